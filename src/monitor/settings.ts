import type { Place } from '../mlflow/place.ts'
import type { JudgeSettings } from './judge/settings.ts'
import type { Keep } from './kept.ts'
import type { Pace } from './sender/breaker.ts'

/** All that the engine needs; it can go to another thread as it is. */
export interface EngineSettings {
  deployment: string
  /** The folder of the deployment's spools; each writer has one in it. */
  folder: string
  /** Names this machine, or this replica where that is not the same; a number is put behind it where several processes share it. */
  host: string
  /** Processes that may share machine and deployment. */
  writers: number
  experiment: { name: string; id: string | null }
  /** null: nothing is sent, all waits. */
  place: Place | null
  /** Milliseconds that a request waits for its rating. */
  grace: number
  keep: Keep
  /** null: nothing is judged. */
  judge: JudgeSettings | null
  /** Bytes on disk. */
  disk: { segment: number; unsent: number; sent: number }
  remember: number
  pace: Pace
  /** Milliseconds that points are gathered for. */
  gather: number
  /** Of this monitor, however many threads serve it. */
  instance: string
}
