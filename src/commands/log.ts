import { resolve } from 'node:path'
import { RunFolder } from '../evidence/run-folder.ts'
import type { Environment } from '../mlflow/place.ts'
import { type ExitCode, exitCode, gateError } from '../shared/errors.ts'
import { terminalText } from '../shared/escape.ts'
import { mlflowTexts } from '../shared/messages/mlflow.ts'
import { keptLogging } from './mlflow/kept.ts'
import { logFolder } from './mlflow/log-folder.ts'
import { clientFor, experimentFor, placeAround, serverFor } from './mlflow/settings.ts'
import { publishToSend } from './report.ts'

export interface LogOptions {
  /** null: the environment's, else the suite's. */
  experiment: string | null
  json: boolean
  environment: Environment
}

/** Sends the run of a folder to MLflow; again does no harm. Exit code 3: not all of it is there. */
export async function log(dir: string, options: LogOptions, output: NodeJS.WritableStream): Promise<ExitCode> {
  const { experiment, json, environment } = options
  const folder = new RunFolder(resolve(dir))
  const record = folder.readRecord()
  if (record.shard !== undefined) throw gateError('report-of-shard', { folder: dir, ...record.shard })
  const server = serverFor(environment, record.suite)
  if (server === null) throw gateError('mlflow-no-address', {})
  const place = keptLogging(folder)?.place ?? placeAround(environment)
  const { sent } = await logFolder(folder, publishToSend(folder, record), {
    client: clientFor(server, {}),
    experiment: experimentFor(environment, record.suite, experiment),
    place,
    artifacts: record.suite.mlflow?.artifacts ?? true,
  })
  const { run, problems, complete } = sent
  const lines = [...(run && complete ? [mlflowTexts.isThere({ url: run.url })] : []), ...problems]
  output.write(
    json ? `${JSON.stringify(sent, null, 2)}\n` : lines.map((line) => `${terminalText(line, 1000)}\n`).join(''),
  )
  return complete ? exitCode.passed : exitCode.notFinished
}
