import type { Evidence, EvidenceOf } from '../evidence/evidence.ts'
import { counted } from '../shared/numbers.ts'
import { shown } from '../shared/shown.ts'
import type { Seen } from './metric.ts'
import { isUnfinished, type JsonPlace } from './text/json.ts'

/**
 * Where what an answer says was found: `bare`, when it is the name of a class alone; `given`, when it was made elsewhere; `none`, when it
 * could not be read.
 */
export type AnswerPlace = JsonPlace | 'bare' | 'given' | 'none'

export type PlaceCounts = Record<AnswerPlace, number>

export function countPlaces(places: Iterable<AnswerPlace>): PlaceCounts {
  const counts: PlaceCounts = { plain: 0, fenced: 0, prose: 0, bare: 0, given: 0, none: 0 }
  for (const place of places) counts[place] += 1
  return counts
}

/** Sentences on what it took to read the answers; none where all of them were plain. */
export function placeSentences({ plain, fenced, prose, bare, none }: PlaceCounts, unread: string): string[] {
  const answers = counted(plain + fenced + prose + bare + none, 'answer')
  const odd = [
    ...(fenced === 0 ? [] : [`in a code fence in ${fenced}`]),
    ...(prose === 0 ? [] : [`within other text in ${prose}`]),
  ]
  return [
    ...(odd.length === 0 ? [] : [`JSON was found ${odd.join(' and ')} of ${answers}.`]),
    ...(bare === 0 ? [] : [`The name of a class stands alone, without JSON, in ${bare} of ${answers}.`]),
    ...(none === 0 ? [] : [`${unread} in ${none} of ${answers} (parse_error).`]),
  ]
}

/** How many answers break off while they reason; null: none does. */
export function unfinishedSentence({ pairs }: Seen<'label'> | Seen<'entities'>): string | null {
  const answers = pairs.flatMap(({ evidence }) => [...evidence]).filter(({ kind }) => kind === 'answer')
  const unfinished = answers.filter(breaksOff).length
  if (unfinished === 0) return null
  return (
    `The reasoning of ${unfinished} of ${counted(answers.length, 'answer')} breaks off before it ends (<think> without </think>), ` +
    'and what stands in it is no answer: allow more new tokens (max_new_tokens).'
  )
}

function breaksOff(evidence: Evidence): boolean {
  return evidence.kind === 'answer' && isUnfinished(evidence.text)
}

/**
 * Why nothing was measured where not one answer of any side could be read: both would be equal at the worst figure there is, as where the
 * wrong field is looked for. Null: a side has one; the other's figure is the worst there is, and rightly so.
 * @param allowed what an answer may be, as a part of a sentence
 */
export function unreadEverywhere<S extends 'label' | 'entities'>(
  { pairs }: Seen<S>,
  isUnread: (evidence: EvidenceOf<S>) => boolean,
  what: string,
  allowed: string,
): string | null {
  const all = pairs.flatMap(({ evidence }) => evidence)
  if (all.length === 0 || !all.every(isUnread)) return null
  const [first]: readonly Evidence[] = all
  const example = first?.kind === 'answer' ? ` (the first is ${shown(first.text)})` : ''
  const unfinished = all.filter(breaksOff).length
  const cut =
    unfinished > 0 ? `, and ${unfinished} of them break off in their reasoning (<think> without </think>)` : ''
  return `${what} could be read in any of the ${counted(all.length, 'answer')}${example}${cut}: ${allowed}.`
}
