import type { Environment } from '../../github/event.ts'
import type { Sink } from '../../github/publish.ts'
import { type ExitCode, exitCode } from '../../shared/errors.ts'
import { watchBy } from '../watch.ts'
import type { Given } from './inputs.ts'

/**
 * A look at production in a step of a workflow: the screen in its log, the issue in its repository. A drift is told by the issue and fails no
 * job, since a schedule that fails writes to people every hour.
 */
export async function watchInStep(
  given: Given,
  environment: Environment,
  sink: Sink,
  signal: AbortSignal,
): Promise<ExitCode> {
  const [suite, deployment, run] = [given('suite'), given('deployment'), given('out')]
  const exit = await watchBy(
    {
      issue: true,
      ...(suite !== null && { suite }),
      ...(deployment !== null && { deployment }),
      ...(run !== null && { run }),
    },
    {
      ...{ environment, token: given('token'), now: Date.now() },
      output: { write: (text) => sink.info(text) },
      note: (sentence) => sink.info(sentence),
      signal,
    },
  )
  return exit === exitCode.blocked ? exitCode.passed : exit
}
