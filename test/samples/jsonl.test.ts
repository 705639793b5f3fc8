import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bare, errorOf, read, samplesOf, written } from './reading.ts'

const lines = (...objects: unknown[]) => objects.map((object) => JSON.stringify(object)).join('\n')
const texts = (content: string | Buffer) => samplesOf('jsonl', content, 'texts')
const answers = (...objects: unknown[]) => samplesOf('jsonl', lines(...objects), 'answers')

describe('a JSONL file', () => {
  it('is read in its order, with the line of every sample', async () => {
    const samples = await texts(`${lines({ id: 'b', text: 'one' })}\n\n${lines({ id: 'a', text: 'two', group: 7 })}\n`)
    expect(samples).toMatchObject([
      { id: 'b', text: 'one', source: { line: 1 } },
      { id: 'a', text: 'two', group: '7', source: { line: 3 } },
    ])
  })

  it('takes a byte-order mark and Windows line ends for no part of the text', async () => {
    const samples = await texts(`\ufeff${lines({ text: 'one' })}\r\n \r\n${lines({ text: 'two' })}\r\n`)
    expect(bare(samples)).toEqual([
      { id: '1', text: 'one' },
      { id: '3', text: 'two' },
    ])
  })

  it('is identified by the bytes of the whole file, whatever the limit', async () => {
    const content = `${lines({ text: 'one' }, { text: 'two' })}\nnot JSON`
    const set = await read(written('hash.jsonl', content), 'texts', { limit: 1 })
    expect(set.samples).toHaveLength(1)
    expect(set.sha256).toBe(createHash('sha256').update(content).digest('hex'))
  })

  it('gives back any text', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(text, { minLength: 1 }),
        fc.boolean(),
        fc.boolean(),
        async (all, bom, windows) => {
          const written = all.map((one) => ({ id: one, prompt: one, references: [one, '42'] }))
          const end = windows ? '\r\n' : '\n'
          const content = written.map((one) => JSON.stringify(one) + end).join('')
          const samples = await samplesOf('jsonl', (bom ? '\ufeff' : '') + content, 'answers')
          expect(bare(samples)).toEqual(written.map((one) => ({ ...one, references: [...new Set(one.references)] })))
        },
      ),
      { numRuns: 40 },
    )
  })

  it('ends in samples or in an error for the user, whatever JSON it holds', async () => {
    const key = fc.constantFrom('id', 'text', 'prompt', 'messages', 'reference', 'references', 'group', '__proto__')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(key, fc.jsonValue()), { minLength: 1, maxLength: 4 }),
        async (objects) => {
          const reading = answers(...objects)
          await reading.then(
            (samples) => expect(samples).toHaveLength(objects.length),
            (error) => expect(error.code).toMatch(/^data-/),
          )
        },
      ),
      { numRuns: 100 },
    )
  })

  it('reads across blocks: long lines and characters of several bytes', async () => {
    const long = '€'.repeat(700_000)
    const samples = await texts(lines({ id: 1, text: long }, { id: 2, text: 'x' }, { id: 3, text: long }))
    expect(samples.map(({ id, text, source }) => [id, text === long, source.line])).toEqual([
      ['1', true, 1],
      ['2', false, 2],
      ['3', true, 3],
    ])
  })
})

describe('lines that are no samples', () => {
  it('are named by file and line, the first five of them, and all counted', async () => {
    const content = [
      '{"text": "fine"}',
      '{"text": "broken}',
      '{"text": "a" "b"}',
      '["a list"]',
      'null',
      '{"text": NaN}',
      '{"text": ""}',
      '{"text": null}',
      '{"other": 1}',
    ].join('\n')
    expect(await errorOf(texts(content))).toMatchInlineSnapshot(`
      {
        "code": "data-lines-broken",
        "hint": "Correct or remove them; samples are never left out silently.",
        "text": "8 of 9 samples in FILE cannot be read:
        FILE:2  is not valid JSON: it breaks off
        FILE:3  is not valid JSON, column 14: "{\\"text\\": \\"a\\" \\"b\\"}"
        FILE:4  is a list, not a JSON object with named fields
        FILE:5  is null, not a JSON object with named fields
        FILE:6  is not valid JSON: NaN is no JSON number
        and 3 more",
      }
    `)
  })

  it('are named when their bytes are not UTF-8', async () => {
    const content = Buffer.concat([Buffer.from('{"text": "fine"}\n'), Buffer.from('{"text": "\xe9"}\n', 'latin1')])
    expect((await errorOf(texts(content))).text).toBe(
      '1 of 2 samples in FILE cannot be read:\n  FILE:2  is not valid UTF-8',
    )
  })

  it.each<[string, object, string]>([
    ['a number as text', { text: 5 }, 'has a number in "text", where a text belongs'],
    ['a list as text', { text: ['a'] }, 'has a list in "text", where a text belongs'],
    ['half a character', { text: 'a\ud800' }, 'has half a surrogate pair in "text", which is no character'],
    ['a truth value as id', { id: true, text: 'a' }, 'has true (not in quotes) in "id", where a text belongs'],
    ['an empty id', { id: '', text: 'a' }, 'has an empty "id"'],
    ['no id', { id: null, text: 'a' }, 'has nothing in "id"'],
    ['an object as group', { text: 'a', group: {} }, 'has a mapping in "group", where a text belongs'],
  ])('%s', async (_, object, why) => {
    const good = 'id' in object ? { id: 'good', text: 'a' } : { text: 'a' }
    expect((await errorOf(texts(lines(good, object)))).text.split('\n').slice(1)).toEqual([`  FILE:2  ${why}`])
  })

  it('a number with more digits than can be read exactly', async () => {
    const content = '{"id": 12345678901234567890, "text": "a"}'
    expect((await errorOf(texts(content))).text).toMatch(
      /FILE:1 {2}has a number in "id" with more digits than can be read exactly/,
    )
  })
})

describe('answers that are right', () => {
  it('may be numbers, which count as JSON writes them', async () => {
    const samples = await answers(
      { prompt: 'a', reference: 42 },
      { prompt: 'b', reference: 1.5 },
      { prompt: 'c', reference: [1, 'x'] },
    )
    expect(samples.map((sample) => sample.references)).toEqual([['42'], ['1.5'], ['1', 'x']])
    expect(bare(await samplesOf('jsonl', '{"prompt": "a", "reference": 1.0}', 'answers'))).toMatchObject([
      { references: ['1'] },
    ])
  })

  it('may be empty in JSON, where somebody wrote it so', async () => {
    expect(await answers({ prompt: 'a', reference: '' })).toMatchObject([{ references: [''] }])
  })

  it('are those of both columns', async () => {
    expect(await answers({ prompt: 'a', reference: 'x', references: ['y', 'x'] })).toMatchObject([
      { references: ['x', 'y'] },
    ])
  })

  it.each<[string, object, string]>([
    ['null', { prompt: 'a', reference: null }, 'has nothing in "reference"'],
    ['absent', { prompt: 'a' }, 'has no "reference"'],
    ['true', { prompt: 'a', reference: true }, 'has true (not in quotes) in "reference", where a text belongs'],
    ['an empty list', { prompt: 'a', reference: [] }, '"reference" is an empty list'],
    ['a list with nothing in it', { prompt: 'a', reference: ['x', null] }, 'has nothing in "reference[1]"'],
  ])('must not be %s', async (_, object, why) => {
    const error = await errorOf(answers({ prompt: 'a', reference: 'x' }, object))
    expect(error.text.split('\n')[1]).toBe(`  FILE:2  ${why}`)
  })
})

describe('a conversation', () => {
  const user = { role: 'user', content: 'Hi' }
  const assistant = { role: 'assistant', content: 'Hello' }

  it('is asked as it is where there is a reference', async () => {
    expect(bare(await answers({ messages: [user, assistant, user], answer: 'x' }))).toEqual([
      { id: '1', messages: [user, assistant, user], references: ['x'] },
    ])
  })

  it('that ends with the assistant has its reference in it', async () => {
    expect(bare(await answers({ messages: [user, assistant] }))).toEqual([
      { id: '1', messages: [user], references: ['Hello'] },
    ])
  })

  it('may be JSON in a text', async () => {
    expect(await answers({ messages: JSON.stringify([user, assistant]) })).toMatchObject([{ messages: [user] }])
  })

  it.each<[string, object, string]>([
    [
      'both',
      { messages: [user, assistant], reference: 'x' },
      'has a reference, but its conversation ends with an answer of the assistant',
    ],
    ['neither', { messages: [user], reference: null }, 'has nothing in "reference"'],
    ['only an answer', { messages: [assistant] }, 'has a conversation that is nothing but an answer'],
    ['no list', { messages: 'Hi', reference: 'x' }, '"messages" is no list of {role, content}'],
    ['an empty list', { messages: [], reference: 'x' }, '"messages" is an empty list'],
    ['a message without role', { messages: [{ content: 'a' }], reference: 'x' }, 'has no "messages[0].role"'],
    [
      'parts as content',
      { messages: [{ role: 'user', content: [] }] },
      'has a list in "messages[0].content", where a text belongs',
    ],
    [
      'what would be lost',
      { messages: [{ ...user, tool_calls: [1] }], reference: 'x' },
      '"messages[0]" has "tool_calls", which is not read; a message is {role, content}',
    ],
  ])('with %s is refused', async (_, object, why) => {
    const error = await errorOf(answers({ messages: [user], reference: 'x' }, object))
    expect(error.text.split('\n')[1]).toBe(`  FILE:2  ${why}`)
  })
})
