import type { Evidence } from '../../evidence/evidence.ts'
import type { RawRecord } from '../../samples/raw.ts'
import { Unfit } from '../../samples/values.ts'
import { shown } from '../../shared/shown.ts'
import type { Task } from '../../suite/task.ts'
import type { RecordedColumns } from './columns.ts'
import { withOwn } from './own.ts'
import { tagsOrEntities, Values } from './values.ts'

/** What a recorded line says of one sample. */
export interface RecordedLine {
  evidence: Evidence
  /** Which repetition of the sample it is; null: the file does not say. */
  repeat: string | null
}

/**
 * A record as evidence for a kind of task. Throws Unfit where it is none.
 * @param id of the sample where the file has no column for it
 * @param isOwn whether it is a line of a run folder
 */
export function toEvidence(
  kind: Task['kind'],
  values: RawRecord['values'],
  columns: RecordedColumns,
  { isCsv, id: usual, isOwn = false }: { isCsv: boolean; id?: string; isOwn?: boolean },
): RecordedLine {
  const read = new Values(values, isCsv)
  const id = columns.id === null ? (usual ?? '') : read.id(columns.id)
  const repeat = columns.repeat === null || values[columns.repeat] === undefined ? null : read.id(columns.repeat)
  const evidence = made(kind, id, read, columns)
  return { evidence: isOwn ? withOwn(evidence, values) : evidence, repeat }
}

function made(kind: Task['kind'], id: string, read: Values, columns: RecordedColumns): Evidence {
  const { hypothesis, predicted, loglikelihoods, score } = columns
  if (kind === 'scores') {
    const answer = hypothesis === null ? undefined : read.textIfAny(hypothesis)
    return { kind: 'score', id, score: read.score(score!), ...(answer !== undefined && { answer }) }
  }
  if (hypothesis !== null) return { kind: 'answer', id, text: read.text(hypothesis), finish: 'unknown' }
  if (kind === 'classify') return { kind: 'label', id, label: read.label(predicted!) }
  if (kind === 'entities') {
    const found = tagsOrEntities(read.list(predicted!), predicted!)
    return 'tags' in found ? { kind: 'tags', id, ...found } : { kind: 'entities', id, ...found }
  }
  if (kind === 'choose') return choice(id, read, loglikelihoods!, columns.tokens)
  return likelihood(id, read, columns)
}

function choice(id: string, read: Values, column: string, tokens: string | null): Evidence {
  const logprobs = read.numbers(column)
  if (logprobs.length < 2) throw new Unfit(`has ${logprobs.length} in ${shown(column)}, where two or more belong`)
  const above = logprobs.findIndex((logprob) => logprob > 0)
  if (above >= 0)
    throw new Unfit(
      `has ${logprobs[above]} in ${shown(`${column}[${above}]`)}; no log-probability is above 0 (natural logarithms, not negated)`,
    )
  return { kind: 'choice', id, logprobs, tokens: tokens === null ? [] : read.numbers(tokens) }
}

/** Units that nobody asks for may be unknown: NaN, which no figure survives. */
function likelihood(id: string, read: Values, { nll: column, tokens, bytes }: RecordedColumns): Evidence {
  const nll = read.number(column!)
  if (nll < 0)
    throw new Unfit(
      `has ${nll} in ${shown(column)}; a negative log-likelihood is the sum of -ln(probability), so never below 0`,
    )
  const units = [tokens, bytes].map((unit) => (unit === null ? Number.NaN : read.count(unit)))
  if (tokens !== null && units[0] === 0 && nll > 0)
    throw new Unfit(`has 0 in ${shown(tokens)} and ${nll} in ${shown(column)}: no token has no loss`)
  return { kind: 'likelihood', id, nll, tokens: units[0]!, bytes: units[1]!, cut: false }
}
