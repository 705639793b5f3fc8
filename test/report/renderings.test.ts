import { describe, expect, it } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import { headline } from '../../src/report/headline.ts'
import type { Report } from '../../src/report/report.ts'
import { renderStatus } from '../../src/report/status.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import * as graded from './graded.ts'
import * as reports from './reports.ts'

const { withRows, ...named } = reports
const screens: Record<string, Report> = {
  passed: named.passed,
  unsettled: named.unsettled,
  blocked: named.blocked,
  'not-shown': named.notShown,
  overridden: named.overridden,
  'overridden-before': named.overriddenBefore,
  invalid: named.invalid,
  unread: named.unread,
  'one-row': named.oneRow,
  'twelve-rows': withRows(12),
  'forty-rows': withRows(40),
  'long-names': named.longNames,
  'right-to-left': named.rightToLeft,
  'graded-worse': graded.gradedWorse,
  'graded-trusted': graded.gradedTrusted,
  'graded-pending': graded.gradedPending,
  'graded-pending-warns': graded.gradedPendingWarns,
}
const place = { head: 'f3a9c1d2e4b5a697', url: 'https://github.com/owner/repository/actions/runs/1' }

describe.each(Object.entries(screens))('%s', (name, report) => {
  it('as a comment', async () => {
    await expect(renderComment(report, place)).toMatchFileSnapshot(`./__snapshots__/${name}.md`)
  })

  it.each([80, 120])('on a terminal of %i columns', async (width) => {
    await expect(renderTerminal(report, { width, color: false })).toMatchFileSnapshot(
      `./__snapshots__/${name}-${width}.txt`,
    )
  })

  it('says first whether the merge is allowed, in one line that every rendering has', () => {
    const said = headline(report)
    expect(said).toMatch(
      report.override ? /^Blocked, let through by / : report.verdict.exit === 0 ? /^Merge allowed/ : /^Merge blocked: /,
    )
    expect(said.length).toBeLessThan(200)
    expect(renderStatus(report).description.length).toBeLessThanOrEqual(140)
    expect(renderStatus(report).state === 'success').toBe(report.verdict.exit === 0)
  })

  it('never shows a figure that is not one', () => {
    for (const text of [renderComment(report), renderTerminal(report, { width: 80, color: false })]) {
      expect(text).not.toMatch(/NaN|Infinity|undefined|\bnull\b|[−-]0\.0\b/)
    }
  })
})

describe('the terminal screen', () => {
  it('stays within the terminal, whatever the names are', () => {
    for (const width of [80, 100, 120]) {
      for (const report of Object.values(screens)) {
        const table = renderTerminal(report, { width, color: false }).split('\n\n')[1]!
        for (const line of table.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(width)
      }
    }
  })

  it('has colours only where it may, and the same text with them', () => {
    const plain = renderTerminal(reports.blocked, { width: 100, color: false })
    const painted = renderTerminal(reports.blocked, { width: 100, color: true })
    expect(plain).not.toContain('\x1B')
    expect(painted).toContain('\x1B[31m')
    expect(painted.replace(/\x1B\[\d+m/g, '').replace(/ +$/gm, '')).toBe(plain.replace(/ +$/gm, ''))
  })

  it('ends with the verdict and what the exit code means', () => {
    const last = (report: Report) => renderTerminal(report, { width: 200, color: false }).trimEnd().split('\n').at(-1)
    expect(last(reports.passed)).toBe('Merge allowed: better on the domain, no forgetting seen (exit code 0: passed)')
    expect(last(reports.blocked)).toMatch(/^Merge blocked: .* \(exit code 1: a rule is broken\)$/)
    expect(last(reports.invalid)).toBe('Merge blocked (exit code 2: the suite, the data or a checkpoint is wrong)')
    expect(last(reports.notShown)).toBe(
      'Merge blocked (exit code 3: the evaluation was not finished, or a row could not be measured)',
    )
  })
})
