import { cut, htmlText, markdownCode } from '../shared/escape.ts'
import { formatValue } from '../shared/numbers.ts'
import type { Report, WorstSample } from './report.ts'

/**
 * One sample with both answers and the reference, as an HTML table.
 * @param length longest text, in characters
 * @param verdict what stands in the place of the metric's values
 */
export function sampleTable(sample: WorstSample, rows: Report['rows'], length: number, verdict?: string): string {
  const { task, metric, id, baseline, candidate, prompt, reference, baselineAnswer, candidateAnswer } = sample
  const { opinions = [] } = sample
  const row = rows.find((each) => each.metric === metric)
  const kind = row ?? ({ unit: 'ratio', scale: 1 } as const)
  const values = `${formatValue(baseline, kind)} → ${formatValue(candidate, kind)}`
  const figures = `${htmlText(row?.title ?? metric, 60)} ${verdict ?? values}`
  const part = (name: string, text: string | null) =>
    text === null ? [] : [`<tr><td>${name}</td><td dir="auto">${htmlText(text, length)}</td></tr>`]
  return [
    '<table>',
    `<tr><th align="left" colspan="2">${htmlText(task, 40)} · ${markdownCode(id, 80)} · ${figures}</th></tr>`,
    ...part(baselineAnswer === null ? 'Text' : 'Asked', prompt),
    ...part('Reference', reference),
    ...part('Baseline', baselineAnswer),
    ...part('Candidate', candidateAnswer),
    ...opinions.flatMap((opinion) => part('Judge', `${whoSays(opinion)}: ${opinion.said}`)),
    '</table>',
  ].join('\n')
}

/** `gpt-5-mini on the candidate (Overall: 2 of 5)` */
function whoSays({ by, about, grades }: NonNullable<WorstSample['opinions']>[number]): string {
  const given = grades.map(({ title, grade }) => `${cut(title, 60)}: ${cut(grade, 60)}`).join(', ')
  return `${cut(by, 60)}${about === 'both' ? '' : ` on the ${about}`} (${given})`
}
