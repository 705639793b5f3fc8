import { z } from 'zod'
import {
  complete,
  detokenizeByRoute,
  drawnBy,
  nextByCompletion,
  plainSampling,
  tokenizeByRoute,
} from './completions.ts'
import { DialectMismatch, type TokenDialect, type TokenGuess, type TokenPrompt } from './dialect.ts'
import { checked, counted, ranked, shaped } from './values.ts'

const list = z.array(
  z.record(z.string(), z.object({ logprob: z.number().nullable(), decoded_token: z.string().nullish() })).nullable(),
)

const requestOf = ({ ids }: TokenPrompt) => ({
  ...plainSampling,
  prompt: ids,
  add_special_tokens: false,
  return_tokens_as_token_ids: true,
})

/** vLLM's own shape: of each place an object by the ids of tokens, of which one is the prompt's. */
export const promptLogprobs: TokenDialect = {
  name: 'prompt-logprobs',
  title: 'prompt_logprobs of vLLM',
  gives: 'tokens',
  takes: 'ids',
  likeliest: 64,
  concurrency: null,
  blind: 1,

  async score(client, prompt, { likeliest, hot }, signal) {
    const asked = { prompt_logprobs: Math.max(1, likeliest), max_tokens: 1, ...drawnBy(hot) }
    const reply = await complete(client, { ...requestOf(prompt), ...asked }, signal)
    const count = prompt.ids.length
    if (reply.promptLogprobs === null || reply.promptLogprobs === undefined) {
      throw new DialectMismatch('no-values', 'the answer has no prompt_logprobs')
    }
    counted(reply.promptTokens, count)
    const places = shaped(list, reply.promptLogprobs)
    if (places.length !== count) throw lengthMismatch(places.length, count)
    const own = prompt.ids.map((id, i) => {
      const place = places[i]!
      if (place === null) return null
      const found = place[String(id)]
      if (!found) throw new DialectMismatch('ids', `token ${i + 1} (${id}) is not among those that came for its place`)
      return found.logprob
    })
    const logprobs = checked(own)
    if (likeliest === 0) return { logprobs, likeliest: null }
    const guesses = places.map((place) => place && ranked(guessesOf(place), likeliest))
    return { logprobs, likeliest: guesses }
  },

  next: (client, prompt, wanted, signal) => nextByCompletion(client, prompt, wanted, requestOf(prompt), signal),
  tokenize: tokenizeByRoute,
  detokenize: detokenizeByRoute,
}

function guessesOf(place: NonNullable<z.infer<typeof list>[number]>): TokenGuess[] {
  return Object.entries(place).map(([id, { logprob, decoded_token }]) => ({
    id: Number(id),
    text: decoded_token ?? '',
    logprob: logprob ?? Number.NEGATIVE_INFINITY,
  }))
}

function lengthMismatch(length: number, count: number): DialectMismatch {
  const because = length === 1 ? ': a plug-in of vLLM may not fill them in' : ''
  return new DialectMismatch('length', `${length} values came for ${count} tokens${because}`)
}
