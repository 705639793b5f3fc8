import { setTimeout as pause } from 'node:timers/promises'

/** What time it is, and waiting: handed down where somebody has to be able to let it pass faster. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Rejects as soon as the signal is aborted. */
  sleep(seconds: number, signal: AbortSignal): Promise<void>
}

export const wallClock: Clock = {
  now: () => Date.now(),
  sleep: (seconds, signal) => pause(seconds * 1000, undefined, { signal }),
}
