import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReply } from '../../../src/judge/reply.ts'
import { fewestTokens, mostTokens, reasons, tokensAbout, usualMaxTokens } from '../../../src/judge/tokens.ts'
import { questionsAbout } from './asking.ts'

const choice = (message: object | null, finish_reason: string | null = 'stop') => ({
  choices: [{ message, finish_reason }],
})

describe('the body of a reply', () => {
  it.each<[string, unknown, object]>([
    ['a text', choice({ content: '{}' }), { kind: 'text', text: '{}', cut: false }],
    [
      'a text in parts',
      choice({ content: [{ type: 'text', text: '{' }, { text: '}' }, {}] }),
      { kind: 'text', text: '{}', cut: false },
    ],
    ['one that is cut off', choice({ content: '{' }, 'length'), { kind: 'text', text: '{', cut: true }],
    ['hidden reasoning that took all room', choice({ content: null }, 'length'), { kind: 'text', text: '', cut: true }],
    ['a refusal', choice({ content: null, refusal: 'no' }), { kind: 'refused', said: 'no' }],
    ['an empty refusal', choice({ content: '{}', refusal: '' }), { kind: 'text', text: '{}', cut: false }],
    [
      'a filter',
      choice({ content: 'x' }, 'content_filter'),
      { kind: 'filtered', said: 'the server withheld the reply' },
    ],
    ['spaces', choice({ content: ' \n' }), { kind: 'empty', said: 'the reply is empty' }],
    ['no message', choice(null), { kind: 'empty', said: 'the reply is empty' }],
    ['no choice', { choices: [] }, { kind: 'empty', said: 'the reply holds no choice' }],
    ['a choice that is none', { choices: [null] }, { kind: 'empty', said: 'the reply holds no choice' }],
    ['an error', { error: { message: 'overloaded' } }, { kind: 'empty', said: 'overloaded' }],
    ['nothing', null, { kind: 'empty', said: 'the reply holds no choice' }],
  ])('%s', (_, body, expected) => {
    expect(readReply(body).reading).toEqual(expected)
  })

  it.each<[unknown, object | null]>([
    [
      { prompt_tokens: 9, completion_tokens: 3 },
      { input: 9, cachedInput: 0, output: 3 },
    ],
    [
      { prompt_tokens: 9, completion_tokens: 3, prompt_tokens_details: { cached_tokens: 4 } },
      { input: 9, cachedInput: 4, output: 3 },
    ],
    [
      { prompt_tokens: 9, completion_tokens: 3, prompt_cache_hit_tokens: 99 },
      { input: 9, cachedInput: 9, output: 3 },
    ],
    [
      { prompt_tokens: 9, completion_tokens: 3, prompt_tokens_details: null },
      { input: 9, cachedInput: 0, output: 3 },
    ],
    [{ prompt_tokens: '9', completion_tokens: 3 }, null],
    [{ prompt_tokens: -9, completion_tokens: 3 }, null],
    [{}, null],
    [null, null],
  ])('%j of usage', (usage, expected) => {
    expect(readReply({ usage }).spent).toEqual(expected)
  })

  it('may be anything at all', () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => void readReply(body)))
  })
})

describe('tokens of a prompt', () => {
  const { schema } = questionsAbout(1)[0]!
  it('are between the fewest and the most for whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (content) => {
        const messages = [{ role: 'user' as const, content }]
        expect(fewestTokens(messages)).toBeLessThanOrEqual(mostTokens(messages, schema))
        expect(tokensAbout(messages)).toBeLessThanOrEqual(mostTokens(messages, schema))
      }),
    )
  })

  it.each<[string, string | null, boolean]>([
    ['gpt-4o', null, false],
    ['gpt-4.1-mini', null, false],
    ['gpt-5.4-mini', null, true],
    ['o3', null, true],
    ['openai/o4-mini', null, true],
    ['gpt-oss-20b', null, true],
    ['deepseek-reasoner', null, true],
    ['Qwen/Qwen3-8B', null, true],
    ['Qwen/Qwen3-4B-Instruct-2507', null, false],
    ['meta-llama/Llama-3.1-8B-Instruct', null, false],
    ['gpt-5.4-mini', 'none', false],
    ['gpt-4o', 'low', true],
  ])('%s with the effort %s: room for thinking %s', (model, reasoningEffort, expected) => {
    expect(reasons({ model, reasoningEffort })).toBe(expected)
    expect(usualMaxTokens({ model, reasoningEffort })).toBe(expected ? 8000 : 2000)
  })
})
