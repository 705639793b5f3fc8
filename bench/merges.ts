import type { Opened } from '../src/backends/backend.ts'
import { decide } from '../src/gate/decide.ts'
import type { Evaluation } from '../src/gate/evaluation.ts'
import { sinceRelease } from '../src/history/ratchet.ts'
import { type Release, readRelease, releaseText } from '../src/history/release.ts'
import type { Metric } from '../src/metrics/metric.ts'
import type { Condition } from '../src/suite/rule.ts'
import { evaluatedTask, mulberry32, onePoint, rightMetric, ruleOf, suiteOf } from './simulation.ts'

/** Checkpoints that are merged one after the other, each a little worse than the one before. */
export interface Merges {
  number: number
  merges: number
  samples: number
  /** Share of right answers at the release. */
  rate: number
  /** Share of right answers that turn wrong with every merge and are made up for by as many that turn right. */
  churn: number
  /** What every merge truly loses. */
  drop: number
  /** What may be lost since the release; a pair may lose a point. */
  limit: Condition['limit']
}

const threePoints = { amount: 0.03, unit: 'points', written: '3 points' } as const
const common = { merges: 20, samples: 2000, rate: 0.7, churn: 0.01, limit: threePoints }

export const slowLoss: Merges = { number: 41, drop: 0.003, ...common }
export const noLoss: Merges = { number: 42, drop: 0, ...common }
/** Nothing may be lost, and nothing is: every block is a false one. */
export const atZero: Merges = { ...noLoss, number: 43, limit: { amount: 0, unit: 'own', written: '0' } }

/** Right and wrong answers of the release and of every checkpoint after it. */
export function chain({ number, merges, samples, rate, churn, drop }: Merges, replicate: number): number[][] {
  const next = mulberry32(number * 1_000_000 + replicate * 100)
  const steps = [Array.from({ length: samples }, () => Number(next() < rate))]
  for (let merge = 1; merge <= merges; merge++) {
    const share = rate - drop * (merge - 1)
    const lost = churn + drop / share
    const gained = (churn * share) / (1 - share)
    steps.push(steps.at(-1)!.map((right) => (next() < (right ? lost : gained) ? 1 - right : right)))
  }
  return steps
}

export interface Step {
  /** What the pair's own rule says. */
  pair: string
  /** Whether the ratchet blocks. */
  blocked: boolean
}

/** What is decided at every merge, by the code that decides on real ones. */
export function decideMerges(merges: Merges, replicate: number): Step[] {
  const steps = chain(merges, replicate)
  const release = releaseOf(steps[0]!)
  return steps.slice(1).map((candidate, i) => {
    const evaluation = evaluationOf(steps[i]!, candidate)
    const run = { opened: { baseline: opened, candidate: opened }, versions: {} }
    const rows = sinceRelease(evaluation, run, release, [ruleOf({ kind: 'max_drop', limit: merges.limit })])
    return {
      pair: decide(evaluation).verdict.name,
      blocked: rows.some(({ rules }) => rules.some(({ decision }) => decision === 'fail')),
    }
  })
}

export const opened: Opened = {
  fingerprint: 'f',
  backend: 'onnx',
  device: 'cpu',
  precision: 'fp32',
  tokenizer: 't',
  template: null,
  contextLength: 2048,
  versions: {},
  notes: [],
}

/** A candidate beside the checkpoint before it. */
export function evaluationOf(baseline: readonly number[], candidate: readonly number[]): Evaluation {
  const tasks = [evaluatedTask('qa', 'general', { baseline, candidate }, rightMetric)]
  return {
    suite: suiteOf([ruleOf({ kind: 'max_drop', limit: onePoint })], tasks),
    tasks,
    metrics: new Map([[rightMetric.name, rightMetric as unknown as Metric]]),
    comparable: { perplexity: true, reason: null },
  }
}

/** The evidence of a release, as it is kept. */
export function releaseTextOf(scores: readonly number[]): string {
  const { suite, tasks } = evaluationOf(scores, scores)
  const answered = tasks.map(({ task, samples, candidate }) => ({ task, samples, evidence: candidate }))
  return releaseText({ source: suite.candidate, opened, program: null }, answered, suite.seed)
}

export function releaseOf(scores: readonly number[]): Release {
  const read = readRelease(releaseTextOf(scores))
  if (typeof read === 'string') throw new Error(read)
  return read
}
