/**
 * MLflow stops reading a body at a field of the wrong type, keeps what came before, and answers 200. So a body is looked through before it
 * is sent, and the run's id stands last: whatever is wrong before it leaves the server without one, and it refuses.
 */

export type Body = Readonly<Record<string, unknown>>

/** The body as text, or why it must not be sent. */
export function written(body: Body): { text: string } | { why: string } {
  const why = mistake(body, '')
  if (why !== null) return { why }
  const { run_id, ...rest } = body
  return { text: JSON.stringify(run_id === undefined ? rest : { ...rest, run_id }) }
}

const texts = new Set([
  'key',
  'run_id',
  'run_name',
  'name',
  'version',
  'alias',
  'source',
  'digest',
  'source_type',
  'status',
])
const wholes = new Set(['timestamp', 'step', 'start_time', 'end_time', 'max_results'])

function mistake(value: unknown, place: string): string | null {
  if (Array.isArray(value)) return first(value.map((each, at) => () => mistake(each, `${place}[${at}]`)))
  if (typeof value === 'object' && value !== null) {
    const named = Object.entries(value)
    return first(
      named.map(
        ([key, each]) =>
          () =>
            fieldMistake(key, each, `${place}${place ? '.' : ''}${key}`),
      ),
    )
  }
  if (value === null || value === undefined) return `${place} is nothing`
  return typeof value === 'number' && !Number.isFinite(value) ? `${place} is ${value}` : null
}

function fieldMistake(key: string, value: unknown, place: string): string | null {
  if (texts.has(key) && typeof value !== 'string') return `${place} is no text`
  if (wholes.has(key) && !Number.isSafeInteger(value)) return `${place} is no whole number`
  if (key === 'value') {
    const isMetric = place.startsWith('metrics[')
    if (isMetric && !Number.isFinite(value)) return `${place} is no finite number`
    if (!isMetric && typeof value !== 'string') return `${place} is no text`
  }
  return mistake(value, place)
}

function first(looks: readonly (() => string | null)[]): string | null {
  for (const look of looks) {
    const found = look()
    if (found !== null) return found
  }
  return null
}
