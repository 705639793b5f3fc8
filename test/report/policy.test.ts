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
