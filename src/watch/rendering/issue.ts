import { hourStart } from '../../monitor/hours.ts'
import { markdownCode, markdownText } from '../../shared/escape.ts'
import { watchTexts } from '../../shared/messages/watch.ts'
import { minuteOf } from '../../shared/minute.ts'
import { isOpen, type StreamView, type Watched } from '../watched.ts'
import { notesOf } from './notes.ts'
import { plotOf } from './plot.ts'
import {
  daysLine,
  evidenceShare,
  goneLast,
  learningWords,
  limitWords,
  nowWords,
  openAlarm,
  percent,
  shareBy,
  sinceWords,
  titleOf,
} from './wording.ts'

export interface IssueText {
  troubles: string[]
  /** Whether that trouble is known to be over. */
  isOver(trouble: string): boolean
  title: string
  body: string
  says: Record<'again' | 'more' | 'gone', string>
}

/** What the issue says. @param page of the run that looked; null: none */
export function issueOf(watched: Watched, name: string, page: string | null): IssueText {
  const drifting = watched.streams.filter(({ state }) => state === 'drifting')
  const { issue } = watchTexts
  const what = drifting.map((view) => `${titleOf(view).split(',')[0]} ${changeOf(view)}`).join(', ')
  const look = page === null ? '' : ` ([${issue.look()}](${page}))`
  return {
    troubles: drifting.flatMap((view) =>
      view.held
        .filter(isOpen)
        .map(({ against, alarms }) => [view.stream, against, watched.deployment.hour, alarms.length].join('.')),
    ),
    isOver: (trouble) => isOver(trouble, watched),
    title: issue.title({ name, what }).slice(0, 240),
    body: bodyOf(watched, drifting, look),
    says: {
      again: `${issue.again()} ${what}${look}`,
      more: `${issue.more()} ${what}${look}`,
      gone: `${goneWords(watched)}${look}`,
    },
  }
}

/** Of another deployment, or no longer watched, or found to be gone; what is only learning may drift as before. */
function isOver(trouble: string, { streams, deployment, unwatched }: Watched): boolean {
  const [stream, against, hour] = trouble.split('.')
  if (Number(hour) !== deployment.hour || unwatched.some((each) => each === stream)) return true
  const held = streams.find((view) => view.stream === stream)?.held.find((each) => each.against === against)
  return held !== undefined && !isOpen(held)
}

/** `2.0 % → 5.1 %`, from what it is held against most plainly. */
function changeOf(view: StreamView): string {
  const from = openAlarm(view)!.held.reference.share
  return `${percent(from)} → ${view.now === null ? '–' : percent(view.now.share)}`
}

function goneWords({ streams, deployment }: Watched): string {
  const gone = streams.flatMap((view) => goneLast(view) ?? [])
  if (gone.length > 0) return watchTexts.issue.gone({ since: minuteOf(Math.max(...gone)) })
  return watchTexts.issue.otherDeployment({ since: `${minuteOf(hourStart(deployment.hour))} UTC` })
}

function bodyOf(watched: Watched, drifting: readonly StreamView[], look: string): string {
  const { issue } = watchTexts
  const parts = [
    drifting.length === 0 ? `**${goneWords(watched)}**` : drifting.map((view) => `- ${driftWords(view)}`).join('\n'),
    markdownText(issue.watched(sinceWords(watched))),
    tableOf(watched),
    ...drifting.slice(0, 3).map((view) => plotOf(view)),
    ...drifting.flatMap((view) => examplesOf(view)),
    notesOf(watched)
      .map((note) => markdownText(note, 400))
      .join(' '),
    `${watchTexts.back()}${look}`,
  ]
  return `\n${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function driftWords(view: StreamView): string {
  const { held, since, at } = openAlarm(view)!
  const { reference, against } = held
  return watchTexts.drift({
    what: titleOf(view),
    now: nowWords(view),
    hours: view.now?.hours ?? 24,
    against,
    was: percent(reference.share),
    n: reference.n,
    limit: percent(reference.limit),
    since: minuteOf(since),
    at: minuteOf(at),
  })
}

function tableOf(watched: Watched): string {
  const against = watched.promised === null ? (['before'] as const) : (['promise', 'before'] as const)
  const rows = watched.streams.map((view) => {
    const evidence = evidenceShare(view)
    const cells = [
      titleOf(view),
      ...against.map((each) => shareBy(view, each)),
      limitWords(view),
      nowWords(view),
      daysLine(view),
      evidence === null ? learningWords(view) : `${Math.round(100 * evidence)} %`,
      watchTexts.states[view.state],
    ]
    // A figure stays on one line, however narrow its column.
    const whole = (cell: string) => markdownText(cell, 100).replace(/(?<=\d) (?=%)|(?<=\d,) /g, '&nbsp;')
    return `| ${cells.map(whole).join(' | ')} |`
  })
  const { columns } = watchTexts
  const head = [
    columns.what,
    ...against.map((each) => columns[each]),
    ...[columns.limit, columns.now, columns.days, columns.evidence, ''],
  ]
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n')
}

function examplesOf(view: StreamView): string[] {
  if (view.examples.length === 0) return []
  const hours = view.examples.map(
    ({ hour, n, ones, keys }) =>
      `- ${watchTexts.issue.hour({ at: minuteOf(hourStart(hour)), n, ones, keys: keys.map((key) => markdownCode(key, 80)) })}`,
  )
  return [`${watchTexts.issue.hours({ what: titleOf(view) })}\n${hours.join('\n')}`]
}
