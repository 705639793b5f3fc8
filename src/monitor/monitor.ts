import { type Entry, nameOf, ratingOf, timeOf, waitingOf } from './inference.ts'
import type { EngineStats, Feedback, Inference, MonitorStats } from './public.ts'
import type { EngineSettings, Trouble } from './settings.ts'
import type { FromEngine } from './thread/messages.ts'
import { ownPort, type Port, type PortHooks, threadFile, threadPort } from './thread/port.ts'

export interface MonitorLimits {
  /** Entries and characters that may wait for the disk in memory. */
  entries: number
  characters: number
  /** Milliseconds that entries are gathered before they go to the disk. */
  gather: number
}

export interface MonitorHooks {
  trouble(trouble: Trouble): void
}

/** Threads that are begun again after they were lost. */
const mostThreads = 3
/** Entries that go at once. */
const most = 256

/** The part that is on the request's path: it takes what it is given, and lets it go a little later. */
export class Monitor {
  readonly #settings: EngineSettings
  readonly #limits: MonitorLimits
  readonly #hooks: MonitorHooks
  #port: Port
  #thread: 'worker' | 'own' = 'own'
  #lost = 0
  #queue: Entry[] = []
  /** Given to the engine, and not on the disk yet: what a lost thread would take along. */
  #given: Entry[] = []
  #timer: NodeJS.Timeout | null = null
  #accepted = 0
  #passed = 0
  #taken = 0
  /** Entries that went to threads which are lost. */
  #before = 0
  #characters = 0
  #dropped = 0
  #untold = 0
  #calls = 0
  #holds = 0
  #closed: Promise<void> | null = null
  /** The engine is closed. */
  #over = false
  #stats: EngineStats | null = null
  readonly #answers = new Map<number, (isEmpty: boolean) => void>()
  #durable: { count: number; resolve: () => void }[] = []

  constructor(settings: EngineSettings, limits: MonitorLimits, hooks: MonitorHooks, inThread = true) {
    this.#settings = settings
    this.#limits = limits
    this.#hooks = hooks
    this.#port = this.#open(inThread)
  }

  #open(inThread: boolean): Port {
    const hooks: PortHooks = { message: (message) => this.#said(message), lost: (why) => this.#reopen(why) }
    const file = inThread ? threadFile() : null
    if (file !== null) {
      try {
        const port = threadPort(this.#settings, file, hooks)
        this.#thread = 'worker'
        return port
      } catch (error) {
        this.#trouble({ kind: 'thread', said: (error as Error).message })
      }
    }
    this.#thread = 'own'
    return ownPort(this.#settings, hooks)
  }

  /** What the lost one had not brought to the disk goes to the next. Requests without an id may then be there twice; those with one are not. */
  #reopen(why: string): void {
    if (this.#over) return
    this.#lost += 1
    this.#trouble({ kind: 'thread', said: why })
    this.#before = this.#taken
    this.#passed = this.#taken
    this.#queue = [...this.#given, ...this.#queue]
    this.#given = []
    this.#port = this.#open(this.#lost < mostThreads)
    this.#port.hold(this.#holds > 0)
    for (const answer of this.#answers.values()) answer(false)
    this.#answers.clear()
    this.#soon()
  }

  #trouble(trouble: Trouble): void {
    try {
      this.#hooks.trouble(trouble)
    } catch {
      // What a caller does with a warning may not break the caller's request.
    }
  }

  #said(message: FromEngine): void {
    if (message.k === 'trouble') {
      this.#trouble(message.trouble)
      return
    }
    this.#stats = message.stats
    if (message.k === 'answer') {
      this.#answers.get(message.call)?.(message.isEmpty)
      this.#answers.delete(message.call)
      return
    }
    const done = this.#before + message.taken - this.#taken
    for (const entry of this.#given.splice(0, done)) this.#characters -= sizeOf(entry)
    this.#taken += done
    const reached = this.#durable.filter(({ count }) => count <= this.#taken)
    this.#durable = this.#durable.filter(({ count }) => count > this.#taken)
    for (const { resolve } of reached) resolve()
  }

  /** Takes a request. Never throws. */
  log(inference: Inference): void {
    try {
      this.#take(waitingOf(inference, Date.now()))
    } catch {
      this.#drop()
    }
  }

  /** A rating that comes after its request was logged, by the id that it was logged with. Never throws. */
  rate(id: string, feedback: Feedback, time?: number | Date): void {
    try {
      const [name, rating] = [nameOf(id), ratingOf(feedback)]
      if (name !== null && rating !== null && rating !== -1)
        this.#take({ k: 'rating', id: name, rating, time: timeOf(time, Date.now()) })
    } catch {
      this.#drop()
    }
  }

  #take(entry: Entry): void {
    if (this.#closed !== null) return
    const size = sizeOf(entry)
    const { entries, characters } = this.#limits
    if (this.#accepted - this.#taken >= entries || this.#characters + size > characters) {
      this.#drop()
      return
    }
    this.#accepted += 1
    this.#characters += size
    this.#queue.push(entry)
    this.#soon()
  }

  #drop(): void {
    this.#dropped += 1
    this.#untold += 1
    if (this.#untold === 1) this.#trouble({ kind: 'memory', said: String(this.#accepted - this.#taken) })
    this.#soon()
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      this.#pass(most)
    }, this.#limits.gather).unref()
  }

  #pass(count: number): void {
    const entries = this.#queue.splice(0, count)
    if (entries.length === 0 && this.#untold === 0) return
    for (const entry of entries) this.#given.push(entry)
    this.#passed += entries.length
    try {
      this.#port.send({ k: 'entries', entries, dropped: this.#untold })
      this.#untold = 0
    } catch (error) {
      this.#reopen((error as Error).message)
    }
    if (this.#queue.length > 0) this.#soon()
  }

  /** Resolves when all that was logged before is on the disk, or counted as dropped. */
  durable(): Promise<void> {
    this.#pass(Number.POSITIVE_INFINITY)
    const count = this.#accepted
    if (this.#taken >= count) return Promise.resolve()
    const reached = new Promise<void>((resolve) => this.#durable.push({ count, resolve }))
    return this.#held(reached)
  }

  /** What somebody waits for keeps the process alive. */
  async #held<T>(work: Promise<T>): Promise<T> {
    this.#holds += 1
    this.#port.hold(true)
    const result = await work
    this.#holds -= 1
    this.#port.hold(this.#holds > 0)
    return result
  }

  /** Blocks until all is on the disk, for where a process ends. Returns whether it is. */
  settle(limit: number): boolean {
    this.#pass(Number.POSITIVE_INFINITY)
    return this.#port.settle(this.#passed - this.#before, limit)
  }

  /** Sends all that waits. Resolves to whether nothing waits any more; never rejects. `limit` in milliseconds. */
  flush(limit: number): Promise<boolean> {
    if (this.#closed !== null) return this.#closed.then(() => !this.hasUnsent)
    this.#pass(Number.POSITIVE_INFINITY)
    return this.#held(this.#ask('flush', limit))
  }

  /** Sends what it can within `limit` milliseconds; the rest stays on the disk for the next process. */
  close(limit: number): Promise<void> {
    this.#closed ??= this.flush(limit).then(async () => {
      // One that is lost meanwhile is begun again, and closed in its turn.
      for (let lost = -1; lost < this.#lost; ) {
        lost = this.#lost
        this.#pass(Number.POSITIVE_INFINITY)
        await this.#held(this.#ask('close', 0))
      }
      this.#over = true
    })
    return this.#closed
  }

  #ask(k: 'flush' | 'close', limit: number): Promise<boolean> {
    this.#calls += 1
    const call = this.#calls
    return new Promise((resolve) => {
      this.#answers.set(call, resolve)
      try {
        this.#port.send(k === 'flush' ? { k, call, limit } : { k, call })
      } catch {
        this.#answers.delete(call)
        resolve(false)
      }
    })
  }

  /** Whether something was logged that is not known to be sent. */
  get hasUnsent(): boolean {
    return this.#accepted > this.#taken || (this.#stats?.unsent ?? 0) > 0
  }

  stats(): MonitorStats {
    return {
      ...(this.#stats ?? nothing),
      accepted: this.#accepted,
      dropped: this.#dropped + (this.#stats?.full ?? 0),
      waiting: this.#accepted - this.#taken,
      thread: this.#thread,
    }
  }
}

const sizeOf = (entry: Entry): number =>
  100 + (entry.k === 'request' ? (entry.prompt?.length ?? 0) + (entry.response?.length ?? 0) : 0)

const nothing: EngineStats = {
  taken: 0,
  recorded: 0,
  known: 0,
  ratings: 0,
  ratingsUnmatched: 0,
  full: 0,
  sent: { requests: 0, points: 0 },
  refused: 0,
  broken: 0,
  torn: 0,
  unsent: 0,
  writer: null,
  runs: [],
  trouble: null,
  judge: null,
}
