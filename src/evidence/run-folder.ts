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
import type { Sample } from '../samples/sample.ts'
import { GateError, gateError } from '../shared/errors.ts'
import { withoutSecrets } from '../shared/secrets.ts'
import type { Side } from './evidence.ts'
import { EvidenceFile } from './file.ts'
import { lock, unlock } from './lock.ts'
import { notRecord, type RunRecord, withoutSecretsIn } from './run-record.ts'

const recordFile = 'run.json'
/** Who let the checkpoint through on the pull request. */
const overrideFile = 'override.json'
/** What became of sending the run to MLflow. */
const loggedFile = 'mlflow.json'
const renderings = ['report.json', 'comment.md', 'summary.md', 'report.html']
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
      lock(this.path)
      if (fresh) this.#forget()
      // It was of what the folder held before.
      rmSync(join(this.path, overrideFile), { force: true })
      rmSync(join(this.path, loggedFile), { force: true })
      if (existsSync(suiteFile)) this.#copySuite(suiteFile)
    } catch (error) {
      if (error instanceof GateError) throw error
      throw gateError('run-folder-not-writable', { folder: this.path, why: (error as Error).message }, error)
    }
  }

  /** To the byte, but for what signs in inside its addresses: the folder is kept and shared. */
  #copySuite(file: string): void {
    const text = readFileSync(file, 'utf8')
    const told = withoutSecrets(text)
    if (told === text) copyFileSync(file, join(this.path, 'suite.yml'))
    else this.write('suite.yml', told)
  }

  /** Forgets an earlier run, and every name under which this one will write: a link there would lead out of the folder. */
  #forget(): void {
    const beside = [overrideFile, loggedFile, 'production-grades.jsonl']
    const written = ['suite.yml', recordFile, 'prepared.json', ...renderings, 'log.txt', ...beside]
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
    unlock(this.path)
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

  writeLogged(json: string): void {
    this.write(loggedFile, json)
  }

  /** Its text; null: nothing was sent. */
  readLogged(): string | null {
    return existsSync(join(this.path, loggedFile)) ? this.#read(loggedFile) : null
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
    this.write(recordFile, `${JSON.stringify(withoutSecretsIn(record), null, 2)}\n`)
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
    const why = notRecord(record)
    if (why !== null) throw this.#unreadable(recordFile, why)
    return record as unknown as RunRecord
  }

  /** A line of log.txt, with the time, and without what signs in inside its addresses. */
  log(text: string): void {
    appendFileSync(join(this.path, 'log.txt'), `${new Date().toISOString()} ${withoutSecrets(text)}\n`)
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
