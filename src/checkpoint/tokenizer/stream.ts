import type { Tokenizer } from './tokenizer.ts'

/** Text that grows with the tokens: for stop strings, which may end anywhere in a token. */
export interface TextStream {
  /** Takes the next token and gives the text that it settles; empty while a character is incomplete. */
  push(id: number): string
  /** Gives what was still held back. All that was given, joined, is `decode` of all ids, but where bytes are no UTF-8. */
  end(): string
}

/** A clean-up of spaces draws together at most so many characters, the first of them a space. */
const longestCleaned = 4

/**
 * Decodes only a window of tokens at a time: from the last settled place on, with the tokens before it as context, since a decoder treats
 * the first piece unlike the others.
 */
export function textStream(
  tokenizer: Pick<Tokenizer, 'decode' | 'cleansUp'>,
  options: { skipSpecial: boolean },
): TextStream {
  let window: number[] = []
  let settled = 0
  const all: number[] = []
  let given = ''

  // The raw text decides: " ' " is a quote that has lost its spaces only until more follows.
  const undecided = (ids: number[]): boolean => {
    const raw = tokenizer.decode(ids, { ...options, raw: true })
    return raw.endsWith('\uFFFD') || (tokenizer.cleansUp && raw.slice(-longestCleaned).includes(' '))
  }
  const text = (ids: number[]): string => tokenizer.decode(ids, options)
  return {
    push(id) {
      all.push(id)
      window.push(id)
      const before = text(window.slice(0, settled))
      const now = text(window)
      const grown = now.length > before.length && now.startsWith(before)
      if (!grown || undecided(window)) return ''
      const fresh = now.slice(before.length)
      window = window.slice(settled)
      settled = window.length
      given += fresh
      return fresh
    },
    end() {
      const whole = text(all)
      const rest = whole.startsWith(given) ? whole.slice(given.length) : ''
      given = whole
      return rest
    },
  }
}
