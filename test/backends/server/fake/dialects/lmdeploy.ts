import type { Engine } from '../engine.ts'
import type { Served } from '../served.ts'
import { chat, tooLong } from './chat.ts'
import { promptsOf, textCompletion, wantedOf } from './completions.ts'
import { type FakeDialect, type Incoming, ok, pythonError, Refused } from './dialect.ts'
import { card, named } from './vllm.ts'

export const lmdeploy: FakeDialect = {
  loading: () => ({ status: 503, body: { status: 'unhealthy' } }),
  error: pythonError,
  routes: {
    'GET /health': () => ok({ status: 'healthy' }),
    'GET /v1/models': (engine) =>
      ok({ object: 'list', data: engine.models.map((each) => card(engine, each, 'lmdeploy')) }),
    'POST /get_ppl': perplexity,
    'POST /v1/encode': (engine, { body }) => {
      const encode = (text: string) => engine.encode(engine.first, text, body.add_bos !== false)
      const ids = Array.isArray(body.input) ? body.input.map(encode) : encode(body.input)
      return ok({
        input_ids: ids,
        length: Array.isArray(body.input) ? ids.map((each: number[]) => each.length) : ids.length,
      })
    },
    'POST /generate': generate,
    'POST /v1/completions': completions,
    'POST /v1/chat/completions': (engine, request) => {
      refuseLogprobs(engine, request.body.logprobs)
      return chat(engine, named(engine, request.body.model), request, {
        formats: ['text', 'json_object', 'json_schema', 'regex_schema'],
      })
    },
  },
}

function refuseLogprobs({ traits }: Engine, wanted: unknown): void {
  if (!wanted || traits.logprobsMode !== null) return
  throw new Refused(400, `logprobs(${wanted}) requested but not enabled logprobs_mode in engine configuration.`)
}

/** The mean negative log-probability of all tokens but the first, which is called `ppl` without being its exponential. */
async function perplexity(engine: Engine, { body }: Incoming) {
  const served = engine.first
  const { input } = body
  if (engine.traits.prefixCaching) throw new Refused(400, 'get_ppl is not supported when prefix caching is enabled')
  const isIds = Array.isArray(input) && input.every(Number.isInteger)
  if (typeof input !== 'string' && !isIds)
    return {
      status: 422,
      body: { detail: [{ loc: ['body', 'input'], msg: 'Input should be a valid string or list' }] },
    }
  const ids = engine.prompt(served, input)
  if (ids.length === 0) throw new Refused(400, 'Input must not be empty.')
  if (ids.length < 2) throw new Refused(400, 'The input must have at least two tokens.')
  if (ids.length > engine.contextLength(served)) throw new Refused(400, tooLong(engine, served, ids.length, 0))
  const places = (await engine.read(served, ids, { likeliest: 0, temperature: 1 })) ?? []
  const values = places.slice(1).map(({ logprob }) => logprob ?? 0)
  return ok({ ppl: -values.reduce((sum, value) => sum + value, 0) / values.length })
}

function tooMany(engine: Engine, served: Served, ids: number[], most: number): void {
  if (ids.length === 0) throw new Refused(400, 'The prompt must not be an empty string')
  if (ids.length + most > engine.contextLength(served))
    throw new Refused(400, tooLong(engine, served, ids.length, most))
}

/** Of each generated token its own value; no others, and none of the prompt. */
async function generate(engine: Engine, { body }: Incoming) {
  const served = engine.first
  refuseLogprobs(engine, body.return_logprob)
  if ((body.prompt === undefined) === (body.input_ids === undefined)) {
    throw new Refused(400, 'You must specify exactly one of prompt or input_ids')
  }
  const ids = engine.prompt(served, body.input_ids ?? body.prompt)
  const most = body.max_tokens ?? 128
  if (most < 1) throw new Refused(400, `The max_tokens ${most} must be a positive integer.`)
  tooMany(engine, served, ids, most)
  const answered = await engine.answer(served, ids, wantedOf(body, most, 0, 'raw'))
  const { rows } = await served.model.read([...ids, ...answered.ids])
  const value = (i: number, id: number, logprob: number | null) =>
    engine.traits.logprobsMode === 'raw_logits' ? rows.logit(ids.length + i - 1, id) : logprob
  return ok({
    text: answered.text,
    output_ids: answered.ids,
    meta_info: {
      prompt_tokens: ids.length,
      completion_tokens: answered.ids.length,
      finish_reason: { type: answered.finish },
      output_token_logprobs: body.return_logprob
        ? answered.places.map(({ id, logprob }, i) => [value(i, id, logprob), id])
        : null,
    },
  })
}

/** Takes `echo` and does nothing with it; log-probabilities were removed. */
async function completions(engine: Engine, { body }: Incoming) {
  const served = named(engine, body.model)
  refuseLogprobs(engine, body.logprobs)
  const given = promptsOf(body.prompt)
  if (given.some((each) => typeof each !== 'string'))
    return { status: 422, body: { detail: [{ loc: ['body', 'prompt'], msg: 'Input should be a valid string' }] } }
  const most = body.max_completion_tokens ?? body.max_tokens ?? 16
  const answers = given.map(async (each, index) => {
    const ids = engine.prompt(served, each)
    tooMany(engine, served, ids, most)
    const answered = await engine.answer(served, ids, wantedOf(body, most, 0, 'raw'))
    const choice = { index, text: answered.text, logprobs: null, finish_reason: answered.finish }
    return { choice, prompt: ids.length, made: answered.ids.length }
  })
  return ok(textCompletion(body.model ?? served.name, await Promise.all(answers)))
}
