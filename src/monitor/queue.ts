import type { Entry } from './inference.ts'

export interface QueueLimits {
  /** Entries and characters that may wait for the disk in memory. */
  entries: number
  characters: number
}

/** Entries in memory: those that wait for the engine, and those that it was given and has not brought to the disk yet. */
export class Queue {
  readonly #limits: QueueLimits
  #waiting: Entry[] = []
  /** What a lost engine would take along. */
  #given: Entry[] = []
  /** Entries that the present engine was given, and those that the lost ones were done with. */
  #passed = 0
  #before = 0
  #characters = 0
  #awaited: { count: number; resolve: () => void }[] = []
  /** Entries since the beginning: that there was room for, and that an engine is done with. */
  accepted = 0
  taken = 0

  constructor(limits: QueueLimits) {
    this.#limits = limits
  }

  /** Entries in memory. */
  get size(): number {
    return this.accepted - this.taken
  }

  /** Nothing waits for the engine. */
  get isGiven(): boolean {
    return this.#waiting.length === 0
  }

  /** Entries that the present engine was given. */
  get passed(): number {
    return this.#passed
  }

  /** Returns whether there is room. */
  add(entry: Entry): boolean {
    const size = sizeOf(entry)
    const { entries, characters } = this.#limits
    if (this.size >= entries || this.#characters + size > characters) return false
    this.accepted += 1
    this.#characters += size
    this.#waiting.push(entry)
    return true
  }

  /** The oldest, at most `count` of them, for the engine. */
  give(count: number): Entry[] {
    const entries = this.#waiting.splice(0, count)
    for (const entry of entries) this.#given.push(entry)
    this.#passed += entries.length
    return entries
  }

  /** The present engine is done with so many of all that it was given. */
  done(taken: number): void {
    const more = this.#before + taken - this.taken
    for (const entry of this.#given.splice(0, more)) this.#characters -= sizeOf(entry)
    this.taken += more
    const reached = this.#awaited.filter(({ count }) => count <= this.taken)
    this.#awaited = this.#awaited.filter(({ count }) => count > this.taken)
    for (const { resolve } of reached) resolve()
  }

  /** The engine is lost, and another one begins: what the lost one was not done with is the oldest again. */
  takeBack(): void {
    this.#before = this.taken
    this.#passed = 0
    this.#waiting = [...this.#given, ...this.#waiting]
    this.#given = []
  }

  /** No engine comes any more: what is awaited is awaited in vain. */
  giveUp(): void {
    for (const { resolve } of this.#awaited) resolve()
    this.#awaited = []
  }

  /** Resolves when an engine is done with all that was added before, or none comes any more; null: it is. */
  reached(): Promise<void> | null {
    const count = this.accepted
    if (this.taken >= count) return null
    return new Promise<void>((resolve) => this.#awaited.push({ count, resolve }))
  }
}

const sizeOf = (entry: Entry): number =>
  100 + (entry.k === 'request' ? (entry.prompt?.length ?? 0) + (entry.response?.length ?? 0) : 0)
