import { join } from 'node:path'
import { runtimeEnvironment } from '../backends/onnx/runtime/environment.ts'
import { hubAccess } from '../checkpoint/hub/access.ts'
import type { Where } from '../checkpoint/locate.ts'
import type { Side } from '../evidence/evidence.ts'
import { gateError } from '../shared/errors.ts'
import type { Suite } from '../suite/suite.ts'

/** Where checkpoints are looked for and what of them is kept, as the process's environment has it. */
export function whereOf(folder: string, signal?: AbortSignal): Where {
  return { folder, ...(signal && { signal }), cache: runtimeEnvironment().cacheFolder, hub: hubAccess(process.env) }
}

/** Where whole evidence of earlier runs is kept. */
export function evidenceCache(): string {
  return join(runtimeEnvironment().cacheFolder, 'evidence')
}

/** The API key of a side's server, read from the variable that the suite names; null: it names none. `mask` is told it before anyone else. */
export function keyOf(side: Side, suite: Pick<Suite, Side>, mask?: (secret: string) => void): string | null {
  const key = readKey(side, suite[side].server?.keyVariable ?? null)
  if (key !== null) mask?.(key)
  return key
}

/** The variables that a suite says to hold keys: of its servers and judges. */
export function keyVariables({ baseline, candidate, tasks }: Pick<Suite, Side | 'tasks'>): string[] {
  const ofSides = [baseline, candidate].map(({ server }) => server?.keyVariable)
  const judges = tasks.flatMap((task) => (task.kind === 'generate' ? (task.judge?.models ?? []) : []))
  return [...ofSides, ...judges.map(({ keyVariable }) => keyVariable)].filter((name) => name != null)
}

/** The key in a variable; `owner`: whose it is. Throws GateError `server-key-missing`. */
export function readKey(owner: string, variable: string | null): string | null {
  if (variable === null) return null
  const key = process.env[variable]?.trim()
  if (!key) throw gateError('server-key-missing', { side: owner, variable })
  return key
}
