import { z } from 'zod'
import type { ServerClient } from '../client.ts'
import { whereKnown } from './completions.ts'
import { DialectMismatch, type TokenDialect, type TokenPrompt } from './dialect.ts'
import { checked, ranked, sameIds, shaped } from './values.ts'

const token = z.object({ id: z.number(), text: z.string(), logprob: z.number().nullable() })
const reply = z.object({
  details: z.object({ prefill: z.array(token), top_tokens: z.array(z.array(token)).nullish() }),
})
const split = z.array(z.object({ id: z.number() }))

/** Without options at its start, it gives no more for a generated token. */
const mostGenerated = 5

/** Text Generation Inference takes texts alone and puts BOS in front where its tokenizer does; the ids come back. */
export function tgi(adapter: string | null): TokenDialect {
  const generate = async (client: ServerClient, { text }: TokenPrompt, parameters: object, signal: AbortSignal) => {
    const usual = {
      details: true,
      max_new_tokens: 1,
      do_sample: false,
      ...(adapter !== null && { adapter_id: adapter }),
    }
    const body = { inputs: text, parameters: { ...usual, ...parameters } }
    return shaped(reply, (await client.post('/generate', body, signal)).body).details
  }
  return {
    name: 'tgi',
    title: "TGI's /generate",
    gives: 'tokens',
    takes: 'text',
    likeliest: 0,
    // Values of requests that run at once have been mixed up.
    concurrency: 1,
    blind: 1,

    async score(client, prompt, { hot }, signal) {
      const drawn = hot ? { do_sample: true, temperature: 2, repetition_penalty: 1.3, seed: 1 } : {}
      const { prefill } = await generate(client, prompt, { decoder_input_details: true, ...drawn }, signal)
      if (prefill.length === 0) {
        throw new DialectMismatch('no-values', 'prefill is empty: TGI must be started with --enable-prefill-logprobs')
      }
      const ids = prefill.map(({ id }) => id)
      if (ids.length < prompt.ids.length && isPart(ids, prompt.ids)) {
        throw new DialectMismatch('length', `values came for ${ids.length} of ${prompt.ids.length} tokens`)
      }
      sameIds(ids, prompt.ids, 'split')
      return { logprobs: checked(prefill.map(({ logprob }) => logprob)), likeliest: null }
    },

    async next(client, prompt, { count, temperature }, signal) {
      const drawn = temperature === 0 ? {} : { do_sample: true, temperature, seed: 1 }
      const wanted = { top_n_tokens: Math.min(count, mostGenerated), ...drawn }
      const { top_tokens } = await generate(client, prompt, wanted, signal)
      const first = top_tokens?.[0]
      if (!first) throw new DialectMismatch('no-values', 'no likeliest tokens came for the generated one')
      const guesses = first.map((each) => ({ ...each, logprob: each.logprob ?? Number.NEGATIVE_INFINITY }))
      return ranked(guesses, count)
    },

    async tokenize(client, text, special, signal) {
      // It always adds what its tokenizer adds.
      if (!special) return null
      return whereKnown(async () => {
        const { body } = await client.post('/tokenize', { inputs: text }, signal)
        return shaped(split, body).map(({ id }) => id)
      })
    },
  }
}

/** Whether they are the first or the last of all. */
function isPart(ids: readonly number[], all: readonly number[]): boolean {
  const left = all.length - ids.length
  return ids.every((id, i) => id === all[i]) || ids.every((id, i) => id === all[left + i])
}
