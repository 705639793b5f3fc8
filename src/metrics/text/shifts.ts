import { EditTable } from './edits.ts'
import { grown } from './grown.ts'

const longestShift = 10
const farthestShift = 50
const mostCandidates = 1000

const table = new EditTable()
let aligned = new Int32Array(256)
let answerErrors = new Uint8Array(256)
let referenceErrors = new Uint8Array(256)
let moved = new Int32Array(256)

/**
 * Number of edits from an answer to a reference, where moving a run of words counts as one: the greedy search of TER with the limits of
 * sacreBLEU 2.6.0, which follow Tercom's. A shift is made as long as one lessens the edit distance, the best first; after
 * `mostCandidates` were looked at, no more is made.
 * Source: Snover et al., "A study of translation edit rate with targeted human annotation", AMTA 2006.
 */
export function editsWithShifts(answer: Int32Array, reference: Int32Array): number {
  if (reference.length === 0) return answer.length
  if (answer.length === 0) return reference.length
  reserve(answer.length, reference.length)
  const words = answer.slice()
  let shifts = 0
  let candidates = 0
  for (;;) {
    table.fill(words, reference)
    const distance = table.distance
    if (distance === 0) return shifts
    const best = { gain: 0, length: 0, start: 0, target: 0 }
    candidates = search(words, reference, distance, candidates, best)
    if (candidates >= mostCandidates || best.gain === 0) return shifts + distance
    const { from, to } = move(words, best.start, best.length, best.target)
    words.set(moved.subarray(0, to - from), from)
    shifts += 1
  }
}

function reserve(answer: number, reference: number): void {
  if (reference > aligned.length) {
    aligned = grown(aligned, reference)
    referenceErrors = new Uint8Array(aligned.length)
  }
  if (answer > moved.length) {
    moved = grown(moved, answer)
    answerErrors = new Uint8Array(moved.length)
  }
}

interface Shift {
  gain: number
  length: number
  start: number
  target: number
}

/** Finds the shift that lessens the distance most; of equal ones the longest, then the first, then the one to the first place. */
function search(words: Int32Array, reference: Int32Array, distance: number, before: number, best: Shift): number {
  table.trace(aligned, answerErrors, referenceErrors)
  let candidates = before
  for (let start = 0; start < words.length; start += 1) {
    const end = Math.min(reference.length, start + farthestShift + 1)
    for (let place = Math.max(0, start - farthestShift); place < end; place += 1) {
      if (words[start] !== reference[place]) continue
      const longest = Math.min(longestShift, words.length - start, reference.length - place)
      let wrongAnswer = 0
      let wrongReference = 0
      for (let length = 1; length <= longest; length += 1) {
        const last = length - 1
        if (words[start + last] !== reference[place + last]) break
        wrongAnswer |= answerErrors[start + last]!
        wrongReference |= referenceErrors[place + last]!
        // Only a run that is wrong where it is and missing where it would go is moved, and not into itself.
        if (wrongAnswer === 0 || wrongReference === 0) continue
        if (aligned[place]! >= start && aligned[place]! < start + length) continue
        candidates += tryTargets(words, start, place, length, distance, best)
        if (candidates >= mostCandidates) return candidates
      }
    }
  }
  return candidates
}

function tryTargets(
  words: Int32Array,
  start: number,
  place: number,
  length: number,
  distance: number,
  best: Shift,
): number {
  let tried = 0
  let previous = -1
  for (let offset = -1; offset < length; offset += 1) {
    const target = place + offset < 0 ? 0 : aligned[place + offset]! + 1
    if (target === previous) continue
    previous = target
    tried += 1
    const { from, to } = move(words, start, length, target)
    const gain = distance - table.distanceIf(moved, from, to)
    if (gain < best.gain || gain === 0) continue
    if (gain === best.gain) {
      if (length < best.length) continue
      if (length === best.length) {
        if (start > best.start) continue
        if (start === best.start && target >= best.target) continue
      }
    }
    best.gain = gain
    best.length = length
    best.start = start
    best.target = target
  }
  return tried
}

/**
 * Moves a run of words before another place: writes to `moved` what then stands between the two places returned. A target within or
 * right after the run moves it on by as many words.
 */
function move(words: Int32Array, start: number, length: number, target: number): { from: number; to: number } {
  if (target < start) {
    moved.set(words.subarray(start, start + length))
    moved.set(words.subarray(target, start), length)
    return { from: target, to: start + length }
  }
  const to = target > start + length ? target : Math.min(words.length, length + target)
  moved.set(words.subarray(start + length, to))
  moved.set(words.subarray(start, start + length), Math.max(0, to - start - length))
  return { from: start, to }
}
