import type { Sample } from '../samples/sample.ts'
import type { Metric, Seen } from './metric.ts'
import { oncePer } from './once.ts'
import { isWithoutSpaces } from './text/lost.ts'
import { splitWhitespace } from './text/split.ts'

/** Why a metric of words can tell nothing: no reference has any. */
export function emptyReferences(title: string, score: number): NonNullable<Metric<'text'>['blind']> {
  return (samples: Iterable<Sample>) => {
    for (const { references = [] } of samples) {
      if (references.length === 0 || references.some((text) => splitWhitespace(text).length > 0)) return null
    }
    return `Every reference is empty, so every answer scores ${score} in ${title}.`
  }
}

/** Says where a metric that finds words by the white space between them sees hardly any. The same words for all such metrics. */
export const unsplitTexts = oncePer(({ pairs }: Seen<'text'>): string | null => {
  let texts = 0
  let unsplit = 0
  const count = (text: string) => {
    texts += 1
    if (isWithoutSpaces(text) && 3 * splitWhitespace(text).length <= text.length) unsplit += 1
  }
  for (const { sample, evidence } of pairs) {
    sample.references?.forEach(count)
    for (const { text } of evidence) count(text)
  }
  if (unsplit === 0) return null
  return (
    `Words are found by the white space between them: there is one, or a few, in ${unsplit} of ${texts} texts (references and answers), ` +
    'which then match only where they are the same. Take chrf, which needs no words; ter:normalized:asian, which takes each Chinese ' +
    'character or kanji for a word; or bleu:tokenize=zh for Chinese.'
  )
})

/** Sentences that are there, one after another; null: none is. */
export function sentences(...all: readonly (string | null)[]): string | null {
  return all.filter((sentence) => sentence !== null).join(' ') || null
}
