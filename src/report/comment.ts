import { commentLimit, fitted } from './limits.ts'
import { fullPlan, type Place, renderMarkdown } from './markdown.ts'
import type { Report } from './report.ts'

export interface CommentOptions extends Place {
  /** Bytes the text may have; the caller takes off what it puts in front. */
  room?: number
}

/** The pull request comment, without the hidden line by which it is found again. */
export function renderComment(report: Report, { room = commentLimit, ...place }: CommentOptions = {}): string {
  return fitted((plan) => renderMarkdown(report, plan, place), fullPlan(report, 700), room)
}
