import { type Around, type ServerClient, ServerRefusal, Upload } from '../backends/server/client.ts'
import { Failed } from '../backends/server/transport.ts'
import type { Clock } from '../shared/clock.ts'
import { gateError } from '../shared/errors.ts'

/** As the server describes a batch. */
export interface Batch {
  id: string
  status: string
  metadata?: Record<string, string> | null
  output_file_id?: string | null
  error_file_id?: string | null
  request_counts?: { total?: number; completed?: number; failed?: number } | null
  errors?: { data?: { message?: string; code?: string; line?: number | null }[] } | null
}

/** What came back for one line: the reply's status and body, or what went wrong before there was one. */
export type BatchReply = { status: number; body: unknown } | { error: { code: string; message: string } }

/** The server takes so many lines and bytes in a file. */
const most = { lines: 50_000, bytes: 150e6 }

const endpoint = '/v1/chat/completions'
const mark = 'checkpoint_gate'
/** After which nothing changes any more. */
const ends = new Set(['completed', 'failed', 'expired', 'cancelled'])

export const isEnded = ({ status }: Batch): boolean => ends.has(status)

export interface BatchRequest {
  custom_id: string
  body: object
}

export function lineOf({ custom_id, body }: BatchRequest): string {
  return `${JSON.stringify({ custom_id, method: 'POST', url: endpoint, body })}\n`
}

export interface Size {
  lines: number
  bytes: number
}

export const emptySize: Size = { lines: 0, bytes: 0 }

export function grown({ lines, bytes }: Size, line: string): Size {
  return { lines: lines + 1, bytes: bytes + Buffer.byteLength(line) }
}

export function isTooLarge({ lines, bytes }: Size): boolean {
  return lines > most.lines || bytes > most.bytes
}

/**
 * Sends requests as one batch. It is made once, also where the server's answer is lost: then it is looked for by its token.
 * @throws ServerRefusal where the server has no batch API; GateError `server-*`
 */
export async function submit(
  client: ServerClient,
  requests: readonly BatchRequest[],
  token: string,
  clock: Clock,
  signal: AbortSignal,
): Promise<Batch> {
  const form = new FormData()
  form.append('purpose', 'batch')
  form.append('file', new Blob(requests.map(lineOf), { type: 'application/jsonl' }), 'checkpoint-gate.jsonl')
  const { body: file } = await client.post<{ id: string }>('files', await uploadOf(form), signal)
  const batch = { input_file_id: file.id, endpoint, completion_window: '24h', metadata: { [mark]: token } }
  for (let tries = 1; ; tries += 1) {
    try {
      return (await client.post<Batch>('batches', batch, signal, onceAnswered)).body
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error
      const { address } = client
      if (tries === mostTries) throw gateError('server-failed', { address, said: error.message, tries }, error)
    }
    await clock.sleep(pause, signal)
    const made = await find(client, token, signal)
    if (made !== null) return made
  }
}

const mostTries = 3
/** Seconds after which a batch that was made is in the list. */
const pause = 5

/** The batch with this token, among the latest ones; null: it was never made, or the server keeps no list. */
export async function find(client: ServerClient, token: string, signal: AbortSignal): Promise<Batch | null> {
  try {
    const { body } = await client.get<{ data?: Batch[] }>('batches?limit=100', signal)
    return body.data?.find(({ metadata }) => metadata?.[mark] === token) ?? null
  } catch (error) {
    if (error instanceof ServerRefusal) return null
    throw error
  }
}

export async function stateOf(client: ServerClient, id: string, signal: AbortSignal): Promise<Batch> {
  return (await client.get<Batch>(`batches/${encodeURIComponent(id)}`, signal)).body
}

/** What came back, by `custom_id`, in whatever order the files have it; of a line that comes twice, the first. */
export async function collect(
  client: ServerClient,
  { output_file_id, error_file_id }: Batch,
  signal: AbortSignal,
): Promise<Map<string, BatchReply>> {
  const replies = new Map<string, BatchReply>()
  for (const file of [output_file_id, error_file_id]) {
    if (!file) continue
    const { body } = await client.text(`files/${encodeURIComponent(file)}/content`, signal)
    for (const [id, reply] of repliesIn(body)) if (!replies.has(id)) replies.set(id, reply)
  }
  return replies
}

interface Line {
  custom_id?: unknown
  response?: { status_code?: unknown; body?: unknown } | null
  error?: { code?: unknown; message?: unknown } | null
}

/** A refused request has no error, but a response with a status of 4xx. */
export function repliesIn(text: string): [string, BatchReply][] {
  return text.split('\n').flatMap((written): [string, BatchReply][] => {
    const line = parsed(written)
    if (typeof line?.custom_id !== 'string') return []
    const { response, error } = line
    if (typeof response?.status_code === 'number' && !error)
      return [[line.custom_id, { status: response.status_code, body: response.body }]]
    const [code, message] = [error?.code, error?.message].map((each) => (typeof each === 'string' ? each : ''))
    return [[line.custom_id, { error: { code: code!, message: message || 'no reply' } }]]
  })
}

function parsed(written: string): Line | null {
  try {
    return JSON.parse(written) as Line | null
  } catch {
    return null
  }
}

/** The server may have done what it was asked, and its answer was lost. */
class Unanswered extends Error {
  override readonly name = 'Unanswered'
}

/** Not tried again by itself, unless it was surely not done. */
const onceAnswered: Around = async (attempt) => {
  try {
    return await attempt(() => {})
  } catch (error) {
    const isLost = error instanceof Failed && (error.failure.kind !== 'status' || error.failure.status >= 500)
    throw isLost ? new Unanswered('the answer was lost', { cause: error }) : error
  }
}

/** As a browser would encode it; the HTTP client at hand knows no forms but its own. */
async function uploadOf(form: FormData): Promise<Upload> {
  const encoded = new Response(form)
  return new Upload(encoded.headers.get('content-type')!, new Uint8Array(await encoded.arrayBuffer()))
}
