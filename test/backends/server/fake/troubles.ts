import type { Outgoing } from './dialects/dialect.ts'
import type { Faults, Sometimes } from './faults.ts'
import { shareOf } from './random.ts'

/** One try of one request. */
export interface Try {
  /** `POST /v1/completions` */
  route: string
  body: string
}

export interface Trouble {
  delay: number
  /** What is answered in place of the dialect's answer. */
  instead: Outgoing | null
  /** What happens to the answer on its way. */
  fate: 'whole' | 'reset' | 'cut' | 'torn'
}

/** Decides what befalls a request: by what was tried before, and by a hash, never by the clock. */
export class Troubles {
  readonly #tries = new Map<string, number>()
  readonly #befell = new Map<string, number>()

  of(asked: Try, faults: Faults): Trouble {
    const key = `${asked.route}\n${asked.body}`
    const attempt = (this.#tries.get(key) ?? 0) + 1
    this.#tries.set(key, attempt)
    const befalls = (name: string, which: Sometimes | undefined): boolean => {
      if (which === undefined || !applies(which, asked, key, attempt)) return false
      const count = this.#befell.get(name) ?? 0
      if (which !== true && which.times !== undefined && count >= which.times) return false
      this.#befell.set(name, count + 1)
      return true
    }
    const { slow, rateLimit } = faults
    const delay = typeof slow === 'number' ? slow : slow && befalls('slow', slow.which) ? slow.ms : 0
    const fate = (['reset', 'cut'] as const).find((name) => befalls(name, faults[name]))
    const whole = {
      delay,
      instead: null,
      fate: fate ?? (befalls('wrongJson', faults.wrongJson) ? 'torn' : 'whole'),
    } as const
    if (rateLimit && befalls('rateLimit', rateLimit.which ?? true)) return { ...whole, instead: limited(rateLimit) }
    if (befalls('quota', faults.quota)) return { ...whole, instead: spent }
    if (befalls('error500', faults.error500))
      return { ...whole, instead: failed(500, 'EngineCore encountered an issue.') }
    if (befalls('error503', faults.error503)) return { ...whole, instead: failed(503, 'The server is overloaded.') }
    if (befalls('html', faults.html)) return { ...whole, instead: page(faults.htmlStatus ?? 502) }
    return whole
  }
}

function applies(which: Sometimes, { route }: Try, key: string, attempt: number): boolean {
  const on = which === true ? undefined : which.on
  if (on === undefined ? !route.startsWith('POST') : !route.includes(on)) return false
  if (which === true) return true
  if (which.first !== undefined && attempt > which.first) return false
  return which.share === undefined || shareOf(`${which.seed ?? 0}\n${attempt}\n${key}`) < which.share
}

function limited({ when = 'seconds', wait = 1 }: NonNullable<Faults['rateLimit']>): Outgoing {
  const headers: Record<typeof when, Record<string, string>> = {
    seconds: { 'retry-after': String(wait) },
    date: { 'retry-after': new Date(Date.now() + wait * 1000).toUTCString() },
    ms: { 'retry-after-ms': String(Math.round(wait * 1000)) },
    reset: { 'x-ratelimit-reset-requests': `${Math.round(wait * 1000)}ms`, 'x-ratelimit-reset-tokens': '20ms' },
    none: {},
  }
  const error = {
    message: 'Rate limit reached for requests',
    type: 'requests',
    param: null,
    code: 'rate_limit_exceeded',
  }
  return { status: 429, body: { error }, headers: headers[when] }
}

const spent: Outgoing = {
  status: 429,
  body: {
    error: {
      message: 'You exceeded your current quota, please check your plan and billing details.',
      type: 'insufficient_quota',
      param: null,
      code: 'insufficient_quota',
    },
  },
}

const failed = (status: number, message: string): Outgoing => ({
  status,
  body: { error: { message, type: 'InternalServerError', param: null, code: status } },
})

const page = (status: number): Outgoing => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html>\r\n<head><title>${status} Bad Gateway</title></head>\r\n<body><center><h1>${status} Bad Gateway</h1></center><hr><center>nginx</center></body>\r\n</html>`,
})
