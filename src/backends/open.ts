import type { CheckpointFiles } from '../checkpoint/files.ts'
import { fingerprint } from '../checkpoint/fingerprint.ts'
import { locate, type Where } from '../checkpoint/locate.ts'
import type { Progress } from '../shared/progress.ts'
import type { CheckpointSource } from '../suite/suite.ts'
import type { Backend } from './backend.ts'
import { openOnnx } from './onnx/backend.ts'
import { findRuntime } from './onnx/runtime/runtime.ts'

/** A checkpoint that was found: what it is, before anything is loaded. */
export interface Identified {
  source: CheckpointSource
  files: CheckpointFiles
  /** sha256 of the checkpoint's content. */
  fingerprint: string
}

/** Finds a side's checkpoint, downloading it where it lies on the hub. Throws the GateErrors of the checkpoint room. */
export async function identify(source: CheckpointSource, where: Where, progress: Progress): Promise<Identified> {
  const files = await locate(source, where, progress)
  return { source, files, fingerprint: await fingerprint(files, where.cache, progress, where.signal) }
}

export interface OpenOptions {
  /** Folder of a ready ONNX runtime; null: it is looked for, and fetched where it is not found. */
  runtime: string | null
  progress: Progress
  signal: AbortSignal
}

/** Opens a checkpoint with the backend that can; so far that is always ONNX. */
export async function openCheckpoint(checkpoint: Identified, options: OpenOptions): Promise<Backend> {
  const { source, files, fingerprint } = checkpoint
  const { progress, signal } = options
  const runtime = await findRuntime({ folder: options.runtime ?? undefined, device: source.device, progress, signal })
  const { device, threads, batchTokens } = source
  return openOnnx({ files, fingerprint, device, threads, batchTokens, runtime, signal })
}
