import { dirname } from 'node:path'
import type { Client } from '../../github/client.ts'
import type { Environment, Where } from '../../github/event.ts'
import { Notice } from '../../github/notice.ts'
import type { Sink } from '../../github/publish.ts'
import { type EvaluatedPull, type EvaluatingRun, evaluatingRun, pullsOf } from '../../github/workflow-run.ts'
import { asGateError, type ExitCode, exitCode, gateError } from '../../shared/errors.ts'
import { publishing } from '../../shared/messages/publishing.ts'
import { suiteName } from '../../suite/read.ts'
import type { Suite } from '../../suite/suite.ts'
import { type Given, partsOf } from '../action/inputs.ts'
import { leaveTo } from '../action/leaving.ts'
import { tellDecided } from '../action/telling.ts'
import { git } from '../checkout.ts'
import { tell } from '../explain.ts'
import { aroundStep } from '../history/place.ts'
import { readForRun } from '../history/read.ts'
import { unreadReport } from '../report.ts'
import type { RunOutcome } from '../run.ts'
import { rebuild } from './rebuild.ts'

export interface PublishIo {
  given: Given
  /** Folder of what was uploaded. */
  upload: string
  suiteFile: string
  /** Of the event, as the environment tells it. */
  where: Where
  environment: Environment
  payload: unknown
  /** Null where the job has no token. */
  client: Client | null
  sink: Sink
  signal: AbortSignal
}

/**
 * The second stage of a pull request from a fork: says on it what another job, which had no token to say it with, has evaluated. It
 * decides nothing by its own exit code, since nobody waits for this job: that is 0 as soon as everything is said.
 * @throws GateError where it cannot be told to which pull request it belongs, and where not everything could be said
 */
export async function publishUpload(io: PublishIo): Promise<ExitCode> {
  const { given, where, payload, client, sink, signal } = io
  const others = ['shard', 'gather', 'candidate', 'baseline'].filter((name) => given(name) !== null)
  if (others.length > 0) throw gateError('publish-alone', { others })
  const run = evaluatingRun(where, payload)
  if (client === null) throw gateError('publish-without-token', {})
  if (!run.isOfPullRequest) {
    sink.info(publishing.notOfPullRequest())
    return exitCode.passed
  }
  const folder = dirname(io.suiteFile)
  const checkout = git(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD') ?? run.defaultBranch
  const pull = chosen(await pullsOf(client, where, run), checkout, sink)
  if (pull === null) {
    sink.info(publishing.nobody({ commit: run.sha }))
    return exitCode.passed
  }
  const at = placeOf(where, run, pull)
  const parts = partsOf(await suiteName(io.suiteFile), given, at)
  const notice = new Notice(parts, at, client, sink)
  if (!run.completed) {
    notice.begin()
    await notice.settled()
    return exitCode.passed
  }

  const { sha, pullRequest, runId, attempt } = at
  const left = leaveTo(sink, parts, at, client, signal, { sha, pullRequest, runId, attempt })
  try {
    const decided = await outcome(io, run, pull, checkout)
    const { report, delivered } = await tellDecided(decided, { ...io, where: at, client, notice, left })
    if ([delivered.comment, delivered.status, delivered.check].includes('failed'))
      throw gateError('publish-not-written', {})
    sink.info(publishing.published({ number: pull.number, verdict: report.verdict.name }))
    return exitCode.passed
  } catch (error) {
    left({ ended: 'error' })
    throw error
  }
}

/** One commit can be at the head of several pull requests: the one into the branch whose suite decides, else the oldest, to hear why not. */
function chosen(pulls: readonly EvaluatedPull[], checkout: string, sink: Sink): EvaluatedPull | null {
  const pull = pulls.find(({ base }) => base === checkout) ?? pulls[0] ?? null
  if (pull !== null && pulls.length > 1)
    sink.info(publishing.more({ numbers: pulls.map(({ number }) => number), chosen: pull.number }))
  return pull
}

/**
 * Commit and pull request are those that were evaluated; and of two reports that one is the newer whose evaluation was begun later, whichever
 * second stage comes first.
 */
function placeOf(where: Where, run: EvaluatingRun, pull: EvaluatedPull): Where {
  const runUrl = run.completed ? where.runUrl : run.url
  return { ...where, sha: run.sha, pullRequest: pull.number, runId: run.id, attempt: run.attempt, runUrl }
}

/** Whatever is refused, the pull request has to hear of it. */
async function outcome(
  { given, upload, suiteFile, where, payload, client }: PublishIo,
  run: EvaluatingRun,
  { base, fork }: EvaluatedPull,
  checkout: string,
): Promise<{ report: RunOutcome['report']; folder: string | null }> {
  try {
    if (git(dirname(suiteFile), 'rev-parse', 'HEAD') === run.sha)
      throw gateError('publish-head-checkout', { head: run.sha })
    if (base !== checkout) throw gateError('publish-other-base', { base, checkout })
    const accepted = given('accept-evidence') === 'true'
    const from = fork === null ? null : { repository: fork || 'a repository that is gone', base, accepted }
    const around = aroundStep(suiteFile, where, payload, client)
    const history = (suite: Suite) => readForRun(suite, around)
    return await rebuild({ upload, conclusion: run.conclusion, suiteFile, out: given('out'), from, base, history })
  } catch (error) {
    const told = asGateError(error)
    tell({ what: told.message, hint: told.hint })
    return { report: unreadReport({ name: await suiteName(suiteFile), file: suiteFile }, told), folder: null }
  }
}
