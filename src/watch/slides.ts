import { hourOf } from '../monitor/hours.ts'
import type { StreamView } from './watched.ts'
import { mostWeeks, week } from './windows.ts'

/**
 * Where the oldest records are deleted, what stands for before can begin later at every look, and a drift that one look found the next one
 * takes for what was. So nothing is steady unless its window is all there and stays: a window that was given, or as many weeks as ever count.
 * @param deleted until when records may be missing, milliseconds since 1970; null: none is
 */
export function withoutSliding(
  view: StreamView,
  deleted: number | null,
  { before }: { before: readonly [from: number, to: number] | null },
): StreamView {
  const { state, learning, window } = view
  if (deleted === null || state === 'drifting' || learning === 'none') return view
  const isWhole = window !== null && !window.own && window.from > hourOf(deleted)
  const stays = isWhole && (before !== null || window.to - window.from === mostWeeks * week)
  return stays ? view : { ...view, state: 'learning', learning: 'slides' }
}
