import type { Level } from '../shared/words.ts'
import type { HistorySettings } from './history.ts'
import type { MlflowSettings } from './mlflow-schema.ts'
import type { Rule, Severities } from './rule.ts'
import type { CheckpointSource } from './source.ts'
import type { Task } from './task.ts'
import type { WatchRules } from './watch-schema.ts'

/** `template`: a chat template on one side only; `window`: windows of unlike length over long texts. */
export const allowedDifferences = ['template', 'window'] as const
export type AllowedDifference = (typeof allowedDifferences)[number]

/** The suite as decoded: every default filled in, every path absolute. */
export interface Suite {
  /** Names the comment and the status; unique among the suites of a repository. */
  name: string
  /** As given on the command line. */
  file: string
  /** Absolute folder of the file. */
  folder: string
  /** sha256 of the file's bytes. */
  sha256: string
  baseline: CheckpointSource
  candidate: CheckpointSource
  seed: number
  /** Bootstrap resamples, at least 1,000. */
  resamples: number
  /** The chance of a false block over all blocking rules. */
  errorBudget: number
  /** What an inconclusive blocking rule does. */
  inconclusive: Level
  forgetting: { ratio: Severities; points: Severities }
  /** What may differ between the sides on purpose; absent: nothing. */
  allowDifferences?: AllowedDifference[]
  tasks: Task[]
  /** Where the user gave none: no general row worse by more than the mild severity. */
  rules: Rule[]
  /** Absent: none is kept. */
  history?: HistorySettings
  /** Absent: runs are logged nowhere. */
  mlflow?: MlflowSettings
  /** Absent: production is watched as usual. */
  watch?: WatchRules
}
