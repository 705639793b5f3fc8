import type { MetricFacts } from '../metrics/metric.ts'
import type { Better } from '../shared/words.ts'
import { designEffect } from '../statistics/design.ts'
import { pShareAbove, shareLower, shareUpper } from '../statistics/exact-share.ts'
import { type Flipped, lossLower, lossUpper, pLossAbove } from '../statistics/proportions.ts'
import type { Estimate } from '../statistics/quantity.ts'
import type { Value } from '../statistics/replicates.ts'
import type { PairedTable, StatisticRows } from '../statistics/table.ts'
import { keyOf } from '../suite/known.ts'
import type { Scale } from './question.ts'

/** What the samples of a row say whose value is their mean and of which each is 0 or 1 by itself, or a grade. */
export interface Answers {
  /** Samples that turned to what the metric is worse at and to what it is better at, and all that count. */
  flipped: Flipped
  /** By how much a sample that turned did so in the mean, as a share of the metric's scale: 1 where samples are 0 or 1; 0 where none did. */
  step: number
  /** Candidate's samples that are 1; null of grades. */
  ones: number | null
  /** Whether the sides' values add up to 1, as preferences do, so that a side's own value tells of the change. */
  opposed: boolean
  /** Design effects: samples that belong together count as fewer (`designEffect`). */
  effect: { flips: number; ones: number }
}

/**
 * @param value as a share of the metric's scale
 * @param values of both sides
 * @returns null where a sample can be anything else, as a length can that is 1 by chance, or the value is no mean of them, as macro F1 is none
 */
export function answersOf(
  value: Value,
  metric: MetricFacts,
  table: PairedTable,
  values: { baseline: number; candidate: number },
): Answers | null {
  const { better, range, scale } = metric
  if (keyOf[metric.of] !== undefined) return gradesOf(metric, table)
  if (range[0] !== 0 || range[1] !== scale) return null
  const baseline = zerosAndOnes(table.baseline, value, table)
  const candidate = zerosAndOnes(table.candidate, value, table)
  if (baseline === null || candidate === null) return null
  if (!isMean(baseline, values.baseline) || !isMean(candidate, values.candidate)) return null
  const turns = candidate.map((after, i) => after - baseline[i]!)
  // A sample that counts on one side only.
  if (turns.some((turn, i) => Number.isNaN(turn) && !(Number.isNaN(baseline[i]) && Number.isNaN(candidate[i]))))
    return null
  const count = (list: Float64Array, what: number) => list.reduce((found, x) => found + Number(x === what), 0)
  const [rose, fell] = [count(turns, 1), count(turns, -1)]
  const [lost, gained] = better === 'lower' ? [rose, fell] : [fell, rose]
  return {
    flipped: { lost, gained, n: rose + fell + count(turns, 0) },
    step: 1,
    ones: count(candidate, 1),
    opposed: false,
    effect: {
      flips: designEffect(turns, table.group, table.groups),
      ones: designEffect(candidate, table.group, table.groups),
    },
  }
}

/** Means of several graders' grades that are equal but for it. */
const rounding = 1e-9

/** Mostly a sample's grade is the same on both sides, and a mean of few that differ is as unsure as one of few flips. */
function gradesOf({ unit }: MetricFacts, table: PairedTable): Answers {
  const { n } = table
  const changes = Float64Array.from({ length: n }, (_, i) => table.candidate.at(i, 0) - table.baseline.at(i, 0))
  const turns = changes.map((change) => (Math.abs(change) < rounding ? 0 : Math.sign(change)))
  const [lost, gained] = [-1, 1].map((turn) => turns.reduce((found, x) => found + Number(x === turn), 0))
  const size = changes.reduce((sum, x) => sum + Math.abs(x), 0)
  const effect = designEffect(turns, table.group, table.groups)
  return {
    flipped: { lost: lost!, gained: gained!, n },
    step: size === 0 ? 0 : size / (lost! + gained!),
    ones: null,
    opposed: unit === 'points',
    effect: { flips: effect, ones: effect },
  }
}

/** Each sample's value; NaN where it does not count. Null as soon as one is something else. */
function zerosAndOnes(rows: StatisticRows, value: Value, { n, size }: PairedTable): Float64Array | null {
  const found = new Float64Array(n)
  const own = new Float64Array(size)
  for (let i = 0; i < n; i++) {
    own.fill(0)
    rows.addTo(own, i)
    found[i] = value(own)
    if (found[i] !== 0 && found[i] !== 1 && !Number.isNaN(found[i])) return null
  }
  return found
}

function isMean(samples: Float64Array, value: number): boolean {
  const counting = samples.filter((x) => !Number.isNaN(x))
  return Math.abs(counting.reduce((sum, x) => sum + x, 0) / counting.length - value) < 1e-9
}

/**
 * Where a handful of samples flipped, resamples know only that handful, and the bootstrap is surer than it may be: of 400 samples, one lost
 * leaves a loss of 1.1 points open, of which the bootstrap says 0.8. So a bound of such a row is the farther one of the bootstrap and of the
 * score test, and of a side's own share the farther one of the bootstrap and of the exact binomial bound. With more flips they agree.
 * Samples that turned by less than 1, or by more, count as flips of that size.
 * @param better of the metric, and the baseline's value as a share of its scale
 */
export function heldToAnswers(
  estimate: Estimate,
  scale: Scale,
  answers: Answers,
  { better, baseline }: { better: Better; baseline: number },
): Estimate {
  if (scale.measure === 'candidate' && answers.ones !== null) return heldToShare(estimate, scale, answers)
  const unit = flipIn(scale, answers, baseline)
  if (unit === null || answers.step === 0) return estimate
  const { lost, gained, n } = divided(answers.flipped, answers.effect.flips)
  // A question may look at the row's good side, as a largest rise of a share of right answers does.
  const turned = scale.sign !== (better === 'lower' ? 1 : -1)
  const worse = turned ? { lost: gained, gained: lost, n } : { lost, gained, n }
  // Flips of one size have the value that the row has; those that were lost may have been larger than those that were gained.
  const shift = answers.ones !== null ? 0 : estimate.value - ((worse.lost - worse.gained) / n) * unit
  return {
    ...estimate,
    lower: (level) => Math.min(estimate.lower(level), shift + lossLower(worse, level) * unit),
    upper: (level) => Math.max(estimate.upper(level), shift + lossUpper(worse, level) * unit),
    pAbove: (limit, touching) => Math.max(estimate.pAbove(limit, touching), pLossAbove(worse, (limit - shift) / unit)),
  }
}

/** What one flip of the whole sample would be on a scale; null where flips tell nothing of it. */
function flipIn({ measure }: Scale, { step, opposed }: Answers, baseline: number): number | null {
  if (measure === 'difference') return step
  // A relative loss is the loss over the baseline.
  if (measure === 'relative') return baseline > 0 ? step / baseline : null
  return measure === 'candidate' && opposed ? step / 2 : null
}

function heldToShare(estimate: Estimate, { sign }: Scale, answers: Answers): Estimate {
  const { flipped, effect } = answers
  const all = answers.ones!
  const n = flipped.n / effect.ones
  // A smallest value asks of the share of zeros.
  const share = { ones: (sign === 1 ? all : flipped.n - all) / effect.ones, n }
  const offset = sign === 1 ? 0 : -1
  return {
    ...estimate,
    lower: (level) => Math.min(estimate.lower(level), shareLower(share, level) + offset),
    upper: (level) => Math.max(estimate.upper(level), shareUpper(share, level) + offset),
    pAbove: (limit, touching) => Math.max(estimate.pAbove(limit, touching), pShareAbove(share, limit - offset)),
  }
}

function divided({ lost, gained, n }: Flipped, effect: number): Flipped {
  return { lost: lost / effect, gained: gained / effect, n: n / effect }
}

/**
 * Of what variance a row of flips is where it loses `loss`, beside its variance as observed: samples that turn wrong are flips, so what the
 * row could have shown varies more than what it showed.
 */
export function varianceAtLoss({ lost, gained, n }: Flipped, loss: number): number {
  const observed = (lost + gained) / n - ((lost - gained) / n) ** 2
  const then = (2 * gained) / n + loss - loss ** 2
  return observed > 0 ? then / observed : 1
}
