import type { JudgeFacts } from '../judge/facts/facts.ts'
import type { Calibration } from '../people/calibration/calibrate.ts'
import type { PeopleFacts } from '../people/digest.ts'
import type { Figure } from '../people/figures/agreement.ts'
import type { Role } from '../shared/words.ts'

/** How the answers of one task were graded, and how far judge and people agree. */
export interface Grading {
  task: string
  role: Role | null
  /** null: no judge was asked. */
  judge: JudgeFacts | null
  /** null: nobody was asked, or there are no sheets yet. */
  people: PeopleFacts | null
  /** The rows of the judge held against people; empty where there is no judge. */
  calibration: Calibration[]
  /** Agreement from which the judge may block; null: there is no judge. */
  minAgreement: number | null
  /** What judging took, calls that came to nothing included; null: there is no judge. `cost` in US dollars; null: not known. */
  spent: { cost: number | null; calls: number } | null
}

/** The same with every figure finite: where nothing bounds an agreement, its scale does. */
export function gradingOf(found: Grading): Grading {
  const { people } = found
  if (people === null) return found
  const agreement = people.agreement.map((each) => ({
    ...each,
    alpha: bounded(each.alpha),
    ac1: bounded(each.ac1),
  }))
  return { ...found, people: { ...people, agreement } }
}

/** JSON knows no infinity, and may have made null of it. */
function bounded(figure: Figure | null): Figure | null {
  if (figure === null) return null
  const [low, high] = figure.interval
  return { ...figure, interval: [Number.isFinite(low) ? low : -1, Number.isFinite(high) ? high : 1] }
}
