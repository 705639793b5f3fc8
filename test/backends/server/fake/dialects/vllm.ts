import type { Engine } from '../engine.ts'
import type { Place } from '../reading.ts'
import type { Served } from '../served.ts'
import { chat, refuseMany, structured, tooLong } from './chat.ts'
import { fourArrays, nameOf, now, promptsOf, rendered, textCompletion, wantedOf } from './completions.ts'
import { type FakeDialect, type Incoming, ok, pythonError, Refused } from './dialect.ts'

export const vllm: FakeDialect = {
  loading: null,
  error: pythonError,
  routes: {
    'GET /health': () => ({ status: 200, body: '' }),
    'GET /version': () => ok({ version: '0.32.0' }),
    'GET /v1/models': (engine) => ok({ object: 'list', data: engine.models.map((each) => card(engine, each, 'vllm')) }),
    'POST /v1/completions': completions,
    'POST /v1/chat/completions': (engine, request) => {
      const { body } = request
      const count = body.prompt_logprobs ?? null
      if (count !== null) refuseMany(engine, count, 'prompt')
      return chat(engine, named(engine, body.model), request, {
        more: async (served, ids) => ({
          prompt_logprobs:
            count === null
              ? null
              : ownShape(
                  served,
                  await engine.read(served, ids, { likeliest: count, temperature: body.temperature ?? 1 }),
                ),
        }),
      })
    },
    'POST /tokenize': (engine, { body }) => {
      const served = named(engine, body.model)
      const isChat = body.messages !== undefined
      const text = isChat ? rendered(served, body) : String(body.prompt)
      const tokens = engine.encode(served, text, body.add_special_tokens ?? !isChat)
      const max = { count: tokens.length, max_model_len: engine.contextLength(served) }
      const names = body.return_token_strs ? tokens.map((id) => served.tokenizer.token(id)) : null
      return ok({ ...max, tokens, token_strs: names })
    },
    'POST /detokenize': (engine, { body }) => {
      const served = named(engine, body.model)
      return ok({ prompt: served.tokenizer.decode(body.tokens, { skipSpecial: false }) })
    },
  },
}

export function named(engine: Engine, name: unknown): Served {
  const found = name === undefined || name === null ? engine.first : engine.find(name)
  if (found) return found
  throw new Refused(404, `The model \`${name}\` does not exist.`, { param: 'model' })
}

/** An adapter names what it belongs to. */
export const card = (engine: Engine, served: Served, owner: string): object => ({
  id: served.name,
  object: 'model',
  created: now(),
  owned_by: owner,
  root: served.folder,
  parent: served.name === engine.first.name ? null : engine.first.name,
  max_model_len: served.name === engine.first.name ? engine.contextLength(served) : null,
})

async function completions(engine: Engine, { body }: Incoming) {
  const served = named(engine, body.model)
  if (body.stream) throw new Refused(400, 'this server does not stream')
  const most = body.max_tokens ?? 16
  if (most < 0 || (most === 0 && !body.echo)) throw new Refused(400, `max_tokens must be at least 1, got ${most}.`)
  if (body.echo && engine.traits.echo === 'refused') throw new Refused(400, 'echo is not supported', { param: 'echo' })
  if (body.echo && body.logprobs != null && engine.faults.unfilled) throw new Refused(500, 'Did not output logprobs')
  const [count, prompts] = [body.logprobs ?? null, promptsOf(body.prompt)]
  const promptCount = body.prompt_logprobs ?? (body.echo ? count : null)
  refuseMany(engine, count ?? 0)
  refuseMany(engine, promptCount ?? 0, 'prompt')
  const wanted = wantedOf(body, Math.max(1, most), count ?? 0, 'raw')
  const all = prompts.map(async (given, i) => {
    const ids = engine.prompt(served, given, body.add_special_tokens !== false)
    if (ids.length === 0) throw new Refused(400, 'The decoder prompt cannot be empty')
    const foreign = ids.find((id) => id < 0 || id > served.tokenizer.highestId)
    if (foreign !== undefined) throw new Refused(400, `Token id ${foreign} is out of vocabulary`)
    // One token is generated even where none is wanted.
    if (ids.length + Math.max(1, most) > engine.contextLength(served))
      throw new Refused(400, tooLong(engine, served, ids.length, most))
    const asked = { likeliest: promptCount ?? 0, temperature: wanted.temperature }
    const filled = promptCount === null ? null : await engine.read(served, ids, asked)
    const read = engine.faults.unfilled && filled ? filled.slice(0, 1) : filled
    const answered = (await structured(engine, served, ids, body, wanted)) ?? (await engine.answer(served, ids, wanted))
    const dropsEcho = engine.faults.ignoredEcho || engine.traits.echo === 'ignored'
    const echoes = body.echo === true && !dropsEcho
    const places = [...(echoes ? (read ?? []) : []), ...(echoes && most === 0 ? [] : answered.places)]
    const promptText = typeof given === 'string' ? given : served.tokenizer.decode(ids, { skipSpecial: false })
    const text = (echoes && !body.return_token_ids ? promptText : '') + (echoes && most === 0 ? '' : answered.text)
    const choice = {
      index: i,
      text,
      logprobs:
        count === null
          ? null
          : fourArrays(served, dropsEcho === 'empty' ? [] : places, count, { asIds: body.return_tokens_as_token_ids }),
      finish_reason: answered.finish,
      stop_reason: answered.ended,
      prompt_logprobs: ownShape(served, read),
      prompt_token_ids: body.return_token_ids ? ids : null,
      token_ids: body.return_token_ids ? answered.ids : null,
    }
    return { choice, prompt: ids.length, made: answered.ids.length }
  })
  const parts = await Promise.all(all)
  return ok(textCompletion(served.name, engine.faults.choicesReversed ? parts.reverse() : parts))
}

/** One object a token, by id: the token itself first. */
function ownShape(served: Served, places: readonly Place[] | null): object | null {
  if (places === null) return null
  return places.map(({ id, logprob, top }) => {
    if (logprob === null) return null
    const better = (top ?? []).findIndex((each) => each.id === id)
    const entry = (each: number, value: number, rank: number) =>
      [String(each), { logprob: value, rank, decoded_token: nameOf(served, each) }] as const
    const others = (top ?? []).map((each, i) => entry(each.id, each.logprob, i + 1))
    return Object.fromEntries([
      entry(id, logprob, better < 0 ? (top ?? []).length + 1 : better + 1),
      ...others.filter(([key]) => key !== String(id)),
    ])
  })
}
