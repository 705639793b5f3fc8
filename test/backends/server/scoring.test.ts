import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, CannotTell, type ChooseRequest, type ScoreRequest } from '../../../src/backends/backend.ts'
import { locate } from '../../../src/checkpoint/locate.ts'
import { silent } from '../../../src/shared/progress.ts'
import type { ServerSource } from '../../../src/suite/source.ts'
import { collect, open, root, stream } from '../onnx/open.ts'
import { example } from './asking.ts'
import { type Fake, type FakeOptions, startFake } from './fake/fake.ts'
import { withBos } from './folders.ts'
import { openServed } from './open.ts'

const lines = <T>(name: string, count: number): T[] =>
  readFileSync(join(root, 'examples/legal/data', name), 'utf8')
    .trim()
    .split('\n')
    .slice(0, count)
    .map((line) => JSON.parse(line) as T)

const passages = lines<{ text: string }>('passages.jsonl', 3).map(({ text }) => text)
const questions = lines<{ question: string; choices: string[] }>('choices.jsonl', 3)
const never = () => new AbortController().signal

const texts: ScoreRequest[] = [
  ...passages.map((text, i) => ({ id: `text ${i}`, text: text.slice(0, 300 + 40 * i) })),
  { id: 'cut', text: passages[0]!, maxTokens: 20 },
  { id: 'answer', context: 'What is this? a stack of hay', text: ' group: stack' },
  { id: 'chat', context: { messages: [{ role: 'user', content: questions[0]!.question }] }, text: 'animal' },
  { id: 'empty', text: '' },
]
const choices: ChooseRequest[] = questions.flatMap(({ question, choices }, i) => [
  { id: `chat ${i}`, context: { messages: [{ role: 'user', content: question }] }, choices },
  { id: `plain ${i}`, context: question, choices: choices.map((each) => ` ${each}`) },
])

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0)
const near = (found: number, expected: number, what: string) =>
  expect(Math.abs(found - expected), what).toBeLessThanOrEqual(Math.max(1e-6 * Math.abs(expected), 1e-5))

const bos = withBos()

interface Case {
  fake: Pick<FakeOptions, 'dialect' | 'traits'>
  dialect: ServerSource['dialect']
  folder: string
  /** Tokens of a text that the dialect cannot tell, beside the first. */
  lost?: number
}

const cases: Case[] = [
  { fake: { dialect: 'vllm' }, dialect: 'vllm', folder: example },
  { fake: { dialect: 'vllm' }, dialect: 'vllm', folder: bos },
  { fake: { dialect: 'vllm' }, dialect: 'prompt-logprobs', folder: example },
  { fake: { dialect: 'sglang' }, dialect: 'sglang', folder: example },
  { fake: { dialect: 'tgi' }, dialect: 'tgi', folder: example },
  { fake: { dialect: 'tgi' }, dialect: 'tgi', folder: bos },
  { fake: { dialect: 'lmdeploy', traits: { logprobsMode: 'raw_logprobs' } }, dialect: 'lmdeploy', folder: example },
  { fake: { dialect: 'llama-cpp-python' }, dialect: 'llama-cpp', folder: bos, lost: 1 },
]

const filesOf = (folder: string) => {
  const cache = join(tmpdir(), 'checkpoint-gate-test-cache')
  return locate(
    { path: folder, file: null },
    { folder, cache, hub: { endpoint: 'http://localhost:9', token: null } },
    silent,
  )
}

describe.each(cases)('$dialect of $fake.dialect, $folder', ({ fake: options, dialect, folder, lost = 0 }) => {
  // The example's template writes no BOS, and a server of texts puts one in front of all.
  const startsBare = folder === bos && dialect !== 'vllm'
  let [fake, served, inProcess] = [null, null, null] as unknown as [Fake, Backend, Backend]
  beforeAll(async () => {
    fake = await startFake({ ...options, checkpoint: folder })
    served = await openServed(fake.address, { files: await filesOf(folder), source: { dialect } })
    inProcess = await open(folder)
  })
  afterAll(async () => {
    await Promise.all([served.close(), inProcess.close()])
    await fake.close()
  })

  it('gives texts the log-probabilities that they have in process', async () => {
    const asked = startsBare ? texts.filter(({ context }) => typeof context !== 'object') : texts
    const found = await collect(served.score(stream(asked), never()))
    const expected = await collect(inProcess.score(stream(asked), never()))
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort())
    for (const [id, { logprobs, tokenIds, bytes, cut }] of expected) {
      const own = found.get(id)!
      const skipped = id === 'answer' ? 0 : Math.min(lost, tokenIds.length)
      expect({ ids: own.tokenIds, cut: own.cut }).toEqual({ ids: tokenIds.slice(skipped), cut })
      if (skipped === 0) expect(own.bytes).toBe(bytes)
      near(sum(own.logprobs), sum(logprobs.slice(skipped)), id)
    }
  })

  it('finds choices as likely as in process', async () => {
    const asked = startsBare ? choices.filter(({ id }) => id.startsWith('plain')) : choices
    const found = await collect(served.choose(stream(asked), never()))
    const expected = await collect(inProcess.choose(stream(asked), never()))
    for (const [id, { choices: all, cut }] of expected) {
      expect(found.get(id)!.cut).toBe(cut)
      expect(found.get(id)!.choices.map(({ tokenIds }) => tokenIds)).toEqual(all.map(({ tokenIds }) => tokenIds))
      for (const [c, { logprobs }] of all.entries()) near(sum(found.get(id)!.choices[c]!.logprobs), sum(logprobs), id)
    }
  })
})

it('a text longer than the context is read by a server as in process, where the suite gives both the same window', async () => {
  const fake = await startFake({ dialect: 'vllm', checkpoint: example })
  const [served, inProcess] = [await openServed(fake.address), await open(example)]
  const text = lines<{ text: string }>('passages.jsonl', 20)
    .map((each) => each.text)
    .join('\n')
  const farthest = async (more: Partial<ScoreRequest>) => {
    const [one, other] = await Promise.all(
      [served, inProcess].map((backend) => collect(backend.score(stream([{ id: 'x', text, ...more }]), never()))),
    )
    const [{ logprobs }, { logprobs: expected }] = [one!.get('x')!, other!.get('x')!]
    expect(logprobs.length).toBe(expected.length)
    expect(logprobs.length).toBeGreaterThan(2 * inProcess.opened.contextLength)
    return Math.max(...logprobs.map((value, i) => Math.abs(value - expected[i]!)))
  }
  // A server has one token less.
  expect(await farthest({})).toBeGreaterThan(1e-3)
  expect(await farthest({ window: inProcess.opened.contextLength - 1 })).toBeLessThan(1e-4)
  expect(await farthest({ window: 100, stride: 30 })).toBeLessThan(1e-4)
  await Promise.all([served.close(), inProcess.close()])
  await fake.close()
})

describe('the likeliest tokens by a server', () => {
  const asked = texts
    .filter(({ id }) => id.startsWith('text'))
    .map((request) => ({ ...request, likeliest: { positions: 6, tokens: 64 } }))
  const likeliestBy = async (options: FakeOptions, dialect: ServerSource['dialect']) => {
    const fake = await startFake({ checkpoint: example, ...options })
    const backend = await openServed(fake.address, { source: { dialect } })
    const found = await collect(backend.score(stream(asked), never()))
    await backend.close()
    await fake.close()
    return { found, notes: backend.opened.notes.join('\n') }
  }

  it.each<[FakeOptions, ServerSource['dialect'], number]>([
    [{ dialect: 'vllm', traits: { mostLogprobs: 64 } }, 'vllm', 64],
    [{ dialect: 'vllm' }, 'prompt-logprobs', 20],
    [{ dialect: 'sglang' }, 'sglang', 64],
  ])('are those in process, as many as it gives: %o by %s gives %i', async (options, dialect, count) => {
    const { found, notes } = await likeliestBy(options, dialect)
    expect(notes.includes(`by the ${count} likeliest at a place, not by 64`)).toBe(count < 64)
    const inProcess = await open(example)
    for (const [id, { likeliest }] of await collect(inProcess.score(stream(asked), never()))) {
      const own = found.get(id)!.likeliest!
      expect(own.at).toEqual(likeliest!.at)
      for (const [i, row] of own.logprobs.entries()) {
        expect(own.ids[i]!.length).toBe(count)
        expect(own.ids[i]![0]).toBe(likeliest!.ids[i]![0])
        for (const [k, value] of row.entries()) expect(value).toBeCloseTo(likeliest!.logprobs[i]![k]!, 4)
      }
    }
    await inProcess.close()
  })

  it('are left out where it gives none', async () => {
    const { found, notes } = await likeliestBy({ dialect: 'tgi' }, 'tgi')
    for (const { likeliest } of found.values()) expect(likeliest).toBeUndefined()
    expect(notes).toContain('tells no likeliest tokens')
  })
})

describe('a model whose files are not at hand', () => {
  const isPlain = ({ context }: { context?: unknown }) => typeof context !== 'object'
  const plain = texts.filter(isPlain)

  it.each<[FakeOptions]>([[{ dialect: 'vllm' }], [{ dialect: 'sglang' }]])(
    "is scored by the server's own tokens, and says so: %o",
    async (options) => {
      const fake = await startFake({ checkpoint: example, ...options })
      const [backend, inProcess] = [await openServed(fake.address, { files: null }), await open(example)]
      const found = await collect(backend.score(stream(plain), never()))
      for (const [id, { logprobs, tokenIds, bytes }] of await collect(inProcess.score(stream(plain), never()))) {
        expect(found.get(id)).toMatchObject({ tokenIds, bytes })
        near(sum(found.get(id)!.logprobs), sum(logprobs), id)
      }
      const asked = choices.filter(isPlain)
      const chosen = await collect(backend.choose(stream(asked), never()))
      for (const [id, { choices: all }] of await collect(inProcess.choose(stream(asked), never())))
        for (const [c, { logprobs }] of all.entries())
          near(sum(chosen.get(id)!.choices[c]!.logprobs), sum(logprobs), id)
      expect(backend.opened.notes.join()).toMatch('no tokenizer.json is at hand')
      await Promise.all([backend.close(), inProcess.close()])
      await fake.close()
    },
  )

  it('cannot be scored behind a conversation, nor where the server does not tell its tokens', async () => {
    const reasonBy = async (options: FakeOptions, dialect: ServerSource['dialect'], asked: ScoreRequest[]) => {
      const fake = await startFake({ checkpoint: example, ...options })
      const backend = await openServed(fake.address, { files: null, source: { dialect } })
      const error = await collect(backend.score(stream(asked), never())).catch((thrown) => thrown)
      await backend.close()
      await fake.close()
      expect(error).toBeInstanceOf(CannotTell)
      return (error as CannotTell).reason
    }
    const chats = texts.filter((request) => !isPlain(request))
    expect(await reasonBy({ dialect: 'vllm' }, 'vllm', chats)).toMatch('the chat template is not at hand')
    expect(await reasonBy({ dialect: 'tgi' }, 'tgi', plain)).toMatch('no tokenizer.json is at hand')
  })
})
