import { expect, it } from 'vitest'
import type { WatchRecord } from '../../src/watch/record.ts'
import { issueOf } from '../../src/watch/rendering/issue.ts'
import { watch } from '../../src/watch/watch.ts'
import { day, settings, traffic, week } from './scene.ts'

/** What could not be seen is never called steady. */
const earlier = traffic({ hours: [0, week], model: 'old', rated: 0.2 })
const since = (hours: number) => traffic({ hours: [week, week + hours], model: 'new', rated: 0.2 })
const states = (records: readonly WatchRecord[], hours: number, since: number | null = null) => {
  const watched = watch(records, null, settings(week + hours, { since }))!
  return { all: watched.state, ...Object.fromEntries(watched.streams.map(({ stream, state }) => [stream, state])) }
}
const steady = { refusals: 'steady', long: 'steady', short: 'steady', down: 'steady' }

it('a deployment of which less than a day is seen is learning', () => {
  const now = settings(week).now
  const learning = { refusals: 'learning', long: 'learning', short: 'learning', down: 'learning' }
  expect(states(earlier, 0, now)).toEqual({ all: 'learning', ...learning })
  expect(states([...earlier, ...since(day - 1)], day - 1)).toEqual({ all: 'learning', ...learning })
  expect(states([...earlier, ...since(day)], day)).toEqual({ all: 'steady', ...steady })
})

it('refusals that nothing tells any more are learning, whatever else is seen', () => {
  const blind = (from: number) => (one: WatchRecord, i: number) =>
    i < from ? one : { ...one, refused: null, rules: null }
  const records = since(4 * day)
  const at = (from: number) => states([...earlier, ...records.map(blind(from))], 4 * day)
  expect(at(0)).toEqual({ all: 'learning', ...steady, refusals: 'learning' })
  // Since two days; one hour ago.
  expect(at(records.length / 2)).toEqual({ all: 'learning', ...steady, refusals: 'learning' })
  expect(at(records.length - 40)).toEqual({ all: 'steady', ...steady })
})

it('ratings may be rare, but not absent for a week', () => {
  const unrated = (days: number) =>
    since(9 * day).map((one, i, { length }) => (i < length - days * day * 40 ? one : { ...one, rating: null }))
  expect(states([...earlier, ...unrated(3)], 9 * day)).toEqual({ all: 'steady', ...steady })
  expect(states([...earlier, ...unrated(8)], 9 * day)).toEqual({ all: 'steady', ...steady, down: 'learning' })
})

it('what drifted is over where it is gone or of another deployment, and not where it is only learning anew', () => {
  const issue = (records: readonly WatchRecord[], hours: number) =>
    issueOf(watch(records, null, settings(week + hours))!, 'bot', null)
  const drift = traffic({ hours: [week, week + 4 * day], model: 'new', refusals: 0.08 })
  const [trouble] = issue([...earlier, ...drift], 4 * day).troubles
  expect(trouble).toMatch(/^refusals\.before\.\d+\.1$/)
  const then = (more: object) => [
    ...earlier,
    ...drift,
    ...traffic({ hours: [week + 4 * day, week + 9 * day], model: 'new', ...more }),
  ]
  const isOver = (more: object) => {
    const { troubles, isOver } = issue(then(more), 9 * day)
    return troubles.length === 0 && isOver(trouble!)
  }
  expect(isOver({})).toBe(true)
  expect(isOver({ model: 'newest' })).toBe(true)
  expect(isOver({ rules: 'refusals-9' })).toBe(false)
})
