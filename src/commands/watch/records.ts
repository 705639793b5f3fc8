import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Mlflow } from '../../mlflow/client.ts'
import type { Environment } from '../../mlflow/place.ts'
import { asError } from '../../mlflow/problem.ts'
import { fromEnvironment } from '../../monitor/environment.ts'
import { gateError } from '../../shared/errors.ts'
import { recordsInLines } from '../../watch/read/lines.ts'
import { recordsInMlflow } from '../../watch/read/mlflow.ts'
import { recordsInSpool } from '../../watch/read/spool.ts'
import type { WatchRecord } from '../../watch/record.ts'

export interface WhereFrom {
  /** A folder of spools or a file of JSON lines; null: MLflow. */
  from: string | null
  deployment: string | null
  /** Nothing before it matters, milliseconds since 1970. */
  earliest: number
  environment: Environment
  signal: AbortSignal
  note: (sentence: string) => void
}

export interface Recorded {
  records: WatchRecord[]
  deployment: string
  /** Where they were, for a sentence. */
  where: string
}

/** Throws GateError where nothing can be read. */
export async function recorded({
  from,
  deployment,
  earliest,
  environment,
  signal,
  note,
}: WhereFrom): Promise<Recorded> {
  const usual = fromEnvironment(environment)
  const name = deployment ?? usual.deployment
  if (!/^[\w][\w.-]{0,99}$/.test(name))
    throw gateError('watch-option', { option: '--deployment', value: name, wants: 'the name that its monitor has' })
  if (from === null) {
    if (usual.place === null) throw gateError('watch-nowhere', {})
    const client = new Mlflow(usual.place, { signal })
    try {
      const records = await recordsInMlflow(client, usual.experiment, name, earliest)
      return { records, deployment: name, where: `MLflow at ${usual.place.address}` }
    } catch (error) {
      throw asError(error)
    }
  }
  try {
    const path = resolve(from)
    if (statSync(path).isDirectory())
      return { records: recordsInSpool(join(path, name)), deployment: name, where: join(path, name) }
    const { records, counts } = await recordsInLines(path)
    if (counts.bad > 0)
      note(
        `${counts.bad} lines of ${from} could not be read, the first is line ${counts.named[0]!.line}: ${counts.named[0]!.why}.`,
      )
    return { records, deployment: name, where: path }
  } catch (error) {
    throw gateError('watch-from', { from, why: (error as Error).message }, error)
  }
}
