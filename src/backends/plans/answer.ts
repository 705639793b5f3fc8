import { textStream } from '../../checkpoint/tokenizer/stream.ts'
import type { Tokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import type { Generated, GenerateRequest } from '../backend.ts'

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
    const tokenIds = this.#ids
    return { id: this.request.id, text, tokenIds, newTokens: tokenIds.length, promptTokens: this.promptTokens, finish }
  }
}
