import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../asking.ts'
import { closeAll, start, type Truth, text, truthOf } from './truth.ts'

const number = expect.any(Number)

let truth: Truth
beforeAll(async () => {
  truth = await truthOf()
})
afterAll(closeAll)

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
