import { type Entry, nameOf, ratingOf, timeOf, waitingOf } from './inference.ts'
import type { EngineStats, Feedback, Inference, MonitorStats } from './public.ts'
import { Queue, type QueueLimits } from './queue.ts'
import type { EngineSettings } from './settings.ts'
import type { FromEngine } from './thread/messages.ts'
import { type Port, type PortHooks, portTo } from './thread/port.ts'
import type { Trouble } from './trouble.ts'
import { isRequest, unreadIn } from './unread.ts'

export interface MonitorLimits extends QueueLimits {
  /** Milliseconds that entries are gathered before they go to the disk. */
  gather: number
}

export interface MonitorHooks {
  /** May not throw: it is called on the request's path. */
  trouble(trouble: Trouble): void
}

/** Threads that are begun again after they were lost. */
const mostThreads = 3
/** Entries that go at once. */
const most = 256

/** The part that is on the request's path: it takes what it is given, and lets it go a little later. */
export class Monitor {
  readonly #settings: EngineSettings
  readonly #hooks: MonitorHooks
  readonly #queue: Queue
  readonly #gather: number
  #port: Port
  #lost = 0
  #timer: NodeJS.Timeout | null = null
  #dropped = 0
  /** Of the dropped ones, those that the engine was not told of yet. */
  #untold = 0
  #calls = 0
  #holds = 0
  #closed: Promise<void> | null = null
  /** The engine is closed. */
  #over = false
  #stats: EngineStats | null = null
  readonly #answers = new Map<number, (isEmpty: boolean) => void>()

  constructor(settings: EngineSettings, limits: MonitorLimits, hooks: MonitorHooks, inThread = true) {
    this.#settings = settings
    this.#hooks = hooks
    this.#queue = new Queue(limits)
    this.#gather = limits.gather
    this.#port = this.#open(inThread)
  }

  #open(inThread: boolean): Port {
    const hooks: PortHooks = { message: (message) => this.#said(message), lost: (why) => this.#reopen(why) }
    return portTo(this.#settings, inThread, hooks)
  }

  /** What the lost one had not brought to the disk goes to the next. Requests without an id may then be there twice; those with one are not. */
  #reopen(why: string): void {
    if (this.#over) return
    this.#lost += 1
    this.#hooks.trouble({ kind: 'thread', said: why })
    this.#queue.takeBack()
    this.#port = this.#open(this.#lost < mostThreads)
    this.#port.hold(this.#holds > 0)
    for (const answer of this.#answers.values()) answer(false)
    this.#answers.clear()
    this.#soon()
  }

  #said(message: FromEngine): void {
    if (message.k === 'trouble') {
      this.#hooks.trouble(message.trouble)
      return
    }
    this.#stats = message.stats
    if (message.k === 'answer') {
      this.#answers.get(message.call)?.(message.isEmpty)
      this.#answers.delete(message.call)
      return
    }
    this.#queue.done(message.taken)
  }

  /** Takes a request. Never throws. */
  log(inference: Inference): void {
    try {
      const unread = unreadIn(inference)
      if (!isRequest(inference)) this.#unread(unread ?? 'the request')
      else {
        if (unread !== null) this.#hooks.trouble({ kind: 'unread', said: unread })
        this.#take(waitingOf(inference, Date.now()))
      }
    } catch {
      this.#unread('the request')
    }
  }

  /** A rating that comes after its request was logged, by the id that it was logged with. Never throws. */
  rate(id: string, feedback: Feedback, time?: number | Date): void {
    try {
      const [name, rating] = [nameOf(id), ratingOf(feedback ?? -1)]
      if (name === null) this.#hooks.trouble({ kind: 'unread', said: 'the id of a rating' })
      else if (rating === null) this.#hooks.trouble({ kind: 'unread', said: 'a rating' })
      else if (rating !== -1) this.#take({ k: 'rating', id: name, rating, time: timeOf(time, Date.now()) })
    } catch {
      this.#unread('a rating')
    }
  }

  #take(entry: Entry): void {
    if (this.#closed !== null) return
    if (this.#queue.add(entry)) this.#soon()
    else this.#drop()
  }

  #drop(): void {
    if (this.#untold === 0) this.#hooks.trouble({ kind: 'memory', said: String(this.#queue.size) })
    this.#count()
  }

  /** What was given cannot be looked at. */
  #unread(said: string): void {
    this.#hooks.trouble({ kind: 'unread', said })
    this.#count()
  }

  #count(): void {
    this.#dropped += 1
    this.#untold += 1
    this.#soon()
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      this.#pass(most)
    }, this.#gather).unref()
  }

  #pass(count: number): void {
    const entries = this.#queue.give(count)
    if (entries.length === 0 && this.#untold === 0) return
    try {
      this.#port.send({ k: 'entries', entries, dropped: this.#untold })
      this.#untold = 0
    } catch (error) {
      this.#reopen((error as Error).message)
    }
    if (!this.#queue.isGiven) this.#soon()
  }

  /** Resolves when all that was logged before is on the disk, or counted as dropped; else when the monitor is closed. */
  durable(): Promise<void> {
    if (this.#over) return Promise.resolve()
    this.#pass(Number.POSITIVE_INFINITY)
    const reached = this.#queue.reached()
    return reached === null ? Promise.resolve() : this.#held(reached)
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
    return this.#port.settle(this.#queue.passed, limit)
  }

  /** Sends all that waits. Resolves to whether nothing waits any more; never rejects. `limit` in milliseconds. */
  flush(limit: number): Promise<boolean> {
    if (this.#closed !== null) return this.#closed.then(() => !this.hasUnsent)
    this.#pass(Number.POSITIVE_INFINITY)
    return this.#held(this.#ask('flush', timerOf(limit)))
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
      this.#queue.giveUp()
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
    return this.#queue.size > 0 || (this.#stats?.unsent ?? 0) > 0
  }

  stats(): MonitorStats {
    return {
      ...(this.#stats ?? nothing),
      accepted: this.#queue.accepted,
      dropped: this.#dropped + (this.#stats?.full ?? 0) + (this.#stats?.unmeasured ?? 0),
      waiting: this.#queue.size,
      thread: this.#port.thread,
    }
  }
}

/** What a timer can wait: `Infinity` is a day, what is no number no time. */
const timerOf = (milliseconds: number): number => (milliseconds > 0 ? Math.min(milliseconds, 86_400_000) : 0)

const nothing: EngineStats = {
  taken: 0,
  recorded: 0,
  known: 0,
  ratings: 0,
  ratingsUnmatched: 0,
  full: 0,
  unmeasured: 0,
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
