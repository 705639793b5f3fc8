import { fixed, type Metric } from './metric.ts'

/**
 * exp of the mean negative log-likelihood per scored token, over all tokens of the corpus (not a mean over texts), in natural logs.
 * Comparable between two checkpoints only where both split text into the same tokens.
 */
export const perplexity: Metric<'likelihood'> = {
  name: 'perplexity',
  title: 'Perplexity',
  tells: 'how surprised the model is by the text, per token',
  better: 'lower',
  unit: 'ratio',
  scale: 1,
  range: [1, Number.POSITIVE_INFINITY],
  equals: 'exp(sum of nll / number of scored tokens), token level, over the corpus',
  of: 'likelihood',
  pools: 'log-loss',
  scorer: fixed({
    size: 2,
    statistics: ({ nll, tokens }) => [nll, tokens],
    value: (sums) => (sums[1]! > 0 ? Math.exp(sums[0]! / sums[1]!) : Number.NaN),
  }),
}
