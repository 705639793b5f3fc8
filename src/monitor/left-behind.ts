import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Sender } from './sender/sender.ts'
import { readState } from './sender/state.ts'
import type { EngineSettings } from './settings.ts'
import { isBefore, mend, type Position, segmentsIn } from './spool/files.ts'
import { Lock, lastSign } from './spool/lock.ts'

/**
 * Milliseconds without a sign of life after which a spool of another name is sent too: a container has a new host name with every deployment,
 * and nobody of its old one comes back.
 */
const forsaken = 3_600_000

/** Spools of this machine, and forsaken ones of any, whose process ended before all of it was sent. */
export class LeftBehind {
  readonly #settings: EngineSettings
  readonly #own: string
  readonly #senderOf: (writer: string, durable: () => Position) => Sender
  readonly #told: (said: string) => void
  #sending: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(
    settings: EngineSettings,
    own: string,
    senderOf: (writer: string, durable: () => Position) => Sender,
    told: (said: string) => void,
  ) {
    this.#settings = settings
    this.#own = own
    this.#senderOf = senderOf
    this.#told = told
  }

  /** Sends what they hold, until `end` in milliseconds since 1970. Never rejects. */
  send(end: number): Promise<void> {
    this.#sending = this.#sending.then(() => this.#each(end))
    return this.#sending
  }

  async #each(end: number): Promise<void> {
    for (const writer of this.#others()) {
      try {
        if (Date.now() <= end && !this.#stopped) await this.#one(writer, end)
      } catch (error) {
        // As of another user: the others are sent all the same.
        this.#told((error as Error).message)
      }
    }
  }

  #others(): string[] {
    try {
      return readdirSync(this.#settings.folder).filter((each) => each !== this.#own)
    } catch (error) {
      this.#told((error as Error).message)
      return []
    }
  }

  async #one(writer: string, end: number): Promise<void> {
    const { folder, host, instance } = this.#settings
    const path = join(folder, writer)
    // Writer `a` has nothing to do with the spools of writer `a-b`.
    const [, name] = /^(.+)-\d+$/.exec(writer) ?? []
    const isOurs = name === host || (name !== undefined && Date.now() - lastSign(path) > forsaken)
    if (!isOurs || isAllSent(path)) return
    const lock = Lock.take(path, `${instance}-sends`)
    if (lock === null) return
    try {
      await this.#all(path, writer, end)
    } finally {
      lock.release()
    }
  }

  async #all(path: string, writer: string, end: number): Promise<void> {
    mend(path, segmentsIn(path).at(-1)!)
    const { first, size } = segmentsIn(path).at(-1)!
    const sender = this.#senderOf(writer, () => ({ segment: first, offset: size }))
    while (Date.now() < end && !this.#stopped) if ((await sender.step()) !== 'sent') return
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#sending
  }
}

function isAllSent(path: string): boolean {
  const last = segmentsIn(path).at(-1)
  return last === undefined || !isBefore(readState(path).position, { segment: last.first, offset: last.size })
}
