import { describe, expect, it } from 'vitest'
import type { scoreMetric } from '../../bench/simulation.ts'
import { changeScale, questionOf } from '../../src/gate/question.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import type { Condition, Rule } from '../../src/suite/rule.ts'
import { condition, decided, evaluatedTask, rowOf, ruleOf, scores, textTask } from './build.ts'

/** 400 samples at 0.5 that changed by `change` with little noise, so that every decision is sure. */
function decisionOn(change: number, kind: Condition['kind'], written: string, selected: Partial<Rule> = {}) {
  const task = evaluatedTask('a', 'domain', scores(400, 0.5, change, 0.02))
  return rowOf(decided([task], [ruleOf(condition(kind, written), { metric: 'score', ...selected })]), 'a').rules[0]!
}

function ratioDecision(change: number, kind: Condition['kind'], written: string) {
  const task = textTask('a', 'domain', { n: 400, ratio: Math.log1p(change), noise: 0.01 })
  return rowOf(decided([task], [ruleOf(condition(kind, written), { metric: 'perplexity' })]), 'a').rules[0]!
}

describe('a condition on a score around 0.5', () => {
  it.each([
    [-0.03, 'max_drop', '1 point', 'fail'],
    [-0.03, 'max_drop', '4 points', 'pass'],
    [-0.03, 'max_drop', '0.01', 'fail'],
    // A loss of 3 points is 6 % of the baseline.
    [-0.03, 'max_drop', '5%', 'fail'],
    [-0.03, 'max_drop', '7%', 'pass'],
    [0.03, 'max_drop', '0', 'pass'],
    [0.03, 'must_improve', '0', 'pass'],
    [0.03, 'must_improve', '2 points', 'pass'],
    [0.03, 'must_improve', '4 points', 'fail'],
    [0.03, 'must_improve', '5%', 'pass'],
    [0.03, 'must_improve', '7%', 'fail'],
    [-0.03, 'must_improve', '0', 'fail'],
    [0, 'min', '0.4', 'pass'],
    [0, 'min', '0.6', 'fail'],
    [0, 'max', '0.6', 'pass'],
    [0, 'max', '40 points', 'fail'],
  ] as const)('changed by %f: %s %s is a %s', (change, kind, written, decision) => {
    expect(decisionOn(change, kind, written).decision).toBe(decision)
  })
})

describe('a condition on a perplexity', () => {
  it.each([
    [0.05, 'max_rise', '2%', 'fail'],
    [0.05, 'max_rise', '10%', 'pass'],
    // Perplexity is about 33, so 5 % is between 1 and 2.
    [0.05, 'max_rise', '1', 'fail'],
    [0.05, 'max_rise', '2', 'pass'],
    [-0.05, 'max_rise', '0', 'pass'],
    [-0.05, 'must_improve', '2%', 'pass'],
    [-0.05, 'must_improve', '10%', 'fail'],
    [-0.05, 'must_improve', '1', 'pass'],
    [0, 'max', '40', 'pass'],
    [0, 'max', '20', 'fail'],
  ] as const)('changed by %f: %s %s is a %s', (change, kind, written, decision) => {
    expect(ratioDecision(change, kind, written).decision).toBe(decision)
  })
})

describe('a rule that names a metric and the wrong direction', () => {
  it.each([
    ['max_drop', 'score:better=lower', 0.3],
    ['max_rise', 'score', -0.3],
    ['max_drop', 'perplexity', 0.3],
  ] as const)(
    '%s of %s holds for no row, and shows nothing: it would pass whatever was lost',
    (kind, metric, change) => {
      const task =
        metric === 'perplexity'
          ? textTask('a', 'domain', { ratio: change })
          : evaluatedTask('a', 'domain', scores(60, 0.5, change), findMetric(metric) as unknown as typeof scoreMetric)
      const outcome = decided([task], [ruleOf(condition(kind, '2%'), { metric })])
      expect(rowOf(outcome, 'a')).toMatchObject({ rules: [], decision: null })
      expect(outcome.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
    },
  )
})

describe('a decision', () => {
  it('by the point looks at nothing else', () => {
    const noisy = evaluatedTask('a', 'domain', scores(12, 0.5, -0.012, 0.3, 4))
    const by = (decide: 'bound' | 'point', written: string) =>
      rowOf(decided([noisy], [ruleOf(condition('max_drop', written), { decide })]), 'a')
    const { change } = by('bound', '1 point')
    expect(by('bound', '1 point').decision).toBe('inconclusive')
    expect(by('point', `${-change! - 0.001}`).decision).toBe('fail')
    expect(by('point', `${-change! + 0.001}`).decision).toBe('pass')
  })

  it('by the point on a limit is no failure, whatever rounding says', () => {
    const exactly = { baseline: [1, 1, 1, 0, 1, 1, 1, 0, 1, 0], candidate: [1, 1, 0, 0, 1, 1, 1, 0, 1, 0] }
    const rule = ruleOf(condition('max_drop', '10 points'), { decide: 'point' })
    expect(rowOf(decided([evaluatedTask('a', 'domain', exactly)], [rule]), 'a').decision).toBe('pass')
  })

  it('that is not settled says how many samples are missing and what would have shown', () => {
    const task = evaluatedTask('a', 'domain', scores(100, 0.5, -0.02, 0.2, 3))
    const row = rowOf(decided([task], [ruleOf(condition('max_drop', '1 point'))]), 'a')
    const result = row.rules[0]!
    expect(result.decision).toBe('inconclusive')
    expect(result.samplesMissing).toBeGreaterThan(10)
    expect(result.reason).toContain(`About ${result.samplesMissing} more samples would settle it.`)
    expect(result.reason).toMatch(/could have shown a worsening of \d\.\d points/)
    // The limit and 2.5 standard errors beyond it.
    const { low, high } = row.interval!
    expect(row.smallestVisible).toBeCloseTo(0.01 + (2.5 * (high - low)) / 3.3, 2)
  })

  it('names what is allowed and what was seen, in the unit of the limit', () => {
    expect(decisionOn(-0.03, 'max_drop', '1 point').reason).toMatch(
      /^max_drop: 1 point is broken: −\d\.\d+ points \(−\d\.\d+ to −\d\.\d+ points\)\.$/,
    )
    expect(decisionOn(-0.03, 'max_drop', '5%').reason).toMatch(/broken: −\d\.\d % \(−\d\.\d to −\d\.\d %\)\.$/)
    expect(ratioDecision(0.05, 'max_rise', '2%').reason).toMatch(/broken: \+\d\.\d % \(\+\d\.\d to \+\d\.\d %\)\.$/)
    expect(decisionOn(0, 'min', '0.6').reason).toMatch(/^min: 0.6 is broken: 0\.\d+ \(0\.\d+ to 0\.\d+\)\.$/)
  })

  it('asks each question on the scale where the unit is a constant', () => {
    expect(questionOf(condition('max_rise', '2%'), findMetric('perplexity')!)).toEqual({
      measure: 'log-ratio',
      sign: 1,
      limit: Math.log1p(0.02),
      open: false,
    })
    expect(questionOf(condition('max_drop', '2%'), findMetric('rougeL')!)).toMatchObject({
      measure: 'relative',
      sign: -1,
      limit: 0.02,
    })
    expect(questionOf(condition('max_drop', '100%'), findMetric('perplexity')!).limit).toBe(Infinity)
    expect(changeScale(findMetric('perplexity')!)).toEqual({ measure: 'log-ratio', sign: 1 })
  })
})
