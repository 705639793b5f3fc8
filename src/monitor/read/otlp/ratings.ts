import type { Found } from '../found.ts'
import { type Attributes, number, text } from './attributes.ts'

/** Evaluations by people; the others are a judge's or a program's, and no ratings. */
const byPeople = /user|human|people|feedback|rating|thumb/i

/** null: what it says is not known, and no thumb down. */
function ratingOfLabel(label: string): number | null {
  if (/^((thumbs?[ _-]?)?up|good|pass(ed)?|positive|yes|true|helpful|liked?)$/i.test(label)) return 1
  return /^((thumbs?[ _-]?)?down|bad|fail(ed)?|negative|no|false|(un|not )helpful|disliked?)$/i.test(label) ? 0 : null
}

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
  const rating = score ?? ratingOfLabel(text(attributes, 'gen_ai.evaluation.score.label') ?? '')
  const id = text(attributes, 'gen_ai.response.id') ?? span
  return rating === null || id === null ? [] : [{ k: 'rating', id, rating, time }]
}
