import type { LikelihoodEvidence } from '../evidence/evidence.ts'

/** How far the candidate's next-token distribution has moved from the baseline's on given texts. */
export interface Divergence {
  /** KL(baseline ‖ candidate) in nats, mean and 99 % quantile over all positions: lower bounds, see `klOf`. */
  meanKl: number
  p99Kl: number
  /** Share of positions at which both find the same token likeliest, between 0 and 1. */
  sameTop: number
  positions: number
}

/** The likeliest tokens at one position, from the likeliest down, and their natural log-probabilities. */
export interface Ranked {
  ids: readonly number[]
  logprobs: readonly number[]
}

/** Below this, what is left of a distribution is rounding. */
const dust = 1e-6

/**
 * Over the positions of all texts that both sides have. null where nothing can be told: a side has no likeliest tokens (a backend that does
 * not give them), or they were taken at other places, or one side gives more of them than the other. Tokens are compared by id, so both sides must have the same tokenizer.
 */
export function divergence(
  baseline: readonly LikelihoodEvidence[],
  candidate: readonly LikelihoodEvidence[],
): Divergence | null {
  const others = new Map(candidate.map((evidence) => [evidence.id, evidence]))
  const found: number[] = []
  let same = 0
  for (const { id, likeliest: own, tokens } of baseline) {
    const other = others.get(id)
    if (!own || !other?.likeliest || other.tokens !== tokens || !alike(own.at, other.likeliest.at)) return null
    for (let i = 0; i < own.at.length; i++) {
      const [p, q] = [rankedAt(own, i), rankedAt(other.likeliest, i)]
      if (p.ids.length !== q.ids.length) return null
      found.push(klOf(p, q))
      if (p.ids[0] === q.ids[0]) same += 1
    }
  }
  if (found.length === 0) return null
  const total = found.reduce((sum, kl) => sum + kl, 0)
  return {
    meanKl: total / found.length,
    p99Kl: quantile(
      found.sort((a, b) => a - b),
      0.99,
    ),
    sameTop: same / found.length,
    positions: found.length,
  }
}

type Likeliest = NonNullable<LikelihoodEvidence['likeliest']>

const rankedAt = ({ ids, logprobs }: Likeliest, i: number): Ranked => ({
  ids: ids[i] ?? [],
  logprobs: logprobs[i] ?? [],
})

const alike = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])

/**
 * The least KL(p ‖ q), in nats, that two distributions can have of which only the likeliest tokens are known: it never exceeds the whole
 * divergence, and is near it where these tokens hold nearly all of the probability. Tokens in both lists count with both probabilities.
 * One that q's list lacks is at most as likely there as the last that it holds. All others are one class.
 *
 * Seen with 64 tokens each, on a fine-tuned model of 135M parameters whose likeliest 64 hold 88 % on average: a mean of 0.324 where the
 * whole divergence is 0.442, a 99 % quantile of 2.39 where it is 2.69.
 */
export function klOf(p: Ranked, q: Ranked): number {
  const inQ = new Map(q.ids.map((id, i) => [id, q.logprobs[i]!]))
  let kl = 0
  let [restP, restQ] = [1, 1]
  const lacking: number[] = []
  for (const [i, id] of p.ids.entries()) {
    const logP = p.logprobs[i]!
    const share = Math.exp(logP)
    const logQ = inQ.get(id)
    restP -= share
    if (logQ === undefined) {
      lacking.push(share)
      continue
    }
    restQ -= Math.exp(logQ)
    kl += share * (logP - logQ)
  }
  const cap = Math.exp(q.logprobs.at(-1) ?? 0)
  return Math.max(0, kl + leastKl(lacking, Math.max(restP, dust), Math.max(restQ, dust), cap))
}

/**
 * The least sum of p log(p / q) over the lacking tokens and the rest, where the q of a token is at most `cap` and all of them together are
 * `total`: the same ratio for all, but for those that would pass the cap (from the likeliest down).
 */
function leastKl(lacking: readonly number[], rest: number, total: number, cap: number): number {
  let kl = 0
  let [shareP, shareQ] = [lacking.reduce((sum, share) => sum + share, rest), total]
  for (const share of lacking) {
    // They come from the likeliest down: where one fits under the cap, so do all after it.
    if ((share * shareQ) / shareP <= cap) break
    kl += share * Math.log(share / cap)
    shareP -= share
    shareQ -= cap
  }
  return kl + shareP * Math.log(shareP / shareQ)
}

/** Of ascending values, between neighbours in a straight line: type 7, as numpy's. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const low = Math.floor(at)
  const [a, b] = [sorted[low]!, sorted[Math.min(low + 1, sorted.length - 1)]!]
  return a + (at - low) * (b - a)
}
