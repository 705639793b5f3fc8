import { listed, shown } from '../shared/shown.ts'
import { pooledName } from '../shared/words.ts'
import type { TaskContext } from './context.ts'
import { dataExtensions, dataFormat } from './data-format.ts'
import { textWithoutPrompts, type WrittenData } from './data-schema.ts'
import type { SuiteDocument } from './document.ts'
import { rubricOf } from './grading.ts'
import { metricCalled } from './known.ts'
import type { Mistake } from './mistake.ts'
import { templateFields } from './prompt-template.ts'
import type { WrittenTask } from './task-schema.ts'
import { answerSchema } from './tasks.ts'

type Found = { at: string[]; text: string; point?: 'key' }

/** Mistakes that one task's schema cannot see. */
export function taskMistakes(name: string, written: WrittenTask, context: TaskContext): Mistake[] {
  const found: Found[] = [
    ...dataMistakes(written),
    ...promptMistakes(written),
    ...schemaMistakes(written, context),
    ...scoredMistakes(written),
    ...gradingMistakes(written, context),
  ]
  return found.map(({ at, text, point }) => {
    const path = ['tasks', name, ...at]
    return {
      place: context.document.place(path, point ?? 'value'),
      path: at.at(-1) === 'path' ? path.slice(0, -1) : path,
      text,
    }
  })
}

function dataMistakes(written: WrittenTask): Found[] {
  const { path, format, fields } = written.data as WrittenData
  const at = ['data', 'path']
  const found: Found[] = []
  const guessed = format ?? dataFormat(path)
  if (guessed === null)
    found.push({
      at,
      text: `given ${shown(path)}, whose extension does not tell the format; known are ${listed(dataExtensions)} (else write {path: …, format: …})`,
    })
  const readsText = written.kind === 'perplexity' && written.scored === 'text'
  // Where the task's kind can never read plain text, the schema has refused a format that is written.
  if (guessed === 'text' && !readsText && (format === undefined || written.kind === 'perplexity'))
    found.push({
      at: format === undefined ? at : ['data', 'format'],
      text: `given ${shown(format ?? path)}; ${textWithoutPrompts(written.kind)}`,
    })
  if (fields?.entities !== undefined && fields.tags !== undefined)
    found.push({ at: ['data', 'fields', 'tags'], text: 'stands beside entities: name only one of them' })
  return found
}

function promptMistakes(written: WrittenTask): Found[] {
  if (written.kind === 'scores' || written.prompt === undefined) return []
  const text = promptMistake(written.prompt)
  return text === null ? [] : [{ at: ['prompt'], text }]
}

/** Braces of other template languages would stay in the prompt, and a prompt without a field asks every sample the same. */
function promptMistake(template: string): string | null {
  const doubled = /\{\{\s*(\w+)\s*\}\}/.exec(template)
  if (doubled !== null) return `has ${shown(doubled[0])}; a field is written {${doubled[1]}}`
  if (templateFields(template).length > 0) return null
  const spaced = /\{\s*(\w+)\s*\}/.exec(template)
  if (spaced !== null) return `has ${shown(spaced[0])}; a field is written {${spaced[1]}}`
  return 'names no field, so that every sample would ask the same; write {prompt} where the prompt of a sample belongs'
}

/** A schema that nothing is checked against is as much a mistake as a check without one. */
function schemaMistakes(written: WrittenTask, context: TaskContext): Found[] {
  if (written.kind !== 'generate') return []
  const needing = written.metrics.find((name) => metricCalled(name, context.catalogue)?.needsSchema)
  if (written.schema === undefined)
    return needing === undefined
      ? []
      : [{ at: ['metrics'], text: `${needing} needs the key schema: the JSON schema that answers must satisfy` }]
  const { why } = answerSchema(written.schema, context)
  if (why !== null)
    return [
      { at: ['schema'], text: typeof written.schema === 'string' ? `given ${shown(written.schema)}; ${why}` : why },
    ]
  if (needing !== undefined || written.constrained) return []
  const users = context.catalogue.metrics.filter((metric) => metric.needsSchema).map((metric) => metric.name)
  return [
    {
      at: ['schema'],
      point: 'key',
      text: `is read by no metric of the task: add ${listed(users) || 'one'} to metrics`,
    },
  ]
}

function gradingMistakes(written: WrittenTask, context: TaskContext): Found[] {
  if (written.kind !== 'generate' || written.judge === undefined) return []
  const read = rubricOf(written.judge, context)
  return 'why' in read ? [{ at: ['judge', 'rubric'], text: read.why }] : []
}

/** Keys of a perplexity task that say something of the other of the two things that it can score. */
function scoredMistakes(written: WrittenTask): Found[] {
  if (written.kind !== 'perplexity') return []
  const { fields = {} } = written.data as WrittenData
  const given = Object.keys(fields).map((field) => ({ at: ['data', 'fields', field], key: field }))
  if (written.scored === 'answer')
    return given
      .filter(({ key }) => key === 'text')
      .map(
        ({ at }): Found => ({
          at,
          point: 'key',
          text: 'is not read with scored: answer; name prompt or messages, and reference',
        }),
      )
  const asking = (['prompt', 'system', 'chat', 'delimiter'] as const).filter((key) => written[key] !== undefined)
  return [
    ...asking.map((key) => ({ at: [key], key })),
    ...given.filter(({ key }) => ['prompt', 'messages', 'reference', 'references'].includes(key)),
  ].map(({ at }): Found => ({ at, point: 'key', text: 'is only read with scored: answer; the task scores texts' }))
}

/** Evidence lies in files named after tasks, and not every file system tells capitals apart. */
export function nameClashes(names: readonly string[], document: SuiteDocument): Mistake[] {
  const seen = new Map<string, string>()
  return names.flatMap((name) => {
    const plain = name.normalize('NFC').toLowerCase()
    const first = seen.get(plain)
    seen.set(plain, name)
    const path = ['tasks', name]
    if (plain === pooledName('general') || plain === pooledName('domain'))
      return [
        {
          place: document.place(path, 'key'),
          path,
          text: 'is what the row over several tasks is called: choose another name',
        },
      ]
    if (first === undefined) return []
    return [{ place: document.place(path, 'key'), path, text: `differs from ${shown(first)} only in capitals` }]
  })
}
