import type { Place } from '../mlflow/place.ts'
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
  /** Bytes on disk. */
  disk: { segment: number; unsent: number; sent: number }
  remember: number
  pace: Pace
  /** Milliseconds that points are gathered for. */
  gather: number
  /** Of this monitor, however many threads serve it. */
  instance: string
}

export interface Trouble {
  /** One of a few words; a kind is told again only after a while. */
  kind:
    | 'disk'
    | 'unsent'
    | 'send'
    | 'refused'
    | 'lost'
    | 'miscounted'
    | 'broken'
    | 'locked'
    | 'judge'
    | 'thread'
    | 'memory'
  said: string
}

/** What became of everything since this process began, and what waits. */
export interface EngineStats {
  /** Requests and ratings that the engine is done with: they are on the disk, or counted below. */
  taken: number
  recorded: number
  /** The same id again. */
  known: number
  ratings: number
  /** Ratings whose request is not known in this spool: recorded at the newest step. */
  ratingsUnmatched: number
  /** Not recorded, since too much waits to be sent. */
  full: number
  /** Requests and points that MLflow has. */
  sent: { requests: number; points: number }
  /** Lines that MLflow refused for good; they are in refused.jsonl. */
  refused: number
  /** Lines that did not match their checksum, bytes that a crash tore off. */
  broken: number
  torn: number
  /** Bytes that wait to be sent. */
  unsent: number
  writer: string | null
  runs: readonly string[]
  /** Why nothing can be sent at present; null: nothing stands against it. */
  trouble: string | null
}
