import { acc, accBytes, accNorm } from './acc.ts'
import { bitsPerByte } from './bits_per_byte.ts'
import { bleu } from './bleu.ts'
import { bleuNltk } from './bleu_nltk.ts'
import { bytePerplexity } from './byte_perplexity.ts'
import { chrf, chrfPlusPlus } from './chrf.ts'
import { classificationFamilies } from './classification/metrics.ts'
import { distinct1, distinct2, distinct3 } from './distinct.ts'
import { entityFamilies } from './entities/metrics.ts'
import { exactMatch } from './exact_match.ts'
import { type MetricFamily, makeMetric, single } from './family.ts'
import { judge, judgePreference, people, peoplePreference } from './grades.ts'
import { jsonSchema } from './json_schema.ts'
import { jsonValid } from './json_valid.ts'
import { lengthRatio } from './length_ratio.ts'
import { looping } from './looping.ts'
import { meteorFamilies } from './meteor.ts'
import type { Metric } from './metric.ts'
import { perplexity } from './perplexity.ts'
import { repetition } from './repetition.ts'
import { rouge1, rouge2, rougeL, rougeLsum } from './rouge.ts'
import { rouge1Unicode, rouge2Unicode, rougeLsumUnicode, rougeLUnicode } from './rouge_unicode.ts'
import { score } from './score.ts'
import { ter } from './ter.ts'
import { tokenF1 } from './token_f1.ts'
import { wordPerplexity } from './word_perplexity.ts'

/** Every metric a suite can name, options aside. A new one is a file beside this one and a line here. */
export const families: readonly MetricFamily[] = [
  rouge1,
  rouge2,
  rougeL,
  rougeLsum,
  rouge1Unicode,
  rouge2Unicode,
  rougeLUnicode,
  rougeLsumUnicode,
  exactMatch,
  tokenF1,
  lengthRatio,
  distinct1,
  distinct2,
  distinct3,
  repetition,
  looping,
  jsonValid,
  jsonSchema,
  bleu,
  chrf,
  chrfPlusPlus,
  ter,
  bleuNltk,
  ...meteorFamilies,
  single(perplexity),
  single(bitsPerByte),
  single(bytePerplexity),
  single(wordPerplexity),
  single(acc),
  single(accNorm),
  single(accBytes),
  score,
  ...classificationFamilies,
  ...entityFamilies,
  judge,
  judgePreference,
  people,
  peoplePreference,
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
