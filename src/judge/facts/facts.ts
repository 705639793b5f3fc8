import type { Side } from '../../evidence/evidence.ts'
import type { CanaryFinding } from '../canary-check.ts'
import type { ReplyFormat, Stopped, Unscored, Usage } from '../judgement.ts'

/** Everything that a report tells of how the answers of a task were judged, besides the rows. */
export interface JudgeFacts {
  judges: JudgeFact[]
  samples: SampleCounts
  /** Mean grade by criterion of the samples that were scored, on the rubric's scale, however few they are; `preference` between 0 and 1. */
  means: { criterion: string; baseline: number; candidate: number }[]
  stopped: Stopped | null
  canaries: CanaryFinding[]
  unscored: UnscoredFact
  /** What was found in the texts of the samples, the most frequent first. */
  flags: FlagFact[]
  /** null: answers were not compared, or none of them in both orders. */
  position: PositionFact | null
  /** null: nothing was judged twice. */
  repeats: SteadinessFact | null
  /** null: there is one judge only. */
  panel: SteadinessFact | null
  /** null: fewer than three samples were scored. */
  length: LengthFact | null
  /** Of the grades by which answers were scored; empty where they were compared. */
  scale: { criterion: string; top: number; bottom: number }[]
  /** Mean correlation of the grades of two criteria, the overall grade aside; null: there are no two, or one never varies. */
  halo: number | null
  /** Judges of the family of the model that wrote what the candidate was trained on, where the suite tells. */
  sameFamily: string[]
}

/** Samples that were to be judged. */
export interface SampleCounts {
  planned: number
  scored: number
  unscored: number
  /** Not asked about, or not on both sides. */
  absent: number
}

/** One judge of the panel, as it turned out. */
export interface JudgeFact {
  /** As the suite names it. */
  model: string
  /** As the server named it, each once. */
  answered: string[]
  formats: ReplyFormat[]
  /** Parameters that it refused. */
  dropped: string[]
  scored: number
  unscored: number
  /** Verdicts that were known from an earlier run. */
  cached: number
  /** Of the verdicts that stand and were asked for in this run or one that it goes on from. */
  usage: Usage
  /** Of the same, in US dollars; null: no prices are known. */
  cost: number | null
}

export interface UnscoredFact {
  kinds: { why: Unscored; baseline: number; candidate: number }[]
  /** Answers without a verdict; where answers are compared, comparisons by whose was shown first. */
  baseline: number
  candidate: number
  of: number
  /** Chance of sides so different, were both left out alike (McNemar, exact, two-sided); null: answers were compared. */
  pValue: number | null
}

export interface FlagFact {
  flag: string
  baseline: number
  candidate: number
  of: number
  /** As of `UnscoredFact`. */
  pValue: number
}

/** Whether the judge goes by the order in which two answers are shown. */
export interface PositionFact {
  /** Comparisons that were made in both orders. */
  pairs: number
  /** Those where the orders do not say the same. */
  disagree: number
  /** Those where each order prefers another answer. */
  flips: number
  /** Flips where the answer shown first was preferred both times. */
  first: number
  /** Share of these among the flips, with the ends of its 95 % interval (Clopper and Pearson); null: nothing flipped. */
  share: { value: number; low: number; high: number } | null
}

/** How far verdicts on the same answers agree: of one judge asked twice, or of several. */
export interface SteadinessFact {
  /** Answers, or pairs of them. */
  items: number
  /** Share of items on which all say the same. */
  same: number
  /** Mean distance of two verdicts, as a share of the scale. */
  apart: number
  /** Krippendorff's alpha, ordinal where there is an overall grade or a preference, else interval; null: not defined. */
  alpha: number | null
}

/** Whether longer answers get better grades. D is what the candidate's answer got more than the baseline's, as a share of the scale. */
export interface LengthFact {
  n: number
  /** Mean D of all pairs. */
  all: number
  /** Mean D of pairs whose lengths in characters differ by at most 10 %, and how many they are; null: there are none. */
  alike: { n: number; mean: number } | null
  /** Rise of D for each doubling of the candidate's length against the baseline's, least squares; null: lengths never differ. */
  slope: { value: number; low: number; high: number } | null
  /** D at equal lengths, by the same line. */
  adjusted: number | null
  /** Median of the candidate's length over the baseline's. */
  ratio: number
}

export type SideCounts = Record<Side, number>
