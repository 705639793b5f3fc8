import type { Scored, ScoreRequest } from '../backend.ts'
import { TextResult } from '../plans/text-result.ts'
import { planText } from '../plans/texts.ts'
import type { Window } from '../plans/windows.ts'
import type { TokenGuess } from './dialects/dialect.ts'
import type { Scorer } from './scorer.ts'

/**
 * One text, window by window: long texts lose one token of context against those that are scored in process. Throws what `planText` and
 * the scorer throw.
 */
export async function scoreText(request: ScoreRequest, scorer: Scorer, signal: AbortSignal): Promise<Scored> {
  const { dialect } = scorer.proof
  const { likeliest: asked, ...plain } = request
  const count = asked ? scorer.likeliest(asked.tokens) : 0
  const given = asked && count > 0 ? { ...plain, likeliest: { ...asked, tokens: count } } : plain
  const plan = await scorer.planned(request, signal, () => planText(given, scorer.model, dialect.blind))
  const result = new TextResult(plan)
  await Promise.all(plan.windows.map((window) => scoreWindow(window, result, scorer, signal)))
  return result.scored()
}

async function scoreWindow(window: Window, result: TextResult, scorer: Scorer, signal: AbortSignal): Promise<void> {
  const { id, ids } = result.plan
  const wanted = result.wanted(window)
  const sent = ids.subarray(window.start, window.end)
  const read = await scorer.read(sent, window.from, wanted?.count ?? 0, id, signal)
  const rows =
    wanted &&
    rowsOf(
      wanted.at.map((place) => read.likeliest?.[place] ?? null),
      wanted.count,
    )
  result.put(window, read.logprobs, rows)
}

/** null where a place has fewer than were asked for, or tokens without ids. */
function rowsOf(places: readonly (readonly TokenGuess[] | null)[], count: number) {
  const ids: number[] = []
  const logprobs: number[] = []
  for (const place of places) {
    if (place === null || place.length !== count) return null
    for (const { id, logprob } of place) {
      if (id === null) return null
      ids.push(id)
      logprobs.push(logprob)
    }
  }
  return { count, ids, logprobs }
}
