import { dirname } from 'node:path'
import { connect } from '../github/client.ts'
import { commentIn, type Environment, whereFrom } from '../github/event.ts'
import { Notice } from '../github/notice.ts'
import type { Sink } from '../github/publish.ts'
import type { Report } from '../report/report.ts'
import { asGateError, type ExitCode, exitCode, GateError, gateError } from '../shared/errors.ts'
import { suiteName } from '../suite/read.ts'
import type { Suite } from '../suite/suite.ts'
import { usualSuite } from '../suite/usual-file.ts'
import { writeDown } from './action/history.ts'
import { type Given, partsOf, runOptions } from './action/inputs.ts'
import { leaveTo } from './action/leaving.ts'
import { onComment } from './action/overriding.ts'
import { tellDecided } from './action/telling.ts'
import { watchInStep } from './action/watching.ts'
import { refuseOtherCheckout } from './checkout.ts'
import { traceOf } from './explain.ts'
import { suiteOf, suiteOfShards } from './gather/find.ts'
import { gather } from './gather.ts'
import { type Around, aroundStep } from './history/place.ts'
import { readForRun } from './history/read.ts'
import { Outlook } from './outlook.ts'
import { policyOfEvent } from './policy/event.ts'
import { both } from './progress.ts'
import { publishUpload } from './publish/publish.ts'
import { unreadReport } from './report.ts'
import { type RunOutcome, run } from './run.ts'
import { shard } from './shard.ts'

export interface ActionIo {
  /** The action's input of that name; empty where the workflow gives none. */
  input(name: string): string
  environment: Environment
  /** The event's payload. */
  payload: unknown
  sink: Sink
  /** Aborts when the process is asked to stop. */
  signal: AbortSignal
}

/**
 * One step of a workflow: says that it evaluates, evaluates or gathers, decides, publishes, and only then tells by its exit code. A shard
 * only evaluates; an announcement is only that, and so is what publishes the evidence of another job. A comment is a command or nothing.
 * @returns the exit code of the step
 */
export async function runAction({ input, environment, payload, sink, signal }: ActionIo): Promise<ExitCode> {
  const given: Given = (name) => input(name) || null
  const where = whereFrom(environment, payload)
  const token = given('token')
  if (given('watch') === 'true') return watchInStep(given, environment, sink, signal)
  const client = token === null ? null : connect(token, where, sink.info)
  const comment = commentIn(where.event, payload)
  if (comment !== null) return onComment(comment, where, client, partsOf('', given, where), given('out'), sink)
  const suiteFile = given('suite') ?? usualSuite
  const [part, shards] = [given('shard'), given('gather')]
  if (part !== null && shards !== null) throw gateError('shard-and-gather', {})
  const looksAtPullRequest = () => {
    if (given('candidate') === null) refuseOtherCheckout(where, dirname(suiteFile))
  }
  const policy = () =>
    policyOfEvent({ policy: given('policy'), base: given('base'), token }, where, environment, payload)
  if (part !== null) {
    looksAtPullRequest()
    const { exit, folder } = await shard(
      part,
      { ...runOptions(suiteFile, given, sink), policy: policy(), signal },
      sink.info,
    )
    sink.setOutput('run-folder', folder)
    return exit
  }

  const upload = given('publish')
  if (upload !== null)
    return publishUpload({ given, upload, suiteFile, where, environment, payload, client, sink, signal })
  const suite = (shards !== null && suiteOfShards(shards)) || (await suiteName(suiteFile))
  const wanted = partsOf(suite, given, where)
  const notice = new Notice(wanted, where, client, sink)
  if (given('announce') === 'true') {
    notice.begin()
    await notice.settled()
    return exitCode.passed
  }
  const left = leaveTo(sink, wanted, where, client, signal)
  notice.begin()
  try {
    const outlook = new Outlook((sentence) => notice.progress(sentence))
    const options = runOptions(suiteFile, given, sink)
    const around = aroundStep(suiteFile, where, payload, client)
    const decide = () => {
      if (shards !== null) return gathered(shards, given('out'), around)
      looksAtPullRequest()
      const history = (suite: Suite) => readForRun(suite, around)
      return run({ ...options, policy: policy(), history, progress: both(options.progress, outlook), signal })
    }
    const ended = await outcome(suiteFile, decide, sink)
    const telling = { given, suiteFile, where, environment, client, sink, notice, left }
    const { report, folder } = await tellDecided(ended, telling)
    await writeDown({ report, folder }, given, where, payload, around, sink)
    return report.verdict.exit
  } catch (error) {
    left({ ended: 'error' })
    throw error
  }
}

async function gathered(shards: string, out: string | null, around: Around): Promise<RunOutcome> {
  const history = await readForRun(suiteOf([shards]), around)
  return gather({ folders: [shards], out, history })
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
