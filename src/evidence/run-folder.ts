import {
  appendFileSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Opened } from '../backends/backend.ts'
import type { Sample } from '../samples/sample.ts'
import type { Shard } from '../samples/shard.ts'
import { type ExitCode, GateError, gateError } from '../shared/errors.ts'
import type { Suite } from '../suite/suite.ts'
import type { Side } from './evidence.ts'
import { EvidenceFile } from './file.ts'
import type { Origin } from './origin.ts'
import type { PolicyRecord } from './policy-record.ts'
import type { MadeEarlier, Reused } from './provenance.ts'

/** What was compared: enough, with the evidence, to remake every rendering without a model. */
export interface RunRecord {
  schema: 1
  /** The suite as decoded, command-line overrides included. */
  suite: Suite
  /** What each side turned out to be; null until it was opened. */
  opened: Record<Side, Opened | null>
  /**
   * `evaluated`: of a shard, how many of the samples it has. `asked`: sha256 of what the evidence depends on besides the checkpoint; absent
   * in older records.
   */
  data: { task: string; file: string; sha256: string; samples: number; evaluated?: number; asked?: string }[]
  versions: Record<string, string>
  /** Which part of the samples was evaluated; absent: all of them. */
  shard?: Shard
  /** Tasks of which a side's backend can tell nothing, and why: their rows are missing. Absent in older records. */
  untold?: { side: Side; task: string; reason: string }[]
  /** Tasks with a judge, in their order. Absent in older records. */
  judged?: JudgingRecord[]
  /** Of sides that name the evidence of an earlier run of this program. Absent in older records. */
  earlier?: Partial<Record<Side, MadeEarlier>>
  /** What was taken from the cache; absent: nothing. */
  reused?: Reused[]
  /** Whose job made the evidence, where it was none of the repository's own; absent: it was. */
  origin?: Origin
  /** Which rules held, and what is known of the others. Absent: nothing was to be compared with. */
  policy?: PolicyRecord
  /** Why the evaluation ended early; null when it did not. */
  error: { code: string; what: string; hint: string; exit: ExitCode } | null
  /** ISO 8601. */
  started: string
  /** Wall time spent on evaluating, over all starts of a run that was interrupted. */
  seconds: number
}

/** How far the answers of one task were judged, and what that took. */
export interface JudgingRecord {
  task: string
  /** Questions to the judges. */
  planned: number
  /** Of each question about these very answers its judgement's key: a run folder may hold others, of an earlier candidate. */
  keys: Readonly<Record<string, string>>
  /** What ended it before every question was asked; null: nothing did. */
  stopped: 'cost' | 'time' | 'quota' | 'error' | 'unmasked' | null
  /** Why, and what to do: sentences. */
  said: string | null
  /** US dollars; null: some prices are not known. */
  cost: number | null
  /** Tokens. */
  input: number
  cachedInput: number
  output: number
  calls: number
  /** Judgements that cost nothing, since the same had been asked before. */
  cached: number
}

const recordFile = 'run.json'
/** Who let the checkpoint through on the pull request. */
const overrideFile = 'override.json'
/** What became of sending the run to MLflow. */
const loggedFile = 'mlflow.json'
const renderings = ['report.json', 'comment.md', 'summary.md', 'report.html']
const recordParts = [
  'suite',
  'opened',
  'data',
  'versions',
  'error',
  'started',
  'seconds',
] as const satisfies (keyof RunRecord)[]

/**
 * The folder of one run:
 * suite.yml, run.json, samples/TASK.jsonl, evidence/SIDE/TASK.jsonl, judgements/TASK.jsonl, ratings/TASK.json, report.json, report.html,
 * comment.md, summary.md, log.txt; override.json where a person let it through; mlflow.json, where its run is; history/, what was read of the merged checkpoints; policy/TASK.jsonl, samples of the suite that did not hold; logs/ of the commands that were run, and prepared.json, what they made.
 * One process writes into it at a time.
 */
export class RunFolder {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  /**
   * Claims the folder for this process; the claim of a process that is gone does not count. `fresh`: nothing that the folder holds, or
   * that it only links to, is used.
   */
  claim(suiteFile: string, fresh = false): void {
    try {
      if (fresh && lstatSync(this.path, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(this.path)
      mkdirSync(this.path, { recursive: true })
      this.#lock()
      if (fresh) this.#forget()
      // It was of what the folder held before.
      rmSync(join(this.path, overrideFile), { force: true })
      rmSync(join(this.path, loggedFile), { force: true })
      if (existsSync(suiteFile)) copyFileSync(suiteFile, join(this.path, 'suite.yml'))
    } catch (error) {
      if (error instanceof GateError) throw error
      throw gateError('run-folder-not-writable', { folder: this.path, why: (error as Error).message }, error)
    }
  }

  /** Of two processes that come at once, one makes the file and the other finds it. */
  #lock(): void {
    const lock = join(this.path, 'lock')
    const make = () => writeFileSync(lock, String(process.pid), { flag: 'wx' })
    try {
      make()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const pid = Number(readFileSync(lock, 'utf8'))
      if (pid !== process.pid && isAlive(pid)) throw gateError('run-folder-busy', { folder: this.path, pid })
      rmSync(lock)
      make()
    }
  }

  /** Forgets an earlier run, and every name under which this one will write: a link there would lead out of the folder. */
  #forget(): void {
    const written = ['suite.yml', recordFile, 'prepared.json', ...renderings, 'log.txt']
    for (const name of [
      'evidence',
      'samples',
      'judgements',
      'ratings',
      'history',
      'policy',
      'logs',
      ...written,
      ...written.map(partOf),
    ])
      rmSync(join(this.path, name), { recursive: true, force: true })
  }

  release(): void {
    rmSync(join(this.path, 'lock'), { force: true })
  }

  evidence(side: Side, task: string): EvidenceFile {
    return new EvidenceFile(join(this.path, 'evidence', side, `${fileName(task)}.jsonl`))
  }

  /** File of what became of the questions to a task's judges. */
  judgements(task: string): string {
    return join(this.path, 'judgements', `${fileName(task)}.jsonl`)
  }

  writeRatings(task: string, json: string): void {
    this.write(join('ratings', `${fileName(task)}.json`), `${json}\n`)
  }

  /** null: none were read. */
  readRatings(task: string): Record<string, unknown> | null {
    const file = join('ratings', `${fileName(task)}.json`)
    return existsSync(join(this.path, file)) ? this.#parse(this.#read(file), file) : null
  }

  /** `null`: nobody has let anything through. */
  writeOverrides(json: string | null): void {
    if (json === null) rmSync(join(this.path, overrideFile), { force: true })
    else this.write(overrideFile, json)
  }

  /** null: there are none. */
  readOverrides(): Record<string, unknown> | null {
    return existsSync(join(this.path, overrideFile)) ? this.#parse(this.#read(overrideFile), overrideFile) : null
  }

  writeSamples(task: string, samples: readonly Sample[]): void {
    this.write(
      join('samples', `${fileName(task)}.jsonl`),
      samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''),
    )
  }

  readSamples(task: string): Sample[] {
    const file = join('samples', `${fileName(task)}.jsonl`)
    const lines = this.#read(file).split('\n')
    return lines.filter((line) => line !== '').map((line) => this.#parse(line, file) as unknown as Sample)
  }

  /** `null`: nothing was sent. */
  writeLogged(json: string | null): void {
    if (json === null) rmSync(join(this.path, loggedFile), { force: true })
    else this.write(loggedFile, json)
  }

  /** null: nothing was sent. */
  readLogged(): Record<string, unknown> | null {
    return existsSync(join(this.path, loggedFile)) ? this.#parse(this.#read(loggedFile), loggedFile) : null
  }

  /** Samples of the suite that did not hold, where they are other ones: policy/TASK.jsonl. */
  writeOtherSamples(task: string, samples: readonly Sample[]): void {
    this.write(
      join('policy', `${fileName(task)}.jsonl`),
      samples.map((sample) => `${JSON.stringify(sample)}\n`).join(''),
    )
  }

  readOtherSamples(task: string): Sample[] {
    const file = join('policy', `${fileName(task)}.jsonl`)
    const lines = this.#read(file).split('\n')
    return lines.filter((line) => line !== '').map((line) => this.#parse(line, file) as unknown as Sample)
  }

  writeRecord(record: RunRecord): void {
    this.write(recordFile, `${JSON.stringify(record, null, 2)}\n`)
  }

  /** Takes away what an earlier run of the whole has said: a part decides nothing. */
  withdraw(): void {
    for (const name of renderings) rmSync(join(this.path, name), { force: true })
  }

  /** The record of an earlier run into this folder, if there is one. */
  previousRecord(): RunRecord | null {
    return existsSync(join(this.path, recordFile)) ? this.readRecord() : null
  }

  readRecord(): RunRecord {
    const record = this.#parse(this.#read(recordFile), recordFile)
    if (record.schema !== 1) throw this.#unreadable(recordFile, `its schema is ${record.schema}, this version reads 1`)
    const lacking = recordParts.find((part) => record[part] === undefined)
    if (lacking !== undefined) throw this.#unreadable(recordFile, `it has no "${lacking}"`)
    return record as unknown as RunRecord
  }

  /** A line of log.txt, with the time. */
  log(text: string): void {
    appendFileSync(join(this.path, 'log.txt'), `${new Date().toISOString()} ${text}\n`)
  }

  /** Where a command's output goes. */
  logFile(name: string): string {
    const folder = join(this.path, 'logs')
    mkdirSync(folder, { recursive: true })
    return join(folder, name)
  }

  /** Writes whole or not at all: a reader never sees half a file. */
  write(name: string, text: string): string {
    const path = join(this.path, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(partOf(path), text)
    renameSync(partOf(path), path)
    return path
  }

  #read(name: string): string {
    try {
      return readFileSync(join(this.path, name), 'utf8')
    } catch (error) {
      throw this.#unreadable(
        name,
        ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '') ? 'it is not there' : String(error),
        error,
      )
    }
  }

  #parse(text: string, file: string): Record<string, unknown> {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      throw this.#unreadable(file, (error as Error).message, error)
    }
    if (typeof value !== 'object' || value === null) throw this.#unreadable(file, 'it holds no object')
    return value as Record<string, unknown>
  }

  #unreadable(file: string, why: string, cause?: unknown) {
    return gateError('run-folder-unreadable', { folder: this.path, file, why }, cause)
  }
}

/** Where a file grows until it is whole. */
function partOf(path: string): string {
  return `${path}.part`
}

/** A name that every file system takes, and that no two tasks share. */
function fileName(task: string): string {
  return encodeURIComponent(task)
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
