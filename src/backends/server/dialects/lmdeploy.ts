import { z } from 'zod'
import { type ServerClient, ServerRefusal } from '../client.ts'
import { whereKnown } from './completions.ts'
import { DialectMismatch, type SumDialect } from './dialect.ts'
import { shaped } from './values.ts'

const mean = z.object({ ppl: z.number().nullable() })
const generated = z.object({
  meta_info: z.object({ output_token_logprobs: z.array(z.tuple([z.number(), z.number()])).nullish() }),
})
const encoded = z.object({ input_ids: z.array(z.number()) })

/** No vocabulary makes a token as unlikely on average, in nats. */
const absurd = 1000

/** The negative log-probability of a whole prompt but its first token, in nats: the route gives its mean and calls it `ppl`. */
async function nllOf(client: ServerClient, ids: readonly number[], signal: AbortSignal): Promise<number> {
  if (ids.length < 2) return 0
  const { ppl } = shaped(mean, (await client.post('/get_ppl', { input: ids }, signal)).body)
  if (ppl === null || !Number.isFinite(ppl)) throw new DialectMismatch('not-finite', `ppl is ${ppl}`)
  if (ppl < -1e-6) throw new DialectMismatch('logits', `ppl is ${ppl}, but a mean of -log p is never below 0`)
  if (ppl > absurd) throw new DialectMismatch('floor', `ppl is ${ppl}: minus infinity may be among its values`)
  return ppl * (ids.length - 1)
}

const launch = 'LMDeploy must be started with --logprobs-mode raw_logprobs'

async function generate(client: ServerClient, body: object, signal: AbortSignal) {
  try {
    return await client.post('/generate', body, signal)
  } catch (error) {
    if (!(error instanceof ServerRefusal)) throw error
    throw new DialectMismatch('refused', `${launch}, or its sums cannot be held against generation (${error.message})`)
  }
}

/** LMDeploy tells one number a prompt, so a continuation's sum is the difference of two. */
export const lmdeploy: SumDialect = {
  name: 'lmdeploy',
  title: "LMDeploy's /get_ppl",
  gives: 'sums',
  takes: 'ids',
  likeliest: 0,
  concurrency: null,
  blind: 1,

  async sum(client, { ids }, from, signal) {
    const [whole, before] = await Promise.all([nllOf(client, ids, signal), nllOf(client, ids.slice(0, from), signal)])
    const sum = before - whole
    if (sum > 1e-3) {
      const says = `the sums of a text and of its beginning do not fit: ${ids.length - from} tokens would have ${sum}`
      throw new DialectMismatch('sums', says)
    }
    return Math.min(0, sum)
  },

  /** Only the token that was drawn has a value, of the distribution that it was drawn from: at temperature 1 the model's own. */
  async next(client, { ids }, _wanted, signal) {
    const sampling = { temperature: 1, top_p: 1, top_k: 0, min_p: 0, repetition_penalty: 1, ignore_eos: true }
    const body = { input_ids: ids, return_logprob: true, max_tokens: 1, stream: false, ...sampling }
    const { meta_info } = shaped(generated, (await generate(client, body, signal)).body)
    const [first] = meta_info.output_token_logprobs ?? []
    if (!first) throw new DialectMismatch('no-values', 'no value came for the generated token')
    if (first[0] > 1e-6) throw new DialectMismatch('logits', `a generated token has ${first[0]}: ${launch}`)
    return [{ id: first[1], text: '', logprob: first[0] }]
  },

  tokenize: (client, text, special, signal) =>
    whereKnown(async () => {
      const body = { input: text, do_preprocess: false, add_bos: special }
      return shaped(encoded, (await client.post('encode', body, signal)).body).input_ids
    }),
}
