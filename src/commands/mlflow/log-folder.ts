import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { RunFolder } from '../../evidence/run-folder.ts'
import type { Mlflow } from '../../mlflow/client.ts'
import type { ExperimentName } from '../../mlflow/experiments.ts'
import { mlflowRun, type RunPlace } from '../../mlflow/of-report.ts'
import type { Artifact } from '../../mlflow/run.ts'
import { type SentRun, sendRun } from '../../mlflow/send.ts'
import type { Report } from '../../report/report.ts'
import { mlflowTexts } from '../../shared/messages/mlflow.ts'
import { publishFolder, publishToSend } from '../report.ts'
import { keepLogging, keptLogging } from './kept.ts'

export interface Logging {
  client: Mlflow
  experiment: ExperimentName
  /** Where it was made. */
  place: RunPlace
  artifacts: boolean
}

/**
 * Sends the run of a folder to MLflow, its renderings too, and makes these anew with where it is. Whatever becomes of this process, the
 * folder keeps what is known of an earlier sending until there is something newer to say.
 * @param bare without a word of MLflow, as its renderings in the folder are
 */
export async function logFolder(
  folder: RunFolder,
  bare: Report,
  logging: Logging,
): Promise<{ report: Report; sent: SentRun }> {
  const { client, experiment, place } = logging
  const run = mlflowRun(bare, place)
  const sent = await sendRun(client, { run, experiment, artifacts: logging.artifacts ? renderingsIn(folder) : [] })
  const problems = sent.complete ? sent.problems : [...sent.problems, mlflowTexts.later(shownFolder(folder))]
  keepLogging(folder, { key: run.key, place, logged: { run: sent.run, problems } })
  return { report: publishFolder(folder, folder.readRecord()), sent }
}

export const shownFolder = ({ path }: RunFolder): string => relative('', path) || '.'

/** The report and its renderings as if nothing had been sent. */
export function withoutLogging(folder: RunFolder, report: Report): Report {
  if (report.mlflow === undefined && keptLogging(folder) === null) return report
  return publishToSend(folder, folder.readRecord())
}

const types: Record<string, string> = {
  'report.html': 'text/html',
  'report.json': 'application/json',
  'comment.md': 'text/markdown',
  'summary.md': 'text/markdown',
  'suite.yml': 'text/plain',
}

function renderingsIn({ path }: RunFolder): Artifact[] {
  return Object.entries(types)
    .filter(([name]) => existsSync(join(path, name)))
    .map(([name, type]) => ({ name, bytes: readFileSync(join(path, name)), type }))
}
