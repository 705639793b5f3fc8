import { expect, it } from 'vitest'
import { delayOf, hasFalseAlarm, promisedDetectors, refusals, usualDetectors } from '../../bench/drift-simulation.ts'

/** A short part of `npm run bench -- drift`, which docs/watch.md has the figures of. */
const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

it('raises an alarm in at most 5 % of 200 weeks in which nothing changes, though every hour is looked at', () => {
  const alarmed = seeds(30).filter((seed) => hasFalseAlarm(seed, 0, { baseline: 1, weeks: 200 }))
  // Of 30 runs 5 or more come with a chance below 2 % if 5 % of all do.
  expect(alarmed.length).toBeLessThan(5)
})

it('does so where answers come in clusters, too', () => {
  const alarmed = seeds(30).filter((seed) => hasFalseAlarm(seed, 0.005, { baseline: 1, weeks: 100 }))
  expect(alarmed.length).toBeLessThan(5)
})

it.each([
  ['what was before', usualDetectors],
  ['the promise, too', promisedDetectors],
])(
  'finds a rise of refusals from 2 % to 5 % at 1,000 answers a day in a median of at most 31 hours, held to %s',
  (_, detectors) => {
    const usual = { baseline: 1, quiet: 4, clustered: 0, detectors }
    const delays = seeds(301).map((seed) => delayOf(seed, refusals, 0.05, usual) ?? Infinity)
    expect(delays.sort((a, b) => a - b)[150]).toBeLessThanOrEqual(31)
    expect(delays.filter((hours) => hours === Infinity)).toEqual([])
  },
)
