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
  let hash = mix(Math.floor(seed / 2 ** 32) ^ mix(seed >>> 0))
  for (let i = 0; i < name.length; i++) hash = mix(hash ^ name.charCodeAt(i))
  const state = [1, 2, 3, 4].map((k) => mix(hash + Math.imul(k, 0x9e3779b9))) as [number, number, number, number]
  // The one state it can never leave.
  if (state.every((word) => word === 0)) state[0] = 1
  return xoshiro128(...state)
}

/** The 32-bit finaliser of MurmurHash3 (Appleby), which spreads every bit of the input over the output. */
function mix(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}
