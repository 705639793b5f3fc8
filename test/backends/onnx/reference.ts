import { createRequire } from 'node:module'
import type * as ORT from 'onnxruntime-node'

const ort = createRequire(import.meta.url)('onnxruntime-node') as typeof ORT

/** The unchanged model, one text at a time, without cache or padding: what every other way of computing must agree with. */
export class Reference {
  readonly #session: ORT.InferenceSession

  private constructor(session: ORT.InferenceSession) {
    this.#session = session
  }

  static async open(file: string): Promise<Reference> {
    const extra = { session: { intra_op: { allow_spinning: '0' } } }
    return new Reference(await ort.InferenceSession.create(file, { intraOpNumThreads: 1, logSeverityLevel: 3, extra }))
  }

  /** Log-probabilities of ids[1], ids[2], ...: log-softmax in float64. */
  async score(ids: number[]): Promise<number[]> {
    const { rows } = await this.#logits(ids.slice(0, -1))
    return rows.map((row, i) => row[ids[i + 1]!]! - logSumExp(row))
  }

  /** The likeliest tokens after the first so many ids, and their log-probabilities. */
  async likeliest(ids: number[], count: number): Promise<{ ids: number[]; logprobs: number[] }> {
    const row = (await this.#logits(ids)).rows.at(-1)!
    const total = logSumExp(row)
    const order = [...row.keys()].sort((a, b) => row[b]! - row[a]!).slice(0, count)
    return { ids: order, logprobs: order.map((id) => row[id]! - total) }
  }

  /** Greedy, reading the whole text again for every token. */
  async greedy(prompt: number[], most: number, ends: number[]): Promise<number[]> {
    const ids = [...prompt]
    while (ids.length < prompt.length + most) {
      const { rows } = await this.#logits(ids)
      const last = rows.at(-1)!
      const token = last.indexOf(Math.max(...last))
      if (ends.includes(token)) break
      ids.push(token)
    }
    return ids.slice(prompt.length)
  }

  release(): Promise<void> {
    return this.#session.release()
  }

  async #logits(ids: number[]): Promise<{ rows: number[][] }> {
    const feeds: Record<string, ORT.Tensor> = {}
    for (const input of this.#session.inputMetadata) {
      if (!input.isTensor) continue
      const { name, type } = input
      const counts = (numbers: number[]) =>
        type === 'int32'
          ? new ort.Tensor('int32', Int32Array.from(numbers), [1, ids.length])
          : new ort.Tensor('int64', numbers.map(BigInt), [1, ids.length])
      if (name === 'input_ids') feeds[name] = counts(ids)
      else if (name === 'attention_mask') feeds[name] = counts(ids.map(() => 1))
      else if (name === 'position_ids') feeds[name] = counts(ids.map((_, i) => i))
      else if (name === 'use_cache_branch') feeds[name] = new ort.Tensor('bool', [false], [1])
      else {
        const [, heads, , size] = input.shape as [number, number, number, number]
        const empty = type === 'float16' ? new Uint16Array(0) : new Float32Array(0)
        feeds[name] = new ort.Tensor(type as 'float32', empty as Float32Array, [1, heads, 0, size])
      }
    }
    const { logits } = await this.#session.run(feeds, ['logits'])
    const width = logits!.dims[2]!
    const numbers = Array.from(logits!.type === 'float16' ? halves(logits!.data) : (logits!.data as Float32Array))
    return { rows: Array.from({ length: logits!.dims[1]! }, (_, i) => numbers.slice(i * width, (i + 1) * width)) }
  }
}

function halves(data: ORT.Tensor['data']): ArrayLike<number> {
  const { buffer, byteOffset, length } = data as unknown as Uint16Array
  const Half = (
    globalThis as unknown as { Float16Array: new (b: ArrayBufferLike, o: number, l: number) => ArrayLike<number> }
  ).Float16Array
  return new Half(buffer, byteOffset, length)
}

function logSumExp(row: number[]): number {
  const highest = Math.max(...row)
  return highest + Math.log(row.reduce((sum, logit) => sum + Math.exp(logit - highest), 0))
}
