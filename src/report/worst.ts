import { answerOf, askedOf, type MeasuredSample, type MeasuredTask, measureSamples, rightAnswer } from './measured.ts'
import type { Opinion } from './opinion.ts'
import type { WorstSample } from './report.ts'
import { worsening } from './sample-change.ts'

/**
 * The samples that got worst, at most `most` of each task, the worst first. Log-losses are compared as ratios of perplexities, which
 * orders them by the loss per token, so that long texts do not come first for being long. Samples that did not get worse are left out.
 */
export function worstSamples(tasks: Iterable<MeasuredTask>, most = 3): WorstSample[] {
  return [...tasks].flatMap((measured) => worseOf(measured).slice(0, most))
}

/** The worst first; of equals, by id. */
function worseOf(measured: MeasuredTask): WorstSample[] {
  const worse = measureSamples(measured).flatMap((each) => {
    const loss = worsening(measured.metric, each.before, each.after)
    return loss > 0 ? [{ each, loss }] : []
  })
  worse.sort((a, b) => b.loss - a.loss || (a.each.sample.id < b.each.sample.id ? -1 : 1))
  return worse.map(({ each }) => shownSample(measured, each))
}

/** A sample with all that a reviewer needs to judge it. */
export function shownSample({ task, role, metric, opinions }: MeasuredTask, each: MeasuredSample): WorstSample {
  const { sample, before, after } = each
  const { baseline, candidate } = each.graded ?? each
  const reasons = reasonsIn(opinions?.get(sample.id) ?? [])
  return {
    task,
    role,
    id: sample.id,
    metric: metric.name,
    baseline: before,
    candidate: after,
    prompt: askedOf(sample),
    reference: rightAnswer(sample),
    baselineAnswer: answerOf(baseline, each, metric),
    candidateAnswer: answerOf(candidate, each, metric),
    ...(reasons.length > 0 && { opinions: reasons }),
  }
}

/** Of each answer what the first judge said, and of both beside each other what it said in either order. What people noted is for the report page alone. */
function reasonsIn(opinions: readonly Opinion[]): Opinion[] {
  const said = opinions.filter((opinion) => opinion.kind === 'judge' && opinion.said.trim() !== '')
  const about = (whose: Opinion['about'], most: number) => said.filter((each) => each.about === whose).slice(0, most)
  return [...about('baseline', 1), ...about('candidate', 1), ...about('both', 2)]
}
