import { PairNumbers } from './pair-numbers.ts'
import type { Numbers } from './reader.ts'

const pairs = new PairNumbers()
/** Zero everywhere between two calls. */
let counts = new Int32Array(1 << 10)

/** How many words (or n-grams) of one text another has too, each as often as both have it. All numbers are below `distinct`. */
export function sharedWords(a: Numbers, b: Numbers, distinct: number): number {
  if (counts.length < distinct) counts = new Int32Array(2 * distinct)
  for (let i = 0; i < a.length; i += 1) counts[a.items[i]!]! += 1
  let shared = 0
  for (let i = 0; i < b.length; i += 1) {
    const left = counts[b.items[i]!]!
    if (left === 0) continue
    counts[b.items[i]!] = left - 1
    shared += 1
  }
  for (let i = 0; i < a.length; i += 1) counts[a.items[i]!] = 0
  return shared
}

/** The same of pairs of neighbouring words. */
export function sharedPairs(a: Numbers, b: Numbers): number {
  pairs.clear()
  if (counts.length < a.length + b.length) counts = new Int32Array(2 * (a.length + b.length))
  for (let i = 1; i < a.length; i += 1) counts[pairs.number(a.items[i - 1]!, a.items[i]!)]! += 1
  let shared = 0
  for (let i = 1; i < b.length; i += 1) {
    const pair = pairs.number(b.items[i - 1]!, b.items[i]!)
    if (counts[pair] === 0) continue
    counts[pair]! -= 1
    shared += 1
  }
  counts.fill(0, 0, pairs.size)
  return shared
}

/** How many different n-grams a text has. */
export function distinctNgrams(words: Numbers, n: number): number {
  let grams = words.items
  let count = words.length
  if (n === 1) {
    pairs.clear()
    for (let i = 0; i < count; i += 1) pairs.number(0, grams[i]!)
  }
  // Two n-grams that overlap or touch are one longer n-gram.
  for (let order = 1; order < n; ) {
    pairs.clear()
    const step = Math.min(order, n - order)
    const longer = new Int32Array(Math.max(count - step, 0))
    for (let i = 0; i < longer.length; i += 1) longer[i] = pairs.number(grams[i]!, grams[i + step]!)
    grams = longer
    count = longer.length
    order += step
  }
  return pairs.size
}
