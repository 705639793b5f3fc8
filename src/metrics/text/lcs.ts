import type { Numbers } from './reader.ts'

/**
 * Longest common subsequences of numbered texts. Bit-parallel (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): a row of
 * the textbook table is one bit a word of `a`, 32 to a block, and a word of `b` makes the next row. A bit is 0 where the row rises.
 * Only the blocks that a word touches are visited, so two texts of 100,000 words take a second and a few megabytes.
 */

/** For each number the first of its places in `a`, as 1 + an index of the arrays below; 0 everywhere between two calls. */
let heads = new Int32Array(1 << 10)
let block = new Int32Array(64)
let mask = new Int32Array(64)
let next = new Int32Array(64)
let row = new Int32Array(2)
let rows = new Int32Array(64)
let kept = new Int32Array(2)

/** Length of the longest common subsequence. All numbers are below `distinct`. */
export function lcsLength(a: Numbers, b: Numbers, distinct: number): number {
  if (a.length === 0 || b.length === 0) return 0
  const blocks = begin(a, distinct)
  for (let j = 0; j < b.length; j += 1) advance(b.items[j]!, blocks)
  end(a)
  let rises = 0
  for (let i = 0; i < a.length; i += 1) rises += ((row[i >>> 5]! >>> (i & 31)) & 1) ^ 1
  return rises
}

/**
 * Marks in `marks` the words of `a` that are in its longest common subsequence with any of the texts `others`; of several such subsequences
 * in the one that rouge_score 0.1.2 finds (`_backtrack_norec`): from the end, what is equal is taken, else `b` is shortened where the row
 * rises, else `a`.
 */
export function markLcs(a: Numbers, others: Iterable<Numbers>, distinct: number, marks: Uint8Array): void {
  if (a.length === 0) return
  const blocks = begin(a, distinct)
  for (const b of others) {
    row.fill(-1, 0, blocks)
    markOne(a, b, blocks, marks)
  }
  end(a)
}

function markOne(a: Numbers, b: Numbers, blocks: number, marks: Uint8Array): void {
  // Of a large table only every k-th row is kept; those between are made again when they are needed.
  const k = b.length * blocks <= 1 << 22 ? b.length : Math.ceil(Math.sqrt(b.length))
  const sections = Math.ceil(b.length / k)
  if (kept.length < sections * blocks) kept = new Int32Array(2 * sections * blocks)
  if (rows.length < k * blocks) rows = new Int32Array(2 * k * blocks)
  for (let section = 0; section < sections; section += 1) {
    copy(row, 0, kept, section * blocks, blocks)
    makeRows(b, section * k, k, blocks)
  }
  let i = a.length - 1
  let j = b.length - 1
  let from = (sections - 1) * k
  while (i >= 0 && j >= 0) {
    if (j < from) {
      from -= k
      copy(kept, (from / k) * blocks, row, 0, blocks)
      makeRows(b, from, k, blocks)
    }
    if (a.items[i] === b.items[j]) {
      marks[i] = 1
      i -= 1
      j -= 1
    } else if (((rows[(j - from) * blocks + (i >>> 5)]! >>> (i & 31)) & 1) === 0) {
      j -= 1
    } else {
      i -= 1
    }
  }
}

/** Writes to `rows` those after the words `from` and on of `b`. */
function makeRows(b: Numbers, from: number, k: number, blocks: number): void {
  const to = Math.min(from + k, b.length)
  for (let j = from; j < to; j += 1) {
    advance(b.items[j]!, blocks)
    copy(row, 0, rows, (j - from) * blocks, blocks)
  }
}

function copy(source: Int32Array, from: number, target: Int32Array, to: number, length: number): void {
  for (let i = 0; i < length; i += 1) target[to + i] = source[from + i]!
}

/** Notes the places of all words of `a` and sets the row before the first word of `b`. Gives the number of blocks. */
function begin(a: Numbers, distinct: number): number {
  const blocks = (a.length + 31) >>> 5
  if (heads.length < distinct) heads = new Int32Array(2 * distinct)
  if (row.length < blocks) row = new Int32Array(2 * blocks)
  if (next.length < a.length) {
    block = new Int32Array(2 * a.length)
    mask = new Int32Array(2 * a.length)
    next = new Int32Array(2 * a.length)
  }
  let places = 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const head = heads[a.items[i]!]!
    if (head > 0 && block[head - 1] === i >>> 5) {
      mask[head - 1]! |= 1 << (i & 31)
      continue
    }
    block[places] = i >>> 5
    mask[places] = 1 << (i & 31)
    next[places] = head
    places += 1
    heads[a.items[i]!] = places
  }
  row.fill(-1, 0, blocks)
  return blocks
}

function end(a: Numbers): void {
  for (let i = 0; i < a.length; i += 1) heads[a.items[i]!] = 0
}

/** The row after one more word of `b`. */
function advance(word: number, blocks: number): void {
  let place = heads[word]!
  if (place === 0) return
  let carry = 0
  for (let i = block[place - 1]!; i < blocks; i += 1) {
    const value = row[i]!
    let matched = 0
    if (place > 0 && block[place - 1] === i) {
      matched = value & mask[place - 1]!
      place = next[place - 1]!
    } else if (carry === 0) {
      if (place === 0) return
      i = block[place - 1]! - 1
      continue
    }
    const sum = (value >>> 0) + (matched >>> 0) + carry
    carry = sum > 0xffffffff ? 1 : 0
    row[i] = sum | (value & ~matched)
  }
}
