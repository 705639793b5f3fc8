import { counted } from '../shared/numbers.ts'
import type { JsonPlace } from './text/json.ts'

/** Where what an answer says was found: `given`, when it was made elsewhere; `none`, when it could not be read. */
export type AnswerPlace = JsonPlace | 'given' | 'none'

export type PlaceCounts = Record<AnswerPlace, number>

export function countPlaces(places: Iterable<AnswerPlace>): PlaceCounts {
  const counts: PlaceCounts = { plain: 0, fenced: 0, prose: 0, given: 0, none: 0 }
  for (const place of places) counts[place] += 1
  return counts
}

/** Sentences on what it took to read the answers; none where all of them were plain. */
export function placeSentences({ plain, fenced, prose, none }: PlaceCounts, unread: string): string[] {
  const answers = counted(plain + fenced + prose + none, 'answer')
  const odd = [
    ...(fenced === 0 ? [] : [`in a code fence in ${fenced}`]),
    ...(prose === 0 ? [] : [`within other text in ${prose}`]),
  ]
  return [
    ...(odd.length === 0 ? [] : [`JSON was found ${odd.join(' and ')} of ${answers}.`]),
    ...(none === 0 ? [] : [`${unread} in ${none} of ${answers} (parse_error).`]),
  ]
}
