import { fitted, summaryLimit } from './limits.ts'
import { fullPlan, type Place, renderMarkdown } from './markdown.ts'
import type { Report } from './report.ts'

/** The job summary: as the comment, with longer texts, and room for sixteen times as much. */
export function renderSummary(report: Report, place: Place = {}): string {
  return fitted((plan) => renderMarkdown(report, plan, place), fullPlan(report, 4000), summaryLimit - 1024)
}
