/** Texts as numbers: the same word or n-gram has the same code, 0..distinct-1, in all of them. */
export interface Coded {
  texts: readonly Int32Array[]
  distinct: number
}

/** Codes the words of texts that will be compared with each other. */
export function codeWords(texts: readonly (readonly string[])[]): Coded {
  const codes = new Map<string, number>()
  const coded = texts.map((words) => {
    const out = new Int32Array(words.length)
    for (let i = 0; i < words.length; i += 1) out[i] = codeOf(codes, words[i]!)
    return out
  })
  return { texts: coded, distinct: codes.size }
}

/** The (n+1)-grams of texts from their n-grams and their words. Codes stand for exact n-grams: nothing is hashed. */
export function longerNgrams(ngrams: Coded, words: Coded): Coded {
  const codes = new Map<number, number>()
  const texts = ngrams.texts.map((grams, text) => {
    const own = words.texts[text]!
    const out = new Int32Array(Math.max(grams.length - 1, 0))
    const shift = own.length - out.length
    for (let i = 0; i < out.length; i += 1) out[i] = codeOf(codes, grams[i]! * words.distinct + own[i + shift]!)
    return out
  })
  return { texts, distinct: codes.size }
}

function codeOf<K>(codes: Map<K, number>, key: K): number {
  let code = codes.get(key)
  if (code === undefined) {
    code = codes.size
    codes.set(key, code)
  }
  return code
}

/** How many n-grams of `text` are matched, each at most as often as the reference that has it most often. */
export function clippedMatches(text: Int32Array, references: readonly Int32Array[], distinct: number): number {
  const most = new Int32Array(distinct)
  for (const reference of references) {
    const counts = references.length === 1 ? most : new Int32Array(distinct)
    for (const code of reference) counts[code]! += 1
    if (counts !== most)
      for (let code = 0; code < distinct; code += 1) most[code] = Math.max(most[code]!, counts[code]!)
  }
  let matches = 0
  for (const code of text) {
    if (most[code]! > 0) {
      most[code]! -= 1
      matches += 1
    }
  }
  return matches
}
