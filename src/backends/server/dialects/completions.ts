import { z } from 'zod'
import { type ServerClient, ServerRefusal } from '../client.ts'
import { DialectMismatch, type TokenGuess, type TokenPrompt } from './dialect.ts'
import { counted, ranked, shaped } from './values.ts'

/** Nothing is left to the server's or the model's own defaults; -1: no limit. */
export const plainSampling = {
  n: 1,
  stream: false,
  top_p: 1,
  top_k: -1,
  min_p: 0,
  repetition_penalty: 1,
  presence_penalty: 0,
  frequency_penalty: 0,
}

/** What the token that is generated besides is drawn by, so that greedy and hot requests differ in nothing else. */
export const drawnBy = (hot: boolean | undefined) => ({ temperature: hot ? 2 : 0, seed: 1 })

const completion = z.object({
  choices: z
    .array(
      z.object({
        index: z.number().optional(),
        text: z.string(),
        logprobs: z.unknown().optional(),
        prompt_logprobs: z.unknown().optional(),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }),
})

const fourArrays = z.object({
  tokens: z.array(z.string()),
  token_logprobs: z.array(z.number().nullable()),
  top_logprobs: z.array(z.record(z.string(), z.number().nullable()).nullable()).nullable(),
})
export type FourArrays = z.infer<typeof fourArrays>

export interface Completion {
  text: string
  logprobs: unknown
  promptLogprobs: unknown
  promptTokens: number
  newTokens: number
}

/** One prompt, one answer, from `/v1/completions`. */
export async function complete(client: ServerClient, body: object, signal: AbortSignal): Promise<Completion> {
  const reply = await client.post('completions', { model: client.model, ...body }, signal)
  const { choices, usage } = shaped(completion, reply.body)
  const choice = choices.find(({ index }) => (index ?? 0) === 0) ?? choices[0]!
  return {
    text: choice.text,
    logprobs: choice.logprobs,
    promptLogprobs: choice.prompt_logprobs,
    promptTokens: usage.prompt_tokens,
    newTokens: usage.completion_tokens,
  }
}

/** The four parallel arrays of OpenAI's completions, alike in length. */
export function arraysOf(logprobs: unknown): FourArrays {
  if (logprobs === null || logprobs === undefined) {
    throw new DialectMismatch('no-values', 'logprobs is null, as TGI answers on this route')
  }
  if (typeof logprobs === 'object' && 'content' in logprobs) {
    const only = 'only generated tokens have values (logprobs.content), as with llama.cpp, Ollama and mlx-lm'
    throw new DialectMismatch('echo-ignored', only)
  }
  const arrays = shaped(fourArrays, logprobs)
  const lengths = [arrays.tokens, arrays.token_logprobs, ...(arrays.top_logprobs ? [arrays.top_logprobs] : [])]
  if (new Set(lengths.map(({ length }) => length)).size > 1) {
    const all = lengths.map(({ length }) => length).join(', ')
    throw new DialectMismatch('length', `tokens, token_logprobs and top_logprobs have unlike lengths: ${all}`)
  }
  return arrays
}

/** `token_id:7`, as vLLM names tokens where it is asked to. */
const named = /^token_id:(\d+)$/

export const idOf = (name: string): number | null => {
  const id = named.exec(name)?.[1]
  return id === undefined ? null : Number(id)
}

export const guessesOf = (list: Readonly<Record<string, number | null>>): TokenGuess[] =>
  Object.entries(list).map(([name, logprob]) => ({
    id: idOf(name),
    text: name,
    logprob: logprob ?? Number.NEGATIVE_INFINITY,
  }))

/** The likeliest next tokens by `/v1/completions`. */
export async function nextByCompletion(
  client: ServerClient,
  prompt: TokenPrompt,
  { count, temperature }: { count: number; temperature: number },
  body: object,
  signal: AbortSignal,
): Promise<TokenGuess[]> {
  const sampling = { max_tokens: 1, logprobs: count, temperature, seed: 1 }
  const { logprobs, promptTokens } = await complete(client, { ...body, ...sampling }, signal)
  counted(promptTokens, prompt.ids.length)
  const { top_logprobs } = arraysOf(logprobs)
  const first = top_logprobs?.[0]
  if (!first) throw new DialectMismatch('no-values', 'no likeliest tokens came for the generated one')
  return ranked(guessesOf(first), count)
}

const tokens = z.object({ tokens: z.array(z.number()) })

/** vLLM's and SGLang's `/tokenize`; null where there is none. */
export function tokenizeByRoute(
  client: ServerClient,
  text: string,
  special: boolean,
  signal: AbortSignal,
): Promise<number[] | null> {
  const body = { model: client.model, prompt: text, add_special_tokens: special }
  return whereKnown(async () => shaped(tokens, (await client.post('/tokenize', body, signal)).body).tokens)
}

const detokenized = z.object({ prompt: z.string().optional(), text: z.string().optional() })

/** vLLM's and SGLang's `/detokenize`; null where there is none. */
export function detokenizeByRoute(
  client: ServerClient,
  ids: readonly number[],
  signal: AbortSignal,
): Promise<string | null> {
  const body = { model: client.model, tokens: ids, skip_special_tokens: false }
  return whereKnown(async () => {
    const { prompt, text } = shaped(detokenized, (await client.post('/detokenize', body, signal)).body)
    return prompt ?? text ?? null
  })
}

/** null where the server has no such route or does not understand what it is asked. */
export async function whereKnown<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ServerRefusal || error instanceof DialectMismatch) return null
    throw error
  }
}
