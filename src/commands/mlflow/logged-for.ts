import type { RunFolder } from '../../evidence/run-folder.ts'
import { experimentId } from '../../mlflow/experiments.ts'
import { mlflowRun, placeIn, type RunPlace } from '../../mlflow/of-report.ts'
import type { Environment } from '../../mlflow/place.ts'
import type { Artifact } from '../../mlflow/run.ts'
import { getRun, type LoggedRun, runsOf, sendRun } from '../../mlflow/send.ts'
import { renderJson } from '../../report/json.ts'
import type { Report } from '../../report/report.ts'
import { gateError } from '../../shared/errors.ts'
import type { Suite } from '../../suite/suite.ts'
import { logFolder, withoutLogging } from './log-folder.ts'
import { clientFor, experimentFor, serverFor } from './settings.ts'

interface Evidence {
  report: Report
  /** null: only the report is at hand. */
  folder: RunFolder | null
  place: RunPlace
}

/**
 * The report's run in MLflow, which is made where it is not there: a version without the run behind it tells nothing of how it was judged.
 * @returns the run, and where its artifacts are. Throws GateError `mlflow-refused`, `Refused`
 */
export async function loggedFor(
  { report, folder, place: around }: Evidence,
  suite: Suite,
  environment: Environment,
  signal: AbortSignal,
): Promise<{ run: LoggedRun; artifacts: string }> {
  const server = serverFor(environment, suite)
  if (server === null) throw gateError('mlflow-no-address', {})
  const client = clientFor(server, { signal })
  const experiment = { id: await experimentId(client, experimentFor(environment, suite, null)) }
  const [known] = await runsOf(client, experiment.id, mlflowRun(report, around).key)
  // It was judged where its run says, and is only promoted here.
  const place = known === undefined ? around : placeIn(new Map(known.data.tags?.map(({ key, value }) => [key, value])))
  const sent =
    folder === null
      ? await sendRun(client, { run: mlflowRun(report, place), experiment, artifacts: [reportFile(report)] })
      : (await logFolder(folder, withoutLogging(folder, report), { client, experiment, place, artifacts: true })).sent
  if (sent.run === null || !sent.complete) throw gateError('mlflow-refused', { said: sent.problems.join(' ') })
  return { run: sent.run, artifacts: (await getRun(client, sent.run.id)).info.artifact_uri ?? '' }
}

function reportFile(report: Report): Artifact {
  return { name: 'report.json', bytes: new TextEncoder().encode(renderJson(report)), type: 'application/json' }
}
