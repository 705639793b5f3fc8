import type { Verdict } from './cache.ts'
import type { Desk } from './desk.ts'
import type { Judgement, Question } from './judgement.ts'
import { keyOf } from './key.ts'
import type { Call, Ledger } from './ledger.ts'
import type { Way } from './way.ts'

/** What earlier runs into the same folder know of the questions. Lines of other answers, prompts or models say nothing of them. */
export class Memory {
  readonly #desks: readonly Desk[]
  /** By judge: how it was ever asked, so that a key can be seen to be the question's. */
  readonly #ways: Way[][]
  readonly #byId = new Map<string, Judgement[]>()
  readonly #byKey = new Map<string, Judgement>()
  readonly #lost = new Map<string, Call>()

  constructor(ledger: Ledger, desks: readonly Desk[]) {
    this.#desks = desks
    this.#ways = desks.map(({ way }, judge) => {
      const lines = [...ledger.judgements, ...ledger.lost].filter((line) => line.judge === judge)
      return distinct([way, ...lines])
    })
    for (const judgement of ledger.judgements) {
      this.#byId.set(judgement.id, [...(this.#byId.get(judgement.id) ?? []), judgement])
      if (isSaid(judgement)) this.#byKey.set(judgement.key, judgement)
    }
    for (const call of ledger.lost) this.#lost.set(call.key, call)
  }

  /** The question's own judgement; one that found no reply is no more than an attempt. */
  judgement(question: Question): Judgement | undefined {
    return this.#of(question).findLast(isFinal)
  }

  /** What was said to the very same question, as of another side that gave the same answer. */
  verdict(question: Question): Verdict | undefined {
    return this.#keys(question).flatMap((key) => this.#byKey.get(key) ?? [])[0]
  }

  /** The call for this question, or for the very same, of which nobody knows how it ended. */
  lost(question: Question): Call | undefined {
    return this.#keys(question).flatMap((key) => this.#lost.get(key) ?? [])[0]
  }

  /** All that was ever written of the question. */
  attempts(question: Question): readonly Judgement[] {
    return this.#of(question)
  }

  #of(question: Question): Judgement[] {
    const keys = this.#keys(question)
    return (this.#byId.get(question.id) ?? []).filter(({ key }) => keys.includes(key))
  }

  #keys(question: Question): string[] {
    const { model } = this.#desks[question.judge]!
    return this.#ways[question.judge]!.map((way) => keyOf(question, model, way))
  }
}

export function isFinal({ outcome }: Judgement): boolean {
  return outcome.kind === 'scored' || outcome.why !== 'failed'
}

/** Whether it is what the judge said, and so holds for the very same question too; not so what was settled without one. */
export function isSaid(judgement: Judgement): boolean {
  return isFinal(judgement) && judgement.usage !== null
}

function distinct(ways: readonly Way[]): Way[] {
  const named = ways.map(({ format, dropped }): [string, Way] => [`${format} ${dropped}`, { format, dropped }])
  return [...new Map(named).values()]
}
