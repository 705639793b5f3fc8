/** Text for a key that has to be there. */
export const missing = (text: string) => (issue: { input?: unknown }) =>
  issue.input === undefined ? `is missing: ${text}` : undefined

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
