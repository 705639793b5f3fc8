import type { Evidence } from '../src/evidence/evidence.ts'
import type { EvaluatedTask, Evaluation } from '../src/gate/evaluation.ts'
import { findMetric } from '../src/metrics/registry.ts'
import type { Task } from '../src/suite/task.ts'
import { mulberry32, ruleOf, suiteOf } from './simulation.ts'

/** Answers that name a class. Wrong ones name any other class alike. */
export interface ClassScenario {
  number: number
  what: string
  samples: number
  /** For each class its share of the samples, its share of right answers, and the share of right answers that the candidate loses. */
  classes: readonly (readonly [share: number, right: number, lost: number])[]
  /** Share of the candidate's answers that are drawn anew. */
  redrawn: number
}

const even = (classes: number, right: number, lost: number) =>
  Array.from({ length: classes }, () => [1 / classes, right, lost] as const)
const uneven = (lost: number) =>
  [
    [0.5, 0.95, lost],
    [0.25, 0.9, lost],
    [0.15, 0.8, lost],
    [0.07, 0.7, lost],
    [0.03, 0.5, lost],
  ] as const

// biome-ignore format: one scenario a line
export const classScenarios: readonly ClassScenario[] = [
  { number: 31, what: '5 classes alike', samples: 200, classes: even(5, 0.8, 0.03), redrawn: 0.35 },
  { number: 32, what: '20 classes alike', samples: 200, classes: even(20, 0.8, 0.03), redrawn: 0.35 },
  { number: 33, what: '5 classes, 50 % to 3 % of the samples', samples: 200, classes: uneven(0.03), redrawn: 0.35 },
  { number: 34, what: '5 classes, 50 % to 3 % of the samples', samples: 500, classes: uneven(0.03), redrawn: 0.35 },
  { number: 35, what: '5 classes, 50 % to 3 % of the samples', samples: 500, classes: uneven(0.02), redrawn: 0.02 },
  { number: 36, what: '5 classes, 50 % to 3 % of the samples', samples: 2000, classes: uneven(0.02), redrawn: 0.02 },
]

/** What macro F1 truly loses. */
export function trueLoss({ classes }: ClassScenario): number {
  const others = classes.length - 1
  const macro = (kept: (lost: number) => number) => {
    const right = classes.map(([, own, lost]) => own * kept(lost))
    const wrong = classes.reduce((sum, [share], k) => sum + share * (1 - right[k]!), 0)
    const f1 = classes.map(([share], k) => {
      const predicted = share * right[k]! + (wrong - share * (1 - right[k]!)) / others
      return (2 * share * right[k]!) / (predicted + share)
    })
    return f1.reduce((sum, x) => sum + x, 0) / classes.length
  }
  return macro(() => 1) - macro((lost) => 1 - lost)
}

/** One run, held to a largest loss of what is truly lost. */
export function classEvaluation(scenario: ClassScenario, replicate: number): Evaluation {
  const { classes, samples, redrawn } = scenario
  const next = mulberry32(scenario.number * 1_000_000 + replicate * 100)
  const drawOther = (own: number) => {
    const other = Math.floor(next() * (classes.length - 1))
    return other >= own ? other + 1 : other
  }
  const labels: number[] = []
  const sides = { baseline: new Map<string, Evidence>(), candidate: new Map<string, Evidence>() }
  for (let i = 0; i < samples; i++) {
    let own = 0
    for (let u = next(); own < classes.length - 1 && u >= classes[own]![0]; own++) u -= classes[own]![0]
    const [, right, lost] = classes[own]!
    const answer = () => (next() < right ? own : drawOther(own))
    const before = answer()
    const copied = next() < redrawn ? answer() : before
    const after = copied === own && next() < lost ? drawOther(own) : copied
    labels.push(own)
    for (const [side, named] of [
      ['baseline', before],
      ['candidate', after],
    ] as const) {
      sides[side].set(`${i}`, { kind: 'answer', id: `${i}`, text: `class ${named}`, finish: 'eos' })
    }
  }
  const metric = findMetric('f1_macro')!
  const place = { line: 1, column: 1 }
  const data = { shape: 'classes', path: '/data', written: 'data', format: null, fields: {}, limit: null, place }
  const task = {
    kind: 'classify',
    name: 'task 0',
    role: 'general',
    data,
    metrics: [metric.name],
    place,
    field: 'category',
  }
  const evaluated: EvaluatedTask = {
    task: task as unknown as Task,
    samples: labels.map((label, i) => ({ id: `${i}`, source: { file: 'data', line: i + 1 }, label: `class ${label}` })),
    ...sides,
  }
  const loss = trueLoss(scenario)
  const limit = { amount: loss, unit: 'points', written: `${(100 * loss).toFixed(2)} points` } as const
  return {
    suite: suiteOf([ruleOf({ kind: 'max_drop', limit })], [evaluated]),
    tasks: [evaluated],
    metrics: new Map([[metric.name, metric]]),
    comparable: { perplexity: true, reason: null },
  }
}
