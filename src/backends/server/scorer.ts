import pLimit from 'p-limit'
import { type GateError, gateError } from '../../shared/errors.ts'
import { CannotTell, type Context } from '../backend.ts'
import type { TextModel } from '../plans/text-model.ts'
import { type ServerClient, ServerRefusal } from './client.ts'
import { DialectMismatch, type PromptScores } from './dialects/dialect.ts'
import type { Proof } from './probe/proof.ts'
import { promptOf } from './prompting.ts'
import { settled } from './server-tokenizer.ts'

/** What was read of one prompt's end. */
export interface Read {
  /** Of the tokens from the wanted one on, or their sum alone. */
  logprobs: Float64Array
  /** By place from the wanted one on; null where they were not asked for or not given. */
  likeliest: PromptScores['likeliest']
}

/** Asks a server in the dialect that was proven. */
export class Scorer {
  readonly proof: Proof
  /** One token less than the server's context: every request has one generated. */
  readonly model: TextModel
  readonly #client: ServerClient
  readonly #isBare: boolean
  readonly #notes: string[]
  readonly #limit: ReturnType<typeof pLimit>

  /** `model` null: only the server knows the model's files. What the reader should know of its values is added to `notes`. */
  constructor(client: ServerClient, model: TextModel | null, proof: Proof, notes: string[]) {
    this.#client = client
    this.#notes = notes
    this.#isBare = model === null
    this.model = { ...(model ?? bareModel(client, proof)), contextLength: proof.contextLength - 1 }
    this.proof = proof
    this.#limit = pLimit(proof.concurrency ?? Number.POSITIVE_INFINITY)
  }

  /** So many of the likeliest tokens at a place are asked for where `wanted` are. */
  likeliest(wanted: number): number {
    const given = Math.min(wanted, this.proof.likeliest)
    const note = fewer(given, wanted)
    if (given < wanted && !this.#notes.includes(note)) this.#notes.push(note)
    return given
  }

  /** Plans a request, for which a server's tokenizer may have to be asked. Throws `CannotTell` for a conversation without a template. */
  async planned<T>({ id, context }: { id: string; context?: Context }, signal: AbortSignal, plan: () => T): Promise<T> {
    if (typeof context === 'object' && this.#isBare) throw new CannotTell(noTemplate)
    try {
      return await settled(plan, signal)
    } catch (error) {
      throw this.#told(error, id)
    }
  }

  /**
   * The log-probabilities of the tokens from `from` on; `id` is the sample's.
   * @throws GateError `server-split`, `server-reply`, `server-refused`
   */
  read(ids: ArrayLike<number>, from: number, likeliest: number, id: string, signal: AbortSignal): Promise<Read> {
    return this.#limit(async () => {
      signal.throwIfAborted()
      try {
        return await this.#read(ids, from, likeliest, signal)
      } catch (error) {
        throw this.#told(error, id)
      }
    })
  }

  async #read(ids: ArrayLike<number>, from: number, likeliest: number, signal: AbortSignal): Promise<Read> {
    const { dialect, bos } = this.proof
    const prompt = promptOf(this.model.tokenizer, ids, bos === true)
    if (dialect.gives === 'sums') {
      const sum = await dialect.sum(this.#client, prompt, from, signal)
      return { logprobs: Float64Array.of(sum), likeliest: null }
    }
    const scores = await dialect.score(this.#client, prompt, { likeliest }, signal)
    const logprobs = scores.logprobs.slice(from)
    const without = logprobs.findIndex(Number.isNaN)
    if (logprobs.length !== ids.length - from || without >= 0) {
      throw new DialectMismatch('null', `token ${from + without + 1} of ${ids.length} has no value`)
    }
    return { logprobs, likeliest: scores.likeliest?.slice(from) ?? null }
  }

  #told(error: unknown, id: string): GateError | unknown {
    const { address } = this.#client
    if (error instanceof ServerRefusal) return gateError('server-refused', { address, said: error.message, id }, error)
    if (!(error instanceof DialectMismatch)) return error
    const code = error.fault === 'split' ? 'server-split' : 'server-reply'
    return gateError(code, { address, said: error.message, id }, error)
  }
}

const fewer = (given: number, wanted: number): string =>
  given === 0
    ? 'the server tells no likeliest tokens of a text by their ids, so that how far the next tokens have moved is not told'
    : `how far the next tokens have moved is told by the ${given} likeliest at a place, not by ${wanted}: the server gives no more (vLLM does with --max-logprobs ${wanted})`

const noTemplate =
  "the chat template is not at hand: name the folder that holds the model's tokenizer.json and template, as path or as tokenizer"

/** A model of which only its server knows the files: it has no template here, and its vocabulary is the server's matter. */
function bareModel({ model }: ServerClient, { tokenizer }: Proof): Omit<TextModel, 'contextLength'> {
  return { source: model, tokenizer, template: null, settings: { bosId: null, eosIds: [] }, checkIds: () => {} }
}
