import { type Answer, noAnswer } from './answer.ts'
import { isObject, type Json, listIn, momentOf, numberIn, objectIn, type Part, textIn } from './found.ts'
import { together } from './joiner.ts'
import { answerIn } from './message.ts'

export const isPiece = (body: Json): boolean =>
  textIn(body, 'object') === 'chat.completion.chunk' || (textIn(body, 'type')?.startsWith('response.') ?? false)

/** What a piece of a stream of chat completions adds. */
export function pieceOf(chunk: Json): Part {
  const choice = listIn(chunk, 'choices').find((each) => (numberIn(each, 'index') ?? 0) === 0)
  const delta = objectIn(choice, 'delta')
  const calls = listIn(delta, 'tool_calls').length > 0 || objectIn(delta, 'function_call') !== null
  const usage = objectIn(chunk, 'usage')
  return {
    ...withText('text', textIn(delta, 'content')),
    ...withText('refusal', textIn(delta, 'refusal')),
    ...withText('finish', textIn(choice, 'finish_reason')),
    ...withText('model', textIn(chunk, 'model')),
    ...withNumber('tokens', numberIn(usage, 'completion_tokens')),
    ...withNumber('time', momentOf(chunk.created)),
    ...(calls && { none: 'tool' }),
    ...((textIn(delta, 'reasoning_content') || textIn(delta, 'reasoning')) && { thought: true }),
    words: true,
    // Usage comes last, where it was asked for, in a piece without choices.
    ...(usage !== null && choice === undefined && { ends: true }),
  }
}

/** The whole that an event of the Responses API brings at the end. */
export function wholeIn(event: Json): Json | null {
  return /^response\.(completed|incomplete)$/.test(textIn(event, 'type') ?? '') ? objectIn(event, 'response') : null
}

/** All pieces of one stream, put together to the body that would have come without it. */
export function bodyOfStream(chunks: readonly unknown[]): { body: Json; answer: Answer } {
  const pieces = chunks.filter(isObject)
  const whole = pieces.map(wholeIn).find((each) => each !== null)
  if (whole) return { body: whole, answer: answerIn(whole) ?? noAnswer }
  const { text = null, refusal = null, finish = null, tokens, none, thought } = pieces.map(pieceOf).reduce(together, {})
  const body = { ...pieces[0], ...(tokens !== undefined && { usage: { completion_tokens: tokens } }) }
  return { body, answer: { text, refusal, finish, calls: none === 'tool', ...(thought && { thought }) } }
}

const withText = <K extends string>(key: K, value: string | null) =>
  (value === null ? {} : { [key]: value }) as { [each in K]?: string }
const withNumber = <K extends string>(key: K, value: number | null) =>
  (value === null ? {} : { [key]: value }) as { [each in K]?: number }
