import { promptIds } from '../../src/backends/plans/prompts.ts'
import { textModel } from '../../src/backends/server/served-model.ts'
import { locateServed } from '../../src/checkpoint/served.ts'
import { cache } from './environment.mjs'

/**
 * How near the two likeliest tokens are where an answer first leaves the other: below some thousandths of a nat, rounding decides. A server
 * with the same weights is asked for them, by tokens.
 * @param answers {id, prompt, served, inProcess}
 * @returns the same with `gap` in nats; null: the place is not in the answers (one of them is missing)
 */
export async function gapsOf(address, model, folder, answers) {
  const where = { folder, cache, hub: { endpoint: 'http://127.0.0.1:9', token: null } }
  const files = await locateServed({ path: folder, file: null, tokenizer: null }, false, where)
  const text = await textModel(files, { contextLength: null, version: null }, 2048)
  const encode = (answer) => text.tokenizer.encode(answer, { addSpecialTokens: false })
  const found = []
  for (const answer of answers) {
    if (answer.inProcess === null) {
      found.push({ ...answer, gap: null })
      continue
    }
    const [a, b] = [encode(answer.served), encode(answer.inProcess)]
    const same = a.findIndex((id, i) => id !== b[i])
    const common = a.slice(0, same < 0 ? a.length : same)
    const request = { id: answer.id, prompt: { messages: [{ role: 'user', content: answer.prompt }] }, maxNewTokens: 1 }
    const prompt = [...promptIds(text, request), ...common]
    const response = await fetch(`${address}/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        model,
        prompt,
        max_tokens: 1,
        temperature: 0,
        logprobs: 2,
        return_tokens_as_token_ids: true,
      }),
    })
    const { choices } = await response.json()
    const [first, second] = Object.values(choices[0].logprobs.top_logprobs[0]).sort((x, y) => y - x)
    found.push({ ...answer, at: common.length + 1, gap: first - second })
  }
  return found
}
