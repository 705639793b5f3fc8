import { coincidences, krippendorffAlpha } from '../../statistics/agreement/alpha.ts'
import type { Rating } from '../../statistics/agreement/ratings.ts'
import type { SteadinessFact } from './facts.ts'

/**
 * @param verdicts raters x items, from 0 to 1; null: none
 * @param ordinal whether their distances mean nothing but an order
 */
export function steadinessFact(verdicts: readonly (readonly Rating[])[], ordinal: boolean): SteadinessFact | null {
  const items = (verdicts[0] ?? []).map((_, item) => verdicts.flatMap((row) => row[item] ?? []))
  const shared = items.filter((given) => given.length > 1)
  if (shared.length === 0) return null
  const distances = shared.flatMap((given) => given.flatMap((a, at) => given.slice(at + 1).map((b) => Math.abs(a - b))))
  const alpha = krippendorffAlpha(coincidences(verdicts), ordinal ? 'ordinal' : 'interval')
  return {
    items: shared.length,
    same: shared.filter((given) => given.every((each) => each === given[0])).length / shared.length,
    apart: distances.reduce((total, each) => total + each, 0) / distances.length,
    alpha: Number.isNaN(alpha) ? null : alpha,
  }
}
