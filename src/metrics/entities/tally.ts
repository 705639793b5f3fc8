import type { Entity, EvidenceOf } from '../../evidence/evidence.ts'
import type { Sample } from '../../samples/sample.ts'
import type { AnswerPlace } from '../answer-places.ts'
import { readEntities, readTags } from './answer.ts'
import { matchedPairs } from './matching.ts'
import { type EntityRules, unreadableTag } from './rules.ts'
import { type SchemeName, strictSpans } from './schemes.ts'
import { lenientSpans, type Span } from './spans.ts'

/** The type of what could not be read in an answer: a wrong entity, so that an unreadable answer never counts as "there are none". */
export const parseError = 'parse_error'

/** What one sample adds up to on one side, by type. */
export interface Tally {
  types: Map<string, { right: number; predicted: number; expected: number }>
  place: AnswerPlace
}

/** How evidence of a task is read and compared. */
export interface Judging {
  rules: EntityRules
  /** Of the tags; null in the default mode. */
  scheme: SchemeName | null
  /** JSON field that holds the entities of an answer. */
  field: string
}

/** Null where the evidence cannot be compared with the sample (`unfitFor` says why). */
export function tallyOf(evidence: EvidenceOf<'entities'>, sample: Sample, judging: Judging): Tally | null {
  const { entities, tags } = sample
  if (evidence.kind === 'entities') {
    return entities === undefined ? null : tallyLists(entities, evidence.entities, 0, 'given', judging)
  }
  if (evidence.kind === 'answer' && entities !== undefined) {
    const read = readEntities(evidence.text, judging.field)
    return tallyLists(entities, read.entities, read.unreadable, read.place, judging)
  }
  if (tags === undefined) return null
  const given = tagsOf(evidence, tags.length, judging)
  const fits = (list: readonly string[]) => unreadableTag(list, judging.scheme) === null
  if (given === null) return fits(tags) ? tallyTags(tags, [], 1, 'none', judging) : null
  return given.tags.length === tags.length && fits(tags) && fits(given.tags)
    ? tallyTags(tags, given.tags, 0, given.place, judging)
    : null
}

/** The tags of evidence; null for an answer that holds no tags of this length. */
export function tagsOf(
  evidence: Exclude<EvidenceOf<'entities'>, { kind: 'entities' }>,
  length: number,
  { field, scheme }: Pick<Judging, 'field' | 'scheme'>,
): { tags: string[]; place: AnswerPlace } | null {
  if (evidence.kind === 'tags') return { tags: evidence.tags, place: 'given' }
  const read = readTags(evidence.text, field)
  return read !== null && read.tags.length === length && unreadableTag(read.tags, scheme) === null ? read : null
}

function tallyLists(
  expected: readonly Entity[],
  predicted: readonly Entity[],
  unreadable: number,
  place: AnswerPlace,
  { rules }: Judging,
): Tally {
  const types: Tally['types'] = new Map()
  const [wanted, given] = [byType(expected), byType(predicted)]
  for (const type of new Set([...wanted.keys(), ...given.keys()])) {
    const [some, others] = [wanted.get(type) ?? [], given.get(type) ?? []]
    const right = matchedPairs(some, others, rules.match)
    types.set(type, { right, predicted: others.length, expected: some.length })
  }
  if (unreadable > 0) typeOf(types, parseError).predicted += unreadable
  return { types, place }
}

function tallyTags(
  expected: readonly string[],
  predicted: readonly string[],
  unreadable: number,
  place: AnswerPlace,
  judging: Judging,
): Tally {
  const { scheme, rules } = judging
  const spansOf = (tags: readonly string[]) => (scheme === null ? lenientSpans(tags) : strictSpans(tags, scheme))
  const [wanted, given] = [spansOf(expected), spansOf(predicted)]
  if (rules.match === 'overlap') return tallyLists(wanted, given, unreadable, place, judging)
  const types: Tally['types'] = new Map()
  for (const { type } of wanted) typeOf(types, type).expected += 1
  let at = 0
  for (const span of given) {
    const sums = typeOf(types, span.type)
    sums.predicted += 1
    // No two spans of a list end at the same token.
    while (at < wanted.length && wanted[at]!.end < span.end) at += 1
    if (at < wanted.length && isSame(wanted[at]!, span)) sums.right += 1
  }
  if (unreadable > 0) typeOf(types, parseError).predicted += unreadable
  return { types, place }
}

const isSame = (a: Span, b: Span) => a.end === b.end && a.start === b.start && a.type === b.type

function typeOf(types: Tally['types'], type: string): { right: number; predicted: number; expected: number } {
  const known = types.get(type)
  if (known !== undefined) return known
  const sums = { right: 0, predicted: 0, expected: 0 }
  types.set(type, sums)
  return sums
}

function byType(entities: readonly Entity[]): Map<string, Entity[]> {
  const types = new Map<string, Entity[]>()
  for (const entity of entities) {
    const list = types.get(entity.type)
    if (list === undefined) types.set(entity.type, [entity])
    else list.push(entity)
  }
  return types
}
