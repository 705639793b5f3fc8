import type { Sample } from '../samples/sample.ts'
import type { Metric, Seen } from './metric.ts'
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

/** Says where a metric that finds words by the white space between them sees hardly any. */
export function unsplitTexts(title: string, { pairs }: Seen<'text'>): string | null {
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
    `${title} finds words by the white space between them: it sees one word, or a few, in ${unsplit} of ${texts} texts (references and ` +
    'answers), which then match only where they are the same. chrf needs no words, and bleu:tokenize=zh finds Chinese ones.'
  )
}

/** Sentences that are there, one after another; null: none is. */
export function sentences(...all: readonly (string | null)[]): string | null {
  return all.filter((sentence) => sentence !== null).join(' ') || null
}
