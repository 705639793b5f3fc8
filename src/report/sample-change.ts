import type { Unit } from '../shared/numbers.ts'
import type { Better } from '../shared/words.ts'

/** What has to be known of a metric to tell how a single sample changed. */
export interface Measure {
  better: Better
  unit: Unit
  scale: 1 | 100
}

/** Of one sample, as a row's change is; log-losses as ratios of perplexities, so that long texts do not count for being long. NaN: a side has no value. */
export function sampleChange({ unit, scale }: Omit<Measure, 'better'>, before: number, after: number): number {
  if (!Number.isFinite(before) || !Number.isFinite(after)) return Number.NaN
  if (unit === 'ratio') return before === after ? 0 : after / before - 1
  return (after - before) / (unit === 'points' ? scale : 1)
}

/** The same, above 0 where it got worse. NaN where nothing is better or worse. */
export function worsening(measure: Measure, before: number, after: number): number {
  if (measure.better === 'neither') return Number.NaN
  const change = sampleChange(measure, before, after)
  return measure.better === 'higher' ? -change : change
}
