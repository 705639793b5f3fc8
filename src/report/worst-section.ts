import { formatCount } from '../shared/numbers.ts'
import type { Report, WorstSample } from './report.ts'
import { sampleTable } from './sample-table.ts'

/**
 * Samples with both answers and the reference, folded away. Of every task its worst comes first, so that a cut list still shows
 * something of each.
 * @param most how many samples
 * @param length longest text, in characters
 */
export function worstSection(report: Report, most: number, length: number): string {
  const { rows } = report
  const chosen = inTurns(worstOfOthers(report)).slice(0, Math.max(0, most))
  if (chosen.length === 0) return ''
  const title =
    chosen.length === 1 ? 'The sample that got worst' : `The ${formatCount(chosen.length)} samples that got worst`
  return `<details><summary>${title}</summary>\n\n${chosen.map((sample) => sampleTable(sample, rows, length)).join('\n\n')}\n\n</details>`
}

/** Of a task with forgotten samples, those are the worst, and stand in their own section. */
export function worstOfOthers({ worst, forgotten }: Report): WorstSample[] {
  return worst.filter((sample) => !forgotten.some(({ task }) => task === sample.task))
}

/** First of every task, then the second of every task, and so on. */
export function inTurns(samples: readonly WorstSample[]): WorstSample[] {
  const tasks = [...new Set(samples.map((sample) => sample.task))]
  const byTask = tasks.map((task) => samples.filter((sample) => sample.task === task))
  const longest = Math.max(0, ...byTask.map((group) => group.length))
  return Array.from({ length: longest }, (_, i) => byTask.flatMap((group) => group[i] ?? [])).flat()
}
