import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestData } from '../../src/github/marker.ts'
import { renderComment } from '../../src/report/comment.ts'
import { digestOf, readDigest, sinceLine, turned } from '../../src/report/digest.ts'
import type { Report } from '../../src/report/report.ts'
import { hostile } from '../shared/hostile.ts'
import { elements, page } from './rendered.ts'
import { blocked, invalid, passed, withRows } from './reports.ts'

const [a, b] = ['a'.repeat(40), 'b'.repeat(40)] as const
const pydoc = blocked.rows[0]!
const as = (
  decision: 'pass' | 'fail' | 'missing' | 'inconclusive',
  level: 'block' | 'warn' = 'block',
  task = pydoc.task,
) => ({
  ...pydoc,
  task,
  decision,
  level,
})
const having = (...rows: Report['rows']): Report => ({ ...blocked, rows })
const since = (before: Report, after: Report, commit = b) => sinceLine(readDigest(digestOf(before, a)!), after, commit)

describe('what a report leaves for the next one', () => {
  it('is read as it was written, row by row', () => {
    const digest = readDigest(digestOf(blocked, a)!)!
    expect(digest.commit).toBe(a)
    expect([...digest.rows.values()]).toEqual([
      { state: 'f', change: 0.165 },
      { state: 'i', change: 0.026 },
      { state: 'p', change: -0.28 },
      { state: 'p', change: 0.0257 },
    ])
  })

  it.each([1, 40, 400, 4000])('of %i rows has a place in the comment, and ends with a whole row', (count) => {
    const line = digestOf(withRows(count, count), a)!
    expect(line.length).toBeLessThanOrEqual(longestData)
    const { rows } = readDigest(line)!
    expect(rows.size).toBeGreaterThanOrEqual(Math.min(count, 500))
    for (const { state, change } of rows.values()) expect({ state, change }).toEqual({ state: 'f', change: 0.165 })
  })

  it('is nothing where nothing was decided', () => {
    expect(digestOf(invalid, a)).toBeNull()
  })

  it('is not read where it is of another version, cut, edited, or planted', () => {
    const line = digestOf(blocked, a)!
    const wrong = [
      line.replace('1 ', '2 '),
      line.slice(0, -1),
      `${line}x`,
      line.replace('f', 'q'),
      '',
      `1 ${a} `.repeat(9),
    ]
    expect(wrong.map(readDigest)).toEqual(wrong.map(() => null))
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(() => readDigest(text)).not.toThrow()
      }),
    )
    expect(() => readDigest(`1 ${a} ${'0123abcdf'.repeat(5000)}`)).not.toThrow()
  })

  it('keeps what changed by very little or very much', () => {
    for (const change of [1e-9, -1e-9, 1e21, -1e21, 0, Number.NaN, Number.POSITIVE_INFINITY, null]) {
      const [read] = readDigest(digestOf(having({ ...pydoc, change }), a)!)!.rows.values()
      expect(read!.change).toBe(change !== null && Number.isFinite(change) ? change : null)
    }
  })
})

describe('what turned since the last run', () => {
  it.each([
    ['newly broken', as('pass'), as('fail'), 'broken'],
    ['newly not measured', as('pass'), as('missing'), 'broken'],
    ['newly broken, from not settled', as('inconclusive'), as('fail'), 'broken'],
    ['fixed', as('fail'), as('pass'), 'fixed'],
    ['fixed, now that it is measured', as('missing'), as('pass'), 'fixed'],
    ['no longer surely broken: not called fixed', as('fail'), as('inconclusive'), 'open'],
    ['no longer blocking: not called fixed', as('fail'), as('fail', 'warn'), 'open'],
    ['still broken', as('fail'), as('missing'), 'still'],
    ['as good as before', as('pass'), as('pass'), null],
    ['not settled, as good as before', as('pass'), as('inconclusive'), null],
  ] as const)('%s', (_, before, after, group) => {
    const found = turned(readDigest(digestOf(having(before), a)!)!, [after])
    const none = { broken: [], fixed: [], open: [], still: [] }
    expect(found).toEqual(group === null ? none : { ...none, [group]: [after] })
  })

  it('is one short line with the names of the rows', () => {
    const rows = ['a', 'b', 'c', 'd', 'e']
    const before = having(...rows.map((task, i) => as(i === 0 ? 'fail' : 'pass', 'block', task)), as('fail'))
    const after = having(...rows.map((task, i) => as(i === 0 ? 'pass' : 'fail', 'block', task)), as('fail'))
    expect(since(before, after)).toBe(
      'Since <code>aaaaaaa</code>: **newly broken** Perplexity on “b”, Perplexity on “c”, Perplexity on “d” and 1 more; ' +
        '**fixed** Perplexity on “a”; 1 row still broken.',
    )
    expect(since(passed, passed)).toBe('')
    expect(since(blocked, invalid)).toBe('')
    expect(sinceLine(null, blocked, b)).toBe('')
    expect(since(passed, blocked, a)).toMatch(/^Since the run before on this commit: \*\*newly broken\*\* /)
  })

  it('stands right below the headline', () => {
    const line = since(passed, blocked)
    expect(renderComment(blocked, { since: line }).split('\n').slice(1, 4)).toEqual(['', line, ''])
  })

  it('shows hostile names as text', () => {
    const shape = (task: string) => {
      const shown = page(since(having(as('pass', 'block', task)), having(as('fail', 'block', task))))
      return [...elements(shown)].map(({ tag }) => tag).filter((tag) => tag !== '<span>')
    }
    const plain = shape('x')
    expect(hostile.filter((task) => JSON.stringify(shape(task)) !== JSON.stringify(plain))).toEqual([])
  })
})
