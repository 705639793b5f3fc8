import { spawnSync } from 'node:child_process'
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** A process that cannot be looked at, being in another container, is taken for dead after so many milliseconds without a sign of life. */
const silence = 60_000

interface Holder {
  pid: number
  /** When the process began, in the system's words: a pid that was given anew has another. */
  started: string
  /** Where the pid counts: the pid namespace. */
  space: string
  /** A thread that is begun anew in the same process takes over what the one before held. */
  instance: string
  released?: true
}

/**
 * One process at a time holds a folder. Locks are numbered files, and only the highest counts. It is made by a hard link, which fails where
 * the number is taken, and never removed before there is a higher one: so of two that find a dead holder one wins, however long the other
 * sleeps in between.
 */
export class Lock {
  readonly #file: string
  readonly #folder: string

  private constructor(folder: string, file: string) {
    this.#folder = folder
    this.#file = file
  }

  /** null: somebody alive holds it. `instance`: of whoever asks. */
  static take(folder: string, instance: string): Lock | null {
    mkdirSync(folder, { recursive: true })
    const highest = numbers(folder).at(-1) ?? 0
    if (highest > 0 && isHeld(join(folder, name(highest)), instance)) return null
    const own = join(folder, name(highest + 1))
    const draft = join(folder, `draft-${process.pid}-${instance}-${highest}`)
    writeFileSync(draft, JSON.stringify({ ...self(), instance } satisfies Holder))
    try {
      linkSync(draft, own)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null
      throw error
    } finally {
      rmSync(draft, { force: true })
    }
    if (numbers(folder).at(-1) !== highest + 1) {
      rmSync(own, { force: true })
      return null
    }
    for (const each of numbers(folder)) if (each <= highest) rmSync(join(folder, name(each)), { force: true })
    return new Lock(folder, own)
  }

  /** A sign of life, for whoever cannot see this process. */
  beat(): void {
    const now = new Date()
    utimesSync(this.#file, now, now)
  }

  release(): void {
    const draft = join(this.#folder, `draft-${process.pid}-released`)
    writeFileSync(draft, JSON.stringify({ ...self(), instance: '', released: true } satisfies Holder))
    renameSync(draft, this.#file)
  }
}

/** When whoever held a folder last gave a sign of life, in milliseconds since 1970; where nobody ever did, now. */
export function lastSign(folder: string): number {
  const highest = numbers(folder).at(-1)
  return highest === undefined ? Date.now() : statSync(join(folder, name(highest))).mtimeMs
}

const name = (number: number): string => `lock-${String(number).padStart(9, '0')}`

const numbers = (folder: string): number[] =>
  readdirSync(folder)
    .flatMap((each) => /^lock-(\d+)$/.exec(each)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)

function isHeld(file: string, instance: string): boolean {
  let holder: Holder
  try {
    holder = JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    // Gone since it was listed: whoever has a higher one now holds the folder. Or torn by a power cut, and nobody's.
    return false
  }
  if (holder.released || (holder.instance === instance && holder.pid === process.pid)) return false
  const here = self()
  if (holder.space !== here.space) return Date.now() - statSync(file).mtimeMs < silence
  return started(holder.pid) === holder.started
}

let own: Omit<Holder, 'instance'> | null = null

function self(): Omit<Holder, 'instance'> {
  own ??= { pid: process.pid, started: started(process.pid) ?? '', space: pidSpace() }
  return own
}

function pidSpace(): string {
  try {
    return `${readlinkSync('/proc/self/ns/pid')} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`
  } catch {
    return process.platform
  }
}

/** null: there is no such process. */
function started(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const line = readFileSync(`/proc/${pid}/stat`, 'latin1')
      const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? '')
    }
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null
  }
  if (process.platform === 'win32' || process.platform === 'linux') return ''
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } })
  return stdout?.trim() || null
}
