import { shareLower, shareUpper } from '../../statistics/exact-share.ts'
import { preferenceOf } from '../readings.ts'
import type { Both } from './apart.ts'
import type { PositionFact } from './facts.ts'

/** @param both comparisons in both orders that were not settled without a judge */
export function positionFact(both: readonly Both[]): PositionFact | null {
  const orders = both
    .map(({ baseline, candidate }) => [preferenceOf(baseline.outcome), preferenceOf(candidate.outcome)] as const)
    .filter((pair) => !pair.some(Number.isNaN))
  if (orders.length === 0) return null
  const first = orders.filter(([a, b]) => a === 1 && b === 1).length
  const flips = first + orders.filter(([a, b]) => a === 0 && b === 0).length
  const share = { ones: first, n: flips }
  return {
    pairs: orders.length,
    disagree: orders.filter(([a, b]) => a !== 1 - b).length,
    flips,
    first,
    share: flips === 0 ? null : { value: first / flips, low: shareLower(share, 0.025), high: shareUpper(share, 0.025) },
  }
}
