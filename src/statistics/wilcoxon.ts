import { normalTail } from './normal.ts'

/**
 * Wilcoxon's signed-rank test of paired differences, two-sided ("Individual comparisons by ranking methods", 1945); differences of zero are
 * left out, equal ones share their ranks. Equal to scipy 1.17.1, `wilcoxon(candidate, baseline)`: exact up to 50 pairs without a tie or a
 * zero and up to 13 with them, else by the normal approximation with its variance corrected for ties.
 * @returns null where no difference is left
 */
export function wilcoxon(differences: readonly number[]): { p: number } | null {
  const left = differences.filter((x) => x !== 0)
  if (left.length === 0) return null
  const { doubled, tied, ties } = doubledRanks(left.map(Math.abs))
  const plus = doubled.reduce((sum, rank, i) => sum + (left[i]! > 0 ? rank : 0), 0)
  const n = left.length
  const plain = !tied && n === differences.length
  if (differences.length <= (plain ? 50 : 13)) return { p: exact(plus, doubled) }
  const variance = (n * (n + 1) * (2 * n + 1) - ties / 2) / 24
  const z = (plus / 2 - (n * (n + 1)) / 4) / Math.sqrt(variance)
  return { p: Math.min(1, 2 * normalTail(Math.abs(z))) }
}

/** Twice the rank of each, so that shared ranks are whole; `ties` is the sum of t^3 - t over runs of t equal ones. */
function doubledRanks(sizes: readonly number[]): { doubled: number[]; tied: boolean; ties: number } {
  const order = sizes.map((_, i) => i).sort((a, b) => sizes[a]! - sizes[b]!)
  const doubled = new Array<number>(sizes.length)
  let ties = 0
  for (let first = 0; first < order.length; ) {
    let after = first + 1
    while (after < order.length && sizes[order[after]!] === sizes[order[first]!]) after++
    for (const i of order.slice(first, after)) doubled[i] = first + 1 + after
    ties += (after - first) ** 3 - (after - first)
    first = after
  }
  return { doubled, tied: ties > 0, ties }
}

/** Of all signs, the share whose sum is as far out, counted sum by sum. */
function exact(plus: number, doubled: readonly number[]): number {
  const most = doubled.reduce((sum, rank) => sum + rank, 0)
  const shares = new Float64Array(most + 1)
  shares[0] = 1
  for (const rank of doubled) {
    for (let sum = most; sum >= 0; sum--) shares[sum] = (shares[sum]! + (sum >= rank ? shares[sum - rank]! : 0)) / 2
  }
  const nearer = Math.min(plus, most - plus)
  return Math.min(1, 2 * shares.subarray(0, nearer + 1).reduce((sum, share) => sum + share, 0))
}
