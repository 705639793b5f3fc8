import { z } from 'zod'
import { arraysOf, type Completion, complete, drawnBy, guessesOf, whereKnown } from './completions.ts'
import { DialectMismatch, type TokenDialect, type TokenPrompt } from './dialect.ts'
import { checked, counted, ranked, sameIds, shaped } from './values.ts'

const split = z.object({ tokens: z.array(z.number()) })

const requestOf = ({ text }: TokenPrompt) => ({
  prompt: text,
  stream: false,
  // 0 would mean "until the context is full".
  max_tokens: 1,
  top_p: 1,
  top_k: 0,
  min_p: 0,
  repeat_penalty: 1,
  presence_penalty: 0,
  frequency_penalty: 0,
})

/**
 * llama-cpp-python: completions with echo of texts. It leaves a BOS in front out of its arrays, and the value of the token behind it.
 * Without BOS its arrays look the same, but hold wrong values; that is for the probe to find.
 */
export const llamaCpp: TokenDialect = {
  name: 'llama-cpp',
  title: 'completions with echo of llama-cpp-python',
  gives: 'tokens',
  takes: 'text',
  likeliest: 5,
  // One lock for the whole server.
  concurrency: 1,
  // It sorts the whole vocabulary in Python, for every token.
  slow: true,
  blind: 2,

  async score(client, prompt, { likeliest, hot }, signal) {
    const ids = await this.tokenize(client, prompt.text, true, signal)
    if (ids === null) throw new DialectMismatch('refused', 'the server does not tell how it splits a text')
    sameIds(ids, prompt.ids, 'split')
    const asked = { echo: true, logprobs: Math.max(1, likeliest), ...drawnBy(hot) }
    const reply = await complete(client, { ...requestOf(prompt), ...asked }, signal)
    const count = prompt.ids.length
    if (!reply.text.startsWith(prompt.text)) {
      throw new DialectMismatch('echo-ignored', 'the answer does not begin with the prompt: echo is ignored')
    }
    const arrays = arraysOf(reply.logprobs)
    counted(reply.promptTokens, count)
    const skipped = prompt.bos ? 1 : 0
    // Behind a BOS what was generated is there too; without one, it has fallen off the end.
    const expected = prompt.bos ? count - 1 + reply.newTokens : count
    if (arrays.tokens.length !== expected) throw lengthMismatch(arrays.tokens.length, count, reply)
    const own = arrays.token_logprobs.slice(0, count - skipped)
    const missing = new Array<null>(skipped).fill(null)
    const logprobs = Float64Array.from([...missing.map(() => Number.NaN), ...checked(own)])
    const lists = arrays.top_logprobs
      ?.slice(0, count - skipped)
      .map((list) => list && ranked(guessesOf(list), likeliest))
    return { logprobs, likeliest: likeliest > 0 && lists ? [...missing, ...lists] : null }
  },

  async next(client, prompt, { count, temperature }, signal) {
    const body = { ...requestOf(prompt), logprobs: count, temperature, seed: 1 }
    const { logprobs, promptTokens } = await complete(client, body, signal)
    counted(promptTokens, prompt.ids.length)
    const first = arraysOf(logprobs).top_logprobs?.[0]
    if (!first) throw new DialectMismatch('no-values', 'no likeliest tokens came for the generated one')
    return ranked(guessesOf(first), count)
  },

  async tokenize(client, text, special, signal) {
    // It always adds what the model's file says.
    if (!special) return null
    return whereKnown(async () => {
      const body = { model: client.model, input: text }
      return shaped(split, (await client.post('/extras/tokenize', body, signal)).body).tokens
    })
  },
}

function lengthMismatch(length: number, count: number, { newTokens }: Completion): DialectMismatch {
  const came = `${length} values came for ${count} tokens and ${newTokens} generated`
  if (length <= newTokens) return new DialectMismatch('echo-ignored', `${came}: echo is ignored`)
  return new DialectMismatch('length', came)
}
