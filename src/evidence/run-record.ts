import type { Opened } from '../backends/backend.ts'
import type { Shard } from '../samples/shard.ts'
import type { ExitCode } from '../shared/errors.ts'
import { withoutSecrets } from '../shared/secrets.ts'
import type { CheckpointSource } from '../suite/source.ts'
import type { Suite } from '../suite/suite.ts'
import type { Side } from './evidence.ts'
import type { Origin } from './origin.ts'
import type { PolicyRecord } from './policy-record.ts'
import type { MadeEarlier, Reused } from './provenance.ts'

/** What was compared: enough, with the evidence, to remake every rendering without a model. */
export interface RunRecord {
  schema: 1
  /** The suite as decoded, command-line overrides included. */
  suite: Suite
  /** What each side turned out to be; null until it was opened. */
  opened: Record<Side, Opened | null>
  /**
   * `evaluated`: of a shard, how many of the samples it has. `asked`: sha256 of what the evidence depends on besides the checkpoint; absent
   * in older records.
   */
  data: { task: string; file: string; sha256: string; samples: number; evaluated?: number; asked?: string }[]
  versions: Record<string, string>
  /** Which part of the samples was evaluated; absent: all of them. */
  shard?: Shard
  /** Tasks of which a side's backend can tell nothing, and why: their rows are missing. Absent in older records. */
  untold?: { side: Side; task: string; reason: string }[]
  /** Tasks with a judge, in their order. Absent in older records. */
  judged?: JudgingRecord[]
  /** Of sides that name the evidence of an earlier run of this program. Absent in older records. */
  earlier?: Partial<Record<Side, MadeEarlier>>
  /** What was taken from the cache; absent: nothing. */
  reused?: Reused[]
  /** Whose job made the evidence, where it was none of the repository's own; absent: it was. */
  origin?: Origin
  /** Which rules held, and what is known of the others. Absent: nothing was to be compared with. */
  policy?: PolicyRecord
  /** Why the evaluation ended early; null when it did not. */
  error: { code: string; what: string; hint: string; exit: ExitCode } | null
  /** ISO 8601. */
  started: string
  /** Wall time spent on evaluating, over all starts of a run that was interrupted. */
  seconds: number
}

/** How far the answers of one task were judged, and what that took. */
export interface JudgingRecord {
  task: string
  /** Questions to the judges. */
  planned: number
  /** Of each question about these very answers its judgement's key: a run folder may hold others, of an earlier candidate. */
  keys: Readonly<Record<string, string>>
  /** What ended it before every question was asked; null: nothing did. */
  stopped: 'cost' | 'time' | 'quota' | 'error' | 'unmasked' | null
  /** Why, and what to do: sentences. */
  said: string | null
  /** US dollars; null: some prices are not known. */
  cost: number | null
  /** Tokens. */
  input: number
  cachedInput: number
  output: number
  calls: number
  /** Judgements that cost nothing, since the same had been asked before. */
  cached: number
}

const recordParts = [
  'suite',
  'opened',
  'data',
  'versions',
  'error',
  'started',
  'seconds',
] as const satisfies (keyof RunRecord)[]

/** Why what was read is no record that this version knows, as a part of a sentence; null: it is one. */
export function notRecord(read: Record<string, unknown>): string | null {
  if (read.schema !== 1) return `its schema is ${read.schema}, this version reads 1`
  const lacking = recordParts.find((part) => read[part] === undefined)
  return lacking === undefined ? null : `it has no "${lacking}"`
}

/** The record as it is kept: nothing of it is run again, so the commands of its suites need not sign in anywhere. */
export function withoutSecretsIn(record: RunRecord): RunRecord {
  const kept = { ...record, suite: withBareCommands(record.suite) }
  const other = record.policy?.other
  if (other?.state !== 'read') return kept
  return { ...kept, policy: { ...record.policy!, other: { ...other, suite: withBareCommands(other.suite) } } }
}

/** A suite without what signs in inside the addresses of its commands. */
export function withBareCommands(suite: Suite): Suite {
  const told = (command: string | null) => command && withoutSecrets(command)
  const side = ({ prepare, server, ...source }: CheckpointSource): CheckpointSource => ({
    ...source,
    prepare: told(prepare),
    server: server && { ...server, command: told(server.command) },
  })
  return { ...suite, baseline: side(suite.baseline), candidate: side(suite.candidate) }
}
