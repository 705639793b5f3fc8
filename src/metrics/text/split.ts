/** What Python's `str.split()` takes for white space; differs from JavaScript's `\s` in U+001C..1F, U+0085 (in) and U+FEFF (out). */
const pythonSpace = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/

/** Words between white space, as Python's `str.split()` without arguments gives them. */
export function splitWhitespace(text: string): string[] {
  const words = text.split(pythonSpace)
  if (words[0] === '') words.shift()
  if (words.at(-1) === '') words.pop()
  return words
}

/** Runs of a-z and 0-9 after lower-casing: the tokenizer of rouge_score 0.1.2. Every other letter is a gap. */
export function splitAlphanumeric(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
}

/** Whether a text has letters or digits, and `splitAlphanumeric` sees none of them. */
export function isLostToAlphanumeric(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/[a-z0-9]/.test(text.toLowerCase())
}
