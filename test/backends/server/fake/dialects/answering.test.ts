import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../asking.ts'
import { closeAll, start, type Truth, text, truthOf } from './truth.ts'

const number = expect.any(Number)

let truth: Truth
beforeAll(async () => {
  truth = await truthOf()
})
afterAll(closeAll)

describe('llama-cpp-python', () => {
  const body = { model: 'any name at all', prompt: text, echo: true, logprobs: 2, max_tokens: 1, temperature: 0 }

  it('with a BOS scores each token by the row before it, and forgets the first', async () => {
    const fake = await start('llama-cpp-python', { traits: { bos: true } })
    const { choices, usage } = (await ask(fake, '/v1/completions', body)).body
    expect(choices[0].logprobs.tokens.slice(0, -1)).toEqual(truth.tokens)
    const [first, ...values] = choices[0].logprobs.token_logprobs
    expect(first).toBeNull()
    expect(values.slice(0, -1)).toEqual(truth.afterBos.slice(1))
    expect(choices[0].logprobs.tokens.length).toBe(usage.prompt_tokens)
  })

  it('without one scores each token by the row after it, and nothing in the length tells', async () => {
    const fake = await start('llama-cpp-python', { traits: { bos: false } })
    const { choices, usage } = (await ask(fake, '/v1/completions', body)).body
    const { tokens, token_logprobs, top_logprobs } = choices[0].logprobs
    expect(tokens).toEqual(truth.tokens)
    expect(tokens.length).toBe(usage.prompt_tokens)
    expect(token_logprobs.slice(1)).not.toEqual(truth.logprobs.slice(1))
    // The row after the last token of the prompt says what comes next.
    expect(Math.max(...(Object.values(top_logprobs.at(-1)) as number[]))).toBeCloseTo(truth.next[0]!, 5)
  })

  it('answers one at a time, as long as there is room where 0 tokens are wanted, and to any name', async () => {
    const fake = await start('llama-cpp-python', { traits: { contextLength: 24 } })
    expect((await ask(fake, '/v1/completions', { ...body, prompt: truth.ids })).status).toBe(422)
    const endless = (await ask(fake, '/v1/completions', { ...body, max_tokens: 0, prompt: 'The licence' })).body
    expect(endless.usage.total_tokens).toBe(24)
    expect(endless.model).toBe('any name at all')
    expect((await ask(fake, '/extras/tokenize', { input: text })).body).toEqual({ tokens: truth.ids })
    expect((await ask(fake, '/extras/tokenize/count', { input: text })).body).toEqual({ count: truth.ids.length })
    expect((await ask(fake, '/health')).status).toBe(404)
    expect((await ask(fake, '/v1/completions', { ...body, prompt: text.repeat(9) })).body.error.code).toBe(
      'context_length_exceeded',
    )
  })
})

describe('llama-cpp', () => {
  it('refuses echo in one version and drops it in another, where logprobs look like those of chat', async () => {
    const body = { model: 'x', prompt: truth.ids, echo: true, logprobs: 2, max_tokens: 1, temperature: 0 }
    const refused = await ask(await start('llama-cpp'), '/v1/completions', body)
    expect(refused).toMatchObject({ status: 400, body: { error: { message: 'Only no echo is supported' } } })
    const dropped = await ask(await start('llama-cpp', { traits: { echo: 'ignored' } }), '/v1/completions', body)
    expect(dropped.body.choices[0].logprobs.content).toEqual([
      {
        id: number,
        token: expect.any(String),
        logprob: expect.closeTo(truth.next[0]!, 5),
        bytes: expect.any(Array),
        top_logprobs: [expect.objectContaining({ id: number }), expect.anything()],
      },
    ])
    expect(dropped.body.model).toBe('x')
  })

  it('has native routes, and says while it loads that it does', async () => {
    const fake = await start('llama-cpp', { loading: 200 })
    expect(await ask(fake, '/health')).toMatchObject({
      status: 503,
      body: { error: { message: 'Loading model', type: 'unavailable_error' } },
    })
    await expect.poll(async () => (await ask(fake, '/health')).body.status).toBe('ok')
    const completion = await ask(fake, '/completion', { prompt: text, n_predict: 1, n_probs: 3, temperature: 0 })
    expect(completion.body.completion_probabilities[0].top_logprobs.length).toBe(3)
    expect((await ask(fake, '/tokenize', { content: text })).body).toEqual({ tokens: truth.ids })
  })
})

describe('ollama', () => {
  it('drops echo, and takes the prompt for what a user says', async () => {
    const fake = await start('ollama')
    const body = { model: 'base', prompt: text, echo: true, logprobs: 2, max_tokens: 1, temperature: 0 }
    const { choices, usage } = (await ask(fake, '/v1/completions', body)).body
    expect(usage.prompt_tokens).toBeGreaterThan(truth.ids.length + 4)
    expect(choices[0].logprobs.content.length).toBe(1)
    expect((await ask(fake, '/v1/completions', { ...body, prompt: truth.ids })).status).toBe(400)
    expect((await ask(fake, '/v1/completions', { ...body, model: 'nobody' })).status).toBe(404)
    const raw = await ask(fake, '/api/generate', {
      model: 'base',
      prompt: text,
      raw: true,
      options: { num_predict: 1, temperature: 0 },
    })
    expect(raw.body.prompt_eval_count).toBe(truth.ids.length)
  })

  it('cuts too long a prompt without a word', async () => {
    const body = { model: 'base', prompt: text.repeat(80), max_tokens: 1 }
    const { usage } = (await ask(await start('ollama'), '/v1/completions', body)).body
    expect(usage.prompt_tokens).toBe(511)
  })
})

describe('openai', () => {
  const messages = [{ role: 'user', content: text }]

  it('has chat alone, tells its limits, and knows its parameters and its key', async () => {
    const fake = await start('openai', { traits: { key: 'sk-1' } })
    const headers = { authorization: 'Bearer sk-1' }
    const answer = await ask(
      fake,
      '/v1/chat/completions',
      { model: 'base', messages, temperature: 0, max_tokens: 2 },
      headers,
    )
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-ratelimit-remaining-requests')).toBe('9999')
    expect((await ask(fake, '/v1/chat/completions', { model: 'base', messages })).status).toBe(401)
    expect(
      (await ask(fake, '/v1/completions', { model: 'base', prompt: text, echo: true, logprobs: 1 }, headers)).status,
    ).toBe(404)
    const foreign = await ask(fake, '/v1/chat/completions', { model: 'base', messages, top_k: 1 }, headers)
    expect(foreign).toMatchObject({ status: 400, body: { error: { param: 'top_k' } } })
  })

  it('refuses echo with log-probabilities where it has completions', async () => {
    const fake = await start('openai', { traits: { completions: true } })
    const body = { model: 'base', prompt: text, logprobs: 1, max_tokens: 1 }
    expect((await ask(fake, '/v1/completions', { ...body, echo: true })).body.error.message).toContain('echo')
    expect((await ask(fake, '/v1/completions', body)).body.choices[0].logprobs.token_logprobs.length).toBe(1)
  })

  it.each(['temperature', 'max_tokens', 'logprobs', 'stop'])(
    'refuses %s for a model that thinks, by name',
    async (param) => {
      const fake = await start('openai', { traits: { reasoning: true } })
      const value = { temperature: 0, max_tokens: 5, logprobs: true, stop: ['x'] }[param]
      const answer = await ask(fake, '/v1/chat/completions', { model: 'base', messages, [param]: value })
      expect(answer).toMatchObject({ status: 400, body: { error: { param } } })
      const taken = { model: 'base', messages, max_completion_tokens: 5 }
      expect((await ask(fake, '/v1/chat/completions', taken)).status).toBe(200)
    },
  )
})
