import type { Drawing } from './protocol.ts'

/**
 * Random numbers in [0, 1) with 32 bits: xoshiro128** 1.1 (Blackman and Vigna, https://prng.di.unimi.it). The state is changed in place,
 * and belongs to one row alone, so its answer does not depend on the rows beside it.
 */
export function random(state: Uint32Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = state
  const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
  const c1 = c ^ a
  const d1 = d ^ b
  state[0] = a ^ d1
  state[1] = b ^ c1
  state[2] = c1 ^ (b << 9)
  state[3] = rotate(d1, 11)
  return result / 2 ** 32
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

/**
 * Draws a token as transformers does: logits over the temperature, then the top k, then the smallest set whose probability reaches top p
 * (with at least one token), then one of them by its share. Equal logits rank by id.
 * @param logits of one row
 */
export function draw(logits: Float32Array, { temperature, topP, topK, state }: Drawing): number {
  let highest = Number.NEGATIVE_INFINITY
  for (const logit of logits) if (logit > highest) highest = logit
  let total = 0
  for (const logit of logits) total += Math.exp((logit - highest) / temperature)
  const kept = candidates(logits, highest, temperature, topP, topK, total)
  let mass = 0
  for (const { weight } of kept) mass += weight
  let rest = random(state) * mass
  for (const { id, weight } of kept) {
    rest -= weight
    if (rest < 0) return id
  }
  return kept.at(-1)?.id ?? 0
}

interface Candidate {
  id: number
  weight: number
}

/** Sorting a whole vocabulary takes longer than a step of the model; the few that can be chosen lie close below the highest. */
function candidates(
  logits: Float32Array,
  highest: number,
  temperature: number,
  topP: number,
  topK: number,
  total: number,
): Candidate[] {
  const limit = topK > 0 && topK < logits.length ? topK : null
  if (topP >= 1 && limit === null) return above(logits, highest, temperature, Number.POSITIVE_INFINITY)
  for (let depth = 8; ; depth = depth > 1e4 ? Number.POSITIVE_INFINITY : depth * 2) {
    const found = above(logits, highest, temperature, depth)
    const enough = limit === null ? massOf(found) >= topP * total : found.length >= limit
    if (!enough && found.length < logits.length) continue
    found.sort((a, b) => b.weight - a.weight || a.id - b.id)
    if (limit !== null) found.length = limit
    // The filters follow one another: shares count among what the first has left.
    return topP >= 1 ? found : smallest(found, topP, limit === null ? total : massOf(found))
  }
}

function above(logits: Float32Array, highest: number, temperature: number, depth: number): Candidate[] {
  const found: Candidate[] = []
  for (let id = 0; id < logits.length; id++) {
    const below = (highest - (logits[id] ?? 0)) / temperature
    if (below <= depth) found.push({ id, weight: Math.exp(-below) })
  }
  return found
}

const massOf = (found: Candidate[]): number => found.reduce((sum, { weight }) => sum + weight, 0)

function smallest(sorted: Candidate[], topP: number, total: number): Candidate[] {
  let mass = 0
  const end = sorted.findIndex(({ weight }) => {
    mass += weight
    return mass >= topP * total
  })
  return end < 0 ? sorted : sorted.slice(0, end + 1)
}
