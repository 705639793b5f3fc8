import { counted } from '../shared/numbers.ts'
import type { Piece, Progress } from '../shared/progress.ts'

interface Work extends Piece {
  done: number
  /** Milliseconds that its units took so far. */
  spent: number
}

/**
 * How far an evaluation is and how long it will take, for those who are not at its terminal: "baseline: 12 of 40 tasks, about 20 minutes
 * left". Pieces are labelled "SIDE: TASK", and a piece is taken to be as fast on one side as it was on the other.
 */
export class Outlook implements Progress {
  readonly #changed: (sentence: () => string) => void
  readonly #now: () => number
  readonly #pieces = new Map<string, Work>()
  #current: Work | null = null
  #begun = 0

  /** `changed`: is called often; the sentence costs more than the call. */
  constructor(changed: (sentence: () => string) => void, now: () => number = Date.now) {
    this.#changed = changed
    this.#now = now
  }

  plan(pieces: readonly Piece[]): void {
    for (const { label, total } of pieces) this.#pieces.set(label, { label, total, done: 0, spent: 0 })
  }

  start(label: string, total: number): void {
    this.stop()
    this.#begun = this.#now()
    this.#current = this.#pieces.get(label) ?? { label, total, done: 0, spent: 0 }
    this.#changed(() => this.sentence())
  }

  advance(done: number): void {
    const work = this.#current
    if (work === null) return
    work.done = done
    work.spent = this.#now() - this.#begun
    this.#changed(() => this.sentence())
  }

  note(): void {}

  stop(): void {
    this.#current = null
  }

  sentence(): string {
    const work = this.#current
    if (work === null) return 'The evaluation is under way.'
    if (!this.#pieces.has(work.label)) return `${work.label}: ${percent(work.done, work.total)}`
    const side = work.label.split(': ')[0]!
    const all = [...this.#pieces.values()]
    const own = all.filter(({ label }) => label.startsWith(`${side}: `))
    const finished = own.filter(({ done, total }) => done >= total).length
    const units = sum(all.map(({ total }) => total))
    const left = this.#left(all)
    return [
      `${side}: ${finished} of ${counted(own.length, 'task')}`,
      `${percent(sum(all.map(({ done }) => done)), units)} of all samples`,
      ...(left === null ? [] : [`about ${rounded(left / 60_000)} left`]),
    ].join(', ')
  }

  /** Milliseconds; null: too little is done to tell. */
  #left(all: readonly Work[]): number | null {
    const timed = all.filter(({ done }) => done > 0)
    const spent = sum(timed.map((work) => work.spent))
    const done = sum(timed.map((work) => work.done))
    if (spent < shortest || done === 0) return null
    const paceOf = (work: Work) => {
      const task = work.label.slice(work.label.indexOf(': '))
      const alike = [work, ...all.filter(({ label }) => label.slice(label.indexOf(': ')) === task)]
      const known = alike.find((one) => one.done > 0)
      return known === undefined ? spent / done : known.spent / known.done
    }
    return sum(all.map((work) => Math.max(work.total - work.done, 0) * paceOf(work)))
  }
}

/** What is told of the first half minute is mostly wrong. */
const shortest = 30_000

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function percent(done: number, total: number): string {
  return `${total === 0 ? 100 : Math.floor((100 * done) / total)} %`
}

/** As people say it: nobody believes "23 minutes and 10 seconds". */
function rounded(minutes: number): string {
  if (minutes < 1.5) return 'a minute'
  if (minutes < 10) return `${Math.round(minutes)} minutes`
  if (minutes < 57.5) return `${5 * Math.round(minutes / 5)} minutes`
  const halves = Math.round(minutes / 30)
  if (halves <= 2) return 'an hour'
  return halves < 10 && halves % 2 === 1 ? `${Math.floor(halves / 2)}½ hours` : `${Math.round(minutes / 60)} hours`
}
