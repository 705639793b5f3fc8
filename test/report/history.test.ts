import { describe, expect, it } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import { headline } from '../../src/report/headline.ts'
import { historySection } from '../../src/report/history-section.ts'
import { historyView } from '../../src/report/history-view.ts'
import { renderHtml } from '../../src/report/html/render.ts'
import { parseReport, renderJson } from '../../src/report/json.ts'
import { sparkline } from '../../src/report/sparkline.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { history, slowLoss, slowRow } from './history.ts'
import { passed } from './reports.ts'

describe('a sparkline', () => {
  it.each([
    ['from low to high', [1, 2, 3, 4, 5, 6, 7, 8], '▁▂▃▄▅▆▇█'],
    ['on a scale of its own', [0.41, 0.412, 0.409], '▃█▁'],
    ['all equal', [3, 3, 3], '▄▄▄'],
    ['a single value', [3], '▄'],
    ['a gap', [1, null, 2], '▁·█'],
    ['values below zero', [-2, 0, -1], '▁█▅'],
    ['nothing known', [null, null], '··'],
    ['nothing', [], ''],
  ])('%s', (_, values, drawn) => expect(sparkline(values)).toBe(drawn))
})

describe('the history of merged checkpoints', () => {
  it('says which way is worse, and how much of the budget is used', () => {
    const views = history.rows.map(historyView)
    expect(views.map(({ worse }) => worse)).toEqual(['worse ↓', 'worse ↑', 'worse ↓'])
    expect(views.map(({ budget }) => budget)).toEqual(['23 % of 3 points', '164 % of 5%', ''])
  })

  it('uses none of the budget by a gain', () => {
    const better = { ...slowRow, since: { ...slowRow.since!, change: -0.1 } }
    expect(historyView(better).budget).toBe('0 % of 5%')
  })

  it('names what was lost slowly in the headline and in what to do', () => {
    expect(headline(slowLoss)).toBe(
      'Merge blocked: Perplexity on “pydoc” got worse since v3 by more than all merges together may',
    )
    expect(renderComment(slowLoss)).toMatch(/What to do\*\*\n> - Since v3 more was lost/)
  })

  it('in a comment: what is broken first, and open', async () => {
    const section = historySection(history)
    expect(section).toMatch(/^<details open><summary>History since v3 \(12 merges\)<\/summary>/)
    expect(section.indexOf('pydoc')).toBeLessThan(section.indexOf('qa'))
    await expect(renderComment(slowLoss)).toMatchFileSnapshot('./__snapshots__/slow-loss.md')
  })

  it('on a terminal', () => {
    expect(renderTerminal(slowLoss, { width: 100, color: false })).toContain(
      '- ✗ pydoc, Perplexity: ▁▂▂▃▃·▅▅▆▇▇██ (worse ↑) 17.16 → 18.57, +8.2 %, 164 % of 5%',
    )
  })

  it('on the page: a drawing that reads its values, and the interval against the limit', () => {
    const page = renderHtml(slowLoss, { data: { tasks: [] }, index: { ids: [] }, texts: [] } as never)
    expect(page).toContain('<a href="#history">History</a>')
    expect(page).toMatch(/role="img" aria-label="17\.16, 17\.30, .*, –, .*18\.57"/)
    expect(page).toContain('164\u00A0% of 5%')
  })

  it('is there again when report.json is read, and absent where there is none', () => {
    expect(parseReport(renderJson(slowLoss), 'report.json').history).toEqual(history)
    expect(parseReport(renderJson(passed), 'report.json').history).toBeUndefined()
    expect(renderComment(passed)).not.toContain('History')
  })

  it('leaves a comment within its limits with 400 rows', () => {
    const rows = Array.from({ length: 400 }, (_, i) => ({ ...slowRow, task: `task ${i}` }))
    const comment = renderComment({ ...slowLoss, history: { ...history, rows } }, { room: 8000 })
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(8000)
    expect(historySection({ ...history, rows })).toContain('*and 380 more rows in report.json*')
  })
})
