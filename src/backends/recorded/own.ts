import type { AnswerEvidence, Evidence, LikelihoodEvidence } from '../../evidence/evidence.ts'
import type { RawRecord } from '../../samples/raw.ts'
import { isMapping, Unfit } from '../../samples/values.ts'
import { shown } from '../../shared/shown.ts'
import type { RecordedField } from './columns.ts'

/** The evidence of a run folder: its first line is the identity of what it depends on. */
export function isOwn(columns: readonly string[]): boolean {
  return columns.includes('identity') && columns.includes('kind')
}

/** Which of its columns hold what other files have under other names. */
export function ownFields(columns: readonly string[]): Partial<Record<RecordedField, string>> {
  const predicted = ['label', 'tags', 'entities'].find((name) => columns.includes(name))
  return {
    ...(columns.includes('text') ? { hypothesis: 'text' } : {}),
    ...(predicted === undefined ? {} : { predicted }),
  }
}

export function isIdentity({ line, values }: RawRecord): boolean {
  return line === 1 && values.identity !== undefined
}

const finishes: readonly unknown[] = ['eos', 'stop', 'length', 'unknown'] satisfies AnswerEvidence['finish'][]

/** Evidence with all that a run folder's line tells beyond what others record. Throws Unfit where that is not exactly what belongs there. */
export function withOwn(evidence: Evidence, values: RawRecord['values']): Evidence {
  if (evidence.kind === 'answer') return { ...evidence, ...ending(values) }
  if (evidence.kind === 'score')
    return typeof values.answer === 'string' ? { ...evidence, answer: values.answer } : evidence
  if (evidence.kind !== 'likelihood' && evidence.kind !== 'choice') return evidence
  const { cut = false } = values
  if (typeof cut !== 'boolean') throw new Unfit(`has ${shown(cut)} in "cut", where true or false belongs`)
  if (evidence.kind === 'choice') return cut ? { ...evidence, cut } : evidence
  return { ...evidence, cut, ...(values.likeliest === undefined ? {} : { likeliest: likeliest(values.likeliest) }) }
}

function ending({ finish, promptTokens, newTokens }: RawRecord['values']): Partial<AnswerEvidence> {
  if (!finishes.includes(finish))
    throw new Unfit(`has ${shown(finish)} in "finish", where one of ${finishes.join(', ')} belongs`)
  return {
    finish: finish as AnswerEvidence['finish'],
    ...(typeof promptTokens === 'number' && { promptTokens }),
    ...(typeof newTokens === 'number' && { newTokens }),
  }
}

function likeliest(value: unknown): NonNullable<LikelihoodEvidence['likeliest']> {
  const { at, ids, logprobs } = isMapping(value) ? value : {}
  const isRow = (row: unknown) => Array.isArray(row) && row.every(Number.isFinite)
  const rows = [ids, logprobs].map((list) => (Array.isArray(list) && list.every(isRow) ? (list as number[][]) : null))
  const [tokens, values] = rows
  const fit =
    isRow(at) && tokens && values && tokens.length === (at as number[]).length && values.length === tokens.length
  if (!fit || tokens.some((row, i) => row.length !== values[i]!.length))
    throw new Unfit(
      'has in "likeliest" something else than places, tokens and their log-probabilities, one list for each place',
    )
  return { at: at as number[], ids: tokens, logprobs: values }
}
