import { shareLower, shareUpper } from '../../statistics/exact-share.ts'
import type { Asked } from '../asked.ts'
import type { Rating } from '../rating.ts'
import type { Figure } from './agreement.ts'
import { gradeFor, matrixOf } from './matrix.ts'

/** What is known of one person. */
export interface RaterFigures {
  rater: string
  /** Items of the sheet, repeats included, and what became of them. */
  items: number
  rated: number
  cannot: number
  /** How far the grades lie above those of the others on the same answers, in steps of the scale, mean over criteria; null: nobody else rated the same. */
  above: number | null
  /** Items shown twice and rated twice, and those of them that got the same both times. */
  repeats: number
  same: number
  /** Of the pairs that were decided the share in which the answer shown first won: half of them, where only the answers matter. */
  first: (Figure & { decided: number }) | null
  /** Median of what the form counted; null: it counted nothing. */
  secondsPerItem: number | null
  /** Items that were rated faster than anybody reads (1,000 words a minute). */
  tooFast: number
}

const wordsPerSecond = 1000 / 60

export function raterFigures(
  rater: string,
  items: number,
  ratings: readonly Rating[],
  asked: readonly Asked[],
  confidence: number,
): RaterFigures {
  const own = ratings.filter((rating) => rating.rater === rater)
  const timed = own.flatMap(({ seconds, words }) => (seconds === null || seconds === 0 ? [] : [{ seconds, words }]))
  return {
    rater,
    items,
    rated: own.filter(({ grades }) => grades !== null).length,
    cannot: own.filter(({ grades }) => grades === null).length,
    above: own.some(({ rated }) => rated.form === 'pair') ? null : aboveOthers(rater, ratings, asked),
    ...repeated(own, asked),
    first: firstShare(own, confidence),
    secondsPerItem: median(timed.map(({ seconds }) => seconds)),
    tooFast: timed.filter(({ seconds, words }) => words / seconds > wordsPerSecond).length,
  }
}

function aboveOthers(rater: string, ratings: readonly Rating[], asked: readonly Asked[]): number | null {
  const differences = asked.flatMap(({ name }) => {
    const { raters, values } = matrixOf(ratings, name)
    const own = values[raters.indexOf(rater)] ?? []
    return own.flatMap((grade, item) => {
      const others = values
        .flatMap((row, r) => (raters[r] === rater ? [] : [row[item] ?? null]))
        .filter((x) => x !== null)
      return grade === null || others.length === 0 ? [] : [grade - mean(others)]
    })
  })
  return differences.length === 0 ? null : mean(differences)
}

/** A repeated pair stands the other way round, so that who always takes the first differs from herself. */
function repeated(own: readonly Rating[], asked: readonly Asked[]): { repeats: number; same: number } {
  const nameOf = ({ sample, rated }: Rating) => JSON.stringify([sample, rated.form === 'pair' ? 'pair' : rated.side])
  const firsts = new Map(own.filter(({ again }) => again === 0).map((rating) => [nameOf(rating), rating]))
  const both = own.flatMap((second) => {
    const first = second.again === 1 ? firsts.get(nameOf(second)) : undefined
    return first?.grades && second.grades ? [[first, second] as const] : []
  })
  const alike = both.filter(([first, second]) =>
    asked.every(({ name }) => gradeFor(first, name) === gradeFor(second, name)),
  )
  return { repeats: both.length, same: alike.length }
}

function firstShare(own: readonly Rating[], confidence: number): RaterFigures['first'] {
  const preferences = own.flatMap(({ rated, grades }) =>
    rated.form === 'pair' && grades !== null ? [grades.preference!] : [],
  )
  const decided = preferences.filter((preference) => preference !== 3)
  if (decided.length === 0) return null
  const share = { ones: decided.filter((preference) => preference < 3).length, n: decided.length }
  const level = (1 - confidence) / 2
  return {
    decided: decided.length,
    value: share.ones / share.n,
    interval: [shareLower(share, level), shareUpper(share, level)],
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2
}
