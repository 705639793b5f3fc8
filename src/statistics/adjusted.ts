/**
 * p-values adjusted by Holm's step-down procedure ("A simple sequentially rejective multiple test procedure", 1979): rejecting those at or
 * below a level keeps the chance of any false rejection at that level. Equal to statsmodels 0.15.0, `multipletests(method="holm")`.
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length)
  let largest = 0
  ascending(pValues).forEach((hypothesis, rank) => {
    largest = Math.max(largest, (pValues.length - rank) * pValues[hypothesis]!)
    adjusted[hypothesis] = Math.min(1, largest)
  })
  return adjusted
}

/**
 * p-values adjusted by Benjamini and Hochberg's step-up procedure ("Controlling the false discovery rate", 1995): rejecting those at or
 * below a level keeps the expected share of false ones among the rejected at that level. Equal to statsmodels 0.15.0,
 * `multipletests(method="fdr_bh")`.
 */
export function benjaminiHochbergAdjusted(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length)
  let smallest = 1
  ascending(pValues)
    .map((hypothesis, rank) => ({ hypothesis, rank }))
    .reverse()
    .forEach(({ hypothesis, rank }) => {
      smallest = Math.min(smallest, (pValues.length * pValues[hypothesis]!) / (rank + 1))
      adjusted[hypothesis] = smallest
    })
  return adjusted
}

function ascending(pValues: readonly number[]): number[] {
  return pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]!)
}
