import type { LikelihoodEvidence } from '../evidence/evidence.ts'
import type { Metric } from './metric.ts'

/**
 * Negative log-likelihood in bits per UTF-8 byte of the scored text: unlike perplexity it does not depend on how text is split into
 * tokens. The same as lm-evaluation-harness' bits_per_byte where every byte of the text is scored.
 */
export const bitsPerByte: Metric<LikelihoodEvidence> = {
  name: 'bits_per_byte',
  title: 'Bits per byte',
  better: 'lower',
  unit: 'ratio',
  range: [0, Number.POSITIVE_INFINITY],
  equals: 'sum of nll / (UTF-8 bytes of the scored tokens * ln 2), over the corpus',
  of: 'likelihood',
  size: 2,
  pools: 'log-loss',
  statistics: (evidence) => [evidence.nll, evidence.bytes],
  value: (sums) => (sums[1]! > 0 ? sums[0]! / sums[1]! / Math.LN2 : Number.NaN),
}
