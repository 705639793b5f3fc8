import { describe, expect, it } from 'vitest'
import { compareTokens, differenceNote } from '../../../src/backends/server/tokens.ts'
import { example, tokenizerOf } from './asking.ts'
import { withBos } from './folders.ts'

const texts = ['One.\n\n2 two', 'three', 'four five']

describe("a server's tokenizer beside tokenizer.json", async () => {
  const tokenizer = await tokenizerOf(example)
  const own = (text: string) => tokenizer.encode(text, { addSpecialTokens: false })

  it('is alike, and may put BOS in front', async () => {
    const alike = await compareTokens(async (text) => own(text), tokenizer, texts)
    expect(alike).toEqual({ texts: 3, unlike: 0, first: null, bos: false })
    expect(differenceNote(alike)).toBeNull()
    const bos = await compareTokens(
      async (text, special) => (special ? [0, ...own(text)] : own(text)),
      tokenizer,
      texts,
    )
    expect(bos).toMatchObject({ unlike: 0, bos: true })
  })

  it('is compared without what it puts in front where it can tell no other', async () => {
    const always = await compareTokens(async (text, special) => (special ? [0, ...own(text)] : null), tokenizer, texts)
    expect(always).toEqual({ texts: 3, unlike: 0, first: null, bos: true })
  })

  it('is compared with a tokenizer that puts BOS in front itself', async () => {
    const llama = await tokenizerOf(withBos())
    const ask = async (text: string, special: boolean) => llama.encode(text, { addSpecialTokens: special })
    expect(await compareTokens(ask, llama, texts)).toEqual({ texts: 3, unlike: 0, first: null, bos: true })
  })

  it('is named with the first difference where it splits otherwise', async () => {
    const parted = async (text: string) => own(text).flatMap((id) => (id === own('\n\n')[0] ? [201, 201] : [id]))
    const found = await compareTokens(parted, tokenizer, texts)
    expect(found).toMatchObject({ texts: 3, unlike: 1, first: { text: texts[0] } })
    expect(differenceNote(found)).toMatch(
      /splits 1 of 3 texts otherwise than tokenizer.json \(first "One.\\n\\n2 two" at/,
    )
  })

  it('is not known where the server does not tell', async () => {
    expect(await compareTokens(async () => null, tokenizer, texts)).toEqual({
      texts: 0,
      unlike: 0,
      first: null,
      bos: null,
    })
  })
})
