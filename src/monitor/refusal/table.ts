import { fold } from './fold.ts'

/**
 * What a language's refusals look like, as data. A pattern is a regular expression over one folded sentence (lower case, no punctuation,
 * one blank between words) with four signs of its own:
 * `~` some words that do not begin another clause (of a script without blanks: some characters), `*` the rest of a word,
 * `{name}` one of `slots`, `^` the sentence's first word (a pattern holds whole words anyhow).
 */
export interface Table {
  /** ISO 639-1. */
  language: string
  /** Written without blanks between words. */
  unspaced?: true
  slots: Record<string, string>
  /** First person + negated ability or willingness + what was asked for, by the name of the rule. */
  refuses: Record<string, string[]>
  /** What is missing or beyond any tool: no refusal. */
  inability: string[]
  /** Idioms: cut out of the sentence before it is read. */
  idioms: string[]
  /** First words of an answer that gives what was asked for: a letter, a draft, a story, a translation. */
  gives: string[]
  /** In a refusal with much text behind it: some of the help comes all the same. */
  turns: string[]
  /** In a prompt that holds a refusal itself: the answer is that refusal, in other words or another language. */
  rewords: string[]
}

export interface Rules {
  language: string
  refuses: { rule: string; pattern: RegExp }[]
  inability: RegExp | null
  idioms: RegExp | null
  gives: RegExp | null
  turns: RegExp | null
  rewords: RegExp | null
}

/** Every repetition is bounded, and what may stand in a gap cannot be its end: no sentence takes longer than its length allows. */
export function compiled(table: Table): Rules {
  const regexes = (patterns: string[], flags = 'u') =>
    patterns.length === 0 ? null : new RegExp(patterns.map((each) => source(each, table)).join('|'), flags)
  return {
    language: table.language,
    refuses: Object.entries(table.refuses).flatMap(([rule, patterns]) => {
      const pattern = regexes(patterns)
      return pattern === null ? [] : [{ rule: `${table.language}/${rule}`, pattern }]
    }),
    inability: regexes(table.inability),
    idioms: regexes(table.idioms, 'gu'),
    gives: regexes(table.gives),
    turns: regexes(table.turns),
    rewords: regexes(table.rewords),
  }
}

const gapOfWords = 6
const gapOfCharacters = 14

function source(pattern: string, table: Table): string {
  const filled = fold(slotted(pattern, table.slots))
  const stop = table.slots.clause
  const start = filled.startsWith('^')
  const body = (start ? filled.slice(1) : filled).replaceAll('(', '(?:').replaceAll('(?:?', '(?')
  if (table.unspaced) {
    const character = stop === undefined ? '.' : `(?!${stop}).`
    return `${start ? '^' : ''}${body.replaceAll('~', `(?:${character}){0,${gapOfCharacters}}?`)}`
  }
  const word = stop === undefined ? '[^ ]+ ' : `(?!(?:${fold(stop)}) )[^ ]+ `
  const spaced = body.replaceAll('~ ', `(?:${word}){0,${gapOfWords}}?`).replaceAll('*', '[^ ]*')
  return `${start ? '^' : ''} (?:${spaced})(?= )`
}

function slotted(pattern: string, slots: Record<string, string>): string {
  return pattern.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
    const slot = slots[name]
    if (slot === undefined) throw new Error(`No slot ${name} for ${pattern}`)
    return `(${slotted(slot, slots)})`
  })
}
