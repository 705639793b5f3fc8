import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { libraryVersions } from '../../src/checkpoint/libraries.ts'
import { loadTokenizer } from '../../src/checkpoint/tokenizer/tokenizer.ts'
import { fixtures, folder, refusal, tokenizerFiles } from './helpers.ts'

interface Expected {
  texts: string[]
  tokenizers: Record<
    string,
    { bare: number[][]; hi: number[]; affixed: number[]; decode: { ids: number[]; whole: string; skipped: string }[] }
  >
  variants: Record<string, { patch: object; bare: number[][] }>
}
const expected = JSON.parse(readFileSync(join(fixtures, 'expected.json'), 'utf8')) as Expected
const json = (name: string) => JSON.parse(readFileSync(join(fixtures, name), 'utf8'))
const load = (name: string) => loadTokenizer(tokenizerFiles(join(fixtures, name)))

/** A tokenizer that is not kept: the byte-level one, changed. */
async function changed(patch: object, config: object = {}, map?: object) {
  const path = folder({
    'tokenizer.json': JSON.stringify({ ...json('byte-level/tokenizer.json'), ...patch }),
    'tokenizer_config.json': JSON.stringify(config),
    'config.json': '{}',
    ...(map ? { 'special_tokens_map.json': JSON.stringify(map) } : {}),
  })
  return loadTokenizer({
    ...tokenizerFiles(path),
    specialTokensMap: map ? join(path, 'special_tokens_map.json') : null,
  })
}

describe.each(Object.entries(expected.tokenizers))('the %s tokenizer', (name, reference) => {
  it('gives the ids of the reference library for every odd string', async () => {
    const tokenizer = await load(name)
    for (const [i, text] of expected.texts.entries()) {
      expect(tokenizer.encode(text, { addSpecialTokens: false }), JSON.stringify(text)).toEqual(reference.bare[i])
    }
  })

  it('puts the special tokens around a text that the reference library puts there', async () => {
    const tokenizer = await load(name)
    expect(tokenizer.encode('hi', { addSpecialTokens: true })).toEqual(reference.affixed)
    expect(tokenizer.encode('hi', { addSpecialTokens: false })).toEqual(reference.hi)
  })

  it('decodes any ids as the reference library does', async () => {
    const tokenizer = await load(name)
    for (const { ids, whole, skipped } of reference.decode) {
      expect(tokenizer.decode(ids, { skipSpecial: false }), String(ids)).toBe(whole)
      expect(tokenizer.decode(ids, { skipSpecial: true }), String(ids)).toBe(skipped)
    }
  })

  it('knows the piece of every id up to the highest', async () => {
    const tokenizer = await load(name)
    for (let id = 0; id <= tokenizer.highestId; id++) expect(tokenizer.token(id)).toBeTypeOf('string')
    expect(tokenizer.token(tokenizer.highestId + 1)).toBeUndefined()
    expect(tokenizer.size).toBe(tokenizer.highestId + 1)
  })
})

describe('components that the two libraries understand differently', () => {
  it.each(Object.entries(expected.variants))('%s splits as in the reference library', async (name, { patch, bare }) => {
    const tokenizer = await changed(patch, { tokenizer_class: 'PreTrainedTokenizerFast' })
    for (const [i, text] of expected.texts.entries()) {
      // A code point that no Unicode version has assigned is nothing that two tables agree on.
      if (name.startsWith('bert') && /[\p{Cn}]/u.test(text)) continue
      expect(tokenizer.encode(text, { addSpecialTokens: false }), JSON.stringify(text)).toEqual(bare[i])
    }
  })

  it('merges are read as strings and as pairs', async () => {
    const { model } = json('byte-level/tokenizer.json')
    const pairs = model.merges.map((merge: string | string[]) => (Array.isArray(merge) ? merge : merge.split(' ')))
    const strings = pairs.map((pair: string[]) => pair.join(' '))
    const [a, b] = [
      await changed({ model: { ...model, merges: strings } }),
      await changed({ model: { ...model, merges: pairs } }),
    ]
    const text = 'Permission is hereby granted'
    expect(a.encode(text, { addSpecialTokens: false })).toEqual(b.encode(text, { addSpecialTokens: false }))
    expect(a.fingerprint).toBe(b.fingerprint)
  })
})

describe('what would be split otherwise is refused by name', () => {
  const { model, added_tokens: added } = json('byte-level/tokenizer.json')
  const sentencePiece = { normalizer: { type: 'Precompiled', precompiled_charsmap: 'AAAA' } }
  it.each([
    ['a SentencePiece character map', sentencePiece, 'Precompiled'],
    ['an added token for whole words', { added_tokens: [{ ...added[0], single_word: true }] }, 'single_word'],
    ['dropout', { model: { ...model, dropout: 0.1 } }, 'dropout'],
    ['scripts', { pre_tokenizer: { type: 'UnicodeScripts' } }, 'UnicodeScripts'],
    ['a component from the future', { normalizer: { type: 'Novel' } }, 'Novel'],
    [
      'a prefix of continuing pieces',
      { model: { ...model, continuing_subword_prefix: '##' } },
      'continuing_subword_prefix',
    ],
    [
      'a merge of inverted matches',
      { pre_tokenizer: { type: 'Split', pattern: { String: 'l' }, behavior: 'MergedWithNext', invert: true } },
      'MergedWithNext',
    ],
  ])('%s', async (_title, patch, name) => {
    const error = await refusal(changed(patch))
    expect(error.code).toBe('tokenizer-unsupported')
    expect(error.message).toContain(name)
  })

  it('a file that is no tokenizer', async () => {
    expect((await refusal(changed({ model: null }))).code).toBe('tokenizer-unreadable')
  })
})

describe('BOS and special tokens, as transformers loads them', () => {
  it('a Llama tokenizer adds BOS, unless its configuration says no', async () => {
    const llama = { tokenizer_class: 'LlamaTokenizerFast', bos_token: '<s>', eos_token: '</s>' }
    expect((await changed({ post_processor: null }, llama)).affixes).toEqual({ prefix: [1], suffix: [] })
    expect((await changed({}, { ...llama, add_bos_token: false, add_eos_token: true })).affixes).toEqual({
      prefix: [],
      suffix: [2],
    })
  })

  it('any other class leaves it to tokenizer.json', async () => {
    expect((await changed({}, { add_bos_token: false })).affixes).toEqual({ prefix: [1], suffix: [] })
    expect((await changed({ post_processor: null }, { add_bos_token: true })).affixes).toEqual({
      prefix: [],
      suffix: [],
    })
  })

  it('a BOS token that the vocabulary lacks is an error, not a text without it', async () => {
    const error = await refusal(changed({}, { tokenizer_class: 'LlamaTokenizer', bos_token: '<nowhere>' }))
    expect(error.code).toBe('tokenizer-bos-missing')
  })

  it('a token that only tokenizer_config.json declares is read as one', async () => {
    const token = {
      content: 'Ġfree',
      special: true,
      lstrip: false,
      rstrip: false,
      normalized: false,
      single_word: false,
    }
    const plain = await changed({})
    const id = plain.encode(' free', { addSpecialTokens: false })
    const config = { added_tokens_decoder: { 9: { ...token, content: ' free' } } }
    const declared = await changed({}, config)
    expect(id).not.toEqual([9])
    expect(declared.encode('is free', { addSpecialTokens: false }).at(-1)).toBe(9)
    expect(declared.isSpecial(9)).toBe(true)
  })

  it('the older special_tokens_map.json counts where the newer file lists no tokens', async () => {
    const tokenizer = await changed({}, { eos_token: '<s>' }, { eos_token: { content: '</s>', lstrip: false } })
    expect(tokenizer.special.eos_token).toEqual({ content: '</s>', id: 2 })
  })
})

describe('bytes', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 })

  test.each(['byte-level', 'sentence', 'metaspace'])(
    '%s: the bytes of the tokens are the bytes of the text',
    async (name) => {
      const tokenizer = await load(name)
      // An unknown piece stands for bytes that it does not name, and an added token may swallow the spaces beside it.
      const exact = (t: string) => !/<tool>|<unk>|<0x|▁/.test(t)
      fc.assert(
        fc.property(text.filter(exact), (t) => {
          const ids = tokenizer.encode(t, { addSpecialTokens: false })
          // A text that begins with a space is not told from one that was given a space.
          if (name !== 'byte-level' && t.startsWith(' ')) return
          expect(tokenizer.bytesOf(ids, { atStart: true })).toBe(Buffer.byteLength(t))
        }),
        { numRuns: 300 },
      )
    },
  )

  test.each(['byte-level', 'sentence', 'metaspace'])('%s: the bytes of two runs add up', async (name) => {
    const tokenizer = await load(name)
    fc.assert(
      fc.property(text, fc.nat(40), (t, cut) => {
        const ids = tokenizer.encode(t, { addSpecialTokens: false })
        const [a, b] = [ids.slice(0, cut), ids.slice(cut)]
        expect(tokenizer.bytesOf(a) + tokenizer.bytesOf(b)).toBe(tokenizer.bytesOf(ids))
      }),
    )
  })

  test('byte-level: decoding gives the text back', async () => {
    const tokenizer = await load('byte-level')
    fc.assert(
      fc.property(
        text.filter((t) => !t.includes('<tool>')),
        (t) => {
          const ids = tokenizer.encode(t, { addSpecialTokens: false })
          expect(tokenizer.decode(ids, { skipSpecial: false })).toBe(t)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('word pieces count the text that they decode to', async () => {
    const tokenizer = await load('word-piece')
    const ids = tokenizer.encode('granted to any person', { addSpecialTokens: false })
    expect(tokenizer.bytesOf(ids)).toBe('granted to any person'.length)
  })
})

describe('the fingerprint', () => {
  it('is the same for the same tokenizer in another order of keys', async () => {
    const whole = json('byte-level/tokenizer.json')
    const turned = Object.fromEntries(Object.entries(whole).reverse())
    const path = folder({
      'tokenizer.json': JSON.stringify(turned),
      'tokenizer_config.json': '{}',
      'config.json': '{}',
    })
    expect((await loadTokenizer(tokenizerFiles(path))).fingerprint).toBe((await changed({})).fingerprint)
  })

  it.each([
    ['another pre-tokenizer', { pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, use_regex: true } }],
    ['another post-processor', { post_processor: null }],
    [
      'one merge less',
      {
        model: {
          ...json('byte-level/tokenizer.json').model,
          merges: json('byte-level/tokenizer.json').model.merges.slice(0, -1),
        },
      },
    ],
  ])('is another one for %s', async (_title, patch) => {
    expect((await changed(patch)).fingerprint).not.toBe((await changed({})).fingerprint)
  })
})

it('the versions that a report names are those that are installed', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(fixtures, '../../../package.json'), 'utf8'))
  expect(devDependencies).toMatchObject(libraryVersions)
})

it('a word that the vocabulary has no token for is an error, never a gap', async () => {
  const model = { type: 'WordLevel', vocab: { a: 0, b: 1 }, unk_token: '<unk>' }
  const tokenizer = await changed({
    model,
    added_tokens: [],
    pre_tokenizer: { type: 'Whitespace' },
    post_processor: null,
  })
  expect(tokenizer.encode('a b', { addSpecialTokens: false })).toEqual([0, 1])
  expect(() => tokenizer.encode('a c', { addSpecialTokens: false })).toThrow('no token for what it does not know')
})
