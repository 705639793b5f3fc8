import type { Sample } from '../samples/sample.ts'
import type { ClassifyTask, EntitiesTask, GenerateTask } from '../suite/task.ts'

/**
 * The JSON schema of the form in which a task reads answers, for a backend that holds them to it; null: the task leaves the model free.
 * Classes, types and tags are those of the data, all of it, so that every part of it is asked alike.
 * @throws Error for a generate task without a schema: the suite has refused it
 */
export function formOf(task: GenerateTask | ClassifyTask | EntitiesTask, data: readonly Sample[]): object | null {
  if (!task.constrained) return null
  if (task.kind === 'classify') return holding(task.field, oneOf(data.flatMap(({ label }) => label ?? [])))
  if (task.kind === 'entities') return holding(task.field, { type: 'array', items: itemOf(data) })
  if (typeof task.schema === 'object' && task.schema !== null) return task.schema
  throw new Error(`task ${task.name} has no schema to hold answers to`)
}

/** One tag a token where the data are tagged, else an entity. */
function itemOf(data: readonly Sample[]): object {
  const tags = data.flatMap((sample) => sample.tags ?? [])
  if (tags.length > 0) return oneOf(tags)
  const types = data.flatMap(({ entities = [] }) => entities.map(({ type }) => type))
  return exactly({ text: { type: 'string' }, type: oneOf(types) })
}

const holding = (field: string, schema: object): object => exactly({ [field]: schema })

/** No key but these, each of them required: what servers with strict schemas ask for. */
function exactly(properties: Record<string, object>): object {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

function oneOf(names: readonly string[]): object {
  const known = [...new Set(names)].sort()
  return { type: 'string', ...(known.length > 0 && { enum: known }) }
}
