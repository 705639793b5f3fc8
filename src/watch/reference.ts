import { shareUpper } from '../statistics/exact-share.ts'
import type { Block } from '../statistics/sequential/detector.ts'
import { spreadOf } from '../statistics/sequential/spread.ts'
import { sumOf } from './streams.ts'

/** A share that was seen before, and the largest that is no drift. */
export interface Reference {
  n: number
  share: number
  /** The largest share that it may stand for, and the smallest change that matters above it. */
  limit: number
  /** How many times more its blocks vary than independent answers would. */
  spread: number
}

/** Error of the claim that the true share is not above the limit. What was seen is an estimate, and taken for the truth it raises alarms. */
const level = 0.04

/** A share that can hardly rise. */
const highest = 0.95

/**
 * @param smallestChange what it may rise by without mattering, a share
 * @param traffic blocks that tell how traffic spreads, where they are not the reference itself
 * @returns null: nothing was seen, or nearly everything is one
 */
export function referenceOf(
  blocks: readonly Block[],
  smallestChange: number,
  traffic: readonly Block[] = blocks,
): Reference | null {
  const { n, ones } = sumOf(blocks)
  if (n === 0) return null
  const spread = spreadOf(traffic)
  const own = traffic === blocks ? spread : 1
  const limit = shareUpper({ ones: ones / own, n: n / own }, level) + smallestChange
  return limit >= highest ? null : { n, share: ones / n, limit, spread }
}
