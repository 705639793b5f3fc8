/** A figure of one class, from how often it was rightly predicted, predicted, and expected. */
export type ClassFigure = (right: number, predicted: number, expected: number) => number

/** Zero where nothing was predicted, as scikit-learn and seqeval with zero_division=0. */
export const precisionOf: ClassFigure = (right, predicted) => (predicted === 0 ? 0 : right / predicted)
/** Zero where nothing was expected. */
export const recallOf: ClassFigure = (right, _predicted, expected) => (expected === 0 ? 0 : right / expected)
export const f1Of: ClassFigure = (right, predicted, expected) =>
  right === 0 ? 0 : (2 * right) / (predicted + expected)

/** Class by class sums within a row of statistics. A class that is expected nowhere can never be right, so one sum does for it. */
export interface ClassSums {
  /** Length of a row, what stands before the classes included. */
  size: number
  /** Whether a class has no sum of its own, so that `addPredicted` must know the side. */
  isRare(name: string): boolean
  addExpected(row: Float64Array, name: string, times: number): void
  /** @param side index of the side, as in `layOutClasses` */
  addPredicted(row: Float64Array, name: string, times: number, side: number): void
  addRight(row: Float64Array, name: string, times: number): void
  /** How often a class was predicted that has a sum of its own. */
  predicted(sums: ArrayLike<number>, name: string): number
  /** Mean over the classes that were expected or predicted in these samples; NaN where there are none. */
  macro(sums: ArrayLike<number>, figure: ClassFigure): number
  /** Mean weighted by how often each class was expected; 0 where none was. */
  weighted(sums: ArrayLike<number>, figure: ClassFigure): number
  /** Mean over the classes that were expected in these samples. */
  macroOfExpected(sums: ArrayLike<number>, figure: ClassFigure): number
  /** Sums over the classes: predicted times expected, predicted squared, expected squared. */
  products(sums: ArrayLike<number>): { both: number; predicted: number; expected: number }
}

/** A checkpoint that was never tuned may invent a class for every answer; a sum for each would fill the memory. */
const mostUnexpected = 100

/**
 * Lays out three sums for each class that is expected, one for each of the 100 most common of the classes that are only predicted, and
 * two for the rest of those together: of a rare class that occurs c times on its side, each occurrence counts 1/c of a class and c for
 * the squares. Over all samples of a side every value is exact; in resamples only those of more than 100 unexpected classes are near.
 * @param header number of statistics before the classes
 * @param expected classes of the data
 * @param predicted for each side how often it predicts which class
 * @param always classes that have a sum of their own whatever their number
 */
export function layOutClasses(
  header: number,
  expected: ReadonlySet<string>,
  predicted: readonly ReadonlyMap<string, number>[],
  always: readonly string[] = [],
): ClassSums {
  const names = [...expected].sort()
  const firstUnexpected = header + 3 * names.length
  const own = [...new Set([...always, ...mostCommon(expected, predicted)])]
    .filter((name) => !expected.has(name))
    .slice(0, mostUnexpected)
  const rareClasses = firstUnexpected + own.length
  const rareSquares = rareClasses + 1
  const column = new Map<string, number>()
  names.forEach((name, i) => {
    column.set(name, header + 3 * i)
  })
  own.forEach((name, i) => {
    column.set(name, firstUnexpected + i)
  })

  return {
    size: rareSquares + 1,
    isRare: (name) => !column.has(name),
    addExpected(row, name, times) {
      const at = column.get(name)
      // A class that the layout has not seen: the data it was made for did not hold this sample.
      if (at === undefined || at >= firstUnexpected) row.fill(Number.NaN)
      else row[at + 2]! += times
    },
    addPredicted(row, name, times, side) {
      const at = column.get(name)
      if (at === undefined) {
        const all = predicted[side]?.get(name) ?? times
        row[rareClasses]! += times / all
        row[rareSquares]! += times * all
      } else row[at < firstUnexpected ? at + 1 : at]! += times
    },
    addRight(row, name, times) {
      row[column.get(name)!]! += times
    },
    predicted(sums, name) {
      const at = column.get(name)
      return at === undefined ? 0 : sums[at < firstUnexpected ? at + 1 : at]!
    },
    macro(sums, figure) {
      let total = 0
      let classes = sums[rareClasses]!
      for (let at = header; at < firstUnexpected; at += 3) {
        if (sums[at + 1] === 0 && sums[at + 2] === 0) continue
        total += figure(sums[at]!, sums[at + 1]!, sums[at + 2]!)
        classes += 1
      }
      for (let at = firstUnexpected; at < rareClasses; at += 1) if (sums[at] !== 0) classes += 1
      return total / classes
    },
    weighted(sums, figure) {
      let total = 0
      let weight = 0
      for (let at = header; at < firstUnexpected; at += 3) {
        total += sums[at + 2]! * figure(sums[at]!, sums[at + 1]!, sums[at + 2]!)
        weight += sums[at + 2]!
      }
      return weight === 0 ? 0 : total / weight
    },
    macroOfExpected(sums, figure) {
      let total = 0
      let classes = 0
      for (let at = header; at < firstUnexpected; at += 3) {
        if (sums[at + 2] === 0) continue
        total += figure(sums[at]!, sums[at + 1]!, sums[at + 2]!)
        classes += 1
      }
      return total / classes
    },
    products(sums) {
      let [both, squares, expectedSquares] = [0, sums[rareSquares]!, 0]
      for (let at = header; at < firstUnexpected; at += 3) {
        both += sums[at + 1]! * sums[at + 2]!
        squares += sums[at + 1]! ** 2
        expectedSquares += sums[at + 2]! ** 2
      }
      for (let at = firstUnexpected; at < rareClasses; at += 1) squares += sums[at]! ** 2
      return { both, predicted: squares, expected: expectedSquares }
    },
  }
}

function mostCommon(expected: ReadonlySet<string>, predicted: readonly ReadonlyMap<string, number>[]): string[] {
  const times = new Map<string, number>()
  for (const side of predicted) {
    for (const [name, count] of side) if (!expected.has(name)) times.set(name, (times.get(name) ?? 0) + count)
  }
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name)
}
