import { readFileSync } from 'node:fs'
import { errorsOf } from '../shared/gate-error.ts'
import { mlflowMessages } from '../shared/messages/mlflow.ts'
import { bareAddress } from '../shared/secrets.ts'

const gateError = errorsOf(mlflowMessages)

export type Environment = Readonly<Record<string, string | undefined>>

/** Where MLflow listens and how it is asked, as its own clients read it from the environment. */
export interface Place {
  /** Without a slash at its end, with a path where one belongs to it, without a name or password. */
  address: string
  /** Of the Authorization header; null: none. */
  authorization: string | null
  /** Of the header X-MLFLOW-WORKSPACE; null: none. */
  workspace: string | null
  tls: { insecure: boolean; ca: string | null; client: string | null }
  /** Databricks keeps models and artifacts elsewhere. */
  databricks: boolean
  /** What must never be shown. */
  secrets: readonly string[]
  /** Sentences that whoever set this up should read. */
  warnings: readonly string[]
}

/**
 * @param written an address that counts where the environment has none; null: none
 * @returns null: neither names one. Throws GateError `mlflow-address` or `mlflow-setting`
 */
export function placeFrom(environment: Environment, written: string | null = null): Place | null {
  const given = environment.MLFLOW_TRACKING_URI?.trim() || written
  if (!given) return null
  if (/^databricks(:\/\/|$)/.test(given)) return databricks(given, environment)
  const url = httpAddress(given)
  const own = url.username !== '' || url.password !== ''
  const user = own ? decoded(url.username) : environment.MLFLOW_TRACKING_USERNAME || null
  const password = own ? decoded(url.password) : environment.MLFLOW_TRACKING_PASSWORD || null
  const token = environment.MLFLOW_TRACKING_TOKEN?.trim() || null
  refuseOtherSignIns(environment)
  const basic = user !== null && password !== null ? Buffer.from(`${user}:${password}`).toString('base64') : null
  const bearer = basic === null && token !== null ? `Bearer ${token}` : null
  return {
    address: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    authorization: basic === null ? bearer : `Basic ${basic}`,
    workspace: environment.MLFLOW_WORKSPACE?.trim() || null,
    tls: tlsOf(environment),
    databricks: false,
    secrets: [password, token, basic].filter((each): each is string => Boolean(each)),
    warnings: basic !== null && token !== null ? [tokenUnused] : [],
  }
}

const tokenUnused =
  'MLFLOW_TRACKING_TOKEN is set besides a name and a password: as in MLflow’s own client, the name and the password are sent.'

function httpAddress(given: string): URL {
  let url: URL
  try {
    url = new URL(given)
  } catch {
    // Without its cause, which holds all that was given.
    throw gateError('mlflow-address', { given: bareAddress(given) })
  }
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.search !== '' || url.hash !== '')
    throw gateError('mlflow-address', { given: bareAddress(given) })
  return url
}

/** A lone percent sign in a password is meant as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function databricks(given: string, environment: Environment): Place {
  const { DATABRICKS_HOST: host, DATABRICKS_TOKEN: token } = environment
  if (/^databricks:\/\/./.test(given) || !host || !token) throw gateError('mlflow-databricks', {})
  const url = httpAddress(/^https?:/.test(host) ? host : `https://${host}`)
  return {
    address: url.origin,
    authorization: `Bearer ${token}`,
    workspace: null,
    tls: tlsOf(environment),
    databricks: true,
    secrets: [token],
    warnings: [],
  }
}

function refuseOtherSignIns(environment: Environment): void {
  for (const variable of ['MLFLOW_TRACKING_AUTH', 'MLFLOW_TRACKING_AWS_SIGV4']) {
    const value = environment[variable]?.trim()
    if (value && !/^(false|0)$/i.test(value)) throw gateError('mlflow-sign-in', { variable })
  }
}

function tlsOf(environment: Environment): Place['tls'] {
  const read = (variable: string): string | null => {
    const file = environment[variable]?.trim()
    if (!file) return null
    try {
      return readFileSync(file, 'utf8')
    } catch (error) {
      throw gateError('mlflow-certificate', { variable, file }, error)
    }
  }
  return {
    insecure: /^(true|1)$/i.test(environment.MLFLOW_TRACKING_INSECURE_TLS?.trim() ?? ''),
    ca: read('MLFLOW_TRACKING_SERVER_CERT_PATH'),
    client: read('MLFLOW_TRACKING_CLIENT_CERT_PATH'),
  }
}
