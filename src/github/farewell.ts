import { markdownText } from '../shared/escape.ts'
import { notices } from '../shared/messages/github.ts'
import { formatDuration } from '../shared/numbers.ts'
import type { Client } from './client.ts'
import type { Write } from './comment.ts'
import type { Where } from './event.ts'
import type { Left } from './left.ts'
import { deliver } from './parts.ts'
import { type Sink, writeSummary } from './publish.ts'
import { type Status, shorten } from './status.ts'
import { isSame } from './turn.ts'
import { type Reason, stoppedText, stoppedTitle } from './waiting.ts'

/**
 * Says what became of a run whose step ended before it could say so itself: what still reads "Evaluating" becomes what went wrong, and a
 * pending status an error. What the step did write is left as it is.
 * @param jobStatus `success`, `failure` or `cancelled`; empty where the runner does not tell
 * @param now in milliseconds since 1970
 */
export async function sayFarewell(
  left: Left,
  jobStatus: string,
  where: Where,
  client: Client | null,
  sink: Sink,
  now: number = Date.now(),
): Promise<void> {
  // What is said of a run that was told to stop is not the point; that it was, is.
  const outcome = left.ended === 'signal' && left.outcome?.state === 'error' ? null : left.outcome
  const told = outcome === null ? unfinished(where, whatHappened(left, jobStatus, now)) : unposted(outcome)
  const { status, title, what, todo } = told
  const warning = (text: string) => sink.warning(text)
  if (left.outcome === null)
    await writeSummary(`## ${title}\n\n${markdownText(`${what} ${todo}`, 1000)}\n`, sink, warning)
  const comment: Write = (standing, found) => {
    const said = found !== null && found.stage !== 'running' && isSame(found.claim, where)
    return said ? null : { stage: 'stopped', data: null, text: stoppedText(where, standing, told) }
  }
  const summary = markdownText(`${what} ${todo}`, 1000)
  const check = { title: shorten(status.description, 140), summary, text: '', annotations: [] }
  await deliver({ comment, status, check, late: true }, left, where, client, {
    info: (text) => sink.info(text),
    warning,
  })
}

type Told = Reason & { status: Status }

function unfinished(where: Where, what: string): Told {
  const status = { state: 'error', description: notices.stopped({ what }) } as const
  return { status, title: stoppedTitle(where), kind: 'CAUTION', what, todo: notices.again() }
}

/** It was decided, and only this place does not have it. */
function unposted(outcome: Status): Told {
  const sign = outcome.state === 'success' ? '✅' : '⛔'
  const title = `${sign} ${markdownText(outcome.description, 400)}`
  return { status: outcome, title, kind: 'NOTE', what: notices.unposted(), todo: notices.lookThere() }
}

function whatHappened({ since, ended }: Left, jobStatus: string, now: number): string {
  const after = formatDuration(Math.max(now - since, 0) / 1000)
  if (ended === 'error') return notices.failed({ after })
  return ended === 'signal' || jobStatus === 'cancelled' ? notices.cancelled({ after }) : notices.killed({ after })
}
