import type { Answer, AnswerWanted } from '../answering.ts'
import type { Engine } from '../engine.ts'
import type { Served } from '../served.ts'
import { constrained } from '../structured.ts'
import { contentArray, now, rendered, replyId, usage, wantedOf } from './completions.ts'
import { type Incoming, type Outgoing, ok, Refused } from './dialect.ts'

export interface ChatHabits {
  stage?: AnswerWanted['stage']
  /** Response formats that it knows; others are refused. */
  formats?: readonly string[]
  /** What the prompt's end leaves is refused, or the answer is as long as there is room for. */
  more?(served: Served, ids: number[]): Promise<object> | object
  headers?: Record<string, string>
}

/** `/v1/chat/completions`. */
export async function chat(
  engine: Engine,
  served: Served,
  { body }: Incoming,
  habits: ChatHabits = {},
): Promise<Outgoing> {
  if (body.stream) throw new Refused(400, 'this server does not stream')
  const ids = engine.prompt(served, rendered(served, body), false)
  const room = engine.contextLength(served) - ids.length
  const asked = body.max_completion_tokens ?? body.max_tokens
  if (room < 1 || asked > room) throw new Refused(400, tooLong(engine, served, ids.length, asked ?? 1))
  const count = body.logprobs ? (body.top_logprobs ?? 0) : 0
  refuseMany(engine, count)
  const wanted = wantedOf(body, asked ?? room, count, habits.stage ?? 'raw')
  const answered =
    (await structured(engine, served, ids, body, wanted, habits)) ?? (await engine.answer(served, ids, wanted))
  return ok(
    {
      id: replyId('chatcmpl'),
      object: 'chat.completion',
      created: now(),
      model: served.name,
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: answered.text,
            refusal: null,
            tool_calls: [],
            reasoning_content: null,
          },
          logprobs: body.logprobs ? contentArray(served, answered.places, count) : null,
          finish_reason: answered.finish,
          stop_reason: answered.ended,
        },
      ],
      usage: usage(ids.length, answered.ids.length),
      ...(await habits.more?.(served, ids)),
    },
    habits.headers,
  )
}

export const tooLong = (engine: Engine, served: Served, prompt: number, most: number): string =>
  `This model's maximum context length is ${engine.contextLength(served)} tokens. However, you requested ${most} output tokens and your prompt contains at least ${prompt} input tokens, for a total of at least ${prompt + most} tokens. Please reduce the length of the input prompt or the number of requested output tokens.`

export function refuseMany({ traits }: Engine, count: number, what = 'sample'): void {
  if (count <= traits.mostLogprobs) return
  throw new Refused(
    400,
    `Requested ${what} logprobs of ${count}, which is greater than max allowed: ${traits.mostLogprobs}`,
  )
}

/** The answer under a wanted format; null where none is wanted. */
export async function structured(
  engine: Engine,
  served: Served,
  ids: number[],
  body: Incoming['body'],
  wanted: AnswerWanted,
  { formats = ['text', 'json_object', 'json_schema'] }: ChatHabits = {},
): Promise<Answer | null> {
  const format = body.response_format
  const schema = schemaOf(format) ?? body.structured_outputs?.json ?? null
  if (format && !formats.includes(format.type))
    throw new Refused(400, `response_format.type ${format.type} is not supported`)
  const { ignoresFormat, refusesFormat } = engine.faults
  if (schema !== null && (refusesFormat === true || (refusesFormat && JSON.stringify(schema).includes('"pattern"'))))
    throw new Refused(400, 'The provided JSON schema contains features not supported by xgrammar.')
  if (schema === null || ignoresFormat) return null
  const text = await constrained(served, ids, typeof schema === 'string' ? JSON.parse(schema) : schema)
  const made = served.tokenizer.encode(text, { addSpecialTokens: false })
  const all = [...made, served.eosIds[0]!].slice(0, wanted.most)
  const { rows } = await served.model.read([...ids, ...all])
  const places = all.map((id, i) => {
    const row = ids.length + i - 1
    const top = rows.top(row, wanted.likeliest).map((each) => ({ id: each, logprob: rows.logprob(row, each) }))
    return { id, logprob: rows.logprob(row, id), top }
  })
  const isWhole = all.length > made.length
  return {
    ids: all,
    places,
    text: isWhole ? text : served.tokenizer.decode(all, { skipSpecial: true }),
    finish: isWhole ? 'stop' : 'length',
    ended: null,
  }
}

function schemaOf(format: Incoming['body']): object | null {
  if (format?.type === 'json_schema') {
    const schema = format.json_schema?.schema
    if (typeof schema !== 'object' || schema === null)
      throw new Refused(400, 'response_format.json_schema.schema is missing')
    return schema
  }
  return format?.type === 'json_object' ? { type: 'object', properties: { answer: { type: 'string' } } } : null
}
