import type { Message, VerdictSchema } from './judgement.ts'

/** What a chat template and a server's own words add, for each message. */
const frame = 32

/** Models that think before they answer, so that a verdict needs more room: by their names. */
const reasoning = /(^|\/)(o\d|gpt-5|gpt-oss|deepseek-r|magistral)|reason|think|qwq|(^|\/)qwen3(?!.*instruct)/i

/** Whether hidden reasoning has to be reckoned with. */
export function reasons({ model, reasoningEffort }: { model: string; reasoningEffort: string | null }): boolean {
  if (reasoningEffort !== null) return reasoningEffort !== 'none'
  return reasoning.test(model)
}

/** Most tokens of a verdict where the suite says nothing: a verdict that is cut off is none, and long reasons are the first to be cut. */
export function usualMaxTokens(model: { model: string; reasoningEffort: string | null }): number {
  return reasons(model) ? 8000 : 2000
}

/** More tokens than any tokenizer makes of a prompt: none is shorter than a byte. */
export function mostTokens(messages: readonly Message[], schema: VerdictSchema): number {
  return bytesOf(messages) + Buffer.byteLength(JSON.stringify(schema)) + frame * (messages.length + 1)
}

/** About how many tokens a prompt has: four bytes each, as English has. */
export function tokensAbout(messages: readonly Message[]): number {
  return Math.ceil(bytesOf(messages) / 4) + 8 * messages.length
}

/** Fewer tokens than any usual tokenizer makes of a prompt: a token does not go from one word into the next. */
export function fewestTokens(messages: readonly Message[]): number {
  return messages.reduce((sum, { content }) => sum + (content.match(/[\p{L}\p{M}]+|\p{N}+/gu)?.length ?? 0), 0)
}

function bytesOf(messages: readonly Message[]): number {
  return messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
}
