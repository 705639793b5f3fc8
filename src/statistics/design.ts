import type { PairedTable } from './table.ts'

/**
 * As how many independent samples of equal weight the samples of a table count at worst, where those of a group say one thing: n^2 over the
 * sum of the squared sizes of the groups (Kish, "Survey sampling", 1965). It is n where every sample is a group, and the number of groups
 * where all are of one size. Samples that add nothing to any sum, such as those without a reference, do not count.
 */
export function independentSamples({ n, baseline, candidate, group, groups }: PairedTable): number {
  const sizes = new Float64Array(groups)
  for (let i = 0; i < n; i++) if (!baseline.isEmpty(i) || !candidate.isEmpty(i)) sizes[group[i]!]! += 1
  return independentOf(sizes)
}

function independentOf(sizes: Float64Array): number {
  let sum = 0
  let squares = 0
  for (const size of sizes) {
    sum += size
    squares += size * size
  }
  return squares === 0 ? 0 : (sum * sum) / squares
}

/** So many whole groups are taken to have turned beside those that did: a handful of turns tells little of whether they come together. */
const assumed = 2

/**
 * The design effect of a mean of values of which few are not the same, such as flips: the variance of its groups' sums over the one that the
 * samples would have if they were independent, so that n samples count as n / effect. A handful of flips hardly tells whether flips of a
 * group come together, so two are added that do; without any flip the effect is the largest possible, with many the groups' own. At least 1,
 * and exactly that where no two samples belong together.
 * @param values of each sample; NaN where it does not count
 */
export function designEffect(values: Float64Array, group: Int32Array, groups: number): number {
  const sizes = new Float64Array(groups)
  const sums = new Float64Array(groups)
  let n = 0
  let sum = 0
  let squares = 0
  values.forEach((value, i) => {
    if (Number.isNaN(value)) return
    sizes[group[i]!]! += 1
    sums[group[i]!]! += value
    n += 1
    sum += value
    squares += value * value
  })
  if (sizes.every((size) => size <= 1)) return 1
  const mean = sum / n
  const alone = squares - n * mean * mean
  const together = sums.reduce((total, own, g) => total + (own - sizes[g]! * mean) ** 2, 0)
  const most = n / independentOf(sizes)
  return Math.max(1, (together + assumed * most) / (alone + assumed))
}
