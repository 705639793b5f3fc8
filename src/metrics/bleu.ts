import type { AnswerEvidence } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import { family } from './family.ts'
import { fixed, type Metric, type Scorer, type Seen } from './metric.ts'
import { signature } from './signature.ts'
import { countMatches } from './text/ngrams.ts'
import { closestLength } from './text/references.ts'
import { type TokenizerName, tokenizerNames, tokenizers } from './text/sacrebleu.ts'
import { WordCoder } from './text/words.ts'
import { withOptions } from './title.ts'
import { unmatchedRuns } from './unmatched-runs.ts'
import { emptyReferences, sentences, unsplitTexts } from './word-notes.ts'

const mostOrders = 9
const smoothings = ['exp', 'floor', 'add-k', 'none'] as const

interface Counting {
  tokenize: TokenizerName
  lowercase: boolean
  order: number
}

interface Options extends Counting {
  smooth: (typeof smoothings)[number]
  smooth_value: number | null
  effective_order: boolean
}

/**
 * Corpus BLEU from 0 to 100, equal to sacreBLEU 2.6.0's. Sources: Papineni et al., "BLEU", ACL 2002; Post, "A call for clarity in
 * reporting BLEU scores", WMT 2018; for the smoothing methods Chen and Cherry, WMT 2014.
 */
export const bleu = family(
  'bleu',
  {
    tokenize: {
      kind: 'choice',
      choices: tokenizerNames,
      usual: '13a',
      about: 'how words are found: 13a (Western languages), intl (by Unicode), zh (Chinese), char, none (white space)',
    },
    smooth: {
      kind: 'choice',
      choices: smoothings,
      usual: 'exp',
      about: 'what stands for an n-gram order of which nothing matched',
    },
    smooth_value: {
      kind: 'number',
      usual: null,
      min: 0,
      max: 100,
      about: 'number for smooth=floor (usually 0.1) and smooth=add-k (usually 1)',
    },
    lowercase: { kind: 'flag', usual: false, about: 'ignore case' },
    order: { kind: 'number', usual: 4, min: 1, max: mostOrders, whole: true, about: 'longest n-gram' },
    effective_order: {
      kind: 'flag',
      usual: false,
      about: 'leave out orders longer than every answer, as sacreBLEU advises for single sentences',
    },
  },
  bleuMetric,
)

function bleuMetric(name: string, options: Options): Metric<'text'> {
  const { smooth, smooth_value } = options
  return {
    name,
    title: withOptions('BLEU', name),
    tells: 'n-gram overlap with the references',
    better: 'higher',
    unit: 'points',
    scale: 100,
    range: [0, smooth === 'floor' ? 100 * Math.max(1, smooth_value ?? 0) : 100],
    equals: `sacrebleu 2.6.0 BLEU(${argumentsOf(options)}).corpus_score`,
    of: 'text',
    pools: null,
    instead: 'BLEU counts words in a row, up to four: bleu:effective_order, bleu:order=2 and chrf see shorter matches.',
    scorer: fixed(scorerOf(options)),
    blind: emptyReferences('BLEU', 0),
    note: (seen) => noteOf(seen, options),
    signature: (seen) => signatureOf(seen, options),
  }
}

/** Variants that count alike share their statistics. */
const counters = new Map<string, Scorer<AnswerEvidence>['statistics']>()

function scorerOf(options: Options): Scorer<AnswerEvidence> {
  const { tokenize, lowercase, order } = options
  const key = `${tokenize} ${lowercase} ${order}`
  const statistics = counters.get(key) ?? counterOf(options)
  counters.set(key, statistics)
  return { size: 2 + 2 * order, statistics, value: (sums) => score(sums, options) }
}

const words = new WordCoder(mostOrders - 1)

/**
 * Statistics: samples, words of the reference closest in length, matched n-grams of order 1 to `order`, n-grams of the answer of order 1
 * to `order`; all 0 where there is no reference.
 */
function counterOf({ tokenize, lowercase, order }: Counting): Scorer<AnswerEvidence>['statistics'] {
  const { prepare, split } = tokenizers[tokenize]
  const matches = new Float64Array(order)
  const read = (text: string) => words.read(prepare(lowercase ? text.toLowerCase() : text), split)
  return ({ text }, { references = [] }: Sample) => {
    const sums = new Array<number>(2 + 2 * order).fill(0)
    if (references.length === 0) return sums
    words.clear()
    read(text)
    for (const reference of references) read(reference)
    const { coded } = words
    const answer = coded.lengthOf(0)
    sums[0] = 1
    sums[1] = closestLength(coded, answer)
    countMatches(coded, 1, references.length, order, matches)
    for (let i = 0; i < order; i += 1) {
      sums[2 + i] = matches[i]!
      sums[2 + order + i] = Math.max(answer - i, 0)
    }
    return sums
  }
}

function score(sums: ArrayLike<number>, { smooth, smooth_value, order, effective_order }: Options): number {
  if (!(sums[0]! > 0)) return Number.NaN
  const reference = sums[1]!
  const answer = sums[2 + order]!
  const brevity = answer >= reference ? 1 : answer > 0 ? Math.exp(1 - reference / answer) : 0
  // Without a single match sacreBLEU does not smooth. No longer n-gram matches where no word does.
  if (sums[2] === 0) return 0
  const value = smooth_value ?? (smooth === 'floor' ? 0.1 : 1)
  let logs = 0
  let used = 0
  let halvings = 1
  for (let i = 0; i < order; i += 1) {
    const added = smooth === 'add-k' && i > 0 ? value : 0
    const matched = sums[2 + i]! + added
    const total = sums[2 + order + i]! + added
    if (total === 0) break
    used += 1
    let precision = (100 * matched) / total
    if (matched === 0 && smooth === 'exp') {
      halvings *= 2
      precision = 100 / (halvings * total)
    } else if (matched === 0 && smooth === 'floor') {
      precision = (100 * value) / total
    }
    if (precision === 0) return 0
    logs += Math.log(precision)
  }
  if (used < order && !effective_order) return 0
  return brevity * Math.exp(logs / used)
}

function argumentsOf({ tokenize, smooth, smooth_value, lowercase, order, effective_order }: Options): string {
  const given = [`tokenize='${tokenize}'`]
  if (lowercase) given.push('lowercase=True')
  if (smooth !== 'exp') given.push(`smooth_method='${smooth}'`)
  if (smooth_value !== null) given.push(`smooth_value=${smooth_value}`)
  if (order !== 4) given.push(`max_ngram_order=${order}`)
  if (effective_order) given.push('effective_order=True')
  return given.join(', ')
}

function signatureOf(seen: Seen<'text'>, { tokenize, smooth, smooth_value, lowercase, effective_order }: Options) {
  const usual = { exp: null, floor: 0.1, 'add-k': 1, none: null }[smooth]
  const smoothing = usual === null ? smooth : `${smooth}[${twoDigits(smooth_value ?? usual)}]`
  return signature(seen, [
    ['case', lowercase ? 'lc' : 'mixed'],
    ['eff', effective_order ? 'yes' : 'no'],
    ['tok', tokenize],
    ['smooth', smoothing],
  ])
}

function noteOf(seen: Seen<'text'>, options: Options): string | null {
  const { tokenize, order, effective_order } = options
  const unsplit = tokenize === 'zh' || tokenize === 'char' ? null : unsplitTexts(seen)
  const counting = { ...scorerOf(options), matched: 1 + order, found: 1 + 2 * order, words: order }
  return sentences(
    unsplit ?? unmatchedRuns(seen, counting, !effective_order),
    tokenize === 'none' ? null : tokenized(seen),
  )
}

/** sacreBLEU's own warning, at its own number. */
function tokenized({ pairs }: Seen<'text'>): string | null {
  let found = 0
  for (const { evidence } of pairs) for (const { text } of evidence) if (text.endsWith(' .')) found += 1
  if (found < 100) return null
  return `${found} answers end with a full stop of its own, as text does that was split into words: BLEU is meant for text as people write it.`
}

/** As Python prints two digits: halves, which only odd eighths have, go to the even digit. */
function twoDigits(value: number): string {
  const half = (8 * value) % 2 === 1
  return (half && (8 * value) % 4 === 1 ? value - 0.001 : value).toFixed(2)
}
