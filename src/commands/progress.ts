import { Presets, SingleBar } from 'cli-progress'
import { terminalText } from '../shared/escape.ts'
import type { Progress } from '../shared/progress.ts'
import { withoutSecrets } from '../shared/secrets.ts'

/** What progress is drawn on; `process.stderr` is one. */
export interface ProgressOutput {
  isTTY?: boolean
  write(text: string): unknown
}

/**
 * A bar on a terminal, plain lines elsewhere: a log should not be full of bars, and not silent for minutes either. Notes quote what
 * checkpoints and package managers say.
 */
export function progressOn(output: ProgressOutput): Progress {
  const drawn = output.isTTY ? new Bar(output) : new Lines(output)
  return {
    start: (label, total) => drawn.start(terminalText(label), total),
    advance: (done) => drawn.advance(done),
    note: (text) => drawn.note(terminalText(withoutSecrets(text), 1000)),
    stop: () => drawn.stop(),
  }
}

class Bar implements Progress {
  readonly #output: ProgressOutput
  #bar: SingleBar | null = null
  #label = ''

  constructor(output: ProgressOutput) {
    this.#output = output
  }

  start(label: string, total: number): void {
    this.stop()
    this.#label = label
    this.#draw(total, 0)
  }

  advance(done: number): void {
    this.#bar?.update(done)
  }

  note(text: string): void {
    const bar = this.#bar
    bar?.stop()
    this.#output.write(`${text}\n`)
    if (bar !== null) this.#draw(bar.getTotal(), bar.getProgress() * bar.getTotal())
  }

  stop(): void {
    this.#bar?.stop()
    this.#bar = null
  }

  #draw(total: number, done: number): void {
    const options = {
      stream: this.#output as NodeJS.WritableStream,
      format: '{label} {bar} {value}/{total}, {eta_formatted} left',
      barsize: 24,
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
      etaBuffer: 50,
    }
    this.#bar = new SingleBar(options, Presets.shades_classic)
    this.#bar.start(total, done, { label: this.#label.padEnd(28) })
  }
}

/** Longest silence on a plain output, in milliseconds. */
const quiet = 10_000

class Lines implements Progress {
  readonly #output: ProgressOutput
  #work: { label: string; total: number; done: number; begun: number; said: number } | null = null

  constructor(output: ProgressOutput) {
    this.#output = output
  }

  start(label: string, total: number): void {
    this.stop()
    const now = Date.now()
    this.#work = { label, total, done: 0, begun: now, said: now }
  }

  advance(done: number): void {
    const work = this.#work
    if (work === null) return
    work.done = done
    const now = Date.now()
    if (now - work.said < quiet || done >= work.total) return
    work.said = now
    this.#output.write(`${work.label}: ${done}/${work.total}\n`)
  }

  note(text: string): void {
    this.#output.write(`${text}\n`)
  }

  stop(): void {
    const work = this.#work
    this.#work = null
    if (work === null || work.done < work.total) return
    const seconds = (Date.now() - work.begun) / 1000
    this.#output.write(`${work.label}: ${work.total}/${work.total} in ${seconds.toFixed(1)} s\n`)
  }
}

/** Tells both. */
export function both(one: Progress, other: Progress): Progress {
  return {
    plan(pieces) {
      one.plan?.(pieces)
      other.plan?.(pieces)
    },
    start(label, total) {
      one.start(label, total)
      other.start(label, total)
    },
    advance(done) {
      one.advance(done)
      other.advance(done)
    },
    note(text) {
      one.note(text)
      other.note(text)
    },
    stop() {
      one.stop()
      other.stop()
    },
  }
}

/** The same progress, which says nothing until a piece of work takes longer than `patience` milliseconds. */
export function patient(progress: Progress, patience = 1000): Progress {
  let work: { label: string; total: number; begun: number } | null = null
  let said = false
  const stop = () => {
    if (said) progress.stop()
    work = null
  }
  return {
    start(label, total) {
      stop()
      work = { label, total, begun: Date.now() }
      if (said) progress.start(label, total)
    },
    advance(done) {
      if (work === null) return
      if (!said && Date.now() - work.begun >= patience) {
        said = true
        progress.start(work.label, work.total)
      }
      if (said) progress.advance(done)
    },
    note: (text) => progress.note(text),
    stop,
  }
}

/** The same progress, with its notes and the beginning of every piece of work in the run folder's log too. */
export function logged(progress: Progress, folder: { log(text: string): void }): Progress {
  return {
    plan: (pieces) => progress.plan?.(pieces),
    start(label, total) {
      folder.log(`${label}: ${total}`)
      progress.start(label, total)
    },
    advance: (done) => progress.advance(done),
    note(text) {
      folder.log(text)
      progress.note(text)
    },
    stop: () => progress.stop(),
  }
}
