import { terminalText } from '../shared/escape.ts'
import { minuteOf } from '../shared/minute.ts'
import { notesOf } from './notes.ts'
import type { StreamView, Watched } from './watched.ts'
import {
  daysLine,
  evidenceShare,
  learningWords,
  nowWords,
  openAlarm,
  shareBy,
  sinceWords,
  stateWords,
  titleOf,
} from './wording.ts'

/** For a terminal: what is so, and a line for each thing that is watched. */
export function watchScreen(watched: Watched, name: string): string {
  const hasPromise = watched.promised !== null
  const head = ['', ...(hasPromise ? ['promised'] : []), 'before', 'last day', 'by day', 'evidence', '']
  const rows = watched.streams.map((view) => rowOf(view, hasPromise).map((cell) => terminalText(cell, 100)))
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)))
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()
  return [
    terminalText(`${name}: ${stateWords[watched.state]}, ${sinceWords(watched)}`, 400),
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
      : `since ${minuteOf(alarm.since)}`
  return [
    titleOf(view),
    ...(hasPromise ? [shareBy(view, 'promise')] : []),
    shareBy(view, 'before'),
    nowWords(view),
    daysLine(view),
    told,
    stateWords[view.state],
  ]
}
