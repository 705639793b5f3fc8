import type { GradedAnswers } from '../../evidence/graded.ts'
import { gradedMetric, gradeOf } from '../../metrics/grades.ts'
import { spearman } from '../../statistics/agreement/correlation.ts'
import { cohenKappa } from '../../statistics/agreement/kappa.ts'
import { type RatingPairs, ratingPairs, sharedPairs, shareWithin } from '../../statistics/agreement/pairs.ts'
import {
  type Agreement,
  agreementDifference,
  agreementEstimate,
  resampledAgreement,
} from '../../statistics/agreement/resampled.ts'
import type { Figure } from '../figures/agreement.ts'
import type { Rating } from '../rating.ts'
import { type CalibrationSettings, figure, mean, numbered, type Resampling } from './figure.ts'
import { type SharedAnswer, sharedAnswers } from './items.ts'
import { biasOf, favoursOf } from './leaning.ts'

/** How far a judge grades as people do, on the answers that both graded: one row of the judge's. */
export interface Calibration {
  /** The judge's metric. */
  metric: string
  title: string
  /** `compared`: which of two answers is better, as 0, 0.5 and 1; `unasked`: people said nothing of it. */
  of: 'graded' | 'compared' | 'unasked'
  /** Samples, answers (or pairs of them), and single ratings that the judge is held against. */
  samples: number
  answers: number
  ratings: number
  /** Cohen's kappa, quadratic weights, of the judge with a person drawn at random; null: not defined. */
  kappa: Figure | null
  /** The same of two people, on the answers that several rated, and by how much the judge agrees better than they do there. */
  among: { answers: number; kappa: Figure | null; judge: number | null; better: Figure | null } | null
  /** Spearman's rank correlation with the mean of the people. */
  spearman: number | null
  /** Shares of ratings that the judge gave exactly, and to within one grade (null where answers were compared). */
  exact: number | null
  withinOne: number | null
  /** How far the judge lies above the people, by side; where answers were compared they have no bias of their own. */
  bias: { baseline: number; candidate: number } | null
  /** By how much the change that the judge sees lies above the one that people see, in the unit of the row's change. */
  favours: Figure | null
  /** How often people gave one grade and the judge another. */
  confusion: { people: number; judge: number; count: number }[]
}

/**
 * The judge held against people, row by row. Means of several verdicts are rounded to whole grades, halves to the even one, where grades are
 * counted.
 * @param compare whether people graded answers or compared them
 */
export function calibrate(
  judge: GradedAnswers,
  ratings: readonly Rating[],
  compare: 'scores' | 'pairs',
  settings: CalibrationSettings,
): Calibration[] {
  return judge.metrics.map((metric) => {
    const { title, range } = gradedMetric(metric, judge.criteria)
    const items = sharedAnswers(metric, judge, ratings, compare)
    if (items === null) return { ...nothing, metric, title, of: 'unasked' }
    const compared = items[0]?.side === 'pair' || gradeOf(metric) === 'preference'
    const scale = compared ? [0, 0.5, 1] : gradesOf(range)
    return { metric, title, of: compared ? 'compared' : 'graded', ...figuresOf(items, scale, judge, metric, settings) }
  })
}

const nothing = {
  samples: 0,
  answers: 0,
  ratings: 0,
  kappa: null,
  among: null,
  spearman: null,
  exact: null,
  withinOne: null,
  bias: null,
  favours: null,
  confusion: [],
}

const gradesOf = ([low, high]: readonly [number, number]) => Array.from({ length: high - low + 1 }, (_, i) => low + i)

type Figures = Omit<Calibration, 'metric' | 'title' | 'of'>

function figuresOf(
  items: readonly SharedAnswer[],
  scale: readonly number[],
  judge: GradedAnswers,
  metric: string,
  settings: CalibrationSettings,
): Figures {
  if (items.length === 0) return nothing
  const compared = items[0]!.side === 'pair'
  const whole = items.map((item) => (compared ? item.judge : rounded(item.judge)))
  const withPeople = sharedPairs(
    items.map(({ people }, i) => ({ first: whole[i]!, others: people })),
    scale,
  )
  const groups = new Map(judge.samples.map(({ id, group }) => [id, group === undefined ? `s ${id}` : `g ${group}`]))
  const group = numbered(items.map(({ sample }) => groups.get(sample)!))
  const resampling = { ...settings, stream: `calibration ${metric}` }
  const [kappa] = resampledAgreement([kappaOf(withPeople)], { ...resampling, group })
  const means = items.map(({ people }) => mean(people))
  return {
    samples: new Set(items.map(({ sample }) => sample)).size,
    answers: items.length,
    ratings: items.reduce((total, { people }) => total + people.length, 0),
    kappa: figure(agreementEstimate(kappa!), 1),
    among: amongPeople(items, whole, scale, group, resampling),
    spearman: defined(
      spearman(
        ratingPairs(
          items.map((item) => item.judge),
          means,
        ),
      ),
    ),
    exact: defined(shareWithin(withPeople, 0)),
    withinOne: compared ? null : defined(shareWithin(withPeople, 1)),
    bias: compared ? null : biasOf(items, means),
    favours: favoursOf(items, means, groups, scale, resampling),
    confusion: confusionOf(items, whole),
  }
}

function kappaOf(pairs: RatingPairs): Agreement {
  return { rows: pairs.rows, value: (sums) => cohenKappa(pairs, 'quadratic', sums) }
}

/** People among themselves, and the judge on the same answers and draws. */
function amongPeople(
  items: readonly SharedAnswer[],
  whole: readonly number[],
  scale: readonly number[],
  group: Int32Array,
  resampling: Resampling,
): Calibration['among'] {
  const several = items.map(({ people }) => people.length > 1)
  const answers = several.filter(Boolean).length
  if (answers === 0) return null
  const shown = (item: SharedAnswer, i: number) => (several[i] ? item.people : [])
  const people = sharedPairs(
    items.map((item, i) => ({ first: null, others: shown(item, i) })),
    scale,
  )
  const judge = sharedPairs(
    items.map((item, i) => ({ first: whole[i]!, others: shown(item, i) })),
    scale,
  )
  const [own, other] = resampledAgreement([kappaOf(people), kappaOf(judge)], { ...resampling, group })
  return {
    answers,
    kappa: figure(agreementEstimate(own!), 1),
    judge: defined(other!.candidate),
    better: figure(agreementDifference(own!, other!), 2),
  }
}

function confusionOf(items: readonly SharedAnswer[], whole: readonly number[]): Calibration['confusion'] {
  const counts = new Map<string, Calibration['confusion'][number]>()
  items.forEach(({ people }, i) => {
    for (const grade of people) {
      const key = `${grade} ${whole[i]}`
      const cell = counts.get(key) ?? { people: grade, judge: whole[i]!, count: 0 }
      counts.set(key, { ...cell, count: cell.count + 1 })
    }
  })
  return [...counts.values()].sort((a, b) => a.people - b.people || a.judge - b.judge)
}

/** To a whole grade, halves to the even one, so that rounding leans to neither side. */
function rounded(grade: number): number {
  const down = Math.floor(grade)
  const rest = grade - down
  return rest === 0.5 ? down + (down % 2) : Math.round(grade)
}

const defined = (value: number) => (Number.isNaN(value) ? null : value)
