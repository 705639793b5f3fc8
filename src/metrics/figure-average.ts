/** The three figures of a class, or an average of them over classes. */
export interface FigureAverage {
  precision: number
  recall: number
  f1: number
}

/** Every class alike; NaN where there is none. */
export function macroAverage(classes: readonly FigureAverage[]): FigureAverage {
  return averageOf(classes, () => 1, Number.NaN)
}

/** Every class by its support; zero where there is none. */
export function weightedAverage<C extends FigureAverage & { support: number }>(classes: readonly C[]): FigureAverage {
  return averageOf(classes, ({ support }) => support, 0)
}

function averageOf<C extends FigureAverage>(
  classes: readonly C[],
  weightOf: (one: C) => number,
  empty: number,
): FigureAverage {
  const weight = classes.reduce((sum, one) => sum + weightOf(one), 0)
  const mean = (figure: keyof FigureAverage) =>
    weight === 0 ? empty : classes.reduce((sum, one) => sum + weightOf(one) * one[figure], 0) / weight
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') }
}
