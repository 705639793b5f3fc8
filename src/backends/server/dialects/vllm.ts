import {
  arraysOf,
  complete,
  detokenizeByRoute,
  drawnBy,
  guessesOf,
  idOf,
  nextByCompletion,
  plainSampling,
  tokenizeByRoute,
} from './completions.ts'
import { DialectMismatch, type TokenDialect, type TokenPrompt } from './dialect.ts'
import { checked, counted, ranked, sameIds } from './values.ts'

const requestOf = ({ ids }: TokenPrompt) => ({
  ...plainSampling,
  prompt: ids,
  add_special_tokens: false,
  // Two tokens that read alike would be one key of an object.
  return_tokens_as_token_ids: true,
})

/** OpenAI's old completions with `echo`: the prompt's tokens, and behind them those that were generated. */
export const vllm: TokenDialect = {
  name: 'vllm',
  title: 'completions with echo, as vLLM gives them',
  gives: 'tokens',
  takes: 'ids',
  likeliest: 64,
  concurrency: null,
  blind: 1,

  async score(client, prompt, { likeliest, hot }, signal) {
    // Some servers take 0 for "none at all".
    const asked = { echo: true, logprobs: Math.max(1, likeliest), max_tokens: 1, ...drawnBy(hot) }
    const reply = await complete(client, { ...requestOf(prompt), ...asked }, signal)
    const count = prompt.ids.length
    const arrays = arraysOf(reply.logprobs)
    counted(reply.promptTokens, count)
    const { length } = arrays.tokens
    if (length !== count + reply.newTokens) throw lengthMismatch(length, count, reply.newTokens)
    const names = arrays.tokens.slice(0, count).map(idOf)
    sameIds(names, prompt.ids, 'ids')
    const logprobs = checked(arrays.token_logprobs.slice(0, count))
    if (likeliest === 0) return { logprobs, likeliest: null }
    const lists = prompt.ids.map((_, i) => {
      const list = arrays.top_logprobs?.[i]
      if (!list) return null
      if (!(arrays.tokens[i]! in list)) {
        throw new DialectMismatch('lists', `token ${i + 1} is missing among the likeliest of its own place`)
      }
      return ranked(guessesOf(list), likeliest)
    })
    return { logprobs, likeliest: lists }
  },

  next: (client, prompt, wanted, signal) => nextByCompletion(client, prompt, wanted, requestOf(prompt), signal),
  tokenize: tokenizeByRoute,
  detokenize: detokenizeByRoute,
}

function lengthMismatch(length: number, count: number, made: number): DialectMismatch {
  const came = `${length} values came for ${count} tokens and ${made} generated`
  if (length <= made) return new DialectMismatch('echo-ignored', `${came}: echo is ignored`)
  return new DialectMismatch('length', came)
}
