import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Engine } from '../../monitor/engine.ts'
import type { Entry } from '../../monitor/inference.ts'
import { Intake } from '../../monitor/read/intake.ts'
import type { FieldNames } from '../../monitor/read/lines.ts'
import { inodeAt, longestLine, TailedFile } from '../../monitor/read/tail.ts'
import { monitorTexts } from '../../shared/messages/monitor.ts'
import { fieldNames } from './fields.ts'
import type { MonitorFlags, MonitorIo } from './flags.ts'
import type { MonitorOutcome } from './text.ts'

/** Where entries go. */
interface Sink {
  accept(entries: readonly Entry[]): void
}

/** Entries that are written together with how far the file was read: fewer than wait for a judge. */
const portion = 500
const judgedPortion = 40
/** Milliseconds between two looks at a file that is followed, and after which what is not whole is taken as it is, and a disk given up. */
const look = 500
const idle = 5_000

/** Reads a log to its end, or on and on where it is followed. */
export class Reading {
  readonly #file: string
  readonly #flags: MonitorFlags
  readonly #io: MonitorIo
  readonly #sink: Sink
  readonly #engine: Engine | null
  readonly #names: FieldNames
  readonly #portion: number
  #entries: Entry[] = []

  constructor(file: string, flags: MonitorFlags, io: MonitorIo, sink: Sink, engine: Engine | null) {
    this.#file = file
    this.#flags = flags
    this.#io = io
    this.#sink = sink
    this.#engine = engine
    this.#names = fieldNames(flags.fields)
    this.#portion = flags.judge === undefined ? portion : judgedPortion
  }

  async read(): Promise<MonitorOutcome> {
    const intake = this.#file === '-' ? await this.#stream() : await this.#tail()
    return { ...intake.counts, format: this.#flags.format ?? null }
  }

  async #stream(): Promise<Intake> {
    const intake = new Intake(this.#flags.format ?? null, this.#names, null, Date.now)
    /** null: it is too long. */
    let line: string | null = ''
    let number = 0
    const take = () => {
      number += 1
      this.#entries.push(...intake.line(line, number, number))
      line = ''
      if (this.#entries.length >= this.#portion) this.#pass()
    }
    const decoder = new TextDecoder()
    for await (const chunk of this.#io.input) {
      const pieces = decoder.decode(chunk, { stream: true }).split('\n')
      for (const [at, piece] of pieces.entries()) {
        if (at > 0) take()
        line = line === null || line.length + piece.length > longestLine ? null : line + piece
      }
      this.#pass()
      if (this.#io.signal.aborted) break
    }
    if (line !== '') take()
    this.#entries.push(...intake.end())
    this.#pass()
    return intake
  }

  #pass(): void {
    this.#sink.accept(this.#entries.splice(0))
  }

  async #tail(): Promise<Intake> {
    const path = resolve(this.#file)
    const { progress, signal } = this.#io
    let file = new TailedFile(path)
    const resumed = file.goOn(Object.values(this.#engine?.places ?? {}))
    if (resumed > 0) progress.note(monitorTexts.goesOn(path, resumed))
    let intake = new Intake(this.#flags.format ?? null, this.#names, file.inode, Date.now)
    progress.start(monitorTexts.bytesRead, file.size)
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
      if (this.#entries.length < this.#portion) continue
      this.#passWith(file, intake, path)
      if (!(await this.#room())) break
    }
    if (found) this.#passWith(file, intake, path)
    return found
  }

  /**
   * Lets the engine write and send, and waits where too much waits there: a file does not run away. One that grows is not kept up by a judge.
   * Returns whether reading goes on: a disk that refuses is not waited for without end where nobody may be looking.
   */
  async #room(): Promise<boolean> {
    const { signal } = this.#io
    const { follow } = this.#flags
    const end = Date.now() + idle
    const isFull = () => this.#engine?.isCrowded || (!follow && this.#engine?.isJudgeCrowded)
    const isRefused = () => !follow && (this.#engine?.unwritten ?? 0) > 0 && Date.now() > end
    do await pause(isFull() ? look / 5 : 0, undefined, { signal }).catch(() => {})
    while (isFull() && !signal.aborted && !isRefused())
    return !signal.aborted && !isRefused()
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
