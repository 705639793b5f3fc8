import type { ChooseRequest, Chosen } from '../backend.ts'
import type { Outlet } from '../outlet.ts'
import { type ChoicePlan, planChoices } from '../plans/choices.ts'
import { ahead, batches, groups } from './batches.ts'
import { badValues, type NextKey, type OpenCheckpoint } from './checkpoint.ts'
import type { ChoicePiece } from './child/protocol.ts'
import type { ModelProcess } from './process.ts'
import type { Work } from './streams.ts'

/** A sample's log-probabilities while they come back, in one piece or choice by choice. */
interface Pending {
  plan: ChoicePlan
  logprobs: (Float32Array | null)[]
  missing: number
}

/** A sample whose choices share a beginning, or one choice that is read by itself. */
interface Piece {
  pending: Pending
  choice: number | null
  /** Its share of a batch, in tokens. */
  length: number
}

/** Batches that the process has before it, as for texts. */
const underWay = 3

/** Choices as work: what a sample's choices share is computed once, where the model keeps keys and values. */
export function choosingWork(
  requests: AsyncIterable<ChooseRequest>,
  checkpoint: OpenCheckpoint,
  limits: { tokens: number; rows: number | undefined },
  nextKey: NextKey,
): Work<Chosen> {
  const { cache, alone } = checkpoint.graph.signature
  const shares = cache.length > 0 && !alone
  const waiting = new Map<number, Piece[]>()

  async function give(pieces: Piece[], outlet: Outlet<Chosen>, process: ModelProcess): Promise<void> {
    for (const batch of batches(pieces, limits.tokens, limits.rows)) {
      await outlet.until(() => waiting.size < underWay)
      const key = nextKey()
      waiting.set(key, batch)
      process.expect(1)
      process.send(messageOf(batch, key, limits))
    }
  }

  return {
    kind: 'score',
    async take(outlet, process) {
      for await (const group of groups(requests, ahead)) {
        const pieces = group.flatMap((request) => piecesOf(planChoices(request, checkpoint), shares))
        for (const { pending } of pieces) if (pending.missing === 0) outlet.push(chosen(pending))
        await give(
          pieces.filter(({ choice }) => choice === null),
          outlet,
          process,
        )
        await give(
          pieces.filter(({ choice }) => choice !== null),
          outlet,
          process,
        )
      }
      await outlet.until(() => waiting.size === 0)
    },
    hear(message, outlet, process) {
      if (message.type === 'failed') {
        const bad = waiting.get(message.key ?? -1)?.[message.piece ?? 0]
        if (bad) outlet.fail(badValues(checkpoint, bad.pending.plan.id, message.message))
      }
      if (message.type !== 'scored' && message.type !== 'chosen') return
      const batch = waiting.get(message.key)
      if (!batch) return
      waiting.delete(message.key)
      process.expect(-1)
      for (const [i, { pending, choice }] of batch.entries()) {
        if (message.type === 'chosen') pending.logprobs = message.logprobs[i]!
        else pending.logprobs[choice!] = message.logprobs[i]!
        pending.missing -= 1
        if (pending.missing === 0) outlet.push(chosen(pending))
      }
    },
    keys: () => [...waiting.keys()],
  }
}

function piecesOf(plan: ChoicePlan, shares: boolean): Piece[] {
  const { sequences, shared } = plan
  const lengths = sequences.map(({ ids }) => ids.length)
  const logprobs = sequences.map(() => null)
  if (shares && shared > 0 && sequences.length > 1) {
    // Many at once, so that rows of like length are found among what follows; but not more work than can be waited for.
    const all = lengths.reduce((sum, each) => sum + each - shared, shared)
    const length = Math.max(shared, Math.ceil(all / 4))
    return [{ pending: { plan, logprobs, missing: 1 }, choice: null, length }]
  }
  const pending = { plan, logprobs, missing: sequences.length }
  return lengths.map((length, choice) => ({ pending, choice, length }))
}

function messageOf(
  batch: Piece[],
  key: number,
  { tokens, rows = Number.POSITIVE_INFINITY }: { tokens: number; rows: number | undefined },
) {
  if (batch[0]!.choice !== null) {
    const pieces = batch.map(({ pending, choice }) => pending.plan.sequences[choice!]!)
    return { type: 'score' as const, key, pieces }
  }
  const pieces = batch.map(({ pending: { plan } }): ChoicePiece => {
    const { sequences, shared } = plan
    return {
      shared: sequences[0]!.ids.slice(0, shared),
      choices: sequences.map(({ ids, from }) => ({ rest: ids.slice(shared), from })),
    }
  })
  return { type: 'choose' as const, key, pieces, tokens, rows }
}

function chosen({ plan: { id, sequences, cut }, logprobs }: Pending): Chosen {
  const choices = sequences.map(({ ids, from }, c) => ({
    logprobs: Float64Array.from(logprobs[c] ?? []),
    tokenIds: Array.from(ids.subarray(from)),
  }))
  return { id, choices, cut }
}
