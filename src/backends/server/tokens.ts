import type { Tokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'

/** What a server's tokenizer makes of texts, beside the checkpoint's own. */
export interface Compared {
  /** Texts whose ids the server told. */
  texts: number
  /** Of these, how many it splits otherwise, and the first of them. */
  unlike: number
  first: { text: string; server: number[]; own: number[] } | null
  /** Whether the server puts a token in front of a text that the tokenizer puts there nowhere; null: it was not told. */
  bos: boolean | null
}

/** Ids of a text with or without special tokens; null: the server does not tell. */
type Ask = (text: string, special: boolean) => Promise<number[] | null>

/**
 * The ids of texts by the server and by tokenizer.json, special tokens aside. What a server can only tell with what it puts in front is
 * compared without it.
 */
export async function compareTokens(ask: Ask, tokenizer: Tokenizer, texts: readonly string[]): Promise<Compared> {
  const compared: Compared = { texts: 0, unlike: 0, first: null, bos: null }
  for (const [i, text] of texts.entries()) {
    const own = tokenizer.encode(text, { addSpecialTokens: false })
    const plain = await ask(text, false)
    // Once is enough to see what is put in front, where both can be asked.
    const special = plain === null || i === 0 ? await ask(text, true) : null
    if (plain === null && special === null) return compared
    const { server, bos } = plain === null ? stripped(special!, own) : { server: plain, bos: inFront(special, plain) }
    if (i === 0) compared.bos = bos
    compared.texts++
    if (alike(server, own)) continue
    compared.unlike++
    compared.first ??= { text, server, own }
  }
  return compared
}

/** The note that a difference is worth; null: there is none. */
export function differenceNote({ texts, unlike, first }: Compared): string | null {
  if (first === null) return null
  const at = first.own.findIndex((id, i) => first.server[i] !== id)
  const here = at < 0 ? first.own.length : at
  const show = (ids: number[]) => `[${ids.slice(here, here + 4).join(', ')}${ids.length > here + 4 ? ', …' : ''}]`
  const where = `${JSON.stringify(first.text.slice(0, 40))} at token ${here + 1}: ${show(first.server)} there, ${show(first.own)} by tokenizer.json`
  return `the server's tokenizer splits ${unlike} of ${texts} texts otherwise than tokenizer.json (first ${where}); tokens were sent, so that scores are by tokenizer.json, but texts that the server itself splits are not`
}

/** Without the one token more that the server puts in front. */
function stripped(special: number[], own: number[]): { server: number[]; bos: boolean } {
  const bos = special.length > own.length && special[0] !== own[0]
  return { server: bos ? special.slice(1) : special, bos }
}

const inFront = (special: number[] | null, plain: number[]): boolean | null =>
  special === null ? null : special.length > plain.length && special[0] !== plain[0]

const alike = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i])
