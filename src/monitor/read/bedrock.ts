import { unreadableLine } from '../../shared/messages/monitor.ts'
import { type Answer, noAnswer, saidBy } from './answer.ts'
import { type Found, isObject, type Json, listIn, momentOf, numberIn, objectIn, parsed, textIn } from './found.ts'
import { answerIn, contentText, promptOf } from './message.ts'

export const isInvocation = (line: Json): boolean => textIn(line, 'schemaType') === 'ModelInvocationLog'

/** A line of Amazon Bedrock's log of invocations. Throws where the model's answer has a form that is not known. */
export function readInvocation(line: Json): Found {
  const [input, output] = [objectIn(line, 'input'), objectIn(line, 'output')]
  if (/embed/i.test(textIn(line, 'modelId') ?? '')) return { k: 'skipped', why: 'embeddings' }
  if (typeof line.errorCode === 'string' || /^[45]\d\d$/.test(String(line.status)))
    return { k: 'skipped', why: 'failed' }
  const body = parsed(output?.outputBodyJson)
  // A long body lies in a file of its own; texts may be left out of the log altogether.
  if (!isObject(body) && !Array.isArray(body))
    return { k: 'skipped', why: output === null ? 'no response' : 'no content' }
  const answer = Array.isArray(body) ? ofEvents(body) : ofBody(body)
  if (answer === null) throw new Error(unreadableLine.bedrock)
  const said = saidBy(answer)
  if (typeof said === 'string') return { k: 'skipped', why: said }
  const asked = parsed(input?.inputBodyJson)
  return {
    k: 'inference',
    inference: {
      id: textIn(line, 'requestId'),
      time: momentOf(line.timestamp),
      prompt: isObject(asked) ? (promptOf(asked) ?? textIn(asked, 'inputText')) : null,
      response: said.response,
      refusal: answer.refusal,
      finish: answer.finish,
      usage: { output_tokens: numberIn(output, 'outputTokenCount') },
      model: textIn(line, 'modelId'),
    },
  }
}

/** What `Converse` and the models of several makers send. */
function ofBody(body: Json): Answer | null {
  const known = answerIn(body)
  if (known !== null) return known
  const message = objectIn(objectIn(body, 'output'), 'message')
  if (message !== null) {
    const calls = listIn(message, 'content').some((part) => objectIn(part, 'toolUse') !== null)
    return { ...noAnswer, text: contentText(message.content), finish: textIn(body, 'stopReason'), calls }
  }
  if (typeof body.generation === 'string')
    return { ...noAnswer, text: body.generation, finish: textIn(body, 'stop_reason') }
  const [first] = [...listIn(body, 'results'), ...listIn(body, 'outputs')]
  const text = textIn(first, 'outputText') ?? textIn(first, 'text')
  const finish = textIn(first, 'completionReason') ?? textIn(first, 'stop_reason')
  return text === null ? null : { ...noAnswer, text, finish }
}

/** A stream's events in Anthropic's form. */
function ofEvents(events: readonly unknown[]): Answer | null {
  const text = events.flatMap((event) => textIn(objectIn(event, 'delta'), 'text') ?? [])
  const finish = events.flatMap((event) => textIn(objectIn(event, 'delta'), 'stop_reason') ?? []).at(-1) ?? null
  const calls = events.some((event) => textIn(objectIn(event, 'content_block'), 'type') === 'tool_use')
  if (text.length === 0 && finish === null) return null
  return { ...noAnswer, text: text.length > 0 ? text.join('') : null, finish, calls }
}
