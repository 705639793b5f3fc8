import type { Client } from '../../github/client.ts'
import type { Environment, Where } from '../../github/event.ts'
import { stillOpen } from '../../github/left.ts'
import type { Notice } from '../../github/notice.ts'
import type { Delivered } from '../../github/parts.ts'
import { publish, type Sink } from '../../github/publish.ts'
import type { Report } from '../../report/report.ts'
import { renderTerminal } from '../../report/terminal.ts'
import { pathInRepository } from '../checkout.ts'
import { inStep, logAfterRun } from '../mlflow/after-run.ts'
import type { Given } from './inputs.ts'
import type { leaveTo } from './leaving.ts'
import { askForOverride } from './overriding.ts'
import { outputsOf, renderingsOf } from './renderings.ts'

interface Decided {
  report: Report
  /** The run folder; null: there is none. */
  folder: string | null
}

interface Telling {
  given: Given
  suiteFile: string
  /** Commit and pull request that were evaluated. */
  where: Where
  environment: Environment
  /** Null where the job has no token. */
  client: Client | null
  sink: Sink
  /** What is said meanwhile; nothing of it comes after this. */
  notice: Notice
  left: ReturnType<typeof leaveTo>
}

/**
 * Tells of what was decided, in the order that every step keeps: who lets it through, its run in MLflow, the log, then every place of the forge.
 * @returns the report as it was told, and where it got to
 */
export async function tellDecided(
  decided: Decided,
  { given, suiteFile, where, environment, client, sink, notice, left }: Telling,
): Promise<Decided & { delivered: Delivered }> {
  await notice.idle()
  const settled = await askForOverride(decided, where, client, sink)
  const { report, folder } = await logAfterRun(settled, inStep(where, environment, sink))
  sink.info(renderTerminal(report, { width: 120, color: false }))
  const place = { artifact: given('artifact') ?? '', suiteFile: pathInRepository(suiteFile) }
  const renderings = renderingsOf(report, where, place)
  left({ outcome: renderings.status })
  const parts = { ...(await notice.settled()), suite: report.suite.name }
  const delivered = await publish(renderings, outputsOf(report, folder), parts, where, client, sink)
  left(stillOpen(parts, delivered))
  return { report, folder, delivered }
}
