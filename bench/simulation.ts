import type { Evidence } from '../src/evidence/evidence.ts'
import type { EvaluatedTask, Evaluation } from '../src/gate/evaluation.ts'
import { fixed, type Metric } from '../src/metrics/metric.ts'
import type { Role } from '../src/shared/words.ts'
import type { Condition, Rule } from '../src/suite/rule.ts'
import type { Suite } from '../src/suite/suite.ts'

/** mulberry32, in [0, 1): the generator that the published error rates of other gates were simulated with. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Scenario {
  name: string
  /** Seeds are number * 1,000,000 + replicate * 100 + task. */
  number: number
  what: string
  tasks: number
  samples: number
  kind: 'binary' | 'continuous'
  /** Share of right answers of a binary baseline. */
  rate: number
  /** Share of the candidate's answers that are drawn anew, so that equal checkpoints disagree. */
  redrawn: number
  /** What the two standard deviations of continuous scores, 0.2 and 0.18, are multiplied by. */
  spread: number
  /** True loss of a task. */
  drop(task: number): number
  replicates: number
  limit: Condition['limit']
}

export const noDrop = { amount: 0, unit: 'own', written: '0' } as const
export const onePoint = { amount: 0.01, unit: 'points', written: '1 point' } as const
const twoPercent = { amount: 0.02, unit: 'percent', written: '2%' } as const
const common = { rate: 0.7, redrawn: 0.35, spread: 1, limit: noDrop }
const binary = { kind: 'binary', ...common } as const
const continuous = { kind: 'continuous', ...common } as const
const none = () => 0

// biome-ignore format: one scenario a line
export const scenarios: readonly Scenario[] = [
  { name: 'AA', number: 1, what: 'equal', tasks: 12, samples: 200, drop: none, replicates: 200, ...binary },
  { name: 'DROP', number: 2, what: '3 points lost', tasks: 1, samples: 500, drop: () => 0.03, replicates: 200, ...binary },
  { name: 'SUITE', number: 3, what: 'one task lost 3 points', tasks: 12, samples: 500, drop: (t) => (t === 0 ? 0.03 : 0), replicates: 100, ...binary },
  { name: 'CAA', number: 4, what: 'equal', tasks: 12, samples: 200, drop: none, replicates: 200, ...continuous },
  { name: 'CDROP', number: 5, what: '3 points lost', tasks: 1, samples: 500, drop: () => 0.03, replicates: 200, ...continuous },
  { name: 'REL', number: 6, what: 'equal, relative limit', tasks: 1, samples: 200, drop: none, replicates: 200, ...binary, rate: 0.15, limit: twoPercent },
  { name: 'BROAD 1.5', number: 7, what: 'every task lost 1.5 points', tasks: 12, samples: 200, drop: () => 0.015, replicates: 200, ...binary },
  { name: 'BROAD 3', number: 8, what: 'every task lost 3 points', tasks: 12, samples: 200, drop: () => 0.03, replicates: 200, ...binary },
]

/** Ours beside the published ones: a loss of exactly what is allowed, of which a pass would be a false one. */
// biome-ignore format: one scenario a line
export const atTheLimit: readonly Scenario[] = [
  { name: 'LIMIT 1', number: 11, what: 'no other flip', tasks: 1, samples: 400, drop: () => 0.01, replicates: 1000, ...binary, redrawn: 0, limit: onePoint },
  { name: 'LIMIT 2', number: 12, what: '0.4 % flip besides', tasks: 1, samples: 400, drop: () => 0.01, replicates: 1000, ...binary, redrawn: 0.01, limit: onePoint },
  { name: 'LIMIT 3', number: 13, what: '15 % flip besides', tasks: 1, samples: 400, drop: () => 0.01, replicates: 1000, ...binary, limit: onePoint },
  { name: 'LIMIT 4', number: 14, what: 'no other flip', tasks: 1, samples: 2000, drop: () => 0.01, replicates: 400, ...binary, redrawn: 0, limit: onePoint },
  { name: 'LIMIT 5', number: 15, what: '', tasks: 1, samples: 400, drop: () => 0.01, replicates: 1000, ...continuous, spread: 0.4, limit: onePoint },
]

/** Equal checkpoints, whose rows print the smallest drop that they could have shown. */
// biome-ignore format: one scenario a line
export const visible: readonly Scenario[] = [
  { name: 'SEEN 1', number: 21, what: '', tasks: 1, samples: 200, drop: none, replicates: 1000, ...binary },
  { name: 'SEEN 2', number: 22, what: '', tasks: 1, samples: 500, drop: none, replicates: 1000, ...binary },
  { name: 'SEEN 3', number: 23, what: '', tasks: 1, samples: 500, drop: none, replicates: 1000, ...binary, redrawn: 0.05, limit: onePoint },
  { name: 'SEEN 4', number: 24, what: '', tasks: 12, samples: 200, drop: none, replicates: 200, ...binary },
  { name: 'SEEN 5', number: 25, what: '', tasks: 1, samples: 200, drop: none, replicates: 1000, ...continuous, spread: 0.4 },
  { name: 'SEEN 6', number: 26, what: '', tasks: 1, samples: 500, drop: none, replicates: 1000, ...continuous, spread: 0.4, limit: onePoint },
]

/** The scores of one task on both sides. */
export function simulate(
  scenario: Scenario,
  replicate: number,
  task: number,
): { baseline: number[]; candidate: number[] } {
  const next = mulberry32(scenario.number * 1_000_000 + replicate * 100 + task)
  const drop = scenario.drop(task)
  const baseline: number[] = []
  const candidate: number[] = []
  for (let i = 0; i < scenario.samples; i++) {
    const [u1, u2, u3, u4] = [next(), next(), next(), next()] as const
    if (scenario.kind === 'binary') {
      const right = u1 < scenario.rate
      const redrawn = u2 < scenario.redrawn ? u3 < scenario.rate : right
      baseline.push(Number(right))
      candidate.push(Number(redrawn && !(u4 < drop / scenario.rate)))
    } else {
      const shared = 0.5 + scenario.spread * 0.2 * normal(1 - u1, u2)
      baseline.push(clamped(shared))
      candidate.push(clamped(shared + scenario.spread * 0.18 * normal(1 - u3, u4) - drop))
    }
  }
  return { baseline, candidate }
}

/** Box and Muller, the cosine branch. */
function normal(u: number, v: number): number {
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v)
}

function clamped(x: number): number {
  return Math.min(1, Math.max(0, x))
}

const scored = {
  tells: 'the mean of simulated scores',
  better: 'higher',
  unit: 'points',
  scale: 1,
  range: [0, 1],
  equals: 'the mean of the scores',
  of: 'score',
  pools: 'score',
  scorer: fixed({
    size: 2,
    statistics: ({ score }: { score: number }) => [score, 1],
    value: (sums) => sums[0]! / sums[1]!,
  }),
} as const satisfies Omit<Metric<'score'>, 'name' | 'title'>

/** The mean of scores between 0 and 1. */
export const scoreMetric: Metric<'score'> = { name: 'score', title: 'Score', ...scored }
/** The share of right answers. */
export const rightMetric: Metric<'score'> = { name: 'right', title: 'Right', rightOrWrong: true, ...scored }

export function evaluatedTask(
  name: string,
  role: Role | null,
  scores: { baseline: readonly number[]; candidate: readonly number[] },
  metric: Metric<'score'> = scoreMetric,
): EvaluatedTask {
  const evidence = (side: readonly number[]) =>
    new Map<string, Evidence>(side.map((score, i) => [`${i}`, { kind: 'score', id: `${i}`, score }]))
  const place = { line: 1, column: 1 }
  const data = { shape: 'ids', path: '/data', written: 'data', format: null, fields: {}, limit: null, place } as const
  return {
    task: { kind: 'scores', name, role, data, metrics: [metric.name], place },
    samples: scores.baseline.map((_, i) => ({ id: `${i}`, source: { file: 'data', line: i + 1 } })),
    baseline: evidence(scores.baseline),
    candidate: evidence(scores.candidate),
  }
}

export function suiteOf(rules: readonly Rule[], tasks: readonly EvaluatedTask[] = []): Suite {
  const side = {
    path: 'm',
    file: null,
    device: 'cpu',
    threads: null,
    batchTokens: null,
    server: null,
    tokenizer: null,
    prepare: null,
    place: { line: 1, column: 1 },
  } as const
  return {
    name: 'simulated',
    file: 'checkpoint-gate.yml',
    folder: '/',
    sha256: '',
    baseline: side,
    candidate: side,
    seed: 1,
    resamples: 2000,
    errorBudget: 0.05,
    inconclusive: 'warn',
    forgetting: {
      ratio: { mild: 0.02, moderate: 0.1, severe: 0.25 },
      points: { mild: 0.01, moderate: 0.03, severe: 0.1 },
    },
    tasks: tasks.map(({ task }) => task),
    rules: [...rules],
  }
}

export function ruleOf(condition: Condition, selected: Partial<Rule> = {}): Rule {
  const place = { line: 1, column: 1 }
  return { task: null, metric: null, role: null, condition, level: 'block', decide: 'bound', place, ...selected }
}

/** One simulated run of a suite whose every row is held to the scenario's largest loss. */
export function simulatedEvaluation(scenario: Scenario, replicate: number): Evaluation {
  const metric = scenario.kind === 'binary' ? rightMetric : scoreMetric
  const tasks = Array.from({ length: scenario.tasks }, (_, t) =>
    evaluatedTask(`task ${t}`, 'general', simulate(scenario, replicate, t), metric),
  )
  return {
    suite: suiteOf([ruleOf({ kind: 'max_drop', limit: scenario.limit })], tasks),
    tasks,
    metrics: new Map([[metric.name, metric as unknown as Metric]]),
    comparable: { perplexity: true, reason: null },
  }
}
