import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishFolder } from '../../../src/commands/report.ts'
import { RunFolder } from '../../../src/evidence/run-folder.ts'
import { renderHtml } from '../../../src/report/html/render.ts'
import { pageSamples } from '../../../src/report/html/samples.ts'
import type { Report } from '../../../src/report/report.ts'
import { recordedSuite, runWhole } from '../../commands/sharding.ts'
import { gradedWorse } from '../graded.ts'
import * as reports from '../reports.ts'

const nothing = pageSamples([])
const textOf = (report: Report) => {
  const page = renderHtml(report, nothing)
  return page
    .slice(page.indexOf('<main'), page.indexOf('</main>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')
}

describe('the page of a report', () => {
  const { withRows, ...named } = reports
  const all = { ...named, many: withRows(40), graded: gradedWorse }

  it.each(Object.entries(all).filter((entry): entry is [string, Report] => 'verdict' in entry[1]))(
    'of %s says the verdict, every row and every reason, and no figure that is none',
    (_, report) => {
      const text = textOf(report)
      const begins = report.override ? 'Blocked, let through by @' : report.verdict.exit === 0 ? 'Merge allowed' : null
      expect(text).toContain(begins ?? 'Merge blocked: ')
      for (const { task, title, rules } of report.rows) {
        expect(text).toContain(task.slice(0, 150))
        expect(text).toContain(title)
        for (const { reason } of rules) expect(text).toContain(reason.replace(/\s+/g, ' '))
      }
      expect(text).not.toMatch(/NaN|Infinity|undefined|\bnull\b|\[object|[−-]0\.0\b/)
    },
  )

  it('tells what differed between the two checkpoints', () => {
    const { candidate } = reports.blocked.compared
    const other = { ...candidate!, opened: { ...candidate!.opened, precision: 'int8' } }
    const text = textOf({ ...reports.blocked, compared: { ...reports.blocked.compared, candidate: other } })
    expect(text).toContain('Precision differs fp32 int8')
    expect(text).not.toContain('Device differs')
  })

  it('tells who let it through, until when, why and what, or why nobody has', () => {
    const { by, permission, until, reason, blockers } = reports.overridden.override!
    const [{ key, rule, value }] = blockers as [(typeof blockers)[0]]
    const text = textOf(reports.overridden).replace(/\u00A0/g, ' ')
    expect(text).toMatch(new RegExp(`@${by} \\(${permission}\\) let it through until ${until}: ${reason}`))
    expect(text).toContain(`${key} : ${rule} blocks: ${value}`)
    const page = renderHtml(reports.overridden, nothing)
    expect(page).toContain('class="overview let-through"')
    expect(page).toContain(`href="${reports.overridden.override!.commented.url}"`)
    expect(textOf(reports.overriddenBefore)).toContain('The override by @ana does not hold: it was for commit 1b2c3d4.')
    const said = {
      ...reports.overridden.override!,
      reason: '<img src=x>',
      commented: { id: 1, url: 'javascript:x', time: '' },
    }
    const planted = renderHtml({ ...reports.overridden, override: said }, nothing)
    expect(planted).not.toMatch(/<img|href="javascript/)
  })

  it('tells how judge and people graded', () => {
    const text = textOf(gradedWorse)
    expect(text).toContain('gpt-4o graded 300 of 300 samples')
    expect(text).toContain('Judge held against people')
  })

  it('draws an interval on the side of its figures, and what is not allowed on its side', () => {
    const page = (report: Report) => /<svg class="drawing"[\s\S]*?<\/svg>/.exec(renderHtml(report, nothing))![0]
    const beyond = /class="beyond" x="([\d.]+)"/
    // A loss is to the right for perplexity, to the left for what is better when higher.
    const [row] = reports.blocked.rows
    expect(Number(beyond.exec(page({ ...reports.blocked, rows: [row!] }))![1])).toBeGreaterThan(0)
    const drop = {
      ...row!,
      better: 'higher' as const,
      unit: 'points' as const,
      change: -0.1,
      interval: { ...row!.interval!, low: -0.15, high: -0.05 },
    }
    const rules = [
      {
        ...row!.rules[0]!,
        condition: { kind: 'max_drop' as const, limit: { amount: 0.02, unit: 'points' as const, written: '2 points' } },
      },
    ]
    expect(Number(beyond.exec(page({ ...reports.blocked, rows: [{ ...drop, rules }] }))![1])).toBe(0)
  })

  it('is the same to the last byte from the same run folder', async () => {
    const { folder: path } = await runWhole(recordedSuite())
    const folder = new RunFolder(path)
    const first = readFileSync(join(path, 'report.html'), 'utf8')
    publishFolder(folder, folder.readRecord())
    const second = readFileSync(join(path, 'report.html'), 'utf8')
    expect(first.length).toBeGreaterThan(10_000)
    expect(second === first).toBe(true)
  })
})
