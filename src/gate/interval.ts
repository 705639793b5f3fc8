import { visibleDistance } from '../statistics/power.ts'
import { type Answers, varianceAtLoss } from './answers.ts'
import { type Held, plainLevel } from './budget.ts'
import type { Interval } from './comparison.ts'
import { changeScale, type Estimates, type Question, type Scale } from './question.ts'
import type { Row } from './row.ts'

/** The rule that a row's interval pictures: its question, and the error at which it fails. */
export interface Pictured {
  question: Question
  held: Held
}

/**
 * The interval of a row's change. Where a rule is decided by it, the end on the side of passing is the 95 % bound and the other end the
 * bound at the level of failing, so that picture and decision agree; where none is, both ends together are a 95 % interval.
 */
export function intervalOf(row: Row, estimates: Estimates, pictured: Pictured | null): Interval | null {
  const scale = changeScale(row.metric)
  const estimate = estimates(scale)
  const failing = pictured?.held.level ?? plainLevel / 2
  const passing = pictured === null ? plainLevel / 2 : plainLevel
  // A rule on the row's good side, such as a largest drop of a perplexity, fails in the other direction.
  const turned = pictured !== null && pictured.question.sign !== scale.sign
  const [good, bad] = turned ? [passing, failing] : [failing, passing]
  const ends = [
    { change: asChange(row, scale.sign * estimate.lower(good)), level: 1 - good },
    { change: asChange(row, scale.sign * estimate.upper(bad)), level: 1 - bad },
  ]
  if (!ends.every((end) => Number.isFinite(end.change))) return null
  const [low, high] = scale.sign === 1 ? ends : ends.reverse()
  return { low: low!.change, high: high!.change, lowLevel: low!.level, highLevel: high!.level }
}

/** The smallest worsening that the run could have shown to be beyond the pictured rule's limit, or zero, in 4 runs of 5. */
export function smallestVisible(row: Row, estimates: Estimates, pictured: Pictured | null): number | null {
  const own = changeScale(row.metric)
  const limits = pictured !== null && !pictured.question.open && pictured.question.sign === own.sign
  const scale = limits ? pictured.question : own
  const { standardError, degrees } = estimates(scale)
  // Where nothing varied, nothing tells what could have been seen.
  if (!(standardError > 0)) return null
  const level = pictured?.held.level ?? plainLevel / 2
  const limit = limits ? pictured.question.limit : 0
  const distance = visibleDistance(standardError, degrees, level)
  const visible = (widening: number) => inRowUnit(row, scale, limit + Math.sqrt(widening) * distance)
  const worsening = row.answers === null ? visible(1) : visibleFlips(row, row.answers, visible)
  return Number.isFinite(worsening) ? worsening : null
}

/** The worsening that is visible at the variance that a row of flips has where it is that much worse. */
function visibleFlips(
  { metric, baseline }: Row,
  { flipped, step, ones }: Answers,
  visible: (widening: number) => number,
): number {
  // What can turn wrong at all; every grade can fall, but for the lowest.
  const most = ones === null ? 1 : metric.better === 'lower' ? 1 - baseline! : baseline!
  let worsening = visible(1)
  // Each round leaves a small part of the distance to the solution.
  for (let round = 0; round < 50; round++) {
    worsening = visible(varianceAtLoss(flipped, Math.min(worsening / step, most)))
  }
  return worsening
}

function inRowUnit(row: Row, { measure, sign }: Scale, worsening: number): number {
  if (measure === 'log-ratio') return Math.abs(Math.expm1(sign * worsening))
  if (row.metric.unit === 'ratio') return worsening / row.baseline!
  return measure === 'relative' ? worsening * row.baseline! : worsening
}

function asChange(row: Row, onScale: number): number {
  return row.metric.unit === 'ratio' ? Math.expm1(onScale) : onScale
}
