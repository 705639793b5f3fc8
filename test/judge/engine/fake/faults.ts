import { shareOf } from '../../../backends/server/fake/random.ts'

/** What befalls requests; a share is of all tries, chosen by a hash of the question and the try, so that concurrency changes nothing. */
export interface Faults {
  /** 429: `none`: without a word of when to come back; else a header, in seconds. */
  limited?: { share: number; when: 'none' | 'seconds' | 'date' | 'ms'; wait: number }[]
  /** 429 to the so-and-so-manieth request, once, with this many seconds in `retry-after`. */
  longWait?: { at: number; seconds: number }
  /** 429 `insufficient_quota` from the so-and-so-manieth request on; `for`: only so many. */
  quota?: { at: number; for?: number }
  /** The HTTP body is torn in the middle. */
  torn?: number
  /** The connection ends in the middle of the body. */
  severed?: number
  /** The verdict is prose around an object. */
  prose?: number
  /** The verdict is cut off unless there is room for so many tokens. */
  cut?: { share: number; needs: number }
  /** Azure's 400 to the prompt. */
  filtered?: number
  /** `finish_reason: content_filter`. */
  withheld?: number
  refusal?: number
  /** What stands in place of a verdict. */
  odd?: { share: number; what: 'empty' | 'blank' | 'html' | 'no choices' | 'error' }
  /** 503 with words. */
  busy?: number
  /** Milliseconds before each answer. */
  slow?: number
  /** 401 to every request, or 404. */
  always?: 401 | 403 | 404 | 400
  /** Parameters that are refused by name; `max_tokens` in favour of `max_completion_tokens`. */
  refuses?: ('temperature' | 'reasoning_effort' | 'max_tokens' | 'json_schema' | 'json_object' | 'system')[]
  /** Longest prompt in tokens: what is beyond is cut without a word. */
  context?: number
  /** Nothing is said of usage. */
  uncounted?: true
  /** A minute's worth of requests and tokens, with headers that say so. */
  perMinute?: { requests: number; tokens: number }
}

export const befalls = (share: number | undefined, name: string, question: string, attempt: number): boolean =>
  share !== undefined && shareOf(`${name}\n${question}\n${attempt}`) < share
