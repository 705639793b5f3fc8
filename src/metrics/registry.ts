import { bitsPerByte } from './bits_per_byte.ts'
import { bleuNltk } from './bleu_nltk.ts'
import { type MetricFamily, makeMetric, single } from './family.ts'
import type { Metric } from './metric.ts'
import { perplexity } from './perplexity.ts'
import { rouge1, rouge2, rougeL } from './rouge.ts'
import { score } from './score.ts'

/** Every metric a suite can name, options aside. A new one is a file beside this one and a line here. */
export const families: readonly MetricFamily[] = [
  single(rouge1),
  single(rouge2),
  single(rougeL),
  single(bleuNltk),
  single(perplexity),
  single(bitsPerByte),
  score,
]

const byName = new Map(families.map((family) => [family.name, family]))

export const metricNames: readonly string[] = [...byName.keys()]

/** Each family's metric with the usual options. */
export const metrics: readonly Metric[] = families.map((family) => makeMetric(family, family.name))

/** The metric that is written so, options included; undefined where no family has the name. Throws a MetricMistake on a wrong option. */
export function findMetric(written: string): Metric | undefined {
  const family = byName.get(written.split(':')[0]!)
  return family && makeMetric(family, written)
}
