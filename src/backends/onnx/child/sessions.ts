import { added, type Parts, split } from '../graph/build.ts'
import { fuseAttention } from '../graph/fuse.ts'
import type { Graph } from '../graph/graph.ts'
import type { Model } from '../graph/model.ts'
import { allNodes } from '../graph/signature.ts'
import { locateWeights } from '../graph/weights.ts'
import { encodeModel, type Weights } from '../graph/write.ts'
import { FeedMaker, type Feeds } from './feeds.ts'
import { createSession, type Provider, type Runtime, type Session, type Tensor } from './runtime.ts'

/** Logits that a head holds at once, in bytes: few enough to stay cheap, and enough rows for the matrix product to run at full speed. */
const headBytes = 48 * 2 ** 20

/** A body and its heads, made when they are first needed and given back on request. */
export class Sessions {
  readonly runtime: Runtime
  readonly graph: Graph
  readonly parts: Parts
  readonly #weights: Weights
  readonly #settings: { provider: Provider; threads: number }
  readonly #made = new Map<string, Promise<Session>>()
  /**
   * Few, large products: rearranging float weights first saves no time and costs their size in memory. Packed weights of few bits, though,
   * are only multiplied as such after it; else they are made into floats, which is other arithmetic.
   */
  readonly #prepacksScoring: boolean

  constructor(runtime: Runtime, graph: Graph, settings: { provider: Provider; threads: number }) {
    this.runtime = runtime
    this.graph = graph
    // Elsewhere the fused operator takes other types, or is not there.
    this.parts = split(graph.model, graph.signature, settings.provider === 'cpu' ? fuseAttention : undefined)
    this.#prepacksScoring = allNodes(graph.model).some(({ op }) => op === 'MatMulNBits')
    this.#weights = locateWeights(graph.model, graph.file)
    this.#settings = settings
  }

  async release(work: 'score' | 'generate'): Promise<void> {
    for (const [name, session] of this.#made) {
      if (!name.startsWith(work)) continue
      this.#made.delete(name)
      await (await session).release()
    }
  }

  /** Log-probabilities of the targets at the asked rows of a batch. */
  async score(inputs: Feeds, rows: ArrayLike<number>, targets: Int32Array): Promise<Float32Array> {
    const { body, head } = this.parts.score
    const session = await this.#session('score body', body, this.#prepacksScoring)
    const feeds = this.#feeds(session)
    const asked: Feeds = { ...inputs, [added.rows]: feeds.integers('int64', rows, [rows.length]) }
    if (head === null) {
      asked[added.targets] = feeds.integers('int64', targets, [targets.length])
      return float32((await session.run(asked, [added.logprobs]))[added.logprobs])
    }
    const hidden = (await session.run(asked, [added.hidden]))[added.hidden]
    return this.#scoreHidden(hidden!, targets, await this.#session('score head', head, true))
  }

  async #scoreHidden(hidden: Tensor, targets: Int32Array, head: Session): Promise<Float32Array> {
    const width = hidden.dims[1] ?? 0
    const feeds = this.#feeds(head)
    const logprobs = new Float32Array(targets.length)
    const size = Math.min(1024, Math.max(32, Math.floor(headBytes / 4 / (this.parts.vocabulary ?? 65536))))
    for (const [from, to] of evenPieces(targets.length, size)) {
      const outputs = await head.run(
        {
          [this.#hiddenName(head)]: rowsOf(this.runtime, hidden, width, from, to),
          [added.targets]: feeds.integers('int64', targets.subarray(from, to), [to - from]),
        },
        [added.logprobs],
      )
      logprobs.set(float32(outputs[added.logprobs]), from)
    }
    return logprobs
  }

  /** The body's outputs for a step of answering, and what the asked rows say next. */
  async next(inputs: Feeds, rows: ArrayLike<number>, cache: string[], wantsLogits: boolean): Promise<Next> {
    const { body, greedy, sample } = this.parts.next
    const session = await this.#session('generate body', body, true)
    const asked = { ...inputs, [added.rows]: this.#feeds(session).integers('int64', rows, [rows.length]) }
    if (greedy === null || sample === null) {
      const wanted = [added.tokens, added.check, ...(wantsLogits ? [added.logits] : [])]
      const outputs = await session.run(asked, [...wanted, ...cache])
      return { ...this.#said(outputs, wantsLogits), cache: cache.map((name) => outputs[name]!) }
    }
    const outputs = await session.run(asked, [added.hidden, ...cache])
    const hidden = outputs[added.hidden]!
    const head = await this.#session('generate head', greedy, true)
    const said = await head.run({ [this.#hiddenName(head)]: hidden }, [added.tokens, added.check])
    if (wantsLogits) {
      const other = await this.#session('generate logits', sample, true)
      Object.assign(said, await other.run({ [this.#hiddenName(other)]: hidden }, [added.logits]))
    }
    return { ...this.#said(said, wantsLogits), cache: cache.map((name) => outputs[name]!) }
  }

  #said(outputs: Feeds, wantsLogits: boolean): Omit<Next, 'cache'> {
    const tokens = outputs[added.tokens]!.data as BigInt64Array
    return {
      tokens: Array.from(tokens, Number),
      check: float32(outputs[added.check]),
      logits: wantsLogits ? float32(outputs[added.logits]) : null,
    }
  }

  /** Makes inputs for the body of a kind of work. */
  async feeds(work: 'score' | 'generate'): Promise<FeedMaker> {
    const { body } = work === 'score' ? this.parts.score : this.parts.next
    return this.#feeds(await this.#session(`${work} body`, body, work === 'generate' || this.#prepacksScoring))
  }

  #feeds(session: Session): FeedMaker {
    return new FeedMaker(this.runtime, this.graph.signature, session.inputNames)
  }

  #hiddenName(head: Session): string {
    return head.inputNames.find((name) => name !== added.targets) ?? ''
  }

  #session(name: string, model: Model, prepack: boolean): Promise<Session> {
    let made = this.#made.get(name)
    if (!made) {
      const bytes = encodeModel(model, this.#weights)
      made = createSession(this.runtime, bytes, { ...this.#settings, weightsFolder: this.#weights.folder, prepack })
      this.#made.set(name, made)
    }
    return made
  }
}

export interface Next {
  tokens: number[]
  /** Not finite where a row's logits are not. */
  check: Float32Array
  /** [rows, vocabulary] where it was asked. */
  logits: Float32Array | null
  cache: Tensor[]
}

/** Pieces of nearly equal size, none above the most: a last piece of few rows would be a slow product. */
export function evenPieces(total: number, most: number): [from: number, to: number][] {
  const count = Math.ceil(total / most)
  return Array.from({ length: count }, (_, i) => [
    Math.floor((i * total) / count),
    Math.floor(((i + 1) * total) / count),
  ])
}

const float32 = (tensor: Tensor | undefined): Float32Array => tensor!.data as Float32Array

function rowsOf(runtime: Runtime, hidden: Tensor, width: number, from: number, to: number): Tensor {
  const data = (hidden.data as Float32Array).subarray(from * width, to * width)
  return new runtime.Tensor(hidden.type as 'float32', data, [to - from, width])
}
