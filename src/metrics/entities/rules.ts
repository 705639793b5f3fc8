import type { Sample } from '../../samples/sample.ts'
import { counted } from '../../shared/numbers.ts'
import { shown } from '../../shared/shown.ts'
import { MetricMistake } from '../family.ts'
import type { Seen } from '../metric.ts'
import type { MatchRule } from './matching.ts'
import { detectScheme, type SchemeName, strangeTag } from './schemes.ts'
import { bareTag } from './spans.ts'

/** How entities are read from tags and compared. */
export interface EntityRules {
  /** Tags: what does not keep the scheme is no entity. */
  strict: boolean
  /** Tags in strict mode: the scheme, or what the expected tags show. */
  scheme: 'auto' | SchemeName
  match: MatchRule
}

export const usualRules: EntityRules = { strict: false, scheme: 'auto', match: 'exact' }

export const ruleOptions = {
  strict: {
    kind: 'flag',
    usual: false,
    about: 'tags that do not keep their scheme mark no entity (seqeval mode="strict")',
  },
  scheme: {
    kind: 'choice',
    choices: ['auto', 'iob2', 'ioe2', 'iobes', 'bilou'],
    usual: 'auto',
    about: 'with strict: the scheme of the tags; auto takes the one that the expected tags show',
  },
  match: {
    kind: 'choice',
    choices: ['exact', 'overlap'],
    usual: 'exact',
    about: 'overlap: an entity is found when part of it is (a character, or half of the words of the shorter text)',
  },
} as const

/** Throws where a scheme is named that would go unused. */
export function checkRules({ strict, scheme }: EntityRules): void {
  if (strict || scheme === 'auto') return
  throw new MetricMistake(`names scheme=${scheme} without strict, and only strict mode knows schemes: add :strict`)
}

/** The scheme to read tags by in strict mode; null in the default mode, undefined where the expected tags show none. */
export function schemeFor(samples: Iterable<Sample>, { strict, scheme }: EntityRules): SchemeName | null | undefined {
  if (!strict) return null
  return scheme === 'auto' ? (detectScheme([...samples].flatMap(({ tags }) => [tags ?? []])) ?? undefined) : scheme
}

/** Why nothing can be told of these samples; null: it can. */
export function blindTo(samples: readonly Sample[], rules: EntityRules): string | null {
  const bare = samples.filter(({ tags, entities }) => tags === undefined && entities === undefined)
  if (bare.length > 0)
    return `${first(bare)} ${bare.length === 1 ? 'has' : 'have'} neither entities nor tags to compare with.`
  if (rules.strict) {
    const lists = samples.filter(({ tags }) => tags === undefined)
    if (lists.length > 0)
      return `Strict mode judges tags, and ${first(lists)} ${lists.length === 1 ? 'holds' : 'hold'} a list of entities.`
  }
  const scheme = schemeFor(samples, rules)
  if (scheme === undefined) {
    const bare = bareTag(samples.flatMap(({ tags = [] }) => tags))
    if (bare !== null)
      return `The expected tags have no prefixes (such as ${shown(bare)}), so they do not tell where an entity begins: write ${shown(`B-${bare}`)} and ${shown(`I-${bare}`)}.`
    return 'The expected tags show none of the schemes IOB2, IOE2, IOBES and BILOU (seqeval refuses them as well): name it, as in strict:scheme=iob2.'
  }
  for (const { id, tags } of samples) {
    const strange = tags === undefined ? null : unreadableTag(tags, scheme)
    if (strange !== null) return `The sample ${shown(id)} has ${strange}.`
  }
  return null
}

/** Why the evidence cannot be compared with the samples; null: it can. A model's answer always can: at worst it is wrong. */
export function unfitFor({ pairs }: Seen<'entities'>, rules: EntityRules): string | null {
  const scheme = schemeFor(
    pairs.map(({ sample }) => sample),
    rules,
  )
  for (const { sample, evidence } of pairs) {
    for (const one of evidence) {
      if (one.kind === 'entities' && sample.entities === undefined) {
        return `The sample ${shown(sample.id)} has tags, and its evidence a list of entities: they cannot be compared.`
      }
      if (one.kind !== 'tags') continue
      if (sample.tags === undefined) {
        return `The sample ${shown(sample.id)} has a list of entities, and its evidence tags: they cannot be compared.`
      }
      const [wanted, given] = [sample.tags.length, one.tags.length]
      if (wanted !== given)
        return `The sample ${shown(sample.id)} has ${counted(wanted, 'tag')}, and its evidence ${given}.`
      const strange = unreadableTag(one.tags, scheme ?? null)
      if (strange !== null) return `The evidence for the sample ${shown(sample.id)} has ${strange}.`
    }
  }
  return null
}

/** A tag that cannot be read, in words; null where all can. */
export function unreadableTag(tags: readonly string[], scheme: SchemeName | null): string | null {
  if (tags.includes('')) return 'an empty tag'
  const strange = scheme === null ? null : strangeTag(tags, scheme)
  return strange === null ? null : `the tag ${shown(strange)}, which is none of the scheme ${scheme!.toUpperCase()}`
}

function first(samples: readonly Sample[]): string {
  return `${counted(samples.length, 'sample')} (the first is ${shown(samples[0]!.id)})`
}
