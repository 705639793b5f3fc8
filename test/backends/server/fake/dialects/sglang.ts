import type { AnswerWanted } from '../answering.ts'
import type { Engine } from '../engine.ts'
import type { Place } from '../reading.ts'
import type { Served } from '../served.ts'
import { constrained } from '../structured.ts'
import { chat, tooLong } from './chat.ts'
import { fourArrays, nameOf, promptsOf, replyId, textCompletion, wantedOf } from './completions.ts'
import { type FakeDialect, type Incoming, ok, pythonError, Refused } from './dialect.ts'
import { card } from './vllm.ts'

export const sglang: FakeDialect = {
  // The list of models answers before the model is there.
  loading: (path) => (path === '/v1/models' ? ok({ object: 'list', data: [] }) : { status: 503, body: '' }),
  error: pythonError,
  routes: {
    'GET /health': () => ({ status: 200, body: '' }),
    'GET /health_generate': async (engine) => {
      await engine.answer(engine.first, [engine.first.bosId], wantedOf({ temperature: 0 }, 1, 0, 'tempered'))
      return { status: 200, body: '' }
    },
    'GET /v1/models': (engine) =>
      ok({ object: 'list', data: engine.models.map((each) => card(engine, each, 'sglang')) }),
    'POST /generate': generate,
    'POST /v1/completions': completions,
    'POST /v1/chat/completions': (engine, request) =>
      chat(engine, named(engine, request.body.model), request, { stage: 'tempered' }),
    'POST /tokenize': tokenize,
    'POST /v1/tokenize': tokenize,
    'POST /detokenize': detokenize,
    'POST /v1/detokenize': detokenize,
  },
}

/** `base:adapter`; any other name is the base's, an adapter's own too. */
const named = (engine: Engine, name: unknown): Served => loaded(engine, String(name).split(':')[1])

function loaded(engine: Engine, adapter: string | undefined): Served {
  if (adapter === undefined) return engine.first
  const found = engine.find(adapter)
  if (found) return found
  throw new Refused(400, `The following requested LoRA adapters are not loaded: {'${adapter}'}`)
}

function tokenize(engine: Engine, { body }: Incoming) {
  const served = named(engine, body.model)
  const tokens = engine.encode(served, String(body.prompt), body.add_special_tokens !== false)
  return ok({ tokens, count: tokens.length, max_model_len: engine.contextLength(served) })
}

function detokenize(engine: Engine, { body }: Incoming) {
  const { tokenizer } = named(engine, body.model)
  return ok({ text: tokenizer.decode(body.tokens, { skipSpecial: body.skip_special_tokens !== false }) })
}

async function generate(engine: Engine, { body }: Incoming) {
  const served = loaded(engine, body.lora_path)
  const given = body.input_ids ?? body.text
  if (given === undefined || (body.input_ids && body.text)) {
    throw new Refused(400, 'Either text, input_ids or input_embeds should be provided.')
  }
  const isBatch = Array.isArray(given) && typeof given[0] !== 'number'
  const all = await Promise.all(promptsOf(given).map((each) => one(engine, served, each, body)))
  return ok(isBatch ? all : all[0])
}

async function one(engine: Engine, served: Served, given: string | number[], body: Incoming['body']) {
  const ids = engine.prompt(served, given)
  const sampling = body.sampling_params ?? {}
  const most = sampling.max_new_tokens ?? 128
  const count = body.top_logprobs_num ?? 0
  if (ids.length === 0) throw new Refused(400, 'The input is empty.')
  if (ids.length + most > engine.contextLength(served))
    throw new Refused(400, tooLong(engine, served, ids.length, most))
  const wanted = wantedOf({ ...sampling, seed: sampling.sampling_seed }, most, count, 'tempered')
  const answered = await engine.answer(served, ids, wanted)
  const text = sampling.json_schema ? await constrained(served, ids, JSON.parse(sampling.json_schema)) : answered.text
  const triple = (id: number, logprob: number | null) => [
    logprob,
    id,
    body.return_text_in_logprobs ? nameOf(served, id) : null,
  ]
  const triples = (places: readonly Place[]) => places.map(({ id, logprob }) => triple(id, logprob))
  const tops = (places: readonly Place[]) =>
    places.map(({ top }) => (top === null || count === 0 ? null : top.map((each) => triple(each.id, each.logprob))))
  // Left out, it is the last token alone, whose value is not computed.
  const written = body.logprob_start_len ?? -1
  const start = written < 0 ? ids.length - 1 : written
  const asked = { likeliest: count, temperature: wanted.temperature }
  const read = body.return_logprob ? ((await engine.read(served, ids, asked)) ?? []).slice(start) : []
  if (read[0]) read[0] = { ...read[0], logprob: null, top: null }
  const finish =
    answered.finish === 'length' ? { type: 'length', length: most } : { type: 'stop', matched: answered.ended }
  const logprobs = {
    input_token_logprobs: triples(read),
    output_token_logprobs: triples(answered.places),
    input_top_logprobs: tops(read),
    output_top_logprobs: tops(answered.places),
  }
  return {
    text,
    output_ids: answered.ids,
    meta_info: {
      id: replyId('sgl'),
      finish_reason: finish,
      prompt_tokens: ids.length,
      completion_tokens: answered.ids.length,
      cached_tokens: 0,
      ...(body.return_logprob ? logprobs : {}),
    },
  }
}

async function completions(engine: Engine, { body }: Incoming) {
  const served = named(engine, body.model)
  const most = body.max_tokens ?? 16
  if (most < 1) throw new Refused(400, 'max_tokens must be positive')
  const count = body.logprobs || 0
  const wanted: AnswerWanted = wantedOf(body, most, count, 'tempered')
  const answers = promptsOf(body.prompt).map(async (given, i) => {
    const ids = engine.prompt(served, given)
    if (ids.length + most > engine.contextLength(served))
      throw new Refused(400, tooLong(engine, served, ids.length, most))
    const asked = { likeliest: count, temperature: wanted.temperature }
    const read = body.echo && count > 0 ? await engine.read(served, ids, asked) : null
    const answered = await engine.answer(served, ids, wanted)
    const isEchoed = body.echo && !engine.faults.ignoredEcho
    const before = typeof given === 'string' ? given : served.tokenizer.decode(ids, { skipSpecial: false })
    const places = engine.faults.ignoredEcho === 'empty' ? [] : [...(read ?? []), ...answered.places]
    const habits = { offsets: false, own: false, sameText: 'first' } as const
    const choice = {
      index: i,
      text: (isEchoed ? before : '') + answered.text,
      logprobs: count > 0 ? fourArrays(served, places, count, habits) : null,
      finish_reason: answered.finish,
      matched_stop: answered.ended,
    }
    return { choice, prompt: ids.length, made: answered.ids.length }
  })
  return ok(textCompletion(body.model ?? served.name, await Promise.all(answers)))
}
