import { lcsLength, markLcs } from './lcs.ts'
import { LineIndex } from './line-index.ts'
import type { NumberedPair, NumberedText, Numbers } from './reader.ts'
import { sharedPairs, sharedWords } from './shared-words.ts'

/** F-measure between 0 and 1; 0 where either text has no words. Source: rouge_score 0.1.2, `rouge_scorer.py`. */
export type FMeasure = (answer: NumberedText, reference: NumberedText, distinct: number) => number

export const wordsF: FMeasure = (answer, reference, distinct) =>
  harmonicMean(sharedWords(reference, answer, distinct), answer.length, reference.length)

export const pairsF: FMeasure = (answer, reference) =>
  harmonicMean(sharedPairs(reference, answer), answer.length - 1, reference.length - 1)

export const subsequenceF: FMeasure = (answer, reference, distinct) =>
  harmonicMean(lcsLength(reference, answer, distinct), answer.length, reference.length)

export const linesF: FMeasure = (answer, reference, distinct) =>
  harmonicMean(unionHits(reference, answer, distinct), answer.length, reference.length)

/** Of the best reference. */
export function bestF({ answer, references, distinct }: NumberedPair, measure: FMeasure): number {
  let best = 0
  for (const reference of references) best = Math.max(best, measure(answer, reference, distinct))
  return best
}

function harmonicMean(matches: number, answerLength: number, referenceLength: number): number {
  const precision = matches / Math.max(answerLength, 1)
  const recall = matches / Math.max(referenceLength, 1)
  return matches === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

/**
 * Words of the reference's lines that are in the longest common subsequence with any line of the answer; no word counts more often than
 * the whole answer has it.
 */
function unionHits(reference: NumberedText, answer: NumberedText, distinct: number): number {
  const answerLines = linesOf(answer)
  const referenceLines = linesOf(reference)
  if (answerLines.length === 1 && referenceLines.length === 1) {
    return lcsLength(reference, answer, distinct)
  }
  // To compare a few lines takes less than to look them up.
  const index = answerLines.length > 16 ? new LineIndex(answerLines) : null
  const union: number[] = []
  for (const line of referenceLines) {
    const marks = new Uint8Array(line.length)
    markLcs(line, index?.linesThatMayMark(line, marks) ?? answerLines, distinct, marks)
    for (let i = 0; i < line.length; i += 1) if (marks[i] === 1) union.push(line.items[i]!)
  }
  return sharedWords({ items: Int32Array.from(union), length: union.length }, answer, distinct)
}

/** The lines that have words. */
function linesOf({ items, length, lineEnds }: NumberedText): Numbers[] {
  const lines: Numbers[] = []
  let start = 0
  for (const end of [...lineEnds, length]) {
    if (end > start) lines.push({ items: items.subarray(start, end), length: end - start })
    start = end
  }
  return lines
}
