import { createHash } from 'node:crypto'
import { gateError } from '../../shared/errors.ts'
import type { Templating } from '../../suite/source.ts'
import type { Generated, GenerateRequest, Sampling } from '../backend.ts'
import { promptIds } from '../plans/prompts.ts'
import type { TextModel } from '../plans/text-model.ts'
import { type Reply, type ServerClient, ServerRefusal } from './client.ts'
import type { PromptForm } from './prompt-form.ts'
import type { Tolerance } from './tolerance.ts'

/** Who is asked, and how. */
export interface Asked {
  client: ServerClient
  tolerance: Tolerance
  form: PromptForm
  /** null: only the server knows the model's files. */
  model: TextModel | null
  templating: Templating
}

interface Choice {
  text?: string
  message?: { content?: string | null; refusal?: string | null }
  finish_reason?: string | null
  /** vLLM: the stop string or token that ended it. */
  stop_reason?: string | number | null
  token_ids?: number[] | null
}

interface Completion {
  choices?: Choice[]
  usage?: { prompt_tokens?: number; completion_tokens?: number } | null
}

/** Where a prompt goes: a conversation to the server's own template where that is wished, or nobody else has one. */
export function routeOf({ prompt }: GenerateRequest, { model, templating }: Asked): 'chat/completions' | 'completions' {
  return 'messages' in prompt && (templating === 'server' || model === null) ? 'chat/completions' : 'completions'
}

/**
 * Asks for one answer, with `more` parameters than the request has. Throws GateError `server-*`, and those of a prompt that cannot become
 * tokens.
 */
export async function answer(
  request: GenerateRequest,
  more: object,
  asked: Asked,
  signal: AbortSignal,
): Promise<Generated> {
  const { client, model } = asked
  const { prompt, maxNewTokens, id } = request
  const common = { ...commonOf(request, client.model), ...more }
  const post = (path: string, body: object) =>
    asked.tolerance.post<Completion>(client, path, { ...common, ...body }, signal)
  try {
    const route = routeOf(request, asked)
    if ('messages' in prompt && route === 'chat/completions') {
      const { body } = await post(route, { messages: prompt.messages, max_tokens: maxNewTokens })
      return generated(request, body, null, asked)
    }
    if (model === null) {
      const text = 'text' in prompt ? prompt.text : ''
      const { body } = await post('completions', { prompt: text, max_tokens: maxNewTokens })
      return generated(request, body, null, asked)
    }
    return await answerToTokens(request, model, asked, (body) => post('completions', body))
  } catch (error) {
    if (!(error instanceof ServerRefusal)) throw error
    throw gateError('server-refused', { address: client.address, said: error.message, id }, error)
  }
}

/** Tokens are sent where the model's files are at hand, so that nobody splits or frames the prompt in another way. */
async function answerToTokens(
  request: GenerateRequest,
  model: TextModel,
  asked: Asked,
  post: (body: object) => Promise<Reply<Completion>>,
): Promise<Generated> {
  const ids = Array.from(promptIds(model, request))
  const ends = model.settings.eosIds
  const own = {
    max_tokens: Math.min(request.maxNewTokens, model.contextLength - ids.length),
    add_special_tokens: false,
    return_token_ids: true,
    ...(ends.length > 0 && { stop_token_ids: ends }),
  }
  const { reply, wrong } = await asked.form.send(model.tokenizer, ids, async (prompt) => {
    const { body } = await post({ ...own, prompt })
    return { body, promptTokens: body?.usage?.prompt_tokens }
  })
  if (wrong !== null) throw gateError('server-reply', { address: asked.client.address, said: wrong, id: request.id })
  return generated(request, reply.body, ids, asked)
}

function commonOf({ sampling, stop, id }: GenerateRequest, model: string): object {
  return {
    model,
    ...parameters(sampling, id),
    n: 1,
    stream: false,
    ...(stop.length > 0 && { stop }),
  }
}

/** Every one is said: what is left out would be taken from the model's own settings, or the server's. */
function parameters({ temperature, topP, topK, seed }: Sampling, id: string) {
  const drawn = temperature > 0
  return {
    temperature: drawn ? temperature : 0,
    top_p: drawn ? topP : 1,
    top_k: drawn && topK > 0 ? topK : -1,
    min_p: 0,
    repetition_penalty: 1,
    // By this name, and 1.1 where it is left out, with llama-cpp-python.
    repeat_penalty: 1,
    presence_penalty: 0,
    frequency_penalty: 0,
    // One sample's answer does not depend on those before it.
    seed: drawn ? createHash('sha256').update(`${seed}\0${id}`).digest().readUInt32LE() >>> 1 : 0,
  }
}

function generated(request: GenerateRequest, completion: Completion, ids: number[] | null, asked: Asked): Generated {
  const { id, stop } = request
  const wrong = (said: string) => gateError('server-reply', { address: asked.client.address, said, id })
  const choice = completion?.choices?.[0]
  if (!choice) throw wrong('there is no choice in it')
  const whole = choice.message ? (choice.message.content ?? choice.message.refusal ?? '') : choice.text
  if (typeof whole !== 'string') throw wrong('its choice has no text')
  const { prompt_tokens: promptTokens, completion_tokens: newTokens } = completion.usage ?? {}
  const places = stop.map((each) => (each === '' ? -1 : whole.indexOf(each))).filter((at) => at >= 0)
  const text = places.length > 0 ? whole.slice(0, Math.min(...places)) : whole
  const told = choice.token_ids ? withoutEnd(choice.token_ids, asked.model?.settings.eosIds ?? []) : null
  const tokenIds = told ?? asked.model?.tokenizer.encode(whole, { addSpecialTokens: false }) ?? []
  return {
    id,
    text,
    tokenIds,
    newTokens: told?.length ?? newTokens ?? tokenIds.length,
    promptTokens: promptTokens ?? ids?.length ?? 0,
    finish: places.length > 0 ? 'stop' : finishOf(choice, stop),
  }
}

function finishOf({ finish_reason, stop_reason }: Choice, stop: readonly string[]): Generated['finish'] {
  if (finish_reason === 'length') return 'length'
  return typeof stop_reason === 'string' && stop.includes(stop_reason) ? 'stop' : 'eos'
}

/** The token that ends an answer is not part of it. */
function withoutEnd(ids: readonly number[], ends: readonly number[]): number[] {
  return ids.length > 0 && ends.includes(ids.at(-1)!) ? ids.slice(0, -1) : [...ids]
}
