import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { shareOf } from '../../../backends/server/fake/random.ts'
import { Batches } from './batches.ts'
import { befalls, type Faults } from './faults.ts'

interface Body {
  model: string
  messages: { role: string; content: string }[]
  max_tokens?: number
  max_completion_tokens?: number
  response_format?: { type: string; json_schema?: { schema: { properties: Record<string, { enum?: number[] }> } } }
  [other: string]: unknown
}

export interface Answer {
  status: number
  body: unknown
  headers?: Record<string, string>
}

/** One try that was made of a question. */
export interface Try {
  question: string
  body: Body
  /** What was answered with; 0: nothing whole. */
  status: number
  /** As its owner would bill it: also where the answer was lost on its way. */
  billed: { input: number; cachedInput: number; output: number } | null
  /** Whether a whole verdict that can be read went out. */
  isVerdict: boolean
  /** Milliseconds since 1970. */
  at: number
}

/** What the judge thinks of a question: the same whenever it is asked. */
export const gradeOf = (question: string, criterion: string): number =>
  1 + Math.floor(5 * shareOf(`${question}\n${criterion}`))

/**
 * A real HTTP server that speaks as OpenAI's chat completions, files and batches do, with faults, and keeps count of what it was asked by the
 * words `QUESTION …;` in the prompt.
 */
export class JudgeServer {
  faults: Faults
  readonly tries: Try[] = []
  readonly batches = new Batches((body) => this.answerTo(body as Body))
  /** Most requests at once. */
  most = 0
  #open = 0
  readonly #attempts = new Map<string, number>()
  #requests = 0
  #server: Server | null = null
  #bucket: { requests: number; tokens: number; at: number } | null = null
  /** Runs as fast as this many times the wall's clock. */
  readonly #speed: number

  constructor(faults: Faults = {}, speed = 1) {
    this.faults = faults
    this.#speed = speed
  }

  async open(): Promise<this> {
    this.#server = createServer((request, response) => void this.#serve(request, response))
    await new Promise<void>((resolve) => this.#server!.listen(0, '127.0.0.1', resolve))
    return this
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}/v1`
  }

  close(): void {
    this.#server?.close()
    this.#server?.closeAllConnections()
  }

  /** How often each question was answered whole. */
  answered(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { question, status } of this.tries)
      if (status === 200) counts.set(question, (counts.get(question) ?? 0) + 1)
    return counts
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer)
    } catch {
      return
    }
    const bytes = Buffer.concat(chunks)
    const url = request.url ?? ''
    if (!url.startsWith('/v1/chat/completions')) {
      const { status, body } = await this.batches.answer(request.method ?? 'GET', url, bytes, request.headers)
      const isText = typeof body === 'string'
      response.writeHead(status, { 'content-type': isText ? 'application/jsonl' : 'application/json' })
      return void response.end(isText ? body : JSON.stringify(body))
    }
    this.#open += 1
    this.most = Math.max(this.most, this.#open)
    response.on('close', () => {
      this.#open -= 1
    })
    await this.#chat(JSON.parse(bytes.toString()) as Body, response)
  }

  async #chat(body: Body, response: ServerResponse): Promise<void> {
    const question = questionOf(body)
    const attempt = (this.#attempts.get(question) ?? 0) + 1
    this.#attempts.set(question, attempt)
    this.#requests += 1
    const made: Try = { question, body, status: 0, billed: null, isVerdict: false, at: Date.now() }
    this.tries.push(made)
    const { faults } = this
    const limit = this.#limit(question, attempt, body)
    const { headers = {}, ...answer } = limit ?? this.answerTo(body, attempt)
    if (answer.status === 200) made.billed = usageOf(body, answer.body)
    if (faults.slow) await pause(faults.slow)
    const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body)
    const half = text.slice(0, Math.floor(text.length / 2))
    const isWhole = answer.status === 200
    const type = text.startsWith('<') ? 'text/html' : 'application/json'
    const all = { 'content-type': type, ...this.#told(), ...headers }
    if (isWhole && befalls(faults.torn, 'torn', question, attempt)) {
      response.writeHead(200, { ...all, 'content-length': Buffer.byteLength(half) }).end(half)
    } else if (isWhole && befalls(faults.severed, 'severed', question, attempt)) {
      response.writeHead(200, { ...all, 'content-length': Buffer.byteLength(text) })
      response.write(half, () => response.destroy())
    } else if (!response.destroyed) {
      made.status = typeof answer.body === 'string' ? 0 : answer.status
      made.isVerdict = /"content":"\{.*"finish_reason":"stop"|"finish_reason":"stop".*"content":"\{/.test(text)
      response.writeHead(answer.status, all).end(text)
    }
  }

  /** Refusals for want of room, money or patience. */
  #limit(question: string, attempt: number, body: Body): Answer | null {
    const { limited = [], longWait, quota, busy, perMinute } = this.faults
    const isSpent =
      quota && this.#requests >= quota.at && this.#requests < quota.at + (quota.for ?? Number.POSITIVE_INFINITY)
    if (isSpent)
      return refusal(
        429,
        'You exceeded your current quota, please check your plan and billing details.',
        'insufficient_quota',
      )
    if (longWait?.at === this.#requests) return tooMany({ 'retry-after': String(longWait.seconds) })
    for (const { share, when, wait } of limited) {
      if (!befalls(share, `limited ${when}`, question, attempt)) continue
      return tooMany(
        {
          none: {},
          seconds: { 'retry-after': String(wait) },
          date: { 'retry-after': new Date(Date.now() + wait * 1000).toUTCString() },
          ms: { 'retry-after-ms': String(1000 * wait) },
        }[when] as Record<string, string>,
      )
    }
    if (befalls(busy, 'busy', question, attempt)) return refusal(503, 'The server is overloaded.')
    if (perMinute === undefined) return null
    const left = this.#left()
    const need = inputOf(body) + (body.max_tokens ?? body.max_completion_tokens ?? 0)
    if (left.requests < 1 || left.tokens < need) return tooMany(this.#told())
    this.#bucket = { requests: left.requests - 1, tokens: left.tokens - need, at: this.#now() }
    return null
  }

  /** In seconds, as fast as the caller's clock runs. */
  #now(): number {
    return (this.#speed * Date.now()) / 1000
  }

  /** What is used comes back bit by bit. */
  #left(): { requests: number; tokens: number } {
    const { perMinute } = this.faults
    const { requests, tokens, at } = this.#bucket ?? { ...perMinute!, at: 0 }
    const back = (this.#now() - at) / 60
    const of = (left: number, limit: number) => Math.min(limit, left + back * limit)
    return { requests: of(requests, perMinute!.requests), tokens: of(tokens, perMinute!.tokens) }
  }

  #told(): Record<string, string> {
    const { perMinute } = this.faults
    if (perMinute === undefined) return {}
    const left = this.#left()
    return Object.fromEntries(
      (['requests', 'tokens'] as const).flatMap((what) => [
        [`x-ratelimit-limit-${what}`, String(perMinute[what])],
        [`x-ratelimit-remaining-${what}`, String(Math.floor(left[what]))],
        [`x-ratelimit-reset-${what}`, `${(60 * (1 - left[what] / perMinute[what])).toFixed(3)}s`],
      ]),
    )
  }

  /** What a chat completion is answered with. */
  answerTo(body: Body, attempt = 1): Answer {
    const { faults } = this
    const { always, refuses = [], filtered, odd, context, uncounted } = faults
    const question = questionOf(body)
    if (always === 401 || always === 403) return refusal(always, 'Incorrect API key provided.', 'invalid_api_key')
    if (always === 404) return refusal(404, `The model \`${body.model}\` does not exist.`, 'model_not_found')
    if (always === 400) return refusal(400, 'Something is wrong with it.', 'odd')
    for (const name of refuses) {
      const said = refusedWords(name, body)
      if (said !== null) return said
    }
    // A prompt is held back whenever it is sent.
    if (befalls(filtered, 'filtered', question, 1))
      return refusal(
        400,
        "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
        'content_filter',
        'prompt',
      )
    if (odd && befalls(odd.share, 'odd', question, attempt)) {
      if (odd.what === 'html') return { status: 200, body: '<html><body>Sign in to the network</body></html>' }
      if (odd.what === 'error')
        return { status: 200, body: { error: { message: 'Provider returned error', code: 502 } } }
      if (odd.what === 'no choices') return { status: 200, body: { ...completion(body, '', 'stop'), choices: [] } }
      return { status: 200, body: completion(body, odd.what === 'blank' ? ' '.repeat(400) : '', 'stop') }
    }
    const answer = { status: 200, body: this.#verdict(body, question, attempt) }
    if (context !== undefined) answer.body.usage.prompt_tokens = Math.min(context, answer.body.usage.prompt_tokens)
    if (uncounted) return { ...answer, body: { ...answer.body, usage: undefined } }
    return answer
  }

  #verdict(body: Body, question: string, attempt: number) {
    const { prose, cut, withheld, refusal: refused } = this.faults
    const room = body.max_tokens ?? body.max_completion_tokens ?? 0
    if (befalls(withheld, 'withheld', question, 1)) return completion(body, '', 'content_filter')
    if (befalls(refused, 'refusal', question, 1)) return completion(body, null, 'stop', 'I cannot judge this.')
    const grades = Object.fromEntries(criteriaOf(body).map((name) => [name, gradeOf(question, name)]))
    const text = JSON.stringify({ reasoning: `About ${question}.`, ...grades })
    if (cut && befalls(cut.share, 'cut', question, 1) && room < cut.needs)
      return completion(body, text.slice(0, 20), 'length')
    if (befalls(prose, 'prose', question, attempt)) return completion(body, `Here you are: ${text}`, 'stop')
    return completion(body, text, 'stop')
  }
}

export const questionOf = ({ messages }: Body): string =>
  /QUESTION ([^;]+);/.exec(messages.map(({ content }) => content).join('\n'))?.[1] ?? '?'

const inputOf = ({ messages }: Body): number =>
  Math.ceil(messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0) / 4)

function criteriaOf({ messages }: Body): string[] {
  const named = /CRITERIA ([^;]+);/.exec(messages.map(({ content }) => content).join('\n'))?.[1]
  return named?.split(' ') ?? ['overall']
}

function completion(body: Body, content: string | null, finish: string, refusal: string | null = null) {
  const input = inputOf(body)
  const output = finish === 'length' ? (body.max_tokens ?? body.max_completion_tokens ?? 1) : 20 + (inputOf(body) % 60)
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    model: `${body.model}-2026-11-01`,
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content, refusal } }],
    usage: {
      prompt_tokens: input,
      completion_tokens: output,
      total_tokens: input + output,
      prompt_tokens_details: { cached_tokens: Math.floor(input / 2) },
    },
  }
}

function usageOf(body: Body, answer: unknown): Try['billed'] {
  const { choices } = answer as Partial<ReturnType<typeof completion>>
  if (choices === undefined) return null
  const { usage } = completion(body, '', choices[0]?.finish_reason ?? 'stop')
  const { prompt_tokens: input, completion_tokens: output, prompt_tokens_details: details } = usage
  return { input, cachedInput: details.cached_tokens, output }
}

function refusal(status: number, message: string, code: string | null = null, param: string | null = null): Answer {
  return { status, body: { error: { message, type: 'invalid_request_error', param, code } } }
}

const tooMany = (headers: Record<string, string>): Answer => ({
  ...refusal(429, 'Rate limit reached for requests', 'rate_limit_exceeded'),
  headers,
})

function refusedWords(name: NonNullable<Faults['refuses']>[number], body: Body): Answer | null {
  const format = body.response_format?.type
  if (name === 'json_schema' || name === 'json_object')
    return format === name
      ? refusal(
          400,
          `Invalid parameter: 'response_format' of type '${name}' is not supported with this model.`,
          null,
          'response_format',
        )
      : null
  if (name === 'system')
    return body.messages.some(({ role }) => role === 'system') ? refusal(400, 'System role not supported') : null
  if (!(name in body)) return null
  const instead = name === 'max_tokens' ? " Use 'max_completion_tokens' instead." : ''
  return refusal(
    400,
    `Unsupported parameter: '${name}' is not supported with this model.${instead}`,
    'unsupported_parameter',
    name,
  )
}
