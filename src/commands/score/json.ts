import { confusionMatrix } from '../../metrics/classification/report.ts'
import type { Scored, ScoreSettings, SideFigures } from './figures.ts'
import type { Reports } from './reports.ts'

export interface ScoreFiles {
  data: { file: string; sha256: string }
  baseline: { file: string; sha256: string } | null
}

/**
 * The figures as one JSON object in full precision, a piece at a time: 200,000 samples and eight metrics are 50 MB. Its keys are stable.
 *
 * - `schema` 1; `data`, `baseline` {file, sha256}; `samples`, `groups`; `settings`
 * - `metrics` {NAME: ...}: `title`, `better`, `unit`, `scale`, `equals`, `note` (null: nothing to say), `signature` (sacreBLEU's; null: of another metric), `reason` (null: there is a value);
 *   of one side `value`, `interval` [low, high] (null: too few independent samples; an end null: nothing bounds it), `samples` {ID: value of that sample alone};
 *   of two sides `baseline` and `candidate`, each {value, interval, samples}, and `change`, `interval` of the change, `test`, `p`, `pWorse`,
 *   `pHolm`, `pBH`, `flips` {lost: [ID], gained: [ID]}. A change in points is (candidate - baseline) / scale, a ratio candidate / baseline - 1.
 * - `reports`: figures of each class with the confusion matrix, and of each type of entity
 *
 * What has no value is null, never NaN.
 */
export function* scoreJson(
  scored: readonly Scored[],
  reports: Reports,
  files: ScoreFiles,
  settings: ScoreSettings,
): Generator<string> {
  const { seed, resamples, trials, confidence } = settings
  const first = scored[0]
  const head = {
    schema: 1,
    ...files,
    samples: first?.ids.length ?? 0,
    groups: first?.groups ?? 0,
    settings: { seed, resamples, trials, confidence },
  }
  yield `${json(head).slice(0, -1)},"metrics":{`
  for (const [i, one] of scored.entries()) {
    if (i > 0) yield ','
    yield `\n${json(one.metric.name)}:`
    yield* metricJson(one, files.baseline !== null)
  }
  yield `\n},"reports":${json(withMatrices(reports))}}\n`
}

function* metricJson(
  { metric, ids, reason, note, signature, candidate, baseline, compared }: Scored,
  paired: boolean,
): Generator<string> {
  const { title, better, unit, scale, equals } = metric
  const facts = { title, better, unit, scale, equals, note, signature, reason }
  yield `${json(facts).slice(0, -1)},`
  if (!paired) {
    yield* sideJson(candidate, ids)
    yield '}'
    return
  }
  yield '"baseline":{'
  yield* sideJson(baseline, ids)
  yield '},"candidate":{'
  yield* sideJson(candidate, ids)
  const none = { change: null, interval: null, test: null, p: null, pWorse: null, pHolm: null, pBH: null, flips: null }
  yield `},${json({ ...none, ...compared }).slice(1)}`
}

function* sideJson(side: SideFigures | null, ids: readonly string[]): Generator<string> {
  yield `"value":${json(side?.value ?? null)},"interval":${json(side?.interval ?? null)},"samples":`
  if (side === null) {
    yield 'null'
    return
  }
  yield '{'
  const pieces: string[] = []
  for (const [i, id] of ids.entries()) {
    const value = side.samples[i]!
    // Written by hand: in an object of JavaScript, ids that are numbers would change their order, and "__proto__" would be lost.
    pieces.push(`${i > 0 ? ',' : ''}${JSON.stringify(id)}:${Number.isFinite(value) ? value : 'null'}`)
    if (pieces.length === 10_000) yield pieces.splice(0).join('')
  }
  yield `${pieces.join('')}}`
}

/** JSON has no NaN and no infinity; JSON.stringify makes null of them. */
function json(value: unknown): string {
  return JSON.stringify(value)
}

/** The confusion matrix over all classes, rows the expected ones; above 200 classes only its cells that are not zero. */
function withMatrices({ classification, entities }: Reports): object {
  if (classification === undefined) return entities === undefined ? {} : { entities }
  const whole = (report: typeof classification.candidate | null) => {
    if (report === null || report.classes.length > 200) return report
    const labels = report.classes.map(({ label }) => label)
    return { ...report, matrix: { labels, rows: confusionMatrix(report, labels) } }
  }
  const both = { baseline: whole(classification.baseline), candidate: whole(classification.candidate) }
  return { classification: both, ...(entities === undefined ? {} : { entities }) }
}
