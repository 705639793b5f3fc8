import { normalUpper } from '../normal.ts'
import type { Block } from './detector.ts'

/**
 * How many times more the shares of blocks vary than those of independent answers would: Pearson's chi-square of the blocks against their
 * common share, by its degrees of freedom; at least 1. Retries, batch jobs and the rhythm of a day make it larger. Where it surely is,
 * the upper 95 % limit is taken: too small a spread raises false alarms.
 * @returns 1 where too little is known
 */
export function spreadOf(blocks: readonly Block[]): number {
  const told = blocks.filter(({ n }) => n > 0)
  const n = told.reduce((sum, block) => sum + block.n, 0)
  const share = told.reduce((sum, block) => sum + block.ones, 0) / n
  if (told.length < 2 || share === 0 || share === 1) return 1
  const chiSquare = told.reduce((sum, block) => {
    const expected = block.n * share
    return sum + (block.ones - expected) ** 2 / (expected * (1 - share))
  }, 0)
  const degrees = told.length - 1
  const isSure = chiSquare > chiSquareAbove(0.01, degrees)
  return Math.max(1, chiSquare / (isSure ? chiSquareAbove(0.95, degrees) : degrees))
}

/** The value that chi-square exceeds with chance `tail` (Wilson and Hilferty, "The distribution of chi-square", 1931). */
function chiSquareAbove(tail: number, degrees: number): number {
  const ninth = 2 / (9 * degrees)
  return degrees * Math.max(0, 1 - ninth + normalUpper(tail) * Math.sqrt(ninth)) ** 3
}
