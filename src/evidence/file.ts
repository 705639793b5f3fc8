import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { gateError } from '../shared/errors.ts'
import type { Evidence } from './evidence.ts'

/**
 * The evidence of one task on one side: a file of JSON lines that is only ever appended to, so that whatever ends the process,
 * every line that was written whole is kept. Its first line holds the identity of what the evidence depends on.
 */
export class EvidenceFile {
  readonly path: string
  readonly #known = new Map<string, Evidence>()
  #file: number | null = null

  constructor(path: string) {
    this.path = path
  }

  get evidence(): ReadonlyMap<string, Evidence> {
    return this.#known
  }

  /** Reads what is there. Evidence of another identity is of no use and is removed; a line torn by a crash is cut off. */
  open(identity: string): { kept: number; discarded: boolean } {
    const { lines, end } = this.#read()
    const first = lines[0] as { identity?: string } | undefined
    const discarded = lines.length > 0 && first?.identity !== identity
    if (discarded) rmSync(this.path)
    else if (end !== null) truncateSync(this.path, end)
    const fresh = discarded || lines.length === 0
    if (!fresh) for (const line of lines.slice(1) as Evidence[]) this.#known.set(line.id, line)
    mkdirSync(dirname(this.path), { recursive: true })
    this.#file = openSync(this.path, 'a')
    if (fresh) appendFileSync(this.#file, `${JSON.stringify({ identity })}\n`)
    return { kept: this.#known.size, discarded }
  }

  append(evidence: Evidence): void {
    if (this.#file === null) throw new Error('The evidence file is not open')
    appendFileSync(this.#file, `${JSON.stringify(evidence)}\n`)
    this.#known.set(evidence.id, evidence)
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }

  /** Reads without opening for writing: for a report of a finished run. */
  load(): ReadonlyMap<string, Evidence> {
    for (const line of this.#read().lines.slice(1) as Evidence[]) this.#known.set(line.id, line)
    return this.#known
  }

  /** The lines as they are, for whoever has to see that an id comes twice; the identity is empty where there is none. */
  read(): { identity: string; lines: Evidence[] } {
    const [first, ...lines] = this.#read().lines as [{ identity: string } | undefined, ...Evidence[]]
    return { identity: first?.identity ?? '', lines }
  }

  /** `end`: how far the whole lines go, in bytes, where a torn one follows them; else null. */
  #read(): { lines: unknown[]; end: number | null } {
    if (!existsSync(this.path)) return { lines: [], end: null }
    const bytes = readFileSync(this.path)
    const end = bytes.lastIndexOf(0x0a) + 1
    const lines: unknown[] = []
    for (const [i, line] of bytes.subarray(0, end).toString('utf8').split('\n').entries())
      if (line !== '') lines.push(this.#parse(line, i + 1))
    return { lines, end: end < bytes.length ? end : null }
  }

  /** A line is an object with the identity (the first) or the id of a sample (the others). */
  #parse(line: string, number: number): unknown {
    const refuse = (why: string, cause?: unknown) => {
      const [folder, file] = [dirname(this.path), basename(this.path)]
      return gateError('run-folder-unreadable', { folder, file, why: `line ${number}: ${why}` }, cause)
    }
    let value: { id?: unknown; identity?: unknown } | null
    try {
      value = JSON.parse(line)
    } catch (error) {
      throw refuse((error as Error).message, error)
    }
    if (typeof (number === 1 ? value?.identity : value?.id) !== 'string') throw refuse('it is no evidence')
    return value
  }
}
