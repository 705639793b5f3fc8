import { relative, resolve } from 'node:path'
import pc from 'picocolors'
import { RunFolder } from '../../evidence/run-folder.ts'
import { catalogue } from '../../metrics/catalogue.ts'
import type { Report } from '../../report/report.ts'
import { renderTerminal } from '../../report/terminal.ts'
import { exitCode, GateError, gateError } from '../../shared/errors.ts'
import { terminalText } from '../../shared/escape.ts'
import { readSuite } from '../../suite/read.ts'
import { evidenceCache } from '../environment.ts'
import { holderOf } from '../policy/event.ts'
import { progressOn } from '../progress.ts'
import { publishFolder } from '../report.ts'
import { type RunOptions, type RunOutcome, run } from '../run.ts'
import { abortOnSignals } from '../signals.ts'
import { readHere } from './history.ts'

/** The commands that end in a report: options in, the report on the screen, its verdict as the exit code. */

export async function runCommand(
  suiteFile: string,
  options: {
    out?: string
    baseline?: string
    candidate?: string
    runtime?: string
    shard?: string
    policy?: string
    base?: string
    fresh?: boolean
  },
): Promise<void> {
  const given: RunOptions = {
    suiteFile,
    out: options.out || null,
    fresh: options.fresh ?? false,
    cache: evidenceCache(),
    measuresBoth: options.fresh ?? false,
    baseline: options.baseline ?? null,
    candidate: options.candidate ?? null,
    runtime: options.runtime ?? null,
    policy: {
      holds: holderOf(options.policy ?? null),
      base: options.base === undefined ? null : { name: options.base, merged: null },
      remote: null,
      isChange: false,
    },
    progress: progressOn(process.stderr),
    signal: abortOnSignals(exitCode.notFinished),
    history: (suite) => readHere(suite, suiteFile),
  }
  if (options.shard !== undefined) {
    const { shard } = await import('../shard.ts')
    const { exit } = await shard(options.shard, given, (text) => process.stdout.write(`${text}\n`))
    process.exitCode = exit
    return
  }
  await showLogged(await run(given))
}

export async function noiseCommand(
  suiteFile: string,
  options: { runs: string; out?: string; baseline?: string; run?: string; runtime?: string; json?: boolean },
): Promise<void> {
  const [{ noise }, { renderNoise }] = await Promise.all([import('../noise.ts'), import('../../report/noise.ts')])
  const runs = Number(options.runs)
  if (!Number.isInteger(runs) || runs < 2 || runs > 20) throw gateError('noise-runs', { given: options.runs })
  const found = await noise({
    suiteFile,
    runs,
    out: options.out || null,
    baseline: options.baseline ?? null,
    pair: options.run ?? null,
    runtime: options.runtime ?? null,
    progress: progressOn(process.stderr),
    signal: abortOnSignals(exitCode.notFinished),
  })
  const width = process.stdout.columns ?? 100
  process.stdout.write(
    options.json
      ? `${JSON.stringify(found.noise, null, 2)}\n`
      : renderNoise(found.noise, { width, color: pc.isColorSupported }),
  )
  const isWhole = found.noise.rows.every(({ floor }) => floor !== null)
  process.exitCode = isWhole ? exitCode.passed : exitCode.notFinished
}

export async function gatherCommand(folders: string[], options: { out?: string }): Promise<void> {
  const [{ gather }, { suiteOf }] = await Promise.all([import('../gather.ts'), import('../gather/find.ts')])
  const suite = suiteOf(folders)
  const history = await readHere(suite, suite.file)
  await showLogged(gather({ folders, out: options.out || null, history }))
}

export async function reportCommand(dir: string, options: { suite?: string }): Promise<void> {
  const folder = new RunFolder(resolve(dir))
  const record = folder.readRecord()
  if (record.shard !== undefined) throw gateError('report-of-shard', { folder: dir, ...record.shard })
  if (options.suite !== undefined) {
    // A suite without a ratchet holds nobody to one.
    delete record.suite.history
    record.suite = { ...record.suite, ...(await rulesOf(options.suite, dir)) }
    // The rules are neither those of the head nor those of the base any more.
    delete record.policy
  }
  show(publishFolder(folder, record), folder.path)
}

/** What decides, without what was measured. */
async function rulesOf(file: string, folder: string) {
  const suite = await readSuite(file, catalogue).catch((error: unknown) => {
    if (!(error instanceof GateError) || error.code !== 'suite-invalid') throw error
    throw gateError('report-suite-invalid', { said: error.message, folder }, error)
  })
  const { rules, forgetting, history, allowDifferences, errorBudget, inconclusive, resamples, seed, sha256 } = suite
  return {
    rules,
    forgetting,
    ...(allowDifferences && { allowDifferences }),
    ...(history && { history }),
    errorBudget,
    inconclusive,
    resamples,
    seed,
    sha256,
    file,
  }
}

/** After it was sent to MLflow, where its suite wants that. */
async function showLogged(outcome: RunOutcome): Promise<void> {
  const [{ logAfterRun }, { placeAround }] = await Promise.all([
    import('../mlflow/after-run.ts'),
    import('../mlflow/settings.ts'),
  ])
  const { env: environment } = process
  const { report, folder } = await logAfterRun(outcome, { environment, place: placeAround(environment) })
  show(report, folder)
}

function show(report: Report, folder: string): void {
  const text = renderTerminal(report, { width: process.stdout.columns ?? 100, color: pc.isColorSupported })
  process.stdout.write(
    `${text}\nRun folder: ${terminalText(relative('', folder) || '.', 500)} (report.html, comment.md, report.json, evidence)\n`,
  )
  process.exitCode = report.verdict.exit
}
