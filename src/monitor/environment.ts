import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Environment, placeFrom } from '../mlflow/place.ts'
import { errorsOf } from '../shared/gate-error.ts'
import { monitorMessages } from '../shared/messages/monitor.ts'

const gateError = errorsOf(monitorMessages)

export interface FromEnvironment {
  place: ReturnType<typeof placeFrom>
  experiment: { name: string; id: string | null }
  deployment: string
  /** null: the usual one. */
  folder: string | null
  writer: string | null
}

/** The process's own environment: a library is not handed one. */
export const processEnvironment = (): Environment => process.env

/** What the environment says where the caller says nothing. Throws GateError for an address that is none. */
export function fromEnvironment(environment: Environment, address: string | null = null): FromEnvironment {
  const { MLFLOW_EXPERIMENT_NAME: name, MLFLOW_EXPERIMENT_ID: id } = environment
  return {
    place: placeFrom(address === null ? environment : { ...environment, MLFLOW_TRACKING_URI: address }),
    experiment: { name: name?.trim() || 'production-monitoring', id: id?.trim() || null },
    deployment: environment.CHECKPOINT_GATE_DEPLOYMENT?.trim() || 'default',
    folder: environment.CHECKPOINT_GATE_MONITOR_FOLDER?.trim() || null,
    writer: environment.CHECKPOINT_GATE_MONITOR_WRITER?.trim() || null,
  }
}

/** Where spools usually lie. Throws GateError `monitor-homeless`. */
export function stateFolder({ XDG_STATE_HOME: xdg, LOCALAPPDATA: local }: Environment): string {
  const base = process.platform === 'win32' && local ? local : xdg || join(home(), '.local', 'state')
  return join(base, 'checkpoint-gate', 'monitor')
}

function home(): string {
  try {
    return homedir()
  } catch {
    // A user without an entry in /etc/passwd, in an environment without HOME.
    throw gateError('monitor-homeless', {})
  }
}
