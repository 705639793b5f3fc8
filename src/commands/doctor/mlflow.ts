import { knownExperiment } from '../../mlflow/experiments.ts'
import type { Environment } from '../../mlflow/place.ts'
import { Refused } from '../../mlflow/problem.ts'
import { GateError } from '../../shared/errors.ts'
import { doctorTexts } from '../../shared/messages/doctor.ts'
import { nameOf } from '../../suite/checkpoints.ts'
import type { Suite } from '../../suite/suite.ts'
import { lookedUp } from '../mlflow/registered.ts'
import { clientFor, experimentFor, serverFor } from '../mlflow/settings.ts'
import { bad, type Finding, ok, warn } from './finding.ts'

const check = 'MLflow'
/** In milliseconds. */
const mostWait = 10_000

/** Whether the server that gets the runs answers, and knows who asks. Nothing is made there. */
export async function examineMlflow(suite: Suite, environment: Environment): Promise<Finding[]> {
  const isAsked = suite.baseline.path.startsWith('mlflow:')
  if (suite.mlflow === undefined && !isAsked) return []
  // Runs that are not sent change no verdict; a baseline that cannot be looked up leaves none.
  const trouble = isAsked ? bad : warn
  const advice = isAsked ? doctorTexts.mlflowNeeded : doctorTexts.mlflowAdvice
  try {
    const place = serverFor(environment, suite)
    if (place === null) return [trouble(check, doctorTexts.noMlflow, advice)]
    const experiment = experimentFor(environment, suite, null)
    const known = await knownExperiment(clientFor(place, { tries: 1 }), experiment)
    const { address } = place
    const called = 'name' in experiment ? experiment.name : experiment.id
    return [ok(check, doctorTexts.mlflowAnswers({ address, experiment: called, isNew: known === null }))]
  } catch (error) {
    if (error instanceof Refused) return [trouble(check, error.message, advice)]
    if (error instanceof GateError) return [trouble(check, error.message, error.hint)]
    throw error
  }
}

/** What the alias that is the baseline names now. Whether MLflow answers at all is the finding above. */
export async function examineAlias(suite: Suite, environment: Environment): Promise<Finding> {
  const { baseline } = suite
  try {
    const found = await lookedUp(baseline, suite, { environment, signal: AbortSignal.timeout(mostWait) })
    return ok('baseline', `${nameOf(found!.named)}: ${found!.version.source}`)
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    if (error.code === 'mlflow-no-alias') return bad('baseline', error.message, error.hint)
    return ok('baseline', `${baseline.path}, to be looked up in MLflow's registry`)
  }
}
