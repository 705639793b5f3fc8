import { describe, expect, it } from 'vitest'
import { firstWay, narrowed, type Refusal, type Way } from '../../../src/judge/way.ts'
import { modelAt } from './asking.ts'

const model = modelAt('http://x/v1', { reasoningEffort: 'low' })
const refusal = (said: string, more: Partial<Refusal> = {}): Refusal => ({
  status: 400,
  said,
  param: '',
  code: '',
  ...more,
})
const dropped = (...names: string[]): Way => ({ ...firstWay, dropped: names })

describe('what a refusal says of how a judge is asked', () => {
  it.each<[string, Way, Refusal, Way | null]>([
    [
      'OpenAI, o-series: temperature',
      firstWay,
      refusal(
        "Unsupported value: 'temperature' does not support 0.1 with this model. Only the default (1) value is supported.",
        { param: 'temperature', code: 'unsupported_value' },
      ),
      dropped('temperature'),
    ],
    [
      'OpenAI: max_tokens',
      firstWay,
      refusal(
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        { param: 'max_tokens' },
      ),
      dropped('max_tokens'),
    ],
    [
      'said in words only',
      firstWay,
      refusal('Unrecognized request argument supplied: reasoning_effort'),
      dropped('reasoning_effort'),
    ],
    [
      'by FastAPI',
      firstWay,
      refusal('validation error: temperature: Extra inputs are not permitted', { status: 422 }),
      dropped('temperature'),
    ],
    [
      'by llama-cpp-python',
      firstWay,
      refusal("1 validation error: {'loc': ('body', 'temperature')}", { status: 500 }),
      dropped('temperature'),
    ],
    ['a schema', firstWay, refusal("'response_format.type' must be 'json_object'"), { ...firstWay, format: 'json' }],
    ['DeepSeek', firstWay, refusal('This response_format type is unavailable now'), { ...firstWay, format: 'json' }],
    [
      'a schema that is not portable',
      firstWay,
      refusal('Invalid schema', { param: 'response_format.json_schema' }),
      { ...firstWay, format: 'json' },
    ],
    [
      'OpenRouter',
      firstWay,
      refusal('No endpoints found that support structured outputs', { status: 404 }),
      { ...firstWay, format: 'json' },
    ],
    [
      'any JSON',
      { ...firstWay, format: 'json' },
      refusal('json_object is not supported'),
      { ...firstWay, format: 'text' },
    ],
    ['Gemma', firstWay, refusal('System role not supported'), dropped('system')],
    [
      'the first that is named',
      firstWay,
      refusal('temperature may not be set together with reasoning_effort'),
      dropped('temperature'),
    ],
    ['one more', dropped('temperature'), refusal('max_tokens is not supported'), dropped('max_tokens', 'temperature')],
    // What is not about how it was asked.
    ['one that was not sent', dropped('temperature'), refusal('temperature is odd'), null],
    ['no format was sent', { ...firstWay, format: 'text' }, refusal('response_format'), null],
    [
      'a prompt that is too long',
      firstWay,
      refusal(
        "This model's maximum context length is 4096 tokens, however you requested 5000 (3000 in the messages, 2000 in max_tokens)",
      ),
      null,
    ],
    [
      'a longest reply that is too long',
      firstWay,
      refusal('max_tokens is too large: 9000. This model supports at most 4096', { param: 'max_tokens' }),
      null,
    ],
    [
      'Azure’s filter',
      firstWay,
      refusal('The response was filtered; adjust temperature', { code: 'content_filter', param: 'prompt' }),
      null,
    ],
    ['an unknown model', firstWay, refusal('The model does not exist', { status: 404 }), null],
    ['a failure of the server', firstWay, refusal('Internal error in json_schema engine', { status: 500 }), null],
    ['a limit of requests', firstWay, refusal('temperature', { status: 429 }), null],
  ])('%s', (_, way, said, expected) => {
    expect(narrowed(way, model, said)).toEqual(expected)
  })
})
