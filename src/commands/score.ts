import { type ExitCode, exitCode, gateError } from '../shared/errors.ts'
import type { Progress } from '../shared/progress.ts'
import type { DataFormat } from '../suite/data-format.ts'
import { kindFor } from '../suite/known.ts'
import type { Asked } from './score/fields.ts'
import { type ScoreSettings, scoreParts } from './score/figures.ts'
import { scoreJson } from './score/json.ts'
import { fieldsNamed, metricsCalled, numberOption, schemaIn } from './score/options.ts'
import { readParts, type SideFile } from './score/read.ts'
import { reportsOf } from './score/reports.ts'
import { scoreText } from './score/table.ts'

/** Options as the command line has them; `data` and `baseline` are paths, "-" is standard input. */
export interface ScoreOptions {
  metrics: string
  data: string
  baseline?: string
  fields?: string
  baselineFields?: string
  format?: DataFormat
  field?: string
  schema?: string
  seed?: string
  resamples?: string
  trials?: string
  confidence?: string
  json?: boolean
}

export interface ScoreIo {
  output: { write(text: string): unknown }
  input: AsyncIterable<Buffer>
  /** Columns and colors of the output. */
  width: number
  color: boolean
  progress: Progress
}

/**
 * Scores texts, classes, tags, entities, likelihoods or numbers that were made elsewhere: no model, no suite.
 * @returns 0, or 3 where a metric has no value
 * @throws GateError for options and data that are wrong
 */
export async function score(options: ScoreOptions, io: ScoreIo): Promise<ExitCode> {
  const asked = askedOf(options)
  const settings = await settingsOf(options, asked)
  const data = sideFile(options.data, '--fields', options.fields, options, io)
  const fields = options.baselineFields ?? options.fields
  const option = options.baselineFields === undefined ? '--fields' : '--baseline-fields'
  const baseline = options.baseline === undefined ? null : sideFile(options.baseline, option, fields, options, io)
  if (data.stream !== undefined && baseline?.stream !== undefined) throw gateError('score-two-streams', {})
  const { parts, sha256, baselineSha256 } = await readParts(asked, data, baseline)
  const scored = inOrder(scoreParts(parts, settings, io.progress), options)
  // Both sides may be columns of one file.
  const isShared = baseline?.written === data.written
  const files = {
    data: { file: isShared ? withFields(data) : data.written, sha256 },
    baseline: baseline && { file: isShared ? withFields(baseline) : baseline.written, sha256: baselineSha256! },
  }
  const reports = reportsOf(parts, settings.field)
  if (options.json) for (const piece of scoreJson(scored, reports, files, settings)) io.output.write(piece)
  else io.output.write(scoreText(scored, reports, files, settings, io))
  return scored.some(({ candidate }) => candidate === null) ? exitCode.notFinished : exitCode.passed
}

/** Metrics that read the same fields are scored together. */
function askedOf({ metrics: written }: ScoreOptions): Asked[] {
  const metrics = metricsCalled(written)
  const kinds = [...new Set(metrics.map(({ of }) => kindFor(of)))]
  return kinds.map((kind) => ({ kind, metrics: metrics.filter(({ of }) => kindFor(of) === kind) }))
}

/** As the user named them. */
function inOrder<T extends { metric: { name: string } }>(scored: readonly T[], { metrics }: ScoreOptions): T[] {
  const order = metricsCalled(metrics).map(({ name }) => name)
  return [...scored].sort((a, b) => order.indexOf(a.metric.name) - order.indexOf(b.metric.name))
}

async function settingsOf(options: ScoreOptions, asked: readonly Asked[]): Promise<ScoreSettings> {
  refuseUnused(options, asked)
  const needing = asked.flatMap(({ metrics }) => metrics).find((metric) => metric.needsSchema)
  if (needing !== undefined && options.schema === undefined)
    throw gateError('score-schema-missing', { metric: needing.name })
  const whole = true
  return {
    seed: numberOption('--seed', options.seed, { usual: 1, min: 0, max: 2 ** 32 - 1, whole }),
    resamples: numberOption('--resamples', options.resamples, { usual: 2000, min: 100, max: 1_000_000, whole }),
    trials: numberOption('--trials', options.trials, { usual: 10_000, min: 100, max: 10_000_000, whole }),
    confidence: numberOption('--confidence', options.confidence, { usual: 0.95, min: 0.5, max: 0.9999, whole: false }),
    field: options.field ?? null,
    schema: options.schema === undefined ? null : await schemaIn(options.schema),
  }
}

/** An option that changes nothing is meant to change something. */
function refuseUnused({ schema, field, baseline, baselineFields }: ScoreOptions, asked: readonly Asked[]): void {
  const metrics = asked.flatMap((one) => one.metrics)
  const unused = [
    schema !== undefined && !metrics.some((metric) => metric.needsSchema)
      ? { option: '--schema', use: 'it is the schema of json_schema, which --metrics does not name' }
      : null,
    field !== undefined && !metrics.some(({ of }) => of === 'label' || of === 'entities')
      ? { option: '--field', use: 'it says where in answers classes or entities are, and --metrics asks for neither' }
      : null,
    baselineFields !== undefined && baseline === undefined
      ? { option: '--baseline-fields', use: 'there is no --baseline' }
      : null,
  ].find((one) => one !== null)
  if (unused !== undefined) throw gateError('score-option-unused', unused)
}

function withFields({ written, fields }: SideFile): string {
  const named = Object.entries(fields).map(([field, column]) => `${field}=${column}`)
  return named.length === 0 ? written : `${written} (${named.join(', ')})`
}

function sideFile(
  path: string,
  option: string,
  fields: string | undefined,
  { format }: ScoreOptions,
  { input }: ScoreIo,
): SideFile {
  const named = { fields: fieldsNamed(fields, option), option, limit: null }
  if (path === '-') return { path, written: 'standard input', format: 'jsonl', stream: input, ...named }
  return { path, written: path, format: format ?? null, ...named }
}
