import type { Side } from '../evidence/evidence.ts'
import type { Comparing } from '../suite/graders.ts'
import type { About, Judgement, Outcome } from './judgement.ts'

export type Grades = Readonly<Record<string, number>>
export type PairOfGrades = Record<Side, Grades>

/** What one judge said once of both answers to a sample. `absent`: not all of it was asked. */
export type Reading = PairOfGrades | 'absent' | 'unscored'

/** What all judges said of a sample: readings by judge and, within one, by `again`. */
export type Readings = Reading[][]

/** The judgements of a task, to be looked up. */
export class Verdicts {
  readonly #found: ReadonlyMap<string, Judgement>
  readonly #compare: Comparing
  readonly #judges: number

  constructor(judgements: readonly Judgement[], compare: Comparing, judges: number) {
    const placed = judgements.flatMap((each): [string, Judgement][] =>
      each.sample === null ? [] : [[placeOf(each.judge, each.again, sideOf(each.about), each.sample), each]],
    )
    this.#found = new Map(placed)
    this.#compare = compare
    this.#judges = judges
  }

  /** @param side whose answer it is, or whose was shown first */
  at(judge: number, again: number, side: Side, sample: string): Judgement | undefined {
    return this.#found.get(placeOf(judge, again, side, sample))
  }

  readings(sample: string): Readings {
    return Array.from({ length: this.#judges }, (_, judge) =>
      [0, 1].map((again) => this.#reading(judge, again, sample)),
    )
  }

  #reading(judge: number, again: number, sample: string): Reading {
    const baseline = this.at(judge, again, 'baseline', sample)?.outcome
    const candidate = this.at(judge, again, 'candidate', sample)?.outcome
    if (baseline === undefined || candidate === undefined) return 'absent'
    if (baseline.kind !== 'scored' || candidate.kind !== 'scored') return 'unscored'
    return this.#compare === 'scores'
      ? { baseline: baseline.grades, candidate: candidate.grades }
      : inBothOrders(preferenceOf(baseline), preferenceOf(candidate))
  }
}

/** Where the two orders disagree, the order decided and not the answers: a tie. */
function inBothOrders(baselineFirst: number, candidateFirst: number): PairOfGrades {
  const candidate = baselineFirst === 1 - candidateFirst ? candidateFirst : 0.5
  return { baseline: { preference: 1 - candidate }, candidate: { preference: candidate } }
}

/** For the answer shown first; NaN: not scored. */
export function preferenceOf(outcome: Outcome): number {
  return outcome.kind === 'scored' ? (outcome.grades.preference ?? Number.NaN) : Number.NaN
}

function sideOf(about: About): Side {
  if (about.form === 'score') return about.side
  if (about.form === 'pair') return about.first
  throw new Error('a canary is no side’s')
}

const placeOf = (judge: number, again: number, side: Side, sample: string) => `${judge}/${again}/${side}/${sample}`

/**
 * What all judges together say: of each judge the mean of its repeats, of the judges the median, criterion by criterion. Both sides are
 * always told by the same judges and repeats, and by more than half of the judges. A preference that is not one and the same is a tie.
 */
export function together(readings: Readings): Reading {
  if (readings.some(([first]) => first === 'absent')) return 'absent'
  const scored = readings
    .map((repeats) => repeats.filter((reading) => typeof reading === 'object'))
    .filter((repeats) => repeats.length > 0)
  if (scored.length * 2 <= readings.length) return 'unscored'
  const side = (of: Side) => median(scored.map((repeats) => mean(repeats.map((reading) => reading[of]))))
  return { baseline: side('baseline'), candidate: side('candidate') }
}

function mean(grades: readonly Grades[]): Grades {
  return eachOf(grades, (values) => values.reduce((total, value) => total + value, 0) / values.length)
}

function median(grades: readonly Grades[]): Grades {
  return eachOf(grades, (values) => {
    const sorted = [...values].sort((a, b) => a - b)
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2
  })
}

function eachOf(grades: readonly Grades[], of: (values: number[]) => number): Grades {
  const names = Object.keys(grades[0]!)
  return Object.fromEntries(
    names.map((name) => {
      const value = of(grades.map((each) => each[name]!))
      return [name, name === 'preference' && value !== 0 && value !== 1 ? 0.5 : value]
    }),
  )
}
