import { type AnswerEvidence, type Evidence, type Side, sides } from '../../evidence/evidence.ts'
import type { Sample } from '../../samples/sample.ts'
import { canaryFindings } from '../canary-check.ts'
import type { JudgedTask } from '../draw.ts'
import type { Judgement, Stopped } from '../judgement.ts'
import { portionOf } from '../portion.ts'
import { type PairOfGrades, type Reading, type Readings, Verdicts } from '../readings.ts'
import { isSettled } from '../settled.ts'
import { type Both, flagFacts, unscoredFact } from './apart.ts'
import type { JudgeFacts, SampleCounts } from './facts.ts'
import { sameFamily } from './family.ts'
import { judgeFact } from './judges.ts'
import { lengthFact } from './length.ts'
import { positionFact } from './position.ts'
import { haloFact, scaleFact } from './scale.ts'
import { steadinessFact } from './steadiness.ts'

export interface Judged {
  task: JudgedTask
  /** Those of `judgedSamples` that were to be judged. */
  samples: readonly Sample[]
  answers: Record<Side, ReadonlyMap<string, Evidence>>
  /** In any order. */
  judgements: readonly Judgement[]
  stopped: Stopped | null
}

/** A sample with what was said of it. */
export interface Told {
  sample: Sample
  readings: Readings
  /** Of all judges together. */
  reading: Reading
}

export function factsOf(judged: Judged, told: readonly Told[]): JudgeFacts {
  const { task, judgements, stopped } = judged
  const { models, rubric, compare, trainedOn } = task.judge
  const verdicts = new Verdicts(judgements, compare, models.length)
  const both = models.flatMap((_, judge) => told.flatMap(({ sample }) => bothOf(verdicts, judge, sample.id)))
  const asked = both.filter(({ baseline, candidate }) => !isSettled(baseline.flags) || !isSettled(candidate.flags))
  const grades = told.flatMap(({ reading }) => (typeof reading === 'object' ? [reading] : []))
  const perVerdict =
    compare === 'pairs'
      ? []
      : judgements.flatMap(({ about, outcome, flags }) =>
          about.form === 'score' && outcome.kind === 'scored' && !isSettled(flags) ? [outcome.grades] : [],
        )
  return {
    judges: models.map(({ model }, judge) =>
      judgeFact(
        model,
        judgements.filter((each) => each.judge === judge),
      ),
    ),
    samples: counted(told),
    means: meansOf(grades),
    stopped,
    canaries: canaryFindings(rubric, compare, models.length, judgements),
    unscored: unscoredFact(both, compare === 'scores'),
    flags: flagFacts(told.flatMap(({ sample }) => bothOf(verdicts, 0, sample.id))),
    position: compare === 'pairs' ? positionFact(asked) : null,
    repeats: repeatsOf(judged, told),
    panel: panelOf(judged, told),
    length: lengthFact(told.flatMap((each) => weighed(each, judged))),
    scale: scaleFact(rubric.criteria, perVerdict),
    halo: haloFact(rubric.criteria, perVerdict),
    sameFamily: sameFamily(
      models.map(({ model }) => model),
      trainedOn,
    ),
  }
}

function bothOf(verdicts: Verdicts, judge: number, sample: string): Both[] {
  const [baseline, candidate] = sides.map((side) => verdicts.at(judge, 0, side, sample))
  return baseline && candidate ? [{ baseline, candidate }] : []
}

function counted(told: readonly Told[]): SampleCounts {
  const of = (what: Reading) => told.filter(({ reading }) => reading === what).length
  const [absent, unscored] = [of('absent'), of('unscored')]
  return { planned: told.length, scored: told.length - absent - unscored, unscored, absent }
}

function meansOf(grades: readonly PairOfGrades[]): JudgeFacts['means'] {
  const mean = (side: Side, name: string) =>
    grades.reduce((total, each) => total + each[side][name]!, 0) / grades.length
  return Object.keys(grades[0]?.baseline ?? {}).map((criterion) => ({
    criterion,
    baseline: mean('baseline', criterion),
    candidate: mean('candidate', criterion),
  }))
}

/** How good an answer was found, from 0 to 1. */
function sizeOf({ task }: Judged, reading: PairOfGrades, side: Side): number {
  const { compare, rubric } = task.judge
  return compare === 'pairs' ? reading[side].preference! : portionOf(rubric, reading[side])
}

/** What a judge said, as rows of ratings: of pairs one item a sample, else one for either side. */
function ratings(judged: Judged, told: readonly Told[], of: (readings: Readings) => readonly Reading[]) {
  const shown: readonly Side[] = judged.task.judge.compare === 'pairs' ? ['candidate'] : sides
  const items = told.flatMap(({ readings }) =>
    shown.map((side) => of(readings).map((each) => (typeof each === 'object' ? sizeOf(judged, each, side) : null))),
  )
  return (items[0] ?? []).map((_, rater) => items.map((item) => item[rater] ?? null))
}

function isOrdinal({ task }: Judged): boolean {
  return task.judge.compare === 'pairs' || task.judge.rubric.criteria.some(({ name }) => name === 'overall')
}

/** First and second verdict of each judge, judge below judge. */
function repeatsOf(judged: Judged, told: readonly Told[]) {
  const perJudge = judged.task.judge.models.map((_, judge) => ratings(judged, told, (readings) => readings[judge]!))
  const rows = [0, 1].map((again) => perJudge.flatMap((rows) => rows[again] ?? []))
  return steadinessFact(rows, isOrdinal(judged))
}

function panelOf(judged: Judged, told: readonly Told[]) {
  return steadinessFact(
    ratings(judged, told, (readings) => readings.map(([first]) => first!)),
    isOrdinal(judged),
  )
}

function weighed({ sample, reading }: Told, judged: Judged) {
  if (typeof reading !== 'object') return []
  const length = (side: Side) => (judged.answers[side].get(sample.id) as AnswerEvidence).text.length
  const more = sizeOf(judged, reading, 'candidate') - sizeOf(judged, reading, 'baseline')
  return [{ more, baseline: length('baseline'), candidate: length('candidate') }]
}
