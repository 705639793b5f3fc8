import { chat } from './chat.ts'
import { fourArrays, now, promptsOf, textCompletion, wantedOf } from './completions.ts'
import { type FakeDialect, type Incoming, ok, Refused } from './dialect.ts'
import { named } from './vllm.ts'

/** What a hosted server says of its limits with every answer. */
const limits = {
  'x-ratelimit-limit-requests': '10000',
  'x-ratelimit-limit-tokens': '200000',
  'x-ratelimit-remaining-requests': '9999',
  'x-ratelimit-remaining-tokens': '199900',
  'x-ratelimit-reset-requests': '8ms',
  'x-ratelimit-reset-tokens': '30ms',
}

export const openai: FakeDialect = {
  loading: null,
  error: (status, message, { param, code } = {}) => ({
    status,
    body: { error: { message, type: 'invalid_request_error', param: param ?? null, code: code ?? null } },
  }),
  routes: {
    'GET /v1/models': ({ models }) =>
      ok(
        {
          object: 'list',
          data: models.map(({ name }) => ({ id: name, object: 'model', created: now(), owned_by: 'system' })),
        },
        limits,
      ),
    'POST /v1/chat/completions': (engine, request) => {
      const { body } = request
      const served = named(engine, body.model)
      if (engine.traits.reasoning) refuseOf(body)
      refuseUnknown(body)
      return chat(engine, served, request, { headers: limits })
    },
    'POST /v1/completions': async (engine, { body }) => {
      const served = named(engine, body.model)
      if (!engine.traits.completions) {
        throw new Refused(
          404,
          'This is a chat model and not supported in the v1/completions endpoint. Did you mean to use v1/chat/completions?',
          { param: 'model' },
        )
      }
      if (body.echo && body.logprobs != null) {
        throw new Refused(400, "Setting 'echo' and 'logprobs' at the same time is not supported for this model.", {
          param: 'echo',
        })
      }
      if (body.logprobs > 5)
        throw new Refused(400, `Invalid value for 'logprobs': must be less than or equal to 5.`, { param: 'logprobs' })
      const all = promptsOf(body.prompt).map(async (given, index) => {
        const ids = engine.prompt(served, given)
        const count = body.logprobs ?? 0
        const answered = await engine.answer(served, ids, wantedOf(body, body.max_tokens ?? 16, count, 'raw'))
        const logprobs = body.logprobs == null ? null : fourArrays(served, answered.places, count)
        return {
          prompt: ids.length,
          made: answered.ids.length,
          choice: { index, text: answered.text, logprobs, finish_reason: answered.finish },
        }
      })
      return ok(textCompletion(served.name, await Promise.all(all)), limits)
    },
  },
}

/** A model that thinks takes no part in how its tokens are chosen. */
function refuseOf(body: Incoming['body']): void {
  const { temperature, top_p } = body
  if (temperature !== undefined && temperature !== 1) {
    const message = `Unsupported value: 'temperature' does not support ${temperature} with this model. Only the default (1) value is supported.`
    throw new Refused(400, message, { param: 'temperature', code: 'unsupported_value' })
  }
  const unsupported: [string, boolean][] = [
    ['top_p', top_p !== undefined && top_p !== 1],
    ['max_tokens', body.max_tokens !== undefined],
    ['logprobs', body.logprobs !== undefined && body.logprobs !== false],
    ['stop', body.stop !== undefined],
  ]
  const name = unsupported.find(([, isThere]) => isThere)?.[0]
  if (name === undefined) return
  const instead = name === 'max_tokens' ? " Use 'max_completion_tokens' instead." : ''
  throw new Refused(400, `Unsupported parameter: '${name}' is not supported with this model.${instead}`, {
    param: name,
    code: 'unsupported_parameter',
  })
}

/** Hosted servers know their parameters and take no others. */
function refuseUnknown(body: Incoming['body']): void {
  const name = ['top_k', 'echo', 'prompt_logprobs', 'add_special_tokens', 'ignore_eos', 'min_p'].find(
    (each) => each in body,
  )
  if (name) throw new Refused(400, `Unrecognized request argument supplied: ${name}`, { param: name })
}
