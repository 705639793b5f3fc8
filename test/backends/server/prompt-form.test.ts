import { describe, expect, it } from 'vitest'
import { ServerRefusal } from '../../../src/backends/server/client.ts'
import { PromptForm } from '../../../src/backends/server/prompt-form.ts'
import type { Prompting } from '../../../src/backends/server/prompting.ts'

const bos = 1
const tokenizer: Prompting = {
  special: { bos_token: { content: '<s>', id: bos } },
  affixes: { prefix: [bos], suffix: [] },
  decode: (ids) => ids.map((id) => (id === bos ? '<s>' : `w${id}`)).join(' '),
}
const ids = Array.from({ length: 40 }, (_, i) => i + 1)
const refuse = (): never => {
  throw new ServerRefusal(422, 'a string was expected')
}

/** A server that takes texts alone, and puts BOS in front of them where it `addsBos`. */
const ofTexts = (addsBos: boolean, asked: string[] = [], less = 0) => {
  return async (prompt: readonly number[] | string) => {
    if (typeof prompt !== 'string') return refuse()
    asked.push(prompt)
    return { promptTokens: prompt.split(' ').length + (addsBos ? 1 : 0) - less }
  }
}

describe('a prompt of tokens', () => {
  it('goes as ids, and one that is refused among others is not asked as text', async () => {
    const form = new PromptForm([])
    await form.send(tokenizer, ids, async () => ({ promptTokens: ids.length }))
    await expect(form.send(tokenizer, ids, ofTexts(false))).rejects.toThrow('a string was expected')
  })

  it('goes as text where ids were never taken, once and for all, and says so', async () => {
    const notes: string[] = []
    const form = new PromptForm(notes)
    await form.send(tokenizer, ids.slice(1), ofTexts(false))
    const seen: unknown[] = []
    await form.send(tokenizer, ids.slice(1), async (prompt) => ({ promptTokens: seen.push(prompt) + ids.length - 2 }))
    expect(seen).toEqual([
      ids
        .slice(1)
        .map((id) => `w${id}`)
        .join(' '),
    ])
    expect(notes).toEqual(['the server takes texts, not tokens, and splits prompts itself'])
  })

  it('fails with what was said of the ids, where text is refused too', async () => {
    const send = async (prompt: readonly number[] | string) => {
      throw new ServerRefusal(400, typeof prompt === 'string' ? 'text' : 'the prompt is too long')
    }
    await expect(new PromptForm([]).send(tokenizer, ids, send)).rejects.toThrow('the prompt is too long')
  })

  it('has one BOS, whoever puts it there', async () => {
    const [adding, plain]: [string[], string[]] = [[], []]
    const forms = [new PromptForm([]), new PromptForm([])] as const
    const sent = [
      await forms[0].send(tokenizer, ids, ofTexts(true, adding)),
      await forms[1].send(tokenizer, ids, ofTexts(false, plain)),
    ]
    expect(sent.map(({ reply, wrong }) => [reply.promptTokens, wrong])).toEqual([
      [40, null],
      [40, null],
    ])
    expect([adding.at(-1)?.startsWith('<s>'), plain.at(-1)?.startsWith('<s>')]).toEqual([false, true])
  })

  it.each([
    ['ids', 1, true],
    ['text', 1, false],
    ['text', 8, true],
  ])('as %s of which the server read %i less: wrong is %s', async (how, less, isWrong) => {
    const notes: string[] = []
    const asIds = async () => ({ promptTokens: ids.length - less })
    const { wrong } = await new PromptForm(notes).send(tokenizer, ids, how === 'ids' ? asIds : ofTexts(false, [], less))
    expect(wrong !== null).toBe(isWrong)
    expect(notes.some((note) => note.includes('another number of tokens'))).toBe(how === 'text')
  })
})
