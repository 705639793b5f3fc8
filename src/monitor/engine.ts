import type { Entry, Waiting } from './inference.ts'
import { Judge } from './judge/judge.ts'
import { Kept } from './kept.ts'
import { measure } from './measure.ts'
import type { EngineStats } from './public.ts'
import { rulesOf } from './rules.ts'
import { Sending } from './sending.ts'
import type { EngineSettings, Trouble } from './settings.ts'
import type { Journal } from './spool/journal.ts'
import type { FilePlace } from './spool/line.ts'
import { type OpenSpool, openSpool } from './spool/open.ts'
import type { Values } from './values.ts'

/** Milliseconds between two tries at a disk that refuses, two signs of life, two tellings of how far it is, two looks for spools that nobody sends. */
const again = 1_000
const beat = 15_000
const news = 1_000
const adoption = 60_000

export interface EngineHooks {
  /** So many entries, of all since the beginning, are done with. */
  done(taken: number): void
  trouble(trouble: Trouble): void
}

/** Measures, spools and sends: the part that is off the request's path, in a thread of its own or on later ticks. */
export class Engine {
  readonly #settings: EngineSettings
  readonly #hooks: EngineHooks
  readonly #timers: NodeJS.Timeout[] = []
  #spool: OpenSpool | null = null
  #sending: Sending | null = null
  #kept: Kept | null = null
  #judge: Judge | null = null
  #waiting: Entry[] = []
  #dropped = 0
  #retry: NodeJS.Timeout | null = null
  #syncing: Promise<void> | null = null
  #accepted = 0
  /** Entries that are in the spool's file, whether the disk was synced or not. */
  #written = 0
  #taken = 0
  #closed = false
  readonly #counts = { recorded: 0, known: 0, ratings: 0, ratingsUnmatched: 0, full: 0 }

  constructor(settings: EngineSettings, hooks: EngineHooks) {
    this.#settings = settings
    this.#hooks = hooks
    this.#onDisk(() => this.#open())
    this.#every(news, () => hooks.done(this.#taken))
    this.#every(beat, () => this.#beat())
    this.#every(adoption, () => void this.#sending?.adopt(Date.now() + adoption))
  }

  get #journal(): Journal | null {
    return this.#spool?.journal ?? null
  }

  #every(milliseconds: number, act: () => void): void {
    this.#timers.push(setInterval(act, milliseconds).unref())
  }

  #beat(): void {
    this.#onDisk(() => {
      this.#spool?.lock.beat()
      this.#journal?.tick()
    })
    this.#write()
  }

  /** Throws what the file system throws; then, and where all spools are held, it is tried again when there is something to write. */
  #open(): void {
    const { judge, keep, place } = this.#settings
    const spool = openSpool(this.#settings, rulesOf(judge))
    if (spool === null) return
    const { folder, journal, writer } = spool
    this.#spool = spool
    this.#kept = new Kept(folder, keep)
    if (judge !== null)
      this.#judge = new Judge(judge, folder, {
        graded: (step, time, values) => {
          journal.grade(step, time, values)
          this.#write()
        },
        trouble: (said) => this.#hooks.trouble({ kind: 'judge', said }),
      })
    const { broken, torn } = journal
    if (broken > 0) this.#hooks.trouble({ kind: 'broken', said: String(broken) })
    if (torn > 0) this.#hooks.trouble({ kind: 'broken', said: `${torn} B` })
    if (place === null) return
    this.#sending = new Sending(place, this.#settings, writer, journal, (trouble) => this.#hooks.trouble(trouble))
  }

  /**
   * Takes entries in their order, and what the caller had to drop before them. Those that are in the spool when this returns survive the
   * process; they survive the machine when `done` has counted them.
   */
  accept(entries: readonly Entry[], dropped = 0): void {
    this.#accepted += entries.length
    this.#dropped += dropped
    for (const entry of entries) this.#waiting.push(entry)
    this.#write()
  }

  /** Writes what waits; a disk that refuses is tried again. */
  #write(): void {
    if (this.#retry !== null) return
    const written = this.#onDisk(() => {
      if (this.#journal === null) this.#open()
      const journal = this.#journal
      if (journal === null) throw new Error('every spool of this deployment is held by another process')
      journal.commit()
      const before = this.#counts.full
      for (const entry of this.#waiting) this.#take(journal, entry)
      this.#waiting = []
      const full = this.#counts.full - before
      if (full > 0) this.#hooks.trouble({ kind: 'unsent', said: String(full) })
      this.#dropped += full
      if (this.#dropped > 0) journal.dropped(this.#dropped)
      this.#dropped = 0
      journal.commit()
      this.#written = this.#accepted
    })
    if (!written) {
      this.#retry = setTimeout(() => {
        this.#retry = null
        this.#write()
      }, again).unref()
      return
    }
    void this.#sync()
  }

  #take(journal: Journal, entry: Entry): void {
    if (entry.k === 'place') {
      journal.readTo(entry.file, entry.place)
      return
    }
    if (entry.k === 'rating') {
      this.#counts.ratings += 1
      if (!journal.rate(entry.id, entry.rating, entry.time)) this.#counts.ratingsUnmatched += 1
      return
    }
    const { id, alias = null, time, model } = entry
    const values = this.#measured(entry)
    if (values === null) return
    const written = journal.write({ id, alias, time, model, values })
    this.#counts[written === 'written' ? 'recorded' : written] += 1
    if (written !== 'written') return
    this.#onDisk(() => this.#kept?.add(entry))
    this.#judge?.offer(journal.step, entry)
  }

  /** null: these texts break what measures them, which is a defect; they are counted and must not stop the others. */
  #measured(entry: Waiting): Values | null {
    try {
      return measure(entry, this.#settings.judge?.refusals)
    } catch (error) {
      this.#dropped += 1
      this.#hooks.trouble({ kind: 'broken', said: (error as Error).message })
      return null
    }
  }

  #onDisk(act: () => void): boolean {
    try {
      act()
      return true
    } catch (error) {
      this.#hooks.trouble({ kind: 'disk', said: (error as Error).message })
      return false
    }
  }

  /** One sync at a time: what comes meanwhile shares the next one. */
  async #sync(): Promise<void> {
    if (this.#syncing !== null || this.#journal === null) return
    const reached = this.#written
    this.#syncing = this.#journal.sync()
    const synced = await this.#syncing.then(
      () => true,
      (error: Error) => {
        this.#hooks.trouble({ kind: 'disk', said: error.message })
        return false
      },
    )
    this.#syncing = null
    if (!synced) {
      if (!this.#closed) setTimeout(() => void this.#sync(), again).unref()
      return
    }
    this.#reached(reached)
    this.#sending?.wake()
    if (this.#written > this.#taken) await this.#sync()
  }

  #reached(taken: number): void {
    if (taken <= this.#taken) return
    this.#taken = taken
    this.#hooks.done(taken)
  }

  /** All that was accepted is on the disk, or at least in the system's hands where the disk refuses the sync. Blocks. */
  settle(): void {
    if (this.#retry !== null) clearTimeout(this.#retry)
    this.#retry = null
    this.#write()
    if (this.#journal === null || this.#written < this.#accepted) return
    if (this.#onDisk(() => this.#journal!.syncNow())) this.#reached(this.#accepted)
  }

  /** More should not come now, if it can wait. */
  get isCrowded(): boolean {
    return this.#waiting.length > 0 || (this.#journal?.unsent ?? 0) > this.#settings.disk.unsent / 2
  }

  /** More should not come now, if it can wait for the judge. */
  get isJudgeCrowded(): boolean {
    return this.#judge?.isCrowded ?? false
  }

  get places(): Readonly<Record<string, FilePlace>> {
    return this.#journal?.places ?? {}
  }

  /** Sends all that waits, as far as `limit` milliseconds go. Resolves to whether nothing waits any more, for a grade neither. */
  async flush(limit: number): Promise<boolean> {
    const end = Date.now() + limit
    this.settle()
    let isEmpty = await this.#drain(end)
    if (this.#judge !== null) {
      // Grades may take long; what is there already goes first.
      await this.#judge.drain(end)
      this.settle()
      isEmpty = (await this.#drain(end)) && this.#judge.isIdle
    }
    if (isEmpty) await this.#sending?.adopt(end)
    return isEmpty
  }

  async #drain(end: number): Promise<boolean> {
    return (await this.#sending?.drain(end)) ?? this.#journal?.unsent === 0
  }

  stats(): EngineStats {
    const state = this.#sending?.state
    return {
      taken: this.#taken,
      ...this.#counts,
      sent: { requests: state?.requests ?? 0, points: state?.points ?? 0 },
      refused: state?.refused ?? 0,
      broken: (this.#journal?.broken ?? 0) + (this.#sending?.broken ?? 0),
      torn: this.#journal?.torn ?? 0,
      unsent: this.#journal?.unsent ?? 0,
      writer: this.#spool?.writer ?? null,
      runs: Object.values(state?.runs ?? {}).map(({ id }) => id),
      trouble: this.#sending?.trouble ?? null,
      judge: this.#judge?.stats ?? null,
    }
  }

  async close(): Promise<void> {
    this.settle()
    if (this.#judge !== null) {
      await this.#judge.stop()
      this.settle()
    }
    const gone = this.#accepted - this.#written
    if (gone > 0) this.#hooks.trouble({ kind: 'gone', said: String(gone) })
    this.#closed = true
    for (const timer of this.#timers) clearInterval(timer)
    if (this.#retry !== null) clearTimeout(this.#retry)
    await this.#sending?.stop()
    await this.#syncing?.catch(() => {})
    await this.#journal?.close()
    this.#onDisk(() => this.#spool?.lock.release())
  }
}
