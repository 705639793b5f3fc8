import { expect, it } from 'vitest'
import { namedStream } from '../../src/statistics/random.ts'
import { answeringNow } from '../../src/watch/models.ts'
import { distinct, type WatchRecord } from '../../src/watch/record.ts'
import { watch } from '../../src/watch/watch.ts'
import { day, settings, start, traffic, week } from './scene.ts'

const earlier = traffic({ hours: [0, week], model: 'old' })
/** A share of what would come in these hours. */
const part = (model: string, share: number, hours: [number, number], more: object = {}): WatchRecord[] => {
  const next = namedStream(4, `${model} ${hours}`)
  return traffic({ hours, model, seed: hours[0] + 7, ...more }).filter(() => next() / 2 ** 32 < share)
}
const now = (records: readonly WatchRecord[]) => {
  const found = answeringNow(distinct(records, Number.POSITIVE_INFINITY))
  return found && [found.model, found.begin - start]
}

it('a new model that takes over half of the traffic is watched since it came, and its drift found, at every look', () => {
  const hours: [number, number] = [week, week + 3 * day]
  const both = (refusals: number) => [...earlier, ...part('old', 0.5, hours), ...part('new', 0.5, hours, { refusals })]
  const looks = (refusals: number) =>
    Array.from({ length: 36 }, (_, i) => watch(both(refusals), null, settings(week + day + i))!)
  for (const { deployment } of looks(0.08))
    expect(deployment).toMatchObject({ hour: start + week, model: 'new', how: 'model' })
  expect(looks(0.08).at(-1)!.state).toBe('drifting')
  expect(new Set(looks(0.02).map(({ state }) => state))).toEqual(new Set(['steady']))
})

it.each<[string, WatchRecord[], [string, number]]>([
  ['one after the other: the newer, since its first hour', part('new', 1, [week, week + 30]), ['new', week]],
  [
    'step by step: since it has a share that counts',
    [
      ...part('old', 0.95, [week, week + 2 * day]),
      ...part('new', 0.05, [week, week + 2 * day]),
      ...part('old', 0.5, [week + 2 * day, week + 4 * day]),
      ...part('new', 0.5, [week + 2 * day, week + 4 * day]),
    ],
    ['new', week + 2 * day],
  ],
  [
    'a canary of a tenth is not in production',
    [...part('old', 0.9, [week, week + 2 * day]), ...part('new', 0.1, [week, week + 2 * day])],
    ['old', 0],
  ],
  [
    'what was brought back: since then',
    [...part('new', 1, [week, week + 2 * day]), ...part('old', 1, [week + 2 * day, week + 4 * day])],
    ['old', week + 2 * day],
  ],
  [
    'a night without an answer is no break',
    [...part('new', 1, [week, week + 10]), ...part('new', 1, [week + 40, week + 50])],
    ['new', week],
  ],
  [
    'what somebody tries now and then is nothing',
    [...part('old', 1, [week, week + 2 * day]), ...part('tried', 1, [week + day, week + day + 2], { perHour: 3 })],
    ['old', 0],
  ],
])('%s', (_, after, expected) => {
  expect(now([...earlier, ...after])).toEqual(expected)
})

it('nobody is watched where no record names a model', () => expect(now(traffic({ hours: [0, 30] }))).toBeNull())

it.each<[string, WatchRecord[]]>([
  ['answers of nobody by name', [...traffic({ hours: [0, week] }), ...part('named', 1, [week, week + 30])]],
  [
    'a rating of an answer that is not known',
    [{ ...traffic({ hours: [0, 1] })[0]!, words: null, refused: null, rating: 1 }, ...part('named', 1, [2, week + 30])],
  ],
])('%s before the first name tell of no other model', (_, records) => {
  expect(watch(records, null, settings(week + 30))!.deployment).toMatchObject({
    ...{ hour: start, how: 'first', model: 'named' },
  })
})
