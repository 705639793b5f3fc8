import { mkdirSync } from 'node:fs'
import { hourStart } from '../hours.ts'
import type { Values } from '../values.ts'
import { type Position, removeSegment, segmentsIn, Tail } from './files.ts'
import { type KnownRequests, namesOf } from './known.ts'
import { encodeLine, type FilePlace, type SpoolLine } from './line.ts'
import { recovered } from './recover.ts'
import type { Summary } from './summary.ts'

/** A request that was measured. */
export interface Measured {
  id: string | null
  alias: string | null
  time: number
  model: string | null
  values: Values
}

export interface JournalSettings {
  rules: Readonly<Record<string, string>>
  /** Milliseconds that a request waits for its rating before it is sent. */
  grace: number
  /** Bytes of a segment. */
  segment: number
  /** Bytes that may wait to be sent. */
  unsent: number
  /** Bytes of sent segments that stay. */
  sent: number
  /** Ids by which a request is known again. */
  remember: number
  now(): number
}

export type Written = 'written' | 'known' | 'full'

/**
 * What a spool holds, line by line in the order in which it happened. Everything that is ever sent is a line here first, with its time and
 * its step: so sending it again is sending the same. Lines are gathered by `write` and `rate`, and appended together by `commit`.
 */
export class Journal {
  readonly folder: string
  readonly #settings: JournalSettings
  #tail: Tail
  readonly #summary: Summary
  readonly #known: KnownRequests
  #next: number
  #pending: SpoolLine[] = []
  #unsent = 0
  #lastDrop = 0
  /** What recovery found: bytes torn off the end, lines that do not match their checksum. */
  readonly torn: number
  readonly broken: number

  /** The folder has to be locked. Throws what the file system throws. */
  constructor(folder: string, settings: JournalSettings) {
    this.folder = folder
    this.#settings = settings
    mkdirSync(folder, { recursive: true })
    const { summary, known, next, goesOn, torn, broken } = recovered(folder, settings.rules, settings.remember)
    this.#summary = summary
    this.#known = known
    this.#next = next
    this.torn = torn
    this.broken = broken
    this.#tail = goesOn === null ? this.#begin() : Tail.goOn(folder, goesOn)
  }

  #begin(): Tail {
    const head = encodeLine(this.#next, this.#summary.head(this.#settings.rules))
    const tail = Tail.begin(this.folder, this.#next, head)
    this.#next += 1
    return tail
  }

  #now(): number {
    return this.#summary.stampOf(this.#settings.now())
  }

  /** Of the newest request. */
  get step(): number {
    return this.#summary.step
  }

  get durable(): Position {
    return this.#tail.durable
  }

  get unsent(): number {
    return this.#unsent
  }

  get places(): Readonly<Record<string, FilePlace>> {
    return this.#summary.places
  }

  write({ id, alias, time, model, values }: Measured): Written {
    if (this.#known.has(id)) return 'known'
    if (this.#unsent > this.#settings.unsent) return 'full'
    const stamp = this.#now()
    const line: SpoolLine = {
      k: 'request',
      s: this.step + 1,
      t: time,
      v: values,
      ...(id !== null && { id }),
      ...(alias !== null && { alias }),
      ...(this.#settings.grace > 0 && { a: stamp }),
      ...(model !== null && { model }),
    }
    this.#known.add(namesOf(id, alias), { step: line.s, time, stamp })
    this.#take(line)
    this.#closeHours(stamp)
    return 'written'
  }

  /** A rating of a request that was written before; of one that nobody knows here it gets the newest step. Returns whether it was known. */
  rate(id: string, rating: number, time: number): boolean {
    const known = this.#known.find(id)
    const stamp = this.#now()
    if (known !== undefined && stamp <= known.stamp + this.#settings.grace && this.#settings.grace > 0)
      this.#take({ k: 'rating', of: known.step, v: rating, a: stamp })
    else {
      const { step, time: asked } = known ?? { step: this.step, time }
      this.#take({ k: 'late', s: step, t: time, o: asked, v: { user_rating_late: rating } })
    }
    return known !== undefined
  }

  /** What a judge said of the request with this step, at that request's own time. */
  grade(step: number, time: number, values: Values): void {
    this.#take({ k: 'grade', s: step, t: time, o: time, v: values })
  }

  dropped(count: number): void {
    // Two drops of one size in the same millisecond would be one point.
    this.#lastDrop = Math.max(this.#lastDrop + 1, this.#settings.now())
    const time = this.#lastDrop
    this.#take({ k: 'drop', s: this.step, t: time, o: time, v: { dropped: count } })
  }

  /** Takes note of how far a file was read, with all that was read from it. */
  readTo(file: string, place: FilePlace): void {
    this.#take({ k: 'place', file, place })
  }

  /** Lets time pass: hours end where nothing comes, too. */
  tick(): void {
    this.#closeHours(this.#now())
  }

  #closeHours(stamp: number): void {
    for (const { hour, values } of this.#summary.hours.over(stamp))
      this.#pending.push({ k: 'hour', s: hour, t: hourStart(hour + 1), o: hourStart(hour), v: values })
  }

  #take(line: SpoolLine): void {
    this.#summary.add(line)
    this.#pending.push(line)
  }

  /** Appends what was gathered, or throws; then the same may be tried again. The disk has it after `sync`. */
  commit(): void {
    if (this.#pending.length === 0) return
    const text = this.#pending.map((line, at) => encodeLine(this.#next + at, line)).join('')
    this.#tail.append(text)
    this.#next += this.#pending.length
    this.#unsent += Buffer.byteLength(text)
    this.#pending = []
    if (this.#tail.end.offset >= this.#settings.segment) this.#rotate()
  }

  #rotate(): void {
    const old = this.#tail
    try {
      old.syncNow()
      this.#tail = this.#begin()
    } catch {
      // What is written is written; the segment grows on until there is room for another.
      return
    }
    old.close()
  }

  /** All before is sent. Of what is sent, only so much stays. */
  sent(to: Position): void {
    const segments = segmentsIn(this.folder)
    const rest = segments.filter(({ first }) => first >= to.segment)
    this.#unsent = rest.reduce((sum, { size }) => sum + size, 0) - to.offset
    const done = segments.filter(({ first }) => first < to.segment)
    let size = done.reduce((sum, segment) => sum + segment.size, 0)
    for (const segment of done) {
      if (size <= this.#settings.sent) break
      removeSegment(this.folder, segment.first)
      size -= segment.size
    }
  }

  sync(): Promise<void> {
    return this.#tail.sync()
  }

  syncNow(): void {
    this.#tail.syncNow()
  }

  close(): Promise<void> {
    return this.#tail.close()
  }
}
