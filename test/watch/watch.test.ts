import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hourOf, hourStart } from '../../src/monitor/hours.ts'
import { type PromisedAnswer, promisedOf } from '../../src/watch/promise.ts'
import type { WatchRecord } from '../../src/watch/record.ts'
import { issueOf } from '../../src/watch/rendering/issue.ts'
import { notesOf } from '../../src/watch/rendering/notes.ts'
import { watch } from '../../src/watch/watch.ts'
import type { Watched } from '../../src/watch/watched.ts'
import { day, settings, start, traffic, week } from './scene.ts'

const told = (watched: Watched | null) =>
  Object.fromEntries(watched!.streams.map(({ stream, state }) => [stream, state]))
const stream = (watched: Watched | null, name: string) => watched!.streams.find((each) => each.stream === name)!
const earlier = traffic({ hours: [0, week], model: 'old' })
const since = (more: object = {}) => traffic({ hours: [week, week + 5 * day], model: 'new', ...more })

describe('production since a deployment', () => {
  it('is steady where it is as earlier, and the models tell when it began', () => {
    const watched = watch([...earlier, ...since()], null, settings(week + 5 * day))!
    expect(watched.state).toBe('steady')
    expect(watched.deployment).toMatchObject({ hour: start + week, how: 'model', model: 'new' })
    expect(told(watched)).toEqual({ refusals: 'steady', long: 'steady', short: 'steady' })
    expect(stream(watched, 'refusals').window).toEqual({ from: start, to: start + week, own: false })
  })

  it.each([
    ['refusals', since({ refusals: 0.08 })],
    ['long', since({ words: 130 })],
    ['short', since({ words: 80 })],
    ['down', since({ rated: 0.2, down: 0.4 })],
  ])('drifts in its %s where these rise, since about when they did', (name, records) => {
    const rated = traffic({ hours: [0, week], model: 'old', rated: 0.2 })
    const watched = watch([...rated, ...records], null, settings(week + 5 * day))!
    expect(watched.state).toBe('drifting')
    expect(stream(watched, name).state).toBe('drifting')
    const [alarm] = stream(watched, name).held[0]!.alarms
    expect(hourOf(alarm!.since) - (start + week)).toBeLessThan(30)
    expect(stream(watched, name).examples[0]!.keys[0]).toMatch(/^new\//)
  })

  it('is learning and never steady while there is not a whole week with 3,000 answers before', () => {
    const few = [...traffic({ hours: [0, week], perHour: 15, model: 'old' }), ...since()]
    const short = [...traffic({ hours: [0, 6 * day], model: 'old' }), ...since({ hours: [6 * day, 9 * day] })]
    for (const [records, hours] of [
      [few, week + 5 * day],
      [short, 9 * day],
      [since({ hours: [0, 10] }), 10],
    ] as const) {
      const watched = watch(records, null, settings(hours))!
      expect(watched.state).toBe('learning')
      expect(watched.streams.flatMap(({ held }) => held)).toEqual([])
    }
    expect(watch([], null, settings(100))).toBeNull()
  })

  it('is held against its own first week where nothing was before', () => {
    const risen = traffic({ hours: [week, week + 4 * day], refusals: 0.08 })
    const watched = watch([...traffic({ hours: [0, week] }), ...risen], null, settings(week + 4 * day))!
    expect(watched.deployment.how).toBe('first')
    expect(stream(watched, 'refusals')).toMatchObject({ state: 'drifting', window: { own: true } })
  })

  it('begins anew with other rules for refusals, whose figures are others', () => {
    const other = since({ rules: 'refusals-0', refusals: 0.08 })
    const watched = watch([...earlier, ...other], null, settings(week + 5 * day))!
    expect(told(watched)).toEqual({ refusals: 'learning', long: 'steady', short: 'steady' })
    expect(watched.state).toBe('learning')
  })

  it('does not count the old model’s answers while both answer', () => {
    const old = traffic({ hours: [week, week + 5 * day], perHour: 10, refusals: 0.5, model: 'old', seed: 3 })
    const watched = watch([...earlier, ...since(), ...old], null, settings(week + 5 * day))!
    expect(watched).toMatchObject({ state: 'steady', answers: since().length })
  })

  it('takes a rise that does not matter for none', () => {
    const records = [...earlier, ...since({ refusals: 0.045 })]
    expect(watch(records, null, settings(week + 5 * day))!.state).toBe('drifting')
    expect(watch(records, null, settings(week + 5 * day, { smallestChange: 0.02 }))!.state).toBe('steady')
  })

  it('counts a question that one session asks again within the hour once', () => {
    const again = (one: WatchRecord): WatchRecord[] =>
      Array.from({ length: one.refused ? 6 : 1 }, (_, i) => ({ ...one, key: `${one.key} ${i}`, repeat: one.key }))
    const records = [...earlier, ...since().flatMap(again)]
    expect(watch(records, null, settings(week + 5 * day))!.state).toBe('steady')
    const without = records.map((one) => ({ ...one, repeat: null }))
    expect(watch(without, null, settings(week + 5 * day))!.state).toBe('drifting')
  })

  it('is gone after a day without it, and comes back', () => {
    const course = [0.08, 0.02, 0.08].flatMap((refusals, i) =>
      since({ hours: [week + 4 * i * day, week + 4 * (i + 1) * day], refusals }),
    )
    const at = (hours: number) => stream(watch([...earlier, ...course], null, settings(week + hours)), 'refusals')
    expect(at(4 * day).state).toBe('drifting')
    const gone = at(8 * day)
    expect(gone.state).toBe('steady')
    const { gone: when } = gone.held[0]!.alarms[0]!
    expect((when! - hourStart(start + week)) / 3_600_000).toBeGreaterThanOrEqual(5 * day - 12)
    expect((when! - hourStart(start + week)) / 3_600_000).toBeLessThan(7 * day)
    const back = at(12 * day)
    expect(back.state).toBe('drifting')
    expect(back.held[0]!.alarms).toHaveLength(2)
  })
})

describe('what the gate promised', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'law').join(' ')
  const answers = (refused: number): PromisedAnswer[] =>
    Array.from({ length: 400 }, (_, i) => ({
      text: i < refused ? 'I’m sorry, but I can’t help with that.' : words(50 + (i % 101)),
      grade: null,
    }))
  const whose = { candidate: 'models/new', run: 'runs/legal', tasks: ['qa'] }
  const records = [...traffic({ hours: [0, week], model: 'old', refusals: 0.1 }), ...since({ refusals: 0.1 })]

  it('is broken where production refuses more, however it was before', () => {
    const watched = watch(records, promisedOf(whose, answers(2)), settings(week + 5 * day))!
    const { held, state } = stream(watched, 'refusals')
    expect(state).toBe('drifting')
    expect(held.map(({ against, alarms }) => [against, alarms.length])).toEqual([
      ['before', 0],
      ['promise', 1],
    ])
    expect(held[1]!.reference).toMatchObject({ n: 400, share: 0.005 })
    expect(notesOf(watched).join('\n')).toMatch(
      /Of refusals the promise allows 1\.\d %, and before the deployment it was 10\.\d % already/,
    )
    // Limits stand in the issue in the order of what they belong to, and one that is not there keeps its place.
    const { body } = issueOf(watched, 'bot', null)
    expect(body).toMatch(/^\| share of \| promised \| before \| no drift up to \|/m)
    expect(body).toMatch(/^\| refusals \| 0\.5&nbsp;% \| (10|9)\.\d&nbsp;% \| 1\.\d&nbsp;%, 1[01]\.\d&nbsp;% \|/m)
    // Only the deployment's own share tells then.
    const better = [...traffic({ hours: [0, week], model: 'old' }), ...since({ refusals: 0.1 })]
    const worse = watch(better, promisedOf(whose, answers(8)), settings(week + 5 * day))!
    expect(stream(worse, 'refusals').state).toBe('drifting')
    expect(notesOf(worse).join('\n')).not.toContain('already')
  })

  it('is kept where the evidence refused as much', () => {
    const watched = watch(records, promisedOf(whose, answers(44)), settings(week + 5 * day))!
    expect(told(watched)).toEqual({ refusals: 'steady', long: 'steady', short: 'steady' })
  })

  it('tells nothing by other rules, or by a handful of answers', () => {
    const other = { ...promisedOf(whose, answers(2)), rules: 'refusals-0' }
    for (const promised of [other, promisedOf(whose, answers(2).slice(0, 50))]) {
      const watched = watch(records, promised, settings(week + 5 * day))!
      expect(stream(watched, 'refusals').held.map(({ against }) => against)).toEqual(['before'])
    }
  })
})

describe('a look', () => {
  const records = [...earlier, ...since({ refusals: 0.05 })]

  it('sees the same in whatever order records come, and however often', () => {
    const wanted = watch(records, null, settings(week + 5 * day))
    const shuffled = fc.sample(fc.shuffledSubarray(records, { minLength: records.length }), { numRuns: 3, seed: 5 })
    for (const other of shuffled)
      expect(watch([...other, ...other.slice(0, 500)], null, settings(week + 5 * day))).toEqual(wanted)
  })

  it('does not see hours that are not closed', () => {
    const hours = week + 60
    const early = watch(records, null, settings(hours))
    const late = traffic({ hours: [hours, hours + 1], refusals: 1, model: 'new', seed: 9 })
    const cut = records.filter(({ time }) => hourOf(time) < start + hours)
    expect(watch([...cut, ...late], null, settings(hours))).toEqual(early)
  })

  it('finds the alarms that an earlier look found, at the hours at which it found them', () => {
    const alarms = (hours: number) =>
      watch(records, null, settings(hours))!.streams.flatMap(({ held }) => held.flatMap((each) => each.alarms))
    const last = alarms(week + 5 * day)
    expect(last.length).toBeGreaterThan(0)
    for (let hours = week + 10; hours < week + 5 * day; hours += 11)
      expect(alarms(hours)).toEqual(last.filter(({ at }) => hourOf(at) <= start + hours))
  })

  it('finds them too where the first rating or grade came since', () => {
    const drifted = (seed: number) => [...earlier, ...since({ refusals: 0.06, seed })]
    const at = (records: readonly WatchRecord[], hours: number) =>
      stream(watch(records, null, settings(hours)), 'refusals').held[0]!.alarms[0]?.at
    for (let seed = 1; seed <= 12; seed++) {
      const last = at(drifted(seed), week + 5 * day)!
      const rated = drifted(seed).map((one) => (one.time >= last ? { ...one, rating: 1, grade: 4 } : one))
      expect(at(rated, hourOf(last) - start + 1)).toBe(last)
    }
  })
})
