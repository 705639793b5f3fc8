import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, example } from './asking.ts'
import { type DialectName, type Fake, type FakeOptions, startFake } from './fake.ts'

const text = 'Nobody is liable for damages of the work'
const number = expect.any(Number)

/** What vLLM, whose numbers are proved elsewhere, says of the same text. */
let truth: { ids: number[]; tokens: string[]; logprobs: (number | null)[]; next: number[] }
/** The same after BOS. */
let afterBos: number[]
const open: Fake[] = []

async function start(dialect: DialectName, options: Partial<FakeOptions> = {}): Promise<Fake> {
  const checkpoints = { base: example('baseline'), lost: example('careless') }
  const fake = await startFake({ dialect, checkpoints, ...options })
  open.push(fake)
  return fake
}

beforeAll(async () => {
  const fake = await start('vllm')
  const { tokens: ids } = (await ask(fake, '/tokenize', { model: 'base', prompt: text })).body
  const echo = async (prompt: number[], most: number) => {
    const body = { model: 'base', prompt, echo: true, logprobs: 1, max_tokens: most, temperature: 0 }
    return (await ask(fake, '/v1/completions', body)).body.choices[0].logprobs
  }
  const [{ tokens, token_logprobs }, longer] = [await echo(ids, 0), await echo(ids, 4)]
  truth = { ids, tokens, logprobs: token_logprobs, next: longer.token_logprobs.slice(ids.length) }
  afterBos = (await echo([0, ...ids], 0)).token_logprobs.slice(1)
})
afterAll(async () => {
  await Promise.all(open.map((fake) => fake.close()))
})

describe('vllm', () => {
  let fake: Fake
  beforeAll(async () => {
    fake = await start('vllm')
  })
  const complete = async (body: object) => ask(fake, '/v1/completions', { model: 'base', temperature: 0, ...body })

  it('echoes four arrays of the prompt, with the new token at the end of them or none', async () => {
    const none = (await complete({ prompt: text, echo: true, logprobs: 2, max_tokens: 0 })).body
    expect(none.choices[0].text).toBe(text)
    expect(none.usage).toEqual({
      prompt_tokens: truth.ids.length,
      completion_tokens: 1,
      total_tokens: truth.ids.length + 1,
    })
    const { tokens, token_logprobs, top_logprobs, text_offset } = none.choices[0].logprobs
    expect(tokens).toEqual(truth.tokens)
    expect(token_logprobs).toEqual(truth.logprobs)
    expect(top_logprobs[0]).toBeNull()
    for (const [i, top] of top_logprobs.slice(1).entries()) {
      expect(top[tokens[i + 1]]).toBe(token_logprobs[i + 1])
      expect(Object.keys(top).length).toBeOneOf([2, 3])
    }
    expect(text_offset).toEqual(tokens.map((_: string, i: number) => tokens.slice(0, i).join('').length))
    const one = (await complete({ prompt: truth.ids, echo: true, logprobs: 1, max_tokens: 1 })).body.choices[0]
    expect(one.logprobs.token_logprobs).toEqual([...truth.logprobs, truth.next[0]])
  })

  it('takes several prompts, as texts or as tokens, and names tokens by id where it is asked to', async () => {
    const body = { echo: true, logprobs: 1, max_tokens: 0, return_tokens_as_token_ids: true }
    const { choices, usage } = (await complete({ prompt: [truth.ids, truth.ids.slice(0, 3)], ...body })).body
    expect(choices.map(({ index }: { index: number }) => index)).toEqual([0, 1])
    expect(choices[0].logprobs.tokens).toEqual(truth.ids.map((id) => `token_id:${id}`))
    expect(choices[1].logprobs.token_logprobs).toEqual(
      truth.logprobs.slice(0, 3).map((value) => (value === null ? null : expect.closeTo(value, 4))),
    )
    expect(usage.prompt_tokens).toBe(truth.ids.length + 3)
    expect((await complete({ prompt: [text, 'Nobody'], ...body })).body.choices.length).toBe(2)
  })

  it('gives prompt_logprobs by id, on completions and in chat', async () => {
    const [first, ...others] = (await complete({ prompt: text, prompt_logprobs: 1, max_tokens: 1 })).body.choices[0]
      .prompt_logprobs
    expect(first).toBeNull()
    expect(
      others.map((entry: Record<string, { logprob: number }>, i: number) => entry[truth.ids[i + 1]!]!.logprob),
    ).toEqual(truth.logprobs.slice(1))
    expect(Object.values(others[0])[0]).toEqual({ logprob: number, rank: number, decoded_token: expect.any(String) })
    const chat = { model: 'base', messages: [{ role: 'user', content: text }], max_tokens: 1, prompt_logprobs: 0 }
    const { body } = await ask(fake, '/v1/chat/completions', chat)
    expect(body.prompt_logprobs.length).toBe(body.usage.prompt_tokens)
  })

  it('answers in chat with logprobs.content', async () => {
    const messages = [{ role: 'user', content: text }]
    const { body } = await ask(fake, '/v1/chat/completions', {
      model: 'base',
      messages,
      max_tokens: 3,
      logprobs: true,
      top_logprobs: 2,
    })
    expect(body).toMatchObject({
      object: 'chat.completion',
      choices: [{ message: { role: 'assistant' }, finish_reason: expect.any(String) }],
    })
    const token = { token: expect.any(String), logprob: number, bytes: expect.any(Array) }
    expect(body.choices[0].logprobs.content[0]).toEqual({ ...token, top_logprobs: [token, token] })
  })

  it('names its models: the context of the first, and whose adapters the others are', async () => {
    const { body } = await ask(fake, '/v1/models')
    expect(body.data).toMatchObject([
      { id: 'base', max_model_len: 512, parent: null },
      { id: 'lost', parent: 'base' },
    ])
    const other = (await complete({ model: 'lost', prompt: text, echo: true, logprobs: 1, max_tokens: 0 })).body
    expect(other.choices[0].logprobs.token_logprobs).not.toEqual(truth.logprobs)
    expect((await ask(fake, '/detokenize', { tokens: truth.ids })).body).toEqual({ prompt: text })
    expect(await ask(fake, '/health')).toMatchObject({ status: 200, text: '' })
  })

  it.each([
    ['more than 20 log-probabilities', { prompt: text, logprobs: 21 }, 400, 'greater than max allowed: 20'],
    [
      'a prompt that fills the context',
      { prompt: new Array(512).fill(7), max_tokens: 0, echo: true },
      400,
      'maximum context length is 512',
    ],
    ['an empty prompt', { prompt: '' }, 400, 'empty'],
    ['no prompt', { prompt: [] }, 400, 'non-empty'],
    ['an unknown model', { model: 'nobody', prompt: text }, 404, 'nobody'],
    ['a token that there is not', { prompt: [5000] }, 400, '5000'],
  ])('refuses %s', async (_, request, status, said) => {
    const answer = await complete(request)
    expect(answer.status).toBe(status)
    expect(answer.body.error.message).toContain(said)
  })
})

describe('sglang', () => {
  it('gives triples of the prompt from where they are asked for, the first without a value', async () => {
    const fake = await start('sglang')
    const body = {
      input_ids: truth.ids,
      sampling_params: { max_new_tokens: 0, temperature: 0 },
      return_logprob: true,
      top_logprobs_num: 2,
    }
    const { meta_info: whole } = (
      await ask(fake, '/generate', { ...body, logprob_start_len: 0, return_text_in_logprobs: true })
    ).body
    expect(whole.input_token_logprobs).toEqual(truth.ids.map((id, i) => [truth.logprobs[i], id, truth.tokens[i]]))
    expect(whole.input_top_logprobs[0]).toBeNull()
    expect(whole.input_top_logprobs[1]).toEqual([
      [number, number, expect.any(String)],
      [number, number, expect.any(String)],
    ])
    expect(whole).toMatchObject({ prompt_tokens: truth.ids.length, completion_tokens: 0, output_token_logprobs: [] })
    const late = (await ask(fake, '/generate', { ...body, logprob_start_len: 4 })).body.meta_info
    expect(late.input_token_logprobs.map(([value]: [number]) => value)).toEqual([null, ...truth.logprobs.slice(5)])
    const forgotten = (await ask(fake, '/generate', body)).body.meta_info
    expect(forgotten.input_token_logprobs).toEqual([[null, truth.ids.at(-1), null]])
    const batch = (await ask(fake, '/generate', { ...body, input_ids: [truth.ids, [5, 6]] })).body
    expect(batch.length).toBe(2)
  })

  it('echoes on completions with its own habits: offsets of -1, no own token, nothing for 0', async () => {
    const fake = await start('sglang')
    const body = { model: 'base', prompt: text, echo: true, max_tokens: 1, temperature: 0 }
    const { logprobs, text: said } = (await ask(fake, '/v1/completions', { ...body, logprobs: 1 })).body.choices[0]
    expect(logprobs.token_logprobs).toEqual([...truth.logprobs, truth.next[0]])
    expect(new Set(logprobs.text_offset)).toEqual(new Set([-1]))
    expect(logprobs.top_logprobs.slice(1).every((top: object) => Object.keys(top).length === 1)).toBe(true)
    expect(said.startsWith(text)).toBe(true)
    expect((await ask(fake, '/v1/completions', { ...body, logprobs: 0 })).body.choices[0].logprobs).toBeNull()
    expect((await ask(fake, '/v1/completions', { ...body, max_tokens: 0 })).status).toBe(400)
  })

  it('gives generated values after the temperature, takes adapters by either name, and has routes of its own', async () => {
    const fake = await start('sglang')
    const sampled = (temperature: number) => ({
      text,
      sampling_params: { max_new_tokens: 1, temperature, top_k: 1, sampling_seed: 1 },
      return_logprob: true,
    })
    const values = await Promise.all(
      [0, 1, 2].map(
        async (temperature) =>
          (await ask(fake, '/generate', sampled(temperature))).body.meta_info.output_token_logprobs[0][0],
      ),
    )
    expect(values[0]).toBeCloseTo(truth.next[0]!, 5)
    expect(values[1]).toBeCloseTo(truth.next[0]!, 5)
    expect(values[2]).toBeLessThan(values[1])
    const lost = {
      text,
      lora_path: 'lost',
      sampling_params: { max_new_tokens: 0 },
      return_logprob: true,
      logprob_start_len: 0,
    }
    expect((await ask(fake, '/generate', lost)).body.meta_info.input_token_logprobs[1][0]).not.toBe(truth.logprobs[1])
    expect((await ask(fake, '/health_generate')).status).toBe(200)
    expect((await ask(fake, '/v1/tokenize', { model: 'base', prompt: text })).body.tokens).toEqual(truth.ids)
  })
})

describe('tgi', () => {
  const inputs = text
  it('gives the prompt as prefill, and nothing with status 200 where a flag was forgotten', async () => {
    const parameters = {
      details: true,
      decoder_input_details: true,
      max_new_tokens: 1,
      do_sample: false,
      top_n_tokens: 3,
    }
    const { details } = (await ask(await start('tgi'), '/generate', { inputs, parameters })).body
    expect(details.prefill).toEqual(
      truth.ids.map((id, i) => ({ id, text: truth.tokens[i], logprob: truth.logprobs[i] })),
    )
    expect(details).toMatchObject({ finish_reason: 'length', generated_tokens: 1, seed: null })
    expect(details.tokens).toEqual([
      { id: number, text: expect.any(String), logprob: expect.closeTo(truth.next[0]!, 5), special: false },
    ])
    expect(details.top_tokens[0].length).toBe(3)
    const without = await ask(await start('tgi', { traits: { prefill: false } }), '/generate', { inputs, parameters })
    expect(without).toMatchObject({ status: 200, body: { details: { prefill: [] } } })
  })

  it('puts BOS before every text where its tokenizer does, and tells its lengths', async () => {
    const fake = await start('tgi', { traits: { bos: true } })
    const { body } = await ask(fake, '/generate', {
      inputs,
      parameters: { decoder_input_details: true, max_new_tokens: 1 },
    })
    expect(body.details.prefill.map(({ id }: { id: number }) => id)).toEqual([0, ...truth.ids])
    expect((await ask(fake, '/tokenize', { inputs })).body[1]).toEqual({
      id: truth.ids[0],
      text: 'N',
      start: 0,
      stop: 1,
    })
    expect((await ask(fake, '/info')).body).toMatchObject({ max_input_tokens: 511, max_total_tokens: 512 })
    const completion = { model: 'tgi', prompt: text, echo: true, logprobs: 1, max_tokens: 1 }
    const { choices } = (await ask(fake, '/v1/completions', completion)).body
    expect(choices[0].logprobs).toBeNull()
    expect(choices[0].text.startsWith(text)).toBe(false)
  })

  it.each([
    ['tokens', { inputs: [1, 2] }],
    ['a temperature of 0', { inputs, parameters: { temperature: 0 } }],
    ['no new token', { inputs, parameters: { max_new_tokens: 0 } }],
    ['six likeliest tokens', { inputs, parameters: { top_n_tokens: 6 } }],
    ['too long a text', { inputs: text.repeat(100) }],
  ])('refuses %s', async (_, body) => {
    expect((await ask(await start('tgi'), '/generate', body)).status).toBe(422)
  })
})

describe('lmdeploy', () => {
  it('gives one number: the mean over all tokens but the first, of a text or of tokens', async () => {
    const fake = await start('lmdeploy')
    const mean = -truth.logprobs.slice(1).reduce<number>((sum, value) => sum + value!, 0) / (truth.ids.length - 1)
    for (const input of [text, truth.ids]) {
      expect((await ask(fake, '/get_ppl', { input })).body).toEqual({ ppl: expect.closeTo(mean, 9) })
    }
    expect((await ask(fake, '/get_ppl', { input: [5] })).status).toBe(400)
    expect(
      (await ask(await start('lmdeploy', { traits: { prefixCaching: true } }), '/get_ppl', { input: text })).status,
    ).toBe(400)
    expect((await ask(fake, '/v1/encode', { input: text })).body).toEqual({
      input_ids: truth.ids,
      length: truth.ids.length,
    })
    expect((await ask(fake, '/v1/encode', { input: [text, text] })).body.length).toEqual([
      truth.ids.length,
      truth.ids.length,
    ])
  })

  it('takes echo and does nothing with it, and gives values of new tokens only where it was started to', async () => {
    const body = { model: 'base', prompt: text, echo: true, max_tokens: 1, temperature: 0 }
    const [choice] = (await ask(await start('lmdeploy'), '/v1/completions', body)).body.choices
    expect(choice.logprobs).toBeNull()
    expect(choice.text.startsWith(text)).toBe(false)
    const wanted = { input_ids: truth.ids, max_tokens: 1, temperature: 0, return_logprob: true }
    expect((await ask(await start('lmdeploy'), '/generate', wanted)).status).toBe(400)
    const raw = await ask(await start('lmdeploy', { traits: { logprobsMode: 'raw_logprobs' } }), '/generate', wanted)
    expect(raw.body.meta_info.output_token_logprobs).toEqual([[expect.closeTo(truth.next[0]!, 5), number]])
  })
})

describe('llama-cpp-python', () => {
  const body = { model: 'any name at all', prompt: text, echo: true, logprobs: 2, max_tokens: 1, temperature: 0 }

  it('with a BOS scores each token by the row before it, and forgets the first', async () => {
    const fake = await start('llama-cpp-python', { traits: { bos: true } })
    const { choices, usage } = (await ask(fake, '/v1/completions', body)).body
    expect(choices[0].logprobs.tokens.slice(0, -1)).toEqual(truth.tokens)
    const [first, ...values] = choices[0].logprobs.token_logprobs
    expect(first).toBeNull()
    expect(values.slice(0, -1)).toEqual(afterBos.slice(1))
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
