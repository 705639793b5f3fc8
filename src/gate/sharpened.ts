import type { Sample } from '../samples/sample.ts'
import { formatAgreement } from '../shared/messages/calibration.ts'
import { counted, formatCount } from '../shared/numbers.ts'
import { pearson } from '../statistics/agreement/correlation.ts'
import { ratingPairs } from '../statistics/agreement/pairs.ts'
import {
  correctedMean,
  crossFittedLambdas,
  type JudgedMean,
  type PredictionPowered,
} from '../statistics/agreement/prediction-powered.ts'
import { onGrid, student } from '../statistics/estimate.ts'
import type { Estimate } from '../statistics/quantity.ts'
import { type Estimates, quantityOf, type Scale } from './question.ts'
import type { Row } from './row.ts'

/** A row of grades with the samples that it counts, in the order of its table. */
export interface GradedSamples {
  row: Row
  samples: readonly Sample[]
}

/** From which correlation of the differences on that the judge's help is worth speaking of: ratings count as 1.3 times as many. */
const worthwhile = 0.5
/** Groups of samples on which people must see a difference: a handful shows no correlation, and hides how unsure it is. */
const fewestDifferences = 10
/** Share of the rated samples that may be without a grade by the judge. */
const mostUnjudged = 0.02

/**
 * People's row with the judge's help: what people say of few samples, drawn at random, and the judge of all of them, is the
 * prediction-powered estimate of what people would say of all. It is right however wrong the judge is, and nearer where both see like
 * differences; where they do not, people stand alone.
 */
export function sharpened(people: GradedSamples, judge: GradedSamples): Row {
  const { row } = people
  if (row.table === null || judge.row.table === null || row.table.sameEvidence) return row
  const together = togetherOf(people, judge)
  const why = whyAlone(people, together)
  if (why !== null) return withNote(row, `The judge's grades do not sharpen this: ${why}.`)
  if (together.all === together.n) return row
  const { judged } = together
  const lambdas = crossFittedLambdas(judged(difference))
  const mean = (of: Reading) => correctedMean(judged(of), lambdas, 0.95)
  const change = mean(difference)
  const alone = correctedMean(judged(difference), new Float64Array(together.n), 0.95)
  const correlation = correlationOf(judged(difference))
  // Below this a judge brings more noise than it takes away (Mani et al., 2025).
  const least = 1 / Math.sqrt(together.groups - 2)
  if (!(correlation > least && change.lambda > 0 && change.standardError < alone.standardError)) {
    const seen = `the two hardly see the same differences${correlationIn(correlation)}`
    return withNote(row, `The judge's grades do not sharpen this: ${seen}.`)
  }
  const sides = { baseline: mean((grades) => grades[0]).mean, candidate: mean((grades) => grades[1]).mean }
  return {
    ...withNote(row, gain(together, correlation)),
    ...sides,
    answers: null,
    flips: null,
    sharpened: estimatesOf(row, sides, mean),
  }
}

/** Both sides' grades of one sample, the baseline's first. */
type Grades = readonly [baseline: number, candidate: number]
type Reading = (grades: Grades) => number

const difference: Reading = ([baseline, candidate]) => candidate - baseline

interface Together {
  /** Samples that people rated and the judge graded, and the groups they are of. */
  n: number
  groups: number
  /** Samples that the judge graded, or people rated. */
  all: number
  /** What people and the judge say of the samples, by a reading of both sides' grades. */
  judged(of: Reading): JudgedMean
  /** Groups in which people see a difference. */
  differing: number
}

function togetherOf(people: GradedSamples, judge: GradedSamples): Together {
  const compares = people.row.metric.unit === 'points' && judge.row.metric.unit === 'grades'
  const judged = (i: number) => (compares ? preferenceIn(gradesAt(judge.row, i)) : gradesAt(judge.row, i))
  const judgeOf = new Map(judge.samples.map(({ id }, i) => [id, judged(i)]))
  const rated = new Set(people.samples.map(({ id }) => id))
  const labelled = people.samples.flatMap((sample, i) => {
    const byJudge = judgeOf.get(sample.id)
    return byJudge === undefined ? [] : [{ sample, byPeople: gradesAt(people.row, i), byJudge }]
  })
  const rest = judge.samples.flatMap((sample, i) => (rated.has(sample.id) ? [] : [{ sample, byJudge: judged(i) }]))
  const numbers = new Map<string, number>()
  const group = ({ sample }: { sample: Sample }) => {
    const key = sample.group === undefined ? `sample ${sample.id}` : `group ${sample.group}`
    if (!numbers.has(key)) numbers.set(key, numbers.size)
    return numbers.get(key)!
  }
  const groups = { labelled: labelled.map(group), rest: rest.map(group) }
  const differing = groups.labelled.filter((_, i) => onGrid(difference(labelled[i]!.byPeople)) !== 0)
  return {
    n: labelled.length,
    groups: new Set(groups.labelled).size,
    all: labelled.length + rest.length,
    judged: (of) => ({
      labelled: labelled.map(({ byPeople }) => of(byPeople)),
      judgeOnLabelled: labelled.map(({ byJudge }) => of(byJudge)),
      judgeOnRest: rest.map(({ byJudge }) => of(byJudge)),
      group: groups,
    }),
    differing: new Set(differing).size,
  }
}

function gradesAt({ table }: Row, i: number): Grades {
  return [table!.baseline.at(i, 0), table!.candidate.at(i, 0)]
}

/** Which of two graded answers is liked better. */
function preferenceIn(grades: Grades): Grades {
  const candidate = (1 + Math.sign(onGrid(difference(grades)))) / 2
  return [1 - candidate, candidate]
}

/** Why the judge is not even asked, as a part of a sentence; null: it is. */
function whyAlone({ samples, row }: GradedSamples, { n, groups, all, differing }: Together): string | null {
  if (all === n) return null
  if (n < samples.length * (1 - mostUnjudged))
    return `it graded only ${formatCount(n)} of the ${counted(samples.length, 'sample')} that people rated`
  if (Math.min(groups, differing) < fewestDifferences)
    return `people see a difference in ${counted(differing, 'sample')} alone`
  const ends = row.graded!.scale
  return ends.includes(row.baseline!) ? `people give the baseline the same grade everywhere` : null
}

function correlationOf({ labelled, judgeOnLabelled }: JudgedMean): number {
  return pearson(ratingPairs(Array.from(labelled), Array.from(judgeOnLabelled)))
}

function correlationIn(correlation: number): string {
  return Number.isFinite(correlation) ? ` (correlation ${formatAgreement(correlation)})` : ''
}

/** Ratings count as n over the share of their variance that the judge leaves: 1 less rho squared, as far as it graded more samples. */
function gain({ n, all }: Together, correlation: number): string {
  const leaves = 1 - correlation ** 2 * (1 - n / all)
  const worth =
    correlation < worthwhile
      ? 'hardly more than the ratings alone'
      : `worth about ${counted(Math.round(n / leaves), 'rated sample')}`
  return `What people say of ${formatCount(n)} and the judge of all ${counted(all, 'sample')} together (prediction-powered inference; correlation of their differences ${formatAgreement(correlation)}): ${worth}.`
}

function withNote(row: Row, said: string): Row {
  return { ...row, note: [row.note, said].filter(Boolean).join(' ') }
}

/** Of a relative change, by its first derivatives: each sample's part of it. */
function estimatesOf(
  row: Row,
  { baseline, candidate }: Record<'baseline' | 'candidate', number>,
  mean: (of: Reading) => PredictionPowered,
): Estimates {
  const relative = candidate / baseline - 1
  const readings: Partial<Record<Scale['measure'], Reading>> = {
    difference,
    candidate: ([, after]) => after,
    relative: ([before, after]) => relative + (after - (1 + relative) * before) / baseline,
  }
  return ({ measure, sign }): Estimate => {
    const { mean: value, ...spread } = mean((grades) => sign * readings[measure]!(grades))
    return student(onGrid(value), spread, quantityOf({ measure, sign }, row.metric).range)
  }
}
