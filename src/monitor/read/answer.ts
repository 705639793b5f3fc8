import { isWithheldBy } from '../finish.ts'
import type { Skipped } from './found.ts'

/** What a model gave, as a log has it. null: the log does not say. */
export interface Answer {
  text: string | null
  refusal: string | null
  finish: string | null
  /** It calls tools. */
  calls: boolean
  /** It thought, so what it said would stand there too. */
  thought?: boolean
}

export const noAnswer: Answer = { text: null, refusal: null, finish: null, calls: false }

/** What somebody got to read. null: nothing, since the server kept it back; or why there is no answer to count. */
export function saidBy({ text, refusal, finish, calls, thought }: Answer): { response: string | null } | Skipped {
  // Streams, and many servers, write an empty text beside a call or a refusal.
  if (refusal !== null && refusal !== '') return { response: text?.trim() ? text : refusal }
  if (calls && !text?.trim()) return 'tool'
  if (text !== null) return { response: text }
  if (isWithheldBy(finish)) return { response: null }
  return thought ? { response: '' } : 'no content'
}

/** What programs write in place of a text that they were told to leave out: OpenInference, LiteLLM. */
const litellm = 'redacted-by-litellm'
const placeholders: ReadonlySet<unknown> = new Set(['__REDACTED__', litellm])
export const isLeftOut = (text: unknown): boolean => placeholders.has(text)

/** Whether the answer is none whatever it is: LiteLLM leaves out all but a refusal, and these alone would be every answer. */
export const isAnswerLeftOut = (prompt: unknown, response: unknown): boolean =>
  isLeftOut(response) || prompt === litellm
