import type { Entry } from './inference.ts'
import { Judge } from './judge/judge.ts'
import { Kept } from './kept.ts'
import type { EngineStats } from './public.ts'
import { Recording } from './recording.ts'
import { rulesOf } from './rules.ts'
import { Sending } from './sending.ts'
import type { EngineSettings } from './settings.ts'
import type { Journal } from './spool/journal.ts'
import type { FilePlace } from './spool/line.ts'
import { type OpenSpool, openSpool } from './spool/open.ts'
import { onDisk, type Trouble } from './trouble.ts'

/** Milliseconds between two signs of life, two tellings of how far it is, two looks for spools that nobody sends. */
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
  readonly #recording: Recording
  readonly #timers: NodeJS.Timeout[] = []
  #spool: OpenSpool | null = null
  #sending: Sending | null = null
  #kept: Kept | null = null
  #judge: Judge | null = null

  constructor(settings: EngineSettings, hooks: EngineHooks) {
    this.#settings = settings
    this.#hooks = hooks
    this.#recording = new Recording(settings.judge?.refusals, {
      journal: () => {
        if (this.#spool === null) this.#open()
        return this.#journal
      },
      recorded: (step, request) => {
        this.#onDisk(() => this.#kept?.add(request))
        this.#judge?.offer(step, request)
      },
      synced: () => this.#sending?.wake(),
      done: (taken) => hooks.done(taken),
      trouble: (trouble) => hooks.trouble(trouble),
    })
    this.#onDisk(() => this.#open())
    this.#every(news, () => hooks.done(this.#recording.taken))
    this.#every(beat, () => this.#beat())
    this.#every(adoption, () => void this.#sending?.adopt(Date.now() + adoption))
  }

  get #journal(): Journal | null {
    return this.#spool?.journal ?? null
  }

  #onDisk(act: () => void): void {
    onDisk(act, (trouble) => this.#hooks.trouble(trouble))
  }

  #every(milliseconds: number, act: () => void): void {
    this.#timers.push(setInterval(act, milliseconds).unref())
  }

  #beat(): void {
    this.#onDisk(() => {
      this.#spool?.lock.beat()
      this.#journal?.tick()
    })
    this.#recording.write()
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
          this.#recording.write()
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
    this.#recording.accept(entries, dropped)
  }

  /** All that was accepted is on the disk, or at least in the system's hands where the disk refuses the sync. Blocks. */
  settle(): void {
    this.#recording.settle()
  }

  /** More should not come now, if it can wait. */
  get isCrowded(): boolean {
    return this.unwritten > 0 || (this.#journal?.unsent ?? 0) > this.#settings.disk.unsent / 2
  }

  /** More should not come now, if it can wait for the judge. */
  get isJudgeCrowded(): boolean {
    return this.#judge?.isCrowded ?? false
  }

  get places(): Readonly<Record<string, FilePlace>> {
    return this.#journal?.places ?? {}
  }

  /** Entries that no spool holds, since the disk refuses. */
  get unwritten(): number {
    return this.#recording.unwritten
  }

  /** Sends all that waits, as far as `limit` milliseconds go. Resolves to whether nothing waits any more: for the disk, or a grade, neither. */
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
    return isEmpty && this.unwritten === 0
  }

  async #drain(end: number): Promise<boolean> {
    return (await this.#sending?.drain(end)) ?? this.#journal?.unsent === 0
  }

  stats(): EngineStats {
    const state = this.#sending?.state
    return {
      taken: this.#recording.taken,
      ...this.#recording.counts,
      sent: { requests: state?.requests ?? 0, points: state?.points ?? 0 },
      refused: this.#sending?.refused ?? 0,
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
    if (this.unwritten > 0) this.#hooks.trouble({ kind: 'gone', said: String(this.unwritten) })
    this.#recording.stop()
    for (const timer of this.#timers) clearInterval(timer)
    await this.#sending?.stop()
    await this.#recording.idle()
    await this.#journal?.close()
    this.#onDisk(() => this.#spool?.lock.release())
  }
}
