import { shareLower, shareUpper } from '../statistics/exact-share.ts'
import type { Block } from '../statistics/sequential/detector.ts'
import { isAnswer, type WatchRecord } from './record.ts'
import { sumOf } from './streams.ts'
import type { StreamView } from './watched.ts'

const mostDays = 28

/** The last day, or as many days as it takes for a share that says something; at most a week. */
export function nowOf(all: readonly Block[], spread: number): StreamView['now'] {
  for (let days = 1; ; days++) {
    const blocks = all.slice(-24 * days)
    const sum = sumOf(blocks)
    if (sum.n < 300 && days < 7 && blocks.length < all.length) continue
    if (sum.n === 0) return null
    const share = { ones: sum.ones / spread, n: sum.n / spread }
    const [low, high] = [shareLower(share, 0.025), shareUpper(share, 0.025)]
    return { ...sum, hours: blocks.length, share: sum.ones / sum.n, low, high }
  }
}

export function daysOf(all: readonly Block[], begin: number): StreamView['days'] {
  const days = new Map<number, Block>()
  for (const [at, { n, ones }] of all.entries()) {
    const day = Math.floor((begin + at) / 24)
    const sum = days.get(day) ?? { n: 0, ones: 0 }
    days.set(day, { n: sum.n + n, ones: sum.ones + ones })
  }
  return [...days].slice(-mostDays).map(([day, { n, ones }]) => ({ day, n, share: n === 0 ? null : ones / n }))
}

export function ratedShare(records: readonly WatchRecord[]): number | null {
  const answers = records.filter(isAnswer).length
  return answers === 0 ? null : records.filter(({ rating }) => rating !== null).length / answers
}
