import { expect, it } from 'vitest'
import { attributes, logs, read, span, spans } from './log.ts'

// Written by hand after what these programs wrote, each behind the versions that docs/monitor-logs.md names, when a server answered plainly, with
// two choices, a call of a tool, a refusal, an empty text, nothing since it was filtered, and an error, at once and as a stream.

const newest = (parts: unknown[], finish = 'stop', more = {}) =>
  span({
    'gen_ai.operation.name': 'chat',
    'gen_ai.input.messages': JSON.stringify([{ role: 'user', parts: [{ content: 'Q', type: 'text' }] }]),
    'gen_ai.output.messages': JSON.stringify([{ role: 'assistant', parts, finish_reason: finish }]),
    ...more,
  })
const call = { type: 'tool_call', name: 'weather', id: 'call_1', arguments: { city: 'Paris' } }
const nothing = { type: 'text', content: '' }
const failed = { status: { code: 2, message: 'boom' } }
const openInference = (more: Record<string, unknown>) => ({
  'openinference.span.kind': 'LLM',
  'llm.input_messages.0.message.role': 'user',
  'llm.input_messages.0.message.content': 'Q',
  'llm.output_messages.0.message.role': 'assistant',
  ...more,
})
const chatBody = (message: object, finish = 'stop') =>
  JSON.stringify({ id: 'c1', object: 'chat.completion', choices: [{ index: 0, finish_reason: finish, message }] })
const vercel = (more: Record<string, unknown>) =>
  span({
    'ai.operationId': 'ai.generateText.doGenerate',
    'ai.prompt.messages': '[{"role":"user","content":"Q"}]',
    ...more,
  })
const record = (name: string, body: Record<string, unknown>, of: object = { traceId: 'aa', spanId: '01' }) => ({
  ...of,
  eventName: name,
  observedTimeUnixNano: '1700000007000000000',
  body: { kvlistValue: { values: attributes(body) } },
})
const choice = (message: object, finish = 'stop') => ({ index: 0, message, finish_reason: finish })

it.each<[string, unknown[], object]>([
  // Traceloop 0.62.4, JS 0.27.0; openai-v2 2.4b0 with gen_ai_latest_experimental and SPAN_ONLY; Logfire 5.4.0
  [
    'a streamed call of a tool is no empty answer',
    [spans(newest([nothing, call], 'tool_call'))],
    { requests: [], skipped: { tool: 1 } },
  ],
  [
    'a refusal is a part of its own kind',
    [spans(newest([{ type: 'refusal', content: 'No.' }]))],
    { requests: [{ response: 'No.', refusal: 'No.' }] },
  ],
  ['an answer without parts is empty', [spans(newest([]))], { requests: [{ response: '' }] }],
  [
    'what was filtered is a request without an answer, which the server refused',
    [spans(newest([], 'content_filter'))],
    { requests: [{ response: null, finish: 'content_filter' }] },
  ],
  [
    'thoughts that came to no word are an empty answer',
    [spans(newest([{ type: 'reasoning', content: 'Hm.' }], 'length'))],
    { requests: [{ response: '' }] },
  ],
  [
    'a failed call is no answer, with an empty list of messages too',
    [
      spans(
        span(
          { 'gen_ai.operation.name': 'chat', 'error.type': 'BadRequestError', 'gen_ai.output.messages': '[]' },
          failed,
        ),
      ),
    ],
    { requests: [], skipped: { failed: 1 } },
  ],
  [
    'that JSON was asked for',
    [spans(newest([nothing], 'stop', { 'gen_ai.request.structured_output_schema': '{"type":"json_object"}' }))],
    { requests: [{ json: true }] },
  ],
  [
    'Logfire tells of a stream twice, and of its answer once',
    [
      spans(
        span({ 'logfire.span_type': 'span', 'gen_ai.operation.name': 'chat', 'gen_ai.response.model': 'm' }),
        span(
          {
            'logfire.span_type': 'log',
            'gen_ai.operation.name': 'chat',
            'gen_ai.response.id': 'c1',
            'gen_ai.output.messages': JSON.stringify([{ role: 'assistant', parts: [{ type: 'text', content: 'A' }] }]),
          },
          { spanId: '02' },
        ),
      ),
    ],
    { requests: [{ response: 'A' }], skipped: { agent: 1 } },
  ],
  [
    'a filtered answer beside spans whose texts are not captured is no figure',
    [spans(span({ 'gen_ai.operation.name': 'chat', 'gen_ai.response.finish_reasons': ['content_filter'] }))],
    { requests: [], skipped: { 'no content': 1 } },
  ],
  // OpenInference 0.1.66 (OpenAI), 0.1.80 (LangChain), JS 4.2.7
  [
    'OpenInference told to leave texts out',
    [spans(span({ 'openinference.span.kind': 'LLM', 'input.value': '__REDACTED__', 'output.value': '__REDACTED__' }))],
    { requests: [], skipped: { 'no content': 1 } },
  ],
  [
    'OpenInference told to leave the prompt out',
    [
      spans(
        span({
          'openinference.span.kind': 'LLM',
          'llm.input_messages.0.message.role': 'user',
          'llm.input_messages.0.message.content': '__REDACTED__',
          'llm.output_messages.0.message.content': 'A',
        }),
      ),
    ],
    { requests: [{ prompt: null, response: 'A' }] },
  ],
  [
    'a prompt that LangChain filled in is no answer',
    [
      spans(
        span({
          'openinference.span.kind': 'PROMPT',
          'input.value': '{"q":"Q"}',
          'output.value': '{"messages":[]}',
          'llm.prompts': 'x',
        }),
      ),
    ],
    { requests: [], skipped: { 'not a model': 1 } },
  ],
  [
    'a refusal, which OpenInference has in the body alone, with its finish and the response’s id',
    [
      spans(
        span(
          openInference({
            'output.value': chatBody({ content: null, refusal: 'No.' }),
            'llm.finish_reason': 'stop',
            'llm.invocation_parameters': '{"response_format":{"type":"json_object"}}',
          }),
        ),
      ),
    ],
    { requests: [{ prompt: 'Q', response: 'No.', refusal: 'No.', finish: 'stop', alias: 'c1', json: true }] },
  ],
  [
    'an empty text, the same',
    [spans(span(openInference({ 'output.value': chatBody({ content: '', refusal: null }) })))],
    { requests: [{ response: '' }] },
  ],
  [
    'a refusal in LangChain’s own form',
    [
      spans(
        span(
          openInference({
            'output.value': JSON.stringify({
              generations: [
                [
                  {
                    text: '',
                    message: { kwargs: { content: '', additional_kwargs: { refusal: 'No.' }, tool_calls: [] } },
                  },
                ],
              ],
            }),
          }),
        ),
      ),
    ],
    { requests: [{ response: 'No.', refusal: 'No.' }] },
  ],
  [
    'texts in parts, of question and answer',
    [
      spans(
        span({
          'openinference.span.kind': 'LLM',
          'llm.input_messages.1.message.role': 'user',
          'llm.input_messages.1.message.contents.0.message_content.text': 'Q',
          'llm.input_messages.1.message.contents.1.message_content.text': '?',
          'llm.output_messages.0.message.contents.0.message_content.text': 'A',
        }),
      ),
    ],
    { requests: [{ prompt: 'Q?', response: 'A' }] },
  ],
  // OpenInference 3.1.0 and Traceloop 0.62.4 for Anthropic's SDK 2.14.0
  [
    'thoughts in parts of their own are no words of the answer',
    [
      spans(
        span({
          'openinference.span.kind': 'LLM',
          'llm.output_messages.0.message.contents.0.message_content.type': 'reasoning',
          'llm.output_messages.0.message.contents.0.message_content.text': 'Hm.',
          'llm.output_messages.0.message.contents.1.message_content.type': 'text',
          'llm.output_messages.0.message.contents.1.message_content.text': 'A',
        }),
      ),
    ],
    { requests: [{ response: 'A' }] },
  ],
  [
    'a refusal without words, of which nothing but its question and its end is written',
    [
      spans(
        span({
          'gen_ai.operation.name': 'chat',
          'gen_ai.input.messages': '[{"role":"user","parts":[{"type":"text","content":"Q"}]}]',
          'gen_ai.response.finish_reasons': ['refusal'],
        }),
      ),
    ],
    { requests: [{ prompt: 'Q', response: null, finish: 'refusal' }] },
  ],
  [
    'a streamed call with an empty text beside it',
    [
      spans(
        span(
          openInference({
            'llm.output_messages.0.message.content': '',
            'llm.output_messages.0.message.tool_calls.0.tool_call.function.name': 'weather',
          }),
        ),
      ),
    ],
    { requests: [], skipped: { tool: 1 } },
  ],
  // Vercel’s AI SDK 6.0.326
  [
    'Vercel’s name of what was filtered, and its session',
    [
      spans(
        vercel({
          'ai.response.text': 'I cannot.',
          'ai.response.finishReason': 'content-filter',
          'ai.telemetry.metadata.sessionId': 's1',
          'ai.usage.outputTokens': 5,
        }),
      ),
    ],
    { requests: [{ response: 'I cannot.', finish: 'content_filter', session: 's1', tokens: 5 }] },
  ],
  [
    'an object that was asked for',
    [spans(vercel({ 'ai.operationId': 'ai.generateObject.doGenerate', 'ai.response.object': '{"city":"Paris"}' }))],
    { requests: [{ response: '{"city":"Paris"}' }] },
  ],
  [
    'a tool that ran',
    [spans(span({ 'ai.operationId': 'ai.toolCall', 'ai.toolCall.result': '"sunny"' }))],
    { requests: [], skipped: { tool: 1 } },
  ],
  // openai-v2 2.4b0 as it is without an opt-in; Traceloop 0.62.4 with use_legacy_attributes=False
  [
    'a call of a tool in log records and the span that they belong to are one',
    [
      logs(
        record('gen_ai.user.message', { content: 'Q' }),
        record(
          'gen_ai.choice',
          choice({ role: 'assistant', content: '', tool_calls: [{ id: 'call_1' }] }, 'tool_calls'),
        ),
      ),
      spans(span({ 'gen_ai.operation.name': 'chat' })),
    ],
    { requests: [], skipped: { tool: 1 } },
  ],
  [
    'a question in a log record and a span that failed are one',
    [
      logs(record('gen_ai.user.message', { content: 'Q' })),
      spans(span({ 'gen_ai.operation.name': 'chat', 'error.type': 'BadRequestError' }, failed)),
    ],
    { requests: [], skipped: { failed: 1 } },
  ],
  [
    'a record’s time is when it was seen, where it has no other',
    [logs(record('gen_ai.choice', choice({ content: 'A' })))],
    { requests: [{ response: 'A', time: 1_700_000_007_000 }] },
  ],
  [
    'answers whose records name no span are not put together',
    [logs(...['A', 'B'].map((content) => record('gen_ai.choice', choice({ content }), {})))],
    { requests: [{ response: 'A' }, { response: 'B' }] },
  ],
  // openai-v2 2.4b0 with gen_ai_latest_experimental and EVENT_ONLY
  [
    'all details in an event, beside a span without texts, are one answer',
    [
      spans(span({ 'gen_ai.operation.name': 'chat', 'gen_ai.output.type': 'json' })),
      logs({
        traceId: 'aa',
        spanId: '01',
        eventName: 'gen_ai.client.inference.operation.details',
        observedTimeUnixNano: '1700000007000000000',
        attributes: attributes({
          'gen_ai.response.id': 'c1',
          'gen_ai.output.messages': JSON.stringify([{ role: 'assistant', parts: [{ type: 'text', content: 'A' }] }]),
        }),
      }),
    ],
    { requests: [{ id: 'aa/01', alias: 'c1', response: 'A', json: true }], skipped: {} },
  ],
])('OpenTelemetry: %s', (_, lines, { requests = [], skipped = {} }: { requests?: object[]; skipped?: object }) => {
  const found = read('otlp', lines)
  expect(found).toMatchObject({ requests, bad: 0 })
  expect(found.skipped).toEqual(skipped)
  expect(found.requests).toHaveLength(requests.length)
})

it('answers of one line that have no names of their own get each another', () => {
  const { requests } = read('otlp', [
    logs(...['A', 'B'].map((content) => record('gen_ai.choice', choice({ content }), {}))),
  ])
  expect(new Set(requests.map(({ id }) => id)).size).toBe(2)
})
