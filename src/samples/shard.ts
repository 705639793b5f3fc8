import { createHash } from 'node:crypto'
import { gateError } from '../shared/errors.ts'

/** One part of every task's samples: the `index`-th, from 1, of `of`. */
export interface Shard {
  index: number
  of: number
}

/** The shard, from 1, that a sample is in: told by its id alone, so that every machine says the same, whatever else the data hold. */
export function shardOf(id: string, of: number): number {
  // 48 bits: exact in a number, and so many more than shards that the remainder favours none.
  return (createHash('sha256').update(id).digest().readUIntBE(0, 6) % of) + 1
}

/** `null`: there is only the whole. */
export function isInShard(id: string, shard: Shard | null): boolean {
  return shard === null || shardOf(id, shard.of) === shard.index
}

/** Reads `3/8`. Throws the GateError 'shard-invalid'. */
export function parseShard(written: string): Shard {
  const [, index, of] = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(written) ?? []
  const shard = { index: Number(index), of: Number(of) }
  if (!(shard.index >= 1 && shard.index <= shard.of)) throw gateError('shard-invalid', { written })
  return shard
}
