import type { NumberedPair } from './reader.ts'
import { spaces } from './space.ts'
import type { Splitter, WordSink } from './split.ts'

/** Python's `string.punctuation`: all that ASCII has. */
const punctuation = /[!-/:-@[-`{-~]/g
/** Python's `\b` lies between letters or digits of any script and all else; marks are no letters. */
const articles = /(?<![\p{L}\p{N}])(?:a|an|the)(?![\p{L}\p{N}])/gu

/**
 * Words as the evaluation script of SQuAD 2.0 compares them: lower case, without ASCII punctuation, without the articles a, an and the,
 * split at white space. Source: `normalize_answer` of evaluate-v2.0.py.
 */
export const squadWords: Splitter = (text, sink) => {
  const lower = text.toLowerCase()
  let start = -1
  let plain = true
  for (let i = 0; i < lower.length; i += 1) {
    const unit = lower.charCodeAt(i)
    if (spaces[unit] === 1) {
      if (start >= 0) close(lower, start, i, plain, sink)
      start = -1
      plain = true
      continue
    }
    if (start < 0) start = i
    if (!((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57))) plain = false
  }
  if (start >= 0) close(lower, start, lower.length, plain, sink)
}

/** @param plain whether there are letters a-z and digits only */
function close(text: string, start: number, end: number, plain: boolean, sink: WordSink): void {
  if (plain) {
    if (!isArticle(text, start, end)) sink.word(text, start, end)
    return
  }
  // An article may stand beside a sign that is no ASCII punctuation, and leaves a gap.
  const parts = text.slice(start, end).replace(punctuation, '').replace(articles, ' ').split(' ')
  for (const part of parts) if (part !== '') sink.word(part, 0, part.length)
}

function isArticle(text: string, start: number, end: number): boolean {
  if (end - start > 3 || text.charCodeAt(start) > 116) return false
  const word = text.slice(start, end)
  return word === 'a' || word === 'an' || word === 'the'
}

/** The score of an answer without words: references without words only count where there are no others (evaluate-v2.0.py). */
export function emptyScore({ references }: NumberedPair): 0 | 1 {
  return references.every((reference) => reference.length === 0) ? 1 : 0
}
