import type { EvidenceOf } from '../../evidence/evidence.ts'
import type { Sample } from '../../samples/sample.ts'
import type { AnswerPlace } from '../answer-places.ts'
import { afterReasoning, findJson } from '../text/json.ts'

/** The class of answers that cannot be read. */
export const parseError = 'parse_error'

export interface ReadLabel {
  label: string
  place: AnswerPlace
}

/** The classes of the data, by which an answer without JSON is known for one. */
export type KnownLabels = ReadonlySet<string>

export function knownLabels(samples: Iterable<Sample>): KnownLabels {
  const known = new Set<string>()
  for (const { label } of samples) if (label !== undefined) known.add(folded(label))
  known.delete('')
  return known
}

/** Without what only a slip sets apart: letter case and white space. */
export const folded = (label: string) => label.trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * The class that a piece of evidence stands for: a given label as it is; of an answer the string of `field` in the first JSON object
 * that has it. A number or a boolean is the class that is written so in JSON (`3`, `true`); null, a list, an object and what is no
 * JSON are the class `parse_error`, save an answer that is the name of a class of the data and nothing else. Such a name in another letter
 * case is another class, as it is in JSON, where classes are compared exactly: the note tells of both.
 */
export function readLabel(evidence: EvidenceOf<'label'>, field: string, known: KnownLabels = new Set()): ReadLabel {
  if (evidence.kind === 'label') return { label: evidence.label, place: 'given' }
  const found = findJson(evidence.text, (value) => hasField(value, field))
  if (found === null) return bareLabel(evidence.text, known) ?? unread
  const label = labelOf((found.value as Record<string, unknown>)[field])
  return label === null ? unread : { label, place: found.place }
}

const unread: ReadLabel = { label: parseError, place: 'none' }

function bareLabel(answer: string, known: KnownLabels): ReadLabel | null {
  const label = afterReasoning(answer).trim()
  return known.has(folded(label)) ? { label, place: 'bare' } : null
}

/** Whether no class stands there; a class that was given elsewhere can be empty or say so itself. */
export function isUnread({ label, place }: ReadLabel): boolean {
  return place === 'none' || (place === 'given' && (label === parseError || label.trim() === ''))
}

export function hasField(value: unknown, field: string): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, field)
}

function labelOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}
