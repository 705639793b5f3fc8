import { ServerRefusal } from '../backends/server/client.ts'
import { GateError } from '../shared/errors.ts'
import { judgeTold } from '../shared/messages/judge.ts'
import { TooDear } from './asking.ts'
import type { Ceiling } from './ceiling.ts'
import type { Outcome, Stopped } from './judgement.ts'
import { TimeUp } from './timing.ts'

/** What no further question would be spared. */
const endsAll = new Set(['server-quota', 'server-wait', 'server-unreachable', 'server-failed'])

/** So many questions in a row without a reply: whatever it is, the next ones will not fare better. */
const mostFailures = 10

/** What ends the judging of a task before every question was asked. What stopped it first is said. */
export class Ending {
  readonly #ceiling: Ceiling
  #failures = 0
  #first: { why: Stopped; said: string } | null = null

  constructor(ceiling: Ceiling) {
    this.#ceiling = ceiling
  }

  /** null: nothing has, and further questions are asked. */
  get reason(): { why: Stopped; said: string } | null {
    return this.#first
  }

  stop(why: Stopped, said: string): void {
    this.#first ??= { why, said }
  }

  /** @param next US dollars that what comes next may cost */
  atCeiling(next: number): void {
    const { most, booked } = this.#ceiling
    this.stop('cost', judgeTold.stoppedCost({ most: most ?? 0, spent: booked, next }))
  }

  /** What came of a question that a judge was asked. */
  count(outcome: Outcome): void {
    const isFailed = outcome.kind === 'unscored' && outcome.why === 'failed'
    this.#failures = isFailed ? this.#failures + 1 : 0
    if (isFailed && this.#failures >= mostFailures)
      this.stop('error', judgeTold.stoppedFailures({ count: this.#failures, said: outcome.said }))
  }

  /**
   * What a question says that was being asked when this happened, which may be the end of judging.
   * @throws what is no such end, but a mistake that the user has to mend
   */
  of(error: unknown): string {
    if (error instanceof TooDear) return judgeTold.tooDear()
    if (error instanceof TimeUp) return judgeTold.lateOn()
    if (error instanceof ServerRefusal) {
      this.stop('error', judgeTold.stoppedError({ said: error.message, hint: 'Run again to go on.' }))
      return judgeTold.endedOn({ said: error.message })
    }
    if (error instanceof GateError && endsAll.has(error.code)) {
      const why = error.code === 'server-quota' ? 'quota' : 'error'
      this.stop(why, judgeTold.stoppedError({ said: error.message, hint: error.hint }))
      return judgeTold.endedOn({ said: error.message })
    }
    throw error
  }
}
