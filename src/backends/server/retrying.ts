/** What one try of a request ended with. */
export type Failure =
  /** `body`: what it says; `param`, `code`: which parameter it is about, and the server's word for what is wrong. */
  | {
      kind: 'status'
      status: number
      headers: Readonly<Record<string, string>>
      body: string
      param?: string
      code?: string
    }
  /** `broken`: the answer began and is no JSON, or was cut off. `code`: the system's own name of it. */
  | { kind: 'unreachable' | 'timeout' | 'broken'; said: string; code?: string }

export type Decision =
  /** `asked`: the server itself said how long, so that all requests wait. */
  | { again: true; seconds: number; asked: boolean }
  | { again: false; because: 'refused' | 'quota' | 'tries' | 'too-long' }

/** Tries of one request: with one in five failing at random, one request in 400,000 would still be lost. */
export const mostTries = 8
/** A longer wait than this is not worth a runner. */
export const longestWait = 15 * 60

const retried = new Set([408, 409, 425, 429, 500, 502, 503, 504, 520, 522, 524, 529])

/**
 * Whether and when a failed request is sent again.
 * @param tries how often it was sent, at least 1
 * @param random between 0 and 1: spreads those that failed together
 * @param now milliseconds since 1970, to which a date is counted
 */
export function decide(failure: Failure, tries: number, random: number, now: number): Decision {
  if (failure.kind === 'status') {
    if (isQuota(failure)) return { again: false, because: 'quota' }
    if (isInvalid(failure)) return { again: false, because: 'refused' }
    const once = failure.status === 424 && tries === 1
    if (!retried.has(failure.status) && !once) return { again: false, because: 'refused' }
  }
  const asked = failure.kind === 'status' ? askedSeconds(failure, now) : null
  if (asked !== null && asked > longestWait) return { again: false, because: 'too-long' }
  if (tries >= mostTries) return { again: false, because: 'tries' }
  // Full jitter, but never at once: half of the step is certain.
  const step = Math.min(30, 0.5 * 2 ** (tries - 1))
  const backoff = step * (0.5 + random / 2)
  return { again: true, seconds: asked === null ? backoff : asked + random * Math.min(1, step), asked: asked !== null }
}

/** Money or quota that is used up does not come back by waiting. */
function isQuota({ status, body }: { status: number; body: string }): boolean {
  return (
    status === 402 || (status === 429 && /insufficient_quota|billing_hard_limit|exceeded your current quota/.test(body))
  )
}

/** llama-cpp-python calls a request that it does not understand a failure of its own, with what FastAPI found in it. */
function isInvalid({ status, body }: { status: number; body: string }): boolean {
  return status === 500 && /'loc': \('body'|\bvalidation errors?\b/.test(body)
}

/**
 * Seconds that the server asks to wait, by its most exact header; null where it says nothing.
 * Some servers count down to a reset that they name on refusals only.
 */
export function askedSeconds(
  { status, headers }: { status: number; headers: Readonly<Record<string, string>> },
  now: number,
): number | null {
  const milliseconds = Number(headers['retry-after-ms'])
  if (headers['retry-after-ms'] && milliseconds >= 0) return milliseconds / 1000
  const after = headers['retry-after']
  if (after) {
    const seconds = Number(after)
    if (seconds >= 0) return seconds
    const date = Date.parse(after)
    if (!Number.isNaN(date)) return Math.max(0, (date - now) / 1000)
  }
  if (status !== 429) return null
  const resets = (['requests', 'tokens'] as const).flatMap((what) => {
    const exhausted = Number(headers[`x-ratelimit-remaining-${what}`] ?? 0) <= 0
    const reset = durationSeconds(headers[`x-ratelimit-reset-${what}`] ?? '')
    return reset !== null && exhausted ? [reset] : []
  })
  return resets.length > 0 ? Math.max(...resets) : null
}

const unitSeconds: Record<string, number> = { h: 3600, m: 60, s: 1, ms: 0.001 }

/** `1s`, `6m0s`, `20ms`, or plain seconds; null for anything else. */
export function durationSeconds(text: string): number | null {
  if (text === '') return null
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  if (!/^(\d+(\.\d+)?(ms|h|m|s))+$/.test(text)) return null
  let total = 0
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g))
    total += Number(amount) * unitSeconds[unit!]!
  return total
}
