import type { Estimate } from '../../statistics/quantity.ts'
import type { AgreementSettings, Figure } from '../figures/agreement.ts'

export type CalibrationSettings = Omit<AgreementSettings, 'confidence'>

/** What is drawn with the same stream is drawn alike. */
export type Resampling = CalibrationSettings & { stream: string }

/** Either end of an interval is a one-sided bound, as those of rows are. */
const tail = 0.05

/**
 * With its interval; null: not defined.
 * @param most how far from 0 it can be, where nothing else bounds it
 */
export function figure({ value, lower, upper }: Estimate, most: number): Figure | null {
  if (Number.isNaN(value)) return null
  return { value, interval: [Math.max(-most, lower(tail)), Math.min(most, upper(tail))] }
}

/** Names as numbers, in the order in which they come. */
export function numbered(names: readonly string[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(names, (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size)
    return numbers.get(name)!
  })
}

export const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length
