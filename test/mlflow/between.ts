import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What becomes of a request besides being passed on: its answer is lost, or cut in the middle; it is done twice; it is done only so many
 * milliseconds after its answer was given up; somebody has answered already.
 */
export type Trouble = 'lose' | 'cut' | 'twice' | { late: number } | 'done' | null

/** What stands between the program and a server, which may be a fake or a real one. */
export interface Between {
  address: string
  /** `METHOD path` of every request that came, the oldest first. */
  asked: string[]
  /** Authorization headers that came. */
  authorized: Set<string>
  /** What is done with a request; null: it is passed on. */
  trouble: ((request: string, response: ServerResponse) => Trouble | Promise<Trouble>) | null
  close(): Promise<void>
}

/** Passes requests on to `target`. */
export async function between(target: string): Promise<Between> {
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const named = `${request.method} ${request.url}`
      it.asked.push(named)
      if (request.headers.authorization) it.authorized.add(request.headers.authorization)
      const wanted = (await it.trouble?.(named, response)) ?? null
      if (wanted === 'done') return
      const type = request.headers['content-type']
      const pass = async () => {
        const answer = await fetch(`${target}${request.url}`, {
          method: request.method ?? 'GET',
          headers: type ? { 'content-type': type } : {},
          ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
        })
        return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
      }
      if (typeof wanted === 'object' && wanted !== null) {
        response.destroy()
        await new Promise((later) => setTimeout(later, wanted.late))
      }
      if (wanted === 'twice') await pass()
      const { answer, bytes } = await pass()
      if (wanted === 'lose') return void response.destroy()
      const headers = { 'content-type': answer.headers.get('content-type') ?? 'text/plain' }
      if (wanted === 'cut') {
        response.writeHead(answer.status, { ...headers, 'content-length': bytes.length + 1 })
        return void response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
      }
      if (response.destroyed) return
      response.writeHead(answer.status, headers)
      response.end(bytes)
    })().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const it: Between = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    authorized: new Set(),
    trouble: null,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  return it
}

/** Does what was asked, and loses the answer, the first `times` times that the request fits. */
export function loses(fits: RegExp, times = 1): Between['trouble'] {
  let left = times
  return (request) => (fits.test(request) && left-- > 0 ? 'lose' : null)
}

/** Answers so, health checks aside. */
export function answers(
  status: number,
  text: string,
  headers: Record<string, string> = {},
  fits = /./,
): Between['trouble'] {
  return (request, response) => {
    if (/ \/health/.test(request) || !fits.test(request)) return null
    response.writeHead(status, { 'content-type': 'text/plain', ...headers })
    response.end(text)
    return 'done'
  }
}

/** Says nothing but that it is healthy. */
export const hangs: Between['trouble'] = (request) => (/ \/health/.test(request) ? null : 'done')

/** Lets requests that fit pass only together, so many at once. */
export function meet(fits: RegExp, many: number): Between['trouble'] {
  const waiting: (() => void)[] = []
  return (request) => {
    if (!fits.test(request) || waiting.length >= many) return null
    return new Promise((pass) => {
      waiting.push(() => pass(null))
      if (waiting.length === many) for (const go of waiting) go()
    })
  }
}
