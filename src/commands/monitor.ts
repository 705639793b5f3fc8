import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Engine } from '../monitor/engine.ts'
import type { Entry } from '../monitor/inference.ts'
import { decoded } from '../monitor/options.ts'
import type { EngineStats, MonitorOptions } from '../monitor/public.ts'
import { formatOf, Intake, type LogFormat } from '../monitor/read/intake.ts'
import { type FieldNames, fields } from '../monitor/read/lines.ts'
import { inodeAt, TailedFile } from '../monitor/read/tail.ts'
import { type ExitCode, exitCode, gateError } from '../shared/errors.ts'
import { monitorWarning } from '../shared/messages/monitor.ts'
import type { Progress } from '../shared/progress.ts'
import { DryRun } from './monitor/dry-run.ts'
import { type MonitorOutcome, monitorJson, monitorText } from './monitor/text.ts'

/** Options as the command line has them. */
export interface MonitorFlags {
  follow?: boolean
  format?: LogFormat
  fields?: string
  deployment?: string
  folder?: string
  dryRun?: boolean
  json?: boolean
}

export interface MonitorIo {
  output: { write(text: string): unknown }
  input: AsyncIterable<Buffer>
  progress: Progress
  signal: AbortSignal
}

/** Where entries go. */
interface Sink {
  accept(entries: readonly Entry[]): void
}

/** Entries that are written together with how far the file was read. */
const portion = 500
/** Milliseconds between two looks at a file that is followed, and after which what is not whole is taken as it is. */
const look = 500
const idle = 5_000
/** Milliseconds that all that waits may take to be sent when the file is at its end. */
const sending = 600_000

/**
 * Records what a log of another program tells of requests, as if they had been logged here.
 * @returns 0; 2 where lines could not be read. Throws GateError, `monitor-unsent` where MLflow does not have all of it
 */
export async function monitor(file: string, flags: MonitorFlags, io: MonitorIo): Promise<ExitCode> {
  const options: MonitorOptions = {
    ...(flags.deployment !== undefined && { deployment: flags.deployment }),
    ...(flags.folder !== undefined && { folder: flags.folder }),
  }
  const { engine: settings } = decoded(options)
  if (file !== '-' && !existsSync(file)) throw gateError('monitor-file-missing', { file })
  if (flags.dryRun) {
    const sink = new DryRun()
    const outcome = await new Reading(file, flags, io, sink, null).read()
    io.output.write(flags.json ? monitorJson(outcome, null, sink.figures) : monitorText(outcome, null, sink.figures))
    return outcome.bad > 0 ? exitCode.badInput : exitCode.passed
  }
  if (settings.place === null) throw gateError('monitor-nowhere', {})
  // One at a time, and a spool of its own: where a file was read to is remembered there.
  const engine = new Engine(
    { ...settings, host: `${settings.host}.log`, writers: 1 },
    {
      done: () => {},
      trouble: ({ kind, said }) => io.progress.note(monitorWarning(kind, said)),
    },
  )
  try {
    if (engine.stats().writer === null) throw gateError('monitor-held', { folder: settings.folder })
    const outcome = await new Reading(file, flags, io, engine, engine).read()
    const sent = await send(engine, io)
    const stats = engine.stats()
    io.output.write(flags.json ? monitorJson(outcome, stats, null) : monitorText(outcome, stats, null))
    if (!sent) throw gateError('monitor-unsent', { bytes: stats.unsent, why: stats.trouble, folder: settings.folder })
    return outcome.bad > 0 ? exitCode.badInput : exitCode.passed
  } finally {
    await engine.close()
  }
}

async function send(engine: Engine, io: MonitorIo): Promise<boolean> {
  engine.settle()
  const before = engine.stats()
  const all = before.unsent
  io.progress.start('bytes to MLflow', all)
  const end = Date.now() + (io.signal.aborted ? 1_000 : sending)
  try {
    while (Date.now() < end) {
      if (await engine.flush(1_000)) return true
      const stats: EngineStats = engine.stats()
      io.progress.advance(all - stats.unsent)
      if (io.signal.aborted || isHopeless(stats, before)) return false
    }
    return false
  } finally {
    io.progress.stop()
  }
}

/** Nothing came through at all since it began. */
const isHopeless = (now: EngineStats, before: EngineStats): boolean =>
  now.trouble !== null && now.unsent >= before.unsent

class Reading {
  readonly #file: string
  readonly #flags: MonitorFlags
  readonly #io: MonitorIo
  readonly #sink: Sink
  readonly #engine: Engine | null
  readonly #names: FieldNames
  #entries: Entry[] = []

  constructor(file: string, flags: MonitorFlags, io: MonitorIo, sink: Sink, engine: Engine | null) {
    this.#file = file
    this.#flags = flags
    this.#io = io
    this.#sink = sink
    this.#engine = engine
    this.#names = fieldNames(flags.fields)
  }

  async read(): Promise<MonitorOutcome> {
    const intake = this.#file === '-' ? await this.#stream() : await this.#tail()
    return { ...intake.counts, format: this.#flags.format ?? null }
  }

  async #stream(): Promise<Intake> {
    let intake: Intake | null = null
    let rest = ''
    let number = 0
    const take = (line: string) => {
      intake ??= new Intake(this.#flags.format ?? formatOf([line]), this.#names, null, Date.now)
      number += 1
      this.#entries.push(...intake.line(line, number, number))
      if (this.#entries.length >= portion) this.#pass()
    }
    const decoder = new TextDecoder()
    for await (const chunk of this.#io.input) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop()!
      for (const line of lines) take(line)
      this.#pass()
      if (this.#io.signal.aborted) break
    }
    if (rest !== '') take(rest)
    const ended = intake ?? new Intake(this.#flags.format ?? 'lines', this.#names, null, Date.now)
    this.#entries.push(...ended.end())
    this.#pass()
    return ended
  }

  #pass(): void {
    this.#sink.accept(this.#entries.splice(0))
  }

  async #tail(): Promise<Intake> {
    const path = resolve(this.#file)
    const { progress, signal } = this.#io
    let file = new TailedFile(path)
    const resumed = file.goOn(Object.values(this.#engine?.places ?? {}))
    if (resumed > 0) progress.note(`${path}: goes on behind line ${resumed}, which was recorded before.`)
    let intake = new Intake(this.#flags.format ?? firstFormat(path), this.#names, file.inode, Date.now)
    progress.start('bytes read', file.size)
    let last = Date.now()
    try {
      for (;;) {
        const isRotated = this.#flags.follow ? inodeAt(path) !== file.inode : true
        if (await this.#lines(file, intake, path, isRotated)) last = Date.now()
        if (signal.aborted || !this.#flags.follow) break
        if (file.isTruncated || (isRotated && inodeAt(path) !== null)) {
          this.#end(file, intake, path)
          file.close()
          file = new TailedFile(path)
          intake = intake.renewed(file.inode)
          continue
        }
        if (Date.now() - last >= idle) this.#end(file, intake, path)
        await pause(look, undefined, { signal }).catch(() => {})
      }
      this.#end(file, intake, path)
      return intake
    } finally {
      progress.stop()
      file.close()
    }
  }

  /** Reads to the end. Returns whether there was anything. */
  async #lines(file: TailedFile, intake: Intake, path: string, ends: boolean): Promise<boolean> {
    let found = false
    for (let line = file.next(ends); line !== null; line = file.next(ends)) {
      found = true
      this.#entries.push(...intake.line(line.text, line.number, line.offset))
      if (this.#entries.length < portion) continue
      this.#passWith(file, intake, path)
      await this.#room()
      if (this.#io.signal.aborted) break
    }
    if (found) this.#passWith(file, intake, path)
    return found
  }

  /** Lets the engine write and send, and waits where too much waits there: a file does not run away. */
  async #room(): Promise<void> {
    const { signal } = this.#io
    do await pause(this.#engine?.isCrowded ? look : 0, undefined, { signal }).catch(() => {})
    while (this.#engine?.isCrowded && !signal.aborted)
  }

  /** Entries, and behind them how far the file was read: they are written together, or a part of them that is known again. */
  #passWith(file: TailedFile, intake: Intake, path: string): void {
    const { offset, lines } = intake.from ?? file
    if (offset > 0) this.#entries.push({ k: 'place', file: path, place: file.placeAt(offset, lines) })
    this.#pass()
    this.#io.progress.advance(file.offset)
  }

  #end(file: TailedFile, intake: Intake, path: string): void {
    if (intake.from === null) return
    this.#entries.push(...intake.end())
    this.#passWith(file, intake, path)
  }
}

function firstFormat(path: string): LogFormat {
  const file = new TailedFile(path)
  try {
    const first = [file.next(true), file.next(true), file.next(true)]
    return formatOf(first.flatMap((line) => line?.text ?? []))
  } finally {
    file.close()
  }
}

function fieldNames(given: string | undefined): FieldNames {
  const names: FieldNames = {}
  for (const part of (given ?? '').split(',').map((each) => each.trim())) {
    if (part === '') continue
    const [, field, name] = /^([a-z]+)\s*=\s*(\S+)$/.exec(part) ?? []
    const known = fields.find((each) => each === field)
    if (known === undefined || name === undefined) throw gateError('monitor-fields', { part, known: fields })
    names[known] = name
  }
  return names
}
