import { sides } from '../evidence/evidence.ts'
import { formatValue } from '../shared/numbers.ts'
import type { Estimate } from '../statistics/quantity.ts'
import type { Condition } from '../suite/rule.ts'
import { plainLevel } from './budget.ts'
import type { Pairing } from './pairing.ts'
import type { Row } from './row.ts'

/** Beyond rounding: nltk's BLEU without a match is 1e-77. */
const nearly = 1e-9

/**
 * Why a largest change cannot be seen in a row: the baseline stands at that end of the scale already, as where every answer is wrong, so
 * that both sides are equal whatever they say. A sentence; null: it can be seen.
 */
export function nowhereToGo({ baseline, metric }: Row, kind: Condition['kind']): string | null {
  if (baseline === null || (kind !== 'max_drop' && kind !== 'max_rise')) return null
  const [lowest, highest] = metric.range
  const [end, name, change] = kind === 'max_drop' ? [lowest, 'lowest', 'drop'] : [highest, 'highest', 'rise']
  if (!(Math.abs(baseline - end / metric.scale) < nearly)) return null
  const sentence = `The baseline stands at ${formatValue(end, metric)}, the ${name} there is, so no ${change} could be seen.`
  return metric.instead === undefined ? sentence : `${sentence} ${metric.instead}`
}

/** Whether the candidate is better, which is all that tells of a baseline without anything to lose that nothing was lost. */
export function isBetter({ value, upper }: Estimate, decide: 'bound' | 'point'): boolean {
  return decide === 'point' ? value < 0 : upper(plainLevel) < 0
}

/** Why answers tell nothing: a side gave none at all, and what is empty everywhere is equal everywhere. A sentence; null: they tell. */
export function silentSide({ pairs }: Pairing): string | null {
  for (const side of sides) {
    const isSilent = pairs.every((pair) => {
      const evidence = pair[side]
      return evidence.kind === 'answer' && evidence.text.trim() === ''
    })
    if (isSilent)
      return `Every answer of the ${side} is empty: look at its prompts, its chat template and its stop texts.`
  }
  return null
}
