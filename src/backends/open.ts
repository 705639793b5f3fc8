import { createHash } from 'node:crypto'
import type { CheckpointFiles, ServedFiles } from '../checkpoint/files.ts'
import { fingerprint } from '../checkpoint/fingerprint.ts'
import { locate, type Where } from '../checkpoint/locate.ts'
import { locateServed } from '../checkpoint/served.ts'
import type { Progress } from '../shared/progress.ts'
import type { CheckpointSource, ServerSource } from '../suite/source.ts'
import type { Backend } from './backend.ts'
import { openOnnx } from './onnx/backend.ts'
import { findRuntime } from './onnx/runtime/runtime.ts'
import { openServer } from './server/backend.ts'
import { connect } from './server/connect.ts'
import { portrait } from './server/portrait.ts'
import type { Served, Servers } from './server/process/servers.ts'
import { modelName } from './server/served-model.ts'

/** A side of a comparison, and the key of its server. */
export interface NamedSource {
  side: string
  source: CheckpointSource
  key: string | null
}

/** A checkpoint that was found: what it is, before anything is loaded. */
export interface Identified extends NamedSource {
  /** null: only its server knows. */
  files: CheckpointFiles | ServedFiles | null
  /** sha256 of the checkpoint's content. */
  fingerprint: string
  /** What its answers depend on besides: what computes, or how the server was started and is asked. */
  conditions: string
}

/**
 * Finds a side's checkpoint, downloading it where it lies on the hub. Throws the GateErrors of the checkpoint room, and those of a server
 * that alone can tell what it serves.
 */
export async function identify(named: NamedSource, where: Where, progress: Progress): Promise<Identified> {
  const { source } = named
  const { server } = source
  const printOf = (files: CheckpointFiles | ServedFiles) => fingerprint(files, where.cache, progress, where.signal)
  if (server === null) {
    const files = await locate(source, where, progress)
    return { ...named, files, fingerprint: await printOf(files), conditions: source.device }
  }
  const hasFiles = source.path !== '' || source.tokenizer !== null
  const files = hasFiles ? await locateServed(source, server.command !== null, where, progress) : null
  const own = files === null ? '' : await printOf(files)
  const conditions = JSON.stringify([server.address ?? server.command, server.model, server.templating, server.dialect])
  if (files?.hasWeights) return { ...named, files, fingerprint: own, conditions }
  const seen = await portraitOf(server, named.key, where.signal)
  return { ...named, files, fingerprint: createHash('sha256').update(`${own} ${seen}`).digest('hex'), conditions }
}

async function portraitOf({ address, model, timeout }: ServerSource, key: string | null, signal?: AbortSignal) {
  if (address === null) throw new Error('a server that is started here has files')
  const patience = signal ?? new AbortController().signal
  const way = { address, key, timeout, concurrency: 1 }
  const name = await modelName(connect({ ...way, model: '' }), model, patience)
  return portrait(connect({ ...way, model: name }), patience)
}

export interface OpenOptions {
  /** Folder of a ready ONNX runtime; null: it is looked for, and fetched where it is not found. */
  runtime: string | null
  /** Starts servers, and keeps the one that runs. */
  servers: Servers
  progress: Progress
  signal: AbortSignal
}

/** Opens a checkpoint with the backend that can. A server that was started for another one ends before. */
export async function openCheckpoint(checkpoint: Identified, options: OpenOptions): Promise<Backend> {
  const { source, files, fingerprint } = checkpoint
  const { progress, signal, servers } = options
  if (source.server !== null) return openServed(checkpoint, source.server, options)
  if (files === null || !('onnx' in files)) throw new Error('a checkpoint in process has ONNX files')
  await servers.stop()
  const runtime = await findRuntime({ folder: options.runtime ?? undefined, device: source.device, progress, signal })
  const { device, threads, batchTokens } = source
  return openOnnx({ files, fingerprint, device, threads, batchTokens, runtime, signal })
}

async function openServed(
  { side, source, key, files, fingerprint }: Identified,
  server: ServerSource,
  { servers, progress, signal }: OpenOptions,
): Promise<Backend> {
  const known = { source: server, key, files, fingerprint, progress }
  const hasWeights = files !== null && 'model' in files && files.hasWeights
  if (server.address !== null) {
    await servers.stop()
    const backend = await openServer({ ...known, address: server.address, model: server.model, signal })
    backend.opened.notes.push(hasWeights ? takenOnTrust : unknownWeights)
    return backend
  }
  if (server.command === null || files === null || !('model' in files)) throw new Error('nothing can be started')
  const { command, startTimeout } = server
  const model = server.model ?? side
  const isModelWritten = server.model !== null
  // A server that is started with a key has to know it.
  const passed = [...(source.passEnv ?? []), ...(server.keyVariable === null ? [] : [server.keyVariable])]
  const wanted = { command, checkpoint: files.model, model, isModelWritten, key, passed, startTimeout }
  const served = await servers.use(wanted, `serve-${side}.log`)
  const either = AbortSignal.any([signal, served.died])
  return mortal(await openServer({ ...known, address: served.address, model: served.model, signal: either }), served)
}

const takenOnTrust = 'that the server serves these very files cannot be seen from here'
const unknownWeights =
  'the weights of the model are not known: that it is still the same is told by what its server says of it and by how it goes on with three texts'

/** A backend whose streams end with the reason when its server does. */
function mortal(backend: Backend, { died }: Served): Backend {
  return {
    opened: backend.opened,
    generate: (requests, signal) => backend.generate(requests, AbortSignal.any([signal, died])),
    score: (requests, signal) => backend.score(requests, AbortSignal.any([signal, died])),
    choose: (requests, signal) => backend.choose(requests, AbortSignal.any([signal, died])),
    close: () => backend.close(),
  }
}
