import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Counter } from './counts.ts'
import { type FakeDialect, type Incoming, type Outgoing, Refused } from './dialects/dialect.ts'
import type { Engine } from './engine.ts'
import { Troubles } from './troubles.ts'

/** The port, and all that is the same in every dialect. */
export class Listener {
  readonly counts = new Counter()
  root = ''
  readonly #dialect: FakeDialect
  readonly #engine: Engine
  readonly #troubles = new Troubles()
  #server: Server | null = null
  #port = 0
  #isLoading = false
  #isClosed = false

  constructor(dialect: FakeDialect, engine: Engine) {
    this.#dialect = dialect
    this.#engine = engine
  }

  /** @param loading milliseconds until the model is there; meanwhile nobody listens, or what does says so, as the server's kind does. */
  async open(port: number, loading: number): Promise<void> {
    this.#port = port
    await this.#listen()
    this.#port = (this.#server!.address() as AddressInfo).port
    this.root = `http://127.0.0.1:${this.#port}`
    if (loading > 0) {
      this.#isLoading = true
      if (this.#dialect.loading === null) await this.#unlisten()
      setTimeout(() => {
        this.#isLoading = false
        if (this.#server === null && !this.#isClosed) void this.#listen()
      }, loading).unref()
    }
    if (this.#engine.faults.refused) this.refuseFor(this.#engine.faults.refused)
  }

  refuseFor(ms: number): void {
    void this.#unlisten()
    setTimeout(() => {
      if (!this.#isClosed) void this.#listen()
    }, ms)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#unlisten()
  }

  async #listen(): Promise<void> {
    const server = createServer((request, response) => void this.#serve(request, response))
    this.#server = server
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.#port, '127.0.0.1', resolve)
    })
  }

  async #unlisten(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (!server) return
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer)
    } catch {
      return
    }
    const text = Buffer.concat(chunks).toString()
    const headers = request.headers as Record<string, string>
    const path = (request.url ?? '/').split('?')[0]!
    const incoming: Incoming = { method: request.method ?? 'GET', path, headers, body: parsed(text) }
    const seen = this.counts.begin(incoming, text)
    const trouble = this.#troubles.of({ route: `${incoming.method} ${path}`, body: text }, this.#engine.faults)
    try {
      if (trouble.delay > 0) await pause(trouble.delay)
      if (trouble.fate === 'reset') return void response.destroy()
      const answer = trouble.instead ?? (await this.#answer(incoming))
      send(response, answer, trouble.fate)
      seen.status = answer.status
    } finally {
      this.counts.end()
    }
  }

  async #answer(incoming: Incoming): Promise<Outgoing> {
    const { routes, loading, error } = this.#dialect
    const route = routes[`${incoming.method} ${incoming.path}`]
    const { key } = this.#engine.traits
    if (this.#isLoading) return loading!(incoming.path)
    if (key !== null && incoming.path.startsWith('/v1') && incoming.headers.authorization !== `Bearer ${key}`) {
      return error(401, 'Incorrect API key provided.', { code: 'invalid_api_key' })
    }
    if (!route) return error(404, `Not Found: ${incoming.method} ${incoming.path}`)
    if (incoming.body === undefined) return error(400, 'There was an error parsing the body')
    try {
      return await route(this.#engine, incoming)
    } catch (problem) {
      if (problem instanceof Refused) return error(problem.status, problem.message, problem.more)
      return error(500, (problem as Error).stack ?? String(problem))
    }
  }
}

/** undefined: it is no JSON object. */
function parsed(text: string): unknown {
  if (text === '') return {}
  try {
    const body = JSON.parse(text) as unknown
    return typeof body === 'object' && body !== null ? body : undefined
  } catch {
    return undefined
  }
}

function send(
  response: ServerResponse,
  { status, body, headers = {} }: Outgoing,
  fate: 'whole' | 'cut' | 'torn',
): void {
  const text = typeof body === 'string' ? body : json(body)
  const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json'
  const whole = Buffer.from(text)
  const bytes = fate === 'torn' ? whole.subarray(0, Math.floor((2 * whole.length) / 3)) : whole
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length, ...headers })
  if (fate !== 'cut') return void response.end(bytes)
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
}

/** As Python's json writes it: NaN is a word of its own, which JSON does not know. */
function json(body: unknown): string {
  const mark = '\u0001NaN'
  const text = JSON.stringify(body, (_, value: unknown) => (Number.isNaN(value) ? mark : value))
  return text.replaceAll(JSON.stringify(mark), 'NaN')
}
