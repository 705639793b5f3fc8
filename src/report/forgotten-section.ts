import { htmlText, markdownText } from '../shared/escape.ts'
import { counted, formatCount } from '../shared/numbers.ts'
import type { ForgottenSamples, Report } from './report.ts'
import { sampleTable } from './sample-table.ts'
import { inTurns } from './worst-section.ts'

const mostTasks = 8
const mostGroups = 10

/**
 * What the baseline got right and the candidate gets wrong: counted in the line that is always seen, by topic or group and with both answers below.
 * @param most how many examples
 * @param length longest text, in characters
 */
export function forgottenSection({ forgotten, rows }: Report, most: number, length: number): string {
  if (forgotten.length === 0) return ''
  const examples = inTurns(forgotten.flatMap((task) => task.examples)).slice(0, most)
  const [first, ...others] = forgotten
  const more = others.length === 0 ? '' : `, and on ${counted(others.length, 'more task')}`
  return [
    `<details><summary>${titleOf(first!)}: ${htmlText(lossOf(first!), 200)}${more}</summary>`,
    forgotten.slice(0, mostTasks).map(line).join('\n'),
    ...examples.map((sample) => sampleTable(sample, rows, length, 'right → wrong')),
    '</details>',
  ].join('\n\n')
}

/** Only what is lost on a general task is forgotten. */
function titleOf({ role }: ForgottenSamples): string {
  return role === 'general' ? 'Forgotten examples' : 'Answers that turned wrong'
}

/** "on qa, 14 of 170 right answers are wrong now". */
export function lossOf({ task, lost, right }: ForgottenSamples): string {
  return `on ${task}, ${formatCount(lost)} of ${counted(right, 'right answer')} ${lost === 1 ? 'is' : 'are'} wrong now`
}

function line(task: ForgottenSamples): string {
  const { groups, groupedBy, gained, title } = task
  const shown = groups
    .slice(0, mostGroups)
    .map(({ name, lost, right }) => `${markdownText(name, 40)} ${lost} of ${right}`)
  const more = groups.length > mostGroups ? [counted(groups.length - mostGroups, `more ${groupedBy}`)] : []
  const byGroup = shown.length === 0 ? '' : ` Lost by ${groupedBy}: ${[...shown, ...more].join(', ')}.`
  const won = gained === 0 ? 'none was gained' : `${formatCount(gained)} gained`
  return `- By ${markdownText(title, 60)}, ${markdownText(lossOf(task), 200)}; ${won}.${byGroup}`
}
