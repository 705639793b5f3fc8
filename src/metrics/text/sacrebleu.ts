import { spaces, splitSpaces, trimEnd, trimStart } from './space.ts'
import type { Splitter } from './words.ts'

/** A tokenizer of sacreBLEU 2.6.0: what it does to the text as a whole, then how it finds the words. */
export interface Tokenizer {
  prepare(text: string): string
  split: Splitter
}

export const tokenizerNames = ['13a', 'intl', 'char', 'zh', 'none'] as const
export type TokenizerName = (typeof tokenizerNames)[number]

const ordinary = 0
const space = 1
const sign = 2
const point = 3
const digit = 4
const dash = 5

/**
 * sacreBLEU rewrites the text by one regular expression after another. Here every character is looked at once, and what the expressions
 * do to it follows from its neighbours. A point (full stop or comma) is a word by itself
 * - where what is before it is no digit, and no point that is one by this very rule (an expression does not see what it took before), or
 * - where what is after it is no digit.
 * Otherwise it stays within its word. A dash is a word by itself after a digit.
 */
function western(kinds: Uint8Array, padded: boolean): Splitter {
  return (text, from, to, words) => {
    let start = from
    let lastApart = -2
    for (let i = from; i < to; i += 1) {
      const kind = kinds[text[i]!]!
      if (kind === ordinary || kind === digit) continue
      if (kind === point) {
        const afterOther = i > from ? kinds[text[i - 1]!] !== digit && lastApart !== i - 1 : padded
        if (afterOther) lastApart = i
        else if (i + 1 < to ? kinds[text[i + 1]!] === digit : !padded) continue
      } else if (kind === dash) {
        if (i === from || kinds[text[i - 1]!] !== digit) continue
      }
      if (i > start) words.add(start, i)
      if (kind !== space) words.add(i, i + 1)
      start = i + 1
    }
    if (to > start) words.add(start, to)
  }
}

function westernKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  for (const c of '!"#$%&()*+:;<=>?@/[\\]^_`{|}~') kinds[c.charCodeAt(0)] = sign
  for (const c of '0123456789') kinds[c.charCodeAt(0)] = digit
  for (const c of '.,') kinds[c.charCodeAt(0)] = point
  kinds['-'.charCodeAt(0)] = dash
  for (let unit = 0; unit < spaces.length; unit += 1) if (spaces[unit] === 1) kinds[unit] = space
  return kinds
}

/**
 * What sacreBLEU takes for Chinese characters. Two of its ranges were meant to lie beyond U+FFFF and are written so that they
 * cover U+2001..2A6D and U+2F81..2FA1 instead, that is, much punctuation.
 */
const chinese = [
  [0x2001, 0x2a6d],
  [0x2e80, 0x2eff],
  [0x2f00, 0x2fdf],
  [0x2ff0, 0x303f],
  [0x3100, 0x312f],
  [0x31a0, 0x31bf],
  [0x31c0, 0x31ef],
  [0x3200, 0x33ff],
  [0x3400, 0x4db5],
  [0x4e00, 0x9fbb],
  [0xf900, 0xfa2d],
  [0xfa30, 0xfa6a],
  [0xfa70, 0xfad9],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
] as const

function chineseKinds(): Uint8Array {
  const kinds = westernKinds()
  for (const [first, last] of chinese) {
    for (let unit = first; unit <= last; unit += 1) if (kinds[unit] !== space) kinds[unit] = sign
  }
  return kinds
}

/** mteval-v13a, for text of one line. */
function prepare13a(text: string): string {
  let line = trimEnd(text)
  if (line.includes('<skipped>')) line = line.replaceAll('<skipped>', '')
  if (line.includes('\n')) line = line.replaceAll('-\n', '').replaceAll('\n', ' ')
  if (!line.includes('&')) return line
  return line.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
}

const splitCharacters: Splitter = (text, from, to, words) => {
  for (let i = from; i < to; i += 1) {
    if (isPair(text, i, to)) {
      words.add(i, i + 2)
      i += 1
    } else if (spaces[text[i]!] === 0) {
      words.add(i, i + 1)
    }
  }
}

/** Whether a character beyond U+FFFF starts here. */
function isPair(text: Uint16Array, at: number, to: number): boolean {
  return (text[at]! & 0xfc00) === 0xd800 && at + 1 < to && (text[at + 1]! & 0xfc00) === 0xdc00
}

const number = 6
const symbol = 7

const unicodeKinds = new Uint8Array(0x110000)
/** Kinds are kept plus one: zero is not looked up yet. */
function unicodeKind(character: number): number {
  const kept = unicodeKinds[character]!
  if (kept !== 0) return kept - 1
  const kind = kindOf(String.fromCodePoint(character))
  unicodeKinds[character] = kind + 1
  return kind
}

function kindOf(character: string): number {
  if (spaces[character.charCodeAt(0)] === 1) return space
  if (/\p{N}/u.test(character)) return number
  if (/\p{P}/u.test(character)) return sign
  return /\p{S}/u.test(character) ? symbol : ordinary
}

/** mteval-v14 in its international variant: symbols are words by themselves, and punctuation is by the rule of points above, for any digits. */
const splitInternational: Splitter = (text, from, to, words) => {
  let start = from
  let before = -1
  let lastApart = false
  for (let i = from; i < to; ) {
    const size = isPair(text, i, to) ? 2 : 1
    const kind = unicodeKind(characterAt(text, i, size))
    let apart = kind === space || kind === symbol
    if (kind === sign) {
      const afterOther: boolean = before !== -1 && before !== number && !lastApart
      const next = i + size
      apart =
        afterOther || (next < to && unicodeKind(characterAt(text, next, isPair(text, next, to) ? 2 : 1)) !== number)
      lastApart = afterOther
    } else {
      lastApart = false
    }
    if (apart) {
      if (i > start) words.add(start, i)
      if (kind !== space) words.add(i, i + size)
      start = i + size
    }
    before = kind
    i += size
  }
  if (to > start) words.add(start, to)
}

function characterAt(text: Uint16Array, at: number, size: number): number {
  return size === 1 ? text[at]! : ((text[at]! & 0x3ff) << 10) + (text[at + 1]! & 0x3ff) + 0x10000
}

export const tokenizers: Readonly<Record<TokenizerName, Tokenizer>> = {
  '13a': { prepare: prepare13a, split: western(westernKinds(), true) },
  intl: { prepare: trimEnd, split: splitInternational },
  char: { prepare: trimEnd, split: splitCharacters },
  zh: { prepare: (text) => trimStart(trimEnd(text)), split: western(chineseKinds(), false) },
  none: { prepare: trimEnd, split: splitSpaces },
}
