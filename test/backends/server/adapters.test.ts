import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Backend, GenerateRequest, ScoreRequest } from '../../../src/backends/backend.ts'
import { collect, open, root, stream } from '../onnx/open.ts'
import { type Fake, type FakeOptions, startFake } from './fake/fake.ts'
import { openServed } from './open.ts'

const legal = join(root, 'examples/legal')
const never = () => new AbortController().signal
const texts: ScoreRequest[] = readFileSync(join(legal, 'data/glosses.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 3)
  .map((line) => ({ id: JSON.parse(line).id, text: JSON.parse(line).text }))
const sampling = { temperature: 0, topP: 1, topK: 0, seed: 1 }
const prompts: GenerateRequest[] = texts.map(({ id, text }) => ({
  id,
  prompt: { text: text.slice(0, 30) },
  maxNewTokens: 8,
  sampling,
  stop: [],
}))

/** What a model answers, and how likely it finds the texts. */
async function portraitOf(backend: Backend) {
  const answers = await collect(backend.generate(stream(prompts), never()))
  const scores = await collect(backend.score(stream(texts), never()))
  return prompts.map(({ id }) => ({
    answer: answers.get(id)!.text,
    nll: Number(
      scores
        .get(id)!
        .logprobs.reduce((sum, value) => sum - value, 0)
        .toFixed(2),
    ),
  }))
}

let [base, adapter] = [[], []] as unknown as Awaited<ReturnType<typeof portraitOf>>[]
beforeAll(async () => {
  const backends = await Promise.all(['baseline', 'careless'].map((name) => open(join(legal, name))))
  ;[base, adapter] = await Promise.all(backends.map(portraitOf))
  await Promise.all(backends.map((backend) => backend.close()))
  expect(adapter).not.toEqual(base)
})

const fakes: Fake[] = []
afterEach(() => Promise.all(fakes.splice(0).map((fake) => fake.close())))
afterAll(() => expect(fakes).toEqual([]))

/** A server of a model and an adapter of it. */
async function serve(options: Pick<FakeOptions, 'dialect' | 'faults'>): Promise<Fake> {
  const checkpoints = { base: join(legal, 'baseline'), tuned: join(legal, 'careless') }
  const fake = await startFake({ checkpoints, ...options })
  fakes.push(fake)
  return fake
}

/** How requests named the model, once each. */
const namesIn = ({ counts }: Fake): string[] => {
  interface Body {
    model?: string
    lora_path?: string
    parameters?: { adapter_id?: string }
  }
  const bodies = counts.requests.map(({ body }) => body as Body | null)
  const names = bodies.flatMap((body) => body?.model ?? body?.lora_path ?? body?.parameters?.adapter_id ?? [])
  return [...new Set(names)].filter((name) => !name.startsWith('no-such')).sort()
}

describe('an adapter', () => {
  it.each([
    ['vllm', 'tuned', ['tuned']],
    ['sglang', 'tuned', ['base:tuned', 'tuned']],
    ['sglang', 'base:tuned', ['base:tuned', 'tuned']],
    ['tgi', 'tuned', ['tuned']],
  ] as const)('of %s, called %s, answers and is scored as itself', async (dialect, model, names) => {
    const fake = await serve({ dialect })
    const backend = await openServed(fake.address, { model })
    expect(await portraitOf(backend)).toEqual(adapter)
    await backend.close()
    expect(namesIn(fake)).toEqual(names)
  })

  it.each([
    ['vllm', 'base'],
    ['sglang', 'base'],
    ['tgi', 'tgi'],
    ['tgi', 'base'],
  ] as const)('is not what its base is taken for: %s, called %s', async (dialect, model) => {
    const backend = await openServed((await serve({ dialect })).address, { model })
    expect(await portraitOf(backend)).toEqual(base)
    await backend.close()
  })

  it.each([
    ['vllm', 'other', {}, 'server-model-unlisted'],
    ['sglang', 'other', {}, 'server-model-unlisted'],
    ['sglang', 'base:other', {}, 'server-refused'],
    ['tgi', 'other', {}, 'server-adapter-unheeded'],
    ['tgi', 'tuned', { adapterNotLoaded: true }, 'server-adapter-unheeded'],
  ] as const)(
    'that %s does not have is refused, and its base never answers for it: %s, %o',
    async (dialect, model, faults, code) => {
      const fake = await serve({ dialect, faults })
      const asked = openServed(fake.address, { model }).then(portraitOf)
      await expect(asked).rejects.toMatchObject({ code, exit: 2 })
    },
  )
})
