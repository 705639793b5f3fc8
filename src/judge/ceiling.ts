/** Money that was set aside for one question, and what of it was spent. */
export interface Hold {
  /** Work on it has begun, or goes on after an end. Until then it waits for nobody. */
  begin(): void
  /** Sees that so much is set aside, for the try that comes next; false: there is not enough left, and nobody will give anything back. */
  cover(amount: number): Promise<boolean>
  /** A try has cost so much; what was set aside for it is free again. */
  book(cost: number): void
  /** Gives back what is left. */
  end(): void
}

interface Waiting {
  hold: object
  /** Beyond what the hold has already. */
  more: number
  answer(granted: boolean): void
}

/**
 * US dollars that may be spent in all. Before a call the most that it can cost is set aside, and afterwards what it did cost is booked, so
 * that what was spent never goes beyond the ceiling, however many calls are under way.
 */
export class Ceiling {
  readonly most: number | null
  #booked: number
  /** By hold. */
  readonly #aside = new Map<object, number>()
  readonly #begun = new Set<object>()
  /** Of those begun. */
  #waiting: Waiting[] = []
  #next: { amounts: readonly number[]; answer(holds: Hold[] | null): void } | null = null

  /** @param most null: no ceiling; @param spent by an earlier run of the same work */
  constructor(most: number | null, spent = 0) {
    this.most = most
    this.#booked = spent
  }

  get booked(): number {
    return this.#booked
  }

  /**
   * Sets aside for all of a group or for none of it, as soon as there is enough; null: there will not be. The groups come one after the
   * other: one that is too dear is not overtaken by a cheaper one, which would favour short answers.
   */
  open(amounts: readonly number[]): Promise<Hold[] | null> {
    if (this.#next !== null) throw new Error('Another group waits already')
    return new Promise((resolve) => {
      this.#next = { amounts, answer: resolve }
      this.#settle()
    })
  }

  /** Whether so much could be set aside now. */
  fits(amount: number): boolean {
    return this.most === null || this.#booked + sum([...this.#aside.values()]) + amount <= this.most
  }

  /** Sets aside what is spent already, as good as: it has to be paid, whatever the ceiling. */
  take(amount: number): Hold {
    return this.#hold(amount)
  }

  /** Nobody waits any more. */
  close(): void {
    for (const { answer } of this.#waiting.splice(0)) answer(false)
    this.#next?.answer(null)
    this.#next = null
  }

  #hold(amount: number): Hold {
    const hold = {}
    this.#aside.set(hold, amount)
    return {
      begin: () => void this.#begun.add(hold),
      cover: (need) => this.#cover(hold, need),
      book: (cost) => {
        this.#booked += cost
        this.#aside.set(hold, 0)
        this.#settle()
      },
      end: () => {
        this.#aside.delete(hold)
        this.#begun.delete(hold)
        this.#settle()
      },
    }
  }

  #cover(hold: object, need: number): Promise<boolean> {
    const more = need - (this.#aside.get(hold) ?? 0)
    if (more <= 0) return Promise.resolve(true)
    return new Promise((resolve) => {
      this.#waiting.push({ hold, more, answer: resolve })
      this.#settle()
    })
  }

  /** Whoever has begun comes first. */
  #settle(): void {
    while (this.#waiting.length > 0) {
      const first = this.#waiting[0]!
      const fits = this.fits(first.more)
      if (!fits && this.#begun.size > this.#waiting.length) return
      this.#waiting.shift()
      if (fits) this.#aside.set(first.hold, (this.#aside.get(first.hold) ?? 0) + first.more)
      first.answer(fits)
      // What it held is given back before another is refused.
      if (!fits) return
    }
    const next = this.#next
    if (next === null) return
    const fits = this.fits(sum(next.amounts))
    if (!fits && this.#begun.size > 0) return
    this.#next = null
    next.answer(fits ? next.amounts.map((each) => this.#hold(each)) : null)
  }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0)
