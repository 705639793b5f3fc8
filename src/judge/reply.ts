/** What a reply turned out to be, before its text is read as a verdict. */
export type Reading =
  /** `cut`: it ended at its longest length. */
  | { kind: 'text'; text: string; cut: boolean }
  | { kind: 'refused'; said: string }
  | { kind: 'filtered'; said: string }
  /** Nothing that could be read: no choice, no text, an error in place of an answer. */
  | { kind: 'empty'; said: string }

/** Tokens of one reply; `null` where the server does not count them. */
export interface Spent {
  input: number
  cachedInput: number
  output: number
}

interface Completion {
  model?: unknown
  choices?: {
    finish_reason?: unknown
    message?: { content?: unknown; refusal?: unknown } | null
  }[]
  usage?: {
    prompt_tokens?: unknown
    completion_tokens?: unknown
    prompt_tokens_details?: { cached_tokens?: unknown } | null
    /** DeepSeek. */
    prompt_cache_hit_tokens?: unknown
  } | null
  error?: { message?: unknown } | null
}

/** Reads the body of a chat completion, whatever a server may have sent in its place. */
export function readReply(body: unknown): { reading: Reading; spent: Spent | null; model: string | null } {
  const completion: Completion = typeof body === 'object' && body !== null ? body : {}
  return {
    reading: readingOf(completion),
    spent: spentOn(completion),
    model: typeof completion.model === 'string' ? completion.model : null,
  }
}

function readingOf({ choices, error }: Completion): Reading {
  const choice = Array.isArray(choices) ? choices[0] : undefined
  if (choice === undefined || choice === null) {
    const said = typeof error?.message === 'string' ? error.message : null
    return { kind: 'empty', said: said ?? 'the reply holds no choice' }
  }
  const { finish_reason: finish, message } = choice
  const refusal = message?.refusal
  if (typeof refusal === 'string' && refusal.trim() !== '') return { kind: 'refused', said: refusal }
  if (finish === 'content_filter') return { kind: 'filtered', said: 'the server withheld the reply' }
  const text = textOf(message?.content)
  if (finish === 'length') return { kind: 'text', text, cut: true }
  return text.trim() === '' ? { kind: 'empty', said: 'the reply is empty' } : { kind: 'text', text, cut: false }
}

/** A text, or the parts of one. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.map((part: { text?: unknown }) => (typeof part?.text === 'string' ? part.text : '')).join('')
}

function spentOn({ usage }: Completion): Spent | null {
  const input = count(usage?.prompt_tokens)
  const output = count(usage?.completion_tokens)
  if (!usage || input === null || output === null) return null
  const cachedInput = count(usage.prompt_tokens_details?.cached_tokens) ?? count(usage.prompt_cache_hit_tokens) ?? 0
  return { input, cachedInput: Math.min(cachedInput, input), output }
}

function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null
}
