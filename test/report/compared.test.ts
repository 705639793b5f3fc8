import { describe, expect, it } from 'vitest'
import type { Difference } from '../../src/gate/likeness/difference.ts'
import { comparedSection, toldSection } from '../../src/report/compared.ts'
import { comparedPart } from '../../src/report/html/compared.ts'
import { parseReport, renderJson } from '../../src/report/json.ts'
import { fullPlan, renderMarkdown } from '../../src/report/markdown.ts'
import type { Report } from '../../src/report/report.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { passed } from './reports.ts'

const hostile = '</details>@all |`x` ![p](https://evil.example/p.png)\u202e'
const told = (over: Partial<Difference> = {}): Difference => ({
  kind: 'precision',
  baseline: 'fp16',
  candidate: 'int4',
  meaning: 'told',
  tasks: [],
  said: 'Precision differs: fp16 and int4. What it costs is part of every change in the table.',
  ...over,
})
const differences: Difference[] = [
  {
    ...told(),
    kind: 'template',
    baseline: 'none',
    candidate: 'c3c3c3c3c3c3',
    meaning: 'not comparable',
    tasks: ['clauses'],
    said: 'Only the candidate has a chat template.',
  },
  told(),
  told({ kind: 'server', baseline: hostile, candidate: 'http://b/v1', meaning: 'fine', said: null }),
  told({ kind: 'device', baseline: hostile, candidate: 'cpu', said: `The device differs: ${hostile} and cpu. So.` }),
]

const side = (own: Report['compared']['baseline'], precision: string, device: string) => ({
  ...own!,
  opened: { ...own!.opened, precision, device },
})
const { compared } = passed
const report: Report = {
  ...passed,
  compared: {
    ...compared,
    baseline: side(compared.baseline, 'fp16', hostile),
    candidate: side(compared.candidate, 'int4', 'cpu'),
    differences,
    reused: ['pydoc', 'licences'].map((task) => ({ side: 'baseline', task, made: '2026-01-02T03:04:05.678Z' })),
  },
}
const reused =
  'Baseline: measured 2026-01-02 03:04 UTC and taken from the cache, since nothing that it depends on has changed: pydoc and licences'

/** The words of a page or of a comment. */
const words = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe('what was compared, in every rendering from one source', () => {
  const markdown = comparedSection(report)
  const page = comparedPart(report).text

  it('marks what differs, and what makes rows missing', () => {
    expect(markdown).toMatch(/\| Precision +\| fp16 +\| int4 +\| differs +\|/)
    expect(words(page)).toContain('Precision differs fp16 int4')
    expect(markdown).not.toMatch(/\| Context .*differs/)
    expect(words(page)).not.toContain('Context differs')
  })

  it('tells what may have changed figures above the folded section, and no more', () => {
    const lines = toldSection(report, 1000).split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('What it costs is part of every change')
    const whole = renderMarkdown(report, fullPlan(report, 500))
    expect(whole.indexOf('What it costs')).toBeLessThan(whole.indexOf('<summary>What was compared'))
    expect(words(page)).toContain('What it costs is part of every change')
    expect(renderTerminal(report, { width: 200, color: false })).toContain('What it costs is part of every change')
  })

  it('lists what is fine in the folded section alone', () => {
    expect(markdown).toMatch(/\| Server +\|/)
    expect(words(page)).toContain('Server differs')
    expect(toldSection(report, 1000)).not.toContain('Server')
  })

  it('says whose evidence was reused, and when it was measured', () => {
    for (const text of [markdown, page, renderTerminal(report, { width: 200, color: false })])
      expect(words(text)).toContain(reused)
  })

  it('shows the words of others as words', () => {
    const all = [markdown, toldSection(report, 1000)].join('\n')
    expect(all.match(/<\/details>/g)).toHaveLength(1)
    expect(all).not.toContain('@all')
    expect(all).not.toMatch(/(?<!\\)!\[p\]/)
    expect(page).not.toContain('</details>')
    expect(renderTerminal(report, { width: 200, color: false })).not.toContain('\u202e')
  })

  it('goes through report.json, and is absent in those of older versions', () => {
    expect(parseReport(renderJson(report), 'report.json').compared).toEqual(report.compared)
    expect(parseReport(renderJson(passed), 'report.json').compared.differences).toBeUndefined()
    expect(toldSection(passed, 1000)).toBe('')
  })

  it('stays short in a comment however much differs', () => {
    const many = Array.from({ length: 40 }, (_, i) => told({ said: `Difference ${i} is told.` }))
    const lines = toldSection({ ...report, compared: { ...report.compared, differences: many } }, 1000).split('\n')
    expect(lines).toHaveLength(7)
    expect(lines.at(-1)).toBe('- and 34 more differences, in what was compared')
  })
})
