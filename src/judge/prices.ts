import type { JudgeModel, Prices } from '../suite/graders.ts'

/** When the table was last read. */
export const pricesOf = 'November 2026'

const dollars = (input: number, cachedInput: number, output: number): Prices => ({ input, cachedInput, output })

/**
 * What OpenAI asks for its models, in US dollars per million tokens: as its price list was quoted by pages of spring to autumn 2026, each
 * price by at least two of them. Models whose prices were only remembered are left out.
 */
const table: Readonly<Record<string, Prices>> = {
  'gpt-4o': dollars(2.5, 1.25, 10),
  // The first of them was never made cheaper, and knows no cached input.
  'gpt-4o-2024-05-13': dollars(5, 5, 15),
  'gpt-4o-mini': dollars(0.15, 0.075, 0.6),
  'gpt-4.1': dollars(2, 0.5, 8),
  'gpt-4.1-mini': dollars(0.4, 0.1, 1.6),
  'gpt-5-mini': dollars(0.25, 0.025, 2),
  'gpt-5.4': dollars(2.5, 0.25, 15),
  'gpt-5.4-mini': dollars(0.75, 0.075, 4.5),
  'gpt-5.4-nano': dollars(0.2, 0.02, 1.25),
  'gpt-5.5': dollars(5, 0.5, 30),
}

/** The models of the table. */
export const pricedModels: readonly string[] = Object.keys(table)

/** The only server that the table is about: others ask what they like for a model of the same name. */
const seller = 'api.openai.com'

/** What a judge costs: as the suite says, else by the table; null: nobody knows. A dated snapshot costs what its model does. */
export function pricesFor({ model, address, prices }: JudgeModel): Prices | null {
  if (prices !== null) return prices
  if (new URL(address).hostname !== seller) return null
  return table[model] ?? table[model.replace(/-\d{4}-\d{2}-\d{2}$/, '')] ?? null
}

/** The batch API takes half of everything. */
export function halved({ input, cachedInput, output }: Prices): Prices {
  return dollars(input / 2, cachedInput / 2, output / 2)
}

/** US dollars for so many tokens, `cachedInput` being a part of `input`. */
export function costOf(tokens: { input: number; cachedInput: number; output: number }, prices: Prices): number {
  const cached = Math.min(tokens.cachedInput, tokens.input)
  const fresh = tokens.input - cached
  return (fresh * prices.input + cached * prices.cachedInput + tokens.output * prices.output) / 1e6
}
