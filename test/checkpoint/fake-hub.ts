import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

export const commit = 'c0ffee'.padEnd(40, '0')

export interface FakeHub {
  endpoint: string
  /** Method and path of everything that was asked for, and the range of a file. */
  requests: string[]
  /** Faults, to be set and changed at any time. */
  faults: {
    /** Only so many bytes of a large file come before the connection breaks, this often. */
    breakAfter?: { bytes: number; times: number }
    /** So many bytes of a large file come, and then nothing. */
    stallAfter?: number
    /** So many answers are 503. */
    busy?: number
    /** Ranges are not honoured. */
    wholeOnly?: boolean
    /** The branch moves on once it was asked for. */
    moves?: boolean
    /** Only with this token. */
    token?: string
    /** Every file comes with other bytes than listed. */
    corrupt?: boolean
  }
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

/** The part of the hub that a download needs, over real HTTP: models, trees in pages, files with ranges. */
export async function fakeHub(files: Record<string, string | Buffer>, revisions = ['main', 'v1']): Promise<FakeHub> {
  const hub: FakeHub = { endpoint: '', requests: [], faults: {} }
  const server = createServer((request, response) => answer(hub, files, revisions, request, response))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  servers.push(server)
  hub.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return hub
}

function answer(
  hub: FakeHub,
  files: Record<string, string | Buffer>,
  revisions: string[],
  request: IncomingMessage,
  response: ServerResponse,
): unknown {
  const { pathname, searchParams } = new URL(request.url ?? '/', hub.endpoint)
  const path = decodeURIComponent(pathname)
  const { faults } = hub
  hub.requests.push([request.method, path, request.headers.range].filter(Boolean).join(' '))
  const json = (status: number, body: unknown, headers = {}): unknown =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  if (faults.busy) {
    faults.busy--
    return json(503, { error: 'busy' })
  }
  if (faults.token && request.headers.authorization !== `Bearer ${faults.token}`) {
    return json(request.headers.authorization ? 403 : 401, { error: 'Access to model acme/legal is restricted.' })
  }
  const known = (revision: string) => [...revisions, commit, 'HEAD'].includes(revision)
  const model = /^\/api\/models\/acme\/legal\/revision\/(.+)$/.exec(path)
  if (model) {
    const isFirst = hub.requests.filter((request) => request === hub.requests.at(-1)).length === 1
    const sha = faults.moves && !isFirst ? 'decade'.padEnd(40, '0') : commit
    return known(model[1]!)
      ? json(200, { _id: '1', id: 'acme/legal', sha, lastModified: '2025-01-01T00:00:00Z' })
      : json(404, { error: `Invalid rev id: ${model[1]}` })
  }
  if (path === `/api/models/acme/legal/tree/${commit}`) {
    const names = Object.keys(files)
    const from = Number(searchParams.get('cursor') ?? 0)
    const next = `<${hub.endpoint}${pathname}?recursive=true&cursor=${from + 3}>; rel="next"`
    return json(
      200,
      names.slice(from, from + 3).map((name) => entry(name, files[name]!)),
      from + 3 < names.length ? { link: next } : {},
    )
  }
  const file = new RegExp(`^/acme/legal/resolve/${commit}/(.+)$`).exec(path)
  const content = file && files[file[1]!]
  if (content === undefined || content === null) return json(404, { error: 'Repository not found' })
  return sendFile(hub, Buffer.from(content), request, response)
}

function entry(path: string, content: string | Buffer): object {
  const bytes = Buffer.from(content)
  const oid = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  const lfs = { oid: createHash('sha256').update(bytes).digest('hex'), size: bytes.length, pointerSize: 134 }
  const large = /\.onnx|_data|tokenizer\.json$/.test(path)
  return { type: 'file', path, size: bytes.length, oid, ...(large ? { lfs } : {}) }
}

function sendFile(hub: FakeHub, written: Buffer, request: IncomingMessage, response: ServerResponse): void {
  const { faults } = hub
  const content = faults.corrupt ? Buffer.from(written.map((byte) => byte ^ 1)) : written
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
  const probe = request.headers.range === 'bytes=0-0'
  const from = range && (!faults.wholeOnly || probe) ? Number(range[1]) : 0
  const to = range?.[2] && (!faults.wholeOnly || probe) ? Number(range[2]) + 1 : content.length
  const part = content.subarray(from, to)
  const partial = range !== null && (!faults.wholeOnly || probe)
  response.writeHead(partial ? 206 : 200, {
    etag: '"x"',
    'content-length': part.length,
    ...(partial ? { 'content-range': `bytes ${from}-${to - 1}/${content.length}` } : {}),
  })
  const { breakAfter, stallAfter } = faults
  if (stallAfter !== undefined && part.length > stallAfter) return void response.write(part.subarray(0, stallAfter))
  if (breakAfter && breakAfter.times > 0 && part.length > breakAfter.bytes) {
    breakAfter.times--
    response.write(part.subarray(0, breakAfter.bytes), () => setTimeout(() => response.destroy(), 30))
  } else response.end(part)
}
