import type { Found } from '../found.ts'
import { type Attributes, number, text } from './attributes.ts'

/** Evaluations by people; the others are a judge's or a program's, and no ratings. */
const byPeople = /user|human|people|feedback|rating|thumb/i

/** A rating among the events of evaluations. `span`: that it belongs to, where it does not name a response. */
export function ratingOfEvaluation(
  name: string,
  attributes: Attributes,
  span: string | null,
  time: number | null,
): Found[] {
  if (name !== 'gen_ai.evaluation.result') return []
  if (!byPeople.test(text(attributes, 'gen_ai.evaluation.name') ?? '')) return [{ k: 'skipped', why: 'not a model' }]
  const score = number(attributes, 'gen_ai.evaluation.score.value')
  const label = text(attributes, 'gen_ai.evaluation.score.label')?.toLowerCase()
  const rating = score ?? (/^(up|good|pass|positive|yes|true)$/.test(label ?? '') ? 1 : label === undefined ? null : 0)
  const id = text(attributes, 'gen_ai.response.id') ?? span
  return rating === null || id === null ? [] : [{ k: 'rating', id, rating, time }]
}
