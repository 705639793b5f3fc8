import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Backend } from '../../../../src/backends/backend.ts'
import { collect, open, stream } from '../../onnx/open.ts'
import { ask, example, passages } from './asking.ts'
import { type Fake, startFake } from './fake.ts'

const never = new AbortController().signal
const greedy = { temperature: 0, topP: 1, topK: 0, seed: 1 }

let fake: Fake
beforeAll(async () => {
  fake = await startFake({ dialect: 'vllm', checkpoints: { base: example('baseline'), lost: example('careless') } })
})
afterAll(() => fake.close())

const echo = { echo: true, logprobs: 1, max_tokens: 0, temperature: 0 }

describe.each(['base', 'lost'] as const)('the fake server, serving %s', (model) => {
  let onnx: Backend
  beforeAll(async () => {
    onnx = await open(example(model === 'base' ? 'baseline' : 'careless'))
  })
  afterAll(() => onnx.close())

  it('gives the log-probabilities that the ONNX backend gives, which it shares no code with', async () => {
    const requests = passages.map((text, i) => ({ id: String(i), text }))
    const scored = await collect(onnx.score(stream(requests), never))
    for (const [i, prompt] of passages.entries()) {
      const { body } = await ask(fake, '/v1/completions', { model, prompt, ...echo })
      const [first, ...values] = body.choices[0].logprobs.token_logprobs
      const { logprobs } = scored.get(String(i))!
      expect(first).toBeNull()
      expect(values.length).toBe(logprobs.length)
      expect(Math.max(...logprobs.map((value, at) => Math.abs(value - values[at])))).toBeLessThan(1e-5)
    }
  })

  it('gives the greedy answers that the ONNX backend gives, to texts and to conversations', async () => {
    const asked = ['What is this? a stack of hay', 'The licence says that', 'Nobody is liable for']
    const base = { maxNewTokens: 16, sampling: greedy, stop: [] }
    const requests = asked.flatMap((text) => [
      { id: `text ${text}`, prompt: { text }, ...base },
      { id: `chat ${text}`, prompt: { messages: [{ role: 'user', content: text }] }, ...base },
    ])
    const answered = await collect(onnx.generate(stream(requests), never))
    for (const prompt of asked) {
      const plain = { model, prompt, max_tokens: 16, temperature: 0, return_token_ids: true }
      const { choices, usage } = (await ask(fake, '/v1/completions', plain)).body
      const own = answered.get(`text ${prompt}`)!
      expect(choices[0].text).toBe(own.text)
      expect(choices[0].token_ids.slice(0, own.tokenIds.length)).toEqual(own.tokenIds)
      expect(usage.prompt_tokens).toBe(own.promptTokens)
      const messages = [{ role: 'user', content: prompt }]
      const chat = await ask(fake, '/v1/chat/completions', { model, messages, max_tokens: 16, temperature: 0 })
      expect(chat.body.choices[0].message.content).toBe(answered.get(`chat ${prompt}`)!.text)
      expect(chat.body.usage.prompt_tokens).toBe(answered.get(`chat ${prompt}`)!.promptTokens)
    }
  })
})

describe('the fake server', () => {
  const prompt = 'Nobody is liable for'

  it('scores the token that it would say second as it says that it would, by another way through the model', async () => {
    const said = await ask(fake, '/v1/completions', {
      model: 'base',
      prompt,
      max_tokens: 1,
      temperature: 0,
      logprobs: 5,
    })
    const { tokens } = (await ask(fake, '/tokenize', { model: 'base', prompt })).body
    const top: [string, number][] = Object.entries(said.body.choices[0].logprobs.top_logprobs[0])
    const [text, logprob] = top.sort(([, a], [, b]) => b - a)[1]!
    const longer = (await ask(fake, '/tokenize', { model: 'base', prompt: prompt + text })).body.tokens
    expect(longer.slice(0, -1)).toEqual(tokens)
    const echoed = (await ask(fake, '/v1/completions', { model: 'base', prompt: longer, ...echo })).body.choices[0]
      .logprobs
    expect(Math.abs(echoed.token_logprobs[tokens.length] - logprob)).toBeLessThan(1e-5)
  })

  it('draws the same answer with the same seed, and others with others', async () => {
    const draw = async (seed: number) => {
      const body = { model: 'base', prompt, max_tokens: 12, temperature: 1, top_p: 0.95, top_k: 50, seed }
      return (await ask(fake, '/v1/completions', body)).body.choices[0].text
    }
    const drawn = await Promise.all([1, 1, 2, 3, 4].map(draw))
    expect(drawn[0]).toBe(drawn[1])
    expect(new Set(drawn).size).toBeGreaterThan(2)
  })

  it('ends an answer before a stop string, and at the limit of tokens', async () => {
    const body = { model: 'base', prompt, max_tokens: 24, temperature: 0 }
    const whole = (await ask(fake, '/v1/completions', body)).body.choices[0].text as string
    const stop = whole.slice(4, 7)
    const [stopped] = (await ask(fake, '/v1/completions', { ...body, stop })).body.choices
    expect(stopped).toMatchObject({
      text: whole.slice(0, whole.indexOf(stop)),
      finish_reason: 'stop',
      stop_reason: stop,
    })
    const short = (await ask(fake, '/v1/completions', { ...body, max_tokens: 3 })).body
    expect(short.choices[0].finish_reason).toBe('length')
    expect(short.usage.completion_tokens).toBe(3)
  })

  it('writes JSON as a schema wants it, in which the model decides what the schema leaves open', async () => {
    const properties = {
      kind: { enum: ['person', 'animal', 'plant', 'group', 'artifact'] },
      sure: { type: 'boolean' },
      why: { type: 'string' },
      parts: { type: 'array', items: { type: 'integer' }, minItems: 2 },
    }
    const schema = { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
    const response_format = { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } }
    const answers = new Set<string>()
    for (const content of [
      'What is this? a stack of hay',
      'What is this? the hoof of a horse',
      'What is this? a nurse',
    ]) {
      const messages = [{ role: 'user', content }]
      const { choices } = (
        await ask(fake, '/v1/chat/completions', { model: 'base', messages, temperature: 0, response_format })
      ).body
      const answer = JSON.parse(choices[0].message.content)
      expect(answer).toEqual({
        kind: expect.toBeOneOf(properties.kind.enum),
        sure: expect.any(Boolean),
        why: expect.any(String),
        parts: [expect.any(Number), expect.any(Number)],
      })
      expect(choices[0].finish_reason).toBe('stop')
      answers.add(choices[0].message.content)
    }
    expect(answers.size).toBeGreaterThan(1)
  })

  it('counts what it was asked, what was under way at once, and where keys turned up', async () => {
    const counted = await startFake({ dialect: 'vllm', checkpoint: example('baseline'), faults: { slow: 60 } })
    const headers = { authorization: 'Bearer sk-secret' }
    const body = { model: 'baseline', prompt, max_tokens: 1 }
    await Promise.all([1, 2, 3].map(() => ask(counted, '/v1/completions', body, headers)))
    await ask(counted, '/v1/completions', { ...body, user: 'sk-secret' }, headers)
    await ask(counted, '/v1/models')
    expect(counted.counts).toMatchObject({
      byRoute: { 'POST /v1/completions': 4, 'GET /v1/models': 1 },
      all: 5,
      atOnce: 3,
      authorizations: ['Bearer sk-secret'],
      keysElsewhere: 1,
    })
    expect(counted.counts.requests.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    await counted.close()
    await expect(ask(counted, '/health')).rejects.toThrow()
  })

  it('is quick: a hundred tokens are scored in a blink', async () => {
    const times: number[] = []
    for (let i = 0; i < 5; i++) {
      const ids = Array.from({ length: 100 }, (_, at) => 300 + ((at * 7 + i) % 1500))
      const before = performance.now()
      await ask(fake, '/v1/completions', { model: 'base', prompt: ids, ...echo })
      times.push(performance.now() - before)
    }
    // A few milliseconds on a machine that does nothing else.
    expect(Math.min(...times)).toBeLessThan(500)
  })
})
