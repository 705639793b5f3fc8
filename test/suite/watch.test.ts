import { describe, expect, it } from 'vitest'
import { decode, mistakesOf } from './known.ts'

const suite = (watch: string) => `baseline: a
candidate: b
tasks:
  qa: {kind: generate, role: general, data: d.jsonl, metrics: [rougeL]}
  intent: {kind: classify, role: general, data: d.jsonl, metrics: [accuracy]}
  text: {kind: perplexity, role: general, data: d.jsonl, metrics: [perplexity]}
watch:
${watch.replace(/^/gm, '  ')}
`

describe('the key watch', () => {
  it('says how production is looked at; what it leaves out is as usual', () => {
    const usual = {
      ...{ deployment: null, experiment: null, tasks: [], alarms: {}, smallestChange: 0 },
      ...{ since: null, before: null, grace: 1, issues: null },
    }
    expect(decode(suite('deployment: bot')).watch).toEqual({ ...usual, deployment: 'bot' })
    expect(
      decode(
        suite(
          [
            'tasks: [qa, intent]',
            'alarms: {refusals: 0.5 points, long_answers: false, thumbs_down: 2, low_grades: true}',
            'smallest_change: 1 point',
            'since: 2026-09-14T10:00Z',
            'before: 2026-09-01..2026-09-14',
            'grace: 0.5',
            'experiment: production',
            'issues: acme/operations',
          ].join('\n'),
        ),
      ).watch,
    ).toEqual({
      ...usual,
      tasks: ['qa', 'intent'],
      alarms: { refusals: 0.005, long_answers: false, thumbs_down: 0.02, low_grades: true },
      smallestChange: 0.01,
      since: '2026-09-14T10:00Z',
      before: '2026-09-01..2026-09-14',
      grace: 0.5,
      experiment: 'production',
      issues: 'acme/operations',
    })
  })

  it.each([
    ['deploymnet: bot', 'unknown key; did you mean "deployment"?'],
    ['deployment: a/b', 'watch.deployment: given "a/b"; allowed: up to 100 letters, digits and _ . -'],
    ['alarms: {refusal: false}', 'watch.alarms.refusal: unknown key; did you mean "refusals"?'],
    ['alarms: {refusals: 2%}', 'watch.alarms.refusals: given "2%"; allowed: true, false, or points up to 50'],
    ['alarms: {refusals: 0}', 'watch.alarms.refusals: given 0; allowed: true, false, or points'],
    ['alarms: {refusals: 60}', 'watch.alarms.refusals: given 60; allowed: true, false, or points up to 50'],
    [
      'alarms: {refusals: 60 points}',
      'watch.alarms.refusals: given "60 points"; allowed: true, false, or points up to',
    ],
    ['smallest_change: 0 points', 'watch.smallest_change: given "0 points"; allowed: points above 0, at most 50'],
    [
      'alarms: {refusals: false, long_answers: false, short_answers: false, thumbs_down: false, low_grades: false}',
      'watch.alarms: turns all of them off',
    ],
    ['smallest_change: -1', 'watch.smallest_change: given -1; allowed: points above 0'],
    ['since: yesterday', 'watch.since: given "yesterday"; allowed: a time as 2026-09-14'],
    [
      'before: 2026-09-01..2026-09-03',
      'watch.before: given "2026-09-01..2026-09-03"; allowed: two times at least a week',
    ],
    ['before: 2026-09-01..2026-09-15..2026-09-20', 'allowed: two times at least a week apart'],
    ['grace: 1h', 'watch.grace: given "1h"; allowed: a number'],
    ['issues: operations', 'watch.issues: given "operations"; allowed: a repository such as acme/operations'],
    ['tasks: []', 'watch.tasks: given an empty list; allowed: at least one of them'],
    ['tasks: [intend]', 'watch.tasks[0]: given "intend"; the tasks are qa, intent and text; did you mean "intent"?'],
    ['tasks: [qa, text]', 'watch.tasks[1]: "text" is a perplexity task, which has no answers'],
  ])('mistakes: %s', (watch, said) => {
    expect(JSON.stringify(mistakesOf(suite(watch))).replaceAll('\\"', '"')).toContain(said)
  })
})
