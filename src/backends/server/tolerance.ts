import { type Reply, type ServerClient, ServerRefusal } from './client.ts'

/** What a server may refuse without the answer being another than was asked for. `null`: what is said of it then is nothing. */
const dispensable = {
  seed: 'drawn answers are not repeatable',
  top_k: null,
  min_p: null,
  repetition_penalty: null,
  repeat_penalty: null,
  presence_penalty: null,
  frequency_penalty: null,
  stop: 'answers are cut at the stop strings afterwards',
  stop_token_ids: null,
  return_token_ids: null,
  add_special_tokens: null,
  temperature: "answers are drawn at the server's own temperature",
  top_p: "answers are drawn with the server's own top_p",
} as const satisfies Record<string, string | null>

type Body = Record<string, unknown>

/**
 * Sends bodies to a server that may not know every parameter: one that it refuses by its name is left out of all further requests, once
 * and for all, and told.
 */
export class Tolerance {
  readonly #left = new Set<string>()
  readonly #notes: string[]

  /** What had to be left out is added to `notes`. */
  constructor(notes: string[]) {
    this.#notes = notes
  }

  async post<T>(client: ServerClient, path: string, body: Body, signal: AbortSignal): Promise<Reply<T>> {
    for (;;) {
      const sent = this.#fitted(body)
      try {
        return await client.post<T>(path, sent, signal)
      } catch (error) {
        const refused = error instanceof ServerRefusal ? this.#named(error, sent) : null
        if (refused === null) throw error
        this.#leave(refused)
      }
    }
  }

  #fitted(body: Body): Body {
    const entries = Object.entries(body).flatMap(([name, value]): [string, unknown][] => {
      if (!this.#left.has(name)) return [[name, value]]
      return name === 'max_tokens' ? [['max_completion_tokens', value]] : []
    })
    return Object.fromEntries(entries)
  }

  #named({ status, said }: ServerRefusal, sent: Body): string | null {
    if (![400, 422, 500].includes(status)) return null
    const names = Object.keys(sent).filter((name) => name in dispensable || name === 'max_tokens')
    // A message may name the parameter to use instead, behind the one that is meant.
    const found = names
      .map((name) => ({ name, at: said.search(new RegExp(`(?<![\\w])${name}(?![\\w])`)) }))
      .filter(({ at, name }) => at >= 0 && (name !== 'max_tokens' || said.includes('max_completion_tokens')))
      .sort((a, b) => a.at - b.at)
    return found[0]?.name ?? null
  }

  #leave(name: string): void {
    this.#left.add(name)
    if (name === 'max_tokens') return
    const meaning = dispensable[name as keyof typeof dispensable]
    this.#tell(`the server refuses ${name}, which was left out${meaning ? `: ${meaning}` : ''}`)
  }

  /** Several requests may be refused at once. */
  #tell(note: string): void {
    if (!this.#notes.includes(note)) this.#notes.push(note)
  }
}
