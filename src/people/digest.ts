import type { GradesEvidence, Side } from '../evidence/evidence.ts'
import type { GradedAnswers } from '../evidence/graded.ts'
import type { Sample } from '../samples/sample.ts'
import { peopleSaid } from '../shared/messages/people.ts'
import type { Criterion, PeopleSettings, Rubric } from '../suite/graders.ts'
import { metricsOf } from '../suite/grading.ts'
import { askedOf } from './asked.ts'
import { type AgreementSettings, agreementOf, type QuestionAgreement } from './figures/agreement.ts'
import { type RaterFigures, raterFigures } from './figures/raters.ts'
import { type Rating, towardsCandidate } from './rating.ts'
import type { CheckedRatings } from './ratings/check.ts'
import { isLoss, type Problem } from './ratings/problem.ts'
import { Chance } from './sheet/chance.ts'
import type { SheetKey } from './sheet/key.ts'

/** What a report shows of people's ratings. */
export interface PeopleFacts {
  sheet: string
  compare: SheetKey['compare']
  /** The key, and every file that was read: another set of files is another result. */
  key: { path: string; sha256: string }
  files: { path: string; sha256: string }[]
  samples: {
    /** From which samples were drawn, and how many. */
    population: number
    drawn: number
    /** Of those drawn: the same answer on both sides; another question or other answers by now; rated on both sides. */
    same: number
    stale: number
    rated: number
    needed: number
  }
  raters: RaterFigures[]
  /** Those whose sheet has not come back. */
  waiting: string[]
  agreement: QuestionAgreement[]
  /** How many judgements of pairs went each way, from much better at the baseline to much better at the candidate; null: no pairs. */
  preferences: number[] | null
  problems: Problem[]
}

export interface PeopleDigest {
  graded: GradedAnswers
  facts: PeopleFacts
  /** Those that count: of samples as they are now, repeats included. */
  ratings: Rating[]
}

/** What a suite wants of people. */
export interface Wanted extends Pick<PeopleSettings, 'compare'> {
  rubric: Rubric
  /** null: whatever there is, as far as it can be read. */
  samples: number | null
}

/** What people's ratings are held against. */
export interface Rated {
  key: SheetKey
  checked: CheckedRatings
  /** Of the task, as they are now. */
  samples: readonly Sample[]
  /** Ids of drawn samples with another question or other answers by now. */
  stale: ReadonlySet<string>
  files: PeopleFacts['files']
  keyFile: PeopleFacts['key']
}

/** From ratings the grades of either side, means over people; what is missing does not count, and one side never without the other. Pure. */
export function digestRatings(
  wanted: Wanted,
  { key, checked, samples, stale, files, keyFile }: Rated,
  resampling: AgreementSettings,
): PeopleDigest {
  const ratings = checked.ratings.filter(({ sample }) => !stale.has(sample))
  const grades = key.compare === 'pairs' ? preferencesOf(key, ratings, stale) : gradesOf(ratings)
  const counting = samples.filter(({ id }) => grades.has(id))
  const same = key.samples.filter(({ baseline, candidate }) => baseline === candidate)
  const side = (of: Side) => new Map(counting.map(({ id }) => [id, evidenceOf(id, grades.get(id)![of])]))
  const facts: PeopleFacts = {
    sheet: key.sheet,
    compare: key.compare,
    key: keyFile,
    files,
    samples: {
      population: key.population,
      drawn: key.samples.length,
      same: same.length,
      stale: stale.size,
      rated: counting.length,
      needed: wanted.samples ?? 0,
    },
    ...figuresOf(key, checked, ratings, samples, resampling),
  }
  const missing = whyMissing(wanted, key, facts)
  return {
    graded: {
      metrics: metricsOf('people', wanted).map(({ name }) => name),
      criteria: wanted.rubric.criteria,
      samples: missing === null ? counting : [],
      baseline: side('baseline'),
      candidate: side('candidate'),
      ...(missing !== null && { missing }),
      ...(missing === null && { note: noteOf(facts, counting, same) }),
    },
    facts,
    ratings,
  }
}

type BothSides = Record<Side, Record<string, number>>

function evidenceOf(id: string, grades: Record<string, number>): GradesEvidence {
  return { id, kind: 'rating', grades }
}

/** Only who graded both answers to a sample: a strict person who saw but one of them would count against it. */
function gradesOf(ratings: readonly Rating[]): Map<string, BothSides> {
  const bySample = new Map<string, Map<string, Partial<Record<Side, Rating['grades']>>>>()
  for (const { sample, rater, rated, again, grades } of ratings) {
    if (rated.form !== 'score' || again === 1 || grades === null) continue
    const raters = bySample.get(sample) ?? new Map()
    bySample.set(sample, raters)
    const own = raters.get(rater) ?? {}
    raters.set(
      rater,
      rated.side === 'both' ? { baseline: grades, candidate: grades } : { ...own, [rated.side]: grades },
    )
  }
  return means(bySample, (own) =>
    own.baseline && own.candidate ? { baseline: { ...own.baseline }, candidate: { ...own.candidate } } : null,
  )
}

/**
 * A pair of equal answers is a tie that nobody was asked about. Of them as large a share counts as of the others, so that ties do not
 * outweigh what people have said by now.
 */
function preferencesOf(key: SheetKey, ratings: readonly Rating[], stale: ReadonlySet<string>): Map<string, BothSides> {
  const bySample = new Map<string, Map<string, number>>()
  for (const rating of ratings) {
    const towards = rating.again === 1 ? null : towardsCandidate(rating)
    if (towards === null) continue
    bySample.set(rating.sample, (bySample.get(rating.sample) ?? new Map()).set(rating.rater, towards))
  }
  const found = means(bySample, (towards) => preference(Math.sign(towards - 3) / 2 + 0.5))
  const current = key.samples.filter(({ id }) => !stale.has(id))
  const same = current.filter(({ baseline, candidate }) => baseline === candidate)
  const asked = current.length - same.length
  const share = asked === 0 ? 1 : found.size / asked
  const order = new Chance(key.secret, 'equal answers').shuffled(same)
  for (const { id } of order.slice(0, Math.floor(share * same.length))) found.set(id, preference(0.5))
  return found
}

const preference = (candidate: number): BothSides => ({
  baseline: { preference: 1 - candidate },
  candidate: { preference: candidate },
})

/** Means over the raters of each sample. */
function means<T>(
  bySample: ReadonlyMap<string, ReadonlyMap<string, T>>,
  both: (own: T) => BothSides | null,
): Map<string, BothSides> {
  const found = new Map<string, BothSides>()
  for (const [sample, raters] of bySample) {
    const own = [...raters.values()].map(both).filter((each) => each !== null)
    if (own.length === 0) continue
    const mean = (side: Side) =>
      Object.fromEntries(
        Object.keys(own[0]![side]).map((name) => [
          name,
          own.reduce((sum, each) => sum + each[side][name]!, 0) / own.length,
        ]),
      )
    found.set(sample, { baseline: mean('baseline'), candidate: mean('candidate') })
  }
  return found
}

function figuresOf(
  key: SheetKey,
  checked: CheckedRatings,
  ratings: readonly Rating[],
  samples: readonly Sample[],
  resampling: AgreementSettings,
): Pick<PeopleFacts, 'raters' | 'waiting' | 'agreement' | 'preferences' | 'problems'> {
  const asked = askedOf(key.compare, key.rubric)
  const items = new Map(key.raters.map(({ rater, items: own }) => [rater, own.length]))
  const groups = new Map(samples.map(({ id, group }) => [id, group]))
  // A sample without a group is one by itself.
  const groupOf = (id: string) => JSON.stringify([groups.get(id) ?? null, groups.get(id) === undefined ? id : ''])
  const raters = [...new Set(ratings.map(({ rater }) => rater))].sort()
  const judged = ratings.flatMap((rating) => (rating.again === 1 ? [] : (towardsCandidate(rating) ?? [])))
  return {
    // Several people who filled in one sheet have its name with a number behind.
    raters: raters.map((rater) =>
      raterFigures(rater, items.get(rater.replace(/ #.*$/, ''))!, ratings, asked, resampling.confidence),
    ),
    waiting: key.raters.flatMap(({ rater }) => (checked.returned.includes(rater) ? [] : [rater])),
    agreement: asked.map((question) => agreementOf(ratings, question, resampling, groupOf)),
    preferences:
      key.compare === 'pairs' ? [1, 2, 3, 4, 5].map((value) => judged.filter((one) => one === value).length) : null,
    problems: checked.problems,
  }
}

function whyMissing(
  { compare, samples: needed, rubric }: Wanted,
  key: SheetKey,
  { samples: { rated, drawn, stale }, problems }: PeopleFacts,
): string | null {
  if (compare !== key.compare) return peopleSaid.otherCompare({ asked: key.compare, wanted: compare })
  if (compare === 'scores' && scalesOf(rubric.criteria) !== scalesOf(key.rubric.criteria))
    return peopleSaid.otherRubric({ criteria: key.rubric.criteria.map(({ name }) => name) })
  if (needed === null) return null
  const unreadable = problems.flatMap(({ kind, place }) =>
    kind === 'unreadable' && place !== null ? [place.file] : [],
  )
  if (unreadable.length > 0) return peopleSaid.unreadable({ files: unreadable })
  return rated < needed ? peopleSaid.pending({ rated, needed, drawn, stale }) : null
}

const scalesOf = (criteria: readonly Criterion[]) =>
  JSON.stringify(criteria.map(({ name, low, high }) => [name, low, high]).sort())

function noteOf(
  { samples, raters, problems }: PeopleFacts,
  counting: readonly Sample[],
  same: SheetKey['samples'],
): string {
  const ties = new Set(same.map(({ id }) => id))
  return peopleSaid.rated({
    raters: raters.length,
    rated: samples.rated,
    population: samples.population,
    same: counting.filter(({ id }) => ties.has(id)).length,
    stale: samples.stale,
    left: problems.filter(isLoss).reduce((total, { left }) => total + left, 0),
  })
}
