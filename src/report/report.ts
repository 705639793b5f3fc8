import type { Opened } from '../backends/backend.ts'
import type { Origin } from '../evidence/origin.ts'
import type { Reused } from '../evidence/provenance.ts'
import type { Comparison } from '../gate/comparison.ts'
import type { Difference } from '../gate/likeness/difference.ts'
import type { Forgetting, Verdict } from '../gate/outcome.ts'
import type { HistoryReport } from '../history/told.ts'
import type { Divergence } from '../metrics/divergence.ts'
import type { Override, VoidOverride } from '../override/record.ts'
import type { PolicyReport } from '../policy/policy.ts'
import type { Role } from '../shared/words.ts'
import type { Grading } from './grading.ts'
import type { Logged } from './logged.ts'
import type { Opinion } from './opinion.ts'

export type { Forgetting, Grading, Verdict }

/** A sample whose candidate side is worse than its baseline side, with everything a reviewer needs to judge it. */
export interface WorstSample {
  task: string
  role: Role | null
  id: string
  metric: string
  /** The metric's value of this one sample. */
  baseline: number
  candidate: number
  /** What was asked, or the text that was scored; null where that is not known. */
  prompt: string | null
  reference: string | null
  /** Null for scored texts, and for scores that were given elsewhere. */
  baselineAnswer: string | null
  candidateAnswer: string | null
  /** Why judges graded the answers as they did; absent: none said why. */
  opinions?: Opinion[]
}

/** Samples of one task that the baseline got right and the candidate gets wrong, by a right-or-wrong metric. */
export interface ForgottenSamples {
  task: string
  role: Role | null
  metric: string
  title: string
  n: number
  /** Samples that the baseline got right; of those, the ones lost; and the ones that only the candidate gets right. */
  right: number
  lost: number
  gained: number
  /** What `groups` are: the samples' topics where they have some, else their groups. */
  groupedBy: 'topic' | 'group'
  /** Most lost first; a sample with several topics counts in each. */
  groups: { name: string; lost: number; right: number }[]
  /** The first thousand, by id. */
  ids: string[]
  /** A few with both answers, from different groups. */
  examples: WorstSample[]
}

export interface NamedFigures {
  precision: number
  recall: number
  f1: number
  /** How often it is answered. */
  predicted: number
}

/** How either side does on every class or type of one task, those that lost most F1 first. */
export interface Breakdown {
  task: string
  role: Role | null
  of: 'class' | 'type'
  /** Null where the side neither expects nor answers it. */
  names: { name: string; support: number; baseline: NamedFigures | null; candidate: NamedFigures | null }[]
  /** Names that are left out. */
  more: number
  /** Cells of the confusion matrices of both sides that are not zero, the most changed first; none of entities. */
  confusion: { expected: string; predicted: string; baseline: number; candidate: number }[]
}

/** How far the candidate's next tokens have moved from the baseline's on one task: a sign of forgetting before anything fails. */
export interface Moved extends Divergence {
  task: string
  role: Role | null
}

export interface ComparedCheckpoint {
  /** As the suite names it. */
  path: string
  opened: Opened
}

/** Of a report whose evidence a job of a fork made. */
export interface ReportOrigin extends Origin {
  /** Whether every rule passes, and the report does not, since whoever wants it to pass could have made that evidence. */
  heldBack: boolean
}

/** The one typed model that every rendering reads: comment, summary, terminal, report.json. */
export interface Report {
  /** Version of this shape. */
  schema: 1
  suite: { name: string; file: string; sha256: string }
  verdict: Verdict
  /** Of the verdict `overridden`: who let it through. */
  override?: Override
  /** Somebody let something through that is not this; absent: nobody did. */
  overrideVoid?: VoidOverride
  /** Whose rules held, and what others would have decided; absent: there was nothing to compare with. */
  policy?: PolicyReport
  forgetting: Forgetting
  /** Blocking rows first, then by how much moved. */
  rows: Comparison[]
  worst: WorstSample[]
  /** Tasks of which samples were forgotten, those that lost the largest share first. */
  forgotten: ForgottenSamples[]
  /** Of tasks that ask for it. */
  moved: Moved[]
  /** Of classify and entities tasks. */
  breakdowns: Breakdown[]
  /** Of tasks whose answers a judge or people grade; absent: of none. */
  grading?: Grading[]
  /** Whose job made the evidence; absent: one of the repository itself. */
  origin?: ReportOrigin
  /** The merged checkpoints and the ratchet; absent: the suite keeps no history, or nothing was measured. */
  history?: HistoryReport
  compared: {
    baseline: ComparedCheckpoint | null
    candidate: ComparedCheckpoint | null
    data: { task: string; file: string; sha256: string; samples: number }[]
    seed: number
    resamples: number
    errorBudget: number
    versions: Record<string, string>
    /** In what the two sides were unlike; absent in reports of older versions. */
    differences?: Difference[]
    /** Tasks whose evidence was not measured by this run; absent: none. */
    reused?: Reused[]
  }
  /** The run in MLflow; absent: it was not to be sent. */
  mlflow?: Logged
  /** Why there are no rows, or not all. */
  error: { code: string; what: string; hint: string } | null
  /** Start of the evaluation, ISO 8601. */
  started: string
  /** Wall time of the evaluation in seconds, over all starts of a run that was interrupted. */
  seconds: number
}
