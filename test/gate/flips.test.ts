import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mcnemar } from '../../src/statistics/mcnemar.ts'
import { answerTask, condition, decided, evaluatedTask, rightMetric, rowOf, ruleOf, scores, twins } from './build.ts'

/** `n` samples, two of three right, of which the first right ones turn wrong and the first wrong ones right. */
function flipped(n: number, lost: number, gained: number) {
  const baseline = Array.from({ length: n }, (_, i) => Number(i % 3 > 0))
  let [losing, gaining] = [lost, gained]
  const candidate = baseline.map((right) => {
    if (right === 1 && losing > 0) return Number(losing-- < 0)
    if (right === 0 && gaining > 0) return Number(gaining-- > 0)
    return right
  })
  return { baseline, candidate }
}
const row = (n: number, lost: number, gained: number, written = '1 point') =>
  decided(
    [evaluatedTask('a', 'domain', flipped(n, lost, gained), rightMetric)],
    [ruleOf(condition('max_drop', written))],
  ).rows[0]!

describe('a row of right and wrong answers', () => {
  it("counts what turned, with McNemar's exact test", () => {
    expect(row(400, 27, 26).flips).toEqual({ lost: 27, gained: 26, p: mcnemar(27, 26) })
    expect(row(50, 2, 4).flips).toEqual({ lost: 2, gained: 4, p: { worse: 0.890625, twoSided: 0.6875 } })
  })

  it('is told by its scores too, where all of them are 0 or 1', () => {
    const plain = decided([evaluatedTask('a', 'domain', flipped(60, 5, 1))], []).rows[0]!
    expect(plain.flips).toMatchObject({ lost: 5, gained: 1 })
    expect(decided([evaluatedTask('a', 'domain', scores(60, 0.5, 0))], []).rows[0]).not.toHaveProperty('flips')
  })

  it('calls right what the metric is better at: an answer that began to loop is lost', () => {
    const loop = `${'again and '.repeat(60)}`
    const lines = Array.from({ length: 40 }, (_, i) => ({
      reference: 'x',
      baseline: i === 0 ? loop : `A plain answer to question ${i}.`,
      candidate: i > 0 && i < 4 ? loop : `A plain answer to question ${i}.`,
    }))
    const task = answerTask('a', 'domain', ['looping'], lines)
    const cut = (side: typeof task.baseline) =>
      new Map(
        [...side].map(([id, found]) => [
          id,
          found.kind === 'answer' && found.text === loop ? { ...found, finish: 'length' as const } : found,
        ]),
      )
    const { rows } = decided(
      [{ ...task, baseline: cut(task.baseline), candidate: cut(task.candidate) }],
      [ruleOf(condition('max_rise', '1 point')), ruleOf(condition('max_drop', '1 point'), { metric: 'looping' })],
    )
    expect(rows[0]!.flips).toMatchObject({ lost: 3, gained: 1 })
    expect(rows[0]!.change).toBeCloseTo(2 / 40, 12)
    expect(rows[0]!.interval!.high).toBeGreaterThan(0.1)
  })

  it('says nothing of chance where samples belong together', () => {
    const task = evaluatedTask('a', 'domain', flipped(60, 5, 1), rightMetric)
    const grouped = { ...task, samples: task.samples.map((s) => ({ ...s, group: `g${Number(s.id) % 20}` })) }
    expect(decided([grouped], []).rows[0]!.flips).toEqual({ lost: 5, gained: 1, p: null })
  })

  it('is counted in the pooled row, unless a task has other scores', () => {
    const right = [1, 2].map((t) => evaluatedTask(`t${t}`, 'general', flipped(60, 4 * t, t), rightMetric))
    expect(rowOf(decided(right, []), 'all general tasks').flips).toEqual({ lost: 12, gained: 3, p: mcnemar(12, 3) })
    const other = evaluatedTask('s', 'general', scores(60, 0.5, 0))
    expect(rowOf(decided([...right, other], []), 'all general tasks')).not.toHaveProperty('flips')
  })
})

describe('what no sample showed', () => {
  it('is bounded by what so many samples allow: 3/n with 95 % confidence, exactly 1 - 0.05^(1/n)', () => {
    for (const n of [30, 200, 1000]) {
      const { interval, decision, rules } = row(n, 0, 0)
      expect(interval!.low).toBeCloseTo(-(1 - 0.05 ** (1 / n)), 12)
      expect(interval!.high).toBeCloseTo(1 - 0.05 ** (1 / n), 12)
      expect(decision).toBe(n === 1000 ? 'pass' : 'inconclusive')
      if (n === 200) expect(rules[0]!.reason).toMatch(/About 98 more samples would settle it/)
    }
    expect(row(298, 0, 0).decision).toBe('inconclusive')
    expect(row(299, 0, 0).decision).toBe('pass')
  })

  it('is bounded in relation to the baseline as well', () => {
    // Two thirds are right, so 3/n of all is 4.5/n of them.
    const { rules } = row(300, 0, 0, '1.4%')
    expect(rules[0]!.decision).toBe('inconclusive')
    expect(row(300, 0, 0, '1.6%').rules[0]!.decision).toBe('pass')
  })

  it('never blocks, and never counts as better', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 50 }), fc.constantFrom('0', '1 point', '2%'), (n, written) => {
        const rules = [condition('max_drop', written), condition('must_improve', '0')].map((each) => ruleOf(each))
        const { verdict, rows } = decided([evaluatedTask('a', 'general', flipped(n, 0, 0), rightMetric)], rules)
        expect(verdict.exit).toBe(0)
        expect(rows[0]!.rules[1]!.decision).toBe('inconclusive')
      }),
      { numRuns: 30 },
    )
  })

  it('is nothing where the answers themselves are the same', () => {
    const line = { reference: 'yes', baseline: 'yes', candidate: 'yes' }
    const lines = Array.from({ length: 20 }, (_, i) => (i % 2 ? line : { ...line, baseline: 'no', candidate: 'no' }))
    const rules = [ruleOf(condition('max_drop', '0'))]
    const same = decided([answerTask('a', 'general', ['exact_match', 'bleu_nltk', 'length_ratio'], lines)], rules)
    expect(same.verdict).toEqual({ name: 'passed', exit: 0, reasons: [twins] })
    for (const { interval } of same.rows) expect([interval!.low, interval!.high]).toEqual([0, 0])
    // The same words in another case: equal in score, yet other answers.
    const other = lines.map((each, i) => (i === 0 ? { ...each, candidate: each.candidate.toUpperCase() } : each))
    const alike = decided([answerTask('a', 'general', ['exact_match'], other)], rules).rows[0]!
    expect(alike.change).toBe(0)
    expect(alike.interval!.low).toBeCloseTo(-(1 - 0.05 ** (1 / 20)), 12)
    expect(alike.decision).toBe('inconclusive')
  })
})

describe('a handful of flips', () => {
  it('leaves open what the score test leaves open', () => {
    // One of 400: 4.45/n by the score test, of which the resamples alone say about 3/n.
    expect(row(400, 1, 0).interval!.low).toBeCloseTo(-0.0111, 4)
    expect(row(400, 1, 0).decision).toBe('inconclusive')
    expect(row(400, 1, 0, '2 points').decision).toBe('pass')
  })

  it('widens with every sample lost', () => {
    const ends = [0, 1, 2, 3, 5, 8].map((lost) => row(300, lost, 0).interval!.low)
    expect([...ends].sort((a, b) => b - a)).toEqual(ends)
  })
})
