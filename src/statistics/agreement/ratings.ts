/** A number on the raters' scale, or null where the rater gave none. NaN counts as none. */
export type Rating = number | null

/** Raters x items. */
export type Ratings = readonly (readonly Rating[])[]

/** Ratings by their places on the scale. */
export interface PlacedRatings {
  /** The possible ratings, increasing. */
  scale: Float64Array
  items: number
  raters: number
  /** Items x raters: the place of the rating on the scale, or -1. */
  place: Int32Array
}

/**
 * @param scale every possible rating, in any order; else the ratings that occur. Give it where distances or chance depend on ratings that
 *   nobody used: weighted kappas, AC1 and AC2.
 * @throws RangeError for a rating that is not on the scale
 */
export function placed(ratings: Ratings, scale?: readonly number[]): PlacedRatings {
  const items = ratings.reduce((most, row) => Math.max(most, row.length), 0)
  const occurring = scale ?? ratings.flatMap((row) => row.filter(isRating))
  const sorted = Float64Array.from(new Set(occurring)).sort()
  const placeOf = new Map(Array.from(sorted, (value, at) => [value, at]))
  const place = new Int32Array(items * ratings.length).fill(-1)
  ratings.forEach((row, rater) => {
    row.forEach((rating, item) => {
      if (!isRating(rating)) return
      const at = placeOf.get(rating)
      if (at === undefined) throw new RangeError(`the rating ${rating} is not on the scale ${sorted.join(', ')}`)
      place[item * ratings.length + rater] = at
    })
  })
  return { scale: sorted, items, raters: ratings.length, place }
}

export function isRating(rating: Rating | undefined): rating is number {
  return rating !== null && rating !== undefined && !Number.isNaN(rating)
}

/** How often an item was given each rating: places on the scale, increasing, and how many raters chose them. */
export function tallyOf({ place, raters }: PlacedRatings, item: number): { place: number; count: number }[] {
  const tally: { place: number; count: number }[] = []
  const given = place.slice(item * raters, (item + 1) * raters).sort()
  for (const at of given) {
    const last = tally[tally.length - 1]
    if (at < 0) continue
    if (last?.place === at) last.count += 1
    else tally.push({ place: at, count: 1 })
  }
  return tally
}
