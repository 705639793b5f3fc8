import { appendFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Waiting } from './inference.ts'
import { redact } from './redact.ts'

/** Which texts are kept on this machine, redacted, for a judge to look at. */
export interface Keep {
  prompts: boolean
  answers: boolean
  /** Share of requests, 0 to 1. */
  share: number
  /** Bytes in all; the oldest go first. */
  bytes: number
  /** Found and replaced besides the built-in rules. */
  names: readonly RegExp[]
}

/** Files that the bytes are spread over: one goes when there is no more room. */
const files = 8

/** Kept texts, in JSON lines of their own. They never leave this machine by the monitor's doing. */
export class Kept {
  readonly #folder: string
  readonly #keep: Keep
  #file: string | null = null
  #size = 0

  constructor(folder: string, keep: Keep) {
    this.#folder = folder
    this.#keep = keep
  }

  /** Throws what the file system throws. */
  add(one: Waiting): void {
    const { prompts, answers, share, names } = this.#keep
    if ((!prompts && !answers) || Math.random() >= share) return
    const line = `${JSON.stringify({
      time: one.time,
      ...(one.id !== null && { id: one.id }),
      ...(prompts && one.prompt !== null && { prompt: redact(one.prompt, names) }),
      ...(answers && one.response !== null && { response: redact(one.response, names) }),
      ...(one.rating !== -1 && { rating: one.rating }),
    })}\n`
    const size = Buffer.byteLength(line)
    appendFileSync(this.#room(size), line, { mode: 0o600 })
    this.#size += size
  }

  /** The file that has room for so many bytes more. */
  #room(more: number): string {
    const limit = this.#keep.bytes / files
    if (this.#file === null || this.#size + more > limit) {
      this.#makeRoom()
      this.#file = join(this.#folder, `samples-${Date.now()}.jsonl`)
      this.#size = 0
    }
    return this.#file
  }

  #makeRoom(): void {
    const there = readdirSync(this.#folder)
      .filter((each) => /^samples-\d+\.jsonl$/.test(each))
      .sort()
      .map((each) => ({ path: join(this.#folder, each), size: statSync(join(this.#folder, each)).size }))
    let size = there.reduce((sum, each) => sum + each.size, 0)
    for (const each of there) {
      if (size <= this.#keep.bytes * (1 - 1 / files)) return
      rmSync(each.path, { force: true })
      size -= each.size
    }
  }
}
