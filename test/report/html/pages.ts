import type { AnswerEvidence, Evidence } from '../../../src/evidence/evidence.ts'
import { usualReading as reading } from '../../../src/metrics/metric.ts'
import { findMetric } from '../../../src/metrics/registry.ts'
import { breakdowns } from '../../../src/report/breakdown.ts'
import { forgottenSamples } from '../../../src/report/forgotten.ts'
import { type PageSamples, pageSamples, type SampledTask } from '../../../src/report/html/samples.ts'
import type { Opinion } from '../../../src/report/opinion.ts'
import type { Report } from '../../../src/report/report.ts'
import type { Sample } from '../../../src/samples/sample.ts'
import { xoshiro128 } from '../../../src/statistics/random.ts'
import type { Task } from '../../../src/suite/task.ts'
import { blocked, forgotten, improved } from '../reports.ts'

export interface Answered {
  sample: Sample
  baseline: Evidence
  candidate: Evidence
}

export function answered(sample: Omit<Sample, 'source'>, before: string, after: string): Answered {
  const { id } = sample
  const said = (text: string): AnswerEvidence => ({ kind: 'answer', id, text, finish: 'eos' })
  return { sample: { ...sample, source: { file: 'x', line: 1 } }, baseline: said(before), candidate: said(after) }
}

export function sampledTask(
  task: string,
  metrics: readonly string[],
  pairs: readonly Answered[],
  opinions: ReadonlyMap<string, readonly Opinion[]> = new Map(),
): SampledTask {
  const byMetric = metrics.map((name) => ({ task, role: null, metric: findMetric(name)!, reading, pairs, opinions }))
  return { task, role: 'general', byMetric }
}

const next = xoshiro128(1, 2, 3, 4)
const share = () => next() / 2 ** 32
const pick = <T>(list: readonly T[]): T => list[Math.floor(share() * list.length)]!
const vocabulary = (
  'the licensee shall indemnify and hold harmless licensor against all claims arising from use of software under this ' +
  'agreement unless otherwise agreed in writing by both parties notice period thirty days termination governing law'
).split(' ')
const words = (count: number) => Array.from({ length: count }, () => pick(vocabulary)).join(' ')
const changed = (text: string, rate: number) =>
  text
    .split(' ')
    .map((word) => (share() < rate ? pick(vocabulary) : word))
    .join(' ')
const numbered = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i))

const classes = ['indemnity', 'termination', 'warranty', 'liability', 'payment']
const topics = ['contracts', 'case law', 'procedure', 'arithmetic', 'dates']

/** A report of so many samples over three tasks, as large as evaluations are: questions, classes, summaries. */
export function largePage(count: number): { report: Report; samples: PageSamples } {
  const questions = numbered(count / 2, (i) => {
    const reference = words(8)
    const topic = pick(topics)
    const says = (right: number) => (share() < right ? reference : changed(reference, 0.5))
    const sample = { id: `qa-${i}`, prompt: `Question ${i}: ${words(40)}?`, references: [reference], topics: [topic] }
    return answered(sample, says(0.72), says(topic === 'arithmetic' ? 0.3 : 0.66))
  })
  const triage = numbered(count / 4, (i) => {
    const label = pick(classes)
    const says = () =>
      share() < 0.02 ? 'I cannot tell.' : JSON.stringify({ category: share() < 0.8 ? label : pick(classes) })
    return answered({ id: `t-${i}`, prompt: words(60), label }, says(), says())
  })
  const summaries = numbered(count / 4, (i) => {
    const reference = words(30)
    const sample = {
      id: `s-${i}`,
      prompt: `Summarise: ${words(120)}`,
      references: [reference],
      group: `doc-${i % 500}`,
    }
    return answered(sample, changed(reference, 0.2), share() < 0.3 ? reference : changed(reference, 0.3))
  })
  const tasks = [
    sampledTask('qa', ['exact_match', 'token_f1'], questions),
    sampledTask('triage', ['accuracy', 'f1_macro'], triage),
    sampledTask('summaries', ['rougeL'], summaries),
  ]
  const classify = { kind: 'classify', name: 'triage', role: 'general', field: 'category' } as Task
  const byId = (side: 'baseline' | 'candidate') => new Map(triage.map((each) => [each.sample.id, each[side]]))
  const evaluated = {
    task: classify,
    samples: triage.map(({ sample }) => sample),
    baseline: byId('baseline'),
    candidate: byId('candidate'),
  }
  const row = (task: string, metric: string) => {
    const { title, better, unit, scale } = findMetric(metric)!
    return {
      ...forgotten,
      task,
      metric,
      title,
      better,
      unit,
      scale,
      change: -0.06,
      interval: { ...forgotten.interval!, low: -0.08, high: -0.04 },
    }
  }
  const report: Report = {
    ...blocked,
    rows: [row('qa', 'exact_match'), row('triage', 'accuracy'), { ...improved, task: 'summaries' }, ...blocked.rows],
    forgotten: forgottenSamples(tasks.map(({ byMetric }) => byMetric[0]!)),
    breakdowns: breakdowns([evaluated]),
  }
  return { report, samples: pageSamples(tasks) }
}
