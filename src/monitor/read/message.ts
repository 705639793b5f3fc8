import { type Answer, noAnswer } from './answer.ts'
import { isObject, type Json, listIn, numberIn, objectIn, textIn } from './found.ts'

/** Parts of a message that nobody reads as its text. */
const unspoken = /tool|think|reason/

/** Text of a message: as it is, or of its parts. */
export function contentText(content: unknown): string | null {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return null
  const texts = content.flatMap((each) =>
    unspoken.test(textIn(each, 'type') ?? '') ? [] : (textIn(each, 'text') ?? textIn(each, 'content') ?? []),
  )
  return texts.length > 0 ? texts.join('') : null
}

/** The last thing that the user said. Results of tools stand in a user's name, too. */
export function promptOf(request: Json): string | null {
  const { messages, input, prompt } = request
  if (typeof prompt === 'string') return prompt
  if (typeof input === 'string') return input
  return lastOfUser(Array.isArray(messages) ? messages : Array.isArray(input) ? input : [])
}

export function lastOfUser(messages: readonly unknown[]): string | null {
  const said = messages.flatMap((each) =>
    textIn(each, 'role') === 'user' ? (contentText((each as Json).content) ?? []) : [],
  )
  return said.at(-1) ?? null
}

/** The answer in a body that an API sent: chat completions, completions, the Responses API, Anthropic's messages. null: it is none of these. */
export function answerIn(body: Json): Answer | null {
  if (Array.isArray(body.choices)) return ofChoices(body)
  if (Array.isArray(body.output)) return ofResponse(body)
  if (Array.isArray(body.content) && textIn(body, 'role') === 'assistant') return ofMessage(body)
  return null
}

function ofChoices(body: Json): Answer {
  // Further choices are other answers to the same question; people see the first.
  const choice = listIn(body, 'choices').find((each) => (numberIn(each, 'index') ?? 0) === 0)
  const finish = textIn(choice, 'finish_reason')
  const message = objectIn(choice, 'message')
  return message === null ? { ...noAnswer, text: textIn(choice, 'text'), finish } : { ...ofChat(message), finish }
}

/** A message of an assistant in OpenAI's form. */
export function ofChat(message: Json): Answer {
  const refused = listIn(message, 'content').flatMap((each) => textIn(each, 'refusal') ?? [])
  return {
    text: contentText(message.content),
    refusal: textIn(message, 'refusal') ?? (refused.length > 0 ? refused.join('') : null),
    finish: null,
    calls: listIn(message, 'tool_calls').length > 0 || objectIn(message, 'function_call') !== null,
    thought: Boolean(textIn(message, 'reasoning_content') ?? textIn(message, 'reasoning')),
  }
}

function ofResponse(body: Json): Answer {
  const output = listIn(body, 'output')
  const parts = output.filter((each) => textIn(each, 'type') === 'message').flatMap((each) => listIn(each, 'content'))
  const texts = parts.flatMap((each) => (textIn(each, 'type') === 'output_text' ? (textIn(each, 'text') ?? []) : []))
  const refusals = parts.flatMap((each) => textIn(each, 'refusal') ?? [])
  return {
    text: texts.length > 0 ? texts.join('') : null,
    refusal: refusals.length > 0 ? refusals.join('') : null,
    finish: textIn(objectIn(body, 'incomplete_details'), 'reason') ?? textIn(body, 'status'),
    calls: output.some((each) => textIn(each, 'type')?.endsWith('_call')),
  }
}

function ofMessage(body: Json): Answer {
  const parts = listIn(body, 'content')
  const kinds = parts.map((each) => textIn(each, 'type') ?? '')
  return {
    ...noAnswer,
    text: contentText(parts),
    finish: textIn(body, 'stop_reason'),
    calls: kinds.includes('tool_use'),
    thought: kinds.some((kind) => kind.endsWith('thinking')),
  }
}

/** The request wants JSON. */
export function wantsJson(request: unknown): boolean {
  const format = objectIn(request, 'response_format') ?? objectIn(objectIn(request, 'text'), 'format')
  return /^json/.test(textIn(format, 'type') ?? '')
}

export const isBody = (value: unknown): value is Json => isObject(value) && answerIn(value) !== null
