import { added } from '../graph/build.ts'
import type { Model } from '../graph/model.ts'
import { type Feeds, integers } from './feeds.ts'
import type { SessionPool } from './pool.ts'
import type { LikeliestRows } from './protocol.ts'
import { evenPieces, range, takeRows } from './rows.ts'
import type { Tensor } from './runtime.ts'

/** Logits that a head holds at once, in bytes: few enough to stay cheap, and enough rows for the matrix product to run at full speed. */
const headBytes = 24 * 2 ** 20

/**
 * Log-probabilities of the targets, one a hidden row.
 * @param vocabulary tokens; null: not known
 */
export async function scoreHidden(
  pool: SessionPool,
  hidden: Tensor,
  targets: Int32Array,
  head: Model,
  vocabulary: number | null,
): Promise<Float32Array> {
  const session = await pool.session('score head', head, true)
  const logprobs = new Float32Array(targets.length)
  for (const [from, to] of evenPieces(targets.length, rowsAtOnce(vocabulary))) {
    const piece = {
      [hiddenOf(head)]: takeRows(pool.runtime, hidden, range(from, to)),
      [added.targets]: integers(pool.runtime, 'int64', targets.subarray(from, to), [to - from]),
    }
    logprobs.set(float32((await session.run(piece, [added.logprobs]))[added.logprobs]), from)
  }
  return logprobs
}

/** The likeliest tokens of some of the hidden rows. */
export async function likeliestOf(
  pool: SessionPool,
  hidden: Tensor,
  { of, count: most }: { of: number[]; count: number },
  head: { model: Model; prepack: boolean; vocabulary: number | null },
): Promise<LikeliestRows> {
  const count = Math.min(most, head.vocabulary ?? most)
  const found = { count, ids: new Int32Array(of.length * count), logprobs: new Float32Array(of.length * count) }
  const session = await pool.session('score likeliest', head.model, head.prepack)
  for (const [from, to] of evenPieces(of.length, rowsAtOnce(head.vocabulary))) {
    const piece = {
      [hiddenOf(head.model)]: takeRows(pool.runtime, hidden, of.slice(from, to)),
      [added.count]: integers(pool.runtime, 'int64', [count], [1]),
    }
    const outputs = await session.run(piece, [added.likeliest, added.likeliestLogprobs])
    found.ids.set(Array.from(outputs[added.likeliest]!.data as BigInt64Array, Number), from * count)
    found.logprobs.set(float32(outputs[added.likeliestLogprobs]), from * count)
  }
  return found
}

/** What a head that answers makes of all hidden rows. */
export async function answerHidden(
  pool: SessionPool,
  name: 'generate head' | 'generate logits',
  head: Model,
  hidden: Tensor,
  outputs: string[],
): Promise<Feeds> {
  const session = await pool.session(name, head, true)
  return { ...(await session.run({ [hiddenOf(head)]: hidden }, outputs)) }
}

function rowsAtOnce(vocabulary: number | null): number {
  return Math.min(1024, Math.max(32, Math.floor(headBytes / 4 / (vocabulary ?? 65536))))
}

const hiddenOf = (head: Model): string => head.inputs.find(({ name }) => name !== added.targets)?.name ?? ''

export const float32 = (tensor: Tensor | undefined): Float32Array => tensor!.data as Float32Array
