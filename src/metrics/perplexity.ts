import type { LikelihoodEvidence } from '../evidence/evidence.ts'
import type { Metric } from './metric.ts'

/**
 * exp of the mean negative log-likelihood per scored token, over all tokens of the corpus (not a mean over texts), in natural logs.
 * Comparable between two checkpoints only where both split text into the same tokens.
 */
export const perplexity: Metric<LikelihoodEvidence> = {
  name: 'perplexity',
  title: 'Perplexity',
  better: 'lower',
  unit: 'ratio',
  range: [1, Number.POSITIVE_INFINITY],
  equals: 'exp(sum of nll / number of scored tokens), token level, over the corpus',
  of: 'likelihood',
  size: 2,
  pools: 'log-loss',
  statistics: (evidence) => [evidence.nll, evidence.tokens],
  value: (sums) => (sums[1]! > 0 ? Math.exp(sums[0]! / sums[1]!) : Number.NaN),
}
