import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Opened } from '../backends/backend.ts'
import type { Evidence } from './evidence.ts'

/** All that one side said on one task. */
export interface CachedEvidence {
  /** When it was measured: ISO 8601. */
  made: string
  /** What the checkpoint turned out to be. */
  opened: Opened
  evidence: readonly Evidence[]
}

/** `damaged`: a file is there that this program has not written so, at `path`. */
export type Found = { state: 'found'; entry: CachedEvidence } | { state: 'none' } | { state: 'damaged'; path: string }

/** Bytes: thousands of tasks. */
const usualLimit = 2 ** 30

/**
 * Whole evidence of earlier runs, by the hash of everything that it depends on, so that an entry never has to be doubted, only found or not.
 * A file holds the sha256 of what follows, a line of JSON that says what it is, and the evidence. Any number of processes share the folder:
 * files are written beside and renamed.
 */
export class EvidenceCache {
  readonly #folder: string
  readonly #limit: number

  /** @param limit in bytes; what was not used for the longest time goes first */
  constructor(folder: string, limit: number = usualLimit) {
    this.#folder = folder
    this.#limit = limit
  }

  find(key: string): Found {
    const path = this.#path(key)
    let bytes: Buffer
    try {
      bytes = readFileSync(path)
    } catch {
      return { state: 'none' }
    }
    const entry = decoded(bytes, key)
    if (entry === null) return { state: 'damaged', path }
    this.#touch(path)
    return { state: 'found', entry }
  }

  /** A cache that cannot be written costs time, never the run. */
  keep(key: string, { evidence, ...head }: CachedEvidence): void {
    const lines = [{ schema: 1, key, ...head }, ...evidence].map((line) => `${JSON.stringify(line)}\n`)
    const body = lines.join('')
    if (Buffer.byteLength(body) > this.#limit / 2) return
    const fresh = `${this.#path(key)}.${randomUUID()}`
    try {
      mkdirSync(this.#folder, { recursive: true })
      writeFileSync(fresh, `${sha256(body)}\n${body}`)
      renameSync(fresh, this.#path(key))
      this.#sweep()
    } catch {
      discard(fresh)
    }
  }

  #path(key: string): string {
    return join(this.#folder, `${key}.jsonl`)
  }

  #touch(path: string): void {
    try {
      utimesSync(path, new Date(), new Date())
    } catch {
      // A cache that may only be read.
    }
  }

  /** What a process left half written is swept like everything else. */
  #sweep(): void {
    const files = readdirSync(this.#folder).flatMap((name) => {
      const path = join(this.#folder, name)
      // Another process may have swept it.
      const stat = statSync(path, { throwIfNoEntry: false })
      return stat === undefined ? [] : [{ path, size: stat.size, used: stat.mtimeMs }]
    })
    let total = files.reduce((sum, { size }) => sum + size, 0)
    for (const { path, size } of files.sort((a, b) => a.used - b.used)) {
      if (total <= this.#limit) return
      discard(path)
      total -= size
    }
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Not ours to remove.
  }
}

/** null: not the bytes that were written, or not under this key. */
function decoded(bytes: Buffer, key: string): CachedEvidence | null {
  const end = bytes.indexOf(0x0a)
  const body = bytes.subarray(end + 1)
  if (end < 0 || sha256(body) !== bytes.toString('latin1', 0, end)) return null
  const [head, ...evidence] = body
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
  if (head?.schema !== 1 || head.key !== key) return null
  return { made: head.made, opened: head.opened, evidence }
}

function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex')
}
