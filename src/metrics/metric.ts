import type { EvidenceOf, Subject } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import type { Unit } from '../shared/numbers.ts'
import type { Better } from '../shared/words.ts'

/** What is known of a metric without any data. */
export interface MetricFacts {
  /** As written in a suite, options that are not the usual ones included: `rougeL`, `bleu:tokenize=zh`. */
  name: string
  /** As printed: `ROUGE-L`. */
  title: string
  /** What it tells, for the table of metrics: one short sentence. */
  tells: string
  better: Better
  /** How a change is measured and printed. */
  unit: Unit
  /** The value that people call 1 or 100 %: 100 for BLEU, chrF and TER, 1 for all others. Grades are as they are. */
  scale: 1 | 100
  /** Lowest and highest possible value. */
  range: readonly [number, number]
  /** What it is equal to: implementation, version and options. */
  equals: string
  /** What it judges. */
  of: Subject
  /**
   * Rows of like scale may be pooled over tasks ("all general tasks"). `score`: the value is the mean of per-sample scores
   * between 0 and 1 whose sum is statistic 0 and whose count is statistic 1. `log-loss`: nats are statistic 0, units (tokens, bytes)
   * statistic 1. Null: the metric does not pool.
   */
  pools: 'score' | 'log-loss' | null
  /** Whether the value of every single sample is 0 (wrong) or 1 (right), so that samples can flip from right to wrong. */
  rightOrWrong?: true
  /** Where every answer has the lowest value: which metric would see more. A sentence. */
  instead?: string
  /** Whether a text is judged by itself, so that samples need no references. */
  withoutReferences?: true
  /** Whether the task must give a JSON schema. */
  needsSchema?: true
}

/**
 * A metric whose value is a function of sums: the corpus' statistics are the sum of its samples'.
 * That is why one resampling engine gives an interval to every metric, corpus metrics included.
 */
export interface Metric<S extends Subject = Subject> extends MetricFacts {
  of: S
  /** Lays the statistics out for the data of one task, of which both sides must use one scorer. Throws nothing: bad data give NaN. */
  scorer(seen: Seen<S>): Scorer<EvidenceOf<S>>
  /** Why the metric can tell nothing about these samples, whatever the answers: a sentence; null: it can. */
  blind?(samples: Iterable<Sample>): string | null
  /** Why this evidence cannot be measured, e.g. tags that are not as many as the sample's: a sentence; null: it can. */
  unfit?(seen: Seen<S>): string | null
  /** One sentence that a reader of these figures must know, e.g. that a word splitter sees nothing in some texts; null: none. */
  note?(seen: Seen<S>): string | null
  /** How the figure is cited, where its reference implementation prints a signature: sacreBLEU's `nrefs:1|case:mixed|...`. */
  signature?(seen: Seen<S>): string | null
  /** The number of every choice of a question, of which the largest is the answer; null: this evidence has none. */
  choiceScores?(evidence: EvidenceOf<S>, sample: Sample): number[] | null
}

/**
 * Computes one metric. Scorers of one task that have the very same `statistics` function share one table of statistics, so that a family
 * of metrics over one layout (accuracy, F1, ...) is counted and resampled once.
 */
export interface Scorer<E> {
  /** Number of statistics per sample. */
  size: number
  /** The statistics of one sample, of length `size`; NaN where the evidence cannot be measured, which makes the row missing. */
  statistics(evidence: E, sample: Sample): ArrayLike<number>
  /** The value of any set of samples from its summed statistics; NaN where it is not defined (no tokens, no references). */
  value(sums: ArrayLike<number>): number
}

/** The data of one task: every sample with its evidence, of one side or of both. */
export interface Seen<S extends Subject = Subject> {
  pairs: readonly { sample: Sample; evidence: readonly EvidenceOf<S>[] }[]
  reading: Reading
}

/** How the task wants answers to be read. */
export interface Reading {
  /** Name of the JSON field that holds the class (classify) or the list of entities (entities). */
  field: string
  /** JSON schema that answers must satisfy; null: none. */
  schema: object | boolean | null
}

export const usualReading: Reading = { field: 'category', schema: null }

/** A scorer that is the same for all data. */
export function fixed<E>(scorer: Scorer<E>): () => Scorer<E> {
  return () => scorer
}
