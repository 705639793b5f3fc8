import type { CheckpointLine, MeasuredLine, ReleaseLine } from '../../history/line.ts'
import type { History } from '../../history/log.ts'
import { sparkline } from '../../report/sparkline.ts'
import { terminalText } from '../../shared/escape.ts'
import { counted, formatChange, formatValue } from '../../shared/numbers.ts'

const mostShown = 12
const mostListed = 8

/** The merged checkpoints for a terminal: a line for each row, from the release on, and the last merges. */
export function historyScreen(
  { checkpoints, problems }: History,
  { release, where, suite }: { release: ReleaseLine | null; where: string; suite: string },
): string {
  const from = checkpoints.findIndex(({ commit }) => commit === release?.commit)
  const shown = from < 0 ? checkpoints : checkpoints.slice(from)
  const merges = shown.length - (from < 0 ? 0 : 1)
  const since = release === null ? 'no release is blessed' : `since ${release.name} (${release.commit.slice(0, 7)})`
  const last = shown.at(-1)
  return [
    `${suite}: ${counted(merges, 'merge')}, ${since}, in ${where}`,
    ...(last === undefined ? ['Nothing is written down yet.'] : last.rows.map((row) => rowLine(row, shown))),
    ...(shown.length === 0 ? [] : ['', ...shown.slice(-mostListed).map(mergeLine)]),
    ...problems.map((problem) => `! ${problem}`),
  ]
    .map((line) => terminalText(line, 400))
    .join('\n')
    .concat('\n')
}

function rowLine(row: MeasuredLine, checkpoints: readonly CheckpointLine[]): string {
  const values = checkpoints.map(({ rows }) => {
    const found = rows.find(({ task, metric }) => task === row.task && metric === row.metric)
    return found?.data === row.data && found.signature === row.signature ? found.value : null
  })
  const first = values[0] ?? null
  const worse = { higher: ' (worse ↓)', lower: ' (worse ↑)', neither: '' }[row.better]
  const change = first === null ? null : row.unit === 'ratio' ? row.value / first - 1 : (row.value - first) / row.scale
  const line = sparkline(values.slice(-mostShown))
  return `${row.task}, ${row.title}: ${line}${worse} ${formatValue(first, row)} → ${formatValue(row.value, row)}, ${formatChange(change, row.unit)}`
}

function mergeLine({ time, commit, verdict, candidate }: CheckpointLine): string {
  return `${time.slice(0, 16).replace('T', ' ')}  ${commit.slice(0, 7)}  ${verdict}  ${candidate.path}`
}
