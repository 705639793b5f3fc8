import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LikelihoodEvidence } from '../../src/evidence/evidence.ts'
import { divergence, klOf, type Ranked } from '../../src/metrics/divergence.ts'

const distribution = (size: number) =>
  fc.array(fc.double({ min: -12, max: 4, noNaN: true }), { minLength: size, maxLength: size }).map((logits) => {
    const total = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0))
    return logits.map((logit) => logit - total)
  })

function ranked(logprobs: readonly number[], count = logprobs.length): Ranked {
  const ids = [...logprobs.keys()].sort((a, b) => logprobs[b]! - logprobs[a]! || a - b).slice(0, count)
  return { ids, logprobs: ids.map((id) => logprobs[id]!) }
}

const whole = (p: readonly number[], q: readonly number[]) =>
  p.reduce((sum, logP, i) => sum + Math.exp(logP) * (logP - q[i]!), 0)

describe('the divergence at one position', () => {
  const pairs = fc.tuple(distribution(24), distribution(24))

  it('is that of the whole distributions where all tokens are known', () => {
    fc.assert(
      fc.property(pairs, ([p, q]) => {
        expect(klOf(ranked(p), ranked(q))).toBeCloseTo(whole(p, q), 3)
      }),
    )
  })

  it('never exceeds that of the whole distributions, and comes nearer the more tokens are known of both', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 20 }), ([p, q], count) => {
        const [less, more] = [count, count + 4].map((each) => klOf(ranked(p, each), ranked(q, each)))
        expect(less).toBeLessThanOrEqual(whole(p, q) + 1e-4)
        expect(less).toBeGreaterThanOrEqual(0)
        expect(less).toBeLessThanOrEqual(more! + 1e-4)
      }),
    )
  })

  it('is none where nothing has changed', () => {
    fc.assert(
      fc.property(distribution(24), (p) => {
        expect(klOf(ranked(p, 6), ranked(p, 6))).toBe(0)
      }),
    )
  })

  it('sees that a likely token has left the list', () => {
    const p = { ids: [1, 2], logprobs: [Math.log(0.9), Math.log(0.09)] }
    const q = { ids: [3, 4], logprobs: [Math.log(0.9), Math.log(0.001)] }
    // Token 1 has at most 0.001 there, and 2 too.
    expect(klOf(p, q)).toBeGreaterThan(0.9 * Math.log(0.9 / 0.001))
  })
})

describe('the divergence of texts', () => {
  const text = (id: string, rows: Ranked[], at = rows.map((_, i) => i)): LikelihoodEvidence => ({
    kind: 'likelihood',
    id,
    nll: 1,
    tokens: 9,
    bytes: 9,
    cut: false,
    likeliest: { at, ids: rows.map(({ ids }) => [...ids]), logprobs: rows.map(({ logprobs }) => [...logprobs]) },
  })
  const half = { ids: [1, 2], logprobs: [Math.log(0.5), Math.log(0.5)] }
  const skewed = { ids: [1, 2], logprobs: [Math.log(0.8), Math.log(0.2)] }
  const turned = { ids: [2, 1], logprobs: [Math.log(0.8), Math.log(0.2)] }
  const kl = 0.5 * Math.log(0.5 / 0.8) + 0.5 * Math.log(0.5 / 0.2)

  it('is the mean over all positions, its 99 % quantile, and how often the same token is likeliest', () => {
    const baseline = [text('a', [half, half]), text('b', [half, half])]
    const candidate = [text('b', [half, turned]), text('a', [skewed, half])]
    const found = divergence(baseline, candidate)!
    expect(found.positions).toBe(4)
    expect(found.meanKl).toBeCloseTo(kl / 2, 5)
    expect(found.p99Kl).toBeCloseTo(kl, 5)
    expect(found.sameTop).toBe(0.75)
    expect(divergence(baseline, baseline)).toEqual({ meanKl: 0, p99Kl: 0, sameTop: 1, positions: 4 })
  })

  it('has the quantile of numpy between two positions', () => {
    const rows = [half, skewed]
    expect(divergence([text('a', [half, half])], [text('a', rows)])!.p99Kl).toBeCloseTo(0.99 * kl, 5)
  })

  it('cannot be told without the tokens of both sides at the same places of the same texts', () => {
    const one = text('a', [half])
    const { likeliest: _, ...none } = one
    for (const other of [[none], [], [text('a', [half], [3])], [{ ...one, tokens: 8 }]]) {
      expect(divergence([one], other)).toBe(null)
      if (other.length > 0) expect(divergence(other, [one])).toBe(null)
    }
    expect(divergence([], [])).toBe(null)
  })

  it('cannot be told where one side gives fewer of the likeliest tokens than the other', () => {
    const fewer = { ids: [1], logprobs: [Math.log(0.5)] }
    expect(divergence([text('a', [half])], [text('a', [fewer])])).toBe(null)
  })
})
