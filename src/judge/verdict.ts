import { cut } from '../shared/escape.ts'
import { readFlatObject } from './flat-object.ts'
import type { Outcome, Question, VerdictSchema } from './judgement.ts'
import { preferenceValues } from './schema.ts'

/**
 * What a judge's reply says. It has to be one JSON object of the schema and nothing else, whatever format was enforced: an object that is
 * looked for in a longer text may be one that the judge quotes from the answer.
 * @param reply as it came; how it ended (cut, refused, filtered) is the caller's to look at first
 */
export function outcomeOf({ schema }: Pick<Question, 'schema'>, reply: string): Outcome {
  const body = bodyOf(reply)
  if (typeof body !== 'string') return unparsable(body.why, reply)
  if (body === '') return unparsable('the reply is empty', reply)
  const read = readFlatObject(body)
  if ('why' in read)
    return isRefusal(body) ? { kind: 'unscored', why: 'refused', said: said(body) } : unparsable(read.why, reply)
  const grades = gradesOf(schema, read)
  if ('why' in grades) return unparsable(grades.why, reply)
  return { kind: 'scored', grades: grades.values, reasoning: String(read.get('reasoning')) }
}

/** Without a think block in front and one code fence around. */
function bodyOf(reply: string): string | { why: string } {
  const text = reply.replace(/^\ufeff/, '').trim()
  if (text.startsWith('{')) return text
  const parts = text.split(/<\/think(?:ing)?>/i)
  if (parts.length === 1 && /^<think(?:ing)?>/i.test(text)) return { why: 'its thinking does not end' }
  // Servers whose chat template begins the block send its end alone. Of several ends, one may be a quotation.
  if (parts.length > 2) return { why: 'its thinking ends more than once' }
  const answer = parts.at(-1)!.trim()
  return (/^```(?:json)?[ \t]*\n([\s\S]*)\n[ \t]*```$/i.exec(answer)?.[1] ?? answer).trim()
}

/** A number written as a text is that number; a number that is not on the scale is none. */
function gradesOf(
  { properties }: VerdictSchema,
  read: ReadonlyMap<string, string | number>,
): { values: Record<string, number> } | { why: string } {
  const values: Record<string, number> = {}
  const strange = [...read.keys()].find((key) => !Object.hasOwn(properties, key))
  if (strange !== undefined) return { why: `nobody asked for ${JSON.stringify(cut(strange, 40))}` }
  for (const [name, property] of Object.entries(properties)) {
    const value = read.get(name)
    if (value === undefined) return { why: `${name} is not there` }
    if (property.type === 'string') {
      if (typeof value !== 'string') return { why: `${name} is no text` }
      continue
    }
    const grade = typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value
    if (typeof grade !== 'number' || !property.enum.includes(grade)) return { why: `${name} is not on its scale` }
    values[name] = name === 'preference' ? preferences.get(grade)! : grade
  }
  return { values }
}

const preferences = new Map<number, number>([
  [preferenceValues.first, 1],
  [preferenceValues.tie, 0.5],
  [preferenceValues.second, 0],
])

const isRefusal = (text: string) =>
  !text.includes('{') &&
  /^(?:i(?:'|\u2019)?m sorry|sorry|i (?:can(?:'|\u2019|no)t|am unable|won(?:'|\u2019)t))\b/i.test(text)

function unparsable(why: string, reply: string): Outcome {
  return { kind: 'unscored', why: 'unparsable', said: `${why}: ${said(reply)}` }
}

const said = (reply: string) => cut(reply.trim(), 300)
