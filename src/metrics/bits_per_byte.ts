import { fixed, type Metric } from './metric.ts'

/**
 * Negative log-likelihood in bits per UTF-8 byte of the scored text: unlike perplexity it does not depend on how text is split into
 * tokens. The same as lm-evaluation-harness' bits_per_byte where every byte of the text is scored.
 */
export const bitsPerByte: Metric<'likelihood'> = {
  name: 'bits_per_byte',
  title: 'Bits per byte',
  tells: 'how surprised the model is by the text, per byte, whatever its tokens',
  better: 'lower',
  unit: 'ratio',
  scale: 1,
  range: [0, Number.POSITIVE_INFINITY],
  equals: 'sum of nll / (UTF-8 bytes of the scored tokens * ln 2), over the corpus',
  of: 'likelihood',
  pools: 'log-loss',
  scorer: fixed({
    size: 2,
    statistics: ({ nll, bytes }) => [nll, bytes],
    value: (sums) => (sums[1]! > 0 ? sums[0]! / sums[1]! / Math.LN2 : Number.NaN),
  }),
}
