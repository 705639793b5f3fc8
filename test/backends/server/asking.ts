import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ServerClient } from '../../../src/backends/server/client.ts'
import { connect } from '../../../src/backends/server/connect.ts'
import { probe } from '../../../src/backends/server/probe/probe.ts'
import type { Proof, Unproven } from '../../../src/backends/server/probe/proof.ts'
import { locate } from '../../../src/checkpoint/locate.ts'
import { loadTokenizer, type Tokenizer } from '../../../src/checkpoint/tokenizer/tokenizer.ts'
import { silent } from '../../../src/shared/progress.ts'
import { root } from '../onnx/open.ts'
import { type Fake, type FakeOptions, startFake } from './fake/fake.ts'

export const example = join(root, 'examples/legal/baseline')
export const contextLength = 512

export async function tokenizerOf(folder: string): Promise<Tokenizer> {
  const where = {
    folder,
    cache: join(tmpdir(), 'checkpoint-gate-test-cache'),
    hub: { endpoint: 'http://localhost:9', token: null },
  }
  return loadTokenizer(await locate({ path: folder, file: null }, where, silent))
}

export function clientOf(fake: Fake, model: string, concurrency = 8): ServerClient {
  return connect({ address: fake.address, model, key: null, concurrency, timeout: 30 })
}

export interface Probed {
  dialect: string
  folder?: string
  model?: string
  tokenizer?: Tokenizer
}

/** Probes a server of its own that serves the example, or what `options` say. */
export async function probed(
  options: FakeOptions,
  { dialect, folder = example, model = 'baseline', tokenizer }: Probed,
): Promise<Proof | Unproven> {
  const fake = await startFake({ ...(options.checkpoints ? {} : { checkpoint: folder }), ...options })
  try {
    return await probe({
      client: clientOf(fake, model),
      dialect,
      tokenizer: tokenizer ?? (await tokenizerOf(folder)),
      contextLength,
      signal: new AbortController().signal,
    })
  } finally {
    await fake.close()
  }
}
