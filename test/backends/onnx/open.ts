import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Backend } from '../../../src/backends/backend.ts'
import { type OnnxOptions, openOnnx } from '../../../src/backends/onnx/backend.ts'
import { locate } from '../../../src/checkpoint/locate.ts'
import { silent } from '../../../src/shared/progress.ts'

export const root = resolve(import.meta.dirname, '../../..')

export async function open(folder: string, options: Partial<OnnxOptions> & { file?: string } = {}): Promise<Backend> {
  const where = {
    folder,
    cache: join(tmpdir(), 'checkpoint-gate-test-cache'),
    hub: { endpoint: 'http://localhost:9', token: null },
  }
  const files = await locate({ path: folder, file: options.file ?? null }, where, silent)
  return openOnnx({
    files,
    fingerprint: createHash('sha256').update(folder).digest('hex'),
    device: 'cpu',
    threads: 1,
    batchTokens: null,
    runtime: { folder: root, version: '1.30.0', libraries: [] },
    signal: new AbortController().signal,
    ...options,
  })
}

export async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}

export async function collect<T extends { id: string }>(results: AsyncIterable<T>): Promise<Map<string, T>> {
  const map = new Map<string, T>()
  for await (const result of results) {
    if (map.has(result.id)) throw new Error(`${result.id} came twice`)
    map.set(result.id, result)
  }
  return map
}
