import type { Incoming } from './dialects/dialect.ts'

export interface Seen {
  method: string
  path: string
  headers: Readonly<Record<string, string>>
  body: unknown
  /** 0: no answer went out. */
  status: number
}

/** What a server has seen of its clients. */
export interface Counts {
  /** By `METHOD /path`. */
  byRoute: Record<string, number>
  all: number
  /** Most requests under way at once. */
  atOnce: number
  /** Values of the header Authorization, each once. */
  authorizations: string[]
  /** Requests in whose body, path or other headers a key of an Authorization header stood. */
  keysElsewhere: number
  /** The last thousand requests, in the order of arrival. */
  requests: Seen[]
}

export class Counter implements Counts {
  byRoute: Record<string, number> = {}
  all = 0
  atOnce = 0
  authorizations: string[] = []
  requests: Seen[] = []
  #underWay = 0
  readonly #written: string[] = []

  begin(incoming: Incoming, text: string): Seen {
    const { method, path, headers, body } = incoming
    const route = `${method} ${path}`
    this.byRoute[route] = (this.byRoute[route] ?? 0) + 1
    this.all++
    this.#underWay++
    this.atOnce = Math.max(this.atOnce, this.#underWay)
    const { authorization, ...others } = headers
    if (authorization && !this.authorizations.includes(authorization)) this.authorizations.push(authorization)
    this.#written.push(`${path}\n${JSON.stringify(others)}\n${text}`)
    const seen: Seen = { method, path, headers, body, status: 0 }
    this.requests.push(seen)
    if (this.requests.length > 1000) this.requests.shift()
    return seen
  }

  end(): void {
    this.#underWay--
  }

  get keysElsewhere(): number {
    const keys = this.authorizations.map((value) => value.replace(/^\S+\s+/, ''))
    return this.#written.filter((text) => keys.some((key) => text.includes(key))).length
  }
}
