import type { Entity } from '../../evidence/evidence.ts'

export type MatchRule = 'exact' | 'overlap'

/** An entity with what it is compared by. */
interface Compared {
  start: number | null
  end: number
  text: string | null
  words: string[]
}

/**
 * How many of the expected and predicted entities of one type can be put in pairs, each used once (a maximum matching). Two entities
 * that both have offsets are compared by offsets, else by text, of which white space counts as one space each.
 *
 * `exact`: same offsets, or same text. `overlap`: a character in common, or at least half of the words of the shorter text (letters of
 * scripts without spaces are words). An overlap counts in full, as in the measure "type" of SemEval-2013 task 9.
 */
export function matchedPairs(expected: readonly Entity[], predicted: readonly Entity[], rule: MatchRule): number {
  if (expected.length === 0 || predicted.length === 0) return 0
  const matches = rule === 'exact' ? isSame : overlaps
  const [left, right] = [expected, predicted].map((list) => list.map((entity) => compared(entity, rule)))
  return maximumMatching(expected.length, predicted.length, (i, j) => matches(left![i]!, right![j]!))
}

const word = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+/gu

function compared({ text, start, end }: Entity, rule: MatchRule): Compared {
  const normal = text === undefined ? null : text.trim().split(/\s+/).join(' ')
  return {
    start: start ?? null,
    end: end ?? 0,
    text: normal,
    words: rule === 'exact' ? [] : (normal?.match(word) ?? []),
  }
}

function isSame(a: Compared, b: Compared): boolean {
  if (a.start !== null && b.start !== null) return a.start === b.start && a.end === b.end
  return a.text !== null && a.text === b.text
}

function overlaps(a: Compared, b: Compared): boolean {
  if (a.start !== null && b.start !== null) return Math.max(a.start, b.start) < Math.min(a.end, b.end) || isSame(a, b)
  if (isSame(a, b)) return true
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (short.length === 0) return false
  const left = [...long]
  const common = short.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left[at] = ''
    return at >= 0
  })
  return 2 * common.length >= short.length
}

/** Size of a maximum matching of a bipartite graph, by augmenting paths found breadth first. */
export function maximumMatching(left: number, right: number, joined: (i: number, j: number) => boolean): number {
  const partner = new Int32Array(right).fill(-1)
  const partnerOf = new Int32Array(left).fill(-1)
  const reachedFrom = new Int32Array(right)
  let size = 0
  for (let root = 0; root < left; root += 1) {
    reachedFrom.fill(-1)
    const queue = [root]
    let end = -1
    for (let head = 0; head < queue.length && end < 0; head += 1) {
      const i = queue[head]!
      for (let j = 0; j < right && end < 0; j += 1) {
        if (reachedFrom[j] !== -1 || !joined(i, j)) continue
        reachedFrom[j] = i
        if (partner[j] === -1) end = j
        else queue.push(partner[j]!)
      }
    }
    if (end >= 0) size += 1
    while (end >= 0) {
      const i = reachedFrom[end]!
      const before = partnerOf[i]!
      partner[end] = i
      partnerOf[i] = end
      end = before
    }
  }
  return size
}
