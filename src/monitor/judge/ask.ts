import type { JudgeSettings } from './settings.ts'

export type Asked =
  /** `body`: undefined where it is no JSON. */
  | { ok: true; body: unknown }
  /** A status or a code: what a server or the library says in words may quote a key or a text. */
  | { ok: false; said: string }

/** Bytes of a reply: one object of two keys is asked for. */
const longest = 1_000_000

/** One try, never more. Never throws. */
export async function ask(
  { url, model, key, timeout }: JudgeSettings,
  messages: readonly { role: string; content: string }[],
  signal: AbortSignal,
): Promise<Asked> {
  const patience = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(url, {
      method: 'POST',
      // Another host is not to get the texts, nor the key.
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, messages, temperature: 0, response_format: { type: 'json_object' } }),
      signal: AbortSignal.any([signal, patience]),
    })
    const text = await textOf(response)
    return response.ok ? { ok: true, body: parsed(text) } : { ok: false, said: `HTTP ${response.status}` }
  } catch (error) {
    if (patience.aborted) return { ok: false, said: `no answer within ${timeout / 1000} s` }
    const { name, cause } = error as Error & { cause?: { code?: unknown } }
    return { ok: false, said: typeof cause?.code === 'string' ? cause.code : name }
  }
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > longest) break
    chunks.push(chunk)
  }
  return size > longest ? '' : Buffer.concat(chunks).toString('utf8')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
