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
  const line = `${method} ${decodeURIComponent(url.pathname + url.search)}${asked}\n  ${answered}`
  return line.replace(/\b([0-9a-f]{7})[0-9a-f]{33}\b/g, '$1')
}

function asSeen(body: Record<string, unknown>): string {
  if (typeof body.query === 'string') return `${path(body.query)} ${JSON.stringify(body.variables)}`
  return JSON.stringify(body, (key, value) => {
    if (typeof value !== 'string') return value
    const most = mostOf[key]
    return most !== undefined && value.length > most ? `${value.slice(0, most)}…` : shortened(value)
  })
}

/** What a check run shows is long, and full of figures. */
const mostOf: Record<string, number> = { summary: 60, text: 40, message: 40 }

/** The chain of fields that take arguments. */
function path(query: string): string {
  return [...query.matchAll(/(\w+)\(/g)].map((match) => match[1]).join('.')
}

/** The hidden first line, and the first two lines that say something; the rest belongs to the report's own tests. */
function shortened(text: string): string {
  const all = text.split('\n').filter((line) => line.trim() !== '')
  const hidden = all.filter((line) => line.startsWith('<!-- checkpoint-gate suite'))
  const lines = all.filter((line) => !line.startsWith('<!--') || line.startsWith('<!-- checkpoint-gate report'))
  return [...hidden, ...lines.slice(0, 2), ...(lines.length > 2 ? ['…'] : [])].join('\n')
}

interface AnswerBody {
  message?: string
  errors?: { message: string }[]
  data?: {
    repository: {
      pullRequest: { headRefOid: string; comments: { nodes: unknown[]; pageInfo: { hasNextPage: boolean } } }
    }
  }
  check_runs?: { status: string }[]
}

function outcome(body: unknown): string {
  const { message, errors, data, check_runs: checks } = (body ?? {}) as AnswerBody
  if (errors) return ` ${errors.map((error) => error.message).join('; ')}`
  if (message) return ` ${message}`
  if (checks) return ` ${checks.map(({ status }) => status).join(', ') || 'none'}`
  const pull = data?.repository.pullRequest
  if (!pull?.comments) return ''
  const { nodes, pageInfo } = pull.comments
  return ` head ${pull.headRefOid?.slice(0, 7)}, ${nodes.length} comments${pageInfo.hasNextPage ? ', more to come' : ''}`
}
