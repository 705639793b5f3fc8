/**
 * xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", 2021): integer arithmetic alone,
 * so that a seed gives the same numbers on every machine.
 * @returns a function that draws the next unsigned 32-bit integer
 */
export function xoshiro128(a: number, b: number, c: number, d: number): () => number {
  return () => {
    const scrambled = Math.imul(b, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result >>> 0
  }
}

/** A generator for one purpose: streams of different names are unrelated, so adding a task does not move another task's interval. */
export function namedStream(seed: number, name: string): () => number {
  const [a, b, c, d] = namedState(seed, name)
  return xoshiro128(a!, b!, c!, d!)
}

/** The state that `namedStream` begins with. */
export function namedState(seed: number, name: string): Int32Array {
  let hash = mix(Math.floor(seed / 2 ** 32) ^ mix(seed >>> 0))
  for (let i = 0; i < name.length; i++) hash = mix(hash ^ name.charCodeAt(i))
  const state = Int32Array.of(1, 2, 3, 4).map((k) => mix(hash + Math.imul(k, 0x9e3779b9)))
  // The one state it can never leave.
  if (state.every((word) => word === 0)) state[0] = 1
  return state
}

/**
 * Draws `size` numbers below `size` and counts each at `counts[start + number]`. The generator stands here a second time because its
 * state in local variables makes a draw four times as fast.
 */
export function tallyDraws(state: Int32Array, counts: Int32Array, start: number, size: number): void {
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  // Exact in floating point: a product below 2^53, scaled by a power of two.
  const scale = size / 2 ** 32
  for (let draw = 0; draw < size; draw++) {
    const scrambled = Math.imul(b, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    counts[start + (((result >>> 0) * scale) | 0)]! += 1
  }
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = d
}

/** The 32-bit finaliser of MurmurHash3 (Appleby), which spreads every bit of the input over the output. */
function mix(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}
