import { type Answer, type AnswerWanted, answer } from './answering.ts'
import type { Faults } from './faults.ts'
import { type Place, Reader, type Wanted } from './reading.ts'
import type { Served } from './served.ts'

/** What one build, flag or model of a server does otherwise than another. */
export interface Traits {
  /** Whether a text gets BOS; null: as the tokenizer's own files say, which is not in the example. */
  bos: boolean | null
  /** llama.cpp, vLLM (behind a proxy, say): what it makes of `echo`; null: what the server usually does. */
  echo: 'refused' | 'ignored' | null
  /** TGI: whether it was started with `--enable-prefill-logprobs`. */
  prefill: boolean
  /** LMDeploy: prefix caching on, which forbids /get_ppl. */
  prefixCaching: boolean
  /** LMDeploy: what it was started with as `--logprobs-mode`; without, none are given. */
  logprobsMode: 'raw_logits' | 'raw_logprobs' | null
  /** A hosted model of the old kind, with completions. */
  completions: boolean
  /** A hosted model that thinks: no temperature, no log-probabilities. */
  reasoning: boolean
  /** The API key without which nothing is answered. */
  key: string | null
  /** Tokens, prompt and answer together; null: the checkpoint's. */
  contextLength: number | null
  /** Most likeliest tokens that may be asked for. */
  mostLogprobs: number
}

export const usualTraits: Traits = {
  bos: null,
  echo: null,
  prefill: true,
  prefixCaching: false,
  logprobsMode: null,
  completions: false,
  reasoning: false,
  key: null,
  contextLength: null,
  mostLogprobs: 20,
}

/** What all dialects answer from: the models, and the faults that make the numbers wrong. */
export class Engine {
  faults: Faults
  readonly traits: Traits
  /** The first is what the server was started with, the others are adapters of it. */
  readonly models: readonly Served[]
  readonly #reader = new Reader()

  constructor(models: readonly Served[], traits: Traits, faults: Faults) {
    this.models = models
    this.traits = traits
    this.faults = faults
  }

  get first(): Served {
    return this.models[0]!
  }

  /** The model of that name; null where there is none. */
  find(name: unknown): Served | null {
    const found = this.models.find((each) => each.name === name)
    if (found && found !== this.first && this.faults.adapterNotLoaded) return { ...this.first, name: found.name }
    return found ?? (this.faults.servesDefault ? this.first : null)
  }

  contextLength(served: Served): number {
    return this.traits.contextLength ?? served.contextLength
  }

  encode(served: Served, text: string, special: boolean): number[] {
    const { affixes } = served.tokenizer
    const plain = served.tokenizer.encode(text, { addSpecialTokens: false })
    const ids = this.faults.splitsOtherwise ? splitOtherwise(served, plain) : plain
    if (!special) return ids
    const prefix = this.traits.bos === null ? affixes.prefix : this.traits.bos ? [served.bosId] : []
    const double = this.faults.doubleBos ? [served.bosId, ...(prefix.length > 0 ? [] : [served.bosId])] : []
    return [...double, ...prefix, ...ids, ...affixes.suffix]
  }

  /** The tokens that the model gets for a prompt. */
  prompt(served: Served, given: string | readonly number[], special = true): number[] {
    const bos = this.faults.bosOnIds ? [served.bosId] : []
    const ids = typeof given === 'string' ? this.encode(served, given, special) : [...bos, ...given]
    return this.faults.truncated === undefined ? ids : ids.slice(-this.faults.truncated)
  }

  /** Places of all tokens of a prompt; null where the server drops the wish without a word. */
  async read(served: Served, ids: readonly number[], wanted: Wanted): Promise<Place[] | null> {
    return this.faults.ignoredEcho ? null : this.#reader.read(served, ids, wanted, this.faults)
  }

  answer(served: Served, ids: readonly number[], wanted: AnswerWanted): Promise<Answer> {
    const stage = this.faults.processed ? 'processed' : wanted.stage
    return answer(served, ids, { ...wanted, stage })
  }
}

/** The first token of several letters becomes two, where both halves have a token of their own. */
function splitOtherwise({ tokenizer }: Served, ids: readonly number[]): number[] {
  for (const [i, id] of ids.entries()) {
    const text = tokenizer.decode([id], { skipSpecial: false, raw: true })
    for (let at = 1; at < text.length; at++) {
      const halves = [text.slice(0, at), text.slice(at)].map((half) =>
        tokenizer.encode(half, { addSpecialTokens: false }),
      )
      if (halves.every((half) => half.length === 1)) return [...ids.slice(0, i), ...halves.flat(), ...ids.slice(i + 1)]
    }
  }
  return [...ids]
}
