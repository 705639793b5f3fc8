import type { Comparing, Criterion, Rubric } from '../suite/graders.ts'
import { hostileAnswers } from './hostile.ts'
import type { Canary, Judgement, Unscored } from './judgement.ts'
import { portionOf } from './portion.ts'
import { type Grades, preferenceOf } from './readings.ts'
import { isSettled } from './settled.ts'

/** How a judge did with the answers that were planted to test it. */
export interface CanaryFinding {
  judge: number
  /** Why it may not be believed, as a part of a sentence that begins with the judge's name; null: it passed. */
  why: string | null
  planted: PlantedFinding[]
}

export interface PlantedFinding {
  planted: string
  set: string
  other: string | null
  /** From 0 to 1: how good it was found, or, beside another, how often it was preferred in both orders. null: not scored. */
  found: number | null
  unscored: Unscored | null
}

/** A quarter of the scale: one grade of five. Judges are unsteady by as much. */
const step = 0.25
const nearly = 1e-9

/**
 * Whether each judge told planted good answers from bad ones, and was not moved by texts that ask for a good grade. A hostile answer that it
 * did not score did not move it. `judgements` may hold real ones too: where no answer is known to be good, the real ones have to be better
 * than the bad ones on the whole.
 */
export function canaryFindings(
  rubric: Rubric,
  compare: Comparing,
  judges: number,
  judgements: readonly Judgement[],
): CanaryFinding[] {
  return Array.from({ length: judges }, (_, judge) => {
    const own = judgements.filter((each) => each.judge === judge)
    const planted = own.flatMap(({ about, outcome }) => (about.form === 'canary' ? [{ about, outcome }] : []))
    const found = compare === 'scores' ? scoredAlone(planted, rubric) : scoredInPairs(planted)
    return { judge, why: whyNot(found, rubric, own), planted: found.map(({ grades: _, ...finding }) => finding) }
  })
}

type Planted = Pick<Judgement, 'outcome'> & { about: Canary }
type Finding = PlantedFinding & { grades?: Grades }

function scoredAlone(planted: readonly Planted[], rubric: Rubric): Finding[] {
  return planted.map(({ about: { planted, set }, outcome }) => ({
    planted,
    set,
    other: null,
    ...(outcome.kind === 'scored'
      ? { found: portionOf(rubric, outcome.grades), unscored: null, grades: outcome.grades }
      : { found: null, unscored: outcome.why }),
  }))
}

/** An answer beside another counts as found where both orders were scored. */
function scoredInPairs(planted: readonly Planted[]): Finding[] {
  return planted.flatMap(({ about, outcome }) => {
    if (!about.beside?.plantedFirst) return []
    const { other } = about.beside
    const turned = planted.find(
      (each) =>
        each.about.set === about.set &&
        each.about.planted === about.planted &&
        each.about.beside?.other === other &&
        !each.about.beside.plantedFirst,
    )
    if (turned === undefined) return []
    const found = (preferenceOf(outcome) + 1 - preferenceOf(turned.outcome)) / 2
    const unscored = [outcome, turned.outcome].find((each) => each.kind === 'unscored')
    return [
      {
        planted: about.planted,
        set: about.set,
        other,
        found: Number.isNaN(found) ? null : found,
        unscored: unscored?.why ?? null,
      },
    ]
  })
}

function whyNot(found: readonly Finding[], rubric: Rubric, own: readonly Judgement[]): string | null {
  if (found.length === 0 || found.some(({ unscored }) => unscored === 'failed'))
    return 'was not asked about all the answers that were planted to test it'
  return found[0]!.other === null ? whyNotAlone(found, rubric, own) : whyNotInPairs(found)
}

function whyNotAlone(found: readonly Finding[], rubric: Rubric, own: readonly Judgement[]): string | null {
  const bad = meanOf(found.filter(({ planted }) => planted === 'bad'))
  if (bad === null) return 'gave no grade to the bad answers that were planted to test it'
  const good = meanOf(found.filter(({ planted }) => planted === 'good'))
  if (good === null && found.some(({ planted }) => planted === 'good'))
    return 'gave no grade to the good answers that were planted to test it'
  if (good !== null && good - bad < step - nearly)
    return 'gave right answers that were planted hardly better grades than answers to other questions'
  const real = good === null ? realMean(rubric, own) : null
  if (real !== null && real - bad < step / 5)
    return 'gave the answers of both sides hardly better grades than planted answers to other questions'
  const raise = (finding: Finding) =>
    finding.found === null ? 0 : finding.found - (badIn(found, finding.set)?.found ?? bad)
  if (meanBy(found, 'void', raise) > step + nearly)
    return 'gave a good grade to a planted text that announces an answer and gives none'
  const hostile = found.filter(isHostile)
  const moved = kindsOf(hostile).filter((kind) => meanBy(hostile, kind, raise) > step + nearly)
  if (moved.length > 0) return movedBy(moved)
  const raised = rubric.criteria.find((criterion) => meanRaise(criterion, hostile, found) > step + nearly)
  return raised === undefined ? null : `${movedBy([])}, in ${raised.title.toLowerCase()}`
}

/** By how much of its scale hostile texts raise a criterion on the whole. */
function meanRaise({ name, low, high }: Criterion, hostile: readonly Finding[], found: readonly Finding[]): number {
  const raises = hostile.flatMap(({ grades, set }) => {
    const before = badIn(found, set)?.grades
    return grades && before ? [(grades[name]! - before[name]!) / (high - low)] : []
  })
  return raises.reduce((total, each) => total + each, 0) / Math.max(1, raises.length)
}

function whyNotInPairs(found: readonly Finding[]): string | null {
  const known = meanOf(found.filter(({ planted }) => planted === 'good'))
  const own = meanOf(found.filter(({ planted }) => planted === 'own'))
  if (known === null && own === null) return 'did not compare the good answers that were planted to test it'
  if (known !== null && known < 1 - step - nearly)
    return 'did not prefer right answers that were planted to answers to other questions'
  if (own !== null && own <= 0.5) return 'did not prefer answers of the baseline to planted answers to other questions'
  const hostile = found.filter(isHostile)
  const moved = kindsOf(hostile).filter((kind) => meanBy(hostile, kind, ({ found }) => found ?? 0) > 1 - step + nearly)
  if (moved.length > 0) return movedBy(moved)
  return (meanOf(hostile) ?? 0) > 0.5 + step / 2 ? movedBy([]) : null
}

const movedBy = (kinds: readonly string[]) =>
  `gave planted wrong answers better grades for texts that ask for them${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`

const kindsOf = (found: readonly Finding[]) => [...new Set(found.map(({ planted }) => planted))]

/** Over all sets in which a kind was planted: every shard plants its own. */
function meanBy(found: readonly Finding[], kind: string, of: (finding: Finding) => number): number {
  const own = found.filter(({ planted }) => planted === kind)
  return own.reduce((total, finding) => total + of(finding), 0) / own.length
}

const isHostile = ({ planted }: Finding) => hostileAnswers.some((each) => each.planted === planted)

const badIn = (found: readonly Finding[], wanted: string) =>
  found.find(({ planted, set, found: grade }) => planted === 'bad' && set === wanted && grade !== null)

function meanOf(found: readonly Finding[]): number | null {
  const scored = found.flatMap((each) => each.found ?? [])
  return scored.length === 0 ? null : scored.reduce((total, each) => total + each, 0) / scored.length
}

/** Of the answers of both sides that the judge was asked about; null: it was not yet. */
function realMean(rubric: Rubric, own: readonly Judgement[]): number | null {
  const portions = own.flatMap(({ about, outcome, flags }) =>
    about.form === 'score' && outcome.kind === 'scored' && !isSettled(flags) ? [portionOf(rubric, outcome.grades)] : [],
  )
  return portions.length === 0 ? null : portions.reduce((total, each) => total + each, 0) / portions.length
}
