/**
 * Length of the longest common subsequence of two coded texts; codes are 0..distinct-1.
 * Bit-parallel (Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): a row of the table is one bit a word of `a`, 32 to a
 * step. Only the steps that a word of `b` touches are visited, so two texts of 100,000 words take a second and a few megabytes.
 */
export function lcsLength(a: Int32Array, b: Int32Array, distinct: number): number {
  const { first, block, mask } = occurrences(a, distinct)
  const row = new Int32Array((a.length + 31) >>> 5).fill(-1)
  for (const code of b) {
    const end = first[code + 1]!
    let at = first[code]!
    if (at === end) continue
    let carry = 0
    for (let i = block[at]!; i < row.length; i += 1) {
      const value = row[i]!
      let matched = 0
      if (at < end && block[at] === i) {
        matched = value & mask[at]!
        at += 1
      } else if (carry === 0) {
        if (at === end) break
        i = block[at]! - 1
        continue
      }
      const sum = (value >>> 0) + (matched >>> 0) + carry
      carry = sum > 0xffffffff ? 1 : 0
      row[i] = sum | (value & ~matched)
    }
  }
  return zeros(row, a.length)
}

/** For each code the blocks of 32 positions in which it occurs, and there the positions as bits. */
function occurrences(text: Int32Array, distinct: number) {
  const last = new Int32Array(distinct).fill(-1)
  const first = new Int32Array(distinct + 1)
  for (let i = 0; i < text.length; i += 1) {
    const code = text[i]!
    if (last[code] !== i >>> 5) first[code + 1]! += 1
    last[code] = i >>> 5
  }
  for (let code = 0; code < distinct; code += 1) first[code + 1]! += first[code]!
  const block = new Int32Array(first[distinct]!)
  const mask = new Int32Array(first[distinct]!)
  const next = first.slice(0, distinct)
  last.fill(-1)
  for (let i = 0; i < text.length; i += 1) {
    const code = text[i]!
    if (last[code] !== i >>> 5) block[next[code]!++] = i >>> 5
    last[code] = i >>> 5
    mask[next[code]! - 1]! |= 1 << (i & 31)
  }
  return { first, block, mask }
}

function zeros(row: Int32Array, bits: number): number {
  let count = 0
  for (let i = 0; i < bits; i += 1) if (((row[i >>> 5]! >>> (i & 31)) & 1) === 0) count += 1
  return count
}
