import { CannotTell, type Opened } from '../backend.ts'
import type { TextModel } from '../plans/text-model.ts'
import type { ServerClient } from './client.ts'
import { readingsOf } from './probe/names.ts'
import { probe } from './probe/probe.ts'
import { type Proof, proofLines, proofNote, reasonOf, type Unproven } from './probe/proof.ts'
import { Scorer } from './scorer.ts'

interface LikelihoodOptions {
  client: ServerClient
  /** null: only the server knows the model's files. */
  model: TextModel | null
  dialect: string
  /** What was found goes into its notes. */
  opened: Opened
  /** Tells what the probe found, for the log. */
  onProof: (line: string) => void
}

/** Log-probabilities by a server, proven before the first is taken, and only where some are asked for. */
export class Likelihoods {
  readonly #options: LikelihoodOptions
  #found: Promise<Scorer | Unproven> | null = null

  constructor(options: LikelihoodOptions) {
    this.#options = options
  }

  /** Throws `CannotTell` with what is wrong with the server's values, and GateError `server-*`. */
  async scorer(signal: AbortSignal): Promise<Scorer> {
    this.#found ??= this.#find(signal).catch((error) => {
      // Another task may ask again, under another signal.
      this.#found = null
      throw error
    })
    const found = await this.#found
    if (found instanceof Scorer) return found
    throw new CannotTell(reasonOf(found))
  }

  async #find(signal: AbortSignal): Promise<Scorer | Unproven> {
    const { client, model, dialect, opened } = this.#options
    const { contextLength } = opened
    const found = await probe({ client, dialect, tokenizer: model?.tokenizer ?? null, contextLength, signal })
    if (!found.proven) return found
    this.#tell(found, opened)
    return new Scorer(client, model, found, opened.notes)
  }

  #tell(proof: Proof, opened: Opened): void {
    opened.notes.push(proofNote(proof), ...proof.notes)
    if (proof.contextLength < opened.contextLength) {
      opened.notes.push(`the server takes ${proof.contextLength} tokens, as it says only when it is sent more`)
      opened.contextLength = proof.contextLength
    }
    opened.readings = readingsOf(proof)
    for (const line of proofLines(proof)) this.#options.onProof(line)
  }
}
