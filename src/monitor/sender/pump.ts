import { setTimeout as sleep } from 'node:timers/promises'
import type { Failure } from '../../mlflow/failure.ts'
import { Breaker, type Pace } from './breaker.ts'
import type { Runs } from './runs.ts'
import type { Sender } from './sender.ts'

/** Drives a sender: soon after something came, again after failures, and not at all while the breaker is open but for a probe. */
export class Pump {
  readonly sender: Sender
  readonly #runs: Runs
  readonly #breaker: Breaker
  readonly #gather: number
  readonly #told: (said: string) => void
  #timer: NodeJS.Timeout | null = null
  #busy: Promise<void> | null = null
  #stopped = false
  /** Why nothing can be sent. */
  trouble: string | null = null

  constructor(sender: Sender, runs: Runs, pace: Pace, gather: number, told: (said: string) => void) {
    this.sender = sender
    this.#runs = runs
    this.#breaker = new Breaker(pace)
    this.#gather = gather
    this.#told = told
  }

  /** Something may be there to send. */
  wake(): void {
    if (this.#timer === null && this.#busy === null) this.#in(this.#gather)
  }

  #in(milliseconds: number): void {
    if (this.#stopped) return
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = null
      void this.#run(() => true)
    }, milliseconds).unref()
  }

  /** Sends until nothing is left, something fails, or the time is over. */
  async #run(goesOn: () => boolean): Promise<void> {
    while (this.#busy !== null) await this.#busy
    this.#busy = this.#steps(goesOn).finally(() => {
      this.#busy = null
    })
    await this.#busy
  }

  async #steps(goesOn: () => boolean): Promise<void> {
    if (this.#breaker.isOpen) {
      const failure = await passing(() => this.#runs.probe())
      if (failure !== null) return this.#failed(failure)
    }
    while (goesOn() && !this.#stopped) {
      const step = await passing(() => this.sender.step())
      if (step === 'idle') {
        this.#breaker.succeeded()
        this.trouble = null
        // Requests that wait for their rating are ready without anything else happening.
        if (this.#timer === null) this.#in(1_000)
        return
      }
      if (step !== 'sent') return this.#failed(step)
      this.#breaker.succeeded()
      this.trouble = null
    }
  }

  #failed({ said, after }: { said: string; after?: number }): void {
    if (this.#stopped) return
    const wait = this.#breaker.failed(after)
    this.trouble = said
    this.#told(said)
    this.#in(wait)
  }

  /** Tries at once, whatever the breaker says. Resolves to whether nothing is left. */
  async drain(end: number): Promise<boolean> {
    while (!this.#stopped) {
      // What is no longer waited for is to keep no process alive.
      const over = new AbortController()
      await Promise.race([this.#run(() => Date.now() < end), pause(end, over.signal)])
      over.abort()
      if (this.trouble === null && this.sender.isDone) return true
      if (Date.now() >= end) return false
      await pause(Math.min(end, Date.now() + 250))
    }
    return false
  }

  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer !== null) clearTimeout(this.#timer)
    await this.#busy
  }
}

/** The disk may throw, and an answer that is no MLflow's: what was to be done is done again, and is the same. */
async function passing<T>(act: () => Promise<T>): Promise<T | Failure> {
  try {
    return await act()
  } catch (error) {
    return { kind: 'busy', status: null, said: (error as Error).message }
  }
}

const pause = (until: number, signal?: AbortSignal): Promise<unknown> =>
  sleep(Math.max(0, until - Date.now()), undefined, { signal }).catch(() => {})
