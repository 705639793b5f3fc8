import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRatings } from '../../src/people/read.ts'
import type { KeyItem } from '../../src/people/sheet/key.ts'
import { keyText } from '../../src/people/sheet/key-file.ts'
import type { Answers } from '../../src/people/sheet/plan.ts'
import { GateError } from '../../src/shared/errors.ts'
import type { Comparing, PeopleSettings } from '../../src/suite/graders.ts'
import { usualRubric } from '../../src/suite/rubric-schema.ts'
import type { GenerateTask } from '../../src/suite/task.ts'
import { allBy, pageFile, type Says, towards } from './filling.ts'
import { answersTo, samplesFor, sheetsOf, task } from './run.ts'

const resampling = { seed: 1, resamples: 1000, confidence: 0.95 }

interface Case {
  compare?: Comparing
  answers?: Answers
  /** Those that the run has by now. */
  now?: Answers
  needed?: number
  drawn?: number
  raters?: readonly string[]
  says: Record<string, Says>
  task?: Partial<GenerateTask>
}

/** A run that finds the sheets which have come back. */
function read({
  compare = 'pairs',
  answers = answersTo(samplesFor(20)),
  now = answers,
  needed = 10,
  drawn = 20,
  raters = ['anna', 'ben'],
  says,
  task: more,
}: Case) {
  const folder = mkdtempSync(join(tmpdir(), 'gate-people-'))
  const { key } = sheetsOf({ compare, raters: [...raters], samples: drawn, overlap: drawn, repeats: 0 }, answers)
  writeFileSync(join(folder, 'key.json'), keyText(key))
  for (const [rater, own] of Object.entries(says))
    writeFileSync(join(folder, `${rater}.json`), JSON.stringify(pageFile(key, rater, own)))
  const people: PeopleSettings = {
    ratings: [...raters.map((rater) => join(folder, `${rater}.json`)), join(folder, 'late-*.csv')],
    key: join(folder, 'key.json'),
    compare,
    samples: needed,
    place: { line: 1, column: 1 },
  }
  return { ...readRatings({ ...task, ...more, people }, now, resampling), key, folder, people }
}

const always =
  (preference: number): Says =>
  (item) =>
    towards(item, preference)

describe('what people say of pairs', () => {
  it('is 1 for whoever wins, however clearly, half for a tie, a mean over people, the two sides adding up to 1', () => {
    const { graded } = read({ says: { anna: always(5), ben: (item, place) => towards(item, place % 2 ? 4 : 3) } })
    expect(graded.missing).toBeUndefined()
    expect(graded.metrics).toEqual(['people_preference'])
    expect(graded.samples).toHaveLength(20)
    for (const { id } of graded.samples) {
      const [before, after] = [
        graded.baseline.get(id)!.grades.preference!,
        graded.candidate.get(id)!.grades.preference!,
      ]
      expect(before + after).toBe(1)
      expect([0.75, 1]).toContain(after)
    }
  })

  it('does not depend on which answer stood first', () => {
    const { graded } = read({ says: { anna: always(1) } })
    expect([...graded.candidate.values()].map(({ grades }) => grades.preference)).toEqual(Array(20).fill(0))
  })

  it('does not count what nobody could judge, nor what is open', () => {
    const { graded, facts } = read({
      says: { anna: (item, place) => (place < 3 ? null : place < 6 ? undefined : towards(item, 4)) },
      needed: 14,
    })
    expect(graded.samples).toHaveLength(14)
    expect(graded.missing).toBeUndefined()
    expect(facts!.raters).toMatchObject([{ rater: 'anna', items: 20, rated: 14, cannot: 3 }])
    expect(facts!.waiting).toEqual(['ben'])
  })

  it('takes equal answers for ties, as large a share of them as of the pairs that were rated', () => {
    const answers = answersTo(samplesFor(20), {
      baseline: (i) => `${i}`,
      candidate: (i) => (i < 10 ? `${i}` : `not ${i}`),
    })
    const half: Says = (item, place) => (place < 5 ? towards(item, 5) : undefined)
    for (const [says, wanted] of [
      [half, { rated: 10, ties: 5 }],
      [always(5), { rated: 20, ties: 10 }],
      [() => undefined, { rated: 0, ties: 0 }],
    ] as const) {
      const { graded, facts } = read({ answers, says: { anna: says }, needed: 1 })
      const ties = [...graded.candidate.values()].filter(({ grades }) => grades.preference === 0.5)
      expect({ rated: facts!.samples.rated, ties: ties.length }).toEqual(wanted)
    }
  })
})

describe('what people say of single answers', () => {
  it('is a mean over the people who rated both sides: a strict one who saw one side only does not count against it', () => {
    const { graded } = read({
      compare: 'scores',
      says: {
        anna: ({ rated }) => grades(rated.form === 'score' && rated.side === 'candidate' ? 5 : 3),
        ben: ({ rated }) => (rated.form === 'score' && rated.side === 'candidate' ? grades(1) : undefined),
      },
    })
    expect(graded.metrics).toEqual([
      'people',
      ...['factual_accuracy', 'completeness', 'structure', 'style'].map((name) => `people:criterion=${name}`),
    ])
    expect(graded.samples).toHaveLength(20)
    for (const { id } of graded.samples) {
      expect(graded.candidate.get(id)!.grades).toEqual(grades(5))
      expect(graded.baseline.get(id)!.grades).toEqual(grades(3))
    }
  })

  it('counts an answer that both sides gave once, on both', () => {
    const answers = answersTo(samplesFor(20), {
      baseline: (i) => `${i}`,
      candidate: (i) => (i === 4 ? '4' : `not ${i}`),
    })
    const { graded } = read({
      compare: 'scores',
      answers,
      says: { anna: ({ rated }) => grades(rated.form === 'score' && rated.side === 'both' ? 2 : 4) },
    })
    expect([graded.baseline.get('doc-4')!.grades, graded.candidate.get('doc-4')!.grades]).toEqual([
      grades(2),
      grades(2),
    ])
  })

  const grades = (grade: number) => allBy({ rubric: usualRubric } as never, grade)
})

describe('rows of people are pending', () => {
  it.each<[when: string, reason: string, parts: Case]>([
    [
      'while too few are rated',
      '3 of 10 samples rated: pending.',
      { says: { anna: (item, place) => (place < 3 ? towards(item, 4) : undefined) } },
    ],
    ['while nothing has come back', '0 of 10 samples rated: pending.', { says: {} }],
    [
      'where the sheets are too small',
      '4 of 10 samples rated: pending; the sheets hold only 4, so make larger ones or ask for fewer.',
      { drawn: 4, says: { anna: always(3) } },
    ],
    [
      'where the answers are others by now',
      '0 of 10 samples rated: pending; 20 of the 20 on the sheets have other answers by now, so make new ones.',
      {
        says: { anna: always(4) },
        now: answersTo(samplesFor(20), { candidate: (i) => `Quite another answer to ${i}.` }),
      },
    ],
    [
      'where the sheets ask for something else',
      'The sheets ask for pairs, and the suite for scores: make new sheets, or say compare: pairs.',
      { says: { anna: always(4) }, task: { people: { compare: 'scores' } as PeopleSettings } },
    ],
  ])('%s', (_, reason, parts) => {
    const made = parts.task ? read({ ...parts, task: {} }) : null
    const { graded } = made ? readAgain(made, parts.task!) : read(parts)
    expect(graded.missing).toBe(reason)
    expect(graded.samples).toEqual([])
  })

  const readAgain = ({ people, key: _ }: ReturnType<typeof read>, { people: other }: Partial<GenerateTask>) =>
    readRatings({ ...task, people: { ...people, ...other } }, answersTo(samplesFor(20)), resampling)

  it('where no sheets have been made, and says how to make them', () => {
    const people = {
      ratings: [],
      key: '/nowhere/key.json',
      compare: 'pairs',
      samples: 50,
      place: { line: 1, column: 1 },
    } as PeopleSettings
    const { graded, facts } = readRatings({ ...task, people }, answersTo(samplesFor(3)), resampling)
    expect(graded.missing).toBe(
      '0 of 50 samples rated: pending; there is no key /nowhere/key.json yet, which `checkpoint-gate sheet` writes with the sheets.',
    )
    expect(graded.metrics).toEqual(['people_preference'])
    expect(facts).toBeNull()
  })

  it('where a criterion of the suite is not on the sheets', () => {
    const rubric = { ...usualRubric, criteria: usualRubric.criteria.slice(1) }
    const made = read({ compare: 'scores', says: {} })
    const { graded } = readRatings(
      { ...task, people: made.people, judge: { rubric } as never },
      answersTo(samplesFor(20)),
      resampling,
    )
    expect(graded.missing).toMatch(/^The sheets were made with other criteria or scales than the suite has now/)
  })

  it('where a file cannot be read, since nobody knows what it would have said', () => {
    const made = read({ says: { anna: always(4) } })
    writeFileSync(join(made.folder, 'late-ben.csv'), 'torn "')
    const { graded, facts } = readRatings({ ...task, people: made.people }, answersTo(samplesFor(20)), resampling)
    expect(graded.missing).toMatch(/late-ben\.csv cannot be read, so nobody knows which ratings are missing/)
    expect(facts!.problems.map(({ kind }) => kind)).toContain('unreadable')
  })
})

describe('ratings of other answers', () => {
  it('are named and left out, the others count', () => {
    const samples = samplesFor(20)
    const now = answersTo(samples, { candidate: (i) => (i < 5 ? 'changed' : `A short sum of ${i}.`) })
    const { graded, facts } = read({ says: { anna: always(4) }, now })
    expect(graded.missing).toBeUndefined()
    expect(graded.samples.map(({ id }) => id)).toEqual(samples.slice(5).map(({ id }) => id))
    expect(facts!.samples).toMatchObject({ stale: 5, rated: 15 })
    expect(graded.note).toContain('5 samples rated with other answers than now are left out.')
    expect(facts!.problems.map(({ said }) => said)).toContain(
      '5 samples of the sheets had another question or other answers than now, and do not count: "doc-0", "doc-1", "doc-2", "doc-3" and "doc-4".',
    )
  })

  it('are those of another question too, and of samples that are gone', () => {
    const samples = samplesFor(20)
    const asked = samples.map((sample, i) => (i === 0 ? { ...sample, prompt: 'Something else?' } : sample)).slice(0, 19)
    const { facts } = read({ says: { anna: always(4) }, answers: answersTo(samples), now: answersTo(asked) })
    expect(facts!.samples.stale).toBe(2)
  })
})

describe('the key', () => {
  it('that was changed by one side ends the run: it would tell wrong sides', () => {
    const made = read({ says: { anna: always(5) } })
    const turned = (item: KeyItem): KeyItem => ({ ...item, rated: { form: 'pair', first: 'baseline' } })
    const key = { ...made.key, raters: made.key.raters.map((one) => ({ ...one, items: one.items.map(turned) })) }
    writeFileSync(made.people.key, keyText(key))
    const again = () => readRatings({ ...task, people: made.people }, answersTo(samplesFor(20)), resampling)
    expect(again).toThrow(GateError)
    expect(again).toThrow('is no key of sheets: it was changed since it was written.')
  })

  it('of another task leaves the rows missing', () => {
    const made = read({ says: { anna: always(5) } })
    const { graded } = readRatings(
      { ...task, name: 'titles', people: made.people },
      answersTo(samplesFor(20)),
      resampling,
    )
    expect(graded.missing).toMatch(/is of the task "summaries", not of "titles"\.$/)
  })

  it.each([
    ['no JSON', 'it is no JSON'],
    ['{}', 'format: '],
    ['{"format": "checkpoint-gate key", "version": 9}', 'version: '],
  ])('%s is refused with a reason', (text, why) => {
    const made = read({ says: {} })
    writeFileSync(made.people.key, text)
    expect(() => readRatings({ ...task, people: made.people }, answersTo(samplesFor(20)), resampling)).toThrow(why)
  })
})
