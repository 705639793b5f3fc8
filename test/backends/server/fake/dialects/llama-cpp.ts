import type { Engine } from '../engine.ts'
import { chat, structured, tooLong } from './chat.ts'
import { contentArray, now, promptsOf, textCompletion, wantedOf } from './completions.ts'
import { type FakeDialect, type Incoming, ok, Refused } from './dialect.ts'

const usual = { temperature: 0.8, top_p: 0.95, top_k: 40 }

export const llamaCpp: FakeDialect = {
  loading: () => error(503, 'Loading model', 'unavailable_error'),
  error: (status, message) => error(status, message, status === 404 ? 'not_found_error' : 'invalid_request_error'),
  routes: {
    'GET /health': () => ok({ status: 'ok' }),
    'GET /v1/health': () => ok({ status: 'ok' }),
    'GET /props': (engine) =>
      ok({
        default_generation_settings: { n_ctx: engine.contextLength(engine.first) },
        total_slots: 1,
        model_path: engine.first.folder,
      }),
    'GET /v1/models': (engine) => {
      const meta = { n_vocab: engine.first.tokenizer.size, n_ctx_train: engine.contextLength(engine.first) }
      return ok({
        object: 'list',
        data: [{ id: engine.first.name, object: 'model', created: now(), owned_by: 'llamacpp', meta }],
      })
    },
    'POST /tokenize': (engine, { body }) => ok({ tokens: encode(engine, body) }),
    'POST /detokenize': ({ first }, { body }) =>
      ok({ content: first.tokenizer.decode(body.tokens, { skipSpecial: false }) }),
    'POST /completion': async (engine, { body }) => {
      const { ids, answered, count } = await answers(engine, body.prompt, body, body.n_predict ?? -1, body.n_probs ?? 0)
      const { content } = contentArray(engine.first, answered.places, count, true) as { content: object[] }
      return ok({
        index: 0,
        content: answered.text,
        tokens: body.return_tokens ? answered.ids : [],
        model: engine.first.name,
        tokens_predicted: answered.ids.length,
        tokens_evaluated: ids.length,
        stop_type: answered.finish === 'length' ? 'limit' : typeof answered.ended === 'string' ? 'word' : 'eos',
        ...(count > 0 ? { completion_probabilities: content } : {}),
      })
    },
    'POST /v1/completions': completions,
    'POST /v1/chat/completions': async (engine, request) => {
      const body = { ...usual, ...request.body }
      const reply = await chat(engine, engine.first, { ...request, body })
      // Whatever name was asked for is said to have answered.
      return { ...reply, body: { ...(reply.body as object), model: body.model ?? engine.first.name } }
    },
  },
}

const error = (code: number, message: string, type: string) => ({
  status: code,
  body: { error: { code, message, type } },
})

const encode = (engine: Engine, { content, add_special }: Incoming['body']): number[] =>
  engine.encode(engine.first, content ?? '', add_special === true)

async function answers(engine: Engine, given: string | number[], body: Incoming['body'], most: number, count: number) {
  const ids = engine.prompt(engine.first, given)
  const room = engine.contextLength(engine.first) - ids.length
  if (room < 1) throw new Refused(400, tooLong(engine, engine.first, ids.length, most))
  const wanted = wantedOf({ ...usual, ...body }, most < 0 ? room : Math.min(most, room), count, 'raw')
  // No `response_format` without a conversation.
  const held = { structured_outputs: { json: body.json_schema ?? null } }
  const answered = await structured(engine, engine.first, ids, held, wanted)
  return { ids, answered: answered ?? (await engine.answer(engine.first, ids, wanted)), count }
}

async function completions(engine: Engine, { body }: Incoming) {
  if (body.echo && engine.traits.echo !== 'ignored') throw new Refused(400, 'Only no echo is supported')
  const given = promptsOf(body.prompt)
  const all = await Promise.all(
    given.map((each) => answers(engine, each, body, body.max_tokens ?? -1, body.logprobs ?? 0)),
  )
  const parts = all.map(({ ids, answered, count }, index) => ({
    choice: {
      index,
      text: answered.text,
      // The shape of chat, on this route too, and of new tokens only.
      logprobs: count > 0 ? contentArray(engine.first, answered.places, count, true) : null,
      finish_reason: answered.finish,
    },
    prompt: ids.length,
    made: answered.ids.length,
  }))
  return ok(textCompletion(body.model ?? engine.first.name, parts))
}
