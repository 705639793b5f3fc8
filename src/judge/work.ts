import type { Clock } from '../shared/clock.ts'
import type { Progress } from '../shared/progress.ts'
import type { JudgeSettings } from '../suite/graders.ts'
import type { Estimate } from './estimate.ts'
import type { Judgement, Question, Stopped, Usage } from './judgement.ts'

/** What is to be judged, and what is needed for it. */
export interface JudgeWork {
  /** Name of the task. */
  task: string
  settings: JudgeSettings
  /** In the order of asking: what belongs to one sample in a row. */
  questions: readonly Question[]
  /** API keys of the models of the settings; null: none is sent. */
  keys: readonly (string | null)[]
  /** File of the run folder that what became of the questions is appended to, and taken up from: judgements/TASK.jsonl. */
  ledger: string
  /** Folder for verdicts, which outlives runs; null: none is kept. */
  cache: string | null
  progress: Progress
  signal: AbortSignal
  /** By which waits and ceilings of time are counted; absent: the wall's. */
  clock?: Clock
}

export interface JudgeOutcome {
  /** In the order of the questions. One without a judgement was not attempted. */
  judgements: Judgement[]
  /** Questions of the task. */
  planned: number
  /** What ended judging before every question was asked; null: nothing did. */
  stopped: Stopped | null
  /** Why, and what to do: sentences. */
  said?: string
  estimate: Estimate
  spent: Spending
}

/** What the calls for these questions took, those of earlier runs into the same folder included. */
export interface Spending {
  /** US dollars, what was perhaps paid for replies that were lost included; null: some prices are not known. */
  cost: number | null
  usage: Usage
  /** Judgements that cost nothing, since the same had been asked before. */
  cached: number
}
