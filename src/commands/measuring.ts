import type { Evidence } from '../evidence/evidence.ts'
import type { GradedAnswers } from '../evidence/graded.ts'
import type { Comparison } from '../gate/comparison.ts'
import type { EvaluatedTask } from '../gate/evaluation.ts'
import { readingOf } from '../gate/reading.ts'
import { gradedMetric } from '../metrics/grades.ts'
import type { Metric } from '../metrics/metric.ts'
import { oncePer } from '../metrics/once.ts'
import { findMetric } from '../metrics/registry.ts'
import type { SampledTask } from '../report/html/samples.ts'
import type { MeasuredPair, MeasuredTask } from '../report/measured.ts'
import type { Opinion } from '../report/opinion.ts'
import type { Sample } from '../samples/sample.ts'
import type { Task } from '../suite/task.ts'

/** The tasks of a run as their samples are measured one by one, by the metrics of the rows; every rendering gets the very same. */
export class Measuring {
  readonly #tasks: readonly EvaluatedTask[]
  readonly #rows: readonly Comparison[]
  readonly #known = new Map<string, MeasuredTask>()
  readonly #opinions: (task: Task) => ReadonlyMap<string, readonly Opinion[]>

  /** @param opinions what judges and people thought of a task's answers, by the sample's id */
  constructor(
    tasks: readonly EvaluatedTask[],
    rows: readonly Comparison[],
    opinions: (task: Task) => ReadonlyMap<string, readonly Opinion[]>,
  ) {
    this.#tasks = tasks
    this.#rows = rows
    this.#opinions = oncePer(opinions)
  }

  /** By the metric of the gravest row, so that the samples explain the decision. */
  gravest(): MeasuredTask[] {
    return this.#each((metrics) => metrics[0])
  }

  firstRightOrWrong(): MeasuredTask[] {
    return this.#each((metrics) => metrics.find((metric) => metric.rightOrWrong))
  }

  /** Every task by all metrics that could be measured; by the first that was asked for where none could, so that its answers can be read. */
  all(): SampledTask[] {
    return this.#tasks.map((evaluated) => {
      const { name, role, metrics } = evaluated.task
      const measured = this.#measured(evaluated)
      const ofAnswers = measured.filter((metric) => !isGraded(metric))
      const chosen = ofAnswers.length > 0 ? ofAnswers : [findMetric(metrics[0]!)!]
      const graded = measured.filter(isGraded)
      const byMetric = [...chosen, ...graded].map((metric) => this.#of(evaluated, metric))
      return { task: name, role, byMetric }
    })
  }

  #each(choose: (metrics: readonly Metric[]) => Metric | undefined): MeasuredTask[] {
    return this.#tasks.flatMap((evaluated) => {
      const metric = choose(this.#measured(evaluated))
      return metric === undefined ? [] : [this.#of(evaluated, metric)]
    })
  }

  #measured(evaluated: EvaluatedTask): Metric[] {
    return this.#rows
      .filter((row) => row.task === evaluated.task.name && row.pooled === null && row.missing === null)
      .flatMap(({ metric }) => {
        const graded = gradesFor(metric, evaluated)
        return (graded === undefined ? findMetric(metric) : gradedMetric(metric, graded.criteria)) ?? []
      })
  }

  #of(evaluated: EvaluatedTask, metric: Metric): MeasuredTask {
    const { task } = evaluated
    const key = JSON.stringify([task.name, metric.name])
    const graded = gradesFor(metric.name, evaluated)
    const measured = this.#known.get(key) ?? {
      task: task.name,
      role: task.role,
      metric,
      reading: readingOf(task),
      pairs: graded === undefined ? pairsOf(evaluated) : gradedPairs(graded, evaluated),
      opinions: this.#opinions(task),
    }
    this.#known.set(key, measured)
    return measured
  }
}

/** The grades that a metric measures, on the scale of their rubric. */
function gradesFor(metric: string, { graded = [] }: EvaluatedTask): GradedAnswers | undefined {
  return graded.find(({ metrics }) => metrics.includes(metric))
}

/** Grades with the answers that they are of. */
function gradedPairs(graded: GradedAnswers, evaluated: EvaluatedTask): MeasuredPair[] {
  const answers = new Map(pairsOf(evaluated).map((pair) => [pair.sample.id, pair]))
  return pairsOf(graded).map((pair) => {
    const found = answers.get(pair.sample.id)
    return found === undefined ? pair : { ...pair, graded: found }
  })
}

/** What judges and people thought of the answers is no answer that could be shown. */
function isGraded({ of }: Metric): boolean {
  return of === 'judgement' || of === 'rating'
}

function pairsOf({
  samples,
  baseline,
  candidate,
}: {
  samples: readonly Sample[]
  baseline: ReadonlyMap<string, Evidence>
  candidate: ReadonlyMap<string, Evidence>
}) {
  return samples.flatMap((sample) => {
    const [before, after] = [baseline.get(sample.id), candidate.get(sample.id)]
    return before && after ? [{ sample, baseline: before, candidate: after }] : []
  })
}
