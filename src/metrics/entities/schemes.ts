import { prefixOf, type Span } from './spans.ts'

export type SchemeName = 'iob2' | 'ioe2' | 'iobes' | 'bilou'

/**
 * How tags of a scheme mark entities: which pairs of prefixes start one, go on within one of the same type, and where one may end.
 * Source: seqeval 1.2.2, scheme.py.
 */
interface Scheme {
  prefixes: string
  starts(previous: string, prefix: string, same: boolean): boolean
  inside(previous: string, prefix: string): boolean
  /** Whether an entity may end between the two; it is no entity otherwise. */
  ends(previous: string, prefix: string, same: boolean): boolean
}

const schemes: Record<SchemeName, Scheme> = {
  iob2: {
    prefixes: 'IOB',
    starts: (_, prefix) => prefix === 'B',
    inside: (previous, prefix) => 'BI'.includes(previous) && prefix === 'I',
    ends: (previous, prefix, same) => 'BI'.includes(previous) && (prefix !== 'I' || !same),
  },
  ioe2: {
    prefixes: 'IOE',
    starts: (previous, prefix, same) => prefix !== 'O' && ('OE'.includes(previous) || (previous === 'I' && !same)),
    inside: (previous, prefix) => previous === 'I' && prefix !== 'O',
    ends: (previous) => previous === 'E',
  },
  iobes: {
    prefixes: 'IOBES',
    starts: (_, prefix) => 'BS'.includes(prefix),
    inside: (previous, prefix) => 'BI'.includes(previous) && 'IE'.includes(prefix),
    ends: (previous) => 'ES'.includes(previous),
  },
  bilou: {
    prefixes: 'IOBLU',
    starts: (_, prefix) => 'BU'.includes(prefix),
    inside: (previous, prefix) => 'BI'.includes(previous) && 'IL'.includes(prefix),
    ends: (previous) => 'LU'.includes(previous),
  },
}

/** Entities as seqeval 1.2.2 reads them in strict mode: what does not keep the scheme is no entity. Every tag must be one of the scheme. */
export function strictSpans(tags: readonly string[], name: SchemeName): Span[] {
  const scheme = schemes[name]
  const prefixes = [...tags.map(prefixOf), 'O']
  const types = [...tags.map(typeOf), typeOf('O')]
  const spans: Span[] = []
  let [previous, previousType] = ['O', typeOf('O')]
  for (let at = 0; at < prefixes.length; ) {
    let end = at + 1
    if (scheme.starts(previous, prefixes[at]!, types[at] === previousType)) {
      while (types[end] === types[end - 1] && scheme.inside(prefixes[end - 1]!, prefixes[end]!)) end += 1
      if (scheme.ends(prefixes[end - 1]!, prefixes[end]!, types[end] === types[end - 1])) {
        spans.push({ type: types[at]!, start: at, end })
      }
    }
    at = end
    previous = prefixes[at - 1]!
    previousType = types[at - 1]!
  }
  return spans
}

/** The first tag that is none of the scheme; null where all are. */
export function strangeTag(tags: readonly string[], name: SchemeName): string | null {
  const { prefixes } = schemes[name]
  return tags.find((tag) => tag === '' || !prefixes.includes(prefixOf(tag))) ?? null
}

/** The scheme that the prefixes of the expected tags show, as seqeval's auto_detect; null where they show none. */
export function detectScheme(tags: Iterable<readonly string[]>): SchemeName | null {
  const seen = new Set<string>()
  for (const list of tags) for (const tag of list) seen.add(prefixOf(tag))
  const prefixes = ['I', 'O', 'B', 'E', 'S', 'L', 'U'].filter((prefix) => seen.has(prefix)).join('')
  if (prefixes.length !== seen.size) return null
  const found = (Object.keys(detected) as SchemeName[]).find((name) => detected[name].includes(prefixes))
  return found ?? null
}

/** Sets of prefixes, in the order IOBESLU. */
const detected: Record<SchemeName, string[]> = {
  iob2: ['IOB', 'IB', 'OB', 'B'],
  ioe2: ['IOE', 'IE', 'OE', 'E'],
  iobes: ['IOBES', 'IBES', 'IOBE', 'OBES', 'IBE', 'BES', 'OBE', 'BE', 'S'],
  bilou: ['IOBLU', 'IBLU', 'IOBL', 'OBLU', 'IBL', 'BLU', 'OBL', 'BL', 'U'],
}

/** Without the hyphens around it; `_` where nothing is left. */
function typeOf(tag: string): string {
  let from = prefixOf(tag).length
  let to = tag.length
  while (from < to && tag[from] === '-') from += 1
  while (to > from && tag[to - 1] === '-') to -= 1
  return tag.slice(from, to) || '_'
}
