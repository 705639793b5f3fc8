import type { Evidence } from '../evidence/evidence.ts'
import type { Metric, Reading } from '../metrics/metric.ts'
import type { Sample } from '../samples/sample.ts'
import type { Role } from '../shared/words.ts'
import type { WorstSample } from './report.ts'

/** One task with the metric by which its samples are judged, and the evidence of both sides. */
export interface JudgedTask {
  task: string
  role: Role | null
  metric: Metric
  reading: Reading
  pairs: Iterable<{ sample: Sample; baseline: Evidence; candidate: Evidence }>
}

/**
 * The samples that got worst, at most `most` of each task, the worst first. Log-losses are compared as ratios of perplexities, which
 * orders them by the loss per token, so that long texts do not come first for being long. Samples that did not get worse are left out.
 */
export function worstSamples(tasks: Iterable<JudgedTask>, most = 3): WorstSample[] {
  return [...tasks].flatMap((judged) => worseOf(judged).slice(0, most))
}

/** The worst first; of equals, by id. */
function worseOf({ task, role, metric, reading, pairs }: JudgedTask): WorstSample[] {
  const all = [...pairs]
  const scorer = metric.scorer({
    pairs: all.map(({ sample, baseline, candidate }) => ({ sample, evidence: [baseline, candidate] })),
    reading,
  })
  const worse = all.flatMap((pair) => {
    const before = scorer.value(scorer.statistics(pair.baseline, pair.sample))
    const after = scorer.value(scorer.statistics(pair.candidate, pair.sample))
    const loss = worsening(metric, before, after)
    return loss > 0 ? [{ ...pair, loss, before, after }] : []
  })
  worse.sort((a, b) => b.loss - a.loss || (a.sample.id < b.sample.id ? -1 : 1))
  return worse.map(({ sample, baseline, candidate, before, after }) => ({
    task,
    role,
    id: sample.id,
    metric: metric.name,
    baseline: before,
    candidate: after,
    prompt: askedOf(sample),
    reference: sample.references?.[0] ?? null,
    baselineAnswer: answerOf(baseline),
    candidateAnswer: answerOf(candidate),
  }))
}

/** NaN where a side has no value: nothing was scored in that sample. */
function worsening({ unit, better }: Metric, before: number, after: number): number {
  if (!Number.isFinite(before) || !Number.isFinite(after)) return Number.NaN
  const rise = unit === 'ratio' ? after / before - 1 : after - before
  if (better === 'neither') return Number.NaN
  return better === 'higher' ? -rise : rise
}

function answerOf(evidence: Evidence): string | null {
  return evidence.kind === 'answer' ? evidence.text : null
}

function askedOf({ text, prompt, messages }: Sample): string {
  return text ?? prompt ?? (messages ?? []).map(({ role, content }) => `${role}: ${content}`).join('\n')
}
