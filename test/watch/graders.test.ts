import { expect, it } from 'vitest'
import { promisedOf } from '../../src/watch/promise.ts'
import { watch } from '../../src/watch/watch.ts'
import { day, settings, traffic, week } from './scene.ts'

/** Grades of every tenth answer: `low` in ten of them are 1, the others 4. */
const graded = (hours: [number, number], model: string, low: number, grader?: string) =>
  traffic({ hours, model }).map((record, at) => ({
    ...record,
    grade: at % 10 === 0 ? ((at / 10) % 10 < low ? 1 : 4) : null,
    ...(grader !== undefined && { grader }),
  }))
const look = (before?: string, after?: string, promised: Parameters<typeof watch>[1] = null) =>
  watch(
    [...graded([0, week], 'old', 0, before), ...graded([week, week + 5 * day], 'new', 5, after)],
    promised,
    settings(week + 5 * day),
  )!.streams.find(({ stream }) => stream === 'grades')!

it('a judge’s low grades are a drift against grades of the same judge alone', () => {
  expect(look('judge-1 a', 'judge-1 a').state).toBe('drifting')
  expect(look().state).toBe('drifting')
  expect(look('judge-1 a', 'judge-1 b')).toMatchObject({ state: 'learning', cut: null })
  expect(look(undefined, 'judge-1 b').state).toBe('learning')
})

it('grades of the gate’s judge promise nothing of those of the monitor’s', () => {
  const promised = promisedOf(
    { candidate: 'c', run: 'r', tasks: ['t'] },
    Array.from({ length: 500 }, () => ({ text: 'It says so.', grade: 4.2 })),
  )
  const against = (grader?: string) => look(grader, grader, promised).held.map((held) => held.against)
  expect(against()).toEqual(['before', 'promise'])
  expect(against('judge-1 a')).toEqual(['before'])
})

it('grades that production’s judge gave the candidate’s answers are what production’s are held to, and so are its refusals', () => {
  const says = { grade: 4, refused: false }
  const promised = promisedOf(
    { candidate: 'c', run: 'r', tasks: ['t'] },
    Array.from({ length: 500 }, () => ({ text: 'It says so.', grade: 1, graded: new Map([['judge-1 a', says]]) })),
  )
  const against = (grader: string) =>
    look(grader, grader, promised).held.map((held) => [held.against, held.reference.share])
  expect(against('judge-1 a')).toEqual([
    ['before', 0],
    ['promise', 0],
  ])
  expect(against('judge-1 b')).toEqual([['before', 0]])

  const refusals = (rules: string) =>
    watch(
      [
        ...traffic({ hours: [0, week], model: 'old', rules }),
        ...traffic({ hours: [week, week + 5 * day], model: 'new', rules }),
      ],
      promised,
      settings(week + 5 * day),
    )!
      .streams.find(({ stream }) => stream === 'refusals')!
      .held.map((held) => held.against)
  expect(refusals('judge-1 a')).toEqual(['before', 'promise'])
  expect(refusals('judge-1 b')).toEqual(['before'])
})
