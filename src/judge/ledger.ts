import type { Judgement } from './judgement.ts'
import { Appender, readLines } from './lines.ts'
import type { Way } from './way.ts'

/**
 * A call that is about to be made. A question whose last line is one was under way when its run was killed: nobody knows whether it was
 * answered, and paid.
 */
export interface Call {
  /** Id of the question. */
  call: string
  judge: number
  key: string
  format: Way['format']
  dropped: readonly string[]
  /** US dollars that the question has cost at most, this call included; null: no prices are known. */
  most: number | null
  /** The call ended without an answer that anyone would be paid for. */
  ended?: true
}

/**
 * What became of the questions of one task, in the run folder: judgements and the calls for them, one JSON line each, written before a call and
 * when a question is done. Whatever ends the process, what was asked and what it cost is known to the next one.
 */
export class Ledger {
  readonly #file: Appender
  readonly #judgements: Judgement[] = []
  /** How many of them were there before this process. */
  readonly #found: number
  /** The last line of a question, by its id, where it is a call. */
  readonly #calls = new Map<string, Call>()

  constructor(path: string) {
    for (const line of readLines(path)) {
      if (isCall(line)) this.#calls.set(line.call, line)
      else if (isJudgement(line)) {
        this.#judgements.push(line)
        this.#calls.delete(line.id)
      }
    }
    this.#found = this.#judgements.length
    this.#file = new Appender(path)
  }

  /** In the order in which they were written; a question that was asked again has several. */
  get judgements(): readonly Judgement[] {
    return this.#judgements
  }

  /** Those that this process has written. */
  get written(): readonly Judgement[] {
    return this.#judgements.slice(this.#found)
  }

  /** Calls of an earlier process of which nobody knows how they ended. */
  get lost(): readonly Call[] {
    return [...this.#calls.values()].filter(({ ended, most }) => !ended || (most ?? 0) > 0)
  }

  calling(call: Call): void {
    this.#file.append(call)
  }

  judged(judgement: Judgement): void {
    this.#file.append(judgement)
    this.#judgements.push(judgement)
    this.#calls.delete(judgement.id)
  }

  close(): void {
    this.#file.close()
  }
}

/** The judgements in such a file: of each question, as it was asked about each answer, the last. */
export function readJudgements(path: string): Judgement[] {
  return lastOfEach(readLines(path).filter(isJudgement))
}

export function lastOfEach(judgements: readonly Judgement[]): Judgement[] {
  return [...new Map(judgements.map((each) => [`${each.id} ${each.key}`, each])).values()]
}

function isCall(line: unknown): line is Call {
  const { call, key, format, dropped } = (line ?? {}) as Partial<Call>
  return typeof call === 'string' && typeof key === 'string' && typeof format === 'string' && Array.isArray(dropped)
}

function isJudgement(line: unknown): line is Judgement {
  const { id, key, outcome } = (line ?? {}) as Partial<Judgement>
  return typeof id === 'string' && typeof key === 'string' && typeof outcome?.kind === 'string'
}
