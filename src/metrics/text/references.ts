import type { CodedTexts } from './coded.ts'

/** The length of text 0's references (texts 1, 2, ...) that is closest to its own; of two, the shorter. */
export function closestLength(coded: CodedTexts, length: number): number {
  let best = coded.lengthOf(1)
  for (let text = 2; text < coded.ends.length; text += 1) {
    const other = coded.lengthOf(text)
    const nearer = Math.abs(other - length) - Math.abs(best - length)
    if (nearer < 0 || (nearer === 0 && other < best)) best = other
  }
  return best
}
