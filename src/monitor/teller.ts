import { monitorWarning } from '../shared/messages/monitor.ts'
import type { Trouble } from './settings.ts'

/** Milliseconds in which a kind of trouble is told once. */
const quiet = 60_000

/** Tells troubles in a sentence, each kind at most once a minute: a log should not be full of it. */
export function teller(warn: (sentence: string) => void): (trouble: Trouble) => void {
  const last = new Map<Trouble['kind'], number>()
  return ({ kind, said }) => {
    const now = Date.now()
    if (now - (last.get(kind) ?? 0) < quiet) return
    last.set(kind, now)
    warn(monitorWarning(kind, said))
  }
}
