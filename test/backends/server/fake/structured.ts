import { answer } from './answering.ts'
import type { Served } from './served.ts'

// biome-ignore lint/suspicious/noExplicitAny: a schema is looked at key by key
type Schema = any

/** Tokens of a string that the model may fill in. */
const stringTokens = 8

/**
 * The smallest JSON that a schema allows. The grammar writes all that it leaves no choice in; where it does (an enum, a boolean, a digit,
 * the letters of a string) the model decides.
 */
export async function constrained(served: Served, prompt: readonly number[], schema: Schema): Promise<string> {
  const ids = (text: string): number[] => [...prompt, ...served.tokenizer.encode(text, { addSpecialTokens: false })]

  const likeliest = async (before: string, options: string[]): Promise<string> => {
    const from = ids(before).length
    const values = options.map(async (option) => {
      const all = ids(before + option)
      const { rows } = await served.model.read(all)
      return all.reduce((sum, id, i) => (i < from ? sum : sum + rows.logprob(i - 1, id)), 0)
    })
    const sums = await Promise.all(values)
    return options[sums.indexOf(Math.max(...sums))]!
  }

  const letters = async (before: string, { minLength = 0, maxLength = 200 }: Schema): Promise<string> => {
    const wanted = { most: stringTokens, temperature: 0, topP: 1, topK: 0, seed: 1, stop: ['"', '\n'] }
    const { text } = await answer(served, ids(`${before}"`), {
      ...wanted,
      ignoreEos: false,
      likeliest: 0,
      stage: 'raw',
    })
    return JSON.stringify(text.trim().slice(0, maxLength).padEnd(minLength, 'x'))
  }

  const write = async (before: string, part: Schema): Promise<string> => {
    const { $ref, anyOf, oneOf, allOf } = part
    if ($ref) return write(before, resolved(schema, $ref))
    if (anyOf ?? oneOf ?? allOf) return write(before, (anyOf ?? oneOf ?? allOf)[0])
    if (part.const !== undefined) return before + JSON.stringify(part.const)
    if (part.enum) {
      const options = part.enum.map((each: unknown) => JSON.stringify(each))
      return before + (await likeliest(before, options))
    }
    const type = Array.isArray(part.type) ? part.type[0] : (part.type ?? (part.properties ? 'object' : 'string'))
    if (type === 'null') return `${before}null`
    if (type === 'boolean') return before + (await likeliest(before, ['true', 'false']))
    if (type === 'string') return before + (await letters(before, part))
    if (type === 'integer' || type === 'number') {
      const [low, high] = [part.minimum ?? 0, part.maximum ?? (part.minimum ?? 0) + 9]
      const digits = Array.from({ length: Math.min(10, high - low + 1) }, (_, i) => String(low + i))
      return before + (await likeliest(before, digits))
    }
    if (type === 'array') {
      const count = Math.min(Math.max(1, part.minItems ?? 1), part.maxItems ?? 1e9)
      let text = `${before}[`
      for (let i = 0; i < count; i++) text = await write(i > 0 ? `${text}, ` : text, part.items ?? {})
      return `${text}]`
    }
    let text = `${before}{`
    const keys: string[] = part.required ?? Object.keys(part.properties ?? {})
    for (const [i, key] of keys.entries()) {
      text = await write(`${text}${i > 0 ? ', ' : ''}${JSON.stringify(key)}: `, part.properties?.[key] ?? {})
    }
    return `${text}}`
  }
  return write('', schema)
}

function resolved(schema: Schema, ref: string): Schema {
  let part = schema
  for (const key of ref.replace(/^#\/?/, '').split('/')) part = part?.[key]
  return part ?? {}
}
