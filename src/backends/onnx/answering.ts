import { createHash } from 'node:crypto'
import { textStream } from '../../checkpoint/tokenizer/stream.ts'
import type { Tokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import type { Generated, GenerateRequest, Sampling } from '../backend.ts'
import type { Drawing } from './child/protocol.ts'

/** One answer while its tokens come in: looks for stop strings in the text that the tokens settle. */
export class Answer {
  readonly request: GenerateRequest
  readonly promptTokens: number
  readonly #tokenizer: Tokenizer
  readonly #stream: ReturnType<typeof textStream>
  readonly #ids: number[] = []
  #text = ''

  constructor(request: GenerateRequest, promptTokens: number, tokenizer: Tokenizer) {
    this.request = request
    this.promptTokens = promptTokens
    this.#tokenizer = tokenizer
    this.#stream = textStream(tokenizer, { skipSpecial: true })
  }

  /** Takes the next token; gives the answer where a stop string has now come. */
  push(token: number): Generated | null {
    this.#ids.push(token)
    if (this.request.stop.length === 0) return null
    this.#text += this.#stream.push(token)
    return this.#stopped()
  }

  end(reason: 'eos' | 'length'): Generated {
    if (this.request.stop.length > 0) {
      this.#text += this.#stream.end()
      const stopped = this.#stopped()
      if (stopped) return stopped
    }
    return this.#generated(this.#tokenizer.decode(this.#ids, { skipSpecial: true }), reason)
  }

  #stopped(): Generated | null {
    const places = this.request.stop
      .map((stop) => (stop === '' ? -1 : this.#text.indexOf(stop)))
      .filter((at) => at >= 0)
    return places.length > 0 ? this.#generated(this.#text.slice(0, Math.min(...places)), 'stop') : null
  }

  #generated(text: string, finish: Generated['finish']): Generated {
    return { id: this.request.id, text, tokenIds: this.#ids, promptTokens: this.promptTokens, finish }
  }
}

/** null: greedy. A row's random numbers come from the seed and the sample's id alone. */
export function drawing({ temperature, topP, topK, seed }: Sampling, id: string): Drawing | null {
  if (temperature <= 0) return null
  const hash = createHash('sha256').update(`${seed}\0${id}`).digest()
  const state = Uint32Array.from([0, 4, 8, 12], (at) => hash.readUInt32LE(at))
  if (state.every((word) => word === 0)) state[0] = 1
  return { temperature, topP, topK, state }
}
