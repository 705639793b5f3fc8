import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface StoredPoint {
  key: string
  value: number
  timestamp: number
  step: number
}

interface StoredRun {
  id: string
  experiment: string
  name: string
  start: number
  status: string
  deleted: boolean
  tags: Map<string, string>
  points: Map<string, StoredPoint>
  /** Requests of log-batch that were carried out. */
  batches: number
}

/**
 * As much of MLflow as a monitor meets, over real HTTP, with what it does silently: the same point again is dropped, a batch with a bad
 * field is answered 200 and lost, a missing run is 404. It can hang with /health alive, refuse, and lose answers after carrying out.
 */
export class Store {
  readonly runs = new Map<string, StoredRun>()
  readonly experiments = new Map<string, string>()
  hangs = false
  /** Answers batches 200 without storing them. */
  swallows = 0
  /** Carries out, and cuts the connection before the answer. */
  losesAnswers = 0
  /** Points of this key are refused for good. */
  refuses: string | null = null
  /** Points or runs of one answer; more are on further pages. */
  page = Number.POSITIVE_INFINITY
  requests = 0
  #server: Server | null = null
  #port = 0
  readonly #hanging = new Set<ServerResponse>()

  async start(): Promise<string> {
    const server = createServer((request, response) => void this.#serve(request, response))
    this.#server = server
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (server.address() as AddressInfo).port
    return `http://127.0.0.1:${this.#port}`
  }

  async stop(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (server === null) return
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }

  /** All points of a metric, over all runs. */
  points(key: string): StoredPoint[] {
    return [...this.runs.values()]
      .flatMap((run) => [...run.points.values()].filter((point) => point.key === key))
      .sort((a, b) => a.step - b.step)
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, 'http://x')
    if (url.pathname === '/health') return void response.end('OK')
    this.requests += 1
    if (this.hangs) {
      this.#hanging.add(response)
      return
    }
    let text = ''
    for await (const chunk of request) text += chunk
    const path = url.pathname.replace('/api/2.0/mlflow/', '')
    const body = request.method === 'GET' ? Object.fromEntries(url.searchParams) : JSON.parse(text)
    const answer = this.#answer(path, body)
    if (path === 'runs/log-batch' && this.losesAnswers > 0) {
      this.losesAnswers -= 1
      response.destroy()
      return
    }
    response.statusCode = answer.status ?? 200
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer.body))
  }

  // biome-ignore lint/suspicious/noExplicitAny: bodies of another program
  #answer(path: string, body: any): { status?: number; body: unknown } {
    const refused = (status: number, error_code: string, message = error_code) => ({
      status,
      body: { error_code, message },
    })
    if (path === 'experiments/get-by-name') {
      const id = this.experiments.get(body.experiment_name)
      if (id === undefined) return refused(404, 'RESOURCE_DOES_NOT_EXIST')
      return { body: { experiment: { experiment_id: id, lifecycle_stage: 'active' } } }
    }
    if (path === 'experiments/create') {
      if (this.experiments.has(body.name)) return refused(400, 'RESOURCE_ALREADY_EXISTS')
      this.experiments.set(body.name, String(this.experiments.size + 1))
      return { body: { experiment_id: this.experiments.get(body.name) } }
    }
    if (path === 'runs/create') return { body: { run: this.#shown(this.#create(body)) } }
    if (path === 'runs/search') {
      const all = this.#found(body.filter).map((run) => this.#shown(run))
      return { body: { runs: this.#page(all, body), ...this.#more(all, body) } }
    }
    const run = this.runs.get(body.run_id)
    if (run === undefined) return refused(404, 'RESOURCE_DOES_NOT_EXIST')
    if (path === 'runs/get') return { body: { run: this.#shown(run) } }
    if (path === 'metrics/get-history') {
      const all = [...run.points.values()].filter(({ key }) => key === body.metric_key)
      return { body: { metrics: this.#page(all, body), ...this.#more(all, body) } }
    }
    if (run.deleted) return refused(400, 'INVALID_PARAMETER_VALUE', 'The run must be in the active state')
    if (path === 'runs/set-tag') run.tags.set(body.key, body.value)
    else if (path === 'runs/update') run.status = body.status
    else if (path === 'runs/log-batch') return this.#log(run, body)
    return { body: {} }
  }

  #page<T>(all: readonly T[], { page_token = '0' }: { page_token?: string }): T[] {
    return all.slice(Number(page_token), Number(page_token) + this.page)
  }

  #more(all: readonly unknown[], { page_token = '0' }: { page_token?: string }): { next_page_token?: string } {
    const next = Number(page_token) + this.page
    return next < all.length ? { next_page_token: String(next) } : {}
  }

  #log(run: StoredRun, body: { metrics: StoredPoint[]; tags?: { key: string; value: string }[] }) {
    if (body.metrics.length > 1000 || body.metrics.some(({ key }) => key === this.refuses))
      return { status: 400, body: { error_code: 'INVALID_PARAMETER_VALUE', message: 'refused' } }
    // It stops reading at half a character, and so finds no run id.
    if (body.tags?.some(({ value }) => /\p{Surrogate}/u.test(value)))
      return { status: 400, body: { error_code: 'INVALID_PARAMETER_VALUE', message: 'Invalid value "" for run_id' } }
    if (this.swallows > 0) {
      this.swallows -= 1
      return { body: {} }
    }
    run.batches += 1
    for (const { key, value } of body.tags ?? []) run.tags.set(key, value)
    for (const point of body.metrics)
      run.points.set([point.key, point.timestamp, point.step, point.value].join(' '), point)
    return { body: {} }
  }

  #create(body: {
    experiment_id: string
    run_name: string
    start_time: number
    tags: { key: string; value: string }[]
  }) {
    const run: StoredRun = {
      id: `run${this.runs.size + 1}`,
      experiment: body.experiment_id,
      name: body.run_name,
      start: body.start_time,
      status: 'RUNNING',
      deleted: false,
      tags: new Map(body.tags.map(({ key, value }) => [key, value])),
      points: new Map(),
      batches: 0,
    }
    this.runs.set(run.id, run)
    return run
  }

  #found(filter: string): StoredRun[] {
    const wanted = [...filter.matchAll(/tags\.`([^`]+)` = ["']([^"']+)["']/g)]
    return [...this.runs.values()].filter(
      (run) => !run.deleted && wanted.every(([, key, value]) => run.tags.get(key!) === value),
    )
  }

  #shown(run: StoredRun) {
    const newest = new Map<string, StoredPoint>()
    for (const point of run.points.values())
      if (point.step >= (newest.get(point.key)?.step ?? Number.NEGATIVE_INFINITY)) newest.set(point.key, point)
    return {
      info: {
        run_id: run.id,
        run_name: run.name,
        start_time: run.start,
        status: run.status,
        lifecycle_stage: run.deleted ? 'deleted' : 'active',
      },
      data: { metrics: [...newest.values()], tags: [...run.tags].map(([key, value]) => ({ key, value })) },
    }
  }
}
