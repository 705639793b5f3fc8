import { countPlaces, placeSentences } from '../answer-places.ts'
import type { Seen } from '../metric.ts'
import { entityCounts } from './counts.ts'
import type { EntityRules } from './rules.ts'
import { prefixOf } from './spans.ts'

/** What had to be done to read the answers, and tags that the default mode does not know. */
export function entityNote(seen: Seen<'entities'>, rules: EntityRules): string | null {
  const { tallies } = entityCounts(seen, rules)
  const places = countPlaces([...tallies.values()].flatMap(({ tally }) => tally?.place ?? []))
  const sentences = placeSentences(places, 'No entities could be read')
  if (!rules.strict && seen.pairs.some(({ sample: { tags = [] } }) => tags.some(isBilou))) {
    sentences.push(
      "The tags have the prefixes L or U of BILOU, which seqeval's default mode does not know, so neighbouring entities of one type count as one: take strict:scheme=bilou.",
    )
  }
  return sentences.length === 0 ? null : sentences.join(' ')
}

const isBilou = (tag: string) => prefixOf(tag) === 'L' || prefixOf(tag) === 'U'
