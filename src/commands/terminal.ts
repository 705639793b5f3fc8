import { existsSync } from 'node:fs'
import pc from 'picocolors'
import { exitCode } from '../shared/errors.ts'
import { terminalText } from '../shared/escape.ts'
import type { Device } from '../suite/source.ts'
import { usualSuite } from '../suite/usual-file.ts'
import type { InitFlags } from './init/flags.ts'
import type { MonitorFlags } from './monitor/flags.ts'
import { patient, progressOn } from './progress.ts'
import type { PromiseFlags } from './promise.ts'
import type { RatingsOptions } from './ratings.ts'
import type { ScoreOptions } from './score.ts'
import type { SheetOptions } from './sheet/options.ts'
import { abortOnSignals, stoppedBySignals } from './signals.ts'
import type { WatchFlags } from './watch/flags.ts'

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

export async function promiseCommand(run: string, options: PromiseFlags): Promise<void> {
  const { promise } = await import('./promise.ts')
  const io = { output: process.stdout, progress: progressOn(process.stderr), signal: stoppedBySignals() }
  process.exitCode = await promise(run, options, io)
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
