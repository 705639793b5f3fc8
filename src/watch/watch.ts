import { hourOf } from '../monitor/hours.ts'
import { allowedRise } from './alarms.ts'
import { deploymentOf, sidesOf } from './deployment.ts'
import { gradedAlike } from './graders.ts'
import type { Promised } from './promise.ts'
import { closedBefore, distinct, isAnswer, type WatchRecord } from './record.ts'
import { Scene } from './scene.ts'
import { ratedShare } from './seen.ts'
import type { WatchSettings } from './settings.ts'
import { withoutSliding } from './slides.ts'
import { streamNames } from './streams.ts'
import type { State, StreamView, Watched } from './watched.ts'

/**
 * Compares what is since the deployment with what was before it, and with what the gate's evidence promised. A function of the records and the
 * clock alone: every look computes everything anew, and a later look sees the same in the hours that an earlier one saw.
 * @param deleted until when records may be missing, since they were deleted, milliseconds since 1970; null: none is
 * @returns null: there is no record of a closed hour
 */
export function watch(
  records: readonly WatchRecord[],
  promised: Promised | null,
  settings: WatchSettings,
  deleted: number | null = null,
): Watched | null {
  const end = closedBefore(settings.now, settings.grace)
  const all = distinct(records, end)
  const { records: closed, grader } = gradedAlike(all)
  if (!closed.some(isAnswer)) return null
  const deployment = deploymentOf(closed, settings.since)
  const sides = sidesOf(closed, deployment)
  const scene = new Scene(sides, { all, grader }, deployment, end, promised, settings)
  const streams = scene.streams().map((view) => withoutSliding(view, deleted, settings))
  const answers = sides.after.filter(isAnswer)
  return {
    state: stateOf(streams),
    deployment,
    end,
    answers: answers.length,
    silent: end - 1 - hourOf(closed.findLast(isAnswer)!.time),
    streams,
    unwatched: streamNames.filter((name) => allowedRise(name, settings) === null),
    rated: { before: ratedShare(scene.recordsBefore()), now: ratedShare(scene.last(answersHours)) },
    rules: scene.rules,
    promised: promised && {
      ...{ candidate: promised.candidate, run: promised.run, tasks: promised.tasks },
      answers: promised.answers.length,
    },
  }
}

const answersHours = 24

/** Nothing that is learning is healthy; ratings and grades may be too few for ever, beside answers that are not. */
function stateOf(streams: readonly StreamView[]): State {
  if (streams.some(({ state }) => state === 'drifting')) return 'drifting'
  const always = streams.filter(({ stream }) => stream !== 'down' && stream !== 'grades')
  const telling = always.length > 0 ? always : streams
  return telling.length === 0 || telling.some(({ state }) => state === 'learning') ? 'learning' : 'steady'
}
