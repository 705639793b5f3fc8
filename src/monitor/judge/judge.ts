import { setImmediate as later } from 'node:timers/promises'
import { hashNumber } from '../hash-number.ts'
import type { Waiting } from '../inference.ts'
import type { JudgeStats } from '../public.ts'
import { serverRefuses } from '../refusal/index.ts'
import type { Values } from '../values.ts'
import { Calls } from './calls.ts'
import { Grader } from './grader.ts'
import type { Grade } from './reply.ts'
import type { JudgeSettings } from './settings.ts'

/** Requests and characters that may wait for the judge. */
const most = { requests: 100, characters: 4_000_000 }

export interface JudgeHooks {
  /** Points of the request with this step. */
  graded(step: number, time: number, values: Values): void
  trouble(said: string): void
}

interface Chosen {
  step: number
  time: number
  prompt: string
  /** What the user got to read. */
  response: string
  /** The server says itself that it refuses. */
  refuses: boolean
}

/** Whether a request is of the share: told by its name alone, so it is the same wherever and however often one asks. */
export const isChosen = (name: string, share: number): boolean => hashNumber(name) / 2 ** 48 < share

/**
 * Has a share of the answers graded, one at a time, beside all else. What it cannot do it counts: nothing is tried again, and texts that
 * wait are in memory alone.
 */
export class Judge {
  readonly #settings: JudgeSettings
  readonly #hooks: JudgeHooks
  readonly #calls: Calls
  readonly #grader: Grader
  readonly #ending = new AbortController()
  readonly #counts = { asked: 0, graded: 0, unread: 0, failed: 0, passedOver: 0 }
  #queue: Chosen[] = []
  #asking = false
  #characters = 0
  #working: Promise<void> | null = null

  /** `folder`: of the spool, which has to be locked. */
  constructor(settings: JudgeSettings, folder: string, hooks: JudgeHooks) {
    this.#settings = settings
    this.#hooks = hooks
    this.#grader = new Grader(settings)
    this.#calls = new Calls(folder, settings.maxCallsPerHour, Date.now())
  }

  get stats(): JudgeStats {
    return { ...this.#counts, waiting: this.#queue.length + (this.#asking ? 1 : 0) }
  }

  /** Nothing waits, and nobody is asked. */
  get isIdle(): boolean {
    return this.#working === null
  }

  /** More should not come now, if it can wait. */
  get isCrowded(): boolean {
    return this.#queue.length > most.requests / 2 || this.#characters > most.characters / 2
  }

  /** A request that was written to the spool just now. One that its server refused goes the same way as the others: so none is likelier to count. */
  offer(step: number, { id, time, prompt, response: words, finish, refusal }: Waiting): void {
    const refuses = serverRefuses(finish, refusal) !== null
    const response = words ?? refusal ?? (refuses ? '' : null)
    if (prompt === null || response === null || !isChosen(id ?? `step ${step}`, this.#settings.share)) return
    const size = prompt.length + response.length
    if (this.#queue.length >= most.requests || this.#characters + size > most.characters) {
      this.#counts.passedOver += 1
      return
    }
    this.#queue.push({ step, time, prompt, response, refuses })
    this.#characters += size
    this.#working ??= this.#work()
  }

  async #work(): Promise<void> {
    for (;;) {
      // What is under way now, as writing the request itself, goes first.
      await later()
      const next = this.#ending.signal.aborted ? undefined : this.#queue.shift()
      if (next === undefined) {
        this.#working = null
        return
      }
      this.#characters -= next.prompt.length + next.response.length
      this.#asking = true
      try {
        await this.#one(next)
      } catch (error) {
        const { code, name } = error as NodeJS.ErrnoException
        this.#failed(code ?? name)
      }
      this.#asking = false
    }
  }

  async #one({ step, time, prompt, response, refuses }: Chosen): Promise<void> {
    const mayCall = () => {
      const may = this.#calls.take(Date.now())
      if (may) this.#counts.asked += 1
      return may
    }
    const graded = await this.#grader.grade({ name: String(step), prompt, response }, mayCall, this.#ending.signal)
    if (graded.kind === 'enough') this.#counts.passedOver += 1
    else if (graded.kind === 'failed') this.#failed(graded.said)
    else this.#replied(step, time, graded.kind === 'graded' ? graded.grade : null, refuses)
  }

  #replied(step: number, time: number, grade: Grade | null, refuses: boolean): void {
    if (grade === null) {
      this.#counts.unread += 1
      this.#hooks.graded(step, time, { judge_unread: 1 })
      return
    }
    this.#counts.graded += 1
    const refused = grade.refused || refuses ? 1 : 0
    const { refusals } = this.#settings
    this.#hooks.graded(step, time, {
      judge_grade: grade.grade,
      ...(refusals === 'both' && { judge_refused: refused }),
      ...(refusals === 'judge' && { refusal_detected: refused }),
    })
  }

  #failed(said: string): void {
    this.#counts.failed += 1
    if (!this.#ending.signal.aborted) this.#hooks.trouble(said)
  }

  /** Resolves when nothing waits for a grade any more, or at `end` in milliseconds since 1970. */
  async drain(end: number): Promise<void> {
    const over = new AbortController()
    const timeout = AbortSignal.timeout(Math.max(0, end - Date.now()))
    const ended = new Promise<void>((resolve) => {
      timeout.addEventListener('abort', () => resolve(), { signal: over.signal })
    })
    await Promise.race([this.#working, ended])
    over.abort()
  }

  /** What waits is given up: its texts are nowhere else. */
  async stop(): Promise<void> {
    this.#ending.abort()
    await this.#working
    this.#counts.passedOver += this.#queue.length
    this.#queue = []
  }
}
