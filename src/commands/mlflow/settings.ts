import { type Where, whereFrom } from '../../github/event.ts'
import { Mlflow, type Patience } from '../../mlflow/client.ts'
import type { ExperimentName } from '../../mlflow/experiments.ts'
import type { RunPlace } from '../../mlflow/of-report.ts'
import { type Environment, type Place, placeFrom } from '../../mlflow/place.ts'
import { Registry } from '../../mlflow/registry.ts'
import { gateError } from '../../shared/errors.ts'
import { mlflowTexts } from '../../shared/messages/mlflow.ts'
import type { Suite } from '../../suite/suite.ts'
import { readPayload } from '../payload.ts'

/**
 * The server that the environment names, else the suite. A suite comes with a pull request: credentials of the environment go to no
 * address that only a suite names.
 */
export function serverFor(environment: Environment, suite: Pick<Suite, 'mlflow'>): Place | null {
  const written = suite.mlflow?.address ?? null
  if (environment.MLFLOW_TRACKING_URI?.trim() || written === null) return placeFrom(environment)
  const place = placeFrom(environment, written)!
  if (place.authorization === null) return place
  return { ...place, authorization: null, warnings: [mlflowTexts.unsentCredentials()] }
}

/** The model registry: of MLFLOW_REGISTRY_URI, else of the same server. Throws GateError `mlflow-no-address`, `promote-databricks`. */
export function registryFor(environment: Environment, suite: Pick<Suite, 'mlflow'>, patience: Patience): Registry {
  const own = environment.MLFLOW_REGISTRY_URI?.trim()
  const place = own ? placeFrom({ ...environment, MLFLOW_TRACKING_URI: own }) : serverFor(environment, suite)
  if (place === null) throw gateError('mlflow-no-address', {})
  if (place.databricks) throw gateError('promote-databricks', {})
  return new Registry(new Mlflow(place, patience))
}

/** @param given by its name, on the command line */
export function experimentFor(
  environment: Environment,
  suite: Pick<Suite, 'name' | 'mlflow'>,
  given: string | null,
): ExperimentName {
  if (given !== null) return { name: given }
  const [id, name] = [environment.MLFLOW_EXPERIMENT_ID?.trim(), environment.MLFLOW_EXPERIMENT_NAME?.trim()]
  if (id) return { id }
  return { name: name || suite.mlflow?.experiment || suite.name }
}

/** `mask`: is told every secret before it is used. */
export function clientFor(place: Place, patience: Patience, mask: (secret: string) => void = () => {}): Mlflow {
  for (const secret of place.secrets) mask(secret)
  return new Mlflow(place, patience)
}

export function placeOf(
  { owner, repo, sha, pullRequest, runUrl }: Where,
  { GITHUB_SERVER_URL: server }: Environment,
): RunPlace {
  const repository = `${owner}/${repo}`
  const repositoryUrl = `${(server || 'https://github.com').replace(/\/+$/, '')}/${repository}`
  return { repository, commit: sha, pullRequest, url: runUrl, repositoryUrl }
}

/** Around a command: in a workflow its variables and its event tell. */
export function placeAround(environment: Environment): RunPlace {
  if (environment.GITHUB_ACTIONS !== 'true') return nowhere
  try {
    return placeOf(whereFrom({ ...environment }, readPayload(environment)), environment)
  } catch {
    return nowhere
  }
}

const nowhere: RunPlace = { repository: null, commit: null, pullRequest: null, url: null, repositoryUrl: null }
