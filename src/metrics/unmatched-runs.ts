import type { AnswerEvidence } from '../evidence/evidence.ts'
import type { Scorer, Seen } from './metric.ts'

/**
 * Says where BLEU has nothing left to go by: on a side, no answer has words in a row, as many as it counts, that a reference has too.
 * @param counting statistics of one sample, the places of those of the longest n-grams among them, and how many words these have
 * @param needed whether the value is 0 where no answer is as long as that; else that length is left out
 */
export function unmatchedRuns(
  { pairs }: Seen<'text'>,
  counting: { statistics: Scorer<AnswerEvidence>['statistics']; matched: number; found: number; words: number },
  needed: boolean,
): string | null {
  const { statistics, matched, found, words } = counting
  const inARow = words === 1 ? 'word' : `${words} words in a row`
  const sides = pairs.reduce((most, { evidence }) => Math.max(most, evidence.length), 0)
  for (let side = 0; side < sides; side += 1) {
    let longEnough = 0
    // Most texts end this at the first of them.
    const isMatched = pairs.some(({ sample, evidence }) => {
      const sums = statistics(evidence[side] ?? evidence[0]!, sample)
      longEnough += sums[found]!
      return sums[matched]! > 0
    })
    if (isMatched) continue
    if (longEnough === 0 && needed)
      return `No answer has ${inARow}, so BLEU is 0 whatever they say: take bleu:effective_order, which leaves such lengths out, or chrf.`
    if (longEnough === 0) continue
    return `No ${inARow} of any answer ${words === 1 ? 'is' : 'are'} in its reference, so BLEU is 0 or what smoothing makes of it: chrf and rougeL see shorter matches.`
  }
  return null
}
