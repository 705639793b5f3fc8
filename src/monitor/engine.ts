import { join } from 'node:path'
import { Mlflow } from '../mlflow/client.ts'
import type { Entry, Waiting } from './inference.ts'
import { Judge } from './judge/judge.ts'
import { promptVersion } from './judge/prompt.ts'
import type { JudgeSettings } from './judge/settings.ts'
import { Kept } from './kept.ts'
import { LeftBehind } from './left-behind.ts'
import { measure, ruleVersions } from './measure.ts'
import type { EngineStats } from './public.ts'
import { Pump } from './sender/pump.ts'
import { Runs } from './sender/runs.ts'
import { Sender } from './sender/sender.ts'
import { readState } from './sender/state.ts'
import type { EngineSettings, Trouble } from './settings.ts'
import type { Position } from './spool/files.ts'
import { spoolId } from './spool/identity.ts'
import { Journal } from './spool/journal.ts'
import type { FilePlace, Values } from './spool/line.ts'
import { Lock } from './spool/lock.ts'

/** Seconds that one request to MLflow may take. */
const patience = 5
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
  readonly #ending = new AbortController()
  readonly #timers: NodeJS.Timeout[] = []
  #lock: Lock | null = null
  #journal: Journal | null = null
  #writer: string | null = null
  #pump: Pump | null = null
  #kept: Kept | null = null
  #judge: Judge | null = null
  #waiting: Entry[] = []
  #dropped = 0
  #retry: NodeJS.Timeout | null = null
  #syncing: Promise<void> | null = null
  #left: LeftBehind | null = null
  #accepted = 0
  #taken = 0
  #closed = false
  readonly #counts = { recorded: 0, known: 0, ratings: 0, ratingsUnmatched: 0, full: 0 }
  readonly #runs: { mlflow: Mlflow; runs: Runs } | null

  constructor(settings: EngineSettings, hooks: EngineHooks) {
    this.#settings = settings
    this.#hooks = hooks
    const { place, experiment } = settings
    const { signal } = this.#ending
    const mlflow = place === null ? null : new Mlflow(place, { timeout: patience, tries: 1, signal })
    this.#runs = mlflow === null ? null : { mlflow, runs: new Runs(mlflow, experiment) }
    this.#open()
    this.#every(news, () => hooks.done(this.#taken))
    this.#every(beat, () => this.#beat())
    this.#every(adoption, () => void this.#left?.send(Date.now() + adoption))
  }

  #every(milliseconds: number, act: () => void): void {
    this.#timers.push(setInterval(act, milliseconds).unref())
  }

  #beat(): void {
    this.#onDisk(() => {
      this.#lock?.beat()
      this.#journal?.tick()
    })
    this.#write()
  }

  /** The first spool of this machine that nobody holds: after a crash that is the one that was left. */
  #open(): void {
    this.#onDisk(() => {
      for (let number = 1; number <= this.#settings.writers && this.#journal === null; number += 1) {
        const writer = `${this.#settings.host}-${number}`
        const folder = join(this.#settings.folder, writer)
        const lock = Lock.take(folder, this.#settings.instance)
        if (lock === null) continue
        this.#begin(lock, writer, folder)
      }
    })
  }

  #begin(lock: Lock, writer: string, folder: string): void {
    const { grace, disk, remember, judge } = this.#settings
    // Another judge gives other grades: they are not to stand in one run.
    const rules = { ...ruleVersions, ...(judge && { judge: promptVersion, judge_model: judge.model }) }
    const journal = new Journal(folder, { rules, grace, ...disk, remember, now: Date.now })
    this.#lock = lock
    this.#journal = journal
    this.#writer = writer
    this.#kept = new Kept(folder, this.#settings.keep)
    if (judge !== null) this.#judge = this.#judgeOf(judge, folder, journal)
    journal.sent(readState(folder).position)
    const { broken, torn } = journal
    if (broken > 0) this.#hooks.trouble({ kind: 'broken', said: String(broken) })
    if (torn > 0) this.#hooks.trouble({ kind: 'broken', said: `${torn} B` })
    const sender = this.#senderOf(
      writer,
      () => journal.durable,
      (to) => journal.sent(to),
    )
    if (sender === null) return
    this.#left = new LeftBehind(
      this.#settings,
      writer,
      (other, durable) => this.#senderOf(other, durable, () => {})!,
      (said) => this.#hooks.trouble({ kind: 'disk', said }),
    )
    this.#pump = new Pump(sender, this.#runs!.runs, this.#settings.pace, this.#settings.gather, (said) =>
      this.#hooks.trouble({ kind: 'send', said }),
    )
    this.#pump.wake()
  }

  #judgeOf(settings: JudgeSettings, folder: string, journal: Journal): Judge {
    return new Judge(settings, folder, {
      graded: (step, time, values) => {
        journal.grade(step, time, values)
        this.#write()
      },
      trouble: (said) => this.#hooks.trouble({ kind: 'judge', said }),
    })
  }

  #senderOf(writer: string, durable: () => Position, sent: (to: Position) => void): Sender | null {
    if (this.#runs === null) return null
    const { deployment, folder, grace } = this.#settings
    const told = (kind: 'refused' | 'lost' | 'miscounted', said: string) => this.#hooks.trouble({ kind, said })
    const path = join(folder, writer)
    const settings = {
      folder: path,
      deployment,
      writer: `${writer}-${spoolId(path)}`,
      grace,
      durable,
      sent,
      told,
      now: Date.now,
    }
    return new Sender(settings, this.#runs.mlflow, this.#runs.runs)
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
      return measure(entry)
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
    const reached = this.#accepted - this.#waiting.length
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
    this.#pump?.wake()
    if (this.#accepted - this.#waiting.length > this.#taken) await this.#sync()
  }

  #reached(taken: number): void {
    if (taken <= this.#taken) return
    this.#taken = taken
    this.#hooks.done(taken)
  }

  /** All that was accepted is on the disk, or at least in the system's hands where the disk refuses the sync. Blocks. */
  settle(): void {
    this.#write()
    if (this.#waiting.length > 0 || this.#journal === null) return
    if (this.#onDisk(() => this.#journal!.syncNow())) this.#reached(this.#accepted)
  }

  /** More should not come now, if it can wait. */
  get isCrowded(): boolean {
    return this.#waiting.length > 0 || (this.#journal?.unsent ?? 0) > this.#settings.disk.unsent / 2
  }

  get places(): Readonly<Record<string, FilePlace>> {
    return this.#journal?.places ?? {}
  }

  /** Sends all that waits, as far as `limit` milliseconds go. Resolves to whether nothing waits any more. */
  async flush(limit: number): Promise<boolean> {
    const end = Date.now() + limit
    this.settle()
    let isEmpty = await this.#drain(end)
    if (this.#judge !== null) {
      // Grades may take long; what is there already goes first.
      await this.#judge.drain(end)
      this.settle()
      isEmpty = await this.#drain(end)
    }
    if (isEmpty) await this.#left?.send(end)
    return isEmpty
  }

  async #drain(end: number): Promise<boolean> {
    return (await this.#pump?.drain(end)) ?? this.#journal?.unsent === 0
  }

  stats(): EngineStats {
    const state = this.#pump?.sender.state
    return {
      taken: this.#taken,
      ...this.#counts,
      sent: { requests: state?.requests ?? 0, points: state?.points ?? 0 },
      refused: state?.refused ?? 0,
      broken: (this.#journal?.broken ?? 0) + (this.#pump?.sender.broken ?? 0),
      torn: this.#journal?.torn ?? 0,
      unsent: this.#journal?.unsent ?? 0,
      writer: this.#writer,
      runs: Object.values(state?.runs ?? {}).map(({ id }) => id),
      trouble: this.#pump?.trouble ?? null,
      judge: this.#judge?.stats ?? null,
    }
  }

  async close(): Promise<void> {
    this.settle()
    if (this.#judge !== null) {
      await this.#judge.stop()
      this.settle()
    }
    this.#closed = true
    for (const timer of this.#timers) clearInterval(timer)
    if (this.#retry !== null) clearTimeout(this.#retry)
    this.#ending.abort()
    await this.#pump?.stop()
    await this.#syncing?.catch(() => {})
    await this.#left?.stop()
    await this.#journal?.close()
    this.#onDisk(() => this.#lock?.release())
  }
}
