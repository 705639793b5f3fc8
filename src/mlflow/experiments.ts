import { mlflowTexts } from '../shared/messages/mlflow.ts'
import { answers, type Experiment, read, readOrMissing } from './answers.ts'
import type { Mlflow } from './client.ts'
import type { Failure } from './failure.ts'
import { Refused } from './problem.ts'

/** An experiment by its id, or by its name: then it is made where there is none. */
export type ExperimentName = { id: string } | { name: string }

const looking = 'looking for the experiment'
/**
 * A server that hangs keeps answering its health check: the first real question tells, and it is a cheap one. Where MLflow asks for a
 * password, it hashes it anew for every request, for seconds on a busy machine.
 */
const cheap = { cheap: true }

/** Its id; null: none has this name yet. Throws `Refused`; an experiment that was deleted keeps its name, and takes no runs. */
export async function knownExperiment(client: Mlflow, wanted: ExperimentName): Promise<string | null> {
  if ('id' in wanted) {
    const reply = await client.request('GET', 'experiments/get', { experiment_id: wanted.id }, cheap)
    return living(read(answers.experiment, reply, client, looking).experiment)
  }
  const found = await byName(client, wanted.name)
  return found === null ? null : living(found)
}

/** Its id, and where none has this name, that of a new one. Throws `Refused`. */
export async function experimentId(client: Mlflow, wanted: ExperimentName): Promise<string> {
  const known = await knownExperiment(client, wanted)
  if (known !== null || 'id' in wanted) return known!
  const made = await client.request('POST', 'experiments/create', { name: wanted.name })
  // Somebody else may have made it meanwhile.
  const again = !made.ok && made.failure.kind === 'exists' ? await byName(client, wanted.name) : null
  if (again !== null) return living(again)
  return read(answers.madeExperiment, made, client, 'making the experiment').experiment_id
}

async function byName(client: Mlflow, name: string): Promise<Experiment | null> {
  const reply = await client.request('GET', 'experiments/get-by-name', { experiment_name: name }, cheap)
  return readOrMissing(answers.experiment, reply, client, looking)?.experiment ?? null
}

function living({ experiment_id: id, name, lifecycle_stage }: Experiment): string {
  if (lifecycle_stage !== 'deleted') return id
  const failure: Failure = { kind: 'refused', status: 200, said: 'deleted' }
  throw new Refused(failure, mlflowTexts.deletedExperiment({ name, id }))
}
