import { fixed, type Metric } from './metric.ts'

/** exp of the negative log-likelihood per UTF-8 byte of the scored text: 2 to the power of bits_per_byte. */
export const bytePerplexity: Metric<'likelihood'> = {
  name: 'byte_perplexity',
  title: 'Byte perplexity',
  tells: 'how surprised the model is by the text, per byte, as a perplexity',
  better: 'lower',
  unit: 'ratio',
  scale: 1,
  range: [1, Number.POSITIVE_INFINITY],
  equals: 'lm-evaluation-harness 0.4.13 byte_perplexity, where the first token is scored too (add_bos: true)',
  of: 'likelihood',
  pools: 'log-loss',
  scorer: fixed({
    size: 2,
    statistics: ({ nll, bytes }) => [nll, bytes],
    value: (sums) => (sums[1]! > 0 ? Math.exp(sums[0]! / sums[1]!) : Number.NaN),
  }),
}
