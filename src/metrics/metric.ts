import type { Evidence, EvidenceKind } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'

/** How a change of a metric is measured and printed. `points`: difference in hundredths of a value between 0 and 1. `ratio`: candidate over baseline, less one, in per cent. */
export type ChangeUnit = 'points' | 'ratio'

/**
 * A metric whose value is a function of sums: the corpus' statistics are the sum of its samples'.
 * That is why one resampling engine gives an interval to every metric, corpus metrics included.
 */
export interface Metric<E extends Evidence = Evidence> {
  /** As written in a suite: `rougeL`. */
  name: string
  /** As printed: `ROUGE-L`. */
  title: string
  better: 'higher' | 'lower'
  unit: ChangeUnit
  /** Lowest and highest possible value. */
  range: readonly [number, number]
  /** What it is equal to: implementation, version and options. */
  equals: string
  /** Which kind of evidence feeds it. */
  of: E['kind']
  /** Number of statistics per sample. */
  size: number
  /**
   * Rows of like scale may be pooled over tasks ("all general tasks"). `score`: the value is the mean of per-sample scores
   * between 0 and 1 whose sum is statistic 0 and whose count is statistic 1. `log-loss`: nats are statistic 0, units (tokens, bytes)
   * statistic 1. Null: the metric does not pool.
   */
  pools: 'score' | 'log-loss' | null
  /** The statistics of one sample, of length `size`; finite. */
  statistics(evidence: E, sample: Sample): ArrayLike<number>
  /** The value of any set of samples from its summed statistics; NaN where it is not defined (no tokens, no references). */
  value(sums: ArrayLike<number>): number
  /** Why the metric can tell nothing about these samples, whatever the answers: a sentence; null: it can. */
  blind?(samples: Iterable<Sample>): string | null
  /** One sentence that a reader of these figures must know, e.g. that a word splitter sees nothing in some texts; null: none. */
  note?(samples: Iterable<{ sample: Sample; evidence: readonly E[] }>): string | null
}

export type { Evidence, EvidenceKind }
