/**
 * What makes a text's numbers its own, to the last bit, whatever else is in its batch. The runtime's products on the processor (MLAS) sum up
 * in another order in two cases, and neither is let happen:
 * - a single row is multiplied by code of its own: no batch is an odd number of positions wide, and no single row is asked for;
 * - a product with fewer rows than columns is shared out among threads by columns, and a share of at most 64 sums up in longer stretches: so
 *   such narrow products get as many rows as columns.
 * Masked columns before a text count too: they are as many as its own length says.
 */

/** Positions of a batch, paddings included, that are enough for this; null: a text bears no padding. */
export type Enough = number | null

const narrowShare = 64
/** Threads get columns by the 16. */
const columnsAtOnce = 16

/** @param widths of the model's matrices */
export function enoughPositions(widths: readonly number[], threads: number): number {
  if (threads < 2) return 0
  return Math.max(0, ...widths.filter((width) => width <= (narrowShare + columnsAtOnce) * threads))
}

export const evenWidth = (positions: number): number => positions + (positions % 2)

const step = 16

export const columnsBefore = (positions: number): number => Math.ceil(positions / step) * step

/** Texts below each other as a body takes them, [height, width]. */
export interface Padded {
  width: number
  height: number
  ids: Int32Array
  mask: Int32Array
  positions: Int32Array
}

/**
 * Shorter texts are padded on the right, where a causal model does not look: no real token's value depends on a padding, with or without
 * positions, whatever the attention's form.
 */
export function padded(texts: readonly Int32Array[], enough: Enough): Padded {
  const longest = Math.max(...texts.map(({ length }) => length))
  const width = enough === null ? longest : evenWidth(longest)
  const height = Math.max(texts.length, Math.ceil((enough ?? 0) / width))
  const [ids, mask, positions] = [0, 1, 2].map(() => new Int32Array(height * width)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  for (let r = 0; r < height; r++) {
    const text = texts[r]
    const length = text?.length ?? 1
    if (text) ids.set(text, r * width)
    mask.fill(1, r * width, r * width + length)
    for (let i = 0; i < width; i++) positions[r * width + i] = Math.min(i, length - 1)
  }
  return { width, height, ids, mask, positions }
}
