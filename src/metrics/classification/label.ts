import type { EvidenceOf } from '../../evidence/evidence.ts'
import type { AnswerPlace } from '../answer-places.ts'
import { findJson } from '../text/json.ts'

/** The class of answers that cannot be read. */
export const parseError = 'parse_error'

export interface ReadLabel {
  label: string
  place: AnswerPlace
}

/**
 * The class that a piece of evidence stands for: a given label as it is; of an answer the string of `field` in the first JSON object
 * that has it. A number or a boolean is the class that is written so in JSON (`3`, `true`); null, a list, an object and what is no
 * JSON are the class `parse_error`.
 */
export function readLabel(evidence: EvidenceOf<'label'>, field: string): ReadLabel {
  if (evidence.kind === 'label') return { label: evidence.label, place: 'given' }
  const found = findJson(evidence.text, (value) => hasField(value, field))
  const label = found === null ? null : labelOf((found.value as Record<string, unknown>)[field])
  return found === null || label === null ? { label: parseError, place: 'none' } : { label, place: found.place }
}

export function predictedLabel(evidence: EvidenceOf<'label'>, field: string): string {
  return readLabel(evidence, field).label
}

export function hasField(value: unknown, field: string): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, field)
}

function labelOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}
