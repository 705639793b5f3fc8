/** Which requests something befalls; `true`: every one. Without `on`, only what is posted. */
export type Sometimes =
  | true
  | {
      /** Of all tries, chosen by a hash of the request, so that concurrency changes nothing. */
      share?: number
      seed?: number
      /** The first so many tries of each request. */
      first?: number
      /** So many in all, then never again. */
      times?: number
      /** Only where `METHOD /path` holds this. */
      on?: string
    }

/** Trouble on the way: the request gets another answer than the dialect's, or none. */
export interface Trouble {
  /** 429; how it says when to come back: header `retry-after` in seconds or as a date, `retry-after-ms`, the reset durations, or not at all. */
  rateLimit?: { when?: 'seconds' | 'date' | 'ms' | 'reset' | 'none'; wait?: number; which?: Sometimes }
  /** 429 that no waiting mends: `insufficient_quota`. */
  quota?: Sometimes
  error500?: Sometimes
  error503?: Sometimes
  /** Milliseconds before each answer. */
  slow?: number | { ms: number; which: Sometimes }
  /** The connection ends in the middle of the body. */
  cut?: Sometimes
  /** The connection ends before any answer. */
  reset?: Sometimes
  /** Milliseconds for which nobody listens on the port, from the moment that this is set. */
  refused?: number
  /** The answer, torn after two thirds, with its length as if it were whole. */
  wrongJson?: Sometimes
  /** An error page of a proxy, as HTML: with 502, or another status. */
  html?: Sometimes
  htmlStatus?: number
}

/** Prompt log-probabilities that look right and are not. */
export interface NumberFaults {
  /** The literal NaN, as Python writes it, in the middle. */
  nan?: boolean
  /** null in the middle. */
  nullInMiddle?: boolean
  /** Each token is scored under the row after it. */
  rowShift?: boolean
  /** Values right, each one place to the front or to the back of its token. */
  indexShift?: boolean | 'back'
  /** Echo is dropped: only what was generated; `empty`: arrays with nothing in them. */
  ignoredEcho?: boolean | 'empty'
  /** One value too few. */
  short?: boolean
  /** A vLLM plug-in that computes none: 500 to echo, and one null to `prompt_logprobs`. */
  unfilled?: boolean
  /** Prompts given as tokens get BOS in front all the same. */
  bosOnIds?: boolean
  zeros?: boolean
  /** -9999 for every token. */
  floor?: boolean
  logits?: boolean
  /** Prompt values after the request's temperature. */
  postTemperature?: boolean
  /** One row of logits for all places. */
  broadcast?: boolean
  /** Prompts are cut to their last so many tokens. */
  truncated?: number
  /** What an earlier prompt began with alike is not computed again: its values are left out, or null. */
  cachedPrefix?: 'short' | 'nulls'
  /** A prompt that came before gets, in its middle, values of the prompt between. */
  orderDependent?: boolean
  /** Under load, one request gets values of another. */
  mixedUp?: boolean
  /** Prompts of more than so many tokens lose their last value. */
  chunkLost?: number
  /** Prompts of up to so many tokens are read with something else before them. */
  shortWrong?: number
  /** Values differ by up to so many nats from one time to the next. */
  noise?: number
}

export interface OtherFaults {
  /** Values of generated tokens after temperature: at 0, the chosen token has 0 and all others -9999. */
  processed?: boolean
  /** An unknown model's name is served by the first model. */
  servesDefault?: boolean
  /** Every adapter answers as the first model does. */
  adapterNotLoaded?: boolean
  /** Texts get BOS twice. */
  doubleBos?: boolean
  /** The server splits texts otherwise than tokenizer.json does. */
  splitsOtherwise?: boolean
  /** Several choices come in reverse, each with its index. */
  choicesReversed?: boolean
  /** Constrained output is not constrained. */
  ignoresFormat?: boolean
  /** Constrained output is refused; `pattern`: only schemas that hold one, as where the grammar cannot do it. */
  refusesFormat?: boolean | 'pattern'
}

export type Faults = Trouble & NumberFaults & OtherFaults

/** `rowShift`, `truncated=20`, `error500={"first":2}`: as the command line has them. */
export function parseFault(written: string): Faults {
  const at = written.indexOf('=')
  if (at < 0) return { [written]: true }
  const [name, value] = [written.slice(0, at), written.slice(at + 1)]
  try {
    return { [name]: JSON.parse(value) }
  } catch {
    return { [name]: value }
  }
}
