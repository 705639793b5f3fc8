import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Backend } from '../../../src/backends/backend.ts'
import { openServer, type ServerOptions } from '../../../src/backends/server/backend.ts'
import { locate } from '../../../src/checkpoint/locate.ts'
import { silent } from '../../../src/shared/progress.ts'
import { root } from '../onnx/open.ts'

export const example = join(root, 'examples/legal/baseline')

type Options = Partial<Omit<ServerOptions, 'source'>> & { source?: Partial<ServerOptions['source']> }

/** Opens the example checkpoint behind a server; `files: null` leaves its files out. */
export async function openServed(address: string, options: Options = {}): Promise<Backend> {
  const where = {
    folder: root,
    cache: join(tmpdir(), 'checkpoint-gate-test-cache'),
    hub: { endpoint: 'http://localhost:9', token: null },
  }
  const files = await locate({ path: example, file: null }, where, silent)
  const { source, ...others } = options
  return openServer({
    address,
    model: null,
    key: null,
    files,
    fingerprint: 'served',
    progress: silent,
    signal: new AbortController().signal,
    ...others,
    source: { concurrency: null, timeout: 30, templating: 'gate', dialect: 'auto', ...source },
  })
}
