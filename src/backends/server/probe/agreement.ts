/** From here on, differences of lone and equal requests are no rounding any more. */
export const ceiling = 0.25
const least = 0.02

/** How far two rows of values lie apart, in nats, where both have one. */
export interface Gap {
  /** Of the absolute differences. */
  median: number
  largest: number
  /** Places that differ by more than the tolerance. */
  over: number
  places: number
}

/** Natural log-probabilities may differ by so much before it means anything; `noise`: the largest difference that equal requests showed. */
export const toleranceOf = (noise: number): number => Math.max(least, 3 * noise)

export function differences(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  count = Math.min(a.length, b.length),
): number[] {
  const found: number[] = []
  for (let i = 0; i < count; i++) {
    const difference = Math.abs(a[i]! - b[i]!)
    if (!Number.isNaN(difference)) found.push(difference)
  }
  return found
}

export function gapOf(found: readonly number[], tolerance: number): Gap {
  return {
    median: quantile(found, 0.5),
    largest: Math.max(0, ...found),
    over: found.filter((each) => each > tolerance).length,
    places: found.length,
  }
}

/**
 * Whether a gap is what rounding makes. A few places may pass the tolerance, since half precision rounds logits of 16 and more to an eighth;
 * but none by so much as no rounding explains. Nothing to compare agrees with nothing.
 */
export function agrees({ median, largest, over, places }: Gap, tolerance: number): boolean {
  const few = Math.max(1, Math.floor(places / 10))
  return places > 0 && median <= tolerance && over <= few && largest <= 2 * ceiling
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

export const nats = (value: number): string => `${value === 0 ? 0 : value.toPrecision(2)} nats`

export const shownGap = ({ median, largest, over, places }: Gap): string =>
  `median ${nats(median)}, largest ${nats(largest)}, ${over} of ${places} beyond what may be`
