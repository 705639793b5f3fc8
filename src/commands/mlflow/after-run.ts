import { RunFolder } from '../../evidence/run-folder.ts'
import type { Where } from '../../github/event.ts'
import type { Sink } from '../../github/publish.ts'
import { mlflowRun, type RunPlace } from '../../mlflow/of-report.ts'
import type { Environment, Place } from '../../mlflow/place.ts'
import type { Report } from '../../report/report.ts'
import { GateError } from '../../shared/errors.ts'
import { mlflowTexts } from '../../shared/messages/mlflow.ts'
import type { Suite } from '../../suite/suite.ts'
import { publishFolder } from '../report.ts'
import { keepLogging } from './kept.ts'
import { logFolder, shownFolder, withoutLogging } from './log-folder.ts'
import { clientFor, experimentFor, placeOf, serverFor } from './settings.ts'

export interface Around {
  environment: Environment
  place: RunPlace
  mask?: (secret: string) => void
}

/** Around a step of the action. */
export function inStep(where: Where, environment: Environment, sink: Pick<Sink, 'setSecret'>): Around {
  return { environment, place: placeOf(where, environment), mask: (secret) => sink.setSecret(secret) }
}

interface Decided {
  report: Report
  folder: string | null
}

/**
 * Logs a run whose suite wants that, before anything of it is published, in the time that the suite gives it. MLflow decides nothing:
 * whatever it does, the verdict stands, and the report says what is not there.
 */
export async function logAfterRun<T extends Decided>(decided: T, { environment, place, mask }: Around): Promise<T> {
  // A stranger's word does not go where the team keeps its figures.
  if (decided.folder === null || decided.report.origin?.accepted === false) return decided
  const folder = new RunFolder(decided.folder)
  const { suite } = folder.readRecord()
  if (suite.mlflow === undefined) return decided
  const server = serverOr(environment, suite)
  if (server === null || typeof server === 'string') {
    const { key } = mlflowRun(decided.report, place)
    const problems = [server ?? mlflowTexts.noAddress(), mlflowTexts.later(shownFolder(folder))]
    keepLogging(folder, { key, place, logged: { run: null, problems } })
    return { ...decided, report: publishFolder(folder, folder.readRecord()) }
  }
  const { artifacts, timeout } = suite.mlflow
  const client = clientFor(server, { signal: AbortSignal.timeout(timeout * 1000) }, mask)
  const experiment = experimentFor(environment, suite, null)
  const bare = withoutLogging(folder, decided.report)
  const { report } = await logFolder(folder, bare, { client, experiment, place, artifacts })
  return { ...decided, report }
}

/** The server, null where none is named, or why it cannot be asked. */
function serverOr(environment: Environment, suite: Suite): Place | string | null {
  try {
    return serverFor(environment, suite)
  } catch (error) {
    if (error instanceof GateError) return `${error.message} ${error.hint}`
    throw error
  }
}
