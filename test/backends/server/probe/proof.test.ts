import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Opened } from '../../../../src/backends/backend.ts'
import { readingsOf, sameModel } from '../../../../src/backends/server/probe/names.ts'
import { probe } from '../../../../src/backends/server/probe/probe.ts'
import {
  type Proof,
  proofLines,
  proofNote,
  reasonOf,
  type Unproven,
} from '../../../../src/backends/server/probe/proof.ts'
import { root } from '../../onnx/open.ts'
import { clientOf, contextLength, example, probed, tokenizerOf } from '../asking.ts'
import { type FakeOptions, startFake } from '../fake/fake.ts'
import { withBos } from '../folders.ts'

const raw = { logprobsMode: 'raw_logprobs' } as const
const proofOf = async (fake: FakeOptions, ask: Parameters<typeof probed>[1]): Promise<Proof> => {
  const found = await probed(fake, ask)
  if (!found.proven) throw new Error(reasonOf(found))
  return found
}
const reason = async (fake: FakeOptions, ask: Parameters<typeof probed>[1]): Promise<string> =>
  reasonOf((await probed(fake, ask)) as Unproven)

describe('a proof', () => {
  it('tells every step with its figure, and what was not checked with the reason', async () => {
    const proof = await proofOf({ dialect: 'vllm' }, { dialect: 'vllm' })
    expect(proofLines(proof).join('\n')).toMatchInlineSnapshot(`
      "log-probabilities by completions with echo, as vLLM gives them: noise 0 nats, tolerance 0.020 nats
      P0 models, and a plain text: it lists baseline; the text was completed
      P2 values of a text: 81 tokens, from -11.73 up
      P1 tokens: 9 texts split alike
      P4 the same again: differs by 0 nats at most
      P5 other requests between: median 0 nats, largest 0 nats, 0 of 80 beyond what may be
      P6 the beginning of a text alone: median 0 nats, largest 0 nats, 0 of 47 beyond what may be
      P7 a long text: 480 tokens; the first as before: median 0 nats, largest 0 nats, 0 of 79 beyond what may be
      P3 second-best tokens as generation has them: 5 tokens: median 0 nats, largest 0 nats, 0 of 5 beyond what may be
      P8 another temperature: median 0 nats, largest 0 nats, 0 of 80 beyond what may be
      P9 what is put before a text: nothing (81 tokens)
      P10 several requests at once: 8 at once: median 0 nats, largest 0 nats, 0 of 511 beyond what may be
      P11 no new token, or several prompts: skipped, every request has one prompt, and at least one token generated
      P12 a made-up model's name: refused (HTTP 404)
      P2k likeliest tokens at a place: 20"
    `)
    expect(proofNote(proof)).toMatchInlineSnapshot(
      `"log-probabilities by completions with echo, as vLLM gives them, held against what the server generates; equal requests differ by 0 nats at most, 0.020 nats were allowed; not checked: no new token, or several prompts (every request has one prompt, and at least one token generated)"`,
    )
  })

  it('of sums tells what sums cannot show', async () => {
    const proof = await proofOf({ dialect: 'lmdeploy', traits: raw }, { dialect: 'lmdeploy' })
    expect(proofNote(proof)).toMatchInlineSnapshot(
      `"log-probabilities by LMDeploy's /get_ppl, held against what the server generates; equal requests differ by 0 nats at most, 0.020 nats were allowed; not checked: the beginning of a text alone (the server tells only sums), another temperature (its route takes no temperature), no new token, or several prompts (every request has one prompt, and at least one token generated), likeliest tokens at a place (none are given)"`,
    )
    expect(proof.likeliest).toBe(0)
  })

  it.each([
    ['vllm', 'vllm', example],
    ['llama-cpp-python', 'llama-cpp', withBos()],
  ] as const)('learns from %s, which refuses a long text, how much it takes', async (fake, dialect, folder) => {
    const proof = await proofOf(
      { dialect: fake, traits: { contextLength: 300 }, checkpoint: folder },
      { dialect, folder },
    )
    expect(contextLength).toBeGreaterThan(300)
    // 300 where the message tells it, else what fits for certain.
    expect(proof.contextLength).toBeGreaterThan(200)
    expect(proof.contextLength).toBeLessThanOrEqual(300)
    expect(proofLines(proof).join('\n')).toMatch(/P7 a long text: 2\d\d tokens/)
  })

  it('takes no more likeliest tokens than the server gives', async () => {
    const give = async (mostLogprobs: number) =>
      (await proofOf({ dialect: 'vllm', traits: { mostLogprobs } }, { dialect: 'vllm' })).likeliest
    expect([await give(64), await give(20), await give(5)]).toEqual([64, 20, 5])
  })
})

describe('the dialect that a server speaks', () => {
  const bos = withBos()
  it.each<[FakeOptions, string, string]>([
    [{ dialect: 'vllm' }, 'vllm', example],
    [{ dialect: 'sglang' }, 'sglang', example],
    [{ dialect: 'tgi' }, 'tgi', example],
    [{ dialect: 'lmdeploy', traits: raw }, 'lmdeploy', example],
    [{ dialect: 'llama-cpp-python' }, 'llama-cpp', bos],
  ])('is found: %o speaks %s', async (fake, dialect, folder) => {
    expect((await proofOf(fake, { dialect: 'auto', folder })).dialect.name).toBe(dialect)
  })

  it.each<[string, FakeOptions, RegExp]>([
    ['llama.cpp', { dialect: 'llama-cpp' }, /vllm \(P2\): HTTP 400: Only no echo is supported/],
    ['llama.cpp that drops echo', { dialect: 'llama-cpp', traits: { echo: 'ignored' } }, /vllm \(P2\): only generated/],
    ['Ollama', { dialect: 'ollama' }, /vllm \(P2\): HTTP 400: json: cannot unmarshal array/],
    ['a hosted chat model', { dialect: 'openai' }, /vllm \(P2\): HTTP 404: This is a chat model/],
    ['TGI without prefill', { dialect: 'tgi', traits: { prefill: false } }, /with --enable-prefill-logprobs/],
    ['LMDeploy without log-probabilities', { dialect: 'lmdeploy' }, /with --logprobs-mode raw_logprobs/],
    [
      'LMDeploy with prefix caching',
      { dialect: 'lmdeploy', traits: { ...raw, prefixCaching: true } },
      /prefix caching/,
    ],
  ])('is none that could be trusted, and the reason is told: %s', async (_, fake, expected) => {
    expect(await reason(fake, { dialect: 'auto' })).toMatch(expected)
  })

  it('is told by what came nearest to a proof', async () => {
    const told = await reason({ dialect: 'vllm', faults: { rowShift: true } }, { dialect: 'auto' })
    expect(told).toBe(
      'the server gives no log-probabilities of given texts that can be trusted. ' +
        'vllm (P3): row shift: each token is scored under the row after it (as llama-cpp-python does without BOS), so that the right values are not in the answer; ' +
        'prompt-logprobs (P3): row shift: each token is scored under the row after it (as llama-cpp-python does without BOS), so that the right values are not in the answer',
    )
  })

  it('is not asked for where the suite says so', async () => {
    expect(await reason({ dialect: 'vllm' }, { dialect: 'none' })).toMatch('not asked for (dialect: none)')
  })

  it('of llama-cpp-python is not trusted without BOS, by what it shows', async () => {
    expect(await reason({ dialect: 'llama-cpp-python' }, { dialect: 'llama-cpp' })).toMatch('(P3): row shift')
  })
})

describe('a model by its name', () => {
  const checkpoints = { baseline: example, adapter: join(root, 'examples/legal/careful') }
  const opened = (proof: Proof, fingerprint: string) =>
    ({ fingerprint, readings: readingsOf(proof) }) as Partial<Opened> as Opened
  const both = async (fake: FakeOptions, dialect: string) => {
    const [first, second] = [
      await proofOf(fake, { dialect, model: 'baseline' }),
      await proofOf(fake, { dialect, model: 'adapter' }),
    ]
    return (prints: [string, string]) => sameModel(opened(first, prints[0]), opened(second, prints[1]))
  }

  it.each([
    ['vllm', 'vllm'],
    ['sglang', 'sglang'],
  ] as const)('is another where its adapter is loaded: %s', async (server, dialect) => {
    expect((await both({ dialect: server, checkpoints }, dialect))(['a', 'b'])).toBeNull()
  })

  it('is doubted where an adapter answers as the model does, to the last bit, but for the same files', async () => {
    const judge = await both({ dialect: 'vllm', checkpoints, faults: { adapterNotLoaded: true } }, 'vllm')
    expect(judge(['a', 'b'])).toMatch('an adapter was not loaded')
    expect(judge(['a', 'a'])).toBeNull()
  })

  it('is not asked for as an adapter where the dialect knows none, nor where it is not listed', async () => {
    const ask = (model: string) =>
      reason({ dialect: 'lmdeploy', checkpoints, traits: raw }, { dialect: 'lmdeploy', model })
    expect(await ask('adapter')).toMatch('lmdeploy (P0): /get_ppl asks baseline alone, and adapter is an adapter')
    expect(await ask('other')).toMatch('the server does not list other, but baseline, adapter')
  })
})

/** A client of a server whose values are rounded in one way or the other, by a hash of where they stand in prompts of what length. */
async function proveRounding(most: number): Promise<Proof | Unproven> {
  const fake = await startFake({ dialect: 'vllm', checkpoint: example })
  const client = clientOf(fake, 'baseline')
  const rounded = async (path: string, body: object, signal: AbortSignal) => {
    const reply = await client.post<{ choices: { logprobs?: { token_logprobs: (number | null)[] } }[] }>(
      path,
      body,
      signal,
    )
    for (const { logprobs } of reply.body?.choices ?? []) {
      const values = logprobs?.token_logprobs ?? []
      if (values.length === 1) continue
      for (const [i, value] of values.entries()) {
        const share = Math.abs(Math.sin(values.length * 1000 + i))
        if (value !== null) values[i] = value - (share > 0.7 ? most * share : 0)
      }
    }
    return reply
  }
  const found = await probe({
    client: { ...client, post: rounded as typeof client.post },
    dialect: 'vllm',
    tokenizer: await tokenizerOf(example),
    contextLength,
    signal: new AbortController().signal,
  })
  await fake.close()
  return found
}

describe('rounding that depends on the length of a prompt', () => {
  it('is noise, as far as half precision goes', async () => {
    const found = await proveRounding(0.07)
    expect(found.proven, found.proven ? '' : reasonOf(found)).toBe(true)
    expect((found as Proof).tolerance).toBeGreaterThan(0.1)
  })

  it('is none where values differ by more', async () => {
    expect(reasonOf((await proveRounding(1.5)) as Unproven)).toMatch(/other values when other tokens follow/)
  })
})
