import { mlflowTexts } from '../shared/messages/mlflow.ts'
import type { Mlflow } from './client.ts'
import type { Failure } from './failure.ts'
import { done, doneOrMissing, Refused, unforeseen } from './problem.ts'

interface Experiment {
  experiment_id: string
  name: string
  lifecycle_stage: string
}

/** An experiment by its id, or by its name: then it is made where there is none. */
export type ExperimentName = { id: string } | { name: string }

const looking = 'looking for the experiment'
/**
 * A server that hangs keeps answering its health check: the first real question tells, and it is a cheap one. Where MLflow asks for a
 * password, it hashes it anew for every request, for seconds on a busy machine.
 */
const cheap = { timeout: 15, tries: 3 }

/** Its id; null: none has this name yet. Throws `Refused`; an experiment that was deleted keeps its name, and takes no runs. */
export async function knownExperiment(client: Mlflow, wanted: ExperimentName): Promise<string | null> {
  if ('id' in wanted) {
    const reply = await client.request<{ experiment: Experiment }>(
      'GET',
      'experiments/get',
      { experiment_id: wanted.id },
      cheap,
    )
    return living(client, done(reply, client, looking).experiment)
  }
  const found = await byName(client, wanted.name)
  return found === null ? null : living(client, found)
}

/** Its id, and where none has this name, that of a new one. Throws `Refused`. */
export async function experimentId(client: Mlflow, wanted: ExperimentName): Promise<string> {
  const known = await knownExperiment(client, wanted)
  if (known !== null || 'id' in wanted) return known!
  const made = await client.request<{ experiment_id: string }>('POST', 'experiments/create', { name: wanted.name })
  // Somebody else may have made it meanwhile.
  const again = !made.ok && made.failure.kind === 'exists' ? await byName(client, wanted.name) : null
  if (again !== null) return living(client, again)
  return idOf(client, done(made, client, 'making the experiment').experiment_id, 'making the experiment')
}

async function byName(client: Mlflow, name: string): Promise<Experiment | null> {
  const path = 'experiments/get-by-name'
  const reply = await client.request<{ experiment: Experiment }>('GET', path, { experiment_name: name }, cheap)
  return doneOrMissing(reply, client, looking)?.experiment ?? null
}

function living(client: Mlflow, experiment: Experiment): string {
  if (experiment?.lifecycle_stage === 'deleted') {
    const failure: Failure = { kind: 'refused', status: 200, said: 'deleted' }
    throw new Refused(failure, mlflowTexts.deletedExperiment({ name: experiment.name, id: experiment.experiment_id }))
  }
  return idOf(client, experiment?.experiment_id, looking)
}

/** Ids become parts of addresses. */
export function idOf(client: Mlflow, id: unknown, doing: string): string {
  if (typeof id === 'string' && /^[\w-]{1,80}$/.test(id)) return id
  throw unforeseen(client, doing, 'an answer without an id')
}
