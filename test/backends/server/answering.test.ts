import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Backend, Generated, GenerateRequest } from '../../../src/backends/backend.ts'
import { collect, open, root, stream } from '../onnx/open.ts'
import { type Fake, type FakeOptions, startFake } from './fake/fake.ts'
import { example, openServed } from './open.ts'

const greedy = { temperature: 0, topP: 1, topK: 0, seed: 1 }
const prompts = readFileSync(join(root, 'examples/legal/data/passages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 10)
  .map((line, i) => (JSON.parse(line) as { text: string }).text.slice(0, 30 + 11 * i))
const requests = (more: Partial<GenerateRequest> = {}): GenerateRequest[] =>
  prompts.map((text, i) => ({
    id: `p${i}`,
    prompt: i % 2 ? { text } : { messages: [{ role: 'user', content: text }] },
    maxNewTokens: 12,
    sampling: greedy,
    stop: [],
    ...more,
  }))
const never = () => new AbortController().signal
const answers = (backend: Backend, asked = requests()) => collect<Generated>(backend.generate(stream(asked), never()))
const sorted = (found: Map<string, Generated>) => [...found].sort().map(([, each]) => each)

let inProcess: Backend
beforeAll(async () => {
  inProcess = await open(example)
})
afterAll(() => inProcess.close())

const fakes: Fake[] = []
afterEach(() => Promise.all(fakes.splice(0).map((fake) => fake.close())))
async function serve(options: Partial<FakeOptions> = {}): Promise<Fake> {
  const fake = await startFake({ dialect: 'vllm', checkpoint: example, ...options })
  fakes.push(fake)
  return fake
}

describe('a model behind a server', () => {
  it('answers as the same checkpoint does in process: text, tokens, ending', async () => {
    const backend = await openServed((await serve()).address)
    const asked = [
      ...requests(),
      ...requests({ stop: [' the', '.'] }).map((each) => ({ ...each, id: `${each.id} stop` })),
    ]
    expect(sorted(await answers(backend, asked))).toEqual(sorted(await answers(inProcess, asked)))
    expect(backend.opened).toMatchObject({
      template: inProcess.opened.template,
      tokenizer: inProcess.opened.tokenizer,
      contextLength: inProcess.opened.contextLength,
    })
  })

  it('gives the same answers where one request in five fails, one way or the other', async () => {
    const fake = await serve({
      faults: {
        error500: { share: 0.05, seed: 1 },
        error503: { share: 0.05, seed: 2 },
        cut: { share: 0.05, seed: 3 },
        rateLimit: { when: 'ms', wait: 0.02, which: { share: 0.05, seed: 4 } },
      },
    })
    const backend = await openServed(fake.address)
    const many = Array.from({ length: 3 }, (_, k) =>
      requests().map((each) => ({ ...each, id: `${each.id} ${k}`, maxNewTokens: 6 + k })),
    ).flat()
    expect(sorted(await answers(backend, many))).toEqual(sorted(await answers(inProcess, many)))
    await backend.close()
    expect(backend.opened.notes.join('\n')).toMatch(/requests were sent again/)
  })

  it('draws the same answer with the same seed, another with another, whoever is asked before it', async () => {
    const backend = await openServed((await serve()).address)
    const drawn = (seed: number) => requests({ sampling: { temperature: 0.9, topP: 0.95, topK: 40, seed } })
    const first = sorted(await answers(backend, drawn(1)))
    expect(sorted(await answers(backend, drawn(1).reverse()))).toEqual(first)
    expect(sorted(await answers(backend, drawn(2)))).not.toEqual(first)
  })

  it('lets the server frame conversations and split prompts where the files are not at hand, and says so', async () => {
    const backend = await openServed((await serve()).address, { files: null })
    const texts = (found: Map<string, Generated>) => sorted(found).map(({ text, finish }) => ({ text, finish }))
    expect(texts(await answers(backend))).toEqual(texts(await answers(inProcess)))
    expect(backend.opened).toMatchObject({ template: 'server', tokenizer: '' })
    expect(backend.opened.notes.join('\n')).toContain('files are not at hand')
  })

  it.each(['llama-cpp-python', 'tgi'] as const)(
    'sends the text of the same tokens to %s, which takes none',
    async (dialect) => {
      const fake = await serve({ dialect })
      const backend = await openServed(fake.address, dialect === 'tgi' ? { model: 'tgi' } : {})
      const without = (found: Map<string, Generated>) => sorted(found).map(({ tokenIds, newTokens, ...each }) => each)
      expect(without(await answers(backend))).toEqual(without(await answers(inProcess)))
      expect(backend.opened.notes.join('\n')).toContain('takes texts, not tokens')
    },
  )

  it('refuses an answer to a prompt that the server has shortened', async () => {
    const backend = await openServed((await serve({ faults: { truncated: 3 } })).address)
    await expect(answers(backend)).rejects.toMatchObject({ code: 'server-reply', exit: 3 })
  })

  it('names the models where the suite has to choose one, or names another', async () => {
    const { address } = await serve({ checkpoints: { base: example, adapter: example } })
    await expect(openServed(address)).rejects.toMatchObject({ code: 'server-models' })
    await expect(openServed(address, { model: 'adaptor' })).rejects.toThrow(/adaptor.*base, adapter/)
    expect((await answers(await openServed(address, { model: 'adapter' }))).size).toBe(prompts.length)
  })

  it('stops asking as soon as nobody wants the rest', async () => {
    const fake = await serve({ faults: { slow: 50 } })
    const backend = await openServed(fake.address, { source: { concurrency: 2 } })
    for await (const _ of backend.generate(stream(requests()), never())) break
    const before = fake.counts.all
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(fake.counts.all).toBe(before)
  })
})
