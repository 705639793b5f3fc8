import { expect, it } from 'vitest'
import { hourOf, hourStart } from '../../src/monitor/hours.ts'
import { weekOf } from '../../src/monitor/sender/points.ts'
import { Reach } from '../../src/watch/reach.ts'
import type { WatchRecord } from '../../src/watch/record.ts'
import { watch } from '../../src/watch/watch.ts'
import { settings, start, traffic, week } from './scene.ts'

const weeks = 30
/** Traffic of so many weeks, each of the model that it is given. */
const production = (modelOf: (week: number) => string | null) =>
  Array.from({ length: weeks }, (_, i) =>
    traffic({
      ...{ hours: [i * week, (i + 1) * week], perHour: 20, rated: 0.1, refusals: i === weeks - 1 ? 0.06 : 0.02 },
      ...{ model: modelOf(i), seed: i + 1 },
    }),
  ).flat()

/** What is read when weeks are read one after the other, from the newest on, and how many these are. */
function reached(records: readonly WatchRecord[], reach: Reach): { read: WatchRecord[]; weeks: number } {
  const byWeek = new Map<string, WatchRecord[]>()
  for (const record of records) {
    const window = weekOf(record.time)
    if (!byWeek.get(window)?.push(record)) byWeek.set(window, [record])
  }
  const read: WatchRecord[][] = []
  for (const window of [...byWeek.keys()].sort().reverse()) {
    if (window < weekOf(reach.from)) break
    read.unshift(byWeek.get(window)!)
    reach.tell(read[0]!)
  }
  return { read: read.flat(), weeks: read.length }
}

const hours = weeks * week
const [mayOf, end] = [(at: number) => hourStart(start + at), hourOf(settings(hours).now - settings(hours).grace)]

it.each<[string, (week: number) => string | null, Parameters<typeof settings>[1], number]>([
  ['a deployment three weeks ago', (i) => (i < weeks - 3 ? 'a' : 'b'), {}, 8],
  ['one that came back', (i) => (i === weeks - 5 ? 'b' : 'a'), {}, 9],
  ['a time that is given', () => null, { since: mayOf((weeks - 2) * week + 30) }, 7],
  [
    'a window that is given',
    (i) => (i < weeks - 3 ? 'a' : 'b'),
    { before: [mayOf((weeks - 12) * week), mayOf((weeks - 8) * week)] },
    12,
  ],
  ['no deployment that anything tells of', () => 'a', {}, weeks],
  ['names that began three weeks ago', (i) => (i < weeks - 3 ? null : 'a'), {}, weeks],
])('of %s no figure changes by what is not read', (_, modelOf, more, most) => {
  const records = production(modelOf)
  const { read, weeks: count } = reached(records, new Reach(end, { ...settings(hours), ...more }))
  expect(watch(read, null, settings(hours, more))).toEqual(watch(records, null, settings(hours, more)))
  expect(count).toBe(most)
})
