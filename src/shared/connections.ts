import type { Agent, Dispatcher } from 'undici'

type Undici = Pick<typeof import('undici'), 'Agent' | 'EnvHttpProxyAgent'>

/**
 * Connections to a server, by the network's proxies: not to this machine's own ports, of which a proxy knows nothing.
 * @param options of every connection, the one to what is behind a proxy included
 */
export function connectionsTo(address: string, undici: Undici, options: Agent.Options): Dispatcher {
  const { hostname } = new URL(address)
  const own = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
  if (own) return new undici.Agent(options)
  const { connect } = options
  return new undici.EnvHttpProxyAgent({ ...options, ...(typeof connect === 'object' && { requestTls: connect }) })
}

/** The body of an answer; null: it has more than `most` bytes, and the rest is not read. */
export async function readBody(body: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
