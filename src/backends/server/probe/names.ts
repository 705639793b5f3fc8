import { createHash } from 'node:crypto'
import type { Opened } from '../../backend.ts'
import type { Proof } from './proof.ts'

/** sha256 of a text's tokens and what the server made of them, to the last bit. */
export function readingsOf({ sample: { ids, values } }: Proof): string {
  return createHash('sha256')
    .update(JSON.stringify([ids, values.map(String)]))
    .digest('hex')
}

/**
 * P12: whether two models that should differ read a text alike to the last bit: then the server answers for one model under both names, as
 * where an adapter was not loaded or a name is not heeded. null: nothing speaks for it.
 */
export function sameModel(baseline: Opened, candidate: Opened): string | null {
  if (baseline.readings === undefined || baseline.readings !== candidate.readings) return null
  if (baseline.fingerprint === candidate.fingerprint) return null
  return 'both sides give a text the very same log-probabilities, to the last bit: the server may answer for one model under both names, because an adapter was not loaded or names are not heeded'
}
