import type { Catalogue, KnownMetric } from '../suite/known.ts'
import { MetricMistake } from './family.ts'
import { findMetric, metrics } from './registry.ts'
import { schemaMistake } from './schema/validator.ts'

function find(written: string): KnownMetric | string | null {
  try {
    return findMetric(written) ?? null
  } catch (error) {
    if (error instanceof MetricMistake) return error.message
    throw error
  }
}

/** What suites can name. */
export const catalogue: Catalogue = {
  metrics,
  find,
  schemaMistake,
}
