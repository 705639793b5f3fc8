import { bareAddress } from '../shared/secrets.ts'
import { shown } from '../shared/shown.ts'

/**
 * Where a server listens, up to and with its version (`/v1`), from what people write: without a scheme, without `/v1`, or with the route
 * that they copied. Else why it cannot be one.
 */
export function serverAddress(written: string): { address: string } | { why: string } {
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(written)
  const given = `given ${shown(bareAddress(written))}`
  if (/^hf:/.test(written) || /^[./~]/.test(written))
    return { why: `${given}, which names a checkpoint; that belongs into path, and here an address such as ${example}` }
  const url = parsed(hasScheme ? written : `${usualScheme(written)}://${written}`)
  if (url === null || url.hostname === '' || /\s/.test(written))
    return { why: `${given}; allowed: an address such as ${example}` }
  // What follows may be a secret: it is not repeated.
  if (url.username !== '' || url.password !== '')
    return { why: 'holds a name or password; name the environment variable with the API key in api_key_env instead' }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { why: `${given}; allowed: http:// or https://, such as ${example}` }
  if (url.search !== '' || url.hash !== '') return { why: 'has more behind its path: leave out what follows ? or #' }
  const path = url.pathname.replace(/\/+$/, '').replace(route, '')
  return { address: `${url.origin}${/\/v\d\w*(\/|$)/.test(path) ? path : `${path}/v1`}` }
}

const example = 'http://localhost:8000/v1'
const route = /\/(chat\/completions|completions|models)$/

/** Machines of one's own have a port or a short name; what has neither is a service on the internet. */
function usualScheme(written: string): 'http' | 'https' {
  const [host = ''] = written.split('/')
  return /:\d+$|^\[/.test(host) || !host.includes('.') || /^[\d.]+$/.test(host) ? 'http' : 'https'
}

function parsed(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}
