import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'

/** Figures of reference implementations made elsewhere: a folder beside the checkout, or the one that the variable names. */
const named = process.env.CHECKPOINT_GATE_GOLDEN
const folder = named ? pathToFileURL(`${named}/`) : new URL('../../../shared/golden/', import.meta.url)

export const hasGolden = existsSync(folder)

export const titleOf = (what: string) => `${what}${hasGolden ? '' : ' (skipped: ../shared/golden is not here)'}`

const read = (url: URL) => JSON.parse(readFileSync(url, 'utf8'))

/** The golden file of this name. */
export const golden = (name: string) => read(new URL(`${name}.json`, folder))

/** The reference file of this name in the project. */
export const reference = (name: string) => read(new URL(`./reference/${name}.json`, import.meta.url))

/** The largest distance from the reference, over all cases. */
export function farthest(distances: number[]): number {
  expect(distances.length).toBeGreaterThan(0)
  return Math.max(...distances.map((d) => (Number.isNaN(d) ? Number.POSITIVE_INFINITY : Math.abs(d))))
}
