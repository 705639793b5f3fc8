import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../asking.ts'
import type { Fake } from '../fake.ts'
import { closeAll, start, type Truth, text, truthOf } from './truth.ts'

const number = expect.any(Number)

let truth: Truth
beforeAll(async () => {
  truth = await truthOf()
})
afterAll(closeAll)

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

  it('gives them by id also where echo is refused or dropped, and a lone null where nobody computes them', async () => {
    const own = { model: 'base', prompt: truth.ids, prompt_logprobs: 0, max_tokens: 1, temperature: 0 }
    const echo = { model: 'base', prompt: truth.ids, echo: true, logprobs: 1, max_tokens: 1, temperature: 0 }
    const [refusing, dropping] = [
      await start('vllm', { traits: { echo: 'refused' } }),
      await start('vllm', { traits: { echo: 'ignored' } }),
    ]
    expect((await ask(refusing, '/v1/completions', echo)).status).toBe(400)
    const { logprobs } = (await ask(dropping, '/v1/completions', echo)).body.choices[0]
    expect(logprobs.token_logprobs.length).toBe(1)
    for (const each of [refusing, dropping]) {
      const { prompt_logprobs } = (await ask(each, '/v1/completions', own)).body.choices[0]
      expect(prompt_logprobs.length).toBe(truth.ids.length)
    }
    refusing.set({ unfilled: true })
    expect((await ask(refusing, '/v1/completions', own)).body.choices[0].prompt_logprobs).toEqual([null])
    dropping.set({ unfilled: true })
    expect((await ask(dropping, '/v1/completions', echo)).status).toBe(500)
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
