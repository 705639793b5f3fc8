import { describe, expect, it } from 'vitest'
import { annotationsOf, checkLimit, renderCheck } from '../../src/report/check.ts'
import type { Report } from '../../src/report/report.ts'
import { elements, page } from './rendered.ts'
import { blocked, invalid, notShown, passed, unread, withRows } from './reports.ts'

const place = { head: 'f3a9c1d2e4b5a697', url: 'https://github.com/owner/repository/actions/runs/1' }
const bytes = (text: string) => Buffer.byteLength(text)
const file = 'models/checkpoint-gate.yml'

/** Every row with a line of its own, or all with one. */
const failing = (count: number, line: (i: number) => number, reason: string): Report => {
  const report = withRows(count, count)
  const rows = report.rows.map((row, i) => ({
    ...row,
    rules: row.rules.map((rule) => ({ ...rule, line: line(i), reason })),
  }))
  return { ...report, rows }
}

describe('a check run', () => {
  it('says the verdict in its title, why in its summary, and all rows in its text', () => {
    const check = renderCheck(blocked, place, file)
    expect(check.title).toBe('Merge blocked: the candidate forgot a part of “pydoc”')
    expect(check.summary).toMatch(/^> \[!CAUTION\]\n> Moderate forgetting: /)
    expect(check.text).toMatch(/^\| Metric/)
    expect(check.text).toContain('What was compared')
  })

  it.each([1, 40, 400])('of %i rows with long names in another script is whole within what GitHub takes', (count) => {
    const text = '契約は署名した日から効力を生じる。<b>@octocat</b> '.repeat(400)
    const report = failing(count, (i) => i + 1, text)
    const rows = report.rows.map((row, i) => ({ ...row, task: `${i} ${text.slice(0, 60)}` }))
    const worst = Array.from({ length: 60 }, (_, i) => ({ ...blocked.worst[1]!, id: String(i), prompt: text }))
    const check = renderCheck({ ...report, rows, worst }, place, file)
    for (const part of [check.summary, check.text]) {
      expect(bytes(part)).toBeLessThanOrEqual(checkLimit)
      expect(() => page(part)).not.toThrow()
    }
    expect(check.title.length).toBeLessThanOrEqual(140)
    // A row that is cut would lack a cell.
    const cells = [...elements(page(check.text))].filter(({ name }) => name === 'tr').map(({ inside }) => inside.length)
    expect(cells.length).toBeGreaterThan(1)
    for (const { title, message } of check.annotations) {
      expect(title.length).toBeLessThanOrEqual(255)
      expect(bytes(message)).toBeLessThanOrEqual(64 * 1024)
    }
  })

  it.each(Object.entries({ passed, notShown, invalid, unread }))(
    'has a title and a summary where the report is %s',
    (_, report) => {
      const { title, summary } = renderCheck(report, place, null)
      expect(title).toMatch(/^Merge /)
      expect(summary.trim()).not.toBe('')
    },
  )
})

describe('remarks on the lines of the suite', () => {
  it('stand where the rules stand that are broken, and nowhere else', () => {
    expect(renderCheck(blocked, place, file).annotations).toEqual([
      {
        path: file,
        line: 24,
        level: 'failure',
        title: 'max_rise: 2% is not kept by 1 row',
        message: 'pydoc, Perplexity: max_rise: 2% is broken: +16.5 % (+14.1 to +18.9 %).',
      },
    ])
    expect(renderCheck(passed, place, file).annotations).toEqual([])
    expect(renderCheck(blocked, place, null).annotations).toEqual([])
  })

  it('are one for a line, which names every row; all lines are remarked on, in their order', () => {
    const [one] = annotationsOf(failing(400, () => 24, 'broken').rows, file)
    expect(one!.title).toBe('max_rise: 2% is not kept by 400 rows')
    expect(one!.message.split('\n')).toHaveLength(400)
    const many = annotationsOf(failing(120, (i) => 500 - i, 'broken').rows, file)
    expect(many.map(({ line }) => line)).toEqual(Array.from({ length: 120 }, (_, i) => 381 + i))
  })

  it('too long for GitHub end with a whole line and a count of the rest', () => {
    const message = annotationsOf(failing(400, () => 24, '契約'.repeat(300)).rows, file)[0]!.message
    expect(bytes(message)).toBeLessThanOrEqual(64 * 1024)
    const lines = message.split('\n')
    expect(lines.at(-1)).toBe(`and ${400 - (lines.length - 1)} more rows`)
    expect(new Set(lines.slice(0, -1).map((line) => line.slice(-4)))).toEqual(new Set(['契約契約']))
  })

  it('have the level of the gravest rule of the line', () => {
    const warning = blocked.rows.map((row) => ({
      ...row,
      level: 'warn' as const,
      rules: row.rules.map((rule) => ({ ...rule, level: 'warn' as const })),
    }))
    expect(annotationsOf(warning, file).map(({ level }) => level)).toEqual(['warning'])
    expect(annotationsOf([...warning, ...blocked.rows], file).map(({ level }) => level)).toEqual(['failure'])
  })

  it('tell no command to the runner', () => {
    const [one] = annotationsOf(failing(1, () => 1, '::error::x\n::stop-commands::y').rows, file)
    expect(one!.message).not.toMatch(/^::|##\[/m)
  })
})
