import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nativeFiles, nativeFolder, thisPlatform } from '../../src/backends/onnx/runtime/platform.ts'
import { surroundingsOf } from '../../src/backends/surroundings.ts'
import { silent } from '../../src/shared/progress.ts'
import type { CheckpointSource, ServerSource } from '../../src/suite/source.ts'

let scratch: string
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'gate-surroundings-'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const source = (changes: Partial<CheckpointSource> = {}): CheckpointSource => ({
  path: 'models/a',
  file: null,
  device: 'cpu',
  threads: 2,
  batchTokens: null,
  server: null,
  tokenizer: null,
  prepare: null,
  place: { line: 1, column: 1 },
  ...changes,
})

const of = (changes: Partial<CheckpointSource> = {}, runtime: string | null = null) =>
  surroundingsOf(source(changes), {
    runtime,
    environment: {},
    cache: join(scratch, 'cache'),
    progress: silent,
    signal: new AbortController().signal,
  })

/** This machine's runtime, of links, with one native file that is another one. */
function otherRuntime(): string {
  const folder = join(scratch, 'runtime')
  const from = resolve('node_modules')
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  symlinkSync(join(from, 'onnxruntime-common'), join(folder, 'node_modules/onnxruntime-common'))
  const native = join('onnxruntime-node', nativeFolder(thisPlatform))
  mkdirSync(join(folder, 'node_modules', native), { recursive: true })
  for (const file of ['onnxruntime-node/package.json', 'onnxruntime-node/dist'])
    symlinkSync(join(from, file), join(folder, 'node_modules', file))
  const [binding] = nativeFiles(thisPlatform)
  for (const name of readdirSync(join(from, native)))
    if (name !== binding) symlinkSync(join(from, native, name), join(folder, 'node_modules', native, name))
  cpSync(join(from, 'onnxruntime-node/package.json'), join(folder, 'node_modules', native, binding!))
  return dirname(join(folder, 'node_modules'))
}

describe('what answers depend on besides files and questions', () => {
  it('is the same while nothing changes, and names machine, threads and runtime', async () => {
    const found = await of()
    expect(await of()).toEqual(found)
    expect(Object.keys(JSON.parse((found as { depends: string }).depends))).toEqual(
      expect.arrayContaining([
        'program',
        'processor',
        'glibc',
        'threads',
        'batchTokens',
        'runtime',
        'native',
        'gpu',
        'libraries',
      ]),
    )
  })

  it('differs by threads, by the size of batches, and by the bytes of the runtime', async () => {
    const found = await of()
    expect(await of({ threads: 1 })).not.toEqual(found)
    expect(await of({ batchTokens: 64 })).not.toEqual(found)
    expect(await of({}, otherRuntime())).not.toEqual(found)
  })

  it.each([
    [
      'behind a server that runs',
      { server: { address: 'http://a/v1', command: null } as ServerSource },
      /may be another/,
    ],
    [
      'behind one that a command starts',
      { server: { address: null, command: 'serve' } as ServerSource },
      /which version/,
    ],
    ['on a GPU by WebGPU', { device: 'webgpu' }, /which GPU/],
  ] as const)('cannot be told %s', async (_, changes, why) => {
    expect(await of(changes)).toEqual({ unknown: expect.stringMatching(why) })
  })
})
