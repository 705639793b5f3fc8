import type { Tokenizer } from '../../../checkpoint/tokenizer/tokenizer.ts'
import type { ServerClient } from '../client.ts'
import type { Dialect, PromptScores, ScoreWanted, TokenGuess, TokenPrompt } from '../dialects/dialect.ts'
import { promptOf } from '../prompting.ts'

/** What the probe asks of a dialect, whether it tells values of tokens or only their sum: then there is one value. */
export class Voice {
  readonly dialect: Dialect
  readonly tokenizer: Tokenizer
  /** Whether the server puts BOS in front of texts. */
  addsBos = false
  readonly #client: ServerClient
  readonly #signal: AbortSignal

  constructor(client: ServerClient, dialect: Dialect, tokenizer: Tokenizer, signal: AbortSignal) {
    this.#client = client
    this.dialect = dialect
    this.tokenizer = tokenizer
    this.#signal = signal
  }

  /** As texts are read: with what the tokenizer puts in front, and nothing behind. */
  encode(text: string): number[] {
    const { affixes } = this.tokenizer
    return [...affixes.prefix, ...this.tokenizer.encode(text, { addSpecialTokens: false })]
  }

  /** The text of ids without what the tokenizer puts in front. */
  decode(ids: readonly number[]): string {
    const own = ids.slice(this.tokenizer.affixes.prefix.length)
    return this.tokenizer.decode(own, { skipSpecial: false, raw: true })
  }

  /** Whether a server that takes texts can be given just these tokens. */
  canSend(ids: readonly number[]): boolean {
    if (this.dialect.takes === 'ids') return true
    const again = this.encode(this.decode(ids))
    return again.length === ids.length && again.every((id, i) => id === ids[i])
  }

  async read(ids: readonly number[], wanted: ScoreWanted = { likeliest: 0 }): Promise<PromptScores> {
    const { dialect } = this
    if (dialect.gives === 'tokens') return dialect.score(this.#client, this.#prompt(ids), wanted, this.#signal)
    const sum = await dialect.sum(this.#client, this.#prompt(ids), 1, this.#signal)
    return { logprobs: Float64Array.of(sum), likeliest: null }
  }

  /** The value of one token. */
  async at(ids: readonly number[], place: number): Promise<number> {
    if (this.dialect.gives === 'tokens') return (await this.read(ids)).logprobs[place]!
    return this.dialect.sum(this.#client, this.#prompt(ids.slice(0, place + 1)), place, this.#signal)
  }

  next(ids: readonly number[], count: number, temperature: 0 | 1): Promise<TokenGuess[]> {
    return this.dialect.next(this.#client, this.#prompt(ids), { count, temperature }, this.#signal)
  }

  tokenize(text: string, special: boolean): Promise<number[] | null> {
    return this.dialect.tokenize(this.#client, text, special, this.#signal)
  }

  #prompt(ids: readonly number[]): TokenPrompt {
    return promptOf(this.tokenizer, ids, this.addsBos)
  }
}
