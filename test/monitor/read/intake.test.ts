import { expect, it } from 'vitest'
import type { Waiting } from '../../../src/monitor/inference.ts'
import { formatOf } from '../../../src/monitor/read/intake.ts'
import { attributes, logs, read, span, spans } from './log.ts'

const message = (content: unknown, more = {}) => ({
  index: 0,
  message: { role: 'assistant', content, ...more },
  finish_reason: 'stop',
})
const completion = (choices: unknown[], more = {}) => ({
  id: 'c1',
  object: 'chat.completion',
  created: 1_700_000_001,
  model: 'm',
  choices,
  usage: { completion_tokens: 3 },
  ...more,
})
const messages = [
  { role: 'system', content: 'Be kind.' },
  { role: 'user', content: 'Old?' },
  { role: 'assistant', content: 'Yes.' },
  { role: 'user', content: [{ type: 'text', text: 'New?' }] },
]

it.each<[string, unknown[], Partial<Waiting>]>([
  [
    'a response alone',
    [completion([message('Hi.')])],
    { id: 'c1', response: 'Hi.', prompt: null, tokens: 3, time: 1_700_000_001_000, finish: 'stop' },
  ],
  [
    'beside its request',
    [{ request: { messages, response_format: { type: 'json_object' } }, response: completion([message('Hi.')]) }],
    { prompt: 'New?', json: true },
  ],
  [
    'request and response as texts',
    [{ request_body: JSON.stringify({ messages }), response_body: JSON.stringify(completion([message('Hi.')])) }],
    { prompt: 'New?', response: 'Hi.' },
  ],
  ['a refusal', [completion([message(null, { refusal: 'No.' })])], { response: 'No.', refusal: 'No.' }],
  ['an empty answer', [completion([message('')])], { response: '' }],
  [
    'a line of a batch',
    [{ custom_id: 'a', response: { status_code: 200, body: completion([message('Hi.')]) } }],
    { id: 'c1', response: 'Hi.' },
  ],
  [
    'the Responses API',
    [
      {
        request: { input: 'Why?' },
        response: {
          id: 'r1',
          object: 'response',
          created_at: 1_700_000_002,
          status: 'completed',
          output: [{ type: 'reasoning' }, { type: 'message', content: [{ type: 'output_text', text: 'So.' }] }],
          usage: { output_tokens: 7 },
        },
      },
    ],
    { id: 'r1', prompt: 'Why?', response: 'So.', tokens: 7 },
  ],
  [
    'its refusal',
    [{ id: 'r1', object: 'response', output: [{ type: 'message', content: [{ type: 'refusal', refusal: 'No.' }] }] }],
    { response: 'No.', refusal: 'No.' },
  ],
  [
    'a stream, by its id',
    ['Hel', 'lo'].map((content, at) => ({
      id: 's1',
      object: 'chat.completion.chunk',
      created: 1_700_000_003,
      choices: [{ index: 0, delta: { content }, finish_reason: at === 1 ? 'stop' : null }],
    })),
    { id: 's1', response: 'Hello', finish: 'stop' },
  ],
  [
    'an event stream',
    [
      'data: {"id":"s1","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"Hi"}}]}',
      'data: [DONE]',
    ],
    { id: 's1', response: 'Hi' },
  ],
  [
    'a stream in one line',
    [
      {
        request: { messages },
        response: [
          { id: 's1', choices: [{ index: 0, delta: { content: 'A' } }], object: 'chat.completion.chunk' },
          {
            id: 's1',
            choices: [{ index: 0, delta: { content: 'B' }, finish_reason: 'length' }],
            object: 'chat.completion.chunk',
          },
        ],
      },
    ],
    { response: 'AB', prompt: 'New?', finish: 'length' },
  ],
])('OpenAI’s form: %s', (_, lines, expected) => {
  const { requests, bad } = read('openai', lines)
  expect(bad).toBe(0)
  expect(requests).toHaveLength(1)
  expect(requests[0]).toMatchObject(expected)
})

it('what has no answer in words is counted by name, and is no answer of length 0', () => {
  const lines = [
    completion([message(null, { tool_calls: [{}] })]),
    completion([message(null)]),
    { custom_id: 'a', response: { status_code: 500, body: {} } },
    { object: 'list', data: [{ embedding: [] }] },
    { messages },
    { id: 'x' },
  ]
  expect(read('openai', lines)).toMatchObject({
    requests: [],
    skipped: { tool: 1, 'no content': 1, failed: 1, embeddings: 1, 'no response': 1 },
    bad: 1,
  })
})

const chat = { 'gen_ai.operation.name': 'chat' }
const said = (role: string, content: string) => ({ role, parts: [{ type: 'text', content }] })

it.each<[string, unknown[], Partial<Waiting>]>([
  [
    'the newest conventions',
    [
      spans(
        span({
          ...chat,
          'gen_ai.input.messages': JSON.stringify([said('user', 'Q')]),
          'gen_ai.output.messages': JSON.stringify([
            { ...said('assistant', 'A'), finish_reason: 'stop' },
            said('assistant', 'B'),
          ]),
          'gen_ai.usage.output_tokens': 9,
          'gen_ai.response.id': 'resp',
        }),
      ),
    ],
    { id: 'aa/01', alias: 'resp', prompt: 'Q', response: 'A', finish: 'stop', tokens: 9, time: 1_700_000_005_123 },
  ],
  [
    'events of spans',
    [
      spans(
        span(chat, {
          events: [
            {
              name: 'gen_ai.content.prompt',
              attributes: attributes({ 'gen_ai.prompt': '[{"role":"user","content":"Q"}]' }),
            },
            {
              name: 'gen_ai.content.completion',
              attributes: attributes({ 'gen_ai.completion': '[{"role":"assistant","content":"A"}]' }),
            },
          ],
        }),
      ),
    ],
    { prompt: 'Q', response: 'A' },
  ],
  [
    'log records of 1.28 to 1.36, beside a span without texts',
    [
      logs(
        {
          traceId: 'aa',
          spanId: '01',
          eventName: 'gen_ai.user.message',
          body: { kvlistValue: { values: attributes({ content: 'Q' }) } },
        },
        {
          traceId: 'aa',
          spanId: '01',
          eventName: 'gen_ai.choice',
          body: {
            kvlistValue: {
              values: [
                { key: 'index', value: { intValue: '0' } },
                { key: 'message', value: { kvlistValue: { values: attributes({ content: 'A' }) } } },
              ],
            },
          },
        },
      ),
      spans(span({ ...chat, 'gen_ai.usage.output_tokens': 4, 'gen_ai.response.finish_reasons': ['stop'] })),
    ],
    { id: 'aa/01', prompt: 'Q', response: 'A', tokens: 4, finish: 'stop' },
  ],
  [
    'the event with all details',
    [
      logs({
        traceId: 'aa',
        spanId: '01',
        eventName: 'gen_ai.client.inference.operation.details',
        attributes: attributes({ 'gen_ai.output.messages': JSON.stringify([said('assistant', 'A')]) }),
      }),
    ],
    { id: 'aa/01', response: 'A' },
  ],
  [
    'Traceloop',
    [
      spans(
        span({
          'llm.request.type': 'chat',
          'gen_ai.prompt.0.role': 'user',
          'gen_ai.prompt.0.content': 'Q',
          'gen_ai.completion.0.content': 'A',
          'gen_ai.completion.0.finish_reason': 'stop',
          'gen_ai.usage.completion_tokens': 2,
        }),
      ),
    ],
    { prompt: 'Q', response: 'A', finish: 'stop', tokens: 2 },
  ],
  [
    'OpenInference',
    [
      spans(
        span({
          'openinference.span.kind': 'LLM',
          'llm.input_messages.0.message.role': 'user',
          'llm.input_messages.0.message.content': 'Q',
          'llm.output_messages.0.message.content': 'A',
          'llm.token_count.completion': 5,
          'session.id': 's',
        }),
      ),
    ],
    { prompt: 'Q', response: 'A', tokens: 5, session: 's' },
  ],
  [
    'Vercel’s AI SDK, its inner span',
    [
      spans(
        span(
          { 'ai.operationId': 'ai.generateText', 'ai.prompt': '{"prompt":"Q"}', 'ai.response.text': 'A' },
          { spanId: '00' },
        ),
        span({
          'ai.operationId': 'ai.generateText.doGenerate',
          'ai.prompt.messages': '[{"role":"user","content":[{"type":"text","text":"Q"}]}]',
          'ai.response.text': 'A',
        }),
      ),
    ],
    { id: 'aa/01', prompt: 'Q', response: 'A' },
  ],
])('OTLP: %s', (_, lines, expected) => {
  const { requests, bad } = read('otlp', lines)
  expect(bad).toBe(0)
  expect(requests).toHaveLength(1)
  expect(requests[0]).toMatchObject(expected)
})

it('spans without texts, of tools, embeddings, agents and other things are counted by name', () => {
  const named = (name: string, id: string) =>
    span({ 'gen_ai.operation.name': name, 'gen_ai.completion': 'A' }, { spanId: id })
  const lines = [
    spans(
      span(chat),
      named('execute_tool', '2'),
      named('embeddings', '3'),
      named('invoke_agent', '4'),
      span({ 'http.method': 'GET' }, { spanId: '5' }),
    ),
  ]
  expect(read('otlp', lines)).toMatchObject({
    requests: [],
    skipped: { 'no content': 1, tool: 1, embeddings: 1, agent: 1, 'not a model': 1 },
  })
})

it('ratings by people come by the response’s id or by the span, those of judges do not count', () => {
  const rating = (name: string, more = {}) => ({
    traceId: 'aa',
    spanId: '01',
    eventName: 'gen_ai.evaluation.result',
    timeUnixNano: '1700000009000000000',
    attributes: [
      ...attributes({ 'gen_ai.evaluation.name': name, ...more }),
      { key: 'gen_ai.evaluation.score.value', value: { doubleValue: 4.5 } },
    ],
  })
  expect(
    read('otlp', [
      logs(rating('user_rating', { 'gen_ai.response.id': 'resp' }), rating('User feedback'), rating('relevance')),
    ]),
  ).toMatchObject({
    ratings: [
      { id: 'resp', rating: 4.5, time: 1_700_000_009_000 },
      { id: 'aa/01', rating: 4.5 },
    ],
    skipped: { 'not a model': 1 },
  })
})

it('names of fields can be given, also into objects; a line with id and rating alone is a late rating', () => {
  const lines = [
    { q: 'Q', out: { text: 'A' }, stars: '4', at: '2026-11-30T10:00:00Z', key: 7 },
    { key: 7, stars: 2 },
    { q: 'Q', out: { text: null } },
  ]
  expect(
    read('lines', lines, { prompt: 'q', response: 'out.text', rating: 'stars', time: 'at', id: 'key' }),
  ).toMatchObject({
    requests: [{ id: '7', prompt: 'Q', response: 'A', rating: 4, time: Date.parse('2026-11-30T10:00:00Z') }],
    ratings: [{ id: '7', rating: 2 }],
    skipped: { 'no content': 1 },
  })
})

it('a prompt of messages is the last that the user said', () => {
  expect(read('lines', [{ messages, response: 'A' }]).requests).toMatchObject([{ prompt: 'New?', response: 'A' }])
})

it.each([
  ['thumbs_up', 1],
  ['Helpful', 1],
  ['negative', 0],
  ['neutral', null],
  ['formal', null],
])('people’s label %s is the rating %s, and one that nobody knows is none', (label, rating) => {
  const about = { 'gen_ai.evaluation.name': 'user_feedback', 'gen_ai.evaluation.score.label': label }
  const record = { eventName: 'gen_ai.evaluation.result', traceId: 'aa', spanId: '01', attributes: attributes(about) }
  expect(read('otlp', [logs(record)]).ratings).toMatchObject(rating === null ? [] : [{ id: 'aa/01', rating }])
})

it('a text that is a number in JSON is a text', () => {
  const line = spans(span({ ...chat, 'gen_ai.prompt': '5', 'gen_ai.completion': '25' }))
  expect(read('otlp', [line]).requests).toMatchObject([{ prompt: '5', response: '25' }])
})

it('lines with a refusal are answers as in every other form', () => {
  const found = read('lines', [
    { response: null, refusal: 'I must not.' },
    { response: '', refusal: 'I must not.' },
    { response: null, refusal: '' },
  ])
  expect(found.requests.map(({ response, refusal }) => [response, refusal])).toEqual(
    Array(2).fill(['I must not.', 'I must not.']),
  )
  expect(found.skipped).toEqual({ 'no content': 1 })
})

it('the format is told by a line', () => {
  expect(formatOf(JSON.stringify(spans()))).toBe('otlp')
  expect(formatOf(JSON.stringify(completion([])))).toBe('openai')
  expect(formatOf('{"prompt":"a","response":"b"}')).toBe('lines')
})
