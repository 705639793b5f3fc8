/** Names by which SDKs and clouds call what OpenAI's API calls `content_filter`. */
const filtered = new Set(['content-filter', 'content_filtered', 'guardrail_intervened'])

/** Why an answer ended, by one name for one ending. */
export const finishName = (finish: string | null): string | null =>
  finish !== null && filtered.has(finish) ? 'content_filter' : finish

/** The server itself says that it kept the answer back. */
export const isWithheldBy = (finish: string | null): boolean =>
  ['content_filter', 'refusal'].includes(finishName(finish) ?? '')
