import { judgeTold } from '../shared/messages/judge.ts'
import type { Account } from './account.ts'
import { ask, type Ends, failed } from './asking.ts'
import type { Verdict } from './cache.ts'
import type { Ceiling } from './ceiling.ts'
import type { Desk } from './desk.ts'
import { Ending } from './ending.ts'
import type { Judgement, Outcome, Question } from './judgement.ts'
import { keyOf } from './key.ts'
import type { Ledger } from './ledger.ts'
import { isSaid } from './memory.ts'

/** The judging of one task while it goes on: asks, writes down, and knows when to stop. */
export class Judging {
  readonly desks: readonly Desk[]
  readonly ceiling: Ceiling
  readonly ending: Ending
  readonly #ledger: Ledger
  readonly #signal: AbortSignal
  readonly #advance: (done: number) => void
  readonly #done = new Map<string, Judgement>()
  /** Of questions that are being asked, by key. */
  readonly #asking = new Map<string, Promise<Judgement | 'otherwise' | null>>()
  /** Those who have said something, by key. */
  readonly #said = new Map<string, Judgement>()
  readonly #underWay = new Set<Promise<void>>()
  readonly #lost: Judgement[] = []

  /** @param signal somebody asks for the end, which is for the caller to throw */
  constructor(
    desks: readonly Desk[],
    ceiling: Ceiling,
    ledger: Ledger,
    signal: AbortSignal,
    advance: (done: number) => void,
  ) {
    this.#signal = signal
    this.desks = desks
    this.ceiling = ceiling
    this.ending = new Ending(ceiling)
    this.#ledger = ledger
    this.#advance = advance
  }

  get done(): ReadonlyMap<string, Judgement> {
    return this.#done
  }

  deskOf({ judge }: Question): Desk {
    return this.desks[judge]!
  }

  /** What was said to the question with this key. */
  saidTo(key: string): Judgement | undefined {
    return this.#said.get(key)
  }

  /** Takes what is in the ledger already. */
  take(judgement: Judgement): void {
    this.#done.set(judgement.id, judgement)
    if (isSaid(judgement)) this.#said.set(judgement.key, judgement)
    this.#advance(this.#done.size)
  }

  record(judgement: Judgement): void {
    this.#ledger.judged(judgement)
    this.take(judgement)
  }

  /**
   * Names a question whose call an earlier run has lost. That is written down when this run has come to its end and has told of it: a run that
   * is killed has told nobody.
   */
  nameLost(question: Question, more: Partial<Judgement>): void {
    const judgement = { ...this.#blank(question), outcome: failed(judgeTold.lost()), ...more }
    this.#lost.push(judgement)
    this.take(judgement)
  }

  /** All is told: the next run may ask what was lost. */
  conclude(): void {
    for (const judgement of this.#lost.splice(0)) this.#ledger.judged(judgement)
  }

  /** An outcome that cost nothing: settled without a judge, or said before to the very same question. */
  recordFree(question: Question, outcome: Outcome, more: Partial<Judgement> = {}): void {
    this.record({ ...this.#blank(question), outcome, ...more })
  }

  recordKnown(question: Question, { outcome, model, usage }: Verdict): void {
    this.recordFree(question, outcome, { model, usage, cached: true })
  }

  /** What a call for the question came to, and what all its calls have cost; `way`: how it was asked. */
  recordPaid(
    question: Question,
    outcome: Outcome,
    { usage, cost }: Account,
    model: string | null,
    way = this.deskOf(question).way,
  ): Judgement {
    const judgement = { ...this.#blank(question, way), outcome, model, usage, cost }
    const { cache } = this.deskOf(question)
    cache.keep(judgement.key, judgement)
    this.record(judgement)
    this.ending.count(outcome)
    return judgement
  }

  #blank(question: Question, way = this.deskOf(question).way): Judgement {
    const { id, judge, sample, about, again, flags } = question
    const { format, dropped } = way
    return {
      id,
      key: keyOf(question, this.deskOf(question).model, way),
      judge,
      sample,
      about,
      again,
      flags,
      outcome: failed(''),
      model: null,
      format,
      dropped: [...dropped],
      usage: null,
      cost: 0,
      cached: false,
    }
  }

  /**
   * Sees that a question is judged, with the money that was set aside for it. What ends the run is noted, and thrown where it is a mistake
   * that the user has to mend.
   */
  judge(question: Question, account: Account, ends: Ends): Promise<void> {
    const judged = this.#judge(question, account, ends)
    this.#underWay.add(judged)
    const over = () => this.#underWay.delete(judged)
    judged.then(over, over)
    return judged
  }

  /** Resolves when nothing is under way any more, whatever came of it. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#underWay)
  }

  async #judge(question: Question, account: Account, ends: Ends): Promise<void> {
    account.hold.begin()
    try {
      while (!(await this.#judgeOnce(question, account, ends)));
    } catch (error) {
      // Whoever is cut off leaves a call without an end behind, for the next run to name; the others may end in peace.
      if (this.#signal.aborted) return
      const said = this.ending.of(error)
      if (account.usage.calls > 0) this.recordPaid(question, failed(said), account, null)
    } finally {
      account.hold.end()
    }
  }

  /** false: it has to be asked otherwise. */
  async #judgeOnce(question: Question, account: Account, ends: Ends): Promise<boolean> {
    const desk = this.deskOf(question)
    const key = desk.keyOf(question)
    const known = this.#said.get(key) ?? desk.cache.verdict(key)
    if (known !== undefined) {
      this.recordKnown(question, known)
      return true
    }
    const others = this.#asking.get(key)
    if (others !== undefined) {
      account.hold.end()
      const said = await others
      account.hold.begin()
      if (said === 'otherwise') return false
      if (said !== null) this.recordKnown(question, said)
      return true
    }
    const asking = this.#ask(question, desk, key, account, ends)
    this.#asking.set(key, asking)
    try {
      return (await asking) !== 'otherwise'
    } finally {
      this.#asking.delete(key)
    }
  }

  async #ask(
    question: Question,
    desk: Desk,
    key: string,
    account: Account,
    ends: Ends,
  ): Promise<Judgement | 'otherwise' | null> {
    const { way } = desk
    const call = { call: question.id, judge: question.judge, key, ...way }
    const priced = (most: number) => (desk.prices === null ? null : most)
    const watch = {
      calling: (most: number) => this.#ledger.calling({ ...call, most: priced(most) }),
      unpaid: () => this.#ledger.calling({ ...call, most: account.cost, ended: true }),
      tooDear: (most: number) => this.ending.atCeiling(most),
    }
    const asked = await ask(question, desk, account, watch, ends)
    if (asked === 'otherwise') return asked
    return this.recordPaid(question, asked.outcome, account, asked.model, way)
  }
}
