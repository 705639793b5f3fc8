import { monitorWarning } from '../shared/messages/monitor.ts'

export interface Trouble {
  /** One of a few words; a kind is told again only after a while. */
  kind: Parameters<typeof monitorWarning>[0]
  said: string
}

/** Milliseconds in which a kind of trouble is told once. */
const quiet = 60_000

/** Tells troubles in a sentence, each kind at most once a minute: a log should not be full of it. */
export function warner(warn: (sentence: string) => void): (trouble: Trouble) => void {
  const last = new Map<Trouble['kind'], number>()
  return ({ kind, said }) => {
    const now = Date.now()
    if (now - (last.get(kind) ?? 0) < quiet) return
    last.set(kind, now)
    warn(monitorWarning(kind, said))
  }
}

/** Does what a disk may refuse, and tells where it does. Returns whether it is done. */
export function onDisk(act: () => void, trouble: (trouble: Trouble) => void): boolean {
  try {
    act()
    return true
  } catch (error) {
    trouble({ kind: 'disk', said: (error as Error).message })
    return false
  }
}
