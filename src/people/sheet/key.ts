import type { Comparing, Rubric } from '../../suite/graders.ts'
import type { Rated } from '../rating.ts'
import { opaque } from './chance.ts'

/** What a sheet shows at one place, and whose answers these are. */
export interface KeyItem {
  /** The name of the item on the sheet: it occurs on no other one. */
  item: string
  /** Stands beside it on the sheet: proves that the row was not torn apart. */
  seal: string
  sample: string
  rated: Rated
  again: 0 | 1
  /** Hash of the answers as the sheet shows them, but for what a spreadsheet does to texts (`alike`). */
  answers: string
  /** Words of question, reference and answers. */
  words: number
}

/** A drawn sample: sha256 of what was asked and of both answers. */
export interface KeySample {
  id: string
  question: string
  baseline: string
  candidate: string
}

/** The file that is kept from those who rate: which answer was whose. */
export interface SheetKey {
  format: 'checkpoint-gate key'
  version: 1
  task: string
  compare: Comparing
  rubric: Rubric
  /** What names and orders were drawn from. */
  secret: string
  /** sha256 of all answers of either side from which samples were drawn. */
  outputs: { baseline: string; candidate: string }
  /** Samples with an answer on both sides: each had the chance samples.length / population to be drawn. */
  population: number
  samples: KeySample[]
  raters: { rater: string; items: KeyItem[] }[]
  /** Name of the sheets: a keyed hash of everything above, so that no rating is taken for one of other answers. */
  sheet: string
}

/** The name that the sheets of a key have. */
export function sheetName(key: Omit<SheetKey, 'sheet'>): string {
  const { format, version, task, compare, rubric, secret, outputs, population, samples, raters } = key
  const all = [format, version, task, compare, rubric, secret, outputs, population, samples, raters]
  return `s${opaque(secret, `sheet/${JSON.stringify(all)}`)}`
}
