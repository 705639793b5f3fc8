import type { Message } from '../errors.ts'
import { cut } from '../escape.ts'
import { counted } from '../numbers.ts'
import { shown } from '../shown.ts'

/** What was found in MLflow in the place of what was sent; null: nothing. */
interface Unlike {
  what: string
  key: string
  sent: string
  found: string | null
}

interface Failed {
  kind: string
  status: number | null
  said: string
  /** What was being done: `making the run`. */
  doing: string
  address: string
}

/** Sentences about a run in MLflow, for reports and terminals. */
export const mlflowTexts = {
  failed: ({ kind, status, said, doing, address }: Failed): string => {
    const at = `MLflow at ${address}`
    const when = `while ${doing}`
    const quoted = cut(said, 200).replace(/\.+$/, '')
    if (kind === 'unreachable') return `${at} could not be reached ${when}: ${quoted}.`
    if (kind === 'timeout') return `${at} did not answer in time ${when}: ${quoted}.`
    if (kind === 'busy') return `${at} was too busy ${when} (${status}): ${quoted}.`
    if (kind === 'credentials')
      return `${at} does not know who asks (${status}): set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN where a gateway stands in front of it.`
    if (kind === 'forbidden') return `${at} does not allow this user what was asked ${when} (${status}): ${quoted}.`
    if (kind === 'host-check') {
      const { host, hostname } = new URL(address)
      return `${at} refuses every request that names it ${host}: start it with --allowed-hosts "${hostname},${hostname}:*".`
    }
    if (kind === 'redirect')
      return `${at} sends elsewhere (${status}), to ${quoted || 'nowhere'}: name that address in MLFLOW_TRACKING_URI.`
    if (kind === 'not-mlflow')
      return `What answers at ${address} is no MLflow server (${status ?? 'no status'}): ${quoted}.`
    if (kind === 'unsendable') return `A value cannot be sent to MLflow ${when}: ${quoted}.`
    return `${at} refused ${when} (${status}): ${quoted}.`
  },
  deletedExperiment: (p: { name: string; id: string }): string =>
    `The experiment ${shown(p.name)} was deleted in MLflow and keeps its name: restore it (mlflow experiments restore -x ${cut(p.id, 40)}) or name another one.`,
  notProxied: ({ scheme }: { scheme: string | null }): string =>
    `Files were not uploaded: the server keeps artifacts at ${scheme === null ? 'a path of its own' : `${scheme}:`} and does not take them itself (mlflow server --serve-artifacts does).`,
  unlike: (unlikes: readonly Unlike[]): string => {
    const each = unlikes.slice(0, 3).map(({ what, key, sent, found }) => {
      const instead = found === null ? 'is not there' : `is ${shown(found)} and was sent as ${shown(sent)}`
      return `the ${what} ${shown(key)} ${instead}`
    })
    const more = unlikes.length > 3 ? `, and ${counted(unlikes.length - 3, 'more value')}` : ''
    return `MLflow does not hold everything as it was sent: ${each.join('; ')}${more}.`
  },
  noAddress: (): string => 'The run is not in MLflow: MLFLOW_TRACKING_URI names no server.',
  unsentCredentials: (): string =>
    'The name, password or token of the environment is not sent to an address that the suite names: set MLFLOW_TRACKING_URI to it.',
  isThere: ({ url }: { url: string }): string => `In MLflow, everything as it was sent: ${url}`,
  later: (folder: string): string => `Send it later: checkpoint-gate log ${folder}`,
}

/** Of MLflow: where it is, what it refuses, and its registry. */
export const mlflowMessages = {
  'mlflow-address': (p: { given: string }): Message => ({
    exit: 'badInput',
    what: `${shown(p.given)} is no address of an MLflow server.`,
    hint: 'Name an address such as http://localhost:5000 in MLFLOW_TRACKING_URI. Files and databases are served by "mlflow server".',
  }),
  'mlflow-refused': (p: { said: string }): Message => ({
    exit: 'notFinished',
    what: p.said,
    hint: 'Mend that and run the command again: what was done already is not done twice.',
  }),
  'mlflow-no-address': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'No MLflow server is named.',
    hint: 'Set MLFLOW_TRACKING_URI to its address, such as http://localhost:5000, or write it in the suite as mlflow: {address: …}.',
  }),
  'mlflow-databricks': (_p: Record<never, never>): Message => ({
    exit: 'badInput',
    what: 'MLflow on Databricks is asked by host and token, and these are not both there.',
    hint: 'Set MLFLOW_TRACKING_URI to databricks, without a profile, and DATABRICKS_HOST and DATABRICKS_TOKEN.',
  }),
  'mlflow-sign-in': (p: { variable: string }): Message => ({
    exit: 'badInput',
    what: `${p.variable} asks for a way to sign in that only MLflow's Python client knows.`,
    hint: 'Use a name and a password (MLFLOW_TRACKING_USERNAME, MLFLOW_TRACKING_PASSWORD) or a token (MLFLOW_TRACKING_TOKEN).',
  }),
  'mlflow-certificate': (p: { variable: string; file: string }): Message => ({
    exit: 'badInput',
    what: `The certificate ${shown(p.file)} that ${p.variable} names cannot be read.`,
    hint: 'Name a file in PEM format that this user may read.',
  }),
}
