import type { Estimate, Quantity } from './quantity.ts'
import type { Replicates } from './replicates.ts'

/**
 * The estimate where every sample scores the same on both sides although the answers differ. It shows no spread, yet a few samples prove
 * little: of a population in which a share u scores differently, n samples in a row score the same with a probability of (1 - u)^n, so u is
 * at most 1 - level^(1/n), the exact bound of Clopper and Pearson (1934), about 3/n at 95 %. Strata change nothing: the product of
 * (1 - u_h)^n_h is at most (1 - u)^n. A sample can change by the whole range of the values at most; where they have no end, by as much as
 * the value or, where that is less, as what people call 100 %. So much is exact for a bounded mean over samples; a corpus value such as
 * macro F1 can move by more than the share that changed, and the bound tells its order.
 * @returns null where nothing tells what a change would be: of a baseline of 0 there is no ratio
 */
export function equalSides(
  value: number,
  { baseline, independent }: Pick<Replicates, 'baseline' | 'independent'>,
  quantity: Quantity,
): Estimate | null {
  const [lowest, highest] = quantity.values
  const span = highest === Infinity ? Math.max(1, baseline) : highest - lowest
  const turn = quantity.of(baseline, baseline + span) >= value ? 1 : -1
  if (!Number.isFinite(quantity.of(baseline, baseline + span))) return null
  const reach = (level: number) => {
    const share = 1 - level ** (1 / independent)
    return Math.abs(quantity.of(baseline, baseline + share * span) - value)
  }
  return {
    value,
    standardError: 0,
    degrees: independent - 1,
    lower: (level) => value - reach(level),
    upper: (level) => value + reach(level),
    pAbove: (limit, touching) => {
      if (touching ? value < limit : value <= limit) return 1
      // A fall by as much as this rise would be: on every scale the bounds lie at equal distances.
      const share = (quantity.candidateFor(baseline, value + turn * (value - limit)) - baseline) / span
      return share >= 1 ? 0 : (1 - share) ** independent
    },
  }
}
