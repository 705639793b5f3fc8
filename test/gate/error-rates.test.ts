import { describe, expect, it } from 'vitest'
import {
  atTheLimit,
  mulberry32,
  type Scenario,
  scenarios,
  simulate,
  simulatedEvaluation,
  visible,
} from '../../bench/simulation.ts'
import { decide } from '../../src/gate/decide.ts'
import { answerTask, condition, decided, evaluatedTask, ruleOf, textTask } from './build.ts'

/** Share of simulated suites that are blocked, and none is red for another reason; `bench/error-rates.ts` runs them in full. */
function shareBlocked(name: string, suites: number): number {
  const scenario = scenarios.find((each) => each.name === name)!
  let blocked = 0
  for (let replicate = 0; replicate < suites; replicate++) {
    const { verdict } = decide(simulatedEvaluation(scenario, replicate))
    expect(verdict.exit).toBe(verdict.name === 'blocked' ? 1 : 0)
    if (verdict.name === 'blocked') blocked++
  }
  return blocked / suites
}

function firstRow(scenario: Scenario, replicate: number) {
  return decide(simulatedEvaluation(scenario, replicate)).rows.find((row) => row.task === 'task 0')!
}

const twiceTheError = (share: number, suites: number) => 2 * Math.sqrt((share * (1 - share)) / suites)

describe('on simulated evidence', () => {
  it('the simulation is the published one', () => {
    const next = mulberry32(1)
    expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
    const { baseline, candidate } = simulate(scenarios[0]!, 0, 0)
    expect(baseline.slice(0, 20).join('')).toBe('11110110110111111110')
    expect(candidate.slice(0, 20).join('')).toBe('11110110111111110110')
  })

  it.each([
    ['AA', 'equal checkpoints, 12 tasks of right or wrong'],
    ['CAA', 'equal checkpoints, 12 tasks of scores'],
  ])('%s: %s are blocked in one suite of twenty at most', (name) => {
    expect(shareBlocked(name, 15)).toBeLessThanOrEqual(0.05 + twiceTheError(0.05, 15))
  })

  it('REL: equal checkpoints under a relative limit are blocked in one suite of twenty at most', () => {
    expect(shareBlocked('REL', 200)).toBeLessThanOrEqual(0.05 + twiceTheError(0.05, 200))
  })

  it('DROP: a loss of 3 points on 500 answers is caught in half of the runs, of which McNemar catches 45 %', () => {
    expect(shareBlocked('DROP', 200)).toBeGreaterThanOrEqual(0.5)
  })

  it('CDROP: the same loss of scores is caught in 95 %', () => {
    expect(shareBlocked('CDROP', 60)).toBeGreaterThanOrEqual(0.95)
  })

  it('BROAD: 3 points lost on every task are caught in 94 %, which single rows do not', () => {
    expect(shareBlocked('BROAD 3', 12)).toBeGreaterThanOrEqual(0.94 - twiceTheError(0.94, 12))
  })
})

describe('what a row says of its own power', () => {
  it.each(visible.filter(({ tasks }) => tasks === 1))(
    '$name: a drop of exactly the smallest visible size is seen in 4 runs of 5',
    (scenario) => {
      const runs = 150
      let seen = 0
      for (let replicate = 0; replicate < runs; replicate++) {
        const drop = firstRow(scenario, replicate).smallestVisible!
        const fresh = { ...scenario, number: scenario.number + 100, drop: () => drop }
        seen += Number(firstRow(fresh, replicate).decision === 'fail')
      }
      expect(Math.abs(seen / runs - 0.8)).toBeLessThan(0.02 + twiceTheError(0.8, runs))
    },
  )

  it.each(atTheLimit.filter(({ samples }) => samples === 400))(
    '$name: a loss of exactly what is allowed passes in one run of twenty at most',
    (scenario) => {
      const runs = 200
      let passed = 0
      for (let replicate = 0; replicate < runs; replicate++) {
        passed += Number(firstRow(scenario, replicate).decision === 'pass')
      }
      expect(passed / runs).toBeLessThanOrEqual(0.05 + twiceTheError(0.05, runs))
    },
  )
})

describe('what other gates let pass', () => {
  const words = (next: () => number, n: number) =>
    Array.from({ length: n }, () => `w${Math.floor(next() * 50)}`).join(' ')

  it('halved ROUGE is blocked', () => {
    const next = mulberry32(5)
    const lines = Array.from({ length: 100 }, () => {
      const reference = words(next, 12)
      const half = `${reference.split(' ').slice(0, 6).join(' ')} x x x x x x`
      return { reference, baseline: reference, candidate: half }
    })
    const outcome = decided(
      [answerTask('summaries', 'domain', ['rougeL', 'rouge1', 'bleu_nltk'], lines)],
      [ruleOf(condition('max_drop', '1 point'))],
    )
    expect(outcome.verdict.name).toBe('blocked')
    expect(outcome.rows.map((row) => row.decision)).toEqual(['fail', 'fail', 'fail'])
    expect(outcome.rows.find((row) => row.metric === 'rougeL')!.change).toBeCloseTo(-0.5, 2)
  })

  it('doubled perplexity is blocked, and is forgetting', () => {
    const task = textTask('pydoc', 'general', { ratio: Math.log(2), noise: 0.1 })
    const outcome = decided([task], [ruleOf(condition('max_rise', '2%'))])
    expect(outcome.verdict.name).toBe('blocked')
    expect(outcome.forgetting.severity).toBe('severe')
  })

  it('one of two repeats lost everywhere is blocked', () => {
    const twice = { baseline: new Array(400).fill(1), candidate: new Array(400).fill(0.5) }
    const outcome = decided([evaluatedTask('a', 'domain', twice)], [ruleOf(condition('max_drop', '5 points'))])
    expect(outcome.verdict.name).toBe('blocked')
  })

  it('neither a single flip in 400 nor a gain is red', () => {
    const right = Array.from({ length: 400 }, (_, i) => Number(i % 3 > 0))
    const flip = right.map((score, i) => (i === 1 ? 0 : score))
    const outcome = decided(
      [evaluatedTask('a', 'domain', { baseline: right, candidate: flip })],
      [ruleOf(condition('max_drop', '2 points'))],
    )
    expect(outcome.rows[0]!.decision).toBe('pass')
  })
})
