import { gateError } from '../../shared/errors.ts'
import type { Task } from '../../suite/task.ts'

/** What a column of recorded evidence can hold. */
export type RecordedField =
  | 'id'
  | 'repeat'
  | 'hypothesis'
  | 'predicted'
  | 'nll'
  | 'tokens'
  | 'bytes'
  | 'loglikelihoods'
  | 'score'

/** Column of each field; null where the file has none and needs none. */
export type RecordedColumns = Record<RecordedField, string | null>

/** Names under which a field is looked for. A field's own name comes first and wins; of the others, only one may be there. */
export const usualColumns: Record<RecordedField, readonly string[]> = {
  id: [
    'id',
    'sample_id',
    'example_id',
    'prompt_id',
    'item_id',
    'case_id',
    'doc_id',
    'problem_idx',
    'uid',
    'uuid',
    '_id',
  ],
  repeat: ['repeat', 'trial', 'epoch', 'run_index'],
  hypothesis: [
    'hypothesis',
    'prediction',
    'answer',
    'response',
    'model_response',
    'output',
    'completion',
    'generation',
  ],
  predicted: ['predicted', 'predicted_label', 'predicted_tags', 'predicted_entities'],
  nll: ['nll', 'negative_log_likelihood'],
  tokens: ['tokens', 'n_tokens', 'num_tokens', 'token_count'],
  bytes: ['bytes', 'n_bytes', 'num_bytes', 'byte_count'],
  loglikelihoods: ['loglikelihoods', 'logprobs', 'log_likelihoods'],
  score: ['score', 'reward', 'value', 'correct', 'is_correct', 'passed'],
}

/** Names of what was scored. Others, such as answer or response, are those of right answers too, which are the same on both sides. */
const scoredAnswers = ['hypothesis', 'prediction', 'model_response', 'generation']

/** What a kind of task needs; of several lists, the first of which a field is there. */
const needs: Record<Task['kind'], readonly RecordedField[]> = {
  generate: ['hypothesis'],
  classify: ['predicted', 'hypothesis'],
  entities: ['predicted', 'hypothesis'],
  perplexity: ['nll'],
  choose: ['loglikelihoods'],
  scores: ['score'],
}

export interface ColumnSource {
  /** Every column that occurs. */
  present: readonly string[]
  /** Columns that the user names. */
  fields: Partial<Record<RecordedField, string>>
  /** What is thrown where a field has no column (`named`: the one that the user names for it; `usual`: what is looked for otherwise). */
  missing(field: RecordedField, named: string | null, usual: readonly string[]): Error
  /** What is thrown where several columns could be a field. */
  unclear(field: RecordedField, columns: readonly string[]): Error
}

/** The errors of a file of recorded evidence. */
export function refusals(path: string, present: readonly string[]): Pick<ColumnSource, 'missing' | 'unclear'> {
  return {
    missing: (field, named, usual) =>
      gateError('recorded-column-missing', { path, field, named, usual, columns: present }),
    unclear: (field, columns) => gateError('recorded-column-unclear', { path, field, columns }),
  }
}

/** Which column holds what a kind of task needs. Throws where that is missing or not clear. */
export function recordedColumns(kind: Task['kind'], source: ColumnSource): RecordedColumns {
  const columns: RecordedColumns = {
    id: find('id', source),
    repeat: find('repeat', source),
    hypothesis: null,
    predicted: null,
    nll: null,
    tokens: null,
    bytes: null,
    loglikelihoods: null,
    score: null,
  }
  const asked = needs[kind]
  const field = asked.find((one) => source.fields[one] !== undefined) ?? asked.find((one) => find(one, source) !== null)
  if (field !== undefined) columns[field] = find(field, source)
  else if (kind === 'scores') columns.score = onlyOther(source)
  else throw missing(asked, source)
  if (kind === 'perplexity') for (const unit of ['tokens', 'bytes'] as const) columns[unit] = find(unit, source)
  if (kind === 'choose') columns.tokens = find('tokens', source)
  if (kind === 'scores') columns.hypothesis = scoredAnswers.find((name) => source.present.includes(name)) ?? null
  return columns
}

function find(field: RecordedField, source: ColumnSource): string | null {
  const { fields, present } = source
  const named = fields[field]
  if (named !== undefined) {
    if (present.includes(named)) return named
    throw source.missing(field, named, [])
  }
  const found = usualColumns[field].filter((name) => present.includes(name))
  const [first] = found
  if (first === undefined) return null
  if (found.length === 1 || first === field || field === 'id') return first
  throw source.unclear(field, found)
}

/** A file of ids and one number needs no name for the number. */
function onlyOther(source: ColumnSource): string {
  const known = [...usualColumns.id, ...usualColumns.repeat, ...scoredAnswers, 'group']
  const others = source.present.filter((column) => !known.includes(column))
  if (others.length > 1) throw source.unclear('score', others)
  if (others.length === 0) throw missing(['score'], source)
  return others[0]!
}

function missing(asked: readonly RecordedField[], source: ColumnSource): Error {
  return source.missing(
    asked[0]!,
    null,
    asked.flatMap((field) => usualColumns[field]),
  )
}
