import type { RawRecord } from '../../samples/raw.ts'
import { isMapping } from '../../samples/values.ts'
import type { Task } from '../../suite/task.ts'

/**
 * Lines of lm-evaluation-harness (`samples_TASK_TIME.jsonl`, 0.4.x with --log_samples) as plain ones. Its answers and log-likelihoods are
 * lists of texts in `filtered_resps` and `resps`, its metrics are keys of their own, named in `metrics`.
 */
export function isHarness(columns: readonly string[]): boolean {
  return columns.includes('doc_id') && (columns.includes('resps') || columns.includes('filtered_resps'))
}

/** Ways in which answers were taken out of what the model said; with several of them a document has several lines. */
export function filtersOf(records: readonly RawRecord[]): string[] {
  return [...new Set(records.map(({ values }) => String(values.filter ?? 'none')))]
}

/** @param ids field of the document that is its id; null: it is known by its place, from 0 */
export function fromHarness({ line, values }: RawRecord, kind: Task['kind'], ids: string | null): RawRecord {
  const plain: RawRecord['values'] = Object.create(null)
  plain.id = ids === null ? values.doc_id : documentOf(values)[ids]
  if (kind === 'generate' || kind === 'classify' || kind === 'entities')
    plain.hypothesis = alone(values.filtered_resps) ?? alone(alone(values.resps))
  if (kind === 'choose') plain.loglikelihoods = choices(values.filtered_resps) ?? choices(values.resps)
  if (kind === 'perplexity') Object.assign(plain, rolling(values))
  if (kind === 'scores') {
    for (const [name, value] of metricsOf(values)) plain[name] = value
    plain.hypothesis = JSON.stringify(values.resps ?? values.filtered_resps)
  }
  return { line, values: plain }
}

/** Keys of a line that are its metrics; older versions do not name them, so what is no key of the harness itself is one. */
function metricsOf(values: RawRecord['values']): [string, unknown][] {
  const named = Array.isArray(values.metrics) ? values.metrics.map(String) : null
  return Object.entries(values)
    .filter(([key]) => (named === null ? !OWN.has(key) : named.includes(key)))
    .map(([key, value]) => [key, Array.isArray(value) && value.length === 1 ? value[0] : value])
}

const OWN = new Set([
  ...['doc_id', 'doc', 'target', 'arguments', 'resps', 'filtered_resps', 'filter', 'metrics'],
  ...['doc_hash', 'prompt_hash', 'target_hash'],
])

/** Columns that hold what the harness scored, where no line names them. */
export function scoredColumns(columns: readonly string[]): string[] {
  return columns.filter((column) => !OWN.has(column))
}

/** The row of the data set that a line is of. */
export function documentOf({ doc }: RawRecord['values']): Readonly<Record<string, unknown>> {
  return isMapping(doc) ? doc : {}
}

/** What a list of one holds. */
function alone(list: unknown): unknown {
  return Array.isArray(list) && list.length === 1 ? list[0] : undefined
}

/** [["-9.25", "False"], ...] or, unfiltered, [[["-9.25", "False"]], ...]. */
function choices(list: unknown): unknown[] | undefined {
  if (!Array.isArray(list)) return undefined
  return list.map((item) => {
    const pair = alone(item) ?? item
    return Array.isArray(pair) ? number(pair[0]) : number(pair)
  })
}

/** A text's log-likelihood stands alone; the bytes stand beside it in the metrics that divide by them. */
function rolling(values: RawRecord['values']): RawRecord['values'] {
  const total = number(alone(values.filtered_resps) ?? alone(alone(values.resps)))
  const perByte = values.byte_perplexity ?? values.bits_per_byte
  return {
    nll: typeof total === 'number' && total !== 0 ? -total : total,
    ...(Array.isArray(perByte) ? { bytes: perByte[1] } : {}),
  }
}

function number(written: unknown): unknown {
  return typeof written === 'string' && /^-?\d[\d.]*(?:e[+-]?\d+)?$/i.test(written) ? Number(written) : written
}
