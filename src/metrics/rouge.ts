import type { AnswerEvidence } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import type { Metric } from './metric.ts'
import { lcsLength } from './text/lcs.ts'
import { type Coded, clippedMatches, codeWords, longerNgrams } from './text/ngrams.ts'
import { porterStem } from './text/porter.ts'
import { isLostToAlphanumeric, splitAlphanumeric } from './text/split.ts'

/**
 * Mean F-measure over the samples, equal to rouge_score 0.1.2 with use_stemmer=True. With several references a sample has the F of
 * the best one, as in RougeScorer.score_multi. Source: Lin, "ROUGE: a package for automatic evaluation of summaries", 2004.
 */
function rouge(name: string, title: string, fMeasure: (words: Coded) => number): Metric<AnswerEvidence> {
  return {
    name,
    title,
    better: 'higher',
    unit: 'points',
    range: [0, 1],
    equals: `rouge_score 0.1.2 ${name}, use_stemmer=True, mean F-measure, best of several references`,
    of: 'answer',
    size: 2,
    pools: 'score',
    statistics(evidence, sample) {
      const references = sample.references ?? []
      if (references.length === 0) return [0, 0]
      const answer = stems(evidence.text)
      return [Math.max(...references.map((reference) => fMeasure(codeWords([answer, stems(reference)])))), 1]
    },
    value: (sums) => sums[0]! / sums[1]!,
    blind: noWords,
    note: lostTexts,
  }
}

export const rouge1 = rouge('rouge1', 'ROUGE-1', ngramF)
export const rouge2 = rouge('rouge2', 'ROUGE-2', (words) => ngramF(longerNgrams(words, words)))
export const rougeL = rouge('rougeL', 'ROUGE-L', ({ texts: [answer, reference], distinct }) =>
  harmonicMean(lcsLength(answer!, reference!, distinct), answer!.length, reference!.length),
)

function ngramF({ texts: [answer, reference], distinct }: Coded): number {
  return harmonicMean(clippedMatches(answer!, [reference!], distinct), answer!.length, reference!.length)
}

function harmonicMean(matches: number, answerLength: number, referenceLength: number): number {
  const precision = matches / Math.max(answerLength, 1)
  const recall = matches / Math.max(referenceLength, 1)
  return matches === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/** rouge_score stems words of more than three letters only. */
function stems(text: string): string[] {
  return splitAlphanumeric(text).map((word) => (word.length > 3 ? stem(word) : word))
}

const known = new Map<string, string>()

/** Natural text repeats its words, so a table of stems saves most of the time; it is emptied before it grows large. */
function stem(word: string): string {
  const kept = known.get(word)
  if (kept !== undefined) return kept
  const made = porterStem(word)
  if (known.size >= 50_000) known.clear()
  if (word.length <= 30) known.set(word, made)
  return made
}

/** Every answer scores 0 then, a good one and a bad one alike. */
function noWords(samples: Iterable<Sample>): string | null {
  for (const { references = [] } of samples) {
    if (references.length === 0 || references.some((text) => splitAlphanumeric(text).length > 0)) return null
  }
  return (
    "ROUGE's word splitter knows the letters a-z and digits only, and sees nothing in any reference, so every answer scores 0. " +
    'Take another metric for this task (metrics: [bleu_nltk]).'
  )
}

function lostTexts(samples: Iterable<{ sample: Sample; evidence: readonly AnswerEvidence[] }>): string | null {
  let texts = 0
  let lost = 0
  for (const { sample, evidence } of samples) {
    for (const text of [...(sample.references ?? []), ...evidence.map((answer) => answer.text)]) {
      texts += 1
      if (isLostToAlphanumeric(text)) lost += 1
    }
  }
  if (lost === 0) return null
  return (
    `ROUGE's word splitter knows the letters a-z and digits only: it sees nothing in ${lost} of ${texts} texts ` +
    '(references and answers), and such a text scores 0.'
  )
}
