import { describe, expect, it } from 'vitest'
import { decode, mistakesOf } from './known.ts'

const suite = (history: string) => `baseline: a
candidate: b
tasks:
  qa: {kind: generate, role: general, data: d.jsonl, metrics: [rougeL]}
  text: {kind: perplexity, role: general, data: d.jsonl, metrics: [perplexity]}
history:
${history.replace(/^/gm, '  ')}
`

describe('the key history', () => {
  it('says where it is kept and what may be lost', () => {
    const { history } = decode(
      suite('branch: checkpoint-history\nblessed: v3\nratchet:\n  - {role: general, max_drop: 3 points, level: warn}'),
    )
    expect(history).toMatchObject({ kept: 'branch', name: 'checkpoint-history', blessed: 'v3' })
    expect(history!.ratchet).toMatchObject([
      {
        role: 'general',
        condition: { kind: 'max_drop', limit: { amount: 0.03 } },
        level: 'warn',
        decide: 'bound',
        place: { line: 10 },
      },
    ])
    expect(decode(suite('file: history.jsonl')).history).toMatchObject({ kept: 'file', blessed: null, ratchet: [] })
  })

  it.each([
    ['ratchet: []', 'history: names no place; allowed: one of file, branch and artifact'],
    ['file: a\nbranch: b1', 'history: names file and branch; allowed: one of file, branch and artifact'],
    ['file: ../a.jsonl', 'allowed: a path below the folder of the suite'],
    ['file: /etc/a.jsonl', 'allowed: a path below the folder of the suite'],
    ['artifact: a/../../b', 'allowed: a folder below that of the suite'],
    ['branch: "a..b"', 'allowed: the name of a branch'],
    ['file: a\nblessed: "../v1"', 'allowed: a name that `checkpoint-gate history bless` gave'],
    ['file: a\nratchet: [{task: qa}]', 'history.ratchet[0]: has no limit: write max_drop or max_rise'],
    ['file: a\nratchet: [{task: qs, max_drop: 1 point}]', 'history.ratchet[0].task: given "qs"; the tasks are'],
    ['file: a\nratchet: [{metric: perplexity, max_drop: 1%}]', 'perplexity is better when lower: write max_rise'],
    ['file: a\nratchet: [{metric: rougeL, min: 0.2, max_drop: 1 point}]', 'min'],
    ['file: a\nratchet: [{metric: rougeL, max_drop: 1 point, level: info}]', 'level'],
  ])('%j', (history, mistake) => {
    expect(mistakesOf(suite(history)).join('\n')).toContain(mistake)
  })
})
