import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Seen } from '../../../shared/secrets.ts'
import { Family } from './family.ts'
import { redactFile, tailOf } from './log-file.ts'
import { startWatchdog, type Watchdog } from './watchdog.ts'

export interface CommandOptions {
  /** For the shell, with everything filled in. */
  command: string
  /** Where it runs. */
  folder: string
  /** What it is given of the environment; its secrets are blotted out in the output. */
  seen: Seen
  /** File that its output goes to. */
  log: string
  /** What is blotted out in its output, too. */
  secrets: readonly string[]
}

export interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
  /** Seconds after its start. */
  after: number
}

/** Milliseconds between two looks at what a command has started: what leaves it must have been seen before. */
const looksApart = 1000
/** Milliseconds that descendants have after the process that was asked to end has ended. */
const afterLeader = 3000
/** The same, and for all together, where this program is asked to end itself. */
const hurried = 400

/** A command of the user's, with all its processes: whatever happens to this program, none of them is left. */
export class RunningCommand {
  readonly log: string
  /** Names of the secrets that it was not given. */
  readonly withheld: readonly string[]
  readonly ended: Promise<Ending>
  ending: Ending | null = null
  readonly #child: ChildProcess
  readonly #family: Family | null
  readonly #watchdog: Watchdog
  readonly #secrets: readonly string[]
  readonly #looking: NodeJS.Timeout
  readonly #begun = Date.now()
  #stopped: Promise<void> | null = null

  constructor({ command, folder, seen, log, secrets }: CommandOptions) {
    const { environment } = seen
    this.log = log
    this.withheld = seen.withheld
    this.#secrets = [...secrets, ...seen.secrets]
    const [name, value] = ['CHECKPOINT_GATE_COMMAND', randomBytes(12).toString('hex')]
    this.#watchdog = startWatchdog(`${name}=${value}`, environment)
    const output = openSync(log, 'w')
    this.#child = spawn(command, {
      shell: true,
      detached: true,
      cwd: folder,
      env: { ...environment, [name]: value },
      stdio: ['ignore', output, output],
    })
    closeSync(output)
    const { pid } = this.#child
    if (pid !== undefined) this.#watchdog.watch(pid)
    this.#family = pid === undefined ? null : new Family(pid, `${name}=${value}`)
    this.#looking = setInterval(() => this.#family?.living(), looksApart).unref()
    process.on('exit', this.#killNow)
    this.ended = new Promise((resolve) => {
      const end = (code: number | null, signal: NodeJS.Signals | null) => {
        this.ending ??= { code, signal, after: this.seconds }
        resolve(this.ending)
      }
      this.#child.on('error', () => end(null, null))
      this.#child.on('exit', end)
    })
  }

  /** Since its start. */
  get seconds(): number {
    return (Date.now() - this.#begun) / 1000
  }

  /** The last lines of its output. */
  get tail(): string {
    return tailOf(this.log, this.#secrets)
  }

  /**
   * Ends it and everything that it started: asks first, waits up to `patience` seconds, then kills. An aborted signal, also one that is
   * aborted meanwhile, leaves no time to wait.
   */
  stop(patience: number, signal: AbortSignal): Promise<void> {
    this.#stopped ??= this.#stop(patience, signal)
    return this.#stopped
  }

  async #stop(patience: number, signal: AbortSignal): Promise<void> {
    const family = this.#family
    if (family !== null && family.living().length > 0) {
      family.terminate()
      await this.#gone(family, patience * 1000, signal)
      for (let look = 0; family.living().length > 0 && look < 100; look++) {
        family.kill()
        await sleep(20)
      }
    }
    clearInterval(this.#looking)
    process.off('exit', this.#killNow)
    await this.#watchdog.release()
    redactFile(this.log, this.#secrets)
  }

  async #gone(family: Family, patience: number, signal: AbortSignal): Promise<void> {
    const begun = Date.now()
    let leaderGone: number | null = null
    for (;;) {
      const living = family.living()
      if (living.length === 0) return
      const now = Date.now()
      if (this.ending !== null) leaderGone ??= now
      const after = signal.aborted ? hurried / 2 : afterLeader
      if (now - begun > (signal.aborted ? hurried : patience) || now - (leaderGone ?? now) > after) return
      await sleep(signal.aborted ? 20 : 100)
    }
  }

  /** The last thing that this process does. */
  readonly #killNow = (): void => {
    for (let look = 0; look < 3; look++) this.#family?.kill()
  }
}
