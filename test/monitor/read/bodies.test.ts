import { expect, it } from 'vitest'
import { formatOf } from '../../../src/monitor/read/intake.ts'
import { read } from './log.ts'

// Written by hand after what these programs and APIs write; docs/monitor-logs.md names the versions.

const body = (message: object, more = {}) => ({
  id: 'c1',
  object: 'chat.completion',
  created: 1_700_000_001,
  model: 'm',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', ...message }, ...more }],
})
const chunk = (delta: object, finish: string | null = null) => ({
  id: 's1',
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta, finish_reason: finish }],
})
const asked = [{ role: 'user', content: 'Q' }]
/** LiteLLM’s StandardLoggingPayload. */
const liteLlm = (response: object, more = {}) => ({
  id: 'c1',
  call_type: 'acompletion',
  status: 'success',
  session_id: '',
  messages: asked,
  response,
  model_parameters: {},
  error_str: null,
  ...more,
})
const leftOut = { messages: [{ role: 'user', content: 'redacted-by-litellm' }] }
const message = (content: unknown[], more = {}) => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude',
  content,
  stop_reason: 'end_turn',
  usage: { input_tokens: 3, output_tokens: 5 },
  ...more,
})
const bedrock = (asks: unknown, answers: unknown, more = {}) => ({
  schemaType: 'ModelInvocationLog',
  schemaVersion: '1.0',
  timestamp: '2026-11-30T10:00:00Z',
  requestId: 'r1',
  modelId: 'amazon.nova-micro-v1:0',
  input: { inputBodyJson: asks, inputTokenCount: 3 },
  output: { outputBodyJson: answers, outputTokenCount: 5 },
  ...more,
})
const converse = (content: unknown[], stopReason = 'end_turn') => ({
  output: { message: { role: 'assistant', content } },
  stopReason,
})
const conversed = { messages: [{ role: 'user', content: [{ text: 'Q' }] }] }

it.each<[string, unknown[], object]>([
  // vLLM, Ollama and LiteLLM 1.110.2 write an empty text beside a call
  ['a call with an empty text', [body({ content: '', tool_calls: [{ id: 'call_1' }] })], { skipped: { tool: 1 } }],
  [
    'a streamed call',
    [chunk({ role: 'assistant', content: '' }), chunk({ tool_calls: [{ index: 0 }] }), chunk({}, 'tool_calls')],
    { skipped: { tool: 1 } },
  ],
  [
    'a streamed call in one line',
    [{ request: { messages: asked }, response: [chunk({ content: '' }), chunk({ tool_calls: [{ index: 0 }] })] }],
    { skipped: { tool: 1 } },
  ],
  [
    'a streamed refusal, which begins with an empty text',
    [chunk({ content: '' }), chunk({ refusal: 'No' }), chunk({ refusal: '.' }, 'stop')],
    { requests: [{ response: 'No.', refusal: 'No.' }] },
  ],
  [
    'what was filtered',
    [body({ content: null }, { finish_reason: 'content_filter' }), chunk({ content: '' }), chunk({}, 'content_filter')],
    {
      requests: [
        { response: null, finish: 'content_filter' },
        { response: '', finish: 'content_filter' },
      ],
    },
  ],
  [
    'thoughts that came to no word, as vLLM writes them',
    [body({ content: null, reasoning_content: 'Hm.' }, { finish_reason: 'length' })],
    { requests: [{ response: '', finish: 'length' }] },
  ],
  [
    'thoughts among the parts of an answer are not its words',
    [
      body({
        content: [
          { type: 'thinking', thinking: 'Hm.' },
          { type: 'reasoning', text: 'Hm.' },
          { type: 'text', text: 'A' },
        ],
      }),
    ],
    { requests: [{ response: 'A' }] },
  ],
  [
    'a list of stored completions',
    [{ object: 'list', data: [body({ content: 'A' }), { ...body({ content: 'B' }), id: 'c2' }], has_more: false }],
    {
      requests: [
        { id: 'c1', response: 'A' },
        { id: 'c2', response: 'B' },
      ],
    },
  ],
  // LiteLLM 1.110.2
  [
    'LiteLLM’s payload',
    [liteLlm(body({ content: '{}' }), { model_parameters: { response_format: { type: 'json_object' } } })],
    { requests: [{ id: 'c1', prompt: 'Q', response: '{}', json: true, session: null }] },
  ],
  [
    'LiteLLM’s failure',
    [
      liteLlm({}, { status: 'failure', error_str: 'BadRequestError' }),
      liteLlm({ text: 'redacted-by-litellm' }, { ...leftOut, status: 'failure' }),
    ],
    { skipped: { failed: 2 } },
  ],
  [
    'LiteLLM told to leave texts out, which it does of all but refusals',
    [
      liteLlm(body({ content: 'redacted-by-litellm' }), leftOut),
      liteLlm(body({ content: null, refusal: 'No.' }), leftOut),
    ],
    { skipped: { 'no content': 2 } },
  ],
  [
    'LiteLLM’s embedding without texts',
    [liteLlm({ text: 'redacted-by-litellm' }, { ...leftOut, call_type: 'aembedding' })],
    { skipped: { embeddings: 1 } },
  ],
  // Anthropic’s API, 2023-06-01
  [
    'Anthropic’s message, behind a question that a tool’s result follows',
    [
      {
        request: {
          messages: [
            ...asked,
            { role: 'assistant', content: [{ type: 'tool_use', id: 't1' }] },
            { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't1', content: 'sunny' }] },
          ],
        },
        response: message([
          { type: 'thinking', thinking: 'Hm.' },
          { type: 'text', text: 'A' },
        ]),
      },
    ],
    { requests: [{ id: 'msg_1', prompt: 'Q', response: 'A', tokens: 5, model: 'claude', finish: 'end_turn' }] },
  ],
  ['its call of a tool', [message([{ type: 'tool_use', id: 't1' }])], { skipped: { tool: 1 } }],
  [
    'its refusal, which has no words',
    [message([], { stop_reason: 'refusal' })],
    { requests: [{ response: null, finish: 'refusal' }] },
  ],
  [
    'the results of a batch',
    [
      { custom_id: 'a', result: { type: 'succeeded', message: message([{ type: 'text', text: 'A' }]) } },
      { custom_id: 'b', result: { type: 'errored', error: { type: 'error' } } },
      { custom_id: 'c', result: { type: 'expired' } },
    ],
    { requests: [{ id: 'msg_1', response: 'A' }], skipped: { failed: 2 } },
  ],
  // Bedrock’s ModelInvocationLog 1.0, by its documentation
  [
    'Converse',
    [bedrock(conversed, converse([{ text: 'A' }]))],
    {
      requests: [
        {
          id: 'r1',
          prompt: 'Q',
          response: 'A',
          tokens: 5,
          time: Date.parse('2026-11-30T10:00:00Z'),
          model: 'amazon.nova-micro-v1:0',
        },
      ],
    },
  ],
  [
    'its call of a tool',
    [bedrock(conversed, converse([{ toolUse: { name: 'weather' } }], 'tool_use'))],
    { skipped: { tool: 1 } },
  ],
  [
    'what a guardrail stopped',
    [bedrock(conversed, converse([{ text: 'Blocked.' }], 'guardrail_intervened'))],
    { requests: [{ response: 'Blocked.', finish: 'content_filter' }] },
  ],
  [
    'InvokeModel of Anthropic, at once and as a stream, of Llama and of Titan',
    [
      bedrock({ messages: asked }, message([{ type: 'text', text: 'A' }])),
      bedrock(JSON.stringify({ messages: asked }), [
        { type: 'message_start' },
        { type: 'content_block_delta', delta: { type: 'text_delta', text: 'B' } },
        { type: 'content_block_delta', delta: { type: 'text_delta', text: '.' } },
        { type: 'message_delta', delta: { stop_reason: 'end_turn' } },
      ]),
      bedrock({ prompt: 'Q' }, { generation: 'C', stop_reason: 'stop' }),
      bedrock({ inputText: 'Q' }, { results: [{ outputText: 'D', completionReason: 'FINISH' }] }),
    ],
    { requests: ['A', 'B.', 'C', 'D'].map((response) => ({ prompt: 'Q', response })) },
  ],
  [
    'what failed, what lies elsewhere, and embeddings',
    [
      bedrock(conversed, null, { errorCode: 'ThrottlingException' }),
      bedrock(conversed, undefined),
      bedrock({ inputText: 'Q' }, { embedding: [0.1] }, { modelId: 'amazon.titan-embed-text-v2:0' }),
    ],
    { skipped: { failed: 1, 'no content': 1, embeddings: 1 } },
  ],
])('bodies of APIs: %s', (_, lines, { requests = [], skipped = {} }: { requests?: object[]; skipped?: object }) => {
  const found = read('openai', lines)
  expect(found).toMatchObject({ requests, bad: 0 })
  expect(found.requests).toHaveLength(requests.length)
  expect(found.skipped).toEqual(skipped)
})

const observation = (more: object) => ({
  id: 'o1',
  trace_id: 't1',
  type: 'GENERATION',
  start_time: '2026-11-30 10:00:00.000000',
  end_time: '2026-11-30 10:00:01.500000',
  level: 'DEFAULT',
  input: JSON.stringify(asked),
  output: '',
  provided_model_name: 'm',
  session_id: 's1',
  usage_details: { input: 3, output: 5 },
  ...more,
})
const output = (message: object) => observation({ output: JSON.stringify({ role: 'assistant', ...message }) })

// By the documentation of Langfuse’s exports of November 2026
it.each<[string, object[], object]>([
  [
    'a generation, with its time in UTC',
    [output({ content: 'A' })],
    {
      requests: [
        {
          id: 'o1',
          prompt: 'Q',
          response: 'A',
          tokens: 5,
          model: 'm',
          session: 's1',
          time: Date.parse('2026-11-30T10:00:01.5Z'),
        },
      ],
    },
  ],
  [
    'plain texts',
    [observation({ input: 'Q', output: '{"a":1}' })],
    { requests: [{ prompt: 'Q', response: '{"a":1}' }] },
  ],
  [
    'a row of its API',
    [
      {
        id: 'o1',
        traceId: 't1',
        type: 'GENERATION',
        input: { messages: asked },
        output: { role: 'assistant', content: 'A' },
        usage: { output: 2 },
      },
    ],
    { requests: [{ prompt: 'Q', response: 'A', tokens: 2 }] },
  ],
  ['an output that is not there is no empty answer', [observation({})], { skipped: { 'no content': 1 } }],
  ['a call of a tool', [output({ content: '', tool_calls: [{}] })], { skipped: { tool: 1 } }],
  ['a generation that failed', [observation({ level: 'ERROR', output: 'boom' })], { skipped: { failed: 1 } }],
  [
    'spans, tools and events have outputs, too, and are no answers',
    ['SPAN', 'TOOL', 'EVENT', 'EMBEDDING'].map((type) => observation({ type, output: 'A' })),
    { skipped: { agent: 1, tool: 1, 'not a model': 1, embeddings: 1 } },
  ],
])('Langfuse: %s', (_, lines, { requests = [], skipped = {} }: { requests?: object[]; skipped?: object }) => {
  const found = read('lines', lines)
  expect(found).toMatchObject({ requests, bad: 0 })
  expect(found.requests).toHaveLength(requests.length)
  expect(found.skipped).toEqual(skipped)
})

const helicone = (response_body: object, more = {}) => ({
  request_id: 'r1',
  request_created_at: '2026-11-30T10:00:00Z',
  request_body: { messages: asked },
  response_created_at: '2026-11-30T10:00:02Z',
  response_body,
  response_status: 200,
  ...more,
})

// By the types of Helicone’s export
it('Helicone’s export: time, rating and failures stand beside the bodies', () => {
  expect(
    read('openai', [
      helicone(message([{ type: 'text', text: 'A' }]), { feedback_rating: false }),
      helicone({}, { response_status: 500 }),
      helicone(body({ content: 'A' }), { response_status: -3 }),
    ]),
  ).toMatchObject({
    requests: [{ id: 'msg_1', prompt: 'Q', response: 'A', rating: 0, time: Date.parse('2026-11-30T10:00:02Z') }],
    skipped: { failed: 2 },
    bad: 0,
  })
})

it('the format of these is told by their first lines', () => {
  const lines = [message([]), bedrock(conversed, converse([])), { custom_id: 'a', result: {} }, liteLlm(body({}))]
  expect(lines.map((line) => formatOf(JSON.stringify(line)))).toEqual(Array(4).fill('openai'))
})
