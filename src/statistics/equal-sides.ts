import type { Estimate, Quantity } from './estimate.ts'
import type { Replicates } from './replicates.ts'

/**
 * The estimate where every sample scores the same on both sides although the answers differ. It shows no spread, yet a few samples prove
 * little: of a population in which a share u of the groups scores differently, n groups in a row score the same with a probability of
 * (1 - u)^n, so u is at most 1 - level^(1/n), the exact bound of Clopper and Pearson (1934), about 3/n at 95 %. A group can change by the
 * whole range of the values at most. Strata change nothing: the product of (1 - u_h)^n_h is at most (1 - u)^n. So much is exact for a mean
 * over samples; a corpus value such as macro F1 can move by more than the share that changed, and the bound tells its order.
 */
export function equalSides(value: number, { baseline, groups }: Replicates, quantity: Quantity): Estimate {
  const [lowest, highest] = quantity.values
  const span = highest - lowest
  const turn = quantity.of(baseline, baseline + span) >= value ? 1 : -1
  const at = (shift: number) => quantity.of(baseline, baseline + turn * shift)
  const reach = (level: number) => (1 - level ** (1 / groups)) * span
  return {
    value,
    standardError: 0,
    degrees: groups - 1,
    lower: (level) => at(-reach(level)),
    upper: (level) => at(reach(level)),
    pAbove: (limit, touching) => {
      if (touching ? value < limit : value <= limit) return 1
      const share = Math.abs(quantity.candidateFor(baseline, limit) - baseline) / span
      return share >= 1 ? 0 : (1 - share) ** groups
    },
  }
}
