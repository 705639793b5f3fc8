import { mkdirSync } from 'node:fs'
import { Hours, hourStart } from '../hours.ts'
import type { Values } from '../values.ts'
import { linesOfSegment, mend, type Position, removeSegment, type Segment, segmentsIn, Tail } from './files.ts'
import { encodeLine, type FilePlace, type SpoolLine } from './line.ts'

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

interface Known {
  step: number
  time: number
  stamp: number
}

export type Written = 'written' | 'known' | 'full'

/**
 * What a spool holds, line by line in the order in which it happened. Everything that is ever sent is a line here first, with its time and
 * its step: so sending it again is sending the same. Lines are gathered by `write` and `rate`, and appended together by `commit`.
 */
export class Journal {
  readonly folder: string
  readonly #settings: JournalSettings
  #tail!: Tail
  #next = 1
  #step = 0
  #stamp = 0
  #hours = new Hours()
  #places: Record<string, FilePlace> = {}
  readonly #known = new Map<string, Known>()
  #pending: SpoolLine[] = []
  #unsent = 0
  #lastDrop = 0
  /** What recovery found: bytes torn off the end, lines that do not match their checksum. */
  torn = 0
  broken = 0

  /** The folder has to be locked. Throws what the file system throws. */
  constructor(folder: string, settings: JournalSettings) {
    this.folder = folder
    this.#settings = settings
    mkdirSync(folder, { recursive: true })
    const last = this.#recover()
    if (last === null) this.#begin()
    else this.#tail = Tail.goOn(folder, last)
  }

  /** Reads what was written before. Returns the segment that goes on; null where another has to be begun. */
  #recover(): Segment | null {
    const newest = segmentsIn(this.folder).at(-1)
    if (newest !== undefined) this.torn = mend(this.folder, newest)
    let goesOn: Segment | null = null
    const segments = segmentsIn(this.folder)
    const ids: [string, Known][][] = []
    let count = 0
    for (let at = segments.length - 1; at >= 0; at -= 1) {
      const { lines, broken } = linesOfSegment(this.folder, segments[at]!.first)
      this.broken += broken
      const isLast = at === segments.length - 1
      if (isLast) for (const line of lines) this.#apply(line)
      if (isLast) this.#next = Math.max(segments[at]!.first, lines.at(-1)?.n ?? 0) + 1
      if (isLast && this.#continues(lines[0])) goesOn = segments[at]!
      ids.unshift(
        lines.flatMap((line) => {
          if (line.k !== 'request') return []
          const known: Known = { step: line.s, time: line.t, stamp: line.a ?? 0 }
          return namesOf(line.id, line.alias).map((name): [string, Known] => [name, known])
        }),
      )
      count += ids[0]!.length
      if (count >= this.#settings.remember) break
    }
    for (const each of ids) for (const [id, known] of each) this.#remember(id, known)
    return goesOn
  }

  #continues(head: SpoolLine | undefined): boolean {
    const { rules } = this.#settings
    return head?.k === 'segment' && JSON.stringify(head.rules) === JSON.stringify(rules)
  }

  /** What a line changes: the same when it is written and when it is read again. */
  #apply(line: SpoolLine): void {
    if (line.k === 'segment') {
      this.#step = line.step
      this.#stamp = line.stamp
      this.#hours = new Hours(line.hours)
      this.#places = { ...line.places }
    } else if (line.k === 'request') {
      this.#step = line.s
      this.#stamp = Math.max(this.#stamp, line.a ?? 0)
      this.#hours.add(line.t, line.v, this.#stamp || line.t)
    } else if (line.k === 'rating') {
      this.#stamp = Math.max(this.#stamp, line.a)
      this.#hours.rate(line.a, line.v, line.a)
    } else if (line.k === 'late') this.#hours.rate(line.t, line.v.user_rating_late!, line.t)
    else if (line.k === 'grade') this.#hours.tell(line.t, line.v, line.t)
    else if (line.k === 'hour') this.#hours.close(line.s)
    else if (line.k === 'place') this.#places[line.file] = line.place
  }

  #begin(): void {
    const head: SpoolLine = {
      k: 'segment',
      rules: this.#settings.rules,
      step: this.#step,
      stamp: this.#stamp,
      hours: this.#hours.state,
      places: this.#places,
    }
    this.#tail = Tail.begin(this.folder, this.#next, encodeLine(this.#next, head))
    this.#next += 1
  }

  /** Never goes back, whatever the clock does: what is decided by it stays decided. */
  #now(): number {
    this.#stamp = Math.max(this.#stamp, this.#settings.now())
    return this.#stamp
  }

  get step(): number {
    return this.#step
  }

  get durable(): Position {
    return this.#tail.durable
  }

  get unsent(): number {
    return this.#unsent
  }

  get places(): Readonly<Record<string, FilePlace>> {
    return this.#places
  }

  write({ id, alias, time, model, values }: Measured): Written {
    if (id !== null && this.#known.has(id)) return 'known'
    if (this.#unsent > this.#settings.unsent) return 'full'
    const stamp = this.#now()
    const line: SpoolLine = {
      k: 'request',
      s: this.#step + 1,
      t: time,
      v: values,
      ...(id !== null && { id }),
      ...(alias !== null && { alias }),
      ...(this.#settings.grace > 0 && { a: stamp }),
      ...(model !== null && { model }),
    }
    for (const name of namesOf(id, alias)) this.#remember(name, { step: line.s, time, stamp })
    this.#take(line)
    this.#closeHours(stamp)
    return 'written'
  }

  /** A rating of a request that was written before; of one that nobody knows here it gets the newest step. Returns whether it was known. */
  rate(id: string, rating: number, time: number): boolean {
    const known = this.#known.get(id) ?? this.#known.get(aliased(id))
    const stamp = this.#now()
    if (known !== undefined && stamp <= known.stamp + this.#settings.grace && this.#settings.grace > 0)
      this.#take({ k: 'rating', of: known.step, v: rating, a: stamp })
    else {
      const { step, time: asked } = known ?? { step: this.#step, time }
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
    this.#take({ k: 'drop', s: this.#step, t: time, o: time, v: { dropped: count } })
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
    for (const { hour, values } of this.#hours.over(stamp))
      this.#pending.push({ k: 'hour', s: hour, t: hourStart(hour + 1), o: hourStart(hour), v: values })
  }

  #take(line: SpoolLine): void {
    this.#apply(line)
    this.#pending.push(line)
  }

  #remember(id: string, known: Known): void {
    this.#known.set(id, known)
    if (this.#known.size <= this.#settings.remember) return
    for (const oldest of this.#known.keys()) {
      this.#known.delete(oldest)
      return
    }
  }

  get hasPending(): boolean {
    return this.#pending.length > 0
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
      this.#begin()
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

/** An alias is no id: two requests may have the same. */
const aliased = (alias: string): string => `alias ${alias}`

const namesOf = (id?: string | null, alias?: string | null): string[] => [
  ...(id != null ? [id] : []),
  ...(alias != null ? [aliased(alias)] : []),
]
