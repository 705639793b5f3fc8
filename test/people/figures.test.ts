import { describe, expect, it } from 'vitest'
import { askedOf } from '../../src/people/asked.ts'
import { agreementOf } from '../../src/people/figures/agreement.ts'
import { raterFigures } from '../../src/people/figures/raters.ts'
import type { Rating } from '../../src/people/rating.ts'
import { usualRubric } from '../../src/suite/rubric-schema.ts'

const settings = { seed: 1, resamples: 1000, confidence: 0.95 }
const [accuracy] = askedOf('scores', { ...usualRubric, criteria: usualRubric.criteria.slice(0, 1) })
const [preference] = askedOf('pairs', usualRubric)
const alone = (sample: string) => sample

function rating(rater: string, sample: string, grade: number | null, more: Partial<Rating> = {}): Rating {
  return {
    rater,
    sample,
    rated: { form: 'score', side: 'candidate' },
    again: 0,
    grades: grade === null ? null : { factual_accuracy: grade, preference: grade },
    seconds: 30,
    words: 100,
    note: '',
    place: { file: '', at: '' },
    ...more,
  }
}

/** Krippendorff's own example (2011, C): four people, twelve units, any of them missing. */
const people = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
]
const known = people.flatMap((grades, p) =>
  grades.flatMap((grade, i) => (grade === null ? [] : [rating(`p${p}`, `s${i}`, grade)])),
)

describe('how far people agree', () => {
  it('is what Krippendorff says of his own example', () => {
    const found = agreementOf(known, accuracy!, settings, alone)
    expect(found.alpha!.value).toBeCloseTo(0.815, 3)
    expect(found.items).toBe(11)
    expect(found.alpha!.interval[0]).toBeLessThan(0.815)
    expect(found.alpha!.interval[1]).toBeLessThanOrEqual(1)
    expect(found.pairs).toHaveLength(6)
    expect(found.pairs[0]).toMatchObject({ raters: ['p0', 'p1'], items: 9, exact: 8 / 9, withinOne: 1 })
  })

  it('is not defined, and neither 0 nor 1, where nobody rated the same or everybody said the same', () => {
    const one = agreementOf([rating('a', 'x', 3), rating('b', 'y', 4)], accuracy!, settings, alone)
    expect(one).toMatchObject({ items: 0, alpha: null, ac1: null, exact: null, pairs: [] })
    const same = agreementOf(
      ['x', 'y', 'z'].flatMap((s) => [rating('a', s, 3), rating('b', s, 3)]),
      accuracy!,
      settings,
      alone,
    )
    expect(same).toMatchObject({ items: 3, alpha: null, exact: 1, pairs: [{ kappa: null, exact: 1 }] })
    expect(same.ac1!.value).toBe(1)
    expect(agreementOf([], accuracy!, settings, alone)).toMatchObject({ items: 0, alpha: null, exact: null })
  })

  it('leaves out repeats and what could not be judged', () => {
    const more = [rating('p0', 's0', 5, { again: 1 }), rating('p1', 's11', null), rating('p9', 's3', null)]
    expect(agreementOf([...known, ...more], accuracy!, settings, alone)).toEqual(
      agreementOf(known, accuracy!, settings, alone),
    )
  })

  it('does not depend on which answer of a pair stood first', () => {
    const [first, second] = [
      { rated: { form: 'pair', first: 'baseline' } },
      { rated: { form: 'pair', first: 'candidate' } },
    ] as const
    const straight = known.map((one, i) => ({ ...one, ...first, grades: { preference: 1 + (i % 5) } }))
    const turned = straight.map((one, i) =>
      i % 3 ? one : { ...one, ...second, grades: { preference: 6 - one.grades.preference } },
    )
    expect(agreementOf(turned, preference!, settings, alone)).toEqual(
      agreementOf(straight, preference!, settings, alone),
    )
  })
})

describe('what is known of a rater', () => {
  const figures = (ratings: readonly Rating[], asked = [accuracy!]) => raterFigures('anna', 10, ratings, asked, 0.95)

  it('is how far she lies above the others on the same answers', () => {
    const ratings = ['x', 'y'].flatMap((s) => [rating('anna', s, 4), rating('ben', s, 3), rating('cleo', s, 2)])
    expect(figures([...ratings, rating('anna', 'z', 5)]).above).toBeCloseTo(1.5)
    expect(figures([rating('anna', 'x', 5)]).above).toBeNull()
  })

  it('is how often she says the same twice, of pairs that stood the other way round', () => {
    const pair = (sample: string, first: 'baseline' | 'candidate', grade: number, again: 0 | 1) =>
      rating('anna', sample, grade, { rated: { form: 'pair', first }, again })
    const steady = [pair('x', 'baseline', 2, 0), pair('x', 'candidate', 4, 1)]
    const leaning = [pair('y', 'baseline', 1, 0), pair('y', 'candidate', 1, 1)]
    expect(figures([...steady, ...leaning], [preference!])).toMatchObject({ repeats: 2, same: 1 })
    expect(figures([pair('z', 'baseline', 1, 1)], [preference!])).toMatchObject({ repeats: 0 })
  })

  it('is the share in which the answer shown first wins, ties left out, with an exact interval', () => {
    const grades = [1, 2, 2, 1, 3, 3, 4, 2, 1, 2]
    const { first } = figures(
      grades.map((grade, i) =>
        rating('anna', `s${i}`, grade, { rated: { form: 'pair', first: i % 2 ? 'baseline' : 'candidate' } }),
      ),
      [preference!],
    )
    expect(first).toMatchObject({ decided: 8, value: 7 / 8 })
    // Clopper and Pearson, 7 of 8.
    expect(first!.interval[0]).toBeCloseTo(0.4735, 4)
    expect(first!.interval[1]).toBeCloseTo(0.9968, 4)
  })

  it('is the median of her times, and how many items she cannot have read', () => {
    const timed = [1, 5.9, 6.1, 30].map((seconds, i) => rating('anna', `s${i}`, 3, { seconds, words: 100 }))
    expect(figures([...timed, rating('anna', 'x', 3, { seconds: null })])).toMatchObject({
      secondsPerItem: 6,
      tooFast: 2,
    })
    expect(figures([rating('anna', 'x', 3, { seconds: null })])).toMatchObject({ secondsPerItem: null, tooFast: 0 })
  })
})
