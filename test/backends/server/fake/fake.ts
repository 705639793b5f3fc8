import { basename } from 'node:path'
import type { Counts } from './counts.ts'
import { dialects } from './dialects/registry.ts'
import { Engine, type Traits, usualTraits } from './engine.ts'
import type { Faults } from './faults.ts'
import { Listener } from './listener.ts'
import { serve } from './served.ts'

export type DialectName = keyof typeof dialects

export interface FakeOptions {
  dialect: DialectName
  /** Folder of a checkpoint; it is served under its own name. */
  checkpoint?: string
  /** Folders by the names that they are served under: the first is the server's model, the others are adapters of it. */
  checkpoints?: Record<string, string>
  faults?: Faults
  /** What this build of the server does otherwise than the usual one. */
  traits?: Partial<Traits>
  /** 0: a free one. */
  port?: number
  /** Milliseconds until the model is loaded. */
  loading?: number
}

export interface Fake {
  /** `http://127.0.0.1:PORT/v1` */
  address: string
  /** `http://127.0.0.1:PORT` */
  root: string
  counts: Counts
  /** Sets these faults, and leaves the others as they are; `undefined` ends one. */
  set(faults: { [Name in keyof Faults]?: Faults[Name] | undefined }): void
  close(): Promise<void>
}

/**
 * A real HTTP server on this machine that speaks as one of the servers that people use does, with the numbers of a real checkpoint, which
 * it computes itself from the ONNX file.
 */
export async function startFake(options: FakeOptions): Promise<Fake> {
  const { dialect, checkpoint, checkpoints, faults = {}, traits = {}, port = 0, loading = 0 } = options
  const folders = Object.entries(checkpoints ?? (checkpoint ? { [basename(checkpoint)]: checkpoint } : {}))
  if (folders.length === 0) throw new Error('no checkpoint was named')
  const models = await Promise.all(folders.map(([name, folder]) => serve(name, folder)))
  const engine = new Engine(models, { ...usualTraits, ...traits }, faults)
  const listener = new Listener(dialects[dialect], engine)
  await listener.open(port, loading)
  return {
    address: `${listener.root}/v1`,
    root: listener.root,
    counts: listener.counts,
    set(more) {
      engine.faults = { ...engine.faults, ...more } as Faults
      if (more.refused) listener.refuseFor(more.refused)
    },
    close: () => listener.close(),
  }
}
