import { join } from 'node:path'
import { connect } from '../github/client.ts'
import { commentRoom } from '../github/comment.ts'
import { type Environment, whereFrom } from '../github/event.ts'
import { publish, type Sink } from '../github/publish.ts'
import { renderComment } from '../report/comment.ts'
import type { Report } from '../report/report.ts'
import { renderStatus } from '../report/status.ts'
import { renderSummary } from '../report/summary.ts'
import { renderTerminal } from '../report/terminal.ts'
import { asGateError, type ExitCode, exitCode, GateError, gateError } from '../shared/errors.ts'
import { suiteName } from '../suite/read.ts'
import { traceOf } from './explain.ts'
import { gather } from './gather.ts'
import { progressOn } from './progress.ts'
import { unreadReport } from './report.ts'
import { type RunOptions, type RunOutcome, run } from './run.ts'
import { shard } from './shard.ts'
import { abortOnSignals } from './signals.ts'

export interface ActionIo {
  /** The action's input of that name; empty where the workflow gives none. */
  input(name: string): string
  environment: Environment
  /** The event's payload. */
  payload: unknown
  sink: Sink
}

/**
 * One step of a workflow: evaluates or gathers, decides, publishes, and only then tells by its exit code. A shard only evaluates.
 * @returns the exit code of the step
 */
export async function runAction({ input, environment, payload, sink }: ActionIo): Promise<ExitCode> {
  const given = (name: string) => input(name) || null
  const where = whereFrom(environment, payload)
  const suiteFile = given('suite') ?? 'checkpoint-gate.yml'
  const [part, shards] = [given('shard'), given('gather')]
  if (part !== null && shards !== null) throw gateError('shard-and-gather', {})
  if (part !== null) {
    const { exit, folder } = await shard(part, runOptions(suiteFile, given, sink), sink.info)
    sink.setOutput('run-folder', folder)
    return exit
  }
  const decide = () =>
    shards === null ? run(runOptions(suiteFile, given, sink)) : gather({ folders: [shards], out: given('out') })
  const { report, folder } = await outcome(suiteFile, decide, sink)
  sink.info(renderTerminal(report, { width: 120, color: false }))
  const token = given('token')
  const name = report.suite.name
  const place = { head: where.sha, url: where.runUrl, whole: 'the job summary' }
  await publish(
    {
      comment: renderComment(report, { ...place, room: commentRoom(name, where.runId) }),
      summary: renderSummary(report, place),
      status: renderStatus(report),
    },
    {
      verdict: report.verdict.name,
      forgetting: forgettingOutput(report),
      // Not resolve(): the bundler would take it for files of this repository and copy them into dist.
      report: folder === null ? '' : join(folder, 'report.json'),
      'run-folder': folder ?? '',
    },
    { suite: name, comment: isOn(given('comment')), status: isOn(given('status')) },
    where,
    token === null ? null : connect(token, where, sink.info),
    sink,
  )
  return report.verdict.exit
}

/** A suite that cannot be read has no run folder, but the pull request has to hear of it all the same. */
async function outcome(
  suiteFile: string,
  decide: () => RunOutcome | Promise<RunOutcome>,
  sink: Sink,
): Promise<{ report: Report; folder: string | null }> {
  try {
    return await decide()
  } catch (error) {
    if (!(error instanceof GateError)) sink.info(traceOf(error))
    const suite = { name: await suiteName(suiteFile), file: suiteFile }
    return { report: unreadReport(suite, asGateError(error)), folder: null }
  }
}

function runOptions(suiteFile: string, given: (name: string) => string | null, sink: Sink): RunOptions {
  return {
    suiteFile,
    out: given('out'),
    // The usual folder lies in the checkout, where a pull request could have put evidence of its own making.
    fresh: given('out') === null,
    baseline: given('baseline'),
    candidate: given('candidate'),
    runtime: given('runtime'),
    mask: (secret) => sink.setSecret(secret),
    progress: progressOn(process.stdout),
    signal: abortOnSignals(exitCode.notFinished),
  }
}

/** A later step must not read "none" where nothing was measured. */
function forgettingOutput({ forgetting }: Report): string {
  return forgetting.severity ?? (forgetting.measured ? 'none' : 'not-measured')
}

function isOn(value: string | null): boolean {
  return value !== 'false'
}
