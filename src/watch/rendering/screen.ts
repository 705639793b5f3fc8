import { terminalText } from '../../shared/escape.ts'
import { watchTexts } from '../../shared/messages/watch.ts'
import { minuteOf } from '../../shared/minute.ts'
import type { StreamView, Watched } from '../watched.ts'
import { notesOf } from './notes.ts'
import { daysLine, evidenceShare, learningWords, nowWords, openAlarm, shareBy, sinceWords, titleOf } from './wording.ts'

/** For a terminal: what is so, and a line for each thing that is watched. */
export function watchScreen(watched: Watched, name: string): string {
  const hasPromise = watched.promised !== null
  const { columns, states } = watchTexts
  const head = [
    '',
    ...(hasPromise ? [columns.promise] : []),
    ...[columns.before, columns.now, columns.days, columns.evidence, ''],
  ]
  const rows = watched.streams.map((view) => rowOf(view, hasPromise).map((cell) => terminalText(cell, 100)))
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)))
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()
  return [
    terminalText(`${name}: ${states[watched.state]}, ${sinceWords(watched)}`, 400),
    '',
    line(head),
    ...rows.map(line),
    '',
    ...notesOf(watched).map((note) => terminalText(note, 400)),
  ]
    .join('\n')
    .concat('\n')
}

function rowOf(view: StreamView, hasPromise: boolean): string[] {
  const evidence = evidenceShare(view)
  const alarm = openAlarm(view)
  const told =
    alarm === null
      ? evidence === null
        ? learningWords(view)
        : `${Math.round(100 * evidence)} %`
      : watchTexts.since(minuteOf(alarm.since))
  return [
    titleOf(view),
    ...(hasPromise ? [shareBy(view, 'promise')] : []),
    shareBy(view, 'before'),
    nowWords(view),
    daysLine(view),
    told,
    watchTexts.states[view.state],
  ]
}
