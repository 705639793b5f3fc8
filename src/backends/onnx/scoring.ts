import type { Scored, ScoreRequest } from '../backend.ts'
import { TextResult } from '../plans/text-result.ts'
import { planText } from '../plans/texts.ts'
import type { Window } from '../plans/windows.ts'
import { ahead, batches, groups } from './batches.ts'
import { badValues, type NextKey, type OpenCheckpoint } from './checkpoint.ts'
import type { ScorePiece } from './child/protocol.ts'
import type { Work } from './streams.ts'

interface Piece {
  result: TextResult
  window: Window
  length: number
}

/** Batches that the process has before it: while it computes one, the next is there already. */
const underWay = 3

/** Texts as work: planned, cut into windows, batched with others of like length. */
export function scoringWork(
  requests: AsyncIterable<ScoreRequest>,
  checkpoint: OpenCheckpoint,
  limits: { tokens: number; rows: number | undefined },
  nextKey: NextKey,
): Work<Scored> {
  const waiting = new Map<number, Piece[]>()
  return {
    kind: 'score',
    async take(outlet, process) {
      for await (const group of groups(requests, ahead)) {
        const pieces: Piece[] = []
        for (const request of group) {
          const plan = planText(request, checkpoint)
          const result = new TextResult(plan)
          if (result.complete) outlet.push(result.scored())
          for (const window of plan.windows) pieces.push({ result, window, length: window.end - window.start })
        }
        for (const batch of batches(pieces, limits.tokens, limits.rows)) {
          await outlet.until(() => waiting.size < underWay)
          const key = nextKey()
          waiting.set(key, batch)
          process.expect(1)
          const sent = batch.map(({ result, window }): ScorePiece => {
            const likeliest = result.wanted(window)
            const piece = { ids: result.plan.ids.slice(window.start, window.end), from: window.from }
            return likeliest ? { ...piece, likeliest } : piece
          })
          process.send({ type: 'score', key, pieces: sent })
        }
      }
      await outlet.until(() => waiting.size === 0)
    },
    hear(message, outlet, process) {
      if (message.type === 'failed') {
        const bad = waiting.get(message.key ?? -1)?.[message.piece ?? 0]
        if (bad) outlet.fail(badValues(checkpoint, bad.result.plan.id, message.message))
      }
      const batch = message.type === 'scored' ? waiting.get(message.key) : undefined
      if (message.type !== 'scored' || !batch) return
      waiting.delete(message.key)
      process.expect(-1)
      for (const [i, { result, window }] of batch.entries()) {
        result.put(window, message.logprobs[i]!, message.likeliest[i])
        if (result.complete) outlet.push(result.scored())
      }
    },
    keys: () => [...waiting.keys()],
  }
}
