import type { Engine } from '../engine.ts'
import type { Place } from '../reading.ts'
import type { Served } from '../served.ts'
import { structured } from './chat.ts'
import {
  contentArray,
  fourArrays,
  now,
  promptsOf,
  rendered,
  replyId,
  textCompletion,
  usage,
  wantedOf,
} from './completions.ts'
import { type FakeDialect, type Incoming, ok, Refused } from './dialect.ts'

/** One lock for the whole server. */
const locks = new WeakMap<Engine, Promise<unknown>>()

function alone<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  const done = (locks.get(engine) ?? Promise.resolve()).then(work)
  locks.set(
    engine,
    done.catch(() => {}),
  )
  return done
}

export const llamaCppPython: FakeDialect = {
  loading: null,
  error: (status, message, { param, code } = {}) => ({
    status,
    body: { error: { message, type: 'invalid_request_error', param: param ?? null, code: code ?? null } },
  }),
  routes: {
    'GET /v1/models': ({ models }) =>
      ok({
        object: 'list',
        data: models.map(({ name }) => ({ id: name, object: 'model', owned_by: 'me', permissions: [] })),
      }),
    'POST /extras/tokenize': (engine, { body }) => ok({ tokens: engine.encode(engine.first, body.input, true) }),
    'POST /extras/tokenize/count': (engine, { body }) =>
      ok({ count: engine.encode(engine.first, body.input, true).length }),
    'POST /extras/detokenize': ({ first }, { body }) =>
      ok({ text: first.tokenizer.decode(body.tokens, { skipSpecial: true }) }),
    'POST /v1/completions': (engine, request) => alone(engine, () => completions(engine, request)),
    'POST /v1/chat/completions': (engine, request) => alone(engine, () => chat(engine, request)),
  },
}

/** An unknown name is the default model's. */
const named = (engine: Engine, name: unknown): Served => engine.find(name) ?? engine.first

const usual = { temperature: 0.8, top_p: 0.95, top_k: 40 }

function wanted(engine: Engine, served: Served, ids: number[], body: Incoming['body'], count: number) {
  const length = engine.contextLength(served)
  const asked = body.max_tokens ?? 16
  if (ids.length >= length) {
    const message = `This model's maximum context length is ${length} tokens, however you requested ${ids.length + asked} tokens (${ids.length} in your prompt; ${asked} for the completion). Please reduce your prompt; or completion length.`
    throw new Refused(400, message, { param: 'messages', code: 'context_length_exceeded' })
  }
  // Nothing, or 0, is as many as fit.
  return wantedOf({ ...usual, ...body }, Math.min(asked > 0 ? asked : 1e9, length - ids.length), count, 'raw')
}

/** The token that ends an answer is not counted here. */
function withoutEnd<T extends { ids: number[]; places: Place[]; ended: number | string | null }>(answered: T): T {
  if (typeof answered.ended !== 'number') return answered
  return { ...answered, ids: answered.ids.slice(0, -1), places: answered.places.slice(0, -1) }
}

async function completions(engine: Engine, { body }: Incoming) {
  const served = named(engine, body.model)
  const given = promptsOf(body.prompt)
  if (given.length > 1 || typeof given[0] !== 'string')
    return { status: 422, body: { detail: [{ loc: ['body', 'prompt'], msg: 'Input should be a valid string' }] } }
  const ids = engine.prompt(served, given[0])
  const count = body.logprobs ?? 0
  const answered = withoutEnd(await engine.answer(served, ids, wanted(engine, served, ids, body, count)))
  const echoes = body.echo === true && !engine.faults.ignoredEcho
  const read = echoes && body.logprobs != null ? await paired(engine, served, ids, answered, count) : answered.places
  const places = engine.faults.ignoredEcho === 'empty' ? [] : read
  const choice = {
    text: (echoes ? given[0] : '') + answered.text,
    index: 0,
    logprobs: body.logprobs == null ? null : fourArrays(served, places, count),
    finish_reason: answered.finish,
  }
  return ok(textCompletion(body.model ?? served.name, [{ choice, prompt: ids.length, made: answered.ids.length }]))
}

/**
 * Takes a BOS off the front of the tokens and pairs what is left with the rows from the first on. So with BOS each token meets the row that
 * predicts it, without BOS the row after it. There are as many rows as the prompt and all but the last new token have.
 */
async function paired(
  engine: Engine,
  served: Served,
  ids: number[],
  answered: { ids: number[]; places: Place[] },
  count: number,
): Promise<Place[]> {
  const asked = { likeliest: count, temperature: 1 }
  if (ids[0] === served.bosId) {
    const read = (await engine.read(served, ids, asked)) ?? []
    const [, ...rest] = [...read, ...answered.places]
    return [{ ...rest[0]!, logprob: null, top: null }, ...rest.slice(1)].filter(({ id }) => id !== served.bosId)
  }
  const { rows } = await served.model.read([...ids, ...answered.ids.slice(0, -1)])
  return [...ids, ...answered.ids].slice(0, rows.count).map((id, row) => {
    const top = rows.top(row, count).map((each) => ({ id: each, logprob: rows.logprob(row, each) }))
    return row === 0 ? { id, logprob: null, top: null } : { id, logprob: rows.logprob(row, id), top }
  })
}

async function chat(engine: Engine, { body }: Incoming) {
  const served = named(engine, body.model)
  const ids = engine.prompt(served, rendered(served, body), false)
  const count = body.logprobs ? (body.top_logprobs ?? 0) : 0
  const how = wanted(engine, served, ids, { ...body, max_tokens: body.max_tokens ?? 0 }, count)
  const answered = withoutEnd(
    (await structured(engine, served, ids, body, how)) ?? (await engine.answer(served, ids, how)),
  )
  return ok({
    id: replyId('chatcmpl'),
    object: 'chat.completion',
    created: now(),
    model: body.model ?? served.name,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: answered.text },
        logprobs: body.logprobs ? contentArray(served, answered.places, count) : null,
        finish_reason: answered.finish,
      },
    ],
    usage: usage(ids.length, answered.ids.length),
  })
}
