import {
  type RecordedColumns,
  type RecordedField,
  recordedColumns,
  usualColumns,
} from '../../backends/recorded/columns.ts'
import { isHarness, scoredColumns } from '../../backends/recorded/harness.ts'
import type { Metric } from '../../metrics/metric.ts'
import type { Columns } from '../../samples/columns.ts'
import { gateError } from '../../shared/errors.ts'
import { nearest } from '../../shared/nearest.ts'
import type { SampleShape } from '../../suite/data.ts'
import type { Task } from '../../suite/task.ts'
import { readsText, unitsOf } from '../recorded.ts'

/** Fields of the data: what was asked for, beside what came out. */
const dataFields = {
  id: ['id'],
  group: ['group'],
  text: ['text'],
  reference: ['reference', 'target', 'gold'],
  references: ['references'],
  expected: ['expected', 'label', 'target', 'gold'],
  choices: ['choices'],
  answer: ['answer'],
} as const satisfies Record<string, readonly string[]>

type DataField = keyof typeof dataFields
export type ScoreField = DataField | RecordedField

/** Every field that --fields can name. */
export const scoreFields: readonly ScoreField[] = [
  ...(Object.keys(dataFields) as DataField[]),
  ...(['hypothesis', 'predicted', 'nll', 'tokens', 'bytes', 'loglikelihoods', 'score', 'repeat'] as const),
]

/** Whether a column can be of use at all; a file of ids and one number may call the number anything. */
export function isUseful(
  asked: readonly Asked[],
  fields: Partial<Record<ScoreField, string>>,
): (column: string) => boolean {
  if (asked.some(({ kind }) => kind === 'scores')) return () => true
  const known = new Set([
    ...Object.values(fields),
    ...Object.values(dataFields).flat(),
    ...Object.values(usualColumns).flat(),
  ])
  return (column) => known.has(column)
}

/** A file's columns and what the user calls them. */
export interface FieldSource {
  /** For messages. */
  path: string
  present: readonly string[]
  fields: Partial<Record<ScoreField, string>>
  /** The option by which the user names fields. */
  option: string
}

/** Metrics of one kind of task, which read the same fields. */
export interface Asked {
  kind: Task['kind']
  metrics: readonly Metric[]
}

/** Which columns hold the evidence. Throws a GateError that names the metrics and the field that is missing. */
export function evidenceColumns({ kind, metrics }: Asked, source: FieldSource): RecordedColumns {
  const { present, path, option } = source
  const missing = (field: ScoreField, named: string | null, usual: readonly string[]) =>
    lacking({ kind, metrics }, field, named, usual, source)
  const unclear = (field: ScoreField, columns: readonly string[]) =>
    isHarness(present)
      ? harness({ kind, metrics }, source)
      : gateError('score-field-unclear', { path, field, columns, option })
  const columns = recordedColumns(kind, { present, fields: source.fields, missing, unclear })
  const units = kind === 'perplexity' ? unitsOf(metrics) : { tokens: false, bytes: false }
  for (const field of ['tokens', 'bytes'] as const) {
    if (!units[field] || columns[field] !== null) continue
    const needing = metrics.filter((metric) => unitsOf([metric])[field])
    throw lacking({ kind, metrics: needing }, field, null, [field], source)
  }
  return columns
}

/** How the samples of a kind of task are read. */
const shapes: Record<Task['kind'], SampleShape> = {
  generate: 'answers',
  classify: 'labels',
  entities: 'entities',
  perplexity: 'ids',
  choose: 'choices',
  scores: 'ids',
}

/** What a kind of task compares with: of several fields in one list, any will do. */
const compared: Record<Task['kind'], readonly (readonly DataField[])[]> = {
  generate: [['reference', 'references']],
  classify: [['expected']],
  entities: [['expected']],
  perplexity: [],
  choose: [['choices'], ['answer']],
  scores: [],
}

/**
 * Which columns hold what was asked for; null where the file has none of it and may leave it out.
 * @param needed whether the file must have it
 * @param isTagged whether a column of expected entities holds tags
 */
export function sampleColumns(
  asked: Asked,
  source: FieldSource,
  { needed, isTagged }: { needed: boolean; isTagged: (column: string) => boolean },
): Columns | null {
  const { kind } = asked
  const find = (field: DataField) => findColumn(field, source)
  const lost = neededFields(asked).find((fields) => fields.every((field) => find(field) === null))
  if (lost !== undefined) {
    if (!needed) return null
    const usual = lost.flatMap((field) => (field === 'reference' ? [field] : dataFields[field]))
    throw lacking(asked, lost[0]!, null, usual, source)
  }
  const columns: Columns = {
    ...{ shape: shapes[kind], id: null, group: find('group'), text: null, prompt: null, messages: null },
    ...{ reference: null, references: null, label: null, entities: null, tokens: null, tags: null, topics: null },
    ...{
      choices: null,
      answer: null,
      promptParts: [],
      asksText: false,
      offsetsAlone: true,
      needsReference: false,
      template: [],
    },
  }
  if (kind === 'perplexity' || kind === 'entities') columns.text = find('text')
  if (kind === 'classify') columns.label = find('expected')
  if (kind === 'entities') columns[isTagged(find('expected')!) ? 'tags' : 'entities'] = find('expected')
  if (kind === 'choose') Object.assign(columns, { choices: find('choices'), answer: find('answer') })
  if (kind === 'generate') {
    columns.references = find('references')
    const reference = find('reference')
    // Beside "references", other usual names are more likely something else.
    const isMeant = columns.references === null || reference === 'reference' || source.fields.reference !== undefined
    columns.reference = isMeant ? reference : null
    columns.needsReference = neededFields(asked).length > 0
  }
  return columns
}

function neededFields({ kind, metrics }: Asked): readonly (readonly DataField[])[] {
  if (kind === 'generate' && metrics.every((metric) => metric.withoutReferences)) return []
  return kind === 'perplexity' && metrics.some(readsText) ? [['text']] : compared[kind]
}

function findColumn(field: DataField, source: FieldSource): string | null {
  const { fields, present, path, option } = source
  const named = fields[field]
  if (named !== undefined) {
    if (present.includes(named)) return named
    throw lacking(null, field, named, [], source)
  }
  const found = dataFields[field].filter((name) => present.includes(name))
  const [first] = found
  if (first === undefined) return null
  if (found.length === 1 || first === field) return first
  throw gateError('score-field-unclear', { path, field, columns: found, option })
}

/** @param asked what needs the field; null: the user names a column that is not there */
function lacking(
  asked: Asked | null,
  field: string,
  named: string | null,
  usual: readonly string[],
  source: FieldSource,
): Error {
  const { path, present: columns, option } = source
  if (asked !== null && named === null && isHarness(columns)) return harness(asked, source)
  const near = nearest(named ?? field, columns)
  const metrics = asked === null ? [] : asked.metrics.map(({ name }) => name)
  return gateError('score-field-missing', { path, metrics, field, named, usual, columns, near, option })
}

function harness({ kind, metrics }: Asked, { path, present }: FieldSource): Error {
  return gateError('score-harness', {
    path,
    metrics: metrics.map(({ name }) => name),
    figures: scoredColumns(present),
    texts: kind === 'generate',
  })
}
