import { describe, expect, it } from 'vitest'
import { calibrate } from '../../src/people/calibration/calibrate.ts'
import { advisoryOf, whyAdvisory } from '../../src/people/calibration/standing.ts'
import type { Rating } from '../../src/people/rating.ts'
import { cohenKappa } from '../../src/statistics/agreement/kappa.ts'
import { ratingPairs } from '../../src/statistics/agreement/pairs.ts'
import { asGrade, graded, normals, type Pairs } from '../gate/grades.ts'

const settings = { seed: 1, resamples: 300 }
const place = { file: 'r.json', at: 'row 1' }
const rating = (rater: string, i: number, rated: Rating['rated'], grades: Rating['grades']): Rating => ({
  rater,
  sample: `${i}`,
  rated,
  again: 0,
  grades,
  seconds: null,
  words: 10,
  note: '',
  place,
})

/** Ratings of both sides by one person. */
const scores = (rater: string, pairs: Pairs, grade = 'overall'): Rating[] =>
  pairs.flatMap(([before, after], i) => [
    rating(rater, i, { form: 'score', side: 'baseline' }, { [grade]: before }),
    rating(rater, i, { form: 'score', side: 'candidate' }, { [grade]: after }),
  ])

/** From 1 (the baseline's is much better) to 5, each second pair shown the other way round. */
const comparisons = (rater: string, towards: readonly number[]): Rating[] =>
  towards.map((value, i) => {
    const first = i % 2 === 0 ? ('baseline' as const) : ('candidate' as const)
    return rating(rater, i, { form: 'pair', first }, { preference: first === 'baseline' ? value : 6 - value })
  })

/** What graders with some noise of their own make of the same answers. */
function panel(n: number, noises: readonly number[], lean = 0, seed = 1): Pairs[] {
  const next = normals(seed)
  const answers = Array.from({ length: n }, () => [3 + 1.1 * next(), 3 + 1.1 * next()] as const)
  return noises.map((noise, who) =>
    answers.map(([before, after]): [number, number] => [
      asGrade(before + noise * next()),
      asGrade(after + (who === 0 ? lean : 0) + noise * next()),
    ]),
  )
}

const calibrated = (judge: Pairs, ratings: Rating[], compare: 'scores' | 'pairs' = 'scores', grade = 'overall') =>
  calibrate(graded('judge', judge, { grade }), ratings, compare, settings)[0]!

describe('a judge held against people', () => {
  const [judge, ann, bob] = panel(220, [0.5, 0.5, 0.5]) as [Pairs, Pairs, Pairs]

  it('agrees with one person by the kappa that two raters have', () => {
    const found = calibrated(judge, scores('ann', ann))
    const pairs = ratingPairs(judge.flat(), ann.flat(), [1, 2, 3, 4, 5])
    expect(found.kappa!.value).toBeCloseTo(cohenKappa(pairs, 'quadratic'), 12)
    expect(found).toMatchObject({
      metric: 'judge',
      of: 'graded',
      samples: 220,
      answers: 440,
      ratings: 440,
      among: null,
    })
    const [low, high] = found.kappa!.interval
    expect(low).toBeLessThan(found.kappa!.value)
    expect(high - low).toBeLessThan(0.15)
    expect(found.confusion.reduce((sum, { count }) => sum + count, 0)).toBe(440)
  })

  it('stands beside people’s own agreement on the same answers, neither of them inflated by their number', () => {
    const both = calibrated(judge, [...scores('ann', ann), ...scores('bob', bob.slice(0, 100))])
    expect(both.among!.answers).toBe(200)
    const pairs = ratingPairs(ann.slice(0, 100).flat(), bob.slice(0, 100).flat(), [1, 2, 3, 4, 5])
    // Each two people in both orders: with equal margins, nearly the kappa of the two.
    expect(both.among!.kappa!.value).toBeCloseTo(cohenKappa(pairs, 'quadratic'), 2)
    expect(both.kappa!.value).toBeCloseTo(calibrated(judge, scores('ann', ann)).kappa!.value, 1)
    const [low, high] = both.among!.better!.interval
    expect(low < 0 && high > 0).toBe(true)
  })

  it('shows a bias by side, and how far it favours one of them', () => {
    const [kind, people] = panel(150, [0.4, 0.4], 0.7, 3) as [Pairs, Pairs]
    const found = calibrated(kind, scores('ann', people))
    expect(found.bias!.candidate - found.bias!.baseline).toBeCloseTo(found.favours!.value, 9)
    expect(found.favours!.interval[0]).toBeGreaterThan(0.3)
    const even = calibrated(
      kind.map(([before, after]) => [Math.min(5, before + 1), Math.min(5, after + 1)] as const),
      scores('ann', kind),
    )
    expect(even.bias!.baseline).toBeGreaterThan(0.5)
    expect(Math.abs(even.favours!.value)).toBeLessThan(0.4)
  })

  it('is perfect where it says the same as everybody, and at nothing where it guesses', () => {
    const same = calibrated(ann, scores('ann', ann))
    expect([same.kappa!.value, same.spearman, same.exact, same.withinOne]).toEqual([1, 1, 1, 1])
    const [guess] = panel(220, [3], 0, 9) as [Pairs]
    expect(Math.abs(calibrated(guess, scores('ann', ann)).kappa!.value)).toBeLessThan(0.2)
  })

  it('counts an answer that both sides gave once, and no repeat', () => {
    const twice = { ...rating('ann', 0, { form: 'score', side: 'both' }, { overall: 4 }) }
    const found = calibrated([[4, 4], ...judge.slice(1, 3)], [twice, { ...twice, again: 1 }])
    expect(found).toMatchObject({ samples: 1, answers: 1, ratings: 1 })
  })

  it('rounds means of its verdicts to the even grade, so that rounding favours nobody', () => {
    const found = calibrated(
      [
        [2.5, 3.5],
        [4.25, 1.5],
      ],
      scores('ann', [
        [2, 4],
        [4, 2],
      ]),
    )
    expect(found.exact).toBe(1)
    expect(found.bias!.baseline).toBeCloseTo((0.5 + 0.25) / 2, 12)
  })
})

describe('answers that people compared', () => {
  const towards = Array.from({ length: 60 }, (_, i) => (i % 5) + 1)
  const same: Pairs = towards.map((value) => {
    const candidate = (1 + Math.sign(value - 3)) / 2
    return [1 - candidate, candidate] as const
  })

  it('are held against preferences, whichever answer stood first', () => {
    const found = calibrated(same, comparisons('ann', towards), 'pairs', 'preference')
    expect(found).toMatchObject({ of: 'compared', samples: 60, exact: 1, withinOne: null, bias: null })
    expect(found.kappa!.value).toBe(1)
  })

  it('are held against what grades imply, and grades against comparisons', () => {
    const asGrades: Pairs = towards.map((value) => [3, Math.max(1, Math.min(5, value))] as const)
    expect(calibrated(asGrades, comparisons('ann', towards), 'pairs').kappa!.value).toBe(1)
    expect(calibrated(same, scores('ann', asGrades), 'scores', 'preference').kappa!.value).toBe(1)
  })

  it('say nothing of a single criterion', () => {
    const found = calibrated(
      towards.map(() => [3, 4] as const),
      comparisons('ann', towards),
      'pairs',
      'style',
    )
    expect(found).toMatchObject({ of: 'unasked', samples: 0, title: 'Judge (style)' })
  })
})

describe('the right to block', () => {
  const [good, people, also] = panel(260, [0.35, 0.35, 0.35]) as [Pairs, Pairs, Pairs]
  const [poor] = panel(260, [3], 0, 7) as [Pairs]
  const why = (judge: Pairs, rated: number, min = 0.6, more: Rating[] = []) =>
    whyAdvisory(calibrated(judge, [...scores('ann', people.slice(0, rated)), ...more]), min)

  it('has to be earned: on enough samples, by surely enough agreement', () => {
    expect(why(good, 260)).toBeNull()
    expect(why(good, 0)).toBe('nobody has rated these answers, so nothing tells whether the judge grades as people do.')
    expect(why(good, 49)).toBe(
      "people have rated 49 of the judge's samples, too few to tell how far they agree; it may block from 200 on.",
    )
    expect(why(good, 199)).toMatch(
      /^the judge agrees with people by a kappa of 0\.\d\d \(0\.\d\d to 0\.\d\d\) on 199 samples, which describes it; it may block from 200 on\.$/,
    )
    expect(why(poor, 260)).toMatch(/on 260 samples, and min_agreement asks for 0\.6\.$/)
  })

  it('is not there where the interval does not settle it', () => {
    const { kappa } = calibrated(good, scores('ann', people))
    expect(why(good, 260, kappa!.value - 0.001)).toMatch(
      /which is not surely the 0\.\d+ that min_agreement asks for\.$/,
    )
    expect(why(good, 260, kappa!.interval[0] - 0.001)).toBeNull()
  })

  it('is not asked for with min_agreement 0, and is each criterion’s own', () => {
    expect(why(poor, 0, 0)).toBeNull()
    const found = ['style', 'facts'].map((grade, i) =>
      calibrated(i === 0 ? poor : good, scores('ann', people, grade), 'scores', grade),
    )
    expect(Object.keys(advisoryOf(found, 0.6))).toEqual(['judge:criterion=style'])
  })

  it('fails by people where they do not agree among themselves either, and says so', () => {
    const [judge, ann, bob] = panel(260, [1.6, 1.6, 1.6], 0, 2) as [Pairs, Pairs, Pairs]
    const said = whyAdvisory(calibrated(judge, [...scores('ann', ann), ...scores('bob', bob)]), 0.6)
    expect(said).toMatch(
      /People agree among themselves no better \(0\.\d\d\): they are the limit, more than the judge\.$/,
    )
    expect(why(poor, 260, 0.6, scores('bob', also))).not.toContain('the limit')
  })

  it('is not given to a judge that says the same of everything', () => {
    const flat = good.map(() => [3, 3] as const)
    const ratings = scores(
      'ann',
      good.map(() => [3, 3] as const),
    )
    expect(whyAdvisory(calibrated(flat, ratings), 0.6)).toBe('all grades are the same, which shows no agreement.')
  })
})
