import { gateError } from '../../../shared/errors.ts'
import type { Progress } from '../../../shared/progress.ts'
import { seenByCommand } from '../../../shared/secrets.ts'
import { commandName, filledCommand, placeholdersIn } from '../../../suite/command.ts'
import { ask } from './ask.ts'
import { freePort, isFreed } from './port.ts'
import { died, namesIn, untilReady } from './ready.ts'
import { RunningCommand } from './running.ts'

export interface ServersOptions {
  environment: NodeJS.ProcessEnv
  /** Variables that hold keys, which no command sees that does not pass them on. */
  hidden: readonly string[]
  /** Folder that commands run in: the suite's. */
  folder: string
  /** The file that a command's output goes to. */
  log(name: string): string
  progress: Progress
  signal: AbortSignal
}

export interface Wanted {
  /** As the suite has it, with placeholders. */
  command: string
  /** Absolute path that takes the place of {checkpoint}. */
  checkpoint: string
  /** Takes the place of {model}, and is what the server is asked for. */
  model: string
  /** Whether the suite says the model, rather than the side's name being taken. */
  isModelWritten: boolean
  key: string | null
  /** Variables whose secrets the command sees. */
  passed: readonly string[]
  /** Seconds from the start to the first answer. */
  startTimeout: number
}

export interface Served {
  /** Up to and with `/v1`. */
  address: string
  model: string
  /** Aborts when the server's process ends by itself, with the reason. */
  died: AbortSignal
}

interface Started {
  /** The command with all but the port filled in, and the secrets that it sees by name. */
  asked: string
  name: string
  port: number
  running: RunningCommand
  died: AbortController
  model: string
}

/** Seconds that a server may take to end in its own way. */
const usualPatience = 30
/** It ends its shards first, which may take 90 seconds. */
const patienceOf: Record<string, number> = { 'text-generation-launcher': 100 }
/** Milliseconds until the port is free again. */
const untilFreed = 5000

/** The server that is running, if any: one at a time, since two may not fit one GPU. Sides whose filled commands are equal share it. */
export class Servers {
  readonly #options: ServersOptions
  #started: Started | null = null

  constructor(options: ServersOptions) {
    this.#options = options
  }

  /**
   * The server of a side, started unless it runs already; another one is stopped before.
   * @throws GateError `serve-died`, `serve-not-ready`, `serve-refused`, `serve-model-missing`
   */
  async use(wanted: Wanted, logName: string): Promise<Served> {
    const { checkpoint, model, passed } = wanted
    const asked = JSON.stringify([filledCommand(wanted.command, { checkpoint, model }), passed.toSorted()])
    if (this.#started?.asked === asked && this.#started.running.ending === null)
      return this.#shared(this.#started, wanted)
    await this.stop()
    const started = await this.#start(wanted, asked, logName)
    return { address: addressOf(started), model: started.model, died: started.died.signal }
  }

  /** Stops the server that runs, if any, with all its processes. */
  async stop(): Promise<void> {
    const started = this.#started
    if (started === null) return
    const { progress, signal } = this.#options
    await started.running.stop(patienceOf[started.name] ?? usualPatience, signal)
    this.#started = null
    if (!signal.aborted && !(await isFreed(started.port, untilFreed)))
      progress.note(`${started.name} was stopped, but something still holds its port ${started.port}`)
  }

  async #start(wanted: Wanted, asked: string, logName: string): Promise<Started> {
    const { environment, hidden, folder, log, progress, signal } = this.#options
    signal.throwIfAborted()
    const port = await freePort()
    const name = commandName(wanted.command)
    const running = new RunningCommand({
      command: filledCommand(wanted.command, { ...wanted, port: String(port) }),
      folder,
      seen: seenByCommand(environment, hidden, wanted.passed),
      log: log(logName),
      secrets: wanted.key === null ? [] : [wanted.key],
    })
    const started = { asked, name, port, running, died: new AbortController(), model: wanted.model }
    this.#started = started
    void running.ended.then(() => started.died.abort(died(name, running)))
    const { model, key, startTimeout: limit } = wanted
    const isNamed = wanted.isModelWritten || placeholdersIn(wanted.command).includes('model')
    const root = rootOf(started)
    started.model = await untilReady({ name, root, model, isNamed, key, command: running, limit, progress, signal })
    progress.note(`${name} answers after ${Math.round(running.seconds)} s, as ${started.model}`)
    return started
  }

  /** Another model of the server that runs. A server that knows one model may answer to any name. */
  async #shared(started: Started, { model, key }: Wanted): Promise<Served> {
    const listing = await ask(`${rootOf(started)}/v1/models`, { key, seconds: 30, signal: this.#options.signal })
    const listed = namesIn(listing)
    // Adapters that are not in the list are looked at where the model is opened.
    const mayHide = started.name === 'text-generation-launcher' || listed.some((base) => model.startsWith(`${base}:`))
    if (!listed.includes(model) && !mayHide)
      throw gateError('serve-model-missing', { name: started.name, model, listed })
    return { address: addressOf(started), model, died: started.died.signal }
  }
}

const rootOf = ({ port }: Started): string => `http://127.0.0.1:${port}`
const addressOf = (started: Started): string => `${rootOf(started)}/v1`
