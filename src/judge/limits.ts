import { durationSeconds } from '../backends/server/retrying.ts'
import type { Clock } from '../shared/clock.ts'

/** How many requests, or tokens, a server takes, as it said last; what it gives back is spread evenly over time. */
export interface Allowance {
  limit: number
  left: number
  perSecond: number
  /** When that was, in milliseconds since 1970. */
  at: number
}

/** No longer is waited on our own account: a server that wants more says so when it refuses. */
const longestPause = 60

/**
 * From the headers `x-ratelimit-{limit,remaining,reset}-…`; the reset is the time until all of the limit is there again. null where the
 * server says nothing, or what cannot be (Azure has sent -1).
 */
export function allowanceOf(
  headers: Readonly<Record<string, string>>,
  what: 'requests' | 'tokens',
  now: number,
): Allowance | null {
  const [limit, left] = ['limit', 'remaining'].map((name) => headers[`x-ratelimit-${name}-${what}`]?.trim())
  if (!limit || !left || !(Number(limit) > 0) || !(Number(left) >= 0)) return null
  const reset = durationSeconds(headers[`x-ratelimit-reset-${what}`]?.trim() ?? '') ?? 0
  const used = Number(limit) - Number(left)
  const perSecond = used > 0 && reset > 0 ? used / reset : Number(limit) / 60
  return { limit: Number(limit), left: Number(left), perSecond, at: now }
}

/** Seconds until so much is there: at most what there is in all, since more never comes together. */
export function secondsUntil(allowance: Allowance, need: number, now: number): number {
  const missing = Math.min(need, allowance.limit) - leftAt(allowance, now)
  return missing <= 0 ? 0 : Math.min(longestPause, missing / allowance.perSecond)
}

/** After so much was taken. */
export function taken(allowance: Allowance, need: number, now: number): Allowance {
  return { ...allowance, left: leftAt(allowance, now) - need, at: now }
}

function leftAt({ limit, left, perSecond, at }: Allowance, now: number): number {
  return Math.min(limit, left + (perSecond * Math.max(0, now - at)) / 1000)
}

/** How many requests may be under way at once. */
export interface Width {
  most: number
  now: number
  /** Answers without a refusal since it last changed. */
  calm: number
  /** The number of the last request that was sent before it was halved: its refusal says nothing new. */
  halvedAt: number
}

/** One alone until it was answered: a wrong key, a wrong name or a refused parameter is then found out once. */
export const firstWidth = (most: number): Width => ({ most, now: 1, calm: -1, halvedAt: 0 })

export function widened(width: Width): Width {
  if (width.calm < 0) return { ...width, now: width.most, calm: 0 }
  const calm = width.calm + 1
  const enough = width.now < width.most && calm >= 2 * width.now
  return enough ? { ...width, now: width.now + 1, calm: 0 } : { ...width, calm }
}

/** @param sent the number of the refused request; @param last of the last request that was sent so far */
export function halved(width: Width, sent: number, last: number): Width {
  if (sent <= width.halvedAt) return width
  return { ...width, now: Math.max(1, Math.floor(width.now / 2)), calm: Math.min(width.calm, 0), halvedAt: last }
}

/** One request that was let through; each of them ends it. */
export interface Turn {
  answered(headers: Readonly<Record<string, string>>): void
  /** The server had enough. */
  limited(headers: Readonly<Record<string, string>>): void
  failed(): void
}

/** Lets requests through one after the other, as fast as the server's limits allow. */
export class Pacer {
  readonly #clock: Clock
  #width: Width
  #allowances: { requests: Allowance | null; tokens: Allowance | null } = { requests: null, tokens: null }
  /** Tokens of those under way, by number. */
  readonly #running = new Map<number, number>()
  #last = 0
  #line: Promise<void> = Promise.resolve()
  #wake: () => void = () => {}

  constructor(most: number, clock: Clock) {
    this.#clock = clock
    this.#width = firstWidth(most)
  }

  /** @param tokens that the server may count for it: of the prompt and of the longest reply */
  async enter(tokens: number, signal: AbortSignal): Promise<Turn> {
    const before = this.#line
    let next: () => void = () => {}
    this.#line = new Promise((resolve) => {
      next = resolve
    })
    try {
      await before
      await this.#room(signal)
      await this.#allowed(tokens, signal)
    } finally {
      next()
    }
    this.#last += 1
    return this.#turn(this.#last, tokens)
  }

  async #room(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    while (this.#running.size >= this.#width.now) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
        signal.addEventListener('abort', this.#wake)
      })
      signal.removeEventListener('abort', this.#wake)
      signal.throwIfAborted()
    }
  }

  async #allowed(tokens: number, signal: AbortSignal): Promise<void> {
    const now = this.#clock.now()
    const { requests, tokens: ofTokens } = this.#allowances
    const seconds = Math.max(
      requests === null ? 0 : secondsUntil(requests, 1, now),
      ofTokens === null ? 0 : secondsUntil(ofTokens, tokens, now),
    )
    if (seconds > 0) await this.#clock.sleep(seconds, signal).catch(() => signal.throwIfAborted())
    this.#take(tokens)
  }

  #take(tokens: number): void {
    const now = this.#clock.now()
    const { requests, tokens: ofTokens } = this.#allowances
    this.#allowances = {
      requests: requests && taken(requests, 1, now),
      tokens: ofTokens && taken(ofTokens, tokens, now),
    }
  }

  #turn(number: number, tokens: number): Turn {
    this.#running.set(number, tokens)
    const end = (width: Width, headers: Readonly<Record<string, string>> = {}) => {
      this.#running.delete(number)
      this.#width = width
      this.#learn(headers)
      this.#wake()
    }
    return {
      answered: (headers) => end(widened(this.#width), headers),
      limited: (headers) => end(halved(this.#width, number, this.#last), headers),
      failed: () => end(this.#width),
    }
  }

  /** The server may not have counted those that are still under way. */
  #learn(headers: Readonly<Record<string, string>>): void {
    const now = this.#clock.now()
    const [requests, tokens] = (['requests', 'tokens'] as const).map((what) => allowanceOf(headers, what, now))
    const running = [...this.#running.values()].reduce((sum, each) => sum + each, 0)
    if (requests) this.#allowances.requests = { ...requests, left: requests.left - this.#running.size }
    if (tokens) this.#allowances.tokens = { ...tokens, left: tokens.left - running }
  }
}
