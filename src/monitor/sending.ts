import { join } from 'node:path'
import { Mlflow } from '../mlflow/client.ts'
import type { Place } from '../mlflow/place.ts'
import { LeftBehind } from './left-behind.ts'
import { Pump } from './sender/pump.ts'
import { Runs } from './sender/runs.ts'
import { Sender } from './sender/sender.ts'
import type { SenderState } from './sender/state.ts'
import type { EngineSettings } from './settings.ts'
import type { Position } from './spool/files.ts'
import { spoolId } from './spool/identity.ts'
import type { Trouble } from './trouble.ts'

/** Seconds that one request to MLflow may take. */
const patience = 5

/** The spool of a writer, as far as sending it goes. */
interface Spool {
  readonly durable: Position
  /** All before is sent. */
  sent(to: Position): void
}

/** Sends a spool to MLflow, and those of this machine that were left behind. */
export class Sending {
  readonly #settings: EngineSettings
  readonly #mlflow: Mlflow
  readonly #runs: Runs
  readonly #told: (trouble: Trouble) => void
  readonly #ending = new AbortController()
  readonly #pump: Pump
  readonly #left: LeftBehind
  readonly #refusedBefore: number

  constructor(place: Place, settings: EngineSettings, writer: string, spool: Spool, told: (trouble: Trouble) => void) {
    this.#settings = settings
    this.#told = told
    this.#mlflow = new Mlflow(place, { timeout: patience, tries: 1, signal: this.#ending.signal })
    this.#runs = new Runs(this.#mlflow, settings.experiment)
    const say = (kind: 'send' | 'behind') => (said: string) => told({ kind, said })
    const own = this.#senderOf(
      writer,
      () => spool.durable,
      (to) => spool.sent(to),
    )
    this.#pump = new Pump(own, this.#runs, settings.pace, settings.gather, say('send'))
    const senderOf = (other: string, durable: () => Position) => this.#senderOf(other, durable, () => {})
    this.#left = new LeftBehind(settings, writer, senderOf, say('behind'))
    this.#refusedBefore = own.state.refused
    this.#pump.wake()
  }

  #senderOf(writer: string, durable: () => Position, sent: (to: Position) => void): Sender {
    const { deployment, folder, grace } = this.#settings
    const path = join(folder, writer)
    const settings = {
      folder: path,
      deployment,
      writer: `${writer}-${spoolId(path)}`,
      grace,
      durable,
      sent,
      told: (kind: 'refused' | 'lost' | 'miscounted', said: string) => this.#told({ kind, said }),
      now: Date.now,
    }
    return new Sender(settings, this.#mlflow, this.#runs)
  }

  /** Something may be there to send. */
  wake(): void {
    this.#pump.wake()
  }

  /** Sends all that waits, until `end` in milliseconds since 1970. Resolves to whether nothing is left. */
  drain(end: number): Promise<boolean> {
    return this.#pump.drain(end)
  }

  /** Sends what others left behind, until `end`. Never rejects. */
  adopt(end: number): Promise<void> {
    return this.#left.send(end)
  }

  get state(): SenderState {
    return this.#pump.sender.state
  }

  /** Lines that MLflow refused for good since this began. */
  get refused(): number {
    return this.state.refused - this.#refusedBefore
  }

  get broken(): number {
    return this.#pump.sender.broken
  }

  /** Why nothing can be sent. */
  get trouble(): string | null {
    return this.#pump.trouble
  }

  async stop(): Promise<void> {
    this.#ending.abort()
    await this.#pump.stop()
    await this.#left.stop()
  }
}
