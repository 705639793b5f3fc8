import { describe, expect, it } from 'vitest'
import { type PromisedAnswer, promisedOf } from '../../src/watch/promise.ts'
import type { WatchRecord } from '../../src/watch/record.ts'
import { watchScreen } from '../../src/watch/rendering/screen.ts'
import { watch } from '../../src/watch/watch.ts'
import { day, settings, start, traffic, week } from './scene.ts'

const answers = (count: number, more: Partial<PromisedAnswer> = {}): PromisedAnswer[] =>
  Array.from({ length: count }, (_, i) => ({ text: 'law '.repeat(50 + (i % 101)), grade: null, ...more }))
const promised = (of: readonly PromisedAnswer[], rules?: string) => ({
  ...promisedOf({ candidate: 'models/new', run: 'runs/legal', tasks: ['qa'] }, of),
  ...(rules && { rules }),
})
const production = (hours: [number, number], model: string, more: object = {}) => traffic({ hours, model, ...more })
const graded = (records: readonly WatchRecord[], grader?: string) =>
  records.map((record, i) => ({ ...record, grade: i % 10 === 0 ? 4 : null, ...(grader && { grader }) }))
const earlier = (more: object = {}) => production([0, week], 'old', more)
const since = (more: object = {}) => production([week, week + 5 * day], 'new', more)
const look = (records: readonly WatchRecord[], of: Parameters<typeof watch>[1] = null) =>
  watch(records, of, settings(week + 5 * day))!
const screen = (...args: Parameters<typeof look>) => watchScreen(look(...args), 'bot')

describe('what is set aside is told, with the reason', () => {
  it.each<[string, readonly WatchRecord[], Parameters<typeof watch>[1], RegExp]>([
    [
      'a promise by other rules for refusals',
      [...earlier(), ...since()],
      promised(answers(400), 'refusals-0'),
      /The promise of refusals is set aside, .* alone: refusals of the run are told by refusals-0, those of production by refusals-\d+, and that is not the same figure\.$/m,
    ],
    [
      'a promise where a judge tells refusals',
      [...earlier({ rules: 'judge-1 m' }), ...since({ rules: 'judge-1 m' })],
      promised(answers(400), 'refusals-0'),
      /told by refusals-0, those of production by judge-1 m, .* \(checkpoint-gate promise has that judge tell those of the run\)\./,
    ],
    [
      'grades of the gate’s judge',
      [...graded(earlier(), 'judge-1 m'), ...graded(since(), 'judge-1 m')],
      promised(answers(400, { grade: 4 })),
      /The promise of low grades is set aside, .*: 400 answers of the run were graded by the gate’s judge and by its rubric, those of production by judge-1 m \(checkpoint-gate promise has it grade those of the run\)\./,
    ],
    [
      'a handful of answers',
      [...earlier(), ...since()],
      promised(answers(50)),
      /The promise of long answers is set aside, .*: 50 answers of the run tell of it, and it takes 100\./,
    ],
    [
      'a share that can hardly rise',
      [...earlier(), ...since()],
      promised(answers(400, { text: 'I’m sorry, but I can’t help with that.' })),
      /The promise of refusals is set aside, .*: in the run it is 100\.0 % of the answers already/,
    ],
    [
      'refusals by earlier rules',
      [...earlier({ rules: 'refusals-0' }), ...since()],
      null,
      /Of 6,720 answers until 2026-09-13 23:5\d UTC refusals-0 told whether they refuse, and now refusals-\d+ do: they are set aside/,
    ],
    [
      'grades of another judge',
      [...graded(earlier(), 'judge-1 a'), ...graded(since(), 'judge-1 b')],
      null,
      /672 grades until 2026-09-13 23:\d\d UTC are set aside: another judge gave them, judge-1 a, and now it is judge-1 b\./,
    ],
    [
      'grades by another question to the same judge',
      [...graded(earlier(), 'judge-1 a'), ...graded(since(), 'judge-2 a')],
      null,
      /672 grades until .* are set aside: the same judge was asked another question, judge-1 a, and now judge-2 a\./,
    ],
    [
      'grades of a judge that nobody names',
      [...graded(earlier()), ...graded(since(), 'judge-1 a')],
      null,
      /another judge gave them, one that nobody names, and now it is judge-1 a\./,
    ],
  ])('%s', (_, records, of, says) => {
    expect(screen(records, of)).toMatch(says)
  })

  it('and nothing is where all was made alike, or long before it could count', () => {
    const plain = screen([...earlier(), ...since()], promised(answers(400)))
    expect(plain).not.toContain('set aside')
    const old = traffic({ hours: [-6 * week, -5 * week], model: 'old', rules: 'refusals-0' })
    const then = traffic({ hours: [-4 * week, 0], model: 'old', seed: 7 })
    expect(screen([...old, ...then, ...earlier(), ...since()])).not.toContain('set aside')
  })
})

describe('the alarms that the suite asks for', () => {
  const drifting = [...earlier(), ...since({ refusals: 0.06, words: 130 })]
  const by = (alarms: object, records: readonly WatchRecord[] = drifting) =>
    watch(records, null, settings(week + 5 * day, { alarms }))!
  const states = (watched: ReturnType<typeof by>) =>
    Object.fromEntries(watched.streams.map(({ stream, state }) => [stream, state]))

  it('are all where it asks for nothing, and else of the size that it says', () => {
    expect(states(by({}))).toEqual({ refusals: 'drifting', long: 'drifting', short: 'steady' })
    expect(states(by({ refusals: 0.06 }))).toMatchObject({ refusals: 'steady', long: 'drifting' })
    expect(states(by({ long_answers: 0.5 }))).toMatchObject({ refusals: 'drifting', long: 'steady' })
  })

  it('are none of what it turns off, and the screen says so', () => {
    const watched = by({ refusals: false, long_answers: false })
    expect(watched).toMatchObject({ state: 'steady', unwatched: ['refusals', 'long'] })
    expect(watchScreen(watched, 'bot')).toContain('Not watched, as the suite says: refusals and long answers.')
  })

  it('are learning and never steady where nothing of what is watched is known', () => {
    const off = { refusals: false, long_answers: false, short_answers: false }
    expect(by(off)).toMatchObject({ state: 'learning', streams: [] })
    expect(by({ ...off, thumbs_down: true })).toMatchObject({ state: 'learning', streams: [{ learning: 'none' }] })
    const rated = [...earlier({ rated: 0.2 }), ...since({ rated: 0.2 })]
    expect(by({ ...off, thumbs_down: true }, rated)).toMatchObject({ state: 'steady' })
    // Beside what is known, ratings that were asked for are shown as not known, and hold nothing up.
    expect(by({ thumbs_down: true }, [...earlier(), ...since()])).toMatchObject({ state: 'steady' })
    expect(states(by({ thumbs_down: true }))).toMatchObject({ down: 'learning' })
  })

  it('begin where the deployment does', () => expect(by({}).deployment.hour).toBe(start + week))
})
