import { dirname, join } from 'node:path'
import { type Client, connect } from '../github/client.ts'
import { type Environment, type Where, whereFrom } from '../github/event.ts'
import { type Left, saveLeft, stillOpen } from '../github/left.ts'
import { commentRoom } from '../github/marker.ts'
import { Notice } from '../github/notice.ts'
import type { Parts } from '../github/parts.ts'
import { type Outputs, publish, type Renderings, type Sink } from '../github/publish.ts'
import { renderCheck } from '../report/check.ts'
import { renderComment } from '../report/comment.ts'
import { digestOf, readDigest, sinceLine } from '../report/digest.ts'
import type { Report } from '../report/report.ts'
import { renderStatus } from '../report/status.ts'
import { renderSummary } from '../report/summary.ts'
import { renderTerminal } from '../report/terminal.ts'
import { asGateError, type ExitCode, exitCode, GateError, gateError } from '../shared/errors.ts'
import { suiteName } from '../suite/read.ts'
import { pathInRepository, refuseOtherCheckout } from './checkout.ts'
import { traceOf } from './explain.ts'
import { suiteOfShards } from './gather/find.ts'
import { gather } from './gather.ts'
import { Outlook } from './outlook.ts'
import { both, progressOn } from './progress.ts'
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
 * One step of a workflow: says that it evaluates, evaluates or gathers, decides, publishes, and only then tells by its exit code. A shard
 * only evaluates; an announcement is only that.
 * @returns the exit code of the step
 */
export async function runAction({ input, environment, payload, sink }: ActionIo): Promise<ExitCode> {
  const given: Given = (name) => input(name) || null
  const where = whereFrom(environment, payload)
  const suiteFile = given('suite') ?? 'checkpoint-gate.yml'
  const [part, shards, artifact] = [given('shard'), given('gather'), given('artifact') ?? '']
  if (part !== null && shards !== null) throw gateError('shard-and-gather', {})
  const signal = abortOnSignals(exitCode.notFinished)
  const looksAtPullRequest = () => {
    if (given('candidate') === null) refuseOtherCheckout(where, dirname(suiteFile))
  }
  if (part !== null) {
    looksAtPullRequest()
    const { exit, folder } = await shard(part, { ...runOptions(suiteFile, given, sink), signal }, sink.info)
    sink.setOutput('run-folder', folder)
    return exit
  }

  const token = given('token')
  const client = token === null ? null : connect(token, where, sink.info)
  const wanted: Parts = {
    suite: (shards !== null && suiteOfShards(shards)) || (await suiteName(suiteFile)),
    comment: isOn(given('comment')),
    status: isOn(given('status')),
    check: isOn(given('check')) && where.forge === 'github',
  }
  const notice = new Notice(wanted, where, client, sink)
  const announces = given('announce') === 'true'
  const left = announces ? null : leaveTo(sink, wanted, where, client, signal)
  notice.begin()
  if (announces) {
    await notice.settled()
    return exitCode.passed
  }
  try {
    const outlook = new Outlook((sentence) => notice.progress(sentence))
    const options = runOptions(suiteFile, given, sink)
    const decide = () => {
      if (shards !== null) return gather({ folders: [shards], out: given('out') })
      looksAtPullRequest()
      return run({ ...options, progress: both(options.progress, outlook), signal })
    }
    const { report, folder } = await outcome(suiteFile, decide, sink)
    sink.info(renderTerminal(report, { width: 120, color: false }))
    const renderings = renderingsOf(report, where, { artifact, suiteFile: pathInRepository(suiteFile) })
    left?.({ outcome: renderings.status })
    const parts = { ...(await notice.settled()), suite: report.suite.name }
    left?.(stillOpen(parts, await publish(renderings, outputsOf(report, folder), parts, where, client, sink)))
    return report.verdict.exit
  } catch (error) {
    left?.({ ended: 'error' })
    throw error
  }
}

type Given = (name: string) => string | null

/** Keeps what the step after the job has to say in case this process is gone by then; what it gives tells what has changed. */
function leaveTo(sink: Sink, parts: Parts, where: Where, client: Client | null, signal: AbortSignal) {
  const may = client !== null
  let left: Left = {
    suite: parts.suite,
    comment: may && parts.comment && where.pullRequest !== null,
    status: may && parts.status,
    check: may && parts.check,
    since: Date.now(),
    ended: null,
    outcome: null,
  }
  const change = (changes: Partial<Left>) => {
    left = { ...left, ...changes }
    saveLeft(left, sink)
  }
  change({})
  signal.addEventListener('abort', () => change({ ended: 'signal' }))
  return change
}

function renderingsOf(
  report: Report,
  where: Where,
  { artifact, suiteFile }: { artifact: string; suiteFile: string | null },
): Renderings {
  const { name } = report.suite
  const place = { head: where.sha, url: where.runUrl, whole: 'the job summary', artifact }
  const data = digestOf(report, where.sha)
  return {
    comment(before) {
      const since = sinceLine(before === null ? null : readDigest(before), report, where.sha)
      return renderComment(report, { ...place, since, room: commentRoom(name, where, data ?? before) })
    },
    data,
    summary: renderSummary(report, place),
    status: renderStatus(report),
    check: renderCheck(report, place, suiteFile),
  }
}

function outputsOf(report: Report, folder: string | null): Outputs {
  // Not resolve(): the bundler would take it for files of this repository and copy them into dist.
  const inFolder = (file: string) => (folder === null ? '' : join(folder, file))
  return {
    verdict: report.verdict.name,
    forgetting: forgettingOutput(report),
    report: inFolder('report.json'),
    'report-html': inFolder('report.html'),
    'run-folder': folder ?? '',
  }
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

function runOptions(suiteFile: string, given: Given, sink: Sink): Omit<RunOptions, 'signal'> {
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
  }
}

/** A later step must not read "none" where nothing was measured. */
function forgettingOutput({ forgetting }: Report): string {
  return forgetting.severity ?? (forgetting.measured ? 'none' : 'not-measured')
}

function isOn(value: string | null): boolean {
  return value !== 'false'
}
