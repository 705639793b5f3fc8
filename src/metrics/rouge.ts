import type { Sample } from '../samples/sample.ts'
import { family, type MetricFamily } from './family.ts'
import { fixed, type Metric, type Seen } from './metric.ts'
import { oncePer } from './once.ts'
import { isMostlyLost, seesWords } from './text/lost.ts'
import type { PairReader } from './text/reader.ts'
import { readers } from './text/readers.ts'
import { bestF, type FMeasure, linesF, pairsF, subsequenceF, wordsF } from './text/rouge-scores.ts'

const options = {
  stem: { kind: 'flag', usual: true, about: 'compare stems of English words (use_stemmer of rouge_score)' },
} as const

/**
 * Mean F-measure over the samples, equal to rouge_score 0.1.2. With several references a sample has the F of the best one, as in
 * RougeScorer.score_multi; a sample without references is not counted; an empty reference or answer gives 0, even where both are empty.
 * Source: Lin, "ROUGE: a package for automatic evaluation of summaries", 2004.
 */
function rouge(name: string, title: string, tells: string, measure: FMeasure): MetricFamily {
  return family(
    name,
    options,
    (canonical, { stem }): Metric<'text'> => ({
      ...rougeFacts(canonical, stem ? title : `${title} (not stemmed)`, tells),
      equals:
        `rouge_score 0.1.2 ${name}, use_stemmer=${stem ? 'True' : 'False'}, mean F-measure, best of several references` +
        (name === 'rougeLsum' ? ', sentences are lines (split_summaries=False)' : ''),
      scorer: meanF(stem ? readers.stemmed : readers.alphanumeric, measure),
      blind: noWords,
      note: lostTexts,
    }),
  )
}

/** What all metrics of the ROUGE kind have in common. */
export function rougeFacts(name: string, title: string, tells: string) {
  return {
    name,
    title,
    tells,
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    of: 'text',
    pools: 'score',
  } as const
}

export function meanF(reader: PairReader, measure: FMeasure): Metric<'text'>['scorer'] {
  return fixed({
    size: 2,
    statistics({ text }, { references }) {
      if (references === undefined || references.length === 0) return [0, 0]
      return [bestF(reader.read(text, references), measure), 1]
    },
    value: (sums) => sums[0]! / sums[1]!,
  })
}

export const rougeTells = {
  rouge1: 'single words that answer and reference share',
  rouge2: 'pairs of neighbouring words that answer and reference share',
  rougeL: 'words that answer and reference share in the same order',
  rougeLsum: 'words that answer and reference share in the same order, line by line',
} as const

export const rouge1 = rouge('rouge1', 'ROUGE-1', rougeTells.rouge1, wordsF)
export const rouge2 = rouge('rouge2', 'ROUGE-2', rougeTells.rouge2, pairsF)
export const rougeL = rouge('rougeL', 'ROUGE-L', rougeTells.rougeL, subsequenceF)
export const rougeLsum = rouge('rougeLsum', 'ROUGE-Lsum', rougeTells.rougeLsum, linesF)

/** The same words for all metrics, so that several of them say it once. */
const everyScript = 'rouge1_unicode, rouge2_unicode, rougeL_unicode and rougeLsum_unicode'

/** Every answer scores 0 then, a good one and a bad one alike. */
function noWords(samples: Iterable<Sample>): string | null {
  for (const { references = [] } of samples) {
    if (references.length === 0 || references.some(seesWords)) return null
  }
  return (
    "ROUGE's word splitter knows the letters a-z and digits only, and sees nothing in any reference, so every answer scores 0. " +
    `Take ${everyScript} for this task, which know the letters of every script.`
  )
}

function lostTexts(seen: Seen<'text'>): string | null {
  const { texts, lost } = countLost(seen)
  if (lost === 0) return null
  return (
    `ROUGE's word splitter knows the letters a-z and digits only: it drops most letters of ${lost} of ${texts} texts ` +
    `(references and answers), which then score low whatever they say. ${everyScript} count the words of every script.`
  )
}

const countLost = oncePer(({ pairs }: Seen<'text'>) => {
  let texts = 0
  let lost = 0
  const count = (text: string) => {
    texts += 1
    if (isMostlyLost(text)) lost += 1
  }
  for (const { sample, evidence } of pairs) {
    sample.references?.forEach(count)
    for (const { text } of evidence) count(text)
  }
  return { texts, lost }
})
