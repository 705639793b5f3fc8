import type { Client } from '../../github/client.ts'
import type { Where } from '../../github/event.ts'
import { type Left, saveLeft } from '../../github/left.ts'
import type { Parts } from '../../github/parts.ts'
import type { Sink } from '../../github/publish.ts'

/**
 * Keeps what the step after the job has to say in case this process is gone by then; what it gives tells what has changed.
 * @param at where it belongs, if the event does not tell
 */
export function leaveTo(
  sink: Sink,
  parts: Parts,
  where: Where,
  client: Client | null,
  signal: AbortSignal,
  at?: Left['at'],
) {
  const may = client !== null
  let left: Left = {
    suite: parts.suite,
    comment: may && parts.comment && where.pullRequest !== null,
    status: may && parts.status,
    check: may && parts.check,
    since: Date.now(),
    ended: null,
    outcome: null,
    ...(at && { at }),
  }
  const change = (changes: Partial<Left>) => {
    left = { ...left, ...changes }
    saveLeft(left, sink)
  }
  change({})
  signal.addEventListener('abort', () => change({ ended: 'signal' }))
  return change
}
