import type { DataFormat } from '../suite/data-format.ts'
import { choicesOf } from './choices.ts'
import type { Columns } from './columns.ts'
import { conversationOf } from './conversation.ts'
import { addEntities, tokensOf } from './entities.ts'
import type { RawRecord } from './raw.ts'
import { addReferences } from './references.ts'
import type { Sample } from './sample.ts'
import { isThere, nonEmpty, parsedList, plain, text, Unfit } from './values.ts'

/** One record as a sample. Throws Unfit where it is none. */
export function toSample({ line, values }: RawRecord, columns: Columns, format: DataFormat, file: string): Sample {
  const { shape, id, group, topics } = columns
  const sample: Sample = {
    id: id === null ? String(line) : nonEmpty(plain(values[id], id), id),
    source: { file, line },
  }
  addTexts(sample, values, columns)
  if (group !== null && isThere(values[group])) sample.group = plain(values[group], group)
  if (topics !== null && isThere(values[topics])) sample.topics = topicsOf(values[topics], topics)
  if (columns.template.length > 0)
    sample.columns = Object.fromEntries(columns.template.map((name) => [name, plain(values[name], name)]))
  if (columns.messages !== null) sample.messages = conversationOf(values[columns.messages], columns.messages)
  if (shape === 'answers' || shape === 'prompts') addReferences(sample, values, columns, format)
  else if (sample.messages?.at(-1)?.role === 'assistant')
    throw new Unfit('has a conversation that ends with an answer of the assistant, where the model is to answer')
  if (columns.label !== null) sample.label = labelOf(values[columns.label], columns.label)
  if (shape === 'entities') addEntities(sample, values, columns)
  if (shape === 'choices') Object.assign(sample, choicesOf(values, columns))
  return sample
}

function addTexts(sample: Sample, values: RawRecord['values'], columns: Columns): void {
  if (columns.tokens !== null) sample.tokens = tokensOf(values[columns.tokens], columns.tokens)
  if (columns.text !== null) sample.text = text(values, columns.text)
  else if (sample.tokens) sample.text = sample.tokens.join(' ')
  if (columns.promptParts.length > 0) sample.prompt = columns.promptParts.map((part) => text(values, part)).join(' ')
  else if (columns.prompt !== null) sample.prompt = text(values, columns.prompt)
  else if (columns.asksText) sample.prompt = nonEmpty(sample.text ?? '', columns.tokens ?? 'text')
}

/** A list, one text, or in CSV a JSON list. */
function topicsOf(value: unknown, column: string): string[] {
  const list = typeof value === 'string' ? (parsedList(value) ?? [value]) : value
  const named = Array.isArray(list) ? list.map((one, i) => plain(one, `${column}[${i}]`)) : [plain(list, column)]
  return [...new Set(named)].filter((name) => name !== '')
}

/** A number and a truth value count as their text: that is how an answer's JSON is read, too. */
function labelOf(value: unknown, column: string): string {
  return typeof value === 'boolean' ? String(value) : nonEmpty(plain(value, column), column)
}
