import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as ORT from 'onnxruntime-node'
import type { Device } from '../../../suite/source.ts'
import { Nodes } from '../graph/nodes.ts'
import { encodeModel, value } from '../graph/write.ts'

export type Runtime = typeof ORT
export type Session = ORT.InferenceSession
export type Tensor = ORT.Tensor
export type Provider = 'cpu' | 'cuda' | 'webgpu'

export interface SessionSettings {
  provider: Provider
  threads: number
  /** Where the weights lie that a model given as bytes points at. */
  weightsFolder: string
  /** Weights rearranged at the start: a copy of them all, and much faster products of few rows. */
  prepack: boolean
}

export function loadRuntime(folder: string): Runtime {
  // Newer versions of Node.js have a Float16Array, which the runtime's JavaScript would use and its native part cannot read.
  Reflect.deleteProperty(globalThis, 'Float16Array')
  return createRequire(join(folder, 'package.json'))('onnxruntime-node') as Runtime
}

/** The runtime does not take a model: an operator that it does not know, a damaged graph. */
export class SessionError extends Error {}

export async function createSession(runtime: Runtime, model: Uint8Array, settings: SessionSettings): Promise<Session> {
  try {
    return await createUnnamed(runtime, model, settings)
  } catch (error) {
    throw new SessionError(firstLine(error), { cause: error })
  }
}

function createUnnamed(runtime: Runtime, model: Uint8Array, settings: SessionSettings): Promise<Session> {
  return runtime.InferenceSession.create(model, {
    executionProviders: settings.provider === 'cpu' ? ['cpu'] : [settings.provider, 'cpu'],
    // Pinned: another level gives other last digits.
    graphOptimizationLevel: 'all',
    intraOpNumThreads: settings.threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    // Batches of unlike shape: a plan of one shape's memory is kept beside what the next one takes (160 MB of 1,050 measured), and saves no time.
    enableMemPattern: false,
    logSeverityLevel: 3,
    extra: {
      session: {
        // Threads that spin while they wait take the cores from whatever else runs there.
        intra_op: { allow_spinning: '0' },
        model_external_initializers_file_folder_path: settings.weightsFolder,
        ...(settings.prepack ? {} : { disable_prepacking: '1' }),
      },
    },
  })
}

/** The provider that serves a wanted device; `auto` falls back to the processor and says why. */
export async function chooseProvider(
  runtime: Runtime,
  device: Device,
): Promise<{ provider: Provider; note: string | null } | { failed: string }> {
  if (device === 'cpu') return { provider: 'cpu', note: null }
  const provider: Provider = device === 'webgpu' ? 'webgpu' : 'cuda'
  const reason = await whyNot(runtime, provider)
  if (reason === null) return { provider, note: device === 'auto' ? 'device auto: CUDA is there and was taken' : null }
  if (device !== 'auto') return { failed: reason }
  return {
    provider: 'cpu',
    note: 'device auto: the processor was taken, since CUDA cannot be used here (checkpoint-gate doctor --device cuda says why)',
  }
}

/** Tries the provider on a model of one node: creation fails where its libraries or its device are missing. */
async function whyNot(runtime: Runtime, provider: Provider): Promise<string | null> {
  const nodes = new Nodes(13)
  nodes.add('Identity', ['in'], {}, 'out')
  const model = encodeModel(
    {
      file: '',
      producer: '',
      opset: 13,
      opsets: new Map([['', 13]]),
      nodes: nodes.made,
      initializers: new Map(),
      inputs: [value('in', 1, [1])],
      outputs: [value('out', 1, [1])],
      valueInfo: new Map(),
      // ir_version 8
      rest: { model: [Uint8Array.of(8, 8)], graph: [] },
    },
    { folder: '', own: null, external: new Map(), read: () => new Uint8Array() },
  )
  try {
    const session = await createSession(runtime, model, { provider, threads: 1, weightsFolder: '', prepack: false })
    await session.run({ in: new runtime.Tensor('float32', new Float32Array(1), [1]) })
    await session.release()
    return null
  } catch (error) {
    return firstLine(error)
  }
}

export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? '').trim()
}
