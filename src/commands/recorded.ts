import { isRecorded } from '../backends/recorded/folder.ts'
import { type Recorded, type RecordedTask, readRecorded } from '../backends/recorded/read.ts'
import type { LikelihoodEvidence, Side } from '../evidence/evidence.ts'
import type { AskedOtherwise, MadeEarlier } from '../evidence/provenance.ts'
import type { Metric } from '../metrics/metric.ts'
import { usualReading } from '../metrics/metric.ts'
import { findMetric } from '../metrics/registry.ts'
import type { Sample, SampleSet } from '../samples/sample.ts'
import { gateError } from '../shared/errors.ts'
import type { Suite } from '../suite/suite.ts'
import { askedOtherwise, earlierRun, madeEarlier, toldOf } from './earlier-run.ts'
import type { SideSource } from './evaluate.ts'

export function asksNobody({ baseline, candidate }: Suite): boolean {
  return isRecorded(baseline.path) && isRecorded(candidate.path)
}

/** Whether a side is computed in this program. */
export function needsRuntime({ baseline, candidate }: Suite): boolean {
  return [baseline, candidate].some(({ path, server }) => !isRecorded(path) && server === null)
}

/** A suite of which both sides are recorded asks nobody, so its data need nothing to be asked. */
export function withoutAsking(suite: Suite): Suite {
  if (!asksNobody(suite)) return suite
  const tasks = suite.tasks.map((task) => ({ ...task, data: { ...task.data, recorded: true as const } }))
  return { ...suite, tasks }
}

/**
 * Reads what a side `recorded:FOLDER` names.
 * @throws GateError where it cannot be read, or where nothing tells that it was held to the form that the suite asks for
 */
export async function readSide(
  side: Side,
  suite: Suite,
  sets: ReadonlyMap<string, SampleSet>,
): Promise<{ recorded: Recorded; earlier: MadeEarlier | null }> {
  const { path } = suite[side]
  const earlier = earlierRun(path, suite.folder)
  const otherwise: AskedOtherwise[] = []
  const tasks = suite.tasks.map((task): RecordedTask => {
    const set = sets.get(task.name)!
    const told = earlier === null ? null : askedOtherwise(earlier, task, suite, set)
    if (told !== null) otherwise.push(told)
    // What is known to differ makes rows missing; its lines are of the samples whose ids they have all the same.
    const isAskedAlike = told !== null
    if ('constrained' in task && task.constrained && !isAskedAlike)
      throw gateError('recorded-constrained', { path, task: task.name })
    return {
      task,
      samples: set.samples,
      ids: set.ids,
      isAskedAlike,
      units: unitsOf(task.metrics.flatMap((name) => findMetric(name) ?? [])),
    }
  })
  const recorded = await readRecorded(path, suite.folder, tasks, earlier && toldOf(earlier))
  return { recorded, earlier: earlier && madeEarlier(earlier, otherwise) }
}

/** Numbers of a task of kind scores are made elsewhere: no checkpoint can be asked for them. */
export function refuseUnrecordedScores(suite: Suite): void {
  const task = suite.tasks.find(({ kind }) => kind === 'scores')
  if (task !== undefined && !asksNobody(suite)) throw gateError('scores-not-recorded', { task: task.name })
}

/** The units of a text that at least one of the metrics divides by: without them its value is not defined. */
export function unitsOf(metrics: readonly Metric[]): { tokens: boolean; bytes: boolean } {
  const lacks = (unit: 'tokens' | 'bytes') =>
    metrics.some((metric) => !isMeasured(metric, { ...loss, [unit]: Number.NaN }, read))
  return { tokens: lacks('tokens'), bytes: lacks('bytes') }
}

/** Whether a metric of likelihood needs the text itself, to count its words. */
export function readsText(metric: Metric): boolean {
  return !isMeasured(metric, loss, unread)
}

const loss: LikelihoodEvidence = { kind: 'likelihood', id: '', nll: 2, tokens: 2, bytes: 4, cut: false }
const unread: Sample = { id: '', source: { file: '', line: 1 } }
const read: Sample = { ...unread, text: 'a bc' }

function isMeasured(metric: Metric, evidence: LikelihoodEvidence, sample: Sample): boolean {
  if (metric.of !== 'likelihood') return true
  const scorer = metric.scorer({ pairs: [{ sample, evidence: [evidence] }], reading: usualReading })
  return Number.isFinite(scorer.value(scorer.statistics(evidence, sample)))
}

/** A side with fewer repetitions may have lost those that failed. */
export function refuseUnequalRepeats({ baseline, candidate }: Record<Side, SideSource>): void {
  if (!isRecordedSource(baseline) || !isRecordedSource(candidate)) return
  for (const [task, { repeats }] of baseline.tasks) {
    const others = candidate.tasks.get(task)!.repeats
    if (repeats > 0 && others > 0 && repeats !== others)
      throw gateError('recorded-repeats-unequal', { task, baseline: repeats, candidate: others })
  }
}

export function isRecordedSource(source: SideSource): source is Recorded {
  return 'tasks' in source
}
