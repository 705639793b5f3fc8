import type { Runtime, Tensor } from './runtime.ts'

/** Pieces of nearly equal size, none above the most: a last piece of few rows would be a slow product. */
export function evenPieces(total: number, most: number): [from: number, to: number][] {
  const count = Math.ceil(total / most)
  const at = (i: number) => Math.floor((i * total) / count)
  return Array.from({ length: count }, (_, i) => [at(i), at(i + 1)])
}

export const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** Some rows of [n, width]; neighbours without a copy. */
export function takeRows(runtime: Runtime, matrix: Tensor, rows: readonly number[]): Tensor {
  const width = matrix.dims[1] ?? 0
  const data = matrix.data as Float32Array
  const [first = 0] = rows
  const areNeighbours = rows.every((row, i) => row === first + i)
  const taken = areNeighbours
    ? data.subarray(first * width, (first + rows.length) * width)
    : data.slice(0, rows.length * width)
  if (!areNeighbours)
    for (const [i, row] of rows.entries()) taken.set(data.subarray(row * width, (row + 1) * width), i * width)
  return new runtime.Tensor(matrix.type as 'float32', taken, [rows.length, width])
}
