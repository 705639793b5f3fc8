import { studentUpper } from '../../statistics/student.ts'
import type { LengthFact } from './facts.ts'

/** What the candidate's answer got more, as a share of the scale, and how long both are, in characters. */
export interface Weighed {
  more: number
  baseline: number
  candidate: number
}

const alikeWithin = Math.log2(1.1)

export function lengthFact(pairs: readonly Weighed[]): LengthFact | null {
  if (pairs.length < 3) return null
  // One character more for both, so that an empty answer has a ratio too.
  const points = pairs.map(({ more, baseline, candidate }) => ({
    x: Math.log2((candidate + 1) / (baseline + 1)),
    y: more,
  }))
  const alike = points.filter(({ x }) => Math.abs(x) <= alikeWithin).map(({ y }) => y)
  const line = lineThrough(points)
  const ratios = points.map(({ x }) => x).sort((a, b) => a - b)
  return {
    n: pairs.length,
    all: mean(points.map(({ y }) => y)),
    alike: alike.length === 0 ? null : { n: alike.length, mean: mean(alike) },
    slope: line && { value: line.slope, low: line.slope - line.reach, high: line.slope + line.reach },
    adjusted: line?.at0 ?? null,
    ratio: 2 ** ((ratios[(ratios.length - 1) >> 1]! + ratios[ratios.length >> 1]!) / 2),
  }
}

/** Least squares, with the reach of the slope's 95 % interval; null where all x are the same. */
function lineThrough(points: readonly { x: number; y: number }[]) {
  const [mx, my] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
  let [xx, xy] = [0, 0]
  for (const { x, y } of points) {
    xx += (x - mx) ** 2
    xy += (x - mx) * (y - my)
  }
  if (xx < 1e-12) return null
  const slope = xy / xx
  const degrees = points.length - 2
  const rest = points.reduce((total, { x, y }) => total + (y - my - slope * (x - mx)) ** 2, 0)
  return { slope, at0: my - slope * mx, reach: studentUpper(0.025, degrees) * Math.sqrt(rest / degrees / xx) }
}

const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length
