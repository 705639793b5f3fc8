import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import pc from 'picocolors'
import type { HistoryRead } from '../evidence/history-read.ts'
import { RunFolder } from '../evidence/run-folder.ts'
import { catalogue } from '../metrics/catalogue.ts'
import type { Report } from '../report/report.ts'
import { renderTerminal } from '../report/terminal.ts'
import { exitCode, GateError, gateError } from '../shared/errors.ts'
import { terminalText } from '../shared/escape.ts'
import { readSuite } from '../suite/read.ts'
import type { Device } from '../suite/source.ts'
import type { Suite } from '../suite/suite.ts'
import { evidenceCache } from './environment.ts'
import type { InitFlags } from './init/flags.ts'
import type { MonitorFlags } from './monitor.ts'
import { holderOf } from './policy/event.ts'
import { patient, progressOn } from './progress.ts'
import type { RatingsOptions } from './ratings.ts'
import { publishFolder } from './report.ts'
import { type RunOptions, type RunOutcome, run } from './run.ts'
import type { ScoreOptions } from './score.ts'
import type { SheetOptions } from './sheet/options.ts'
import { abortOnSignals, stoppedBySignals } from './signals.ts'
import type { WatchFlags } from './watch.ts'

const usualSuite = 'checkpoint-gate.yml'

/** The commands as the terminal has them: options in, screens out, the exit code set. */

export async function initCommand(
  folder: string,
  options: InitFlags & { yes?: boolean; force?: boolean },
): Promise<void> {
  const [{ init }, { givenBy }, { canAsk, terminalAsker }] = await Promise.all([
    import('./init.ts'),
    import('./init/flags.ts'),
    import('./init/terminal-asker.ts'),
  ])
  const { yes = false, force = false } = options
  const asker = !yes && canAsk(process.stdin, process.stdout) ? await terminalAsker(process.stdout) : null
  process.stdout.write(await init({ folder, given: givenBy(options), yes, force, asker }))
}

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
    const { shard } = await import('./shard.ts')
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
  const [{ noise }, { renderNoise }] = await Promise.all([import('./noise.ts'), import('../report/noise.ts')])
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
  const [{ gather }, { suiteOf }] = await Promise.all([import('./gather.ts'), import('./gather/find.ts')])
  const suite = suiteOf(folders)
  const history = await readHere(suite, suite.file)
  await showLogged(gather({ folders, out: options.out || null, history }))
}

/** The merged checkpoints, as far as this machine can read them. */
async function readHere(suite: Suite, suiteFile: string): Promise<HistoryRead | null> {
  if (suite.history === undefined) return null
  const [{ readForRun }, { aroundCommand }] = await Promise.all([import('./history/read.ts'), import('./history.ts')])
  return readForRun(suite, aroundCommand(historyOptions({ suite: suiteFile })))
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
    import('./mlflow/after-run.ts'),
    import('./mlflow/settings.ts'),
  ])
  const { env: environment } = process
  const { report, folder } = await logAfterRun(outcome, { environment, place: placeAround(environment) })
  show(report, folder)
}

export async function logCommand(dir: string, options: { experiment?: string; json?: boolean }): Promise<void> {
  const { log } = await import('./log.ts')
  const { experiment = null, json = false } = options
  process.exitCode = await log(dir, { experiment, json, environment: process.env }, process.stdout)
}

export async function promoteCommand(
  run: string | undefined,
  options: {
    report?: string
    suite: string
    checkpoint?: string
    model?: string
    alias: string
    source?: string
    rollback?: boolean
    dryRun?: boolean
    json?: boolean
  },
): Promise<void> {
  const { promoteBy } = await import('./promote.ts')
  const { report = null, checkpoint = null, model = null, source = null } = options
  const { rollback = false, dryRun = false, json = false, suite, alias } = options
  process.exitCode = await promoteBy(
    {
      ...{ run: run ?? null, report, suite, checkpoint, model, alias, source, rollback, dryRun, json },
      environment: process.env,
      progress: progressOn(process.stderr),
      signal: abortOnSignals(exitCode.notFinished),
      now: Date.now(),
    },
    process.stdout,
  )
}

function show(report: Report, folder: string): void {
  const text = renderTerminal(report, { width: process.stdout.columns ?? 100, color: pc.isColorSupported })
  process.stdout.write(
    `${text}\nRun folder: ${terminalText(relative('', folder) || '.', 500)} (report.html, comment.md, report.json, evidence)\n`,
  )
  process.exitCode = report.verdict.exit
}

export async function scoreCommand(options: ScoreOptions): Promise<void> {
  const { score } = await import('./score.ts')
  process.exitCode = await score(options, {
    output: process.stdout,
    input: process.stdin,
    width: process.stdout.columns ?? 100,
    color: pc.isColorSupported,
    progress: patient(progressOn(process.stderr)),
  })
}

export async function sheetCommand(dir: string, options: SheetOptions): Promise<void> {
  const { makeSheets } = await import('./sheet.ts')
  process.stdout.write(makeSheets(dir, options))
}

export async function ratingsCommand(dir: string, files: string[], options: RatingsOptions): Promise<void> {
  const { ratings } = await import('./ratings.ts')
  const io = { output: process.stdout, width: process.stdout.columns ?? 100, color: pc.isColorSupported }
  process.exitCode = ratings(dir, files, options, io)
}

interface HistoryFlags {
  suite: string
  commit?: string
  json?: boolean
}

const historyOptions = ({ suite, commit, json }: HistoryFlags) => ({
  suite,
  commit: commit ?? null,
  json: json ?? false,
  environment: process.env,
  say: (text: string) => void process.stderr.write(`${text}\n`),
})

export async function historyCommand(flags: HistoryFlags): Promise<void> {
  const { showHistory } = await import('./history.ts')
  process.stdout.write(await showHistory(historyOptions(flags)))
}

export async function historyAddCommand(dir: string, flags: HistoryFlags): Promise<void> {
  const { addToHistory } = await import('./history.ts')
  process.stdout.write(await addToHistory(dir, historyOptions(flags)))
}

export async function historyBlessCommand(what: string, flags: HistoryFlags & { name: string }): Promise<void> {
  const { blessRelease } = await import('./history.ts')
  process.stdout.write(await blessRelease(what, flags.name, historyOptions(flags)))
}

export async function metricsCommand(name: string | undefined, options: { json?: boolean }): Promise<void> {
  const { metricsJson, metricsText } = await import('./metrics.ts')
  const text = options.json ? metricsJson(name ?? null) : metricsText(name ?? null, process.stdout.columns ?? 100)
  process.stdout.write(text)
}

export async function doctorCommand(
  suite: string | undefined,
  options: { base?: string; device?: Device; runtime?: string; fetch?: string | true; json?: boolean },
): Promise<void> {
  const [{ doctor }, { jobAround }] = await Promise.all([import('./doctor.ts'), import('./doctor/job.ts')])
  process.exitCode = await doctor(
    {
      suite: suite ?? (existsSync(usualSuite) ? usualSuite : null),
      base: options.base ?? null,
      device: options.device ?? null,
      runtime: options.runtime ?? null,
      fetch: options.fetch ?? null,
      json: options.json ?? false,
      job: jobAround(process.env),
      progress: progressOn(process.stderr),
      signal: abortOnSignals(exitCode.notFinished),
    },
    process.stdout,
  )
}

export async function inspectCommand(
  checkpoint: string,
  options: {
    file?: string
    text?: string
    chat?: string
    model?: string
    tokenizer?: string
    apiKeyEnv?: string
    json?: boolean
  },
): Promise<void> {
  const { inspect } = await import('./inspect.ts')
  const { file = null, text = null, chat = null, model = null, tokenizer = null, json = false } = options
  const served = { model, tokenizer, keyVariable: options.apiKeyEnv ?? null }
  await inspect({ checkpoint, file, text, chat, ...served, json, progress: progressOn(process.stderr) }, process.stdout)
}

export async function monitorCommand(file: string, options: MonitorFlags): Promise<void> {
  const { monitor } = await import('./monitor.ts')
  const { stdout, stdin, stderr } = process
  const io = { output: stdout, input: stdin, progress: patient(progressOn(stderr)), signal: stoppedBySignals() }
  process.exitCode = await monitor(file, options, io)
}

/** A look at production, and what it says of it. */
export async function watchCommand(options: WatchFlags): Promise<void> {
  const { watchBy } = await import('./watch.ts')
  const { stdout, stderr, env } = process
  process.exitCode = await watchBy(options, {
    ...{ environment: env, token: null, output: stdout, now: Date.now() },
    note: (sentence) => void stderr.write(`${terminalText(sentence, 1000)}\n`),
    signal: abortOnSignals(exitCode.notFinished),
  })
}
