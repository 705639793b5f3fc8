import type { Rating as Value } from '../../statistics/agreement/ratings.ts'
import { type Rating, towardsCandidate } from '../rating.ts'

/** One question's ratings as agreement is counted on: raters x items. */
export interface RatingMatrix {
  raters: string[]
  /** An answer (`SAMPLE` and its side) or a pair. */
  items: { sample: string; side: string }[]
  values: Value[][]
}

/**
 * Repeats are left out, and preferences stand from the baseline (1) to the candidate (5), so that it does not matter on which side an
 * answer stood.
 */
export function matrixOf(ratings: readonly Rating[], question: string): RatingMatrix {
  const counting = ratings.filter(({ again, grades }) => again === 0 && grades !== null)
  const raters = [...new Set(counting.map(({ rater }) => rater))].sort()
  const items = new Map<string, { sample: string; side: string }>()
  for (const { sample, rated } of counting) {
    const item = { sample, side: rated.form === 'pair' ? 'pair' : rated.side }
    items.set(nameOf(item), item)
  }
  const names = [...items.keys()].sort()
  const place = new Map(names.map((name, i) => [name, i]))
  const values = raters.map((): Value[] => names.map(() => null))
  for (const rating of counting) {
    const { rated, sample, rater } = rating
    const item = nameOf({ sample, side: rated.form === 'pair' ? 'pair' : rated.side })
    values[raters.indexOf(rater)]![place.get(item)!] = gradeFor(rating, question)
  }
  return { raters, items: names.map((name) => items.get(name)!), values }
}

/** null: not judged. */
export function gradeFor(rating: Rating, question: string): number | null {
  return rating.rated.form === 'pair' ? towardsCandidate(rating) : (rating.grades?.[question] ?? null)
}

const nameOf = ({ sample, side }: { sample: string; side: string }) => JSON.stringify([sample, side])
