import { distance } from 'fastest-levenshtein'

/** The known word that a mistyped one most likely stands for; null where none is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | null {
  const plain = flat(word)
  if (plain === '') return null
  const ranked = known
    .map((candidate) => ({ candidate, far: distance(plain, flat(candidate)) }))
    .sort((a, b) => a.far - b.far)
  const best = ranked[0]
  if (best && best.far <= Math.max(1, Math.floor(plain.length / 3))) return best.candidate
  if (plain.length < 3) return null
  return known.find((candidate) => flat(candidate).startsWith(plain) || plain.startsWith(flat(candidate))) ?? null
}

/** `; did you mean "rougeL"?`, or nothing. */
export function didYouMean(word: unknown, known: readonly string[]): string {
  const meant = typeof word === 'string' ? nearest(word, known) : null
  return meant === null ? '' : `; did you mean "${meant}"?`
}

function flat(word: string): string {
  return word
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s_-]/g, '')
}
