import { CannotTell, type Generated, type GenerateRequest } from '../backend.ts'
import { ServerRefusal } from './client.ts'

/** Ways to ask for an answer under a JSON schema: many servers take one that they do not know, and drop it. */
const ways: readonly ((schema: object) => object)[] = [
  (schema) => ({ response_format: { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } } }),
  // llama.cpp, where no conversation is sent.
  (schema) => ({ json_schema: schema }),
]
type Way = (typeof ways)[number]

export type Constrained = GenerateRequest & { json: object }

interface Asking {
  /** Sends a request with these parameters more. Throws GateError, with a `ServerRefusal` as its cause where the server refused it. */
  ask(request: GenerateRequest, more: object, signal: AbortSignal): Promise<Generated>
  routeOf(request: GenerateRequest): 'chat/completions' | 'completions'
}

/** What nobody answers to these prompts. */
const held = { gate: 'held to a schema' }
const heldSchema = {
  type: 'object',
  properties: { gate: { type: 'string', enum: [held.gate] } },
  required: ['gate'],
  additionalProperties: false,
}
const note =
  'the server holds answers of constrained tasks to their form, so that a form that was forgotten is not seen'
/** Tokens for that, and for what a model may think before. */
const enough = 64

/** Answers under a JSON schema, by a server that was seen to hold answers to one: on each route, before the first is asked for. */
export class Structured {
  readonly #asking: Asking
  readonly #notes: string[]
  readonly #ways = new Map<string, Promise<Way>>()
  readonly #accepted = new Map<string, Promise<void>>()
  #answers = 0
  #broken = 0

  /** What the reader should know of the answers is added to `notes`. */
  constructor(asking: Asking, notes: string[]) {
    this.#asking = asking
    this.#notes = notes
  }

  /** Throws `CannotTell` where the server does not hold answers to this schema, and what asking throws. */
  async answer(request: Constrained, signal: AbortSignal): Promise<Generated> {
    const route = this.#asking.routeOf(request)
    const way = await once(this.#ways, route, () => this.#prove(request, signal))
    const key = `${route} ${JSON.stringify(request.json)}`
    await once(this.#accepted, key, () => this.#try(request, way, signal))
    const generated = await this.#asking.ask(request, way(request.json), signal)
    this.#answers += 1
    if (generated.finish === 'eos' && !isJson(generated.text)) this.#broken += 1
    return generated
  }

  /** To be called when no more is asked. */
  close(): void {
    if (this.#broken > 0)
      this.#notes.push(
        `${this.#broken} of ${this.#answers} answers are no JSON, although the server was to hold them to a schema`,
      )
  }

  /** The first way that is heeded. */
  async #prove(request: Constrained, signal: AbortSignal): Promise<Way> {
    const probe = { ...plainOf(request), maxNewTokens: Math.max(enough, request.maxNewTokens) }
    const reasons: string[] = []
    for (const way of ways) {
      const found = await this.#asked(probe, way(heldSchema), signal)
      if (typeof found !== 'string' && isHeld(found)) {
        if (!this.#notes.includes(note)) this.#notes.push(note)
        return way
      }
      reasons.push(typeof found === 'string' ? `it refuses a JSON schema (${found})` : this.#dropped(request))
    }
    throw new CannotTell(`the server does not hold answers to a form: ${reasons[0]}`)
  }

  #dropped(request: Constrained): string {
    const route = this.#asking.routeOf(request)
    const other = 'messages' in request.prompt && route === 'completions'
    return `its ${route} take a JSON schema and drop it${other ? '; its chat route may not (chat_template: server)' : ''}`
  }

  /** A schema of the user's may be more than the server can do. */
  async #try(request: Constrained, way: Way, signal: AbortSignal): Promise<void> {
    const found = await this.#asked({ ...plainOf(request), maxNewTokens: 1 }, way(request.json), signal)
    if (typeof found === 'string') throw new CannotTell(`the server cannot hold answers to this schema: ${found}`)
  }

  /** An answer, or what the server said when it refused. */
  async #asked(request: GenerateRequest, more: object, signal: AbortSignal): Promise<Generated | string> {
    try {
      return await this.#asking.ask(request, more, signal)
    } catch (error) {
      const { cause } = error as Error
      if (cause instanceof ServerRefusal) return cause.message.replace(/\.$/, '')
      throw error
    }
  }
}

/** Made once for a key, unless it fails: then the next one tries, under its own signal. */
function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = made.get(key)
  if (found) return found
  const promise = make().catch((error) => {
    if (!(error instanceof CannotTell)) made.delete(key)
    throw error
  })
  made.set(key, promise)
  return promise
}

/** A short question of the same kind. */
function plainOf({ id, prompt }: Constrained): Omit<GenerateRequest, 'maxNewTokens'> {
  const isChat = 'messages' in prompt
  return {
    id,
    prompt: isChat ? { messages: [{ role: 'user', content: 'Say hello.' }] } : { text: 'Hello, my name is' },
    sampling: { temperature: 0, topP: 1, topK: 0, seed: 0 },
    stop: [],
  }
}

/** White space is free, so that an answer may have come to its end before the value has. */
function isHeld({ text, finish }: Generated): boolean {
  const [whole, found] = [JSON.stringify(held), text].map((each) => each.replace(/\s+/g, ''))
  return found === whole || (finish === 'length' && found!.length > 6 && whole!.startsWith(found!))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
