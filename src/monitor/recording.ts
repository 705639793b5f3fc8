import { monitorTexts } from '../shared/messages/monitor.ts'
import type { Entry, Waiting } from './inference.ts'
import type { RefusalTeller } from './judge/settings.ts'
import { measure } from './measure.ts'
import type { Journal } from './spool/journal.ts'
import { onDisk, type Trouble } from './trouble.ts'
import type { Values } from './values.ts'

/** Milliseconds between two tries at a disk that refuses. */
const again = 1_000

export interface RecordingHooks {
  /** Of the spool, which is opened where it is not open yet. Throws what the file system throws. null: every spool is held. */
  journal(): Journal | null
  /** A request is in the spool, with this step. */
  recorded(step: number, request: Waiting): void
  /** More of the spool survives the machine. */
  synced(): void
  /** So many entries, of all since the beginning, are done with. */
  done(taken: number): void
  trouble(trouble: Trouble): void
}

/** Measures what is accepted and brings it to the spool, in its order; a disk that refuses is tried again. */
export class Recording {
  readonly #teller: RefusalTeller | undefined
  readonly #hooks: RecordingHooks
  #journal: Journal | null = null
  #waiting: Entry[] = []
  #dropped = 0
  #retry: NodeJS.Timeout | null = null
  #syncing: Promise<void> | null = null
  #accepted = 0
  /** Entries that are in the spool's file, whether the disk was synced or not. */
  #written = 0
  #taken = 0
  #closed = false
  readonly counts = { recorded: 0, known: 0, ratings: 0, ratingsUnmatched: 0, full: 0, unmeasured: 0 }

  /** `teller`: of refusals. */
  constructor(teller: RefusalTeller | undefined, hooks: RecordingHooks) {
    this.#teller = teller
    this.#hooks = hooks
  }

  /** Entries that are done with. */
  get taken(): number {
    return this.#taken
  }

  /** Entries that were accepted and are in no spool. */
  get unwritten(): number {
    return this.#accepted - this.#written
  }

  accept(entries: readonly Entry[], dropped: number): void {
    this.#accepted += entries.length
    this.#dropped += dropped
    for (const entry of entries) this.#waiting.push(entry)
    this.write()
  }

  /** Writes what waits here and in the journal. */
  write(): void {
    if (this.#retry !== null) return
    if (onDisk(() => this.#writeAll(), this.#hooks.trouble)) {
      void this.#sync()
      return
    }
    this.#retry = setTimeout(() => {
      this.#retry = null
      this.write()
    }, again).unref()
  }

  #writeAll(): void {
    this.#journal ??= this.#hooks.journal()
    const journal = this.#journal
    if (journal === null) throw new Error(monitorTexts.allHeld())
    journal.commit()
    const before = this.counts.full
    for (const entry of this.#waiting) this.#take(journal, entry)
    this.#waiting = []
    const full = this.counts.full - before
    if (full > 0) this.#hooks.trouble({ kind: 'unsent', said: String(full) })
    this.#dropped += full
    if (this.#dropped > 0) journal.dropped(this.#dropped)
    this.#dropped = 0
    journal.commit()
    this.#written = this.#accepted
  }

  #take(journal: Journal, entry: Entry): void {
    if (entry.k === 'place') {
      journal.readTo(entry.file, entry.place)
      return
    }
    if (entry.k === 'rating') {
      this.counts.ratings += 1
      if (!journal.rate(entry.id, entry.rating, entry.time)) this.counts.ratingsUnmatched += 1
      return
    }
    const { id, alias = null, time, model } = entry
    const values = this.#measured(entry)
    if (values === null) return
    const written = journal.write({ id, alias, time, model, values })
    this.counts[written === 'written' ? 'recorded' : written] += 1
    if (written === 'written') this.#hooks.recorded(journal.step, entry)
  }

  /** null: these texts break what measures them, which is a defect; they are counted and must not stop the others. */
  #measured(request: Waiting): Values | null {
    try {
      return measure(request, this.#teller)
    } catch (error) {
      this.#dropped += 1
      this.counts.unmeasured += 1
      this.#hooks.trouble({ kind: 'unmeasured', said: (error as Error).message })
      return null
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
    this.#hooks.synced()
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
    this.write()
    const journal = this.#journal
    if (journal === null || this.unwritten > 0) return
    if (onDisk(() => journal.syncNow(), this.#hooks.trouble)) this.#reached(this.#accepted)
  }

  /** Tries nothing again from now on. */
  stop(): void {
    this.#closed = true
    if (this.#retry !== null) clearTimeout(this.#retry)
  }

  /** Resolves when no sync is under way. Never rejects. */
  async idle(): Promise<void> {
    await this.#syncing?.catch(() => {})
  }
}
