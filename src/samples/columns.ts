import { gateError } from '../shared/errors.ts'
import { nearest } from '../shared/nearest.ts'
import { templateColumns, templateFields } from '../suite/prompt-template.ts'
import type { DataSource, Task } from '../suite/suite.ts'

type Field = keyof DataSource['fields']

/** Column of the file for each field of a sample; null where the file has none and needs none. */
export interface Columns {
  /** null: the number of the line. */
  id: string | null
  text: string | null
  prompt: string | null
  messages: string | null
  reference: string | null
  references: string | null
  group: string | null
  /** Named by the prompt template besides the fields above. */
  template: string[]
}

/** Names under which a field is looked for, in small letters. A field's own name comes first and wins. */
const usual: Record<Field, readonly string[]> = {
  id: ['id', '_id', 'sample_id', 'example_id', 'uid', 'uuid', 'doc_id', 'key', 'name', 'index', 'idx'],
  text: ['text', 'content'],
  prompt: ['prompt', 'question', 'instruction', 'input', 'query'],
  messages: ['messages'],
  reference: ['reference', 'answer', 'output', 'completion', 'target', 'response', 'expected', 'answers', 'targets'],
  references: ['references'],
  group: ['group'],
}

/** In `fields: {id: "#"}`: number the lines although there is a column with a usual name. */
const LINE_NUMBER = '#'

/** Tells which columns of a file can be of use at all, before all of them are known. */
export function wantedColumns(source: DataSource): (column: string) => boolean {
  const named = new Set([...Object.values(source.fields), ...templateColumns(source.template ?? '')])
  const names = new Set(Object.values(usual).flat())
  return (column) => named.has(column) || names.has(column.toLowerCase())
}

/** `line`: where the first record stands, for messages. Throws a GateError where a needed field is missing or not clear. */
export function resolveColumns(
  source: DataSource,
  kind: Task['kind'],
  present: readonly string[],
  line: number,
): Columns {
  const { fields, template } = source
  const path = source.written
  const fail = (field: Field): never => {
    const wanted = fields[field] ?? null
    const near = nearest(wanted ?? field, present)
    throw gateError('data-field-missing', { path, line, field, wanted, usual: usual[field], columns: present, near })
  }
  const named = (field: Field): string | null => {
    const column = fields[field]
    if (column === undefined) return null
    return present.includes(column) ? column : fail(field)
  }
  const find = (field: Field): string | null => {
    if (fields[field] !== undefined) return named(field)
    const found = usual[field].flatMap((name) => inAnyCase(present, name))
    const [first] = found
    if (first === undefined) return null
    if (field === 'id' || found.length === 1 || first.toLowerCase() === field) return first
    throw gateError('data-field-ambiguous', { path, field, columns: found })
  }
  const need = (field: Field): string => find(field) ?? fail(field)

  const columns: Columns = {
    id: fields.id === LINE_NUMBER ? null : find('id'),
    text: null,
    prompt: null,
    messages: null,
    reference: null,
    references: null,
    group: find('group'),
    template: [],
  }
  if (kind === 'perplexity') return { ...columns, text: need('text') }

  if (template === undefined) Object.assign(columns, turns(source, present, find, need))
  else {
    const names = templateFields(template)
    if (names.includes('prompt')) columns.prompt = need('prompt')
    if (names.includes('group')) columns.group = need('group')
    columns.template = templateColumns(template)
    for (const name of columns.template)
      if (!present.includes(name))
        throw gateError('data-template-column', { path, line, name, columns: present, near: nearest(name, present) })
  }
  Object.assign(columns, rightAnswers(fields, present, find))
  const hasAnswers = columns.reference !== null || columns.references !== null || columns.messages !== null
  return hasAnswers ? columns : { ...columns, reference: need('reference') }
}

/** What is asked: a prompt or a conversation. Beside a conversation, only a column called exactly that is taken for a prompt. */
function turns(
  { fields, written }: DataSource,
  present: readonly string[],
  find: (field: Field) => string | null,
  need: (field: Field) => string,
): Pick<Columns, 'prompt' | 'messages'> {
  const messages = fields.prompt !== undefined && fields.messages === undefined ? null : find('messages')
  if (messages === null) return { prompt: need('prompt'), messages: null }
  if (fields.messages !== undefined && fields.prompt === undefined) return { prompt: null, messages }
  const prompt = fields.prompt === undefined ? inAnyCase(present, 'prompt')[0] : find('prompt')
  if (prompt) throw gateError('data-prompt-ambiguous', { path: written, prompt, messages })
  return { prompt: null, messages }
}

function rightAnswers(
  fields: DataSource['fields'],
  present: readonly string[],
  find: (field: Field) => string | null,
): Pick<Columns, 'reference' | 'references'> {
  if (fields.reference !== undefined || fields.references !== undefined)
    return {
      reference: fields.reference === undefined ? null : find('reference'),
      references: fields.references === undefined ? null : find('references'),
    }
  const references = find('references')
  // Beside "references", other usual names are more likely something else.
  const reference = references === null ? find('reference') : (inAnyCase(present, 'reference')[0] ?? null)
  return { reference, references }
}

function inAnyCase(present: readonly string[], name: string): string[] {
  if (present.includes(name)) return [name]
  return present.filter((column) => column.toLowerCase() === name).slice(0, 1)
}
