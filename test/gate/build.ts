import { evaluatedTask, mulberry32, rightMetric, ruleOf, scoreMetric, suiteOf } from '../../bench/simulation.ts'
import type { Evidence } from '../../src/evidence/evidence.ts'
import type { Comparison } from '../../src/gate/comparison.ts'
import { decide } from '../../src/gate/decide.ts'
import type { EvaluatedTask, Evaluation } from '../../src/gate/evaluation.ts'
import type { Outcome } from '../../src/gate/outcome.ts'
import type { Metric } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import type { Role } from '../../src/shared/words.ts'
import type { Condition, Limit, Rule } from '../../src/suite/rule.ts'
import type { Suite } from '../../src/suite/suite.ts'

export { evaluatedTask, rightMetric, ruleOf }

const simulated = new Map([scoreMetric, rightMetric].map((metric) => [metric.name, metric as unknown as Metric]))

export function evaluationOf(
  tasks: readonly EvaluatedTask[],
  rules: readonly Rule[],
  more: { suite?: Partial<Suite>; comparable?: Evaluation['comparable'] } = {},
): Evaluation {
  return {
    suite: { ...suiteOf(rules, tasks), ...more.suite },
    tasks,
    metrics: new Map(
      [...tasks.flatMap(({ task }) => task.metrics), 'bits_per_byte'].map((name) => [
        name,
        simulated.get(name) ?? findMetric(name)!,
      ]),
    ),
    comparable: more.comparable ?? { perplexity: true, reason: null },
  }
}

export function decided(...input: Parameters<typeof evaluationOf>): Outcome {
  return decide(evaluationOf(...input))
}

/** What is said of two sides that are the same. */
export const twins = 'Both sides gave the very same answers everywhere: is the candidate the file you meant?'

export function rowOf(outcome: Outcome, task: string, metric?: string): Comparison {
  const found = outcome.rows.filter((row) => row.task === task && (metric === undefined || row.metric === metric))
  if (found.length !== 1) throw new Error(`${found.length} rows of ${task} ${metric ?? ''}`)
  return found[0]!
}

/** "1 point", "2%", "0.5", as a suite writes them. */
export function limit(written: string): Limit {
  const amount = Number.parseFloat(written)
  if (written.endsWith('%')) return { amount: amount / 100, unit: 'percent', written }
  return written.includes('point')
    ? { amount: amount / 100, unit: 'points', written }
    : { amount, unit: 'own', written }
}

export function condition(kind: Condition['kind'], written: string): Condition {
  return { kind, limit: limit(written) }
}

/** `n` scores around `level`, and the same with a mean change of exactly `change`, up to twice `noise` apart. */
export function scores(n: number, level: number, change: number, noise = 0.05, seed = 1) {
  const next = mulberry32(seed)
  const baseline = Array.from({ length: n }, () => level + 0.2 * (next() - 0.5))
  const moved = baseline.map(() => 2 * noise * (next() - 0.5))
  const mean = moved.reduce((sum, x) => sum + x, 0) / n
  return { baseline, candidate: baseline.map((score, i) => score + change + moved[i]! - mean) }
}

/** Texts of 50 tokens and 200 bytes whose log-loss on the candidate is `ratio` higher in the mean, as a logarithm of perplexities. */
export function textTask(
  name: string,
  role: Role | null,
  options: {
    n?: number
    ratio: number
    tokens?: number
    noise?: number
    metrics?: string[]
    seed?: number
    candidateTokens?: number
  },
): EvaluatedTask {
  const {
    n = 100,
    ratio,
    noise = 0.02,
    metrics = ['perplexity'],
    seed = 1,
    tokens = 50,
    candidateTokens = tokens,
  } = options
  const next = mulberry32(seed)
  const baseline = new Map<string, Evidence>()
  const candidate = new Map<string, Evidence>()
  for (let i = 0; i < n; i++) {
    const id = `t${i}`
    const nll = tokens * (3 + next())
    const text = { kind: 'likelihood', id, tokens, bytes: 4 * tokens, cut: false } as const
    baseline.set(id, { ...text, nll })
    candidate.set(id, { ...text, tokens: candidateTokens, nll: nll + tokens * (ratio + 2 * noise * (next() - 0.5)) })
  }
  const place = { line: 1, column: 1 }
  const data = { shape: 'texts', path: '/data', written: 'data', format: null, fields: {}, limit: null, place } as const
  return {
    task: {
      kind: 'perplexity',
      name,
      role,
      data,
      metrics,
      place,
      scored: 'text',
      prompt: null,
      system: null,
      chat: null,
      delimiter: ' ',
      maxTokens: null,
      window: null,
      stride: null,
      addBos: false,
      divergence: false,
    },
    samples: [...baseline.keys()].map((id, i) => ({ id, source: { file: 'data', line: i + 1 } })),
    baseline,
    candidate,
  }
}

/** Answers to be held against references. */
export function answerTask(
  name: string,
  role: Role | null,
  metrics: string[],
  lines: readonly { reference: string; baseline: string; candidate: string }[],
): EvaluatedTask {
  const answers = (side: 'baseline' | 'candidate') =>
    new Map<string, Evidence>(
      lines.map((line, i) => [`${i}`, { kind: 'answer', id: `${i}`, text: line[side], finish: 'eos' }]),
    )
  const place = { line: 1, column: 1 }
  return {
    task: {
      kind: 'generate',
      name,
      role,
      data: { shape: 'answers', path: '/data', written: 'data', format: null, fields: {}, limit: null, place },
      metrics,
      place,
      prompt: null,
      system: null,
      chat: null,
      maxNewTokens: 1,
      temperature: 0,
      topP: 1,
      topK: 0,
      stop: [],
      constrained: false,
      schema: null,
      judge: null,
      people: null,
    },
    samples: lines.map(({ reference }, i) => ({
      id: `${i}`,
      source: { file: 'data', line: i + 1 },
      references: [reference],
    })),
    baseline: answers('baseline'),
    candidate: answers('candidate'),
  }
}
