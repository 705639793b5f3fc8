/**
 * Holm's step-down procedure ("A simple sequentially rejective multiple test procedure", 1979): the chance of any false rejection is
 * at most `budget`, however the hypotheses hang together.
 * @returns for each p-value the level that it was held against; it is rejected exactly when p <= level
 */
export function holmLevels(pValues: readonly number[], budget: number): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]!)
  const levels = new Array<number>(pValues.length)
  let stopped: number | null = null
  order.forEach((hypothesis, rank) => {
    const level: number = stopped ?? budget / (pValues.length - rank)
    levels[hypothesis] = level
    if (pValues[hypothesis]! > level) stopped = level
  })
  return levels
}
