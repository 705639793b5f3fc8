import { describe, expect, it } from 'vitest'
import { renderTerminal } from '../../src/report/terminal.ts'
import { blocked, notShown, passed, unread } from './reports.ts'

const lines = (width: number, rows = blocked.rows) =>
  renderTerminal({ ...blocked, rows }, { width, color: false }).split('\n')

describe('a narrow terminal', () => {
  const titles = ['Choice accuracy per character', 'Mean score', 'Entity F1 (strict BILOU, overlap)']
  const rows = blocked.rows.map((row, i) => ({ ...row, title: titles[i % 3]! }))

  it.each([60, 66, 72, 80])('of %i columns keeps names, signs and changes whole; other columns go first', (width) => {
    const shown = lines(width, rows)
    for (const { title } of rows) expect(shown.some((line) => line.slice(2).startsWith(title))).toBe(true)
    expect(shown.find((line) => line.startsWith('✗'))).toMatch(/\+16\.5 %/)
    expect(shown.every((line) => line.length <= width)).toBe(true)
  })

  it('of 80 columns leaves out the word of the decision, which its sign says, before any figure', () => {
    const shorter = rows.map((row) => ({ ...row, title: 'Choice accuracy per byte' }))
    expect(lines(80, shorter)[2]).toMatch(/Metric +Baseline +Candidate +Change +Interval$/)
  })
})

it('a run that opened neither side says so nowhere: why it did not is what it says', () => {
  expect(renderTerminal(unread, { width: 80, color: false })).not.toContain('not opened')
  const compared = { ...notShown.compared, candidate: null }
  expect(renderTerminal({ ...notShown, compared }, { width: 80, color: false })).toContain('→ not opened')
})

it('a note is said once, with its task', () => {
  const note = 'Candidate: JSON was found in a code fence in 3 of 8 answers.'
  const rows = passed.rows.slice(2).map((row) => ({ ...row, note }))
  expect(lines(120, rows).filter((line) => line.includes(note))).toEqual([`- clauses · ${note}`])
})
