import { bitsPerByte } from './bits_per_byte.ts'
import { bleuNltk } from './bleu_nltk.ts'
import type { Metric } from './metric.ts'
import { perplexity } from './perplexity.ts'
import { rouge1, rouge2, rougeL } from './rouge.ts'

/** Every metric a suite can name. A new one is a file beside this one, a line here, and a line in test/metrics/contract.test.ts. */
export const metrics: readonly Metric[] = [rouge1, rouge2, rougeL, bleuNltk, perplexity, bitsPerByte]

const byName = new Map(metrics.map((metric) => [metric.name, metric]))

export const metricNames: readonly string[] = [...byName.keys()]

/** The metric that a suite calls by this name; undefined where there is none. */
export function findMetric(name: string): Metric | undefined {
  return byName.get(name)
}
