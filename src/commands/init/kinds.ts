import type { Field, SampleShape } from '../../suite/data.ts'
import { usualColumns } from '../../suite/usual-columns.ts'
import type { Kind } from './facts.ts'

/** How a file might be read; that it can be is proven by reading it. */
export interface Guess {
  kind: Kind
  shape: SampleShape
  fields: Record<string, string>
  prompt: string | null
}

/** Columns that hold a class and nothing else. */
const classes = ['label_text', 'label', 'category', 'class', 'intent']
/** What stands beside an instruction and belongs to the question. */
const companions = ['input', 'context']

/** What a file with these columns might be for, the likeliest first. */
export function guesses(columns: readonly string[]): Guess[] {
  const called = (name: string) => columns.find((column) => column.toLowerCase() === name.toLowerCase()) ?? null
  const among = (names: readonly string[]) => names.flatMap((name) => called(name) ?? [])
  const has = (shape: SampleShape, field: Field) => among(usualColumns(shape)[field] ?? []).length > 0
  const asks = (shape: SampleShape) => has(shape, 'prompt') || has(shape, 'messages')

  const guess = (kind: Kind, shape: SampleShape): Guess => {
    const template = shape === 'answers' || shape === 'prompts' ? instructionWith(among) : null
    const fields = settled(shape, columns, template === null ? [] : ['prompt'])
    return { kind, shape, fields, prompt: template }
  }
  const found: Guess[] = []
  const hasChoices = has('choices', 'choices') || (called('a') !== null && called('b') !== null)
  if (hasChoices && asks('choices') && has('choices', 'answer')) found.push(guess('choose', 'choices'))
  if (among(['entities', 'spans', 'ents', 'ner_tags', 'ner']).length > 0 || (called('tokens') && called('tags')))
    found.push(guess('entities', 'entities'))
  const [label] = among(classes)
  if (label !== undefined && asks('labels')) {
    const { fields, ...rest } = guess('classify', 'labels')
    found.push({ ...rest, fields: { ...fields, ...(label.toLowerCase() === 'label_text' && { label }) } })
  }
  if (asks('answers') && (has('answers', 'reference') || has('answers', 'references') || has('answers', 'messages')))
    found.push(guess('generate', 'answers'))
  if (has('texts', 'text')) found.push(guess('perplexity', 'texts'))
  if (asks('prompts')) found.push(guess('generate', 'prompts'))
  return found
}

/** An instruction and what it is about, as Alpaca and Dolly have them. */
function instructionWith(among: (names: readonly string[]) => string[]): string | null {
  const [instruction] = among(['instruction', 'question'])
  const [companion] = among(companions)
  if (instruction === undefined || companion === undefined) return null
  if (![instruction, companion].every((name) => /^\w+$/.test(name))) return null
  return companion.toLowerCase() === 'context'
    ? `{${companion}}\n\n{${instruction}}`
    : `{${instruction}}\n\n{${companion}}`
}

/** Which column is meant, where several have a usual name and none of them the field's own. */
function settled(shape: SampleShape, columns: readonly string[], apart: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [field, names] of Object.entries(usualColumns(shape))) {
    if (['id', 'topics', ...apart].includes(field)) continue
    const found = names.flatMap((name) => columns.find((each) => each.toLowerCase() === name.toLowerCase()) ?? [])
    if (found.length > 1 && found[0]!.toLowerCase() !== field) fields[field] = found[0]!
  }
  const lower = columns.map((column) => column.toLowerCase())
  // Beside a conversation a column called prompt would leave open which of them is asked.
  if (usualColumns(shape).messages && lower.includes('messages') && lower.includes('prompt'))
    fields.messages = columns[lower.indexOf('messages')]!
  return fields
}
