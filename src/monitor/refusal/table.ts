import { fold } from '../language/fold.ts'
import { commonest } from '../language/words.ts'
import { Needed, type Needs } from './needs.ts'

/**
 * What a language's refusals look like, as data. A pattern is a regular expression over one folded sentence (lower case, no punctuation,
 * one blank between words) with four signs of its own:
 * `~` a few words that do not begin another clause (of a script without blanks: a few characters), `~~` twice as many, `*` the rest of a
 * word, `{name}` one of `slots`, `^` the sentence's first word (a pattern holds whole words anyhow).
 */
export interface Table {
  /** ISO 639-1. */
  language: string
  /** Written without blanks between words. */
  unspaced?: true
  /** Whoever speaks is left out as a rule: what cannot be done may be anyone's, whatever rule finds it. */
  subjectless?: true
  slots: Record<string, string>
  /**
   * By the name of the rule. First person + negated ability or willingness + what was asked for; rules without a first person are
   * `impersonal`, `limits`, `deflects`, `forbidden` and `rebukes`, which say only how bad it is.
   */
  refuses: Record<string, string[]>
  /** What is missing or beyond any tool: no refusal. */
  inability: string[]
  /** Idioms: cut out of the sentence before it is read. */
  idioms: string[]
  /** A sentence about refusals, or about words: not read. */
  mentions: string[]
  /** First words of an answer that gives what was asked for: a letter, a draft, a story, a translation. */
  gives: string[]
  /** In a refusal with much text behind it: some of the help comes all the same. */
  turns: string[]
  /** In a prompt that holds a refusal itself: the answer is that refusal, in other words or another language. */
  rewords: string[]
  /** What makes such a prompt's text a refusal, however short. */
  denies: string[]
  /** Before a list of what to do otherwise. */
  instead: string[]
  /** In a prompt that asks how good, safe or lawful something is: a rebuke is the answer. */
  weighs: string[]
  /** Servers, orders, laws, others: where they are spoken of, what cannot be done is no refusal, unless a first person says so. */
  world: string[]
}

export interface Rules {
  language: string
  /** Names of the rules that may as well tell of the world. */
  impersonal: RegExp
  refuses: { rule: string; pattern: RegExp }[]
  /** The bit of its rule `rebukes`; 0: it has none. */
  rebukes: number
  /** Of `refuses` in their order, and behind them of `inability`. */
  needs: Needs
  inability: RegExp | null
  idioms: RegExp | null
  mentions: RegExp | null
  gives: RegExp | null
  turns: RegExp | null
  rewords: RegExp | null
  denies: RegExp | null
  instead: RegExp | null
  weighs: RegExp | null
  world: RegExp | null
}

const withoutFirstPerson = /\/(?:impersonal|forbidden)$/
const withoutSubject = /\/(?:impersonal|forbidden|ability|policy|thing)$/

/** Every repetition is bounded, and what may stand in a gap cannot be its end: no sentence takes longer than its length allows. */
export function compiled(table: Table): Rules {
  const regexes = (patterns: string[], flags = 'u') =>
    patterns.length === 0 ? null : new RegExp(patterns.map((each) => source(each, table)).join('|'), flags)
  const named = Object.entries(table.refuses).filter(([, patterns]) => patterns.length > 0)
  const tried = [...named.map(([, patterns]) => patterns), table.inability]
  return {
    language: table.language,
    needs: needsOf(tried, table),
    impersonal: table.subjectless ? withoutSubject : withoutFirstPerson,
    refuses: named.map(([rule, patterns]) => ({ rule: `${table.language}/${rule}`, pattern: regexes(patterns)! })),
    rebukes: (1 << (named.findIndex(([rule]) => rule === 'rebukes') + 1)) >> 1,
    inability: regexes(table.inability),
    idioms: regexes(table.idioms, 'gu'),
    mentions: regexes(table.mentions),
    gives: regexes(table.gives),
    turns: regexes(table.turns),
    rewords: regexes(table.rewords),
    denies: regexes(table.denies),
    instead: regexes(table.instead),
    weighs: regexes(table.weighs),
    world: regexes(table.world),
  }
}

/** By a word's place among the commonest of its language, else by its length. */
function commonnessIn(language: string): (word: string) => number {
  const places = new Map(
    fold(commonest(language))
      .split(' ')
      .map((word, i) => [word, i]),
  )
  return (word) => {
    const place = places.get(word)
    return place === undefined ? ([2000, 50][word.length - 1] ?? 1) : 2000 / (1 + place / 10)
  }
}

/** Of lists of patterns. */
function needsOf(lists: readonly string[][], table: Table): Needs {
  const byStem = new Map<string, number>()
  const needed = new Needed(commonnessIn(table.language))
  let always = 0
  for (const [i, patterns] of lists.entries()) {
    for (const pattern of patterns) {
      const stems = table.unspaced ? null : needed.by(filled(pattern, table).replace(/^\^/, ''))
      if (stems === null) always |= 1 << i
      for (const stem of stems ?? []) byStem.set(stem, (byStem.get(stem) ?? 0) | (1 << i))
    }
  }
  return { byStem, always }
}

const gapOfWords = 6
const gapOfCharacters = 12

const filled = (pattern: string, { slots }: Table): string => fold(slotted(pattern, slots)).trim()

function source(pattern: string, table: Table): string {
  const whole = filled(pattern, table)
  if (whole.endsWith('~')) throw new Error(`A gap at the end of ${pattern}`)
  const start = whole.startsWith('^') ? '^' : ''
  const body = whole.slice(start.length).replaceAll(/\((?!\?)/g, '(?:')
  const stop = table.slots.clause === undefined ? '' : `(?!(?:${fold(table.slots.clause)})${table.unspaced ? '' : ' '})`
  if (table.unspaced) {
    const gap = (length: number) => `(?:${stop}.){0,${length}}?`
    return `${start}${start && ' ?'}${body.replaceAll('~~', gap(2 * gapOfCharacters)).replaceAll('~', gap(gapOfCharacters))}`
  }
  const gap = (length: number) => `(?:${stop}[^ ]+ ){0,${length}}?`
  const spaced = body
    .replaceAll('~~ ', gap(2 * gapOfWords))
    .replaceAll('~ ', gap(gapOfWords))
    .replaceAll('*', '[^ ]*')
  return `${start} (?:${spaced})(?= )`
}

function slotted(pattern: string, slots: Record<string, string>): string {
  return pattern.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
    const slot = slots[name]
    if (slot === undefined) throw new Error(`No slot ${name} for ${pattern}`)
    return `(${slotted(slot, slots)})`
  })
}
