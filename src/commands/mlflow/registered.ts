import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, posix, resolve } from 'node:path'
import { ArtifactProxy, listArtifacts, proxiedPath, safeParts } from '../../mlflow/artifacts.ts'
import type { Mlflow } from '../../mlflow/client.ts'
import { hashOf } from '../../mlflow/names.ts'
import type { Environment } from '../../mlflow/place.ts'
import { asError } from '../../mlflow/problem.ts'
import { checkpointTag, fingerprintTag, versionKeyTag } from '../../mlflow/promotion.ts'
import type { ModelVersion, Registry } from '../../mlflow/registry.ts'
import { getRun } from '../../mlflow/send.ts'
import { readSource } from '../../mlflow/source.ts'
import { gateError } from '../../shared/errors.ts'
import type { Progress } from '../../shared/progress.ts'
import { nameOf } from '../../suite/checkpoints.ts'
import type { CheckpointSource } from '../../suite/source.ts'
import type { Suite } from '../../suite/suite.ts'
import { whereOf } from '../environment.ts'
import { registryFor } from './settings.ts'

/** Larger checkpoints time out in a server's proxy, in bytes. */
const mostBytes = 500_000_000
const mostFiles = 100

export interface Looking {
  environment: Environment
  progress: Progress
  signal: AbortSignal
}

/**
 * A side with what its alias names now in the place of `mlflow:MODEL@ALIAS`; any other side as it is. What a registry says was written by
 * strangers: it leads to the hub, to a folder below the suite or to the artifacts of the same server, never to an address of its own.
 * Throws GateError `mlflow-no-alias`, `mlflow-source`, `mlflow-refused`.
 */
export async function resolved(source: CheckpointSource, suite: Suite, looking: Looking): Promise<CheckpointSource> {
  const found = await lookedUp(source, suite, looking)
  if (found === null) return source
  const { named, registry, version } = found
  looking.progress.note(`${nameOf(named)}: ${version.source}`)
  try {
    return { ...named, path: await pathOf(registry, named.registered.model, version, suite.folder, looking) }
  } catch (error) {
    throw asError(error)
  }
}

/**
 * What an alias names now, and nothing of it is fetched; null: the side names none.
 * Throws GateError `mlflow-no-alias`, `mlflow-refused`.
 */
export async function lookedUp(
  source: CheckpointSource,
  suite: Suite,
  { environment, signal }: Pick<Looking, 'environment' | 'signal'>,
) {
  const [, model, alias] = /^mlflow:([^@]+)@([\w-]+)$/.exec(source.path) ?? []
  if (model === undefined || alias === undefined) return null
  const registry = registryFor(environment, suite, { signal })
  try {
    const number = (await registry.aliases(model))?.get(alias) ?? null
    const version = number === null ? null : await registry.version(model, number)
    if (version === null) throw gateError('mlflow-no-alias', { model, alias, address: registry.client.place.address })
    const fingerprint = version.tags.get(fingerprintTag) ?? null
    return {
      named: { ...source, registered: { model, alias, version: version.version, fingerprint } },
      registry,
      version,
    }
  } catch (error) {
    throw asError(error)
  }
}

/** Whether a side that was looked up is another checkpoint than was registered. */
export function isOther({ registered }: CheckpointSource, found: string): boolean {
  return (registered?.fingerprint ?? found) !== found
}

/** Throws GateError `mlflow-other-checkpoint` where a side is not what was registered. */
export function refuseOther(source: CheckpointSource, found: string): void {
  if (!isOther(source, found)) return
  const registered = source.registered!.fingerprint!
  throw gateError('mlflow-other-checkpoint', { name: nameOf(source), found, registered })
}

async function pathOf(
  registry: Registry,
  model: string,
  version: ModelVersion,
  folder: string,
  looking: Looking,
): Promise<string> {
  const refuse = (why: string) =>
    gateError('mlflow-source', { name: model, version: version.version, source: version.source, why })
  const here = version.tags.has(versionKeyTag) ? (version.tags.get(checkpointTag) ?? null) : null
  if (here !== null && isBelow(here) && existsSync(resolve(folder, here))) return here
  const source = readSource(version.source)
  if (source.kind === 'hub') return `hf:${source.model}${source.revision === null ? '' : `@${source.revision}`}`
  if (source.kind === 'version') {
    const copied = await registry.version(source.name, source.version)
    if (copied === null || readSource(copied.source).kind === 'version') throw refuse('that version is not there')
    return pathOf(registry, source.name, copied, folder, looking)
  }
  if (source.kind === 'elsewhere') throw refuse('that is a place which this program does not fetch from')
  const files = await listArtifacts(registry.client, source.runId, source.path, mostFiles)
  if (!files.some(({ path }) => posix.basename(path) === 'config.json'))
    throw refuse(
      here === null ? 'no checkpoint is there' : `the weights were promoted from the folder ${here}, which is not here`,
    )
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  if (files.length > mostFiles || bytes > mostBytes)
    throw refuse(`${Math.ceil(bytes / 1e6)} MB in ${files.length} files are more than a server's proxy brings`)
  return download(registry.client, source, files, looking)
}

/** A folder below the suite's. */
function isBelow(path: string): boolean {
  return !isAbsolute(path) && !/^[a-z][\w+.-]*:/i.test(path) && safeParts(path) !== null
}

async function download(
  client: Mlflow,
  { runId, path }: { runId: string; path: string },
  files: readonly { path: string; size: number }[],
  { progress, signal }: Looking,
): Promise<string> {
  const place = proxiedPath((await getRun(client, runId)).info.artifact_uri ?? '')
  if ('why' in place) throw gateError('mlflow-refused', { said: place.why })
  const { cache } = whereOf('.', signal)
  const folder = join(cache, 'mlflow', hashOf(`${client.place.address} ${runId} ${path}`).slice(0, 32))
  const proxy = new ArtifactProxy(client)
  for (const file of files) {
    const below = path === '' ? file.path : posix.relative(path, file.path)
    const parts = safeParts(below)
    if (parts === null) throw gateError('mlflow-refused', { said: `MLflow lists a file by the name ${below}.` })
    const to = join(folder, ...parts)
    progress.note(`downloading ${file.path} from MLflow`)
    const bytes = await proxy.get(place.path, file.path, file.size)
    if (bytes.length !== file.size)
      throw gateError('mlflow-refused', { said: `MLflow gave ${bytes.length} of the ${file.size} bytes of ${below}.` })
    await mkdir(dirname(to), { recursive: true })
    await writeFile(`${to}.part`, bytes)
    await rename(`${to}.part`, to)
  }
  return folder
}
