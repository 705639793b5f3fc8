import { appendFileSync, closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs'
import { dirname } from 'node:path'

/** What the whole lines of a file of JSON lines hold. Lines that are none, as a process leaves them that is killed while it writes, are passed over. */
export function readLines(path: string): unknown[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').flatMap(parsed)
}

function parsed(line: string): unknown[] {
  if (line === '') return []
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}

/**
 * A file of JSON lines that is only ever appended to, each line in one write, so that several processes may append at once. Only this user
 * may read it: what models and people wrote is in it.
 */
export class Appender {
  readonly #file: number

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    this.#file = openSync(path, 'a+', 0o600)
  }

  append(value: object): void {
    // Whoever was killed while it wrote has left half a line, which must not spoil this one.
    appendFileSync(this.#file, `${this.#isTorn() ? '\n' : ''}${JSON.stringify(value)}\n`)
  }

  close(): void {
    closeSync(this.#file)
  }

  #isTorn(): boolean {
    const { size } = fstatSync(this.#file)
    const last = Buffer.alloc(1)
    return size > 0 && readSync(this.#file, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a
  }
}
