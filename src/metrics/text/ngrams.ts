import type { CodedTexts } from './coded.ts'
import { grown } from './grown.ts'

let sorted = new Int32Array(1024)
let spare = new Int32Array(1024)
/** For each place the number of its text: 0, or 1 for `first` and so on. */
let owner = new Int32Array(1024)
/** For each code where the places that begin with it start, or the next of them goes. */
let starts = new Int32Array(1024)
let next = new Int32Array(1024)
/** For each n and each text how often it has the n-gram of the present place so far, not counting n-grams that go on alike. */
let open = new Int32Array(64)

/**
 * For n = 1 to `orders` the number of n-grams of text 0 that texts `first` to `last` match: each counts at most as often as it stands in
 * the one of them that has it most often. Written to `matches[n - 1]`.
 *
 * All places of the texts are sorted by the `orders` codes that start there; then the same n-grams of every n are neighbours, and one
 * pass counts them all, in time that does not depend on how often words repeat.
 */
export function countMatches(
  coded: CodedTexts,
  first: number,
  last: number,
  orders: number,
  matches: Float64Array,
): void {
  const texts = last - first + 2
  const places = sortPlaces(coded, first, last, orders)
  if (open.length < (orders + 1) * texts) open = grown(open, (orders + 1) * texts)
  open.fill(0, 0, (orders + 1) * texts)
  matches.fill(0, 0, orders)
  if (texts === 2) countOfTwo(coded, last, places, orders, matches)
  else countOfMany(coded, first, texts, places, orders, matches)
}

function countOfTwo(
  { codes, starts, ends }: CodedTexts,
  other: number,
  places: number,
  orders: number,
  matches: Float64Array,
): void {
  const lastOwn = starts[other]! - 1
  const ownEnd = ends[0]!
  const otherEnd = ends[other]!
  for (let i = 2; i < places; i += 1) {
    const place = sorted[i]!
    /** 0 or 1, without a branch: which text comes next in the sorted order nobody can foresee, a processor included. */
    const text = (lastOwn - place) >>> 31
    const left = Math.min(orders, ownEnd + (otherEnd - ownEnd) * text - place)
    open[2 * left + text]! += 1
    const shared = i + 1 < places ? sharedStart(codes, place, sorted[i + 1]!, orders) : 0
    let inOwn = 0
    let inOther = 0
    for (let order = orders; order > shared; order -= 1) {
      inOwn += open[2 * order]!
      inOther += open[2 * order + 1]!
      open[2 * order] = 0
      open[2 * order + 1] = 0
      matches[order - 1]! += Math.min(inOwn, inOther)
    }
    open[2 * shared]! += inOwn
    open[2 * shared + 1]! += inOther
  }
}

function countOfMany(
  { codes, ends }: CodedTexts,
  first: number,
  texts: number,
  places: number,
  orders: number,
  matches: Float64Array,
): void {
  for (let i = texts; i < places; i += 1) {
    const place = sorted[i]!
    const text = owner[place]!
    const left = ends[text === 0 ? 0 : first + text - 1]! - place
    open[Math.min(left, orders) * texts + text]! += 1
    const shared = i + 1 < places ? sharedStart(codes, place, sorted[i + 1]!, orders) : 0
    for (let order = orders; order > shared; order -= 1) {
      const at = order * texts
      let most = 0
      for (let t = 1; t < texts; t += 1) {
        const count = open[at + t]!
        if (count > most) most = count
        open[at - texts + t]! += count
        open[at + t] = 0
      }
      const own = open[at]!
      matches[order - 1]! += Math.min(own, most)
      open[at - texts]! += own
      open[at] = 0
    }
  }
}

/** How many codes two places have in common from there on, up to the end of their texts and to `most`. */
function sharedStart(codes: Int32Array, a: number, b: number, most: number): number {
  let shared = 0
  while (shared < most) {
    const code = codes[a + shared]!
    if (code !== codes[b + shared] || code === 0) break
    shared += 1
  }
  return shared
}

/**
 * Sorts the places of text 0 and of texts first..last by the `orders` codes that start there, behind the ends of the texts. Returns how
 * many places and ends there are. Places sorted by the codes after them need only be dealt out by their own code to be sorted by one code
 * more.
 */
function sortPlaces(coded: CodedTexts, first: number, last: number, orders: number): number {
  const { codes, ends } = coded
  reserve(ends[last]! + 1, coded.distinct + 2)
  const total = countCodes(coded, first, last)
  next.set(starts.subarray(0, coded.distinct + 1))
  for (let text = 0, number = 0; text <= last; text = text === 0 ? first : text + 1, number += 1) {
    const end = ends[text]!
    sorted[number] = end
    spare[number] = end
    for (let place = coded.starts[text]!; place < end; place += 1) {
      owner[place] = number
      sorted[next[codes[place]!]!++] = place
    }
  }
  for (let order = 2; order <= orders; order += 1) {
    next.set(starts.subarray(0, coded.distinct + 1))
    for (let i = 0; i < total; i += 1) {
      const place = sorted[i]! - 1
      const code = codes[place]!
      if (code !== 0) spare[next[code]!++] = place
    }
    const swap = sorted
    sorted = spare
    spare = swap
  }
  return total
}

function countCodes({ codes, starts: from, ends, distinct }: CodedTexts, first: number, last: number): number {
  starts.fill(0, 0, distinct + 2)
  let texts = 0
  for (let text = 0; text <= last; text = text === 0 ? first : text + 1) {
    texts += 1
    for (let place = from[text]!; place < ends[text]!; place += 1) starts[codes[place]! + 1]! += 1
  }
  starts[1] = texts
  for (let code = 1; code <= distinct; code += 1) starts[code + 1]! += starts[code]!
  return starts[distinct + 1]!
}

function reserve(places: number, codes: number): void {
  if (places > owner.length) {
    owner = grown(owner, places)
    sorted = new Int32Array(owner.length)
    spare = new Int32Array(owner.length)
  }
  if (codes > starts.length) {
    starts = grown(starts, codes)
    next = new Int32Array(starts.length)
  }
}
