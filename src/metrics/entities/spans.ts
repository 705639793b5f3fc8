/** An entity as tags mark it: tokens `start` to `end`, `end` excluded. */
export interface Span {
  type: string
  start: number
  end: number
}

/**
 * Entities as seqeval 1.2.2 reads them in its default mode, which is conlleval's: IOB1, IOB2, IOE and IOBES alike, and any other letter
 * before the type continues an entity of the same type. The prefixes L and U of BILOU are such letters: strict mode knows them.
 */
export function lenientSpans(tags: readonly string[]): Span[] {
  const spans: Span[] = []
  let [previous, previousType] = ['O', untyped]
  let start = 0
  for (let at = 0; at <= tags.length; at += 1) {
    const tag = at === tags.length ? 'O' : tags[at]!
    const prefix = prefixOf(tag)
    const type = typeAfterPrefix(tag)
    const other = type !== previousType
    if (ends(previous, prefix) || (isInside(previous) && other)) spans.push({ type: previousType, start, end: at })
    if (starts(previous, prefix) || (isInside(prefix) && other)) start = at
    previous = prefix
    previousType = type
  }
  return spans
}

const untyped = '_'

/** The first character of a tag; '' of an empty one. */
export function prefixOf(tag: string): string {
  const point = tag.codePointAt(0)
  return point === undefined || point < 0x10000 ? tag.charAt(0) : String.fromCodePoint(point)
}

/** The first tag that says a type without saying where its entity begins, as `PER` does for `B-PER`; null where none does. */
export function bareTag(tags: readonly string[]): string | null {
  return tags.find((tag) => tag.length > prefixOf(tag).length && tag[prefixOf(tag).length] !== '-') ?? null
}

/** What follows the first hyphen, or the prefix where there is none. */
function typeAfterPrefix(tag: string): string {
  const rest = tag.slice(prefixOf(tag).length)
  return rest.slice(rest.indexOf('-') + 1) || untyped
}

const isInside = (prefix: string) => prefix !== 'O' && prefix !== '.'

function ends(previous: string, prefix: string): boolean {
  if (previous === 'E' || previous === 'S') return true
  return (previous === 'B' || previous === 'I') && (prefix === 'B' || prefix === 'S' || prefix === 'O')
}

function starts(previous: string, prefix: string): boolean {
  if (prefix === 'B' || prefix === 'S') return true
  return (prefix === 'E' || prefix === 'I') && (previous === 'E' || previous === 'S' || previous === 'O')
}
