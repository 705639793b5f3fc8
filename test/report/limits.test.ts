import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import { headline } from '../../src/report/headline.ts'
import { fitted } from '../../src/report/limits.ts'
import type { Report } from '../../src/report/report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { gradedWorse } from './graded.ts'
import { blocked, withRows } from './reports.ts'

/** `samples` worst samples of long text in another script: three bytes a character. */
function large(rows: number, samples: number): Report {
  const text = '契約は署名した日から効力を生じる。<b>@octocat</b> '.repeat(400)
  const sample = { ...blocked.worst[1]!, prompt: text, reference: text, baselineAnswer: text, candidateAnswer: text }
  return { ...withRows(rows), worst: Array.from({ length: samples }, (_, i) => ({ ...sample, id: `sample-${i}` })) }
}

const bytes = (text: string) => Buffer.byteLength(text)
const openings = (text: string) => (text.match(/<details>/g) ?? []).length
const closings = (text: string) => (text.match(/<\/details>/g) ?? []).length

describe('a report that is too long', () => {
  it('is cut to what GitHub takes, and keeps headline, table and reasons', () => {
    for (const report of [large(3, 40), large(40, 120), large(600, 0), large(2000, 200)]) {
      const text = renderComment(report)
      expect(bytes(text)).toBeLessThanOrEqual(65_536)
      expect(text).toContain(headline(report).slice(0, 20))
      expect(text).toContain('| Metric')
      expect(text).toContain('max\\_rise: 2% is broken')
      expect(openings(text)).toBe(closings(text))
      expect(text).toMatch(/Left out for length: /)
    }
  })

  it('fits into a summary of one mebibyte', () => {
    const text = renderSummary(large(500, 400))
    expect(bytes(text)).toBeLessThanOrEqual(1_048_576)
    expect(bytes(text)).toBeGreaterThan(900_000)
  })

  it('says what is left out and where it stands', () => {
    const url = 'https://github.com/owner/repository/actions/runs/1'
    expect(renderComment(large(3, 40), { url })).toMatch(
      /\*Left out for length: \d+ worst samples\. The whole report is in <a href="https:[^"]+">the job summary<\/a> and in report\.json of the run folder\.\*/,
    )
    expect(renderComment(large(3, 40), { url: 'javascript:alert(1)' })).not.toContain('javascript')
  })

  it('loses worst samples first, then what was compared, then folded rows, then rows from the end', () => {
    const report = large(120, 6)
    const has = (room: number) => {
      const text = renderComment(report, { room })
      expect(bytes(text)).toBeLessThanOrEqual(room)
      return {
        samples: (text.match(/^<table>/gm) ?? []).length,
        compared: text.includes('What was compared'),
        folded: text.includes('within the rules or without one</summary>'),
        more: text.includes('more rows*'),
      }
    }
    const sizes = [200_000, 60_000, 40_000, 30_000, 22_000, 12_000, 4_500].map(has)
    expect(sizes[0]).toEqual({ samples: 6, compared: true, folded: true, more: false })
    for (const [more, less] of sizes.slice(1).map((size, i) => [sizes[i]!, size] as const)) {
      expect(less.samples).toBeLessThanOrEqual(more.samples)
      if (!less.compared) expect(less.samples).toBe(0)
      if (!less.folded) expect(less.compared).toBe(false)
      if (less.more) expect(less.folded).toBe(false)
    }
    expect(sizes.at(-1)!.samples).toBe(0)
    expect(sizes.some(({ folded, more }) => !folded && !more)).toBe(true)
  })

  it('tells how answers were graded as long as what was compared fits beside it, and says where else it stands', () => {
    const has = (room: number) => {
      const text = renderComment(gradedWorse, { room })
      return [text.includes('How the judge and the people graded'), text.includes('What was compared')]
    }
    expect([20_000, 7500, 4000].map(has)).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ])
    expect(renderComment(gradedWorse, { room: 7500 })).toContain('*Left out for length: how answers were graded.')
  })

  it('takes all that fits', () => {
    const full = {
      rows: 20,
      folded: true,
      worst: 9,
      breakdowns: true,
      grading: true,
      history: true,
      policy: true,
      answer: 10,
      compared: true,
      sentence: 1000,
      lines: 40,
    }
    const render = (plan: typeof full) =>
      'x'.repeat(
        plan.rows * 10 +
          plan.worst * 100 +
          (plan.breakdowns ? 40 : 0) +
          (plan.compared ? 50 : 0) +
          (plan.folded ? 30 : 0),
      )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1300 }), (most) => {
        const length = fitted(render, full, most).length
        expect(length).toBeLessThanOrEqual(most)
        if (most >= 1220) expect(length).toBe(1220)
        else if (most >= 320) expect(most - length).toBeLessThan(100)
        else if (most < 200) expect(most - length).toBeLessThan(10)
      }),
    )
  })
})
