import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Around, ServerRefusal, Upload } from '../../../src/backends/server/client.ts'
import { type ConnectOptions, connect } from '../../../src/backends/server/connect.ts'
import { Failed } from '../../../src/backends/server/transport.ts'

type Answer = (response: ServerResponse, request: IncomingMessage) => void

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** A server whose answers, one after the other, are written down here; the last goes on. */
async function serving(answers: Answer[], options: Partial<ConnectOptions> = {}) {
  const seen: { url: string; key: string | undefined; type: string | undefined; body: string }[] = []
  let most = 0
  let open = 0
  const server = createServer((request, response) => {
    open += 1
    most = Math.max(most, open)
    response.on('close', () => {
      open -= 1
    })
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      seen.push({
        url: request.url ?? '',
        key: request.headers.authorization,
        type: request.headers['content-type'],
        body,
      })
      answers[Math.min(seen.length, answers.length) - 1]!(response, request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const client = connect({ address, model: 'm', key: null, concurrency: 4, timeout: 5, ...options })
  return { client, seen, most: () => most }
}

const fine: Answer = (response) => response.end('{"ok":true}')
const status =
  (code: number, body = '', headers = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end(body)
const cut: Answer = (response) => {
  response.writeHead(200, { 'content-length': '100' })
  response.write('{"half":')
  setTimeout(() => response.destroy(), 20)
}
const never = () => new AbortController().signal

describe('a client of a server', () => {
  it.each([
    ['an error of the server', status(500, 'boom')],
    ['a connection that is cut in the middle of the answer', cut],
    ['an answer that is no JSON', status(200, '<html>')],
    ['a server that is too busy', status(503, '{"error":{"message":"loading"}}')],
    ['a limit of requests', status(429, '{}', { 'retry-after-ms': '40' })],
  ])('asks again after %s', async (_, first) => {
    const { client, seen } = await serving([first, fine])
    expect((await client.post('completions', { a: 1 }, never())).body).toEqual({ ok: true })
    expect(seen.map(({ url, body }) => [url, body])).toEqual(Array(2).fill(['/v1/completions', '{"a":1}']))
    expect(client.traffic).toMatchObject({ requests: 1, retries: 1 })
  })

  it('asks again where no answer came in time, and where it began and never ended', async () => {
    const silent: Answer = () => {}
    const begun: Answer = (response) => response.write('{')
    const { client, seen } = await serving([silent, begun, fine], { timeout: 0.1 })
    expect((await client.get('/health', never())).body).toEqual({ ok: true })
    expect(seen.map(({ url }) => url)).toEqual(['/health', '/health', '/health'])
  })

  it.each([
    ['{"error":{"message":"no such thing","code":"bad"}}', 'no such thing (bad)'],
    [
      '{"detail":[{"type":"string_type","loc":["body","prompt","str"],"msg":"Input should be a string","input":[1,2]}]}',
      'validation error: prompt.str: Input should be a string',
    ],
    [
      `{"error":{"message":"52 validation errors: {'type': 'string_type', 'loc': ('body', 'prompt', 'list[str]', 0), 'msg': 'Input should be a string'}"}}`,
      'validation error: prompt.list[str].0: Input should be a string',
    ],
    ['{"object":"error","message":"no such thing"}', 'no such thing'],
    ['{"error":"no such thing"}', 'no such thing'],
    ['{"detail":"no such thing"}', 'no such thing'],
    ['no such thing', 'no such thing'],
  ])('does not ask again what is refused, and hands on what the server said: %s', async (body, said) => {
    const { client, seen } = await serving([status(400, body)])
    const error = await client.post('completions', {}, never()).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(ServerRefusal)
    expect(error).toMatchObject({ status: 400, said })
    expect(seen.length).toBe(1)
  })

  it('hands on which parameter was refused, and the word for why', async () => {
    const error = { message: 'Unsupported value', type: 'invalid_request_error', param: 'temperature', code: 'odd' }
    const { client } = await serving([status(400, JSON.stringify({ error }))])
    await expect(client.post('x', {}, never())).rejects.toMatchObject({ param: 'temperature', code: 'odd' })
  })

  it('sends and takes what is no JSON as it is', async () => {
    const { client, seen } = await serving([fine, status(200, '{"a":1}\n{"b":2}\n')])
    await client.post('files', new Upload('text/strange', Buffer.from('{"a"\n')), never())
    expect(seen[0]).toMatchObject({ body: '{"a"\n', type: 'text/strange' })
    expect((await client.text('files/1/content', never())).body).toBe('{"a":1}\n{"b":2}\n')
  })

  it('lets whoever asks go around every try: before it is sent, and when it has failed or was answered', async () => {
    const { client, seen } = await serving([status(500), fine])
    const told: string[] = []
    const around: Around = async (attempt) => {
      try {
        const reply = await attempt(() => told.push(`sending after ${seen.length}`))
        told.push(`answered ${reply.status}`)
        return reply
      } catch (error) {
        told.push(`failed ${error instanceof Failed && error.failure.kind}`)
        throw error
      }
    }
    await client.post('x', {}, never(), around)
    expect(told).toEqual(['sending after 0', 'failed status', 'sending after 1', 'answered 200'])
    const enough = new Error('no money left')
    await expect(client.post('x', {}, never(), () => Promise.reject(enough))).rejects.toBe(enough)
    expect(seen.length).toBe(2)
  })

  it('counts its waits by the clock that it was given', async () => {
    const slept: number[] = []
    const clock = { now: () => 0, sleep: async (seconds: number) => void slept.push(seconds) }
    const { client } = await serving([status(429, '', { 'retry-after': '90' }), fine], { clock })
    await client.get('x', never())
    expect(slept[0]).toBeGreaterThanOrEqual(90)
  })

  it.each([
    [
      'server-quota',
      status(429, '{"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}}'),
    ],
    ['server-wait', status(429, '{}', { 'retry-after': '86400' })],
    ['server-key', status(401, '{"error":{"message":"Incorrect API key"}}')],
  ])('gives up at once where waiting cannot help: %s', async (code, answer) => {
    const { client, seen } = await serving([answer])
    await expect(client.post('completions', {}, never())).rejects.toMatchObject({ code })
    expect(seen.length).toBe(1)
  })

  it('sends the key it was given, none else, and names it in no error', async () => {
    const [open, closed] = [await serving([fine]), await serving([status(403, 'no')], { key: 'sk-very-secret' })]
    await open.client.get('models', never())
    expect(open.seen[0]!.key).toBeUndefined()
    const error = await closed.client.get('models', never()).catch((thrown) => thrown)
    expect(closed.seen[0]!.key).toBe('Bearer sk-very-secret')
    expect(`${error.message} ${error.hint} ${error.stack}`).not.toContain('very-secret')
  })

  it('keeps to its limit of requests at once, also to one that is lowered later', async () => {
    const slow: Answer = (response) => setTimeout(() => response.end('{}'), 30)
    const { client, most } = await serving([slow], { concurrency: 4 })
    await Promise.all(Array.from({ length: 12 }, () => client.get('x', never())))
    expect(most()).toBe(4)
    const other = await serving([slow], { concurrency: 4 })
    other.client.limit(1)
    await Promise.all(Array.from({ length: 4 }, () => other.client.get('x', never())))
    expect(other.most()).toBe(1)
  })

  it('holds all requests back for as long as the server asks', async () => {
    const { client, seen } = await serving([status(429, '', { 'retry-after-ms': '300' }), fine], { concurrency: 1 })
    const begun = Date.now()
    await Promise.all([client.get('a', never()), client.get('b', never())])
    expect(Date.now() - begun).toBeGreaterThanOrEqual(300)
    expect(seen.length).toBe(3)
  })

  it('ends within a second of an abort, with its reason, while it waits and while it asks', async () => {
    for (const answer of [status(429, '', { 'retry-after': '60' }), (() => {}) as Answer]) {
      const { client } = await serving([answer])
      const abort = new AbortController()
      const reason = new Error('enough')
      setTimeout(() => abort.abort(reason), 100)
      const begun = Date.now()
      await expect(client.get('x', abort.signal)).rejects.toBe(reason)
      expect(Date.now() - begun).toBeLessThan(1000)
    }
  })
})
