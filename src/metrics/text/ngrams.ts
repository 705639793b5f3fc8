import type { CodedTexts } from './coded.ts'
import { grown } from './grown.ts'

let sorted = new Int32Array(1024)
let spare = new Int32Array(1024)
/** For each place the number of its text: 0, or 1 for `first` and so on. */
let owner = new Int32Array(1024)
let counts = new Int32Array(1024)
/** For each n and each text how often it has the n-gram of the present place so far, not counting n-grams that go on alike. */
let open = new Int32Array(64)

/**
 * For n = 1 to `orders` the number of n-grams of text 0 that texts `first` to `last` match: each counts at most as often as it stands in
 * the one of them that has it most often. Written to `matches[n - 1]`.
 *
 * All places of the texts are sorted by the `orders` codes that start there (radix sort, last code first); then the same n-grams of
 * every n are neighbours, and one pass counts them all, in time that does not depend on how often words repeat.
 */
export function countMatches(
  coded: CodedTexts,
  first: number,
  last: number,
  orders: number,
  matches: Float64Array,
): void {
  const places = sortPlaces(coded, first, last, orders)
  const texts = last - first + 2
  const { codes, ends } = coded
  if (open.length < (orders + 1) * texts) open = grown(open, (orders + 1) * texts)
  open.fill(0, 0, (orders + 1) * texts)
  matches.fill(0, 0, orders)
  for (let i = 0; i < places; i += 1) {
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
  while (shared < most && codes[a + shared] === codes[b + shared] && codes[a + shared] !== 0) shared += 1
  return shared
}

/** Sorts the places of text 0 and of texts first..last by the codes that start there. Returns how many there are. */
function sortPlaces(
  { codes, starts, ends, distinct }: CodedTexts,
  first: number,
  last: number,
  orders: number,
): number {
  if (ends[last]! > owner.length) {
    owner = grown(owner, ends[last]!)
    sorted = new Int32Array(owner.length)
    spare = new Int32Array(owner.length)
  }
  if (distinct + 1 > counts.length) counts = grown(counts, distinct + 1)
  let n = 0
  for (let text = 0; text <= last; text = text === 0 ? first : text + 1) {
    for (let place = starts[text]!; place < ends[text]!; place += 1) {
      owner[place] = text === 0 ? 0 : text - first + 1
      sorted[n] = place
      n += 1
    }
  }
  for (let digit = orders - 1; digit >= 0; digit -= 1) {
    counts.fill(0, 0, distinct + 1)
    for (let i = 0; i < n; i += 1) counts[codes[sorted[i]! + digit]!]! += 1
    let before = 0
    for (let code = 0; code <= distinct; code += 1) {
      const count = counts[code]!
      counts[code] = before
      before += count
    }
    for (let i = 0; i < n; i += 1) {
      const place = sorted[i]!
      spare[counts[codes[place + digit]!]!++] = place
    }
    const swap = sorted
    sorted = spare
    spare = swap
  }
  return n
}
