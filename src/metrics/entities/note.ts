import { shown } from '../../shared/shown.ts'
import { countPlaces, placeSentences, unfinishedSentence, unreadEverywhere } from '../answer-places.ts'
import type { Seen } from '../metric.ts'
import { entityCounts } from './counts.ts'
import type { EntityRules } from './rules.ts'
import { bareTag, prefixOf } from './spans.ts'

/** What had to be done to read the answers, and tags that the default mode does not know. */
export function entityNote(seen: Seen<'entities'>, rules: EntityRules): string | null {
  const { tallies } = entityCounts(seen, rules)
  const places = countPlaces([...tallies.values()].flatMap(({ tally }) => tally?.place ?? []))
  const cut = unfinishedSentence(seen)
  const sentences = [...placeSentences(places, 'No entities could be read'), ...(cut === null ? [] : [cut])]
  if (!rules.strict && seen.pairs.some(({ sample: { tags = [] } }) => tags.some(isBilou))) {
    sentences.push(
      "The tags have the prefixes L or U of BILOU, which seqeval's default mode does not know, so neighbouring entities of one type count as one: take strict:scheme=bilou.",
    )
  }
  const bare = rules.strict ? null : bareTag(allTags(seen))
  if (bare !== null) {
    sentences.push(
      `There are tags without a prefix (such as ${shown(bare)}), of which seqeval takes the first letter for one: types lose a letter, neighbouring entities of one type count as one, and a tag that begins with O is none. Write ${shown(`B-${bare}`)} and ${shown(`I-${bare}`)}.`,
    )
  }
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** Those of the data and those that were given elsewhere; what a model answers can be anything. */
function allTags({ pairs }: Seen<'entities'>): string[] {
  return pairs.flatMap(({ sample, evidence }) => [
    ...(sample.tags ?? []),
    ...evidence.flatMap((one) => (one.kind === 'tags' ? one.tags : [])),
  ])
}

/** Why nothing was measured where no answer of any side holds entities; null: one does. */
export function unreadEntities(seen: Seen<'entities'>, rules: EntityRules): string | null {
  const { tallies } = entityCounts(seen, rules)
  const tagged = seen.pairs.some(({ sample }) => sample.tags !== undefined)
  const list = tagged ? 'a JSON list of one tag a token' : 'a JSON list of entities'
  const allowed = `an answer is ${list}, or JSON with such a list in the field ${shown(seen.reading.field)}`
  return unreadEverywhere(seen, (evidence) => tallies.get(evidence)?.tally?.place === 'none', 'No entities', allowed)
}

const isBilou = (tag: string) => prefixOf(tag) === 'L' || prefixOf(tag) === 'U'
