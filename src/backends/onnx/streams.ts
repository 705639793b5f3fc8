import { Outlet } from '../outlet.ts'
import type { FromChild } from './child/protocol.ts'
import type { ModelProcess } from './process.ts'

/** One stream of requests and results: how requests become work for the process, and what it says becomes results. */
export interface Work<T> {
  kind: 'score' | 'generate'
  /** Takes the requests and gives the work to the process; ends when all of it is done. */
  take(outlet: Outlet<T>, process: ModelProcess): Promise<void>
  hear(message: FromChild, outlet: Outlet<T>, process: ModelProcess): void
  /** Keys of what is still under way. */
  keys(): number[]
}

/** Why a process was ended that may be started again. */
const aborted = new Error('aborted')

/** The streams over one process, which is started anew after an abort. */
export class Streams {
  readonly #start: () => Promise<ModelProcess>
  readonly #open = { score: 0, generate: 0 }
  #process: ModelProcess

  constructor(process: ModelProcess, start: () => Promise<ModelProcess>) {
    this.#process = process
    this.#start = start
  }

  /** Joins both directions of a stream, and cleans up however it ends. */
  async *run<T>(work: Work<T>, signal: AbortSignal): AsyncGenerator<T> {
    signal.throwIfAborted()
    // One that was ended by an abort is started anew; one that broke stays broken.
    if (this.#process.failure === aborted) this.#process = await this.#start()
    const process = this.#process
    // The signal may have come while it started, and is not heard after that.
    signal.throwIfAborted()
    const outlet = new Outlet<T>()
    const abort = () => {
      outlet.fail(signal.reason)
      process.kill(aborted)
    }
    signal.addEventListener('abort', abort)
    const leave = process.listen({
      message: (message) => {
        try {
          work.hear(message, outlet, process)
          outlet.check()
        } catch (error) {
          // Nobody stands above an event: thrown on, it would end the whole program as if a rule were broken.
          outlet.fail(error)
        }
      },
      failed: (error) => outlet.fail(error),
    })
    const other = work.kind === 'score' ? 'generate' : 'score'
    if (this.#open[other] === 0) process.send({ type: 'release', work: other })
    this.#open[work.kind] += 1
    try {
      work.take(outlet, process).then(
        () => outlet.end(),
        (error) => outlet.fail(error),
      )
      yield* outlet
    } finally {
      this.#open[work.kind] -= 1
      signal.removeEventListener('abort', abort)
      leave()
      outlet.fail(aborted)
      const keys = work.keys()
      if (keys.length > 0) {
        process.expect(-keys.length)
        process.send({ type: 'drop', keys })
      }
    }
  }

  close(): Promise<void> {
    return this.#process.close()
  }
}
