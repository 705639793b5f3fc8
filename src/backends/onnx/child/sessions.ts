import { added, type Parts, split } from '../graph/build.ts'
import { fuseAttention } from '../graph/fuse.ts'
import type { Graph } from '../graph/graph.ts'
import type { Model } from '../graph/model.ts'
import { allNodes, type Signature } from '../graph/signature.ts'
import { locateWeights } from '../graph/weights.ts'
import { FeedMaker, type Feeds, integers } from './feeds.ts'
import { answerHidden, float32, likeliestOf, scoreHidden } from './heads.ts'
import { type Kind, SessionPool } from './pool.ts'
import type { LikeliestRows } from './protocol.ts'
import type { Provider, Runtime, Tensor } from './runtime.ts'
import { type Enough, enoughPositions } from './steady.ts'

/** What a body is run over: whole texts, what several texts begin with, how each of them goes on from there, or answers. */
export type Over = 'whole' | 'shared' | 'rest' | 'next'

/** What a step of answering gives. */
export interface Next {
  tokens: number[]
  /** Not finite where a row's logits are not. */
  check: Float32Array
  /** [rows, vocabulary] where it was asked. */
  logits: Float32Array | null
  cache: Tensor[]
}

/** What may be asked of scoring besides log-probabilities. */
export interface ScoreMore {
  /** Outputs of the cache. */
  cache?: string[]
  /** Of which of the asked rows the likeliest tokens are wanted, and how many. */
  likeliest?: { of: number[]; count: number } | null
}

export interface Scores {
  logprobs: Float32Array
  cache: Tensor[]
  /** null: not asked, or the graph has no head of its own. */
  likeliest: LikeliestRows | null
}

/** A body and its heads, made when they are first needed and given back on request. */
export class Sessions {
  readonly runtime: Runtime
  readonly graph: Graph
  readonly #pool: SessionPool
  /** Weights of few bits, which are multiplied with numbers of few bits. */
  readonly #packed: boolean
  /** Positions at which a batch's texts do not depend on one another. */
  readonly enough: Enough
  #parts: Parts
  /** Of the graph as its exporter wrote it. */
  #unfused: Parts | null = null
  #isFused: boolean

  constructor(runtime: Runtime, graph: Graph, settings: { provider: Provider; threads: number }) {
    this.runtime = runtime
    this.graph = graph
    this.#pool = new SessionPool(runtime, locateWeights(graph.model, graph.file), settings)
    this.#packed = allNodes(graph.model).some(({ op }) => op === 'MatMulNBits')
    this.enough = enoughFor(graph, settings)
    // On other devices the fused operator takes other types, or is not there.
    const model = settings.provider === 'cpu' ? fuseAttention(graph.model, graph.signature) : graph.model
    this.#isFused = model !== graph.model
    this.#parts = split(model, graph.signature)
  }

  get parts(): Parts {
    return this.#parts
  }

  /** Makes inputs for a body. */
  feeds(over: Over): FeedMaker {
    const { inputs } = this.#body(over).model
    return new FeedMaker(this.runtime, this.graph.signature, new Set(inputs.map(({ name }) => name)))
  }

  /** Names of the outputs that hold the keys and values of new positions, one a tensor of the cache. */
  get cacheOutputs(): string[] {
    const { fresh } = this.#parts
    return this.graph.signature.cache.map((port) => (fresh ? port.fresh! : port.present))
  }

  release(kind: Kind): Promise<void> {
    return this.#pool.release(kind)
  }

  /**
   * How rows may share a batch behind what they begin with. Masked columns in the middle change the order of sums, which only shows in the
   * last bits of floats; numbers that are rounded to few bits on the way carry it on to the first digits.
   */
  get rowsOfRest(): Signature['rows'] {
    const { rows } = this.graph.signature
    return rows === 'mask' && this.#packed ? 'equal' : rows
  }

  /** Log-probabilities of the targets at the asked rows of a batch, and what else is asked of it. */
  async score(
    over: Exclude<Over, 'next'>,
    inputs: Feeds,
    rows: readonly number[],
    targets: readonly number[],
    { cache = [], likeliest = null }: ScoreMore = {},
  ): Promise<Scores> {
    if (rows.length === 1) {
      const [row = 0, target = 0] = [rows[0], targets[0]]
      const both = await this.score(over, inputs, [row, row], [target, target], { cache, likeliest })
      return { ...both, logprobs: both.logprobs.subarray(0, 1) }
    }
    const { score } = this.#parts
    const asked = { ...inputs, [added.rows]: this.#integers(rows) }
    const own = score.head === null ? added.logprobs : added.hidden
    const withTargets = score.head === null ? { ...asked, [added.targets]: this.#integers(targets) } : asked
    const outputs = await this.#run(over, withTargets, [own, ...cache])
    const result = outputs[own]!
    const more = { cache: cache.map((name) => outputs[name]!), likeliest: null }
    if (score.head === null) return { ...more, logprobs: float32(result) }
    const { vocabulary } = this.#parts
    const logprobs = await scoreHidden(this.#pool, result, Int32Array.from(targets), score.head, vocabulary)
    if (likeliest === null || score.likeliest === null) return { ...more, logprobs }
    const head = { model: score.likeliest, prepack: this.#packed, vocabulary }
    return { ...more, logprobs, likeliest: await likeliestOf(this.#pool, result, likeliest, head) }
  }

  /** The body's outputs for a step of answering, and what the asked rows say next. */
  async next(inputs: Feeds, rows: ArrayLike<number>, cache: string[], wantsLogits: boolean): Promise<Next> {
    const { greedy, sample } = this.#parts.next
    const asked = { ...inputs, [added.rows]: this.#integers(rows) }
    const isWhole = greedy === null || sample === null
    const own = isWhole ? [added.tokens, added.check, ...(wantsLogits ? [added.logits] : [])] : [added.hidden]
    const outputs = await this.#run('next', asked, [...own, ...cache])
    if (!isWhole) {
      const hidden = outputs[added.hidden]!
      Object.assign(
        outputs,
        await answerHidden(this.#pool, 'generate head', greedy, hidden, [added.tokens, added.check]),
      )
      if (wantsLogits)
        Object.assign(outputs, await answerHidden(this.#pool, 'generate logits', sample, hidden, [added.logits]))
    }
    return {
      tokens: Array.from(outputs[added.tokens]!.data as BigInt64Array, Number),
      check: float32(outputs[added.check]),
      logits: wantsLogits ? float32(outputs[added.logits]) : null,
      cache: cache.map((name) => outputs[name]!),
    }
  }

  /** Runs a body. Should the runtime not take what was fused, the graph is run as its exporter wrote it. */
  async #run(over: Over, feeds: Feeds, outputs: string[]): Promise<Feeds> {
    try {
      const { name, model, prepack } = this.#body(over)
      const session = await this.#pool.session(name, model, prepack)
      return { ...(await session.run(feeds, outputs)) }
    } catch (error) {
      if (!this.#isFused || over === 'rest') throw error
      this.#isFused = false
      await this.#pool.releaseAll()
      this.#parts = this.#asExported()
      return this.#run(over, feeds, outputs)
    }
  }

  #body(over: Over): { name: `${Kind} body` | 'score shared' | 'score rest'; model: Model; prepack: boolean } {
    const { score, next } = this.#parts
    // Few, large products: rearranging float weights first saves no time and costs their size in memory. Packed weights, though, are only
    // multiplied as such after it; else they are made into floats, which is other arithmetic.
    const prepack = this.#packed
    if (over === 'next') return { name: 'generate body', model: next.body, prepack: true }
    if (over === 'shared') return { name: 'score shared', model: score.shared, prepack }
    // The fused operator takes several new positions behind a cache of one row alone.
    if (over === 'rest' && this.#isFused) return { name: 'score rest', model: this.#asExported().score.body, prepack }
    return { name: 'score body', model: score.body, prepack }
  }

  #asExported(): Parts {
    this.#unfused ??= split(this.graph.model, this.graph.signature)
    return this.#unfused
  }

  #integers(values: ArrayLike<number>): Tensor {
    return integers(this.runtime, 'int64', values, [values.length])
  }
}

function enoughFor(
  { model, signature }: Graph,
  { provider, threads }: { provider: Provider; threads: number },
): Enough {
  if (signature.alone) return null
  const matrices = [...model.initializers.values()].filter(({ dims }) => dims.length === 2)
  return provider === 'cpu'
    ? enoughPositions(
        matrices.flatMap(({ dims }) => dims),
        threads,
      )
    : 0
}
