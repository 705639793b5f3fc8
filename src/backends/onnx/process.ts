import { type ChildProcess, fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { GateError, gateError } from '../../shared/errors.ts'
import type { MessageCode } from '../../shared/messages/index.ts'
import type { FailedMessage, FromChild, OpenedMessage, OpenMessage, ToChild } from './child/protocol.ts'
import { childEnvironment } from './runtime/environment.ts'

export interface ProcessOptions {
  /** Folders of libraries that the loader must find. */
  libraries: readonly string[]
  /** How long nothing may be heard of work that was given, in milliseconds. */
  silence: number
}

type Listener = { message(message: FromChild): void; failed(error: unknown): void }

/** The process that holds the model: started, spoken to, and ended. However it ends, whoever waits for it is told. */
export class ModelProcess {
  readonly #child: ChildProcess
  readonly #file: string
  readonly #silence: number
  readonly #listeners = new Set<Listener>()
  #errors = ''
  #failure: unknown = null
  #timer: NodeJS.Timeout | undefined
  /** Messages that an answer is owed for. */
  #working = 0

  private constructor(file: string, { libraries, silence }: ProcessOptions) {
    this.#file = file
    this.#silence = silence
    this.#child = fork(childFile(), [], {
      // Advanced: typed arrays as they are. No inherited flags: a debugger's port can be had once.
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: childEnvironment(libraries),
    })
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-4096)
    })
    this.#child.on('message', (message: FromChild) => this.#hear(message))
    this.#child.on('error', (error) =>
      this.#fail(gateError('onnx-child-failed', { file, reason: error.message }, error)),
    )
    this.#child.on('close', (code, signal) => this.#fail(this.#death(code, signal)))
  }

  /** Starts the process and has it read the model's graph. */
  static async open(
    message: OpenMessage,
    options: ProcessOptions,
    signal: AbortSignal,
  ): Promise<{ process: ModelProcess; opened: OpenedMessage }> {
    signal.throwIfAborted()
    const process = new ModelProcess(message.file, options)
    try {
      const opened = await process.#first(message, signal)
      return { process, opened }
    } catch (error) {
      process.kill(error)
      throw error
    }
  }

  #first(message: OpenMessage, signal: AbortSignal): Promise<OpenedMessage> {
    return new Promise((resolve, reject) => {
      const done = () => {
        signal.removeEventListener('abort', abort)
        leave()
      }
      const abort = () => {
        done()
        reject(signal.reason)
      }
      const leave = this.listen({
        message: (answer) => {
          done()
          this.expect(-1)
          if (answer.type === 'opened') resolve(answer)
        },
        failed: (error) => {
          done()
          reject(error)
        },
      })
      signal.addEventListener('abort', abort)
      this.send(message)
      this.expect(1)
    })
  }

  /** Why it cannot be used any more; null: it can. */
  get failure(): unknown {
    return this.#failure
  }

  listen(listener: Listener): () => void {
    if (this.#failure) queueMicrotask(() => listener.failed(this.#failure))
    else this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  send(message: ToChild): void {
    // A channel that closes meanwhile is told by the process's end.
    if (this.#child.connected) this.#child.send(message, () => {})
  }

  /** So many pieces of work more are owed; less, where some are not wanted any more. */
  expect(count: number): void {
    this.#working = Math.max(0, this.#working + count)
    this.#watch()
  }

  /** Ends it at once, also in the middle of a run. */
  kill(reason: unknown): void {
    this.#fail(reason)
  }

  /** Ends it and waits until its memory is given back. */
  async close(): Promise<void> {
    const gone = this.#child.exitCode !== null || this.#child.signalCode !== null
    const closed = gone ? Promise.resolve() : new Promise((resolve) => this.#child.once('close', resolve))
    this.kill(gateError('onnx-child-failed', { file: this.#file, reason: 'it was closed' }))
    await closed
  }

  #hear(message: FromChild): void {
    this.#watch()
    if (message.type === 'failed' && message.kind !== 'values') this.#fail(this.#named(message))
    else for (const listener of [...this.#listeners]) listener.message(message)
  }

  #fail(error: unknown): void {
    this.#stopWatch()
    if (this.#failure) return
    this.#failure = error
    // A signal like any other: SIGTERM would wait for the end of a run.
    this.#child.kill('SIGKILL')
    for (const listener of [...this.#listeners]) listener.failed(error)
  }

  #watch(): void {
    this.#stopWatch()
    if (this.#working === 0 || this.#failure) return
    const seconds = Math.round(this.#silence / 1000)
    this.#timer = setTimeout(
      () => this.#fail(gateError('onnx-child-silent', { file: this.#file, seconds })),
      this.#silence,
    )
  }

  #stopWatch(): void {
    clearTimeout(this.#timer)
  }

  #death(code: number | null, signal: NodeJS.Signals | null): GateError {
    const lines = this.#errors.trim().split('\n')
    const last = lines.find((line) => /error|terminate|abort/i.test(line)) ?? lines.at(-1) ?? ''
    return gateError('onnx-child-died', { file: this.#file, signal, code, last })
  }

  #named({ kind, message, code, hint, exit }: FailedMessage): GateError {
    const file = this.#file
    if (kind === 'user') {
      return new GateError(code as MessageCode, {
        what: message,
        hint: hint ?? '',
        exit: exit === 2 ? 'badInput' : 'notFinished',
      })
    }
    if (kind === 'device') return gateError('onnx-device', { file, reason: message })
    if (kind === 'runtime') return gateError('onnx-runtime', { reason: message })
    if (kind === 'session') return gateError('onnx-refused', { file, reason: message })
    return gateError('onnx-run-failed', { file, reason: message })
  }
}

/** Beside the sources as they lie, or a bundle of its own beside the program's bundle. */
function childFile(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const candidates = ['child/main.ts', 'child/main.js', '../child/index.js'].map((file) => join(here, file))
  return candidates.find((file) => existsSync(file)) ?? candidates[0]!
}
