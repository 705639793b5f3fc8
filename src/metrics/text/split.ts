import { type CharacterClass, classOf, gap, letter, lone, mark, sign } from './characters.ts'

/** What Python's `str.split()` takes for white space; differs from JavaScript's `\s` in U+001C..1F, U+0085 (in) and U+FEFF (out). */
const pythonSpace = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/** Words between white space, as Python's `str.split()` without arguments gives them. */
export function splitWhitespace(text: string): string[] {
  const words = text.split(pythonSpace)
  if (words[0] === '') words.shift()
  if (words.at(-1) === '') words.pop()
  return words
}

/** Where a splitter writes what it finds: words, as places of a text that has been put into lower case, and ends of lines (U+000A). */
export interface WordSink {
  word(text: string, start: number, end: number): void
  endLine(): void
}

/** Hands the words of a text to a sink, in order. */
export type Splitter = (text: string, sink: WordSink) => void

export function wordCount(text: string, split: Splitter): number {
  let count = 0
  const sink: WordSink = {
    word: () => {
      count += 1
    },
    endLine: () => {},
  }
  split(text, sink)
  return count
}

const newline = 10

/** Runs of a-z and 0-9 after lower-casing: the tokenizer of rouge_score 0.1.2. Every other letter is a gap. */
export const alphanumericWords: Splitter = (text, sink) => splitAscii(text.toLowerCase(), sink, false)

/**
 * Words of any script: after lower-casing and composing (NFC), runs of letters, digits and marks; each character of a script without
 * spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese ...) is a word, with the marks on it.
 */
export const scriptWords: Splitter = (text, sink) => splitScript(text, sink, false)

/** As `scriptWords`, and each sign (punctuation, symbol, emoji) is a word too. */
export const wordsAndSigns: Splitter = (text, sink) => splitScript(text, sink, true)

function splitScript(text: string, sink: WordSink, signs: boolean): void {
  const spelled = spelling(text)
  if (spelled.isAscii) splitAscii(spelled.text, sink, signs)
  else splitUnicode(spelled.text, sink, signs)
}

/** Of the last text, which is often split with its signs and without. */
let last = { of: '', text: '', isAscii: true }

function spelling(text: string): typeof last {
  if (text === last.of) return last
  const lower = text.toLowerCase()
  last = isAscii(lower)
    ? { of: text, text: lower, isAscii: true }
    : { of: text, text: lower.normalize('NFC'), isAscii: false }
  return last
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false
  return true
}

function splitAscii(text: string, sink: WordSink, signs: boolean): void {
  let start = -1
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0) sink.word(text, start, i)
    start = -1
    if (signs && unit > 32 && unit < 127) sink.word(text, i, i + 1)
    if (unit === newline) sink.endLine()
  }
  if (start >= 0) sink.word(text, start, text.length)
}

function splitUnicode(text: string, sink: WordSink, signs: boolean): void {
  let start = -1
  /** The class of the last character of the open word that is no mark. */
  let open: CharacterClass = gap
  for (let i = 0; i < text.length; i += 1) {
    const character = text.codePointAt(i)!
    const found = classOf(character)
    if (start < 0 || !(found === mark || (found === letter && open === letter))) {
      if (start >= 0) sink.word(text, start, i)
      start = found === letter || found === lone || (found === sign && signs) ? i : -1
      open = found
    }
    if (character > 0xffff) i += 1
    else if (character === newline) sink.endLine()
  }
  if (start >= 0) sink.word(text, start, text.length)
}
