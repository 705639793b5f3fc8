import type { Answer } from '../answering.ts'
import type { Engine } from '../engine.ts'
import type { Place } from '../reading.ts'
import type { Served } from '../served.ts'
import { constrained } from '../structured.ts'
import { chat } from './chat.ts'
import { nameOf, promptsOf, rendered, textCompletion, wantedOf } from './completions.ts'
import { type FakeDialect, type Incoming, ok, Refused } from './dialect.ts'

/** Of one request, unless it was started otherwise. */
const [mostStops, mostTop] = [4, 5]

export const tgi: FakeDialect = {
  loading: null,
  error: (status, message) => ({
    // What does not fit is 422 there.
    status: status === 400 ? 422 : status,
    body: { error: `Input validation error: ${message}`, error_type: 'validation' },
  }),
  routes: {
    'GET /health': () => ({ status: 200, body: '' }),
    'GET /info': ({ first, traits }) => {
      const length = traits.contextLength ?? first.contextLength
      return ok({
        model_id: first.name,
        model_sha: null,
        model_pipeline_tag: 'text-generation',
        max_concurrent_requests: 128,
        max_best_of: 2,
        max_stop_sequences: mostStops,
        max_input_tokens: length - 1,
        max_total_tokens: length,
        validation_workers: 2,
        max_client_batch_size: 4,
        router: 'text-generation-router',
        version: '3.3.6',
        sha: null,
        docker_label: null,
      })
    },
    'GET /v1/models': ({ first }) =>
      ok({ object: 'list', data: [{ id: first.name, object: 'model', created: 0, owned_by: first.name }] }),
    'POST /generate': generate,
    'POST /tokenize': (engine, { body }) => ok(tokens(engine, engine.first, String(body.inputs), true)),
    'POST /chat_tokenize': (engine, { body }) => {
      const text = rendered(engine.first, body)
      return ok({ tokenize_response: tokens(engine, engine.first, text, false), templated_text: text })
    },
    'POST /v1/completions': completions,
    'POST /v1/chat/completions': (engine, request) =>
      chat(engine, adapter(engine, request.body.model), request, {
        stage: 'tempered',
        formats: ['json', 'json_object', 'json_schema'],
      }),
  },
}

/** Any name but `tgi` is an adapter's; an unknown one changes nothing. */
const adapter = (engine: Engine, name: unknown): Served => engine.find(name) ?? engine.first

function tokens(engine: Engine, served: Served, text: string, special: boolean): object[] {
  let at = 0
  return engine.encode(served, text, special).map((id) => {
    const start = at
    if (!served.tokenizer.isSpecial(id)) at += nameOf(served, id).length
    return { id, text: nameOf(served, id), start, stop: at }
  })
}

async function generate(engine: Engine, { body }: Incoming) {
  const { inputs, parameters = {} } = body
  if (typeof inputs !== 'string') {
    return {
      status: 422,
      body: 'Failed to deserialize the JSON body into the target type: inputs: invalid type: sequence, expected a string',
    }
  }
  const served = adapter(engine, parameters.adapter_id)
  const ids = engine.prompt(served, inputs)
  const most = parameters.max_new_tokens ?? 100
  refuse(engine, served, ids, most, parameters)
  const isSampled = parameters.do_sample || (parameters.temperature ?? 1) !== 1 || parameters.top_p || parameters.top_k
  const temperature = isSampled ? (parameters.temperature ?? 1) : 0
  const count = parameters.top_n_tokens ?? 0
  const wanted = wantedOf({ ...parameters, temperature }, most, count, 'tempered')
  const answered = await engine.answer(served, ids, wanted)
  const grammar = parameters.grammar
  const generated_text = grammar ? await constrained(served, ids, grammar.value) : answered.text
  if (!parameters.details && !parameters.decoder_input_details) return ok({ generated_text })
  const isRead = parameters.decoder_input_details && engine.traits.prefill
  const read = isRead ? await engine.read(served, ids, { likeliest: 0, temperature }) : null
  const token = (id: number, logprob: number | null) => ({ id, text: nameOf(served, id), logprob })
  const full = ({ id, logprob }: Place) => ({ ...token(id, logprob), special: served.tokenizer.isSpecial(id) })
  const top = ({ top }: Place) => (top ?? []).map((each) => full({ ...each, top: null }))
  return ok({
    generated_text,
    details: {
      finish_reason: finish(answered),
      generated_tokens: answered.ids.length,
      seed: isSampled ? (parameters.seed ?? 1) : null,
      prefill: (read ?? []).map(({ id, logprob }) => token(id, logprob)),
      tokens: answered.places.map(full),
      ...(count > 0 ? { top_tokens: answered.places.map(top) } : {}),
    },
  })
}

function refuse(engine: Engine, served: Served, ids: number[], most: number, parameters: Incoming['body']): void {
  const length = engine.contextLength(served)
  const { temperature, top_p, top_n_tokens = 0, stop = [] } = parameters
  const reasons: [boolean, string][] = [
    [ids.length === 0, '`inputs` cannot be empty'],
    [most < 1, '`max_new_tokens` must be strictly positive'],
    [temperature !== undefined && temperature !== null && temperature <= 0, '`temperature` must be strictly positive'],
    [top_p !== undefined && top_p !== null && !(top_p > 0 && top_p < 1), '`top_p` must be > 0.0 and < 1.0'],
    [parameters.top_k === 0, '`top_k` must be strictly positive'],
    [top_n_tokens > mostTop, `\`top_n_tokens\` must be >= 0 and <= ${mostTop}. Given: ${top_n_tokens}`],
    [stop.length > mostStops, `\`stop\` supports up to ${mostStops} stop sequences. Given: ${stop.length}`],
    [ids.length > length - 1, `\`inputs\` must have less than ${length} tokens. Given: ${ids.length}`],
    [
      ids.length + most > length,
      `\`inputs\` tokens + \`max_new_tokens\` must be <= ${length}. Given: ${ids.length} \`inputs\` tokens and ${most} \`max_new_tokens\``,
    ],
  ]
  const found = reasons.find(([holds]) => holds)
  if (found) throw new Refused(422, found[1])
}

const finish = ({ finish, ended }: Answer): string =>
  finish === 'length' ? 'length' : typeof ended === 'string' ? 'stop_sequence' : 'eos_token'

/** Takes `echo` and `logprobs`, and does nothing with them. */
async function completions(engine: Engine, { body }: Incoming) {
  const served = adapter(engine, body.model)
  const given = promptsOf(body.prompt)
  if (given.some((each) => typeof each !== 'string')) throw new Refused(422, 'prompt: data did not match any variant')
  const answers = given.map(async (each, index) => {
    const ids = engine.prompt(served, each)
    refuse(engine, served, ids, body.max_tokens ?? 100, {})
    const answered = await engine.answer(served, ids, wantedOf(body, body.max_tokens ?? 100, 0, 'tempered'))
    const choice = { index, text: answered.text, logprobs: null, finish_reason: finish(answered) }
    return { choice, prompt: ids.length, made: answered.ids.length }
  })
  return ok(textCompletion(served.name, await Promise.all(answers), { system_fingerprint: '3.3.6-native' }))
}
