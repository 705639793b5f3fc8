import { hourOf } from '../monitor/hours.ts'
import type { Block } from '../statistics/sequential/detector.ts'
import type { WatchRecord } from './record.ts'

/** What is looked at: each is a share of answers, and its rise is what would be bad. */
export const streamNames = ['refusals', 'long', 'short', 'down', 'grades'] as const
export type StreamName = (typeof streamNames)[number]

/** From where on an answer is long, short, rated down or graded badly; null: nothing tells. */
export interface Cuts {
  /** More words are long. */
  long: number | null
  /** Fewer words are short. */
  short: number | null
  /** A lower rating is a thumb down. */
  down: number | null
  /** A lower grade is bad. */
  grades: number | null
}

/** Fewer values do not tell where a tenth of them lies. */
const fewest = 100

/** The tenths at the ends of what was, and of a scale of ratings its lower part: 0 of thumbs, 1 and 2 of stars. */
export function cutsOf(records: readonly Pick<WatchRecord, 'words' | 'rating' | 'grade'>[]): Cuts {
  const words = known(records.map((record) => record.words))
  const ratings = known(records.map(({ rating }) => rating))
  const grades = known(records.map(({ grade }) => grade))
  const isThumbs = ratings.every((rating) => rating >= 0 && rating <= 1)
  return {
    long: words.length < fewest ? null : quantile(words, 0.9),
    short: words.length < fewest ? null : quantile(words, 0.1),
    down: ratings.length === 0 ? null : isThumbs ? 0.5 : 2.5,
    grades: grades.length < fewest ? null : quantile(grades, 0.1),
  }
}

/** Whether an answer is what the stream looks for; null: it tells nothing. */
export function found(stream: StreamName, record: WatchRecord, cuts: Cuts): boolean | null {
  if (stream === 'refusals') return record.refused
  const value = { long: record.words, short: record.words, down: record.rating, grades: record.grade }[stream]
  const cut = cuts[stream]
  if (value === null || cut === null) return null
  return stream === 'long' ? value > cut : value < cut
}

/** One block for each hour of [from, to). */
export function blocksOf(
  records: readonly WatchRecord[],
  [from, to]: readonly [number, number],
  of: (record: WatchRecord) => boolean | null,
): Block[] {
  const blocks = Array.from({ length: Math.max(0, to - from) }, (): Block => ({ n: 0, ones: 0 }))
  for (const record of records) {
    const block = blocks[hourOf(record.time) - from]
    const one = block === undefined ? null : of(record)
    if (one === null) continue
    block!.n += 1
    if (one) block!.ones += 1
  }
  return blocks
}

export function sumOf(blocks: readonly Block[]): Block {
  return blocks.reduce((sum, { n, ones }) => ({ n: sum.n + n, ones: sum.ones + ones }), { n: 0, ones: 0 })
}

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null)

/** The smallest value that at least this share of them do not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1]!
}
