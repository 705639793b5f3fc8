import { terminalText } from '../shared/escape.ts'
import { watchTexts } from '../shared/messages/watch.ts'
import type { StreamView, Watched } from './watched.ts'
import {
  daysLine,
  evidenceShare,
  goneLast,
  learningWords,
  moment,
  nowWords,
  openAlarm,
  percent,
  shareBy,
  sinceWords,
  stateWords,
  titleOf,
} from './wording.ts'

/** For a terminal: what is so, and a line for each thing that is watched. */
export function watchScreen(watched: Watched, name: string): string {
  const hasPromise = watched.promised !== null
  const head = ['', ...(hasPromise ? ['promised'] : []), 'before', 'last day', 'by day', 'evidence', '']
  const rows = watched.streams.map((view) => rowOf(view, watched, hasPromise).map((cell) => terminalText(cell, 100)))
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

function rowOf(view: StreamView, watched: Watched, hasPromise: boolean): string[] {
  const evidence = evidenceShare(view, watched)
  const alarm = openAlarm(view)
  const told =
    alarm === null
      ? evidence === null
        ? learningWords(view)
        : `${Math.round(100 * evidence)} %`
      : `since ${moment(alarm.since)}`
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

/** What a reader must know besides. */
export function notesOf(watched: Watched): string[] {
  const { streams, rated, promised, silent, detectors } = watched
  const gone = streams.flatMap((view) => {
    const last = goneLast(view)
    return last === null || view.state === 'drifting'
      ? []
      : [watchTexts.anew({ what: titleOf(view), when: moment(last) })]
  })
  return [
    ...(silent >= 24 ? [watchTexts.silent({ hours: silent })] : []),
    ...(watched.state === 'learning' ? [watchTexts.learning()] : []),
    ...(streams.some(({ window }) => window?.own) ? [watchTexts.ownWeek()] : []),
    ...(promised !== null && !promised.sameRules ? [watchTexts.otherRules()] : []),
    ...(rated.now === null || (rated.now === 0 && !rated.before)
      ? []
      : [watchTexts.rated({ before: rated.before === null ? null : percent(rated.before), now: percent(rated.now) })]),
    ...gone,
    watchTexts.guarantee({ detectors }),
  ]
}
