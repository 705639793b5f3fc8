import type { IncomingHttpHeaders } from 'node:http'
import type { Answer } from './judge-server.ts'

/** What befalls batches. */
export interface BatchFaults {
  /** Looks at a batch before it has come to its end. */
  looks?: number
  /** How it ends. */
  end?: 'completed' | 'expired' | 'cancelled' | 'failed'
  /** Share of its lines that is done when it expires or is cancelled. */
  done?: number
  /** All lines failed, and there is no output file. */
  noOutput?: boolean
  /** The answer to the making of a batch is lost, so often. */
  lostAnswers?: number
  /** There is no such API. */
  missing?: boolean
  /** These lines come back with a body that refuses. */
  refused?: (id: string) => boolean
}

interface Line {
  custom_id: string
  body: object
}

interface Made {
  id: string
  lines: Line[]
  metadata: Record<string, string>
  looks: number
}

/** `/v1/files` and `/v1/batches`. */
export class Batches {
  faults: BatchFaults = {}
  readonly made: Made[] = []
  readonly #files = new Map<string, string>()
  readonly #answer: (body: object) => Answer

  constructor(answer: (body: object) => Answer) {
    this.#answer = answer
  }

  async answer(method: string, url: string, bytes: Buffer, headers: IncomingHttpHeaders): Promise<Answer> {
    const path = url.replace(/^\/v1\//, '').split('?')[0]!
    if (this.faults.missing) return { status: 404, body: { error: { message: `Not Found: ${path}` } } }
    if (method === 'POST' && path === 'files') return this.#upload(bytes, headers)
    if (method === 'POST' && path === 'batches') return this.#make(JSON.parse(bytes.toString()))
    if (path === 'batches') return { status: 200, body: { data: this.made.map((each) => this.#described(each)) } }
    const content = /^files\/(.+)\/content$/.exec(path)?.[1]
    if (content !== undefined) return { status: 200, body: this.#files.get(content) ?? '' }
    const batch = this.made.find(({ id }) => path === `batches/${id}`)
    if (batch === undefined) return { status: 404, body: { error: { message: `No batch found with id ${path}` } } }
    batch.looks += 1
    return { status: 200, body: this.#described(batch) }
  }

  async #upload(bytes: Buffer, headers: IncomingHttpHeaders): Promise<Answer> {
    const form = await new Response(new Uint8Array(bytes), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData()
    const file = form.get('file')
    if (form.get('purpose') !== 'batch' || !(file instanceof Blob)) return { status: 400, body: { error: 'no file' } }
    const id = `file-${this.#files.size + 1}`
    this.#files.set(id, await file.text())
    return { status: 200, body: { id, object: 'file', purpose: 'batch' } }
  }

  #make(asked: {
    input_file_id: string
    endpoint: string
    completion_window: string
    metadata: Record<string, string>
  }): Answer {
    const lines = this.#files
      .get(asked.input_file_id)!
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line & { method: string; url: string })
    const isRight = lines.every(({ method, url }) => method === 'POST' && url === asked.endpoint)
    if (!isRight || asked.completion_window !== '24h') return { status: 400, body: { error: { message: 'odd batch' } } }
    if (new Set(lines.map(({ custom_id }) => custom_id)).size < lines.length)
      return { status: 400, body: { error: { message: 'duplicate custom_id' } } }
    const batch = { id: `batch_${this.made.length + 1}`, lines, metadata: asked.metadata, looks: 0 }
    this.made.push(batch)
    if ((this.faults.lostAnswers ?? 0) > 0) {
      this.faults.lostAnswers! -= 1
      return { status: 502, body: '<html>Bad Gateway</html>' }
    }
    return { status: 200, body: this.#described(batch) }
  }

  #described({ id, lines, metadata, looks }: Made): object {
    const { looks: needed = 2, end = 'completed', done = 1, noOutput } = this.faults
    const about = { id, object: 'batch', metadata }
    if (looks < needed) return { ...about, status: looks === 0 ? 'validating' : 'in_progress' }
    if (end === 'failed')
      return {
        ...about,
        status: end,
        errors: { data: [{ code: 'token_limit_exceeded', message: 'Enqueued token limit reached', line: null }] },
      }
    const answers = lines.map((line, at) => this.#line(line, at < done * lines.length, end))
    // In another order than they came, those that failed in a file of their own.
    const [failed, fine] = [true, false].map((bad) => answers.filter(({ isBad }) => isBad === bad).reverse())
    const write = (name: string, kept: typeof answers) =>
      this.#files.set(`${id}-${name}`, kept.map(({ line }) => `${JSON.stringify(line)}\n`).join(''))
    write('errors', failed!)
    if (!noOutput) write('output', fine!)
    return {
      ...about,
      status: end,
      output_file_id: noOutput || fine!.length === 0 ? null : `${id}-output`,
      error_file_id: failed!.length === 0 ? null : `${id}-errors`,
      request_counts: { total: lines.length, completed: fine!.length, failed: failed!.length },
    }
  }

  #line({ custom_id, body }: Line, isDone: boolean, end: string) {
    const id = `batch_req_${custom_id.slice(0, 8)}`
    if (!isDone) {
      const error = {
        code: `batch_${end}`,
        message: 'This request could not be executed before the completion window expired.',
      }
      return { isBad: true, line: { id, custom_id, response: null, error } }
    }
    const { refused, noOutput } = this.faults
    const isRefused = noOutput || refused?.(custom_id)
    const answer = isRefused
      ? { status: 400, body: { error: { message: 'Invalid request.', code: 'odd' } } }
      : this.#answer(body)
    const response = { status_code: answer.status, request_id: 'r', body: answer.body }
    return { isBad: answer.status >= 400, line: { id, custom_id, response, error: null } }
  }
}
