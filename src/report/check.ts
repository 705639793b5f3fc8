import type { Comparison } from '../gate/comparison.ts'
import { markdownText, terminalText } from '../shared/escape.ts'
import { counted } from '../shared/numbers.ts'
import type { Level } from '../shared/words.ts'
import { headline } from './headline.ts'
import { fitted, type Plan } from './limits.ts'
import { detailsText, fullPlan, type Place, verdictText } from './markdown.ts'
import { overrideSection } from './override-section.ts'
import { ruleLine } from './policy-lines.ts'
import { policySection } from './policy-section.ts'
import type { Report } from './report.ts'
import { decisive } from './rows.ts'

/** A line of the suite, and the rows that break the rule that stands there. */
export interface Annotation {
  /** Relative to the root of the repository. */
  path: string
  line: number
  level: 'notice' | 'warning' | 'failure'
  title: string
  message: string
}

/** What a check run shows: a line, the verdict and what is behind it as markdown, and remarks on lines of the suite. */
export interface CheckReport {
  title: string
  summary: string
  text: string
  annotations: Annotation[]
}

/** Of summary and text of a check run each, in characters; bytes are counted, to be safe. */
export const checkLimit = 65_535

/** The report as a check run. `suiteFile`: its path from the root of the repository; null: not in one, so that no line can be shown. */
export function renderCheck(report: Report, place: Place, suiteFile: string | null): CheckReport {
  const full = fullPlan(report, 700)
  return {
    title: terminalText(headline(report), 140),
    summary: fitted((plan) => summaryOf(report, plan), full, checkLimit),
    text: fitted((plan) => detailsText(report, plan, place), full, checkLimit),
    annotations: suiteFile === null ? [] : remarksOn(report, suiteFile),
  }
}

function summaryOf(report: Report, plan: Plan): string {
  const said = verdictText(report, plan) || markdownText(headline(report), 400)
  return [overrideSection(report), policySection(report, plan), said].filter(Boolean).join('\n\n')
}

/** Lines of a suite of the base are no lines of the file that the pull request shows, where that differs. */
function remarksOn({ rows, policy }: Report, path: string): Annotation[] {
  const isShown = policy === undefined || policy.holds === 'head' || policy.state === 'same'
  return [...(isShown ? annotationsOf(rows, path) : []), ...policyRemarks(policy, path)]
}

/** One remark for every rule that the pull request takes away or changes; of one that is gone, on the first line. */
function policyRemarks(policy: Report['policy'], path: string): Annotation[] {
  const graver = (policy?.rules ?? []).filter(({ turn }) => turn !== 'added' && turn !== 'tightened')
  return graver.map((change) => ({
    path,
    line: change.head?.line ?? 1,
    level: 'warning',
    title: terminalText(`The rule ${change.kind} is not that of the base`, 200),
    message: terminalText(ruleLine(change), 1000),
  }))
}

const levels: Record<Level, Annotation['level']> = { block: 'failure', warn: 'warning', info: 'notice' }

/** One remark for every line whose rule is broken or could not be checked, however many rows it is about. */
export function annotationsOf(rows: readonly Comparison[], path: string): Annotation[] {
  const byLine = new Map<number, { level: Level; rule: string; said: string[] }>()
  for (const row of rows) {
    if (row.decision !== 'fail' && row.decision !== 'missing') continue
    for (const { line, level, condition, reason } of decisive(row)) {
      if (line === null) continue
      const rule = `${condition.kind}: ${condition.limit.written}`
      const found = byLine.get(line) ?? { level, rule, said: [] }
      if (order.indexOf(level) > order.indexOf(found.level)) found.level = level
      found.said.push(terminalText(`${row.task}, ${row.title}: ${row.missing ?? reason}`, 1000))
      byLine.set(line, found)
    }
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .map(([line, { level, rule, said }]) => ({
      path,
      line,
      level: levels[level],
      title: terminalText(`${rule} is not kept by ${counted(said.length, 'row')}`, 200),
      message: whole(said),
    }))
}

const order: readonly Level[] = ['info', 'warn', 'block']

/** GitHub takes 64 KB for a message. */
const longestMessage = 60_000

/** As many lines as there is room for, each of them whole. */
function whole(lines: readonly string[]): string {
  let text = ''
  for (const [i, line] of lines.entries()) {
    const more = `and ${counted(lines.length - i, 'more row')}`
    if (Buffer.byteLength(text) + Buffer.byteLength(line) > longestMessage) return text + more
    text += `${line}\n`
  }
  return text.trimEnd()
}
