import { htmlText, markdownCode } from '../shared/escape.ts'
import { formatCount, formatValue } from '../shared/numbers.ts'
import type { Report, WorstSample } from './report.ts'

/**
 * Samples with both answers and the reference, folded away. Of every task its worst comes first, so that a cut list still shows
 * something of each.
 * @param most how many samples
 * @param length longest text, in characters
 */
export function worstSection({ worst, rows }: Report, most: number, length: number): string {
  const chosen = inTurns(worst).slice(0, most)
  if (chosen.length === 0) return ''
  const title =
    chosen.length === 1 ? 'The sample that got worst' : `The ${formatCount(chosen.length)} samples that got worst`
  return `<details><summary>${title}</summary>\n\n${chosen.map((sample) => entry(sample, rows, length)).join('\n\n')}\n\n</details>`
}

function entry(sample: WorstSample, rows: Report['rows'], length: number): string {
  const { task, metric, id, baseline, candidate, prompt, reference, baselineAnswer, candidateAnswer } = sample
  const row = rows.find((each) => each.metric === metric)
  const kind = row ?? ({ unit: 'ratio', scale: 1 } as const)
  const figures = `${htmlText(row?.title ?? metric, 60)} ${formatValue(baseline, kind)} → ${formatValue(candidate, kind)}`
  const part = (name: string, text: string | null) =>
    text === null ? [] : [`<tr><td>${name}</td><td dir="auto">${htmlText(text, length)}</td></tr>`]
  return [
    '<table>',
    `<tr><th align="left" colspan="2">${htmlText(task, 40)} · ${markdownCode(id, 80)} · ${figures}</th></tr>`,
    ...part(baselineAnswer === null ? 'Text' : 'Asked', prompt),
    ...part('Reference', reference),
    ...part('Baseline', baselineAnswer),
    ...part('Candidate', candidateAnswer),
    '</table>',
  ].join('\n')
}

/** First of every task, then the second of every task, and so on. */
function inTurns(samples: readonly WorstSample[]): WorstSample[] {
  const tasks = [...new Set(samples.map((sample) => sample.task))]
  const byTask = tasks.map((task) => samples.filter((sample) => sample.task === task))
  const longest = Math.max(0, ...byTask.map((group) => group.length))
  return Array.from({ length: longest }, (_, i) => byTask.flatMap((group) => group[i] ?? [])).flat()
}
