/** One request and its answer as a reviewer wants to read them: what was asked, shortly, and how it ended. */
export function transcriptLine(
  method: string,
  url: URL,
  text: string,
  answer: { status: number; body?: unknown; headers?: Record<string, string> },
): string {
  const asked = text === '' ? '' : ` ${asSeen(JSON.parse(text) as Record<string, unknown>)}`
  const waits = answer.headers?.['retry-after']
  const answered = `${answer.status}${waits ? ` (retry-after: ${waits})` : ''}${outcome(answer.body)}`
  return `${method} ${url.pathname}${url.search}${asked}\n  ${answered}`
}

function asSeen(body: Record<string, unknown>): string {
  if (typeof body.query === 'string') return `${path(body.query)} ${JSON.stringify(body.variables)}`
  return JSON.stringify(body, (_, value) => (typeof value === 'string' ? shortened(value) : value))
}

/** The chain of fields that take arguments. */
function path(query: string): string {
  return [...query.matchAll(/(\w+)\(/g)].map((match) => match[1]).join('.')
}

/** The first two lines that say something; the rest belongs to the report's own tests. */
function shortened(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 2 ? `${lines.slice(0, 2).join('\n')}\n…` : text
}

interface AnswerBody {
  message?: string
  errors?: { message: string }[]
  data?: { repository: { pullRequest: { comments: { nodes: unknown[]; pageInfo: { hasNextPage: boolean } } } } }
}

function outcome(body: unknown): string {
  const { message, errors, data } = (body ?? {}) as AnswerBody
  if (errors) return ` ${errors.map((error) => error.message).join('; ')}`
  if (message) return ` ${message}`
  const comments = data?.repository.pullRequest.comments
  return comments ? ` ${comments.nodes.length} comments${comments.pageInfo.hasNextPage ? ', more to come' : ''}` : ''
}
