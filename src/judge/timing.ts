import type { Clock } from '../shared/clock.ts'
import { judgeTold } from '../shared/messages/judge.ts'
import type { Ends } from './asking.ts'

/** Milliseconds that calls under way may take to end when the run is asked to stop: they are paid, and what asks gives a second and a half. */
const grace = 1000
/** Of so many groups the time is remembered, to tell whether another would be done in time. */
const remembered = 20

/** The ceiling of minutes is reached. */
export class TimeUp extends Error {
  override readonly name = 'TimeUp'
}

/**
 * When judging has to end: by its ceiling of minutes, or since somebody asks for it. Nothing is begun that would not be done in time; what is
 * not done all the same is cut off.
 */
export class Timing {
  /** Nothing more may be begun. */
  readonly stopping: AbortSignal
  /** A clock whose waits end where judging does. */
  readonly clock: Clock
  readonly #cutting: AbortSignal
  readonly #late: AbortSignal
  readonly #minutes: number | null
  readonly #deadline: number
  readonly #over = new AbortController()
  readonly #took: number[] = []
  #end: () => void = () => {}

  /** @param minutes null: no ceiling */
  constructor(minutes: number | null, clock: Clock, signal: AbortSignal) {
    const late = new AbortController()
    const drained = new AbortController()
    this.#late = late.signal
    this.#minutes = minutes
    this.#deadline = minutes === null ? Number.POSITIVE_INFINITY : clock.now() + minutes * 60_000
    this.stopping = AbortSignal.any([signal, late.signal])
    this.#cutting = AbortSignal.any([drained.signal, late.signal])
    const { stopping } = this
    this.clock = {
      now: () => clock.now(),
      sleep: (seconds, other) => clock.sleep(seconds, AbortSignal.any([other, stopping])),
    }
    const drain = () => setTimeout(() => drained.abort(signal.reason), grace).unref()
    signal.addEventListener('abort', drain)
    if (minutes !== null)
      clock.sleep(minutes * 60, this.#over.signal).then(
        () => late.abort(new TimeUp(this.told())),
        () => {},
      )
    this.#end = () => signal.removeEventListener('abort', drain)
  }

  /** @param left aborted where the others have failed */
  ends(left: AbortSignal): Ends {
    return { stopping: AbortSignal.any([this.stopping, left]), cutting: AbortSignal.any([this.#cutting, left]) }
  }

  /** The time is up, and what was under way was cut off. */
  get isUp(): boolean {
    return this.#late.aborted
  }

  /** Whether a group that is begun now would end beyond the ceiling, as far as earlier ones tell. */
  isTooLate(): boolean {
    const mean = this.#took.reduce((sum, each) => sum + each, 0) / Math.max(1, this.#took.length)
    return this.clock.now() + 1.5 * mean >= this.#deadline
  }

  async measured<T>(work: () => Promise<T>): Promise<T> {
    const begun = this.clock.now()
    try {
      return await work()
    } finally {
      this.#took.push(this.clock.now() - begun)
      if (this.#took.length > remembered) this.#took.shift()
    }
  }

  told(): string {
    return judgeTold.stoppedTime({ minutes: this.#minutes ?? 0 })
  }

  end(): void {
    this.#over.abort()
    this.#end()
  }
}
