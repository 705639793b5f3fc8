/**
 * Why a request came to nothing. The first three pass: the same request may be sent again later. The others do not: sending again
 * would end the same way.
 */
export type FailureKind =
  /** No connection; no whole answer in time; the server said that it is busy. */
  | 'unreachable'
  | 'timeout'
  | 'busy'
  /** Who asks is not known (401), or may not do that (403). */
  | 'credentials'
  | 'forbidden'
  /** MLflow does not answer to the host name that it was asked by. */
  | 'host-check'
  | 'redirect'
  /** Something answers that is not MLflow. */
  | 'not-mlflow'
  /** What is asked for does not exist; what is made exists. */
  | 'missing'
  | 'exists'
  | 'refused'
  /** Never sent: the body holds what the server would lose behind an answer of 200. */
  | 'unsendable'

export interface Failure {
  kind: FailureKind
  /** HTTP status; null: there was no answer. */
  status: number | null
  /** What the server or the system said, one line without secrets and without SQL. */
  said: string
  /** Seconds that the server asks to wait. */
  after?: number
}

export type Reply<T> = { ok: true; body: T } | { ok: false; failure: Failure }

const passing: ReadonlySet<FailureKind> = new Set(['unreachable', 'timeout', 'busy'])

/** Whether the same request may succeed later. */
export const isPassing = ({ kind }: Failure): boolean => passing.has(kind)

export interface Answer {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  bytes: Uint8Array
}

/** MLflow's own client repeats these. */
const repeated = new Set([408, 429, 500, 502, 503, 504])
/** A crowded database pool, a locked SQLite file, or two writers of one point at once surface as a 400. */
const crowded = /QueuePool|database is locked|timed out|deadlock|IntegrityError|UNIQUE constraint|duplicate key/i

/** What a refusing answer means. Source: MLflow 3.17.2, seen live. */
export function failureOf(answer: Answer): Failure {
  const { status } = answer
  const text = textOf(answer)
  const error = errorIn(text)
  const said = error ? plain(error.message ?? error.error_code) : plain(text)
  const failure = (kind: FailureKind): Failure => ({ kind, status, said: said || 'nothing' })
  if (status >= 300 && status < 400)
    return { ...failure('redirect'), said: plain(String(answer.headers.location ?? '')) }
  if (status === 401) return failure('credentials')
  if (status === 403) return failure(/host header|dns rebinding/i.test(text) ? 'host-check' : 'forbidden')
  if (error?.error_code === 'RESOURCE_ALREADY_EXISTS') return failure('exists')
  if (error?.error_code === 'RESOURCE_DOES_NOT_EXIST') return failure('missing')
  if (status === 400 && error?.error_code === 'BAD_REQUEST' && crowded.test(error.message ?? '')) return failure('busy')
  if (repeated.has(status)) return { ...failure('busy'), ...waitOf(answer) }
  if (error === null && (status === 404 || status === 405)) return failure('not-mlflow')
  return failure('refused')
}

export const textOf = ({ bytes }: Answer): string => Buffer.from(bytes).toString('utf8')

interface ErrorBody {
  error_code: string
  message?: string
}

function errorIn(text: string): ErrorBody | null {
  try {
    const body = JSON.parse(text) as { error_code?: unknown; message?: unknown } | null
    if (typeof body?.error_code !== 'string') return null
    return { error_code: body.error_code, ...(typeof body.message === 'string' && { message: body.message }) }
  } catch {
    return null
  }
}

/** One line, without the SQL and its parameters that MLflow puts behind a message, and without a page's markup. */
export function plain(text: string): string {
  return text
    .replace(/<(style|script|title)\b.*?<\/\1>|<[^>]*>/gis, ' ')
    .replace(/\(?(raised as a result of.*|sqlite3\.|psycopg2?\.|pymysql\.|\[SQL:).*$/is, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}

function waitOf({ headers }: Answer): { after?: number } {
  const seconds = Number(headers['retry-after'])
  return headers['retry-after'] !== undefined && seconds >= 0 ? { after: seconds } : {}
}
