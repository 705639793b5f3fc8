import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EvaluatedTask } from '../../src/gate/evaluation.ts'
import type { Metric } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import { condition, decided, evaluatedTask, rowOf, ruleOf, scores, textTask, twins } from './build.ts'

const score = fc.double({ min: 0, max: 1, noNaN: true })
const sides = (min: number) =>
  fc
    .oneof(
      fc.array(fc.tuple(score, score), { minLength: min, maxLength: 40 }),
      fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(0, 1)), { minLength: min, maxLength: 40 }),
    )
    .map((rows) => ({ baseline: rows.map(([b]) => b), candidate: rows.map(([, c]) => c) }))
const fast = { suite: { resamples: 300 } }
const runs = { numRuns: 30 }

const kinds = ['max_drop', 'max_rise', 'must_improve'] as const
const limits = ['0', '0.05', '1 point', '20 points', '2%', '50%'] as const

describe('whatever the evidence', () => {
  it('the order of the samples and of the tasks changes nothing', () => {
    fc.assert(
      fc.property(sides(10), sides(10), (a, b) => {
        const tasks = [evaluatedTask('a', 'general', a), evaluatedTask('b', 'general', b)]
        const turned = tasks.map((each) => ({ ...each, samples: [...each.samples].reverse() })).reverse()
        const rules = [ruleOf(condition('max_drop', '1 point'))]
        const there = decided(tasks, rules, fast)
        const back = decided(turned, rules, fast)
        for (const row of there.rows) {
          const pooled = row.pooled === null ? null : [...row.pooled].reverse()
          expect(rowOf(back, row.task)).toEqual({ ...row, pooled })
        }
        expect(back.verdict.name).toBe(there.verdict.name)
      }),
      runs,
    )
  })

  it('identical sides keep every limit on a loss, and nothing is forgotten', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 30 }), fc.constantFrom(...limits), (same, written) => {
        // Where nothing is right, nothing can be lost.
        fc.pre(same.some((one) => one > 1e-6))
        // Scores of 0 and 1 do not tell whether the answers were the same.
        fc.pre(!same.every((one) => one % 1 === 0))
        const tasks = [
          evaluatedTask('a', 'general', { baseline: same, candidate: same }),
          evaluatedTask('b', 'general', { baseline: [...same, 1], candidate: [...same, 1] }),
          textTask('c', 'general', { n: same.length, ratio: 0, noise: 0 }),
        ]
        const rules = [ruleOf(condition('max_drop', written)), ruleOf(condition('max_rise', written))]
        const outcome = decided(tasks, rules, { suite: { resamples: 300, inconclusive: 'block' } })
        expect(outcome.verdict).toEqual({ name: 'passed', exit: 0, reasons: [twins] })
        expect(outcome.forgetting.found).toBe(false)
        for (const row of outcome.rows) {
          expect(row.decision).toBe('pass')
          expect([row.change, row.interval!.low, row.interval!.high]).toEqual([0, 0, 0])
        }
      }),
      runs,
    )
  })

  it('swapping the sides mirrors the change and its interval', () => {
    fc.assert(
      fc.property(sides(10), fc.double({ min: -0.2, max: 0.2, noNaN: true }), (both, ratio) => {
        const tasks = [evaluatedTask('a', 'general', both), textTask('b', 'domain', { ratio, n: 30 })]
        const swapped = tasks.map((each) => ({ ...each, baseline: each.candidate, candidate: each.baseline }))
        const there = decided(tasks, [], fast)
        const back = decided(swapped, [], fast)
        const [a, b] = [rowOf(there, 'a'), rowOf(back, 'a')]
        fc.pre(a.interval !== null && b.interval !== null)
        expect(b.change).toBeCloseTo(-a.change!, 10)
        expect(b.interval!.low).toBeCloseTo(-a.interval!.high, 8)
        const [c, d] = [rowOf(there, 'b'), rowOf(back, 'b')]
        expect((1 + d.change!) * (1 + c.change!)).toBeCloseTo(1, 10)
        expect((1 + d.interval!.low) * (1 + c.interval!.high)).toBeCloseTo(1, 8)
      }),
      runs,
    )
  })

  it('a row fails exactly when its whole interval is beyond what is allowed, and passes when all of it is allowed', () => {
    fc.assert(
      fc.property(
        sides(2),
        fc.constantFrom(...kinds),
        fc.constantFrom('0', '1 point', '20 points'),
        (both, kind, written) => {
          const metric = findMetric(kind === 'max_rise' ? 'score:better=lower' : 'score') as unknown as Metric<'score'>
          const rule = ruleOf({ ...condition(kind, written) }, { metric: metric.name })
          const row = rowOf(decided([evaluatedTask('a', null, both, metric)], [rule], fast), 'a')
          fc.pre(row.decision !== 'missing')
          if (row.interval === null) return expect(row.decision).toBe('inconclusive')
          const amount = rule.condition.limit.amount
          const ends = [row.interval.low, row.interval.high]
          fc.pre(ends.every((end) => Math.abs(Math.abs(end) - amount) > 1e-9 || amount === 0))
          const allowed = {
            max_drop: (change: number) => change >= -amount,
            max_rise: (change: number) => change <= amount,
            must_improve: (change: number) => change > amount,
          }[kind]
          const expected = ends.every(allowed) ? 'pass' : ends.some(allowed) ? 'inconclusive' : 'fail'
          expect(row.decision).toBe(expected)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('the same holds for ratios', () => {
    fc.assert(
      fc.property(fc.double({ min: -0.1, max: 0.15, noNaN: true }), fc.integer({ min: 2, max: 40 }), (ratio, n) => {
        const rule = ruleOf(condition('max_rise', '2%'))
        const row = rowOf(decided([textTask('a', null, { ratio, n, noise: 0.1 })], [rule], fast), 'a')
        const { low, high } = row.interval!
        expect(row.decision).toBe(high <= 0.02 ? 'pass' : low > 0.02 ? 'fail' : 'inconclusive')
        expect(low <= row.change! && row.change! <= high).toBe(true)
      }),
      runs,
    )
  })

  it('a worse candidate never turns a failure into a pass, nor a better one a pass into a failure', () => {
    const rank = { fail: 0, inconclusive: 1, pass: 2, missing: Number.NaN }
    fc.assert(
      fc.property(
        sides(2),
        fc.array(fc.double({ min: 0, max: 0.6, noNaN: true }), { minLength: 40, maxLength: 40 }),
        fc.constantFrom('0', '1 point', '20 points', '20%'),
        (both, losses, written) => {
          const rules = [ruleOf(condition('max_drop', written))]
          const decisionOf = (candidate: number[]) =>
            rowOf(decided([evaluatedTask('a', null, { ...both, candidate })], rules, fast), 'a').decision!
          const before = decisionOf(both.candidate)
          const worse = decisionOf(both.candidate.map((score, i) => Math.max(0, score - losses[i]!)))
          fc.pre(before !== 'missing' && worse !== 'missing')
          if (before === 'fail') expect(worse).not.toBe('pass')
          if (worse === 'pass') expect(rank[before]).toBeGreaterThan(rank.fail)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('the same loss of every sample only ever makes it worse', () => {
    const rank = ['pass', 'inconclusive', 'fail']
    const own = scores(40, 0.5, 0.03, 0.1)
    const decisions = [0, 0.01, 0.02, 0.03, 0.05, 0.08, 0.2].map((loss) => {
      const candidate = own.candidate.map((score) => score - loss)
      const rules = [ruleOf(condition('max_drop', '1 point'))]
      return rank.indexOf(rowOf(decided([evaluatedTask('a', null, { ...own, candidate })], rules, fast), 'a').decision!)
    })
    expect(decisions).toEqual([...decisions].sort())
    expect([decisions[0], decisions.at(-1)]).toEqual([0, 2])
  })

  it('a task reads the same in a larger suite', () => {
    const own = evaluatedTask('a', 'general', scores(50, 0.5, -0.02))
    const other = evaluatedTask('b', 'domain', scores(70, 0.5, 0.1, 0.05, 2))
    expect(rowOf(decided([own, other], [], fast), 'a')).toEqual(rowOf(decided([own], [], fast), 'a'))
  })

  it('more samples of the same kind narrow the interval', () => {
    const once = scores(40, 0.5, -0.02)
    const often = {
      baseline: Array.from({ length: 4 }, () => once.baseline).flat(),
      candidate: Array.from({ length: 4 }, () => once.candidate).flat(),
    }
    const width = (task: EvaluatedTask) => {
      const { low, high } = rowOf(decided([task], [], fast), 'a').interval!
      return high - low
    }
    const ratio = width(evaluatedTask('a', 'general', often)) / width(evaluatedTask('a', 'general', once))
    expect(ratio).toBeGreaterThan(0.4)
    expect(ratio).toBeLessThan(0.6)
  })

  it('samples of one group count as one', () => {
    const once = scores(20, 0.5, -0.02)
    const twice = (side: number[]) => side.flatMap((x) => [x, x])
    const task = evaluatedTask('a', 'general', { baseline: twice(once.baseline), candidate: twice(once.candidate) })
    const grouped = { ...task, samples: task.samples.map((s) => ({ ...s, group: `g${Math.floor(Number(s.id) / 2)}` })) }
    const row = rowOf(decided([grouped], [], { suite: { resamples: 4000 } }), 'a')
    const single = rowOf(decided([evaluatedTask('a', 'general', once)], [], { suite: { resamples: 4000 } }), 'a')
    expect([row.n, row.groups]).toEqual([40, 20])
    const width = ({ interval }: typeof row) => interval!.high - interval!.low
    expect(width(row) / width(single)).toBeGreaterThan(0.9)
    expect(width(row) / width(single)).toBeLessThan(1.1)
  })
})
