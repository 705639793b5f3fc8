/** How MLflow reads a body: field by field in the order of the text, up to the first one of the wrong type. */

export type Fields = { [name: string]: unknown }
type Kind = 'text' | 'whole' | 'number' | { [name: string]: Kind } | [Kind]
export type Shape = { [name: string]: Kind }

/** The rest of the body is not read. */
export class Halted extends Error {}

/** Fills `into` as far as it comes. Throws `Halted`. */
export function read(given: Fields, shape: Shape, into: Fields): void {
  for (const [name, value] of Object.entries(given)) {
    const kind = shape[name]
    if (kind !== undefined) readField(value, kind, (filled) => (into[name] = filled))
  }
}

function readField(value: unknown, kind: Kind, fill: (value: unknown) => void): void {
  if (Array.isArray(kind)) {
    if (!Array.isArray(value)) throw new Halted()
    const filled: unknown[] = []
    fill(filled)
    for (const [at, each] of value.entries()) readField(each, kind[0], (one) => (filled[at] = one))
  } else if (typeof kind === 'object') {
    const filled: Fields = {}
    fill(filled)
    if (typeof value !== 'object' || value === null) throw new Halted()
    read(value as Fields, kind, filled)
  } else if (kind === 'text') {
    if (typeof value !== 'string') throw new Halted()
    fill(value)
  } else {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    const isText = kind === 'number' && ['NaN', 'Infinity', '-Infinity'].includes(String(value))
    if (isText) {
      fill(value === 'NaN' ? 'NaN' : value === 'Infinity' ? Number.MAX_VALUE : -Number.MAX_VALUE)
      return
    }
    if (typeof number !== 'number' || !Number.isFinite(number)) throw new Halted()
    if (kind === 'whole' && !Number.isInteger(number)) throw new Halted()
    fill(number)
  }
}

const pair: Shape = { key: 'text', value: 'text' }

export const shapes: Record<string, Shape> = {
  'experiments/create': { name: 'text' },
  'experiments/delete': { experiment_id: 'text' },
  'runs/create': { experiment_id: 'text', run_name: 'text', start_time: 'whole', tags: [pair] },
  'runs/search': { experiment_ids: ['text'], filter: 'text', max_results: 'whole' },
  'runs/update': { run_id: 'text', status: 'text', end_time: 'whole', run_name: 'text' },
  'runs/set-tag': { run_id: 'text', ...pair },
  'runs/log-batch': {
    run_id: 'text',
    metrics: [{ key: 'text', value: 'number', timestamp: 'whole', step: 'whole' }],
    params: [pair],
    tags: [pair],
  },
  'runs/log-inputs': {
    run_id: 'text',
    datasets: [
      {
        tags: [pair],
        dataset: { name: 'text', digest: 'text', source_type: 'text', source: 'text', profile: 'text', schema: 'text' },
      },
    ],
  },
  'registered-models/create': { name: 'text' },
  'registered-models/delete': { name: 'text' },
  'registered-models/set-tag': { name: 'text', ...pair },
  'registered-models/delete-tag': { name: 'text', key: 'text' },
  'model-versions/delete': { name: 'text', version: 'text' },
  'registered-models/alias': { name: 'text', alias: 'text', version: 'text' },
  'model-versions/create': { name: 'text', source: 'text', run_id: 'text', tags: [pair] },
  'model-versions/delete-tag': { name: 'text', version: 'text', key: 'text' },
  'model-versions/set-tag': { name: 'text', version: 'text', ...pair },
}
