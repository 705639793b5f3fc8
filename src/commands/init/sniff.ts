import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readRaw } from '../../samples/raw-file.ts'
import { readSamples } from '../../samples/read.ts'
import { GateError } from '../../shared/errors.ts'
import { initTexts } from '../../shared/messages/init.ts'
import type { DataSource } from '../../suite/data.ts'
import type { FoundData, LeftOut, Use } from './facts.ts'
import { type Guess, guesses } from './kinds.ts'
import { useOf } from './uses.ts'

/** Samples that tell what a file is for. */
const enough = 200
/** Above so many bytes only the first samples are counted. */
const large = 100e6
const mostCounted = 2000

/** What a data file can be used for: every guess by its columns is proven by reading the file as the gate would. */
export async function sniff(folder: string, path: string): Promise<FoundData | LeftOut> {
  const absolute = join(folder, path)
  try {
    const raw = await readRaw({ path: absolute, written: path, format: null, limit: enough }, () => true)
    const uses: { use: Use; guess: Guess }[] = []
    let refused: GateError | null = null
    for (const guess of guesses(raw.columns)) {
      try {
        const { samples } = await readSamples(sourceOf(guess, absolute, path, enough))
        uses.push({ guess, use: useOf(guess, samples) })
      } catch (error) {
        if (!(error instanceof GateError)) throw error
        refused ??= error
      }
    }
    const [first] = uses
    if (first === undefined) return { path, why: refused?.message ?? initTexts.noKind({ columns: raw.columns }) }
    const more = (await stat(absolute)).size > large
    const { samples } = await readSamples(sourceOf(first.guess, absolute, path, more ? mostCounted : null))
    return { path, samples: samples.length, more, uses: uses.map(({ use }) => use) }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return { path, why: error.message }
  }
}

function sourceOf(guess: Guess, path: string, written: string, limit: number | null): DataSource {
  const { shape, fields, prompt } = guess
  const place = { line: 1, column: 1 }
  return { shape, path, written, format: null, fields, limit, place, ...(prompt !== null && { template: prompt }) }
}

export const isData = (found: FoundData | LeftOut): found is FoundData => 'uses' in found
