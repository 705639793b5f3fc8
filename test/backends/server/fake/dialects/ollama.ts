import type { Engine } from '../engine.ts'
import type { Served } from '../served.ts'
import { chat } from './chat.ts'
import { contentArray, now, rendered, textCompletion, wantedOf } from './completions.ts'
import { type FakeDialect, type Incoming, ok, Refused } from './dialect.ts'

export const ollama: FakeDialect = {
  // It is there at once; a model is loaded by the first request.
  loading: () => ({ status: 200, body: 'Ollama is running' }),
  error: (status, message) => ({
    status,
    body: {
      error: { message, type: status === 404 ? 'not_found_error' : 'invalid_request_error', param: null, code: null },
    },
  }),
  routes: {
    'GET /': () => ({ status: 200, body: 'Ollama is running' }),
    'GET /api/version': () => ok({ version: '0.14.0' }),
    'GET /api/tags': ({ models }) => ok({ models: models.map(({ name }) => ({ name, model: name })) }),
    'GET /v1/models': ({ models }) =>
      ok({
        object: 'list',
        data: models.map(({ name }) => ({ id: name, object: 'model', created: now(), owned_by: 'library' })),
      }),
    'POST /v1/completions': completions,
    'POST /v1/chat/completions': (engine, request) => chat(engine, named(engine, request.body.model), request),
    'POST /api/generate': async (engine, { body }) => {
      const served = named(engine, body.model)
      const { options = {} } = body
      const most = options.num_predict ?? 128
      const { ids, answered } = await answers(
        engine,
        served,
        String(body.prompt),
        body.raw === true,
        options,
        most,
        body.top_logprobs ?? 0,
      )
      const { content } = contentArray(served, answered.places, body.top_logprobs ?? 0) as { content: object[] }
      return ok({
        model: served.name,
        created_at: new Date().toISOString(),
        response: answered.text,
        done: true,
        done_reason: answered.finish,
        prompt_eval_count: ids.length,
        eval_count: answered.ids.length,
        ...(body.logprobs ? { logprobs: content } : {}),
      })
    },
  },
}

function named(engine: Engine, name: unknown): Served {
  const found = engine.find(name)
  if (found) return found
  throw new Refused(404, `model '${name}' not found`)
}

/** Too long a prompt loses its beginning without a word. */
async function answers(
  engine: Engine,
  served: Served,
  text: string,
  raw: boolean,
  body: Incoming['body'],
  most: number,
  count: number,
) {
  const whole = raw ? text : rendered(served, { messages: [{ role: 'user', content: text }] })
  const all = engine.prompt(served, whole, raw)
  const ids = all.slice(-(engine.contextLength(served) - 1))
  return { ids, answered: await engine.answer(served, ids, wantedOf(body, most, count, 'raw')) }
}

/** There is no `echo` in its requests, so that it is dropped; the prompt is taken for what a user says. */
async function completions(engine: Engine, { body }: Incoming) {
  const served = named(engine, body.model)
  if (typeof body.prompt !== 'string')
    throw new Refused(400, 'json: cannot unmarshal array into Go struct field CompletionRequest.prompt of type string')
  const count = body.logprobs ?? 0
  if (count > 20) throw new Refused(400, 'top_logprobs must be between 0 and 20')
  const { ids, answered } = await answers(engine, served, body.prompt, false, body, body.max_tokens ?? 128, count)
  const logprobs = count > 0 ? contentArray(served, answered.places, count) : null
  const choice = { text: answered.text, index: 0, finish_reason: answered.finish, logprobs }
  const part = { choice, prompt: ids.length, made: answered.ids.length }
  return ok(textCompletion(served.name, [part], { system_fingerprint: 'fp_ollama' }))
}
