import { type Block, Detector } from '../statistics/sequential/detector.ts'
import type { Reference } from './reference.ts'
import { sumOf } from './streams.ts'

/** Numbers of blocks, from the first that was looked at. */
export interface Alarm {
  /** The block at whose end the evidence was enough. */
  at: number
  /** The block since which it likely is so. */
  since: number
  /** Behind which block it was gone; null: it lasts. */
  gone: number | null
}

export interface Course {
  /** Logarithm, since the start or since the last alarm was gone; of an alarm that lasts, at its block. */
  evidence: number
  alarms: Alarm[]
}

/** Blocks that have to tell that a drift is gone, from the fewest on; and the answers in them. Four weeks may have fewer, as of ratings. */
const spans = [24, 48, 96, 168, 336, 672] as const
const fewest = 300
/** How many times better the last blocks fit what is no drift than the drift. */
const surely = Math.log(20)

/**
 * What a detector says of blocks in a row. An alarm lasts until the drift is gone: until as many blocks as it takes have a share of at most
 * the limit, and surely not that of the drift. Then the detector begins anew, and so does what it guarantees.
 * @param threshold logarithm of the evidence that is an alarm
 */
export function courseOf(
  blocks: readonly Block[],
  { limit, spread }: Pick<Reference, 'limit' | 'spread'>,
  threshold: number,
): Course {
  const alarms: Alarm[] = []
  let detector = new Detector(limit, spread)
  let open: { alarm: Alarm; share: number } | null = null
  let evidence = -Infinity
  for (const [at, block] of blocks.entries()) {
    if (open === null) {
      detector.fold(block, at)
      evidence = detector.evidence
      if (evidence < threshold) continue
      const alarm: Alarm = { at, since: detector.since ?? at, gone: null }
      const seen = sumOf(blocks.slice(alarm.since, at + 1))
      open = { alarm, share: seen.ones / seen.n }
      alarms.push(alarm)
    } else if (
      isGone(blocks.slice(Math.max(open.alarm.since, at + 1 - spans.at(-1)!), at + 1), open.share, limit, spread)
    ) {
      open.alarm.gone = at
      open = null
      detector = new Detector(limit, spread)
      evidence = -Infinity
    }
  }
  return { evidence, alarms }
}

/** @param since blocks since the drift began, as far as they can matter */
function isGone(since: readonly Block[], drifted: number, limit: number, spread: number): boolean {
  return spans.some((span) => {
    if (since.length < span) return false
    const { n, ones } = sumOf(since.slice(-span))
    if (n === 0 || (n < fewest && span !== spans.at(-1)) || ones / n > limit) return false
    const drift = Math.min(drifted, 1 - 1e-9)
    const gain = ones * Math.log(limit / drift) + (n - ones) * Math.log((1 - limit) / (1 - drift))
    return gain / spread >= surely
  })
}
