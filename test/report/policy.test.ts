import { expect, it } from 'vitest'
import type { PolicyReport } from '../../src/policy/policy.ts'
import { renderCheck } from '../../src/report/check.ts'
import { renderComment } from '../../src/report/comment.ts'
import { parseReport, renderJson } from '../../src/report/json.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { passed } from './reports.ts'

const hostile = '@octocat </details> **bold** ![x](https://evil.example/x.png) `code` | \u202e::set-output::'
const ids = { added: [hostile], removed: [], asked: [], expected: [] }
const policy: PolicyReport = {
  ...{ holds: 'head', base: 'b'.repeat(40), behind: false, state: 'changed', why: null },
  rules: [
    {
      ...{ turn: 'removed', kind: 'max_drop', about: hostile },
      ...{ base: { limit: '2%', level: 'block', decide: 'bound', line: 9 }, head: null },
    },
  ],
  settings: [{ turn: 'changed', what: hostile, base: hostile, head: null }],
  tasks: [{ task: hostile, turn: 'removed', settings: [] }],
  data: [{ task: 'qa', file: hostile, base: null, head: null, added: 1, removed: 0, asked: 0, expected: 0, ids }],
  unread: [{ task: hostile, why: hostile }],
  baseline: Array.from({ length: 400 }, (_, i) => `${hostile} ${i}`),
  would: { verdict: 'blocked', reasons: [hostile], untold: [{ task: hostile, why: hostile }], rows: [] },
}
const report = { ...passed, policy }

it('a terminal says once what the lines below are: Rules, Settings, Tasks', () => {
  const side = (limit: string, line: number) => ({ limit, level: 'block' as const, decide: 'bound' as const, line })
  const rules: PolicyReport['rules'] = [
    { turn: 'loosened', kind: 'max_rise', about: 'pydoc', base: side('2%', 24), head: side('9%', 25) },
    { turn: 'removed', kind: 'max_drop', about: 'clauses', base: side('1 point', 27), head: null },
    { turn: 'added', kind: 'min', about: 'clauses', base: null, head: side('0.2', 30) },
  ]
  const settings: PolicyReport['settings'] = [
    { turn: 'loosened', what: 'error_budget', base: '0.05', head: '0.2' },
    { turn: 'changed', what: 'seed', base: '1', head: '7' },
  ]
  const baseline = Array.from({ length: 7 }, (_, i) => `models/production/part-${i}.onnx`)
  const would: PolicyReport['would'] = { verdict: 'passed', reasons: [], untold: [], rows: [] }
  const changed = { ...policy, rules, settings, tasks: [], data: [], unread: [], baseline, would }
  expect(renderTerminal({ ...passed, policy: changed }, { width: 100, color: false })).toMatchInlineSnapshot(`
    "legal-summaries: models/production → models/candidate

      Task      Role     Metric       Baseline  Candidate        Change  Interval               Decision
    ✓ pydoc     general  Perplexity      18.58      18.62       +0.20 %  [−0.50 %, +0.90 %]     pass
    ✓ licences  domain   Perplexity      12.41      8.936       −28.0 %  [−31.0 %, −24.9 %]     pass
    ✓ clauses   domain   ROUGE-L         0.412      0.438   +2.6 points  [+1.1, +4.0] points    pass
      clauses   domain   BLEU (nltk)     0.221      0.230  +0.88 points  [−0.40, +2.16] points  no rule

    No forgetting found: the general row is not surely worse, and licences got better.

    This pull request changes the rules and the baseline that it is judged by. By those of the base it
    passes as well.
    Rules:
    - Loosened: max_rise: 2% → 9%, pydoc, line 24 of the base, line 25 here
    - Removed: max_drop: 1 point, clauses, line 27 of the base
    - Added: min: 0.2, clauses, line 30
    Settings:
    - error_budget: 0.05 → 0.2 (loosened)
    - seed: 1 → 7
    Files of the baseline:
    - models/production/part-0.onnx
    - models/production/part-1.onnx
    - models/production/part-2.onnx
    - models/production/part-3.onnx
    - models/production/part-4.onnx
    - and 2 more

    Merge allowed: better on the domain, no forgetting seen (exit code 0: passed)
    "
  `)
})

it('what a pull request wrote is text in the warning, whole and within the limits, and kept in report.json', () => {
  for (const text of [renderComment(report), renderCheck(report, {}, 'checkpoint-gate.yml').summary]) {
    expect(text).not.toMatch(/@octocat|!\[x\]|\*\*bold|\u202e/)
    expect((text.match(/<details>/g) ?? []).length).toBe((text.match(/<\/details>/g) ?? []).length)
    expect(Buffer.byteLength(text)).toBeLessThan(65_536)
    expect(text).toContain('and 380 more')
  }
  expect(renderTerminal(report, { width: 100, color: false })).not.toMatch(/\u202e|^::/m)
  expect(parseReport(renderJson(report), 'report.json')).toEqual(report)
  const short = renderComment(report, { room: 4000 })
  expect(short).toContain('This pull request changes the rules')
  expect(short).toMatch(/Left out for length: .*what differs from the base/)
})
