import { gateError } from '../shared/errors.ts'
import { nearest } from '../shared/nearest.ts'
import type { DataSource, Field, SampleShape } from '../suite/data.ts'
import { templateColumns, templateFields } from '../suite/prompt-template.ts'
import { usualColumns } from '../suite/usual-columns.ts'
import { type Finder, finder } from './finder.ts'

/** Column of the file for each field of a sample; null where the file has none and needs none. An id of null is the number of the line. */
export interface Columns extends Record<Exclude<Field, 'choices'>, string | null> {
  shape: SampleShape
  /** One column with a list, or one a choice. */
  choices: string | string[] | null
  /** Columns that make up the prompt together. */
  promptParts: string[]
  /** Whether the text itself, or the tokens, are the prompt. */
  asksText: boolean
  /** Whether entities may be offsets alone: nobody is asked who would answer with words. */
  offsetsAlone: boolean
  needsReference: boolean
  /** Named by the prompt template besides the fields above. */
  template: string[]
}

/** In `fields: {id: "#"}`: number the lines although there is a column with a usual name. */
export const LINE_NUMBER = '#'

export function isNumbered({ fields }: DataSource): boolean {
  return fields.id === LINE_NUMBER
}

/** A beginning and its continuation, as HellaSwag has them. */
const PARTS = ['ctx_a', 'ctx_b']

const LETTERS = [...'ABCDEFGHIJ']

const choiceNames = usualColumns('choices').choices!

/** Tells which columns of a file can be of use at all, before all of them are known. */
export function wantedColumns(source: DataSource): (column: string) => boolean {
  const { fields, choiceColumns = [], template = '', shape } = source
  const named = new Set([...Object.values(fields), ...choiceColumns, ...templateColumns(template)])
  const usual = Object.values(usualColumns(shape)).flat()
  const names = new Set(
    [
      ...usual,
      ...(shape === 'choices' ? [...PARTS, ...LETTERS] : []),
      ...(source.answersByChoice ? [...choiceNames, ...LETTERS] : []),
    ].map((name) => name.toLowerCase()),
  )
  return (column) => named.has(column) || names.has(column.toLowerCase())
}

/** `line`: where the first record stands, for messages. Throws a GateError where a needed field is missing or not clear. */
export function resolveColumns(source: DataSource, present: readonly string[], line: number): Columns {
  const { shape } = source
  const look = finder(source, present, line)
  const columns: Columns = {
    shape,
    id: isNumbered(source) ? null : look.find('id'),
    group: look.find('group'),
    topics: look.find('topics'),
    text: null,
    prompt: null,
    messages: null,
    reference: null,
    references: null,
    label: null,
    entities: null,
    tokens: null,
    tags: null,
    choices: null,
    answer: null,
    promptParts: [],
    asksText: false,
    offsetsAlone: source.recorded ?? false,
    needsReference: shape === 'answers',
    template: [],
  }
  if (shape === 'ids') return columns
  if (shape === 'texts') return { ...columns, text: (source.recorded ? look.find : look.need)('text') }
  if (shape === 'entities') Object.assign(columns, tagged(source, look))
  Object.assign(
    columns,
    source.template === undefined ? turns(source, columns, look) : filled(source, present, line, look),
  )
  if (shape === 'labels') return { ...columns, label: look.need('label') }
  if (shape === 'choices')
    return { ...columns, choices: choices(source, present, line, look), answer: look.need('answer') }
  if (shape === 'entities') return columns
  Object.assign(columns, rightAnswers(source, look))
  if (source.answersByChoice) columns.choices = choicesBeside(present, look)
  const hasAnswers = columns.reference !== null || columns.references !== null || columns.messages !== null
  return hasAnswers || shape === 'prompts' ? columns : { ...columns, reference: look.need('reference') }
}

/** What a prompt template names. */
function filled(source: DataSource, present: readonly string[], line: number, { need }: Finder): Partial<Columns> {
  const { template = '', written: path } = source
  const names = templateFields(template)
  const columns = templateColumns(template)
  for (const name of columns)
    if (!present.includes(name))
      throw gateError('data-template-column', { path, line, name, columns: present, near: nearest(name, present) })
  return {
    template: columns,
    ...(names.includes('prompt') ? { prompt: need('prompt') } : {}),
    ...(names.includes('group') ? { group: need('group') } : {}),
  }
}

/** What is asked: a prompt or a conversation. Beside a conversation, only a column called exactly that is taken for a prompt. */
function turns(
  { fields, written, shape, recorded }: DataSource,
  columns: Columns,
  { find, need, called }: Finder,
): Partial<Columns> {
  const ask = recorded ? find : need
  const messages = fields.prompt !== undefined && fields.messages === undefined ? null : find('messages')
  if (messages !== null) {
    if (fields.messages !== undefined && fields.prompt === undefined) return { messages }
    const prompt = fields.prompt === undefined ? called('prompt') : find('prompt')
    if (prompt !== null) throw gateError('data-prompt-ambiguous', { path: written, prompt, messages })
    return { messages }
  }
  if (shape === 'entities') {
    const prompt = find('prompt')
    if (prompt !== null) return { prompt }
    if (columns.tokens !== null) return { asksText: true }
    const text = ask('text')
    return { text, asksText: text !== null }
  }
  const parts = shape === 'choices' && fields.prompt === undefined ? PARTS.map(called) : []
  if (parts.length > 0 && called('prompt') === null && called('ctx') === null && parts.every((part) => part !== null))
    return { promptParts: parts }
  return { prompt: ask('prompt') }
}

function rightAnswers({ fields, shape }: DataSource, { find, called }: Finder): Partial<Columns> {
  if (fields.reference !== undefined || fields.references !== undefined)
    return {
      reference: fields.reference === undefined ? null : find('reference'),
      references: fields.references === undefined ? null : find('references'),
    }
  if (shape === 'prompts') return {}
  const references = find('references')
  // Beside "references", other usual names are more likely something else.
  const reference = references === null ? find('reference') : called('reference')
  return { reference, references }
}

/** Entities, else tags, with the text that they belong to. Columns with the names of other fields are taken last. */
function tagged({ fields }: DataSource, { find, need, called }: Finder): Partial<Columns> {
  const text = find('text')
  const byTags =
    fields.tags !== undefined || (fields.entities === undefined && called('entities') === null && find('tags') !== null)
  if (!byTags) return { text, entities: need('entities') }
  return { text, tags: need('tags'), tokens: find('tokens') }
}

/** The columns A, B and so on, where no column holds a list. */
function choices(
  source: DataSource,
  present: readonly string[],
  line: number,
  { find, need }: Finder,
): Columns['choices'] {
  const { choiceColumns, written: path } = source
  const lacking = choiceColumns?.find((name) => !present.includes(name))
  if (lacking !== undefined)
    throw gateError('data-field-missing', {
      path,
      line,
      field: 'choices',
      wanted: lacking,
      usual: [],
      columns: present,
      near: nearest(lacking, present),
    })
  if (choiceColumns) return choiceColumns
  return find('choices') ?? lettered(present) ?? need('choices')
}

/** Those that an answer may point at, where a record has any. */
function choicesBeside(present: readonly string[], { called }: Finder): Columns['choices'] {
  const list = choiceNames.flatMap((name) => called(name) ?? [])[0]
  return list ?? lettered(present)
}

function lettered(present: readonly string[]): string[] | null {
  const end = LETTERS.findIndex((letter) => !present.includes(letter))
  return end >= 2 ? LETTERS.slice(0, end) : null
}
