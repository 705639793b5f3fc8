import type { CachePort, Port, Signature } from '../graph/signature.ts'
import type { Runtime, Tensor } from './runtime.ts'

export type Feeds = Record<string, Tensor>
/** Cached numbers: float32, or the bits of float16. */
export type CacheNumbers = Float32Array | Uint16Array

/** Makes the inputs that a graph wants out of ids, lengths and positions; what it does not take is left out. */
export class FeedMaker {
  readonly #runtime: Runtime
  readonly #signature: Signature
  /** Names that the split body still has: an input that nothing depends on is cut off with the rest. */
  readonly #inputs: ReadonlySet<string>

  constructor(runtime: Runtime, signature: Signature, inputs: ReadonlySet<string>) {
    this.#runtime = runtime
    this.#signature = signature
    this.#inputs = inputs
  }

  /**
   * @param ids [rows, width]
   * @param mask [rows, columns], 1 for what may be looked at
   * @param positions [rows, width]
   */
  inputs(
    rows: number,
    ids: ArrayLike<number>,
    mask: ArrayLike<number>,
    positions: ArrayLike<number>,
    hasPast: boolean,
  ): Feeds {
    const { inputIds, attentionMask, positionIds, useCacheBranch, logitsToKeep } = this.#signature
    const feeds: Feeds = {}
    const put = (port: Port | null, values: ArrayLike<number>, dims: number[]) => {
      if (port && this.#inputs.has(port.name)) feeds[port.name] = integers(this.#runtime, port.type, values, dims)
    }
    put(inputIds, ids, [rows, ids.length / rows])
    put(attentionMask, mask, [rows, mask.length / rows])
    put(positionIds, positions, [rows, positions.length / rows])
    if (logitsToKeep) put(logitsToKeep, [0], [])
    if (useCacheBranch && this.#inputs.has(useCacheBranch)) {
      feeds[useCacheBranch] = new this.#runtime.Tensor('bool', [hasPast], [1])
    }
    return feeds
  }

  cache(port: CachePort, numbers: CacheNumbers, rows: number, positions: number): Feeds {
    if (!this.#inputs.has(port.past)) return {}
    return {
      [port.past]: new this.#runtime.Tensor(port.type, numbers, [rows, port.heads, positions, port.size]) as Tensor,
    }
  }

  emptyCache(rows: number): Feeds {
    const feeds: Feeds = {}
    for (const port of this.#signature.cache) Object.assign(feeds, this.cache(port, emptyNumbers(port), rows, 0))
    return feeds
  }
}

const emptyNumbers = (port: CachePort): CacheNumbers =>
  port.type === 'float16' ? new Uint16Array(0) : new Float32Array(0)

export function integers(runtime: Runtime, type: Port['type'], values: ArrayLike<number>, dims: number[]): Tensor {
  if (type === 'int32') return new runtime.Tensor('int32', Int32Array.from(values), dims)
  return new runtime.Tensor('int64', wide(values), dims)
}

/** Non-negative numbers below 2^31 as int64. Through a 32-bit view: a BigInt for each number takes twelve times as long. */
function wide(values: ArrayLike<number>): BigInt64Array {
  const result = new BigInt64Array(values.length)
  const low = new Int32Array(result.buffer)
  for (let i = 0; i < values.length; i++) low[2 * i] = values[i] ?? 0
  return result
}

export const cacheNumbers = (tensor: Tensor): CacheNumbers => tensor.data as CacheNumbers
