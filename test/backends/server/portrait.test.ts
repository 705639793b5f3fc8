import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { connect } from '../../../src/backends/server/connect.ts'
import { portrait } from '../../../src/backends/server/portrait.ts'
import { root } from '../onnx/open.ts'
import { type Fake, type FakeOptions, startFake } from './fake/fake.ts'

const example = (name: string) => join(root, 'examples/legal', name)
const open: Fake[] = []
afterAll(() => Promise.all(open.map((fake) => fake.close())))

/** The portrait of a model that is always served under one name and address. */
async function of(folder: string, options: Partial<FakeOptions> = {}, name = 'm'): Promise<string> {
  const fake = await startFake({ dialect: 'vllm', checkpoints: { [name]: example(folder) }, ...options })
  open.push(fake)
  const client = connect({ address: fake.address, model: name, key: null, concurrency: 1, timeout: 30 })
  return portrait(
    { ...client, address: 'http://one/v1', get: client.get, post: client.post },
    new AbortController().signal,
  )
}

describe('the portrait of a model whose files are not known', () => {
  it('is the same for the same model, also from another start of its server', async () => {
    expect(await of('baseline')).toBe(await of('baseline'))
  })

  it('is another for another model under the same name, however little was trained', async () => {
    const [one, two, three] = [await of('baseline'), await of('careful'), await of('careless')]
    expect(new Set([one, two, three]).size).toBe(3)
  })

  it.each(['llama-cpp', 'ollama', 'openai'] as const)('can be had of %s, which gives less', async (dialect) => {
    const one = await of('baseline', { dialect })
    expect(await of('baseline', { dialect })).toBe(one)
    expect(await of('careless', { dialect })).not.toBe(one)
  })
})
