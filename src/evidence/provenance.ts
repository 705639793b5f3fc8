import type { Opened } from '../backends/backend.ts'
import type { CheckpointSource } from '../suite/source.ts'
import type { Side } from './evidence.ts'

/** What is known of the run of this program that made the evidence which a side names as recorded. */
export interface MadeEarlier {
  /** Version of this program. */
  program: string
  /** ISO 8601. */
  started: string
  source: CheckpointSource
  /** null: it did not come so far. */
  opened: Opened | null
  /** Tasks whose samples it asked otherwise than the suite of this run does. */
  otherwise: AskedOtherwise[]
}

export interface AskedOtherwise {
  task: string
  /** Settings by their names in a suite, as JSON. */
  settings: { name: string; was: string; is: string }[]
  /** Of how many samples something else was asked, and the first of their ids. */
  samples: { count: number; of: number; ids: string[] } | null
}

/** Evidence of one task that was not measured by this run but taken from the cache. */
export interface Reused {
  side: Side
  task: string
  /** When it was measured: ISO 8601. */
  made: string
}
