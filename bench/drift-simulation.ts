import type { Block } from '../src/statistics/sequential/detector.ts'
import { courseOf } from '../src/watch/course.ts'
import { referenceOf } from '../src/watch/reference.ts'
import { type StreamName, streamNames } from '../src/watch/streams.ts'
import { thresholdsOf } from '../src/watch/thresholds.ts'
import { mulberry32 } from './simulation.ts'

/** A stream of production: so many answers an hour on average that tell something, of which so many are what it looks for. */
export interface Stream {
  of: StreamName
  perHour: number
  share: number
}

const perDay = (answers: number) => answers / 24

export const refusals: Stream = { of: 'refusals', perHour: perDay(1000), share: 0.02 }
/** All that is watched where users rate; a tenth of the answers is long, and a tenth short, by what these words mean. */
export const streams: readonly Stream[] = [
  refusals,
  { of: 'long', perHour: perDay(1000), share: 0.1 },
  { of: 'short', perHour: perDay(1000), share: 0.1 },
  { of: 'down', perHour: perDay(50), share: 0.1 },
]

export const week = 168
export const weeks = 200

/** The detectors that the program reckons with: of every stream, and of what may be promised too. */
export const usualDetectors: readonly StreamName[] = streamNames
export const promisedDetectors: readonly StreamName[] = [
  ...streamNames,
  ...streamNames.filter((name) => name !== 'down'),
]

/** Whether any of the streams raised an alarm in so many weeks in which nothing changed. `clustered`: correlation of answers of one hour. */
export function hasFalseAlarm(seed: number, clustered: number, options: { baseline: number; weeks: number }): boolean {
  return streams.some((stream, i) => {
    const draw = drawing(stream, clustered, mulberry32(seed * 1000 + i))
    const reference = referenceOf(blocks(options.baseline * week, draw), 0)
    if (reference === null) return false
    return (
      courseOf(blocks(options.weeks * week, draw), reference, thresholdsOf(usualDetectors)(stream.of)).alarms.length > 0
    )
  })
}

/** Hours until a rise is found that comes after so many quiet weeks; null: not within ten weeks, or there was an alarm before it. */
export function delayOf(
  seed: number,
  stream: Stream,
  risen: number,
  {
    baseline,
    quiet,
    clustered,
    detectors,
  }: { baseline: number; quiet: number; clustered: number; detectors: readonly StreamName[] },
): number | null {
  const next = mulberry32(seed * 1000 + 500)
  const draw = drawing(stream, clustered, next)
  const reference = referenceOf(blocks(baseline * week, draw), 0)
  if (reference === null) return null
  const change = quiet * week
  const all = [...blocks(change, draw), ...blocks(10 * week, drawing({ ...stream, share: risen }, clustered, next))]
  const [first] = courseOf(all, reference, thresholdsOf(detectors)(stream.of)).alarms
  return first === undefined || first.at < change ? null : first.at - change + 1
}

const blocks = (count: number, draw: () => Block): Block[] => Array.from({ length: count }, draw)

/**
 * Hours of a Poisson process. With clusters, an hour has one of two shares, so far apart that its answers correlate so much: as when a news
 * story, a batch job or one annoyed user makes an hour.
 */
function drawing({ perHour, share }: Stream, clustered: number, next: () => number): () => Block {
  const apart = Math.sqrt((clustered * (1 - share)) / share)
  const of = [1 - apart, 1 + apart].map((times) => ({
    ones: poisson(perHour * share * times, next),
    zeros: poisson(perHour * (1 - share * times), next),
  }))
  return () => {
    const hour = of[next() < 0.5 ? 0 : 1]!
    const ones = hour.ones()
    return { n: ones + hour.zeros(), ones }
  }
}

/** By the inverse of its distribution, from a table. */
function poisson(mean: number, next: () => number): () => number {
  const sums: number[] = []
  let chance = Math.exp(-mean)
  for (let k = 0, sum = 0; sum < 1 - 1e-13 && k < 1000; k++) {
    sum += chance
    sums.push(sum)
    chance *= mean / (k + 1)
  }
  return () => {
    const u = next()
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! < u) low = middle + 1
      else high = middle
    }
    return low
  }
}
