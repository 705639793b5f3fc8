import { describe, expect, it } from 'vitest'
import { namedStream } from '../../src/statistics/random.ts'
import { threshold } from '../../src/statistics/sequential/detector.ts'
import { courseOf } from '../../src/watch/course.ts'
import { day, week } from './scene.ts'

const alarm = threshold({ error: 0.01, blocks: 200 * week })

/** Blocks of an hour, with so many answers a day of which a share is what is looked for. */
function hours(count: number, aDay: number, share: number) {
  const next = namedStream(7, `course ${count} ${aDay} ${share}`)
  const chance = () => next() / 2 ** 32
  return Array.from({ length: count }, () => {
    const n = Math.floor(aDay / 24 + chance())
    return { n, ones: Array.from({ length: n }, chance).filter((each) => each < share).length }
  })
}

describe('an alarm', () => {
  it.each([
    [1000, 2],
    [100, 7],
    // As few as people rate.
    [30, 28],
    [6, 56],
  ])('of %d answers a day is gone within %d days of the drift', (aDay, days) => {
    const reference = { limit: 0.15, spread: 1 }
    const drifted = hours(8 * week, aDay, 0.6)
    const course = courseOf([...drifted, ...hours(days * day, aDay, 0.08)], reference, alarm)
    expect(course.alarms).toMatchObject([{ gone: expect.any(Number) }])
    expect(course.alarms[0]!.gone).toBeGreaterThan(drifted.length)
  })

  it.each([1000, 30, 6])('of %d answers a day lasts as long as the drift does', (aDay) => {
    const course = courseOf(hours(26 * week, aDay, 0.4), { limit: 0.15, spread: 1 }, alarm)
    expect(course.alarms).toMatchObject([{ gone: null }])
  })
})
