import { z } from 'zod'
import type { ServerClient } from '../client.ts'
import { detokenizeByRoute, tokenizeByRoute } from './completions.ts'
import { DialectMismatch, type TokenDialect, type TokenGuess, type TokenPrompt } from './dialect.ts'
import { checked, counted, ranked, sameIds, shaped } from './values.ts'

const triple = z.tuple([z.number().nullable(), z.number(), z.string().nullable()])
const lists = z.array(z.array(triple).nullable()).nullish()
const reply = z.object({
  meta_info: z.object({
    prompt_tokens: z.number(),
    input_token_logprobs: z.array(triple).nullish(),
    input_top_logprobs: lists,
    output_top_logprobs: lists,
  }),
})

const sampling = {
  max_new_tokens: 1,
  top_p: 1,
  top_k: -1,
  min_p: 0,
  repetition_penalty: 1,
  presence_penalty: 0,
  frequency_penalty: 0,
}

/** SGLang's own route. It knows models not by name, so an adapter is asked for apart. */
export function sglang(adapter: string | null): TokenDialect {
  const generate = async (
    client: ServerClient,
    { ids }: TokenPrompt,
    { likeliest, temperature }: { likeliest: number; temperature: number },
    signal: AbortSignal,
  ) => {
    const body = {
      input_ids: ids,
      sampling_params: { ...sampling, temperature },
      return_logprob: true,
      // Without it, only generated tokens have values; and what is cached would be left out.
      logprob_start_len: 0,
      top_logprobs_num: likeliest,
      stream: false,
      ...(adapter !== null && { lora_path: adapter }),
    }
    return shaped(reply, (await client.post('/generate', body, signal)).body).meta_info
  }
  return {
    name: 'sglang',
    title: "SGLang's /generate",
    gives: 'tokens',
    takes: 'ids',
    likeliest: 64,
    concurrency: null,
    blind: 1,

    async score(client, prompt, { likeliest, hot }, signal) {
      const found = await generate(client, prompt, { likeliest, temperature: hot ? 2 : 0 }, signal)
      const count = prompt.ids.length
      const values = found.input_token_logprobs
      if (!values || values.length === 0) {
        throw new DialectMismatch('echo-ignored', 'input_token_logprobs is missing: only generated tokens have values')
      }
      counted(found.prompt_tokens, count)
      if (values.length !== count) {
        throw new DialectMismatch('length', `${values.length} values came for ${count} tokens`)
      }
      sameIds(
        values.map(([, id]) => id),
        prompt.ids,
        'ids',
      )
      const logprobs = checked(values.map(([logprob]) => logprob))
      const places = found.input_top_logprobs
      if (likeliest === 0 || !places) return { logprobs, likeliest: null }
      if (places.length !== count) {
        throw new DialectMismatch('length', `likeliest tokens came for ${places.length} of ${count} places`)
      }
      return { logprobs, likeliest: places.map((place) => place && ranked(guessesOf(place), likeliest)) }
    },

    async next(client, prompt, { count, temperature }, signal) {
      const found = await generate(client, prompt, { likeliest: count, temperature }, signal)
      counted(found.prompt_tokens, prompt.ids.length)
      const first = found.output_top_logprobs?.[0]
      if (!first) throw new DialectMismatch('no-values', 'no likeliest tokens came for the generated one')
      return ranked(guessesOf(first), count)
    },

    tokenize: tokenizeByRoute,
    detokenize: detokenizeByRoute,
  }
}

const guessesOf = (place: readonly z.infer<typeof triple>[]): TokenGuess[] =>
  place.map(([logprob, id, text]) => ({ id, text: text ?? '', logprob: logprob ?? Number.NEGATIVE_INFINITY }))
