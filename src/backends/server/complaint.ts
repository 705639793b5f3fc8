/** Characters of a complaint that are kept. */
const readable = 500

interface ErrorBody {
  message?: unknown
  error?: unknown
  detail?: unknown
  param?: unknown
  code?: unknown
}

/** The message in an error's body, wherever servers put it, or the body as it is; and what it is about, where that is told. */
export function complaint(text: string): { body: string; param?: string; code?: string } {
  let body: ErrorBody | null = null
  try {
    body = JSON.parse(text)
  } catch {}
  const inner = typeof body?.error === 'object' && body.error !== null ? (body.error as ErrorBody) : body
  const message = [inner?.message, body?.error, body?.detail].find((each) => typeof each === 'string')
  const code = typeof inner?.code === 'string' ? inner.code : undefined
  const named = code !== undefined && message !== undefined ? ` (${code})` : ''
  return {
    body: `${invalidity(message ?? text) ?? message ?? text}${named}`.trim().slice(0, readable),
    ...(typeof inner?.param === 'string' && { param: inner.param }),
    ...(code !== undefined && { code }),
  }
}

/** FastAPI repeats the whole prompt for everything that it finds wrong in a request: where it is, and what, for the first one. */
function invalidity(text: unknown): string | null {
  const found = /['"]loc['"]: ?[[(]['"]body['"], ?(.+?),?[\])], ?['"]msg['"]: ?(['"])(.+?)\2/.exec(String(text))
  if (found === null) return null
  const place = found[1]!.replaceAll(/['"\s]/g, '').replaceAll(',', '.')
  return `validation error: ${place}: ${found[3]}`
}
