import type { ServerClient } from '../backends/server/client.ts'
import { connect } from '../backends/server/connect.ts'
import type { Clock } from '../shared/clock.ts'
import { judgeTold } from '../shared/messages/judge.ts'
import type { JudgeModel, Prices } from '../suite/graders.ts'
import { VerdictCache } from './cache.ts'
import type { Question } from './judgement.ts'
import { keyOf } from './key.ts'
import { Pacer } from './limits.ts'
import { pricesFor } from './prices.ts'
import { mostTokens } from './tokens.ts'
import { firstWay, maxTokensOf, narrowed, type Refusal, type Way } from './way.ts'

export interface DeskOptions {
  model: JudgeModel
  /** null: none is sent. */
  key: string | null
  /** Folder of the cache; null: nothing is kept. */
  cache: string | null
  clock: Clock
  note(text: string): void
}

/** One judge model: the way to it, how it has to be asked, how fast, and what it said before. */
export class Desk {
  readonly model: JudgeModel
  readonly prices: Prices | null
  readonly client: ServerClient
  readonly pacer: Pacer
  readonly cache: VerdictCache
  readonly #options: DeskOptions
  #way: Way
  /** How much more than the most that was reckoned a reply has cost: some servers add to prompts, or know no longest reply. */
  #excess = 1
  /** Until when a pause was told, in milliseconds since 1970. */
  #pausedUntil = 0

  constructor(options: DeskOptions) {
    const { model, key, clock } = options
    const { address, concurrency, timeout } = model
    this.#options = options
    this.model = model
    this.prices = pricesFor(model)
    this.pacer = new Pacer(concurrency, clock)
    this.cache = new VerdictCache(options.cache, model, clock.now())
    this.client = connect({
      address,
      key,
      timeout,
      model: model.model,
      // The pacer says how many: a question that waits for money or for a pause to end must not keep others from being asked.
      concurrency: Number.POSITIVE_INFINITY,
      clock,
      onWait: (seconds, because) => this.#tellPause(seconds, because),
    })
    this.#way = this.cache.way ?? firstWay
  }

  /** Once for all that wait. */
  #tellPause(seconds: number, because: string): void {
    const { clock, model, note } = this.#options
    if (clock.now() < this.#pausedUntil) return
    this.#pausedUntil = clock.now() + 1000 * seconds
    note(judgeTold.waiting({ model: model.model, seconds, because }))
  }

  get way(): Way {
    return this.#way
  }

  keyOf(question: Question): string {
    return keyOf(question, this.model, this.#way)
  }

  /** How it has to be asked, as an earlier part of the same run found out. */
  resume(way: Way): void {
    this.#way = way
  }

  /** Takes note of what the model refused; `way`: how it was asked. Returns whether it can be asked otherwise now. */
  narrow(way: Way, refusal: Refusal): boolean {
    if (way !== this.#way) return true
    const next = narrowed(way, this.model, refusal)
    if (next === null) return false
    this.#way = next
    this.cache.keepWay(next, this.#options.clock.now())
    this.#options.note(judgeTold.narrowed({ model: this.model.model, said: refusal.said, ...next }))
    return true
  }

  /** US dollars that one call can cost at most; 0 where no prices are known. */
  most({ messages, schema }: Pick<Question, 'messages' | 'schema'>, maxTokens = maxTokensOf(this.model)): number {
    if (this.prices === null) return 0
    const { input, output } = this.prices
    return (this.#excess * (mostTokens(messages, schema) * input + maxTokens * output)) / 1e6
  }

  /** A call that was to cost so much at most has cost this. */
  learn(most: number, cost: number): void {
    if (most > 0 && cost > most) this.#excess *= cost / most
  }
}
