import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hourOf } from '../hours.ts'
import { replaceFile } from '../spool/files.ts'

interface Counted {
  hour: number
  calls: number
}

/** Calls in an hour of the clock, beside the spool: a service that is begun again and again keeps to the ceiling, too. */
export class Calls {
  readonly #path: string
  readonly #most: number
  #counted: Counted

  constructor(folder: string, most: number, now: number) {
    this.#path = join(folder, 'judge-calls.json')
    this.#most = most
    this.#counted = read(this.#path) ?? { hour: hourOf(now), calls: most }
  }

  /** Whether one more may be made; then it is counted, before it is made. Throws what the file system throws. */
  take(now: number): boolean {
    const hour = hourOf(now)
    const { hour: last, calls } = this.#counted
    // A clock that went back does not open an hour again.
    const next = hour > last ? { hour, calls: 1 } : { hour: last, calls: calls + 1 }
    if (next.calls > this.#most) return false
    replaceFile(this.#path, JSON.stringify(next))
    this.#counted = next
    return true
  }
}

/** null: damaged, so nobody knows how many there were. */
function read(path: string): Counted | null {
  if (!existsSync(path)) return { hour: 0, calls: 0 }
  try {
    const { hour, calls } = JSON.parse(readFileSync(path, 'utf8')) as Counted
    return Number.isSafeInteger(hour) && Number.isSafeInteger(calls) ? { hour, calls } : null
  } catch {
    return null
  }
}
