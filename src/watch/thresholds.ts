import { threshold } from '../statistics/sequential/detector.ts'
import type { StreamName } from './streams.ts'
import { week } from './windows.ts'

/** The chance of any false alarm at all, of whatever is watched, and in how many hours. */
const error = 0.05
export const horizon = 200 * week

/** Parts of the error: refusals are what users see first, and there are few of them to see a rise by. */
const parts: Readonly<Record<StreamName, number>> = { refusals: 2, long: 1, short: 1, down: 1, grades: 1 }

/**
 * The logarithm of the evidence that is an alarm, by stream: all detectors together raise a false one with a chance of at most 5 % in 200 weeks.
 * @param detectors the stream of each: one that is held to a promise too is there twice
 */
export function thresholdsOf(detectors: readonly StreamName[]): (stream: StreamName) => number {
  const all = detectors.reduce((sum, stream) => sum + parts[stream], 0)
  return (stream) => threshold({ error: (error * parts[stream]) / all, blocks: horizon })
}
