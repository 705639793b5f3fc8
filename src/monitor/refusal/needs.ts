/** How common a word is in texts; the rarer, the more it tells. */
type Commonness = (word: string) => number

/** Letters of a word that are looked at: behind them it may end in any way. */
const stemLength = 5

export interface Needs {
  /** By the stem of a word the rules that may fit a sentence with it, a bit for each. */
  byStem: ReadonlyMap<string, number>
  /** Those that may fit any sentence. */
  always: number
}

export const stemsOf = (sentence: string): string[] => sentence.split(' ').map((word) => word.slice(0, stemLength))

/** Which rules may fit a sentence with these stems: all that do, and few besides. */
export function mayFit(stems: readonly string[], { byStem, always }: Needs): number {
  let bits = always
  for (const stem of stems) bits |= byStem.get(stem) ?? 0
  return bits
}

/** Finds what a sentence must have to fit a pattern, so that most patterns need not be tried on most sentences. */
export class Needed {
  readonly #common: Commonness
  readonly #known = new Map<string, ReadonlySet<string> | null>()

  constructor(common: Commonness) {
    this.#common = common
  }

  /**
   * Stems of words of which every sentence that fits has at least one, the rarest such set that is found; null: none is.
   * @param pattern as in a table, folded, its slots filled, of a script with blanks between words
   */
  by(pattern: string): ReadonlySet<string> | null {
    const known = this.#known.get(pattern)
    if (known !== undefined) return known
    const found = this.#find(pattern)
    this.#known.set(pattern, found)
    return found
  }

  #find(pattern: string): ReadonlySet<string> | null {
    const cost = (words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + this.#common(word), 0)
    const needed = new Set<string>()
    for (const alternative of split(pattern, '|')) {
      const tokens = split(alternative, ' ')
      // A blank that may be missing ends no word.
      const ends = tokens.map((_, i) => !/^[?*{+]/.test(tokens[i + 1] ?? ''))
      const sets = tokens.flatMap((token, i) => (ends[i] ? (this.#inToken(token) ?? []) : []))
      if (sets.length === 0) return null
      for (const word of sets.reduce((a, b) => (cost(b) < cost(a) ? b : a))) needed.add(word)
    }
    return needed
  }

  /** Of what stands between two blanks, and so begins and ends words; null: a gap, or something of which not every spelling is known. */
  #inToken(token: string): ReadonlySet<string> | null {
    const isOpen = token.endsWith('*')
    const units = unitsOf(isOpen ? token.slice(0, -1) : token)
    if (units === null) return null
    // What may come before or behind brings its own blank.
    while (isLoose(units[0], (text) => text.endsWith(' '))) units.shift()
    while (isLoose(units.at(-1), (text) => text.startsWith(' '))) units.pop()
    const [first] = units
    if (!isOpen && units.length === 1 && first!.kind === 'group' && !first!.isOptional) return this.by(first!.text)
    const rarest = spelled(units)?.map((each) => this.#rarest(each.split(' '), isOpen)) ?? ['']
    return rarest.includes('') ? null : new Set(rarest.map((word) => word.slice(0, stemLength)))
  }

  /** @param isOpen the last one may go on; empty: there is none */
  #rarest(words: readonly string[], isOpen: boolean): string {
    const whole = words.filter((word, i) => word.length >= (isOpen && i === words.length - 1 ? stemLength : 1))
    return whole.reduce((a, b) => (this.#common(b) < this.#common(a) ? b : a), whole[0] ?? '')
  }
}

/** At a sign that stands in no group. */
function split(text: string, sign: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const each = text[at]!
    if (each === '(' || each === '[') depth += 1
    else if (each === ')' || each === ']') depth -= 1
    else if (each === sign && depth === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}

interface Unit {
  kind: 'group' | 'class' | 'letter'
  /** What stands in it. */
  text: string
  isOptional: boolean
}

function isLoose(unit: Unit | undefined, hasBlank: (text: string) => boolean): boolean {
  return unit?.kind === 'group' && unit.isOptional && split(unit.text, '|').every(hasBlank)
}

/** Without what only looks ahead. */
function unitsOf(token: string): Unit[] | null {
  const units: Unit[] = []
  for (let at = 0; at < token.length; ) {
    const sign = token[at]!
    const isNested = sign === '(' || sign === '['
    const end = isNested ? closing(token, at) : at
    const text = isNested ? token.slice(at + 1, end) : sign
    const times = /^(?:\?|\{0,\d+\}\??)?/.exec(token.slice(end + 1))![0]
    at = end + 1 + times.length
    const kind = sign === '(' ? 'group' : sign === '[' ? 'class' : 'letter'
    if (kind === 'letter' ? !/[\p{L}\p{M}\p{N}'-]/u.test(text) : text.startsWith('^')) return null
    if (!text.startsWith('?')) units.push({ kind, text, isOptional: times !== '' })
  }
  return units
}

function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at += 1) {
    const each = text[at]!
    if (each === '(' || each === '[') depth += 1
    else if ((each === ')' || each === ']') && --depth === 0) return at
  }
  throw new Error(`Not closed: ${text}`)
}

const mostSpellings = 200

/** All that the units can spell; null: too much, or more than can be told. */
function spelled(units: readonly Unit[]): string[] | null {
  let all = ['']
  for (const { kind, text, isOptional } of units) {
    const own = kind === 'letter' ? [text] : kind === 'class' ? [...text] : spelledIn(text)
    if (own === null) return null
    const next = isOptional ? ['', ...own] : own
    all = all.flatMap((start) => next.map((end) => start + end))
    if (all.length > mostSpellings) return null
  }
  return all
}

function spelledIn(group: string): string[] | null {
  const all: string[] = []
  for (const alternative of split(group, '|')) {
    const tokens = split(alternative, ' ').map(unitsOf)
    let phrases = ['']
    for (const [i, units] of tokens.entries()) {
      const own = units && spelled(units)
      if (own === null) return null
      phrases = phrases.flatMap((start) => own.map((end) => (i === 0 ? end : `${start} ${end}`)))
      if (phrases.length > mostSpellings) return null
    }
    all.push(...phrases)
  }
  return all
}
