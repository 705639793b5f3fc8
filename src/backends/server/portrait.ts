import { createHash } from 'node:crypto'
import { type ServerClient, ServerRefusal } from './client.ts'

/** Texts that most models go on with in one way, so that the same model says the same again. */
const beginnings = [
  'The capital of France is Paris. The capital of Italy is',
  '1, 2, 3, 4, 5, 6,',
  'Water boils at a temperature of',
]
const tokens = 8

interface Completion {
  choices?: {
    text?: string
    message?: { content?: string | null }
    logprobs?: { token_logprobs?: (number | null)[]; content?: { logprob?: number }[] | null } | null
  }[]
}

/**
 * sha256 of what can be seen of a model whose files are not known: what its server says of it, and how it goes on with a few texts, with
 * the log-probabilities of its own words where the server gives them. So another model under the same name is seen to be another. The
 * numbers are rounded to what one and the same model repeats.
 * @throws GateError `server-*`
 */
export async function portrait(client: ServerClient, signal: AbortSignal): Promise<string> {
  const seen: unknown[] = [client.address, client.model, await listedEntry(client, signal)]
  for (const beginning of beginnings) seen.push(await goOn(client, beginning, signal))
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex')
}

async function listedEntry(client: ServerClient, signal: AbortSignal): Promise<unknown> {
  const list = await unlessRefused(client.get<{ data?: { id?: string }[] }>('models', signal))
  const entry = list?.body?.data?.find?.(({ id }) => id === client.model)
  if (entry === undefined) return null
  // Times, and permissions whose ids are drawn anew, differ from start to start.
  return Object.entries(entry)
    .filter(([key]) => !/^(created|permission|loaded|expires)|_at$/.test(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

async function goOn(client: ServerClient, beginning: string, signal: AbortSignal): Promise<unknown> {
  const { model } = client
  const greedy = { model, max_tokens: tokens, temperature: 0, seed: 0 }
  const messages = [{ role: 'user', content: beginning }]
  const ways: [string, object][] = [
    ['completions', { ...greedy, prompt: beginning, logprobs: 1 }],
    ['completions', { ...greedy, prompt: beginning }],
    ['chat/completions', { ...greedy, messages, logprobs: true }],
    ['chat/completions', { ...greedy, messages }],
    ['chat/completions', { model, messages }],
  ]
  for (const [path, body] of ways) {
    const reply = await unlessRefused(client.post<Completion>(path, body, signal))
    const choice = reply?.body?.choices?.[0]
    if (choice === undefined) continue
    const logprobs = choice.logprobs?.token_logprobs ?? choice.logprobs?.content?.map(({ logprob }) => logprob) ?? []
    return [choice.text ?? choice.message?.content ?? '', logprobs.map(rounded)]
  }
  return null
}

const rounded = (logprob: number | null | undefined): string | null =>
  typeof logprob === 'number' ? logprob.toFixed(1).replace('-0.0', '0.0') : null

async function unlessRefused<T>(reply: Promise<T>): Promise<T | null> {
  try {
    return await reply
  } catch (error) {
    if (error instanceof ServerRefusal) return null
    throw error
  }
}
