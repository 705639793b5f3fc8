import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textStream } from '../../src/checkpoint/tokenizer/stream.ts'
import { loadTokenizer } from '../../src/checkpoint/tokenizer/tokenizer.ts'
import { fixtures, tokenizerFiles } from './helpers.ts'

describe.each(['byte-level', 'sentence', 'metaspace', 'word-piece'])(
  'text that grows with the tokens of %s',
  (name) => {
    it('is, joined, the text of all tokens', async () => {
      const tokenizer = await loadTokenizer(tokenizerFiles(join(fixtures, name)))
      const text = fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc
          .array(fc.constantFrom('a', ' ', '.', " 's", " '", '😀', 'é', ' not', "n't", '漢', '<s>', '\n'), {
            maxLength: 30,
          })
          .map((p) => p.join('')),
      )
      fc.assert(
        fc.property(text, fc.boolean(), (t, skipSpecial) => {
          const ids = tokenizer.encode(t, { addSpecialTokens: true })
          const stream = textStream(tokenizer, { skipSpecial })
          const given = ids.map((id) => stream.push(id))
          expect(given.join('') + stream.end()).toBe(tokenizer.decode(ids, { skipSpecial }))
        }),
        { numRuns: 200 },
      )
    })
  },
)

it('holds an incomplete character back', async () => {
  const tokenizer = await loadTokenizer(tokenizerFiles(join(fixtures, 'sentence')))
  const ids = tokenizer.encode('a𠀀', { addSpecialTokens: false })
  const stream = textStream(tokenizer, { skipSpecial: true })
  const given = ids.map((id) => stream.push(id)).filter((part) => part !== '')
  expect(given).toEqual(['a', '𠀀'])
})
