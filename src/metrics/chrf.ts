import type { AnswerEvidence } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import { family, type Option } from './family.ts'
import { fixed, type Metric, type Scorer } from './metric.ts'
import { signature } from './signature.ts'
import { CharacterCoder } from './text/code-points.ts'
import type { CodedTexts } from './text/coded.ts'
import { countMatches } from './text/ngrams.ts'
import { spaces } from './text/space.ts'
import { type Splitter, WordCoder } from './text/words.ts'
import { emptyReferences } from './word-notes.ts'

const mostOrders = 20

interface Options {
  beta: number
  char_order: number
  word_order: number
  lowercase: boolean
  whitespace: boolean
  eps: boolean
}

const whole = (usual: number, min: number, about: string) =>
  ({ kind: 'number', usual, min, max: mostOrders, whole: true, about }) as const satisfies Option

const options = (wordOrder: number) =>
  ({
    beta: { kind: 'number', usual: 2, min: 0, max: 100, about: 'how many times more recall weighs than precision' },
    char_order: whole(6, 1, 'longest n-gram of characters'),
    word_order: whole(wordOrder, 0, 'longest n-gram of words; 0: characters alone'),
    lowercase: { kind: 'flag', usual: false, about: 'ignore case' },
    whitespace: { kind: 'flag', usual: false, about: 'count white space as characters' },
    eps: {
      kind: 'flag',
      usual: false,
      about: 'smooth as chrF++.py, nltk and Moses do, instead of leaving out what no text has',
    },
  }) as const satisfies Record<string, Option>

/** chrF (chrF2) from 0 to 100, equal to sacreBLEU 2.6.0's. Source: Popović, "chrF", WMT 2015. */
export const chrf = family('chrf', options(0), chrfMetric)

/** chrF++ (chrF2++): chrF with n-grams of one and two words besides. Source: Popović, "chrF++", WMT 2017. */
export const chrfPlusPlus = family('chrf++', options(2), chrfMetric)

function chrfMetric(name: string, chosen: Options): Metric<'text'> {
  const { beta, char_order, word_order, lowercase, whitespace, eps } = chosen
  const given = [`char_order=${char_order}`, `word_order=${word_order}`, `beta=${beta}`]
  if (lowercase) given.push('lowercase=True')
  if (whitespace) given.push('whitespace=True')
  if (eps) given.push('eps_smoothing=True')
  return {
    name,
    title: titleOf(name, chosen),
    tells:
      word_order === 0
        ? 'overlap with the references in n-grams of characters'
        : 'overlap in n-grams of characters and words',
    better: 'higher',
    unit: 'points',
    scale: 100,
    range: [0, 100],
    equals: `sacrebleu 2.6.0 CHRF(${given.join(', ')}).corpus_score`,
    of: 'text',
    pools: null,
    scorer: fixed(scorerOf(chosen)),
    blind: emptyReferences('chrF', 0),
    signature: (seen) =>
      signature(seen, [
        ['case', lowercase ? 'lc' : 'mixed'],
        ['eff', eps ? 'no' : 'yes'],
        ['nc', char_order],
        ['nw', word_order],
        ['space', whitespace ? 'yes' : 'no'],
      ]),
  }
}

/** sacreBLEU's own name for what beta and the order of words make of it; the other options in brackets. */
function titleOf(name: string, { beta, word_order }: Options): string {
  const rest = name
    .split(':')
    .slice(1)
    .filter((option) => !/^(beta|word_order)=/.test(option))
  return `chrF${beta}${'+'.repeat(word_order)}${rest.length === 0 ? '' : ` (${rest.join(', ')})`}`
}

const characters = new CharacterCoder(mostOrders - 1)
const words = new WordCoder(mostOrders - 1)

/** Statistics: for each order n-grams of the answer, of the reference, and matched ones, of the best reference; then the samples. */
function scorerOf(chosen: Options): Scorer<AnswerEvidence> {
  const { char_order, word_order, lowercase, whitespace } = chosen
  const size = 3 * (char_order + word_order) + 1
  const matches = new Float64Array(mostOrders)
  const read = (text: string) => {
    const cased = lowercase ? text.toLowerCase() : text
    characters.read(cased, whitespace)
    if (word_order > 0) words.read(cased, splitPunctuation)
  }
  return {
    size,
    statistics({ text }, { references = [] }: Sample) {
      let best = new Array<number>(size).fill(0)
      let bestScore = -1
      characters.clear()
      words.clear()
      read(text)
      for (const [i, reference] of references.entries()) {
        read(reference)
        const sums = new Array<number>(size).fill(0)
        sums[size - 1] = 1
        count(characters.coded, i + 1, char_order, matches, sums, 0)
        if (word_order > 0) count(words.coded, i + 1, word_order, matches, sums, char_order)
        const found = score(sums, chosen)
        if (found > bestScore) {
          best = sums
          bestScore = found
        }
      }
      return best
    },
    value: (sums) => (sums[size - 1]! > 0 ? score(sums, chosen) : Number.NaN),
  }
}

function count(
  coded: CodedTexts,
  text: number,
  orders: number,
  matches: Float64Array,
  sums: number[],
  offset: number,
): void {
  const own = coded.lengthOf(0)
  const other = coded.lengthOf(text)
  countMatches(coded, text, text, orders, matches)
  for (let i = 0; i < orders; i += 1) {
    const at = 3 * (offset + i)
    sums[at + 1] = Math.max(other - i, 0)
    // sacreBLEU does not count n-grams of an order that the reference is too short for.
    sums[at] = other > i ? Math.max(own - i, 0) : 0
    sums[at + 2] = matches[i]!
  }
}

const tiny = 1e-16

function score(sums: ArrayLike<number>, { beta, char_order, word_order, eps }: Options): number {
  const orders = char_order + word_order
  const factor = beta ** 2
  let sum = 0
  let precisions = 0
  let recalls = 0
  let effective = 0
  for (let i = 0; i < orders; i += 1) {
    const own = sums[3 * i]!
    const other = sums[3 * i + 1]!
    const matched = sums[3 * i + 2]!
    const precision = own > 0 ? matched / own : tiny
    const recall = other > 0 ? matched / other : tiny
    const weighted = factor * precision + recall
    sum += weighted > 0 ? ((1 + factor) * precision * recall) / weighted : tiny
    if (own > 0 && other > 0) {
      precisions += precision
      recalls += recall
      effective += 1
    }
  }
  if (eps) return (100 * sum) / orders
  if (effective === 0 || precisions + recalls === 0) return 0
  const precision = precisions / effective
  const recall = recalls / effective
  return 100 * (((1 + factor) * precision * recall) / (factor * precision + recall))
}

const punctuation = new Uint8Array(0x10000)
for (const c of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~') punctuation[c.charCodeAt(0)] = 1

/** Words between white space, of which a last sign of punctuation is cut off, else a first one. */
export const splitPunctuation: Splitter = (text, from, to, coder) => {
  let start = from
  for (let i = from; i <= to; i += 1) {
    if (i < to && spaces[text[i]!] === 0) continue
    const last = i - 1
    if (start < last && punctuation[text[last]!] === 1) {
      coder.add(start, last)
      coder.add(last, i)
    } else if (start < last && punctuation[text[start]!] === 1) {
      coder.add(start, start + 1)
      coder.add(start + 1, i)
    } else if (i > start) {
      coder.add(start, i)
    }
    start = i + 1
  }
}
