import type { Tokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import type { TokenPrompt } from './dialects/dialect.ts'

/** What of a tokenizer turns ids into a prompt. */
export type Prompting = Pick<Tokenizer, 'decode' | 'special' | 'affixes'>

/** `addsBos`: the server puts BOS in front of every text that it gets. */
export function promptOf(tokenizer: Prompting, ids: ArrayLike<number>, addsBos: boolean): TokenPrompt {
  const all = Array.from(ids)
  const bos = all.length > 0 && all[0] === bosOf(tokenizer)
  return {
    ids: all,
    bos,
    get text() {
      return tokenizer.decode(bos && addsBos ? all.slice(1) : all, { skipSpecial: false, raw: true })
    },
  }
}

export const bosOf = ({ special, affixes }: Prompting): number | null =>
  special.bos_token?.id ?? affixes.prefix[0] ?? null
