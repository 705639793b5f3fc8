import type { Tokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import type { ServerClient } from './client.ts'
import { type Dialect, DialectMismatch } from './dialects/dialect.ts'

/** Thrown where a server has to be asked first; what was wanted is there the next time. */
class Asking extends Error {
  override readonly name = 'Asking'
  readonly ask: (signal: AbortSignal) => Promise<void>

  constructor(ask: (signal: AbortSignal) => Promise<void>) {
    super('the server has to be asked')
    this.ask = ask
  }
}

/** What a piece of work gives once all that it wants to know from a server's tokenizer is there: it is begun anew each time. */
export async function settled<T>(work: () => T | Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Asking)) throw error
      await error.ask(signal)
    }
  }
}

/**
 * A server's own tokenizer, for models whose files are not at hand. It answers at once what it was asked before; else it throws what
 * `settled` waits for.
 * @throws DialectMismatch `tokenizer`
 */
export async function serverTokenizer(client: ServerClient, dialect: Dialect, signal: AbortSignal): Promise<Tokenizer> {
  const lacking = (what: string) => new DialectMismatch('tokenizer', `no tokenizer.json is at hand, and ${what}`)
  const { detokenize } = dialect
  if (dialect.takes === 'text' || !detokenize) throw lacking('this dialect cannot do without')
  const [plain, special] = [await ask('a', false, signal), await ask('a', true, signal)]
  const at = special.findIndex((_, i) => plain.every((id, k) => special[i + k] === id))
  if (at < 0) throw lacking('what the server puts around texts changes how it splits them')
  const affixes = { prefix: special.slice(0, at), suffix: special.slice(at + plain.length) }
  const known = { ids: new Map<string, number[]>(), texts: new Map<string, string>() }

  async function ask(text: string, withSpecial: boolean, patience: AbortSignal): Promise<number[]> {
    const ids = await dialect.tokenize(client, text, withSpecial, patience)
    if (ids === null) throw lacking('the server does not tell how it splits a text')
    return ids
  }
  const encode = (text: string): number[] => {
    if (text === '') return []
    const ids = known.ids.get(text)
    if (ids) return ids
    throw new Asking(async (patience) => void known.ids.set(text, await ask(text, false, patience)))
  }
  const decode = (ids: readonly number[]): string => {
    if (ids.length === 0) return ''
    const text = known.texts.get(ids.join(' '))
    if (text !== undefined) return text
    throw new Asking(async (patience) => {
      const told = await detokenize!(client, ids, patience)
      if (told === null) throw lacking('the server does not tell the text of tokens')
      known.texts.set(ids.join(' '), told)
    })
  }
  const bos = affixes.prefix[0]
  return {
    kind: "the server's",
    size: 0,
    highestId: 0,
    special: bos === undefined ? {} : { bos_token: { content: '', id: bos } },
    additionalSpecial: [],
    affixes,
    cleansUp: false,
    fingerprint: '',
    notes: [],
    encode: (text, { addSpecialTokens }) =>
      addSpecialTokens ? [...affixes.prefix, ...encode(text), ...affixes.suffix] : encode(text),
    decode: (ids) => decode(ids),
    token: () => undefined,
    isSpecial: (id) => affixes.prefix.includes(id) || affixes.suffix.includes(id),
    bytesOf: (ids) => Buffer.byteLength(decode(ids)),
  }
}
