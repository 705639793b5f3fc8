import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

interface Call {
  url: string
  headers: IncomingHttpHeaders
  body: { model: string; temperature?: number; messages: { role: string; content: string }[] }
  user: string
}

export const answerIn = (user: string): string =>
  /<evaluated-answer-\w+>\n([\s\S]*?)\n<\/evaluated-answer-\w+>/.exec(user)?.[1] ?? ''

/** A judge over real HTTP. It says what `says` makes of the message; a number is a status. */
export class JudgeServer {
  readonly calls: Call[] = []
  /** Milliseconds before it answers. */
  slow = 0
  /** Calls that were under way at once, at most. */
  atOnce = 0
  /** Sends elsewhere. */
  location: string | null = null
  /** Parameters that it does not take. */
  refuses: readonly string[] = []
  says: (user: string) => string | number
  #open = 0
  #server: Server | null = null

  /** By the digit in the answer. */
  constructor(says: JudgeServer['says'] = byContent) {
    this.says = says
  }

  async start(): Promise<string> {
    const server = createServer(async (request, response) => {
      let text = ''
      for await (const chunk of request) text += chunk
      const body = JSON.parse(text) as Call['body']
      const user = body.messages.at(-1)!.content
      this.calls.push({ url: request.url!, headers: request.headers, body, user })
      this.#open += 1
      this.atOnce = Math.max(this.atOnce, this.#open)
      await pause(this.slow)
      this.#open -= 1
      const refused = this.refuses.find((name) => name in body)
      if (refused === undefined) this.#answer(response, this.says(user))
      else
        response
          .writeHead(400)
          .end(JSON.stringify({ error: { message: `${refused} is not supported`, param: refused } }))
    })
    this.#server = server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  }

  #answer(response: ServerResponse, said: string | number): void {
    if (this.location !== null) return void response.writeHead(307, { location: this.location }).end()
    if (typeof said === 'number') return void response.writeHead(said).end('the key sk-secret-key is wrong')
    const body = { choices: [{ finish_reason: 'stop', message: { role: 'assistant', content: said } }] }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(body))
  }

  async stop(): Promise<void> {
    const server = this.#server
    if (server === null) return
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
}

export function byContent(user: string): string {
  const answer = answerIn(user)
  return JSON.stringify({ grade: Number(/\d/.exec(answer)?.[0] ?? 3), refused: answer.includes('cannot') })
}
