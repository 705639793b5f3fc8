import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { RunFolder } from '../evidence/run-folder.ts'
import { catalogue } from '../metrics/catalogue.ts'
import { Declined, nothing, previousTag } from '../mlflow/alias.ts'
import { mlflowRun, type RunPlace } from '../mlflow/of-report.ts'
import type { Environment } from '../mlflow/place.ts'
import { asError } from '../mlflow/problem.ts'
import { fingerprintTag, type Merged, promote, wouldPromote } from '../mlflow/promotion.ts'
import { rollBack } from '../mlflow/rollback.ts'
import { sourceMistake } from '../mlflow/source.ts'
import { parseReport } from '../report/json.ts'
import type { Report } from '../report/report.ts'
import { type ExitCode, exitCode, gateError } from '../shared/errors.ts'
import { terminalText } from '../shared/escape.ts'
import { promotionTexts } from '../shared/messages/promotion.ts'
import type { Progress } from '../shared/progress.ts'
import { withoutSecrets } from '../shared/secrets.ts'
import { nameOf } from '../suite/checkpoints.ts'
import { mayNameModel } from '../suite/mlflow-schema.ts'
import { readSuite } from '../suite/read.ts'
import type { Suite } from '../suite/suite.ts'
import { keptLogging } from './mlflow/kept.ts'
import { loggedFor } from './mlflow/logged-for.ts'
import { mergedCheckpoint } from './mlflow/merged.ts'
import { placeAround, registryFor } from './mlflow/settings.ts'
import { whyNot } from './promote/allowed.ts'
import { whyOtherBaseline } from './promote/baseline.ts'
import { reportOf } from './report.ts'

export interface PromoteOptions {
  /** Run folder. */
  run: string | null
  /** report.json, where the run folder is not at hand. */
  report: string | null
  suite: string
  /** In the place of the suite's candidate. */
  checkpoint: string | null
  /** null: the suite's. */
  model: string | null
  alias: string
  /** Where the weights are; null: the hub, or the artifacts of the run. */
  source: string | null
  rollback: boolean
  dryRun: boolean
  json: boolean
  environment: Environment
  progress: Progress
  signal: AbortSignal
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Moves an alias of the registry to the merged checkpoint, if its report passed, or back. Exit code 1: the report does not allow it.
 * Throws GateErrors of suite, checkpoint and MLflow.
 */
export async function promoteBy(options: PromoteOptions, output: NodeJS.WritableStream): Promise<ExitCode> {
  const suite = await readSuite(options.suite, catalogue)
  const model = options.model ?? suite.mlflow?.model ?? suite.name
  for (const given of [mayNameModel(model) ? null : model, mayBeAlias(options.alias) ? null : options.alias])
    if (given !== null) throw gateError('promote-model-name', { given })
  // What a registry says of where weights are was written by many.
  const say = (facts: object, sentences: readonly string[]) =>
    void output.write(
      options.json
        ? `${withoutSecrets(JSON.stringify({ model, alias: options.alias, dryRun: options.dryRun, ...facts }, null, 2))}\n`
        : sentences.map((sentence) => `${terminalText(withoutSecrets(sentence), 1000)}\n`).join(''),
    )
  try {
    return options.rollback ? await goBack(suite, model, options, say) : await goOn(suite, model, options, say)
  } catch (error) {
    if (!(error instanceof Declined)) throw asError(error)
    say({ promoted: false, why: error.message }, [error.message])
    return exitCode.blocked
  }
}

type Say = (facts: object, sentences: readonly string[]) => void

const mayBeAlias = (alias: string): boolean => /^(?!latest$|v\d+$)[\w-]{1,240}$/i.test(alias)

async function goBack(suite: Suite, model: string, options: PromoteOptions, say: Say): Promise<ExitCode> {
  const { alias, dryRun, environment, signal } = options
  const { from, to, problem } = await rollBack(registryFor(environment, suite, { signal }), model, alias, dryRun)
  const back = to.tags.get(previousTag) ?? nothing
  say({ from, to: to.version, source: to.source, problem }, [
    promotionTexts.rolledBack({ model, alias, from, to: to.version, back, dryRun }),
    ...(problem === null ? [] : [promotionTexts.noFurther({ alias, problem })]),
  ])
  return exitCode.passed
}

async function goOn(suite: Suite, model: string, options: PromoteOptions, say: Say): Promise<ExitCode> {
  const { alias, dryRun, environment, signal, source } = options
  if (source !== null) {
    const why = sourceMistake(source)
    if (why !== null) throw gateError('promote-source', { source, why })
  }
  const { report, folder, place } = evidenceOf(options)
  if (report.suite.sha256 !== suite.sha256)
    throw gateError('promote-other-suite', { file: options.suite, its: suite.sha256, report: report.suite.sha256 })
  const merged = await mergedCheckpoint(suite, options)
  const refusal =
    (await whyNot(report, suite, merged.fingerprint, options)) ??
    (await whyOtherBaseline(report, suite, merged.fingerprint, options))
  if (refusal !== null) {
    say({ promoted: false, why: refusal }, [refusal])
    return exitCode.blocked
  }
  const registry = registryFor(environment, suite, { signal })
  const logged = dryRun ? null : await loggedFor({ report, folder, place }, suite, environment, signal)
  const where = source ?? merged.hub ?? logged?.artifacts ?? promotionTexts.artifactsOfRun()
  const whole: Merged = {
    fingerprint: merged.fingerprint,
    source: where,
    runId: logged?.run.id ?? null,
    tags: tagsOf(report, place, merged.named),
    replaces: replacedBy(report, suite, model, alias),
  }
  const moved = await (dryRun ? wouldPromote : promote)(registry, model, alias, whole)
  const before = moved.before && { version: moved.before.version, source: moved.before.source }
  const compared = report.compared.baseline?.opened.fingerprint ?? ''
  const stood = moved.before?.tags.get(fingerprintTag) ?? compared
  const { version, isNew, already } = moved
  const facts = {
    promoted: !dryRun,
    version,
    isNew,
    already,
    before,
    source: moved.source,
    run: logged?.run.url ?? null,
  }
  say({ ...facts, fingerprint: merged.fingerprint, verdict: report.verdict.name, override: report.override ?? null }, [
    promotionTexts.moved({ model, alias, version, isNew, already, dryRun, source: moved.source }),
    ...(already
      ? []
      : [promotionTexts.before({ alias, version: before?.version ?? null, source: before?.source ?? '' })]),
    ...(already || stood === compared ? [] : [promotionTexts.otherBefore({ compared, stood })]),
    ...(report.override === undefined ? [] : [promotionTexts.override(report.override)]),
    ...(already || before === null ? [] : [promotionTexts.back({ model, alias })]),
  ])
  return exitCode.passed
}

/** What the promotion goes by: computed anew from the evidence where a run folder is given, else as it was written down. */
function evidenceOf(options: PromoteOptions): { report: Report; folder: RunFolder | null; place: RunPlace } {
  const { run, report: file, environment } = options
  if ((run === null) === (file === null)) throw gateError('promote-not-given', {})
  const around = placeAround(environment)
  if (run === null) {
    const { mlflow: _, ...report } = parseReport(textOf(file!), file!)
    return { report, folder: null, place: around }
  }
  const folder = new RunFolder(resolve(run))
  const record = folder.readRecord()
  if (record.shard !== undefined) throw gateError('report-of-shard', { folder: run, ...record.shard })
  const { mlflow: _, ...report } = reportOf(folder, record)
  return { report, folder, place: keptLogging(folder)?.place ?? around }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw gateError('report-unreadable', { file, why: (error as Error).message }, error)
  }
}

/** Tells what the report compared with from what was promoted since, where the suite's baseline is the alias. */
function replacedBy(
  { compared: { baseline } }: Report,
  suite: Suite,
  model: string,
  alias: string,
): Merged['replaces'] {
  const { path, server } = suite.baseline
  if (path !== `mlflow:${model}@${alias}`) return null
  const named = (version: string) => nameOf({ path, server, registered: { model, alias, version, fingerprint: null } })
  return (standing) => {
    // Somebody took the alias away; unless it never stood anywhere, and the report is of what was named in its place.
    if (standing === null) return baseline !== null && !baseline.path.startsWith(`${path} (version `)
    // Numbers begin anew where a model was deleted and made again.
    const known = standing.tags.get(fingerprintTag)
    return known === undefined ? baseline?.path === named(standing.version) : baseline?.opened.fingerprint === known
  }
}

function tagsOf(report: Report, place: RunPlace, named: string | null): Merged['tags'] {
  const given: [string, string | null | undefined][] = [
    ['gate.checkpoint', named],
    ['gate.verdict', report.verdict.name],
    // An override of an earlier report of the same checkpoint must not stay.
    ['gate.override', report.override === undefined ? 'none' : JSON.stringify(report.override)],
    ['gate.suite', report.suite.name],
    ['gate.suite_sha256', report.suite.sha256],
    ['gate.repository', place.repository],
    ['gate.commit', place.commit],
    ['gate.pull_request', place.pullRequest === null ? null : String(place.pullRequest)],
    ['gate.workflow_run', place.url],
    ['gate.run_key', mlflowRun(report, place).key],
  ]
  return given.flatMap(([key, value]) => (value ? [{ key, value }] : []))
}
