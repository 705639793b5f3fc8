import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/evidence/evidence.ts'
import type { GradedAnswers } from '../../src/evidence/graded.ts'
import { decide } from '../../src/gate/decide.ts'
import type { EvaluatedTask } from '../../src/gate/evaluation.ts'
import type { Metric } from '../../src/metrics/metric.ts'
import { findMetric, metrics } from '../../src/metrics/registry.ts'
import type { Role } from '../../src/shared/words.ts'
import type { Rule } from '../../src/suite/rule.ts'
import type { Suite } from '../../src/suite/suite.ts'
import type { Task } from '../../src/suite/task.ts'
import type { Pair } from '../contracts/metric.ts'
import { samplesOf } from '../metrics/pairs.ts'
import { condition, evaluationOf, ruleOf, twins } from './build.ts'

/** A task of `n` samples, for each of which the sides' evidence is one of those that the metric's own tests have. */
function taskOf(
  metric: Metric,
  name: string,
  role: Role,
  picks: readonly { baseline: Pair; candidate: Pair }[],
): EvaluatedTask {
  const { reading } = samplesOf(metric)
  const side = (own: 'baseline' | 'candidate') =>
    new Map(picks.map((pick, i) => [`${i}`, { ...pick[own].evidence, id: `${i}` } as Evidence]))
  const place = { line: 1, column: 1 }
  const data = { path: '/data', written: 'data', format: null, fields: {}, limit: null, place }
  const task = { kind: 'scores', name, role, data, metrics: [metric.name], place, ...reading } as Task
  const samples = picks.map(({ baseline }, i) => ({ ...baseline.sample, id: `${i}` }))
  const [baseline, candidate] = [side('baseline'), side('candidate')]
  return isGraded(metric)
    ? gradedTask({ ...task, metrics: [] }, { metrics: [metric.name], samples, baseline, candidate })
    : { task, samples, baseline, candidate }
}

const isGraded = ({ of }: Metric) => of === 'judgement' || of === 'rating'

/** Answers are the same where the grades are. */
function gradedTask(
  task: Task,
  { samples, ...grades }: Pick<EvaluatedTask, 'samples' | 'baseline' | 'candidate'> & { metrics: string[] },
): EvaluatedTask {
  const answers = (side: EvaluatedTask['baseline']) =>
    new Map(
      [...side].map(([id, evidence]) => [
        id,
        { kind: 'answer', id, text: JSON.stringify(evidence), finish: 'eos' } as Evidence,
      ]),
    )
  const graded = [{ criteria: [], samples, ...grades } as GradedAnswers]
  return { task, samples, baseline: answers(grades.baseline), candidate: answers(grades.candidate), graded }
}

/** Pairs of evidence for the same sample, `typical` or `perfect` on either side. */
function picksOf(metric: Metric, sides: 'same' | 'any') {
  const { typical, perfect } = samplesOf(metric)
  return fc
    .array(fc.tuple(fc.nat(typical.length - 1), fc.boolean(), fc.boolean()), { minLength: 11, maxLength: 24 })
    .map((picks) =>
      picks.map(([i, better, candidateBetter]) => {
        const of = (best: boolean) => (best ? perfect[i] : undefined) ?? typical[i]!
        return { baseline: of(better), candidate: of(sides === 'same' ? better : candidateBetter) }
      }),
    )
}

function outcomeOf(tasks: readonly EvaluatedTask[], rules: readonly Rule[], suite: Partial<Suite> = {}) {
  return decide(evaluationOf(tasks, rules, { suite: { resamples: 300, ...suite } }))
}

const strict = (['max_drop', 'max_rise'] as const).map((kind) => ruleOf(condition(kind, '0')))
const better = { max_drop: 'higher', max_rise: 'lower' } as Record<string, string>
const runs = { numRuns: 4 }

describe.each(metrics.map((metric) => [metric.name, metric] as const))('a row of %s', (_, metric) => {
  it('passes the strictest limit where both sides are the same', () => {
    fc.assert(
      fc.property(picksOf(metric, 'same'), (picks) => {
        const task = taskOf(metric, 'a', 'general', picks)
        const rules = strict
          .filter(({ condition: { kind } }) => ['neither', better[kind]].includes(metric.better))
          .map((rule) => ({ ...rule, metric: metric.name }))
        const { verdict, rows, forgetting } = outcomeOf([task], rules, { inconclusive: 'block' })
        const [row] = rows
        // Recorded scores of 0 and 1 do not tell whether the answers were the same.
        const coarse = picks.every(
          ({ baseline: { evidence } }) => evidence.kind === 'score' && evidence.score % 1 === 0,
        )
        // A value that is not defined of these samples is missing on both sides, which is no regression but no pass either.
        if (row!.missing === null && !coarse) {
          expect(verdict).toEqual({ name: 'passed', exit: 0, reasons: isGraded(metric) ? [] : [twins] })
          expect([row!.change, row!.interval!.low, row!.interval!.high]).toEqual([0, 0, 0])
        }
        expect(verdict.name).not.toBe(coarse ? '' : 'blocked')
        expect(forgetting.found).toBe(false)
      }),
      runs,
    )
  })

  it('reads the same in any order of samples and tasks, and every time', () => {
    fc.assert(
      fc.property(picksOf(metric, 'any'), picksOf(metric, 'any'), (first, second) => {
        const tasks = [taskOf(metric, 'a', 'general', first), taskOf(metric, 'b', 'domain', second)]
        const turned = tasks.map((task) => ({ ...task, samples: [...task.samples].reverse() })).reverse()
        const there = outcomeOf(tasks, strict)
        const back = outcomeOf(turned, strict)
        for (const row of there.rows) expect(back.rows).toContainEqual(row)
        expect(back.verdict.name).toBe(there.verdict.name)
        expect(outcomeOf(tasks, strict)).toEqual(there)
      }),
      runs,
    )
  })

  it('has the change that its two values have, inside its interval', () => {
    fc.assert(
      fc.property(picksOf(metric, 'any'), (picks) => {
        const [row] = outcomeOf([taskOf(metric, 'a', 'general', picks)], []).rows
        fc.pre(row!.missing === null && row!.interval !== null)
        const { baseline, candidate, change, interval, unit, scale } = row!
        const expected = unit === 'ratio' ? candidate! / baseline! - 1 : (candidate! - baseline!) / scale
        expect(change).toBeCloseTo(expected, 12)
        expect(interval!.low - 1e-9).toBeLessThanOrEqual(change!)
        expect(interval!.high + 1e-9).toBeGreaterThanOrEqual(change!)
      }),
      { numRuns: 4, maxSkipsPerRun: 20 },
    )
  })
})

describe('a row that is better in neither direction', () => {
  const metric = findMetric('length_ratio')!
  const words = (n: number) => new Array(n).fill('word').join(' ')
  const picks = Array.from({ length: 40 }, (_, i) => {
    const sample = { id: '', references: [words(10)], source: { file: 'data', line: 1 } }
    const answer = (n: number) => ({
      sample,
      evidence: { kind: 'answer', id: '', text: words(n), finish: 'eos' } as const,
    })
    return { baseline: answer(10 + (i % 3)), candidate: answer(20 + (i % 5)) }
  })
  const task = taskOf(metric, 'a', 'general', picks)
  const named = (kind: 'max_drop' | 'max_rise' | 'min' | 'max', written: string) =>
    outcomeOf([task], [ruleOf(condition(kind, written), { metric: 'length_ratio' })]).rows[0]!

  it('is never forgetting, never better, and answers no rule that does not name it', () => {
    const rules = [
      ruleOf(condition('max_drop', '1 point')),
      ruleOf(condition('max_rise', '2%'), { role: 'general' }),
      ruleOf(condition('must_improve', '0'), { task: 'a' }),
    ]
    for (const sides of [task, { ...task, baseline: task.candidate, candidate: task.baseline }]) {
      const { rows, forgetting, verdict } = outcomeOf([sides], rules)
      expect(rows).toHaveLength(1)
      expect(rows[0]).toMatchObject({ better: 'neither', rules: [], decision: null, forgetting: null })
      expect(rows[0]!.interval).not.toBeNull()
      expect(forgetting).toMatchObject({ found: false, measured: false, domainGain: false })
      // The rules that name the task have no row to hold.
      expect(verdict.name).toBe('not-shown')
    }
    const domain = { ...task, task: { ...task.task, role: 'domain' as const } }
    expect(outcomeOf([domain], []).forgetting.domainGain).toBe(false)
  })

  it('is held to a rule that names it, in either direction', () => {
    expect(named('max_rise', '50%').decision).toBe('fail')
    expect(named('max_rise', '150%').decision).toBe('pass')
    expect(named('max_drop', '2%').decision).toBe('pass')
    expect(named('max', '1.5').decision).toBe('fail')
    expect(named('min', '0.9').decision).toBe('pass')
    expect(named('min', '3').decision).toBe('fail')
    expect(named('max_rise', '50%').interval!.low).toBeGreaterThan(0.5)
  })
})
