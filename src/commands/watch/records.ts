import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Environment } from '../../mlflow/place.ts'
import { asError } from '../../mlflow/problem.ts'
import { fromEnvironment } from '../../monitor/environment.ts'
import { gateError } from '../../shared/errors.ts'
import { watchTexts } from '../../shared/messages/watch.ts'
import { isPlainName } from '../../shared/plain-name.ts'
import type { Suite } from '../../suite/suite.ts'
import type { Reach } from '../../watch/reach.ts'
import { recordsInLines } from '../../watch/read/lines.ts'
import { recordsInMlflow } from '../../watch/read/mlflow.ts'
import { deletedUntil, recordsInSpool } from '../../watch/read/spool.ts'
import type { WatchRecord } from '../../watch/record.ts'
import { clientFor, serverFor } from '../mlflow/settings.ts'

export interface WhereFrom {
  /** A folder of spools or a file of JSON lines; null: MLflow. */
  from: string | null
  /** Where MLflow is, as far as the environment does not say. */
  suite: Pick<Suite, 'mlflow'>
  /** How far back the runs of MLflow are read. */
  reach: Reach
  environment: Environment
  signal: AbortSignal
  note: (sentence: string) => void
}

export interface Recorded {
  records: WatchRecord[]
  deployment: string
  /** Where they were, for a sentence. */
  where: string
  /** Until when some are missing, since they were deleted, milliseconds since 1970; null: none is. */
  deleted: number | null
}

/** Throws GateError where nothing can be read. */
export async function recorded({ from, suite, reach, environment, signal, note }: WhereFrom): Promise<Recorded> {
  const { deployment: name, experiment } = fromEnvironment(environment)
  if (!isPlainName(name))
    throw gateError('watch-option', { option: '--deployment', value: name, wants: 'the name that its monitor has' })
  if (from === null) {
    const place = serverFor(environment, suite)
    if (place === null) throw gateError('watch-nowhere', {})
    for (const warning of place.warnings) note(warning)
    const client = clientFor(place, { signal })
    try {
      const records = await recordsInMlflow(client, experiment, name, reach)
      return { records, deployment: name, where: `MLflow at ${place.address}`, deleted: null }
    } catch (error) {
      throw asError(error)
    }
  }
  try {
    const path = resolve(from)
    if (statSync(path).isDirectory()) {
      const where = join(path, name)
      return { records: recordsInSpool(where), deployment: name, where, deleted: deletedUntil(where) }
    }
    const { records, counts } = await recordsInLines(path)
    const [first] = counts.named
    if (first !== undefined)
      note(watchTexts.unread({ lines: counts.bad, file: from, line: first.line, why: first.why }))
    return { records, deployment: name, where: path, deleted: null }
  } catch (error) {
    throw gateError('watch-from', { from, why: (error as Error).message }, error)
  }
}
