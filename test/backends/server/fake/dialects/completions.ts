import type { AnswerWanted } from '../answering.ts'
import type { Place } from '../reading.ts'
import type { Served } from '../served.ts'
import { Refused } from './dialect.ts'

let made = 0
export const replyId = (kind: string): string => `${kind}-${(++made).toString(16).padStart(12, '0')}`
export const now = (): number => Math.floor(Date.now() / 1000)

// biome-ignore lint/suspicious/noExplicitAny: what a client sends is looked at field by field
type Body = any

const isIds = (value: unknown): value is number[] => Array.isArray(value) && value.every((id) => Number.isInteger(id))

/** Prompts of a request, in any of the forms that OpenAI's completions have. */
export function promptsOf(prompt: unknown): (string | number[])[] {
  if (typeof prompt === 'string') return [prompt]
  if (!Array.isArray(prompt) || prompt.length === 0)
    throw new Refused(400, 'Either prompt or prompt_embeds must be provided and non-empty.')
  if (isIds(prompt)) return [prompt]
  return prompt.map((each: unknown) => {
    if (typeof each === 'string' || isIds(each)) return each
    throw new Refused(400, 'prompt must be a string, array of strings, array of tokens, or array of token arrays')
  })
}

export function wantedOf(body: Body, most: number, likeliest: number, stage: AnswerWanted['stage']): AnswerWanted {
  const stop = body.stop ?? []
  return {
    most,
    temperature: body.temperature ?? 1,
    topP: body.top_p ?? 1,
    topK: Math.max(0, body.top_k ?? 0),
    seed: body.seed ?? null,
    stop: typeof stop === 'string' ? [stop] : stop,
    ignoreEos: body.ignore_eos === true,
    likeliest,
    stage,
  }
}

export const nameOf = ({ tokenizer }: Served, id: number): string =>
  tokenizer.decode([id], { skipSpecial: false, raw: true })

/**
 * The four parallel arrays of OpenAI's completions. `top_logprobs` has up to `count` tokens, and the token itself where it is not `own`
 * to be among them; of tokens with equal text it keeps the first or the last.
 */
export function fourArrays(
  served: Served,
  places: readonly Place[],
  count: number,
  { asIds = false, offsets = true, own = true, sameText = 'last' as 'first' | 'last' } = {},
): object {
  const name = (id: number): string => (asIds ? `token_id:${id}` : nameOf(served, id))
  let at = 0
  const tokens = places.map(({ id }) => name(id))
  return {
    tokens,
    token_logprobs: places.map(({ logprob }) => logprob),
    top_logprobs: places.map(({ id, logprob, top }) => {
      if (top === null || logprob === null) return null
      const others = top.slice(0, count)
      const all = own ? [{ id, logprob }, ...others.filter((each) => each.id !== id)] : others
      const named = all.map((each) => [name(each.id), each.logprob] as const)
      return Object.fromEntries(sameText === 'last' ? named : named.reverse())
    }),
    text_offset: tokens.map((token) => {
      const here = at
      at += token.length
      return offsets ? here : -1
    }),
  }
}

/** `logprobs.content[]` of OpenAI's chat. */
export function contentArray(served: Served, places: readonly Place[], count: number, withIds = false): object {
  const one = (id: number, logprob: number | null) => ({
    ...(withIds ? { id } : {}),
    token: nameOf(served, id),
    logprob,
    bytes: [...Buffer.from(nameOf(served, id))],
  })
  return {
    content: places.map(({ id, logprob, top }) => ({
      ...one(id, logprob),
      top_logprobs: (top ?? []).slice(0, count).map((each) => one(each.id, each.logprob)),
    })),
  }
}

export const usage = (prompt: number, completion: number): object => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: prompt + completion,
})

interface Part {
  choice: object
  /** Tokens of the prompt, and new ones. */
  prompt: number
  made: number
}

/** The reply of `/v1/completions` to one or several prompts. */
export function textCompletion(model: string, parts: readonly Part[], more: object = {}): object {
  const sum = (of: 'prompt' | 'made') => parts.reduce((total, each) => total + each[of], 0)
  return {
    id: replyId('cmpl'),
    object: 'text_completion',
    created: now(),
    model,
    choices: parts.map(({ choice }) => choice),
    usage: usage(sum('prompt'), sum('made')),
    ...more,
  }
}

/** Messages through the checkpoint's template, as text. */
export function rendered(served: Served, body: Body): string {
  if (!Array.isArray(body.messages) || body.messages.length === 0) throw new Refused(400, 'messages must not be empty')
  if (!served.template)
    throw new Refused(
      400,
      'As of transformers v4.44, default chat template is no longer allowed, so you must provide a chat template if the tokenizer does not define one.',
    )
  const messages = body.messages.map(({ role, content }: Body) => ({
    role,
    content: Array.isArray(content) ? content.map((part: Body) => part.text ?? '').join('') : content,
  }))
  return served.template.render(messages, { addGenerationPrompt: body.add_generation_prompt !== false })
}
