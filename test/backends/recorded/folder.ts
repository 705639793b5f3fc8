import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Recorded, readRecorded } from '../../../src/backends/recorded/read.ts'
import type { Evidence } from '../../../src/evidence/evidence.ts'
import { readSamples } from '../../../src/samples/read.ts'
import type { Sample } from '../../../src/samples/sample.ts'
import type { GateError } from '../../../src/shared/errors.ts'
import type { DataSource } from '../../../src/suite/data.ts'
import type { Task } from '../../../src/suite/task.ts'

export interface Asked {
  kind?: Task['kind']
  name?: string
  /** Ids of the task's samples. */
  ids?: readonly string[]
  limit?: number | null
  /** The records of the task's data, where the lines have to be told by them: the samples are the first `limit` of them. */
  data?: readonly Record<string, unknown>[]
  /** Column of the samples' ids; null: the data have none. */
  idColumn?: string | null
  isAskedAlike?: boolean
  units?: { tokens: boolean; bytes: boolean }
}

/** A folder with these files; a list is written as JSON lines. */
export function folderOf(files: Record<string, string | readonly unknown[]>): string {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    const text = typeof content === 'string' ? content : content.map((line) => `${JSON.stringify(line)}\n`).join('')
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** Reads a folder `side` as a suite beside it would. */
export async function read(folder: string, asked: Asked = {}): Promise<Recorded> {
  const { kind = 'scores', name = 'task', limit = null, idColumn = 'id', data, isAskedAlike = false } = asked
  const path = data === undefined ? '/nowhere/data.jsonl' : join(folderOf({ 'data.jsonl': data }), 'data.jsonl')
  const shape = kind === 'choose' ? 'choices' : 'ids'
  const source: DataSource = {
    ...{ shape, path, written: 'data.jsonl', format: null, limit, place: { line: 1, column: 1 } },
    fields: idColumn === null ? {} : { id: idColumn },
  }
  const ids = (asked.ids ?? ['a', 'b']).map((id): Sample => ({ id, source: { file: 'data.jsonl', line: 1 } }))
  const samples = data === undefined ? ids : (await readSamples(source)).samples
  const task = { kind, name, role: null, metrics: [], data: source } as unknown as Task
  return readRecorded(`recorded:${folder}`, '/', [
    { task, samples, ids: idColumn, isAskedAlike, units: asked.units ?? { tokens: false, bytes: false } },
  ])
}

/** Evidence of `task.jsonl` with these lines. */
export async function evidenceOf(lines: readonly unknown[] | string, asked: Asked = {}): Promise<Evidence[]> {
  const { tasks } = await read(folderOf({ 'task.jsonl': lines }), asked)
  return tasks.get('task')!.evidence
}

/** The message and the code of what is refused; the folder's own name left out. */
export async function refusal(files: Record<string, string | readonly unknown[]>, asked: Asked = {}): Promise<string> {
  const folder = folderOf(files)
  try {
    await read(folder, asked)
  } catch (error) {
    const { exit, message } = error as GateError
    return `${exit}: ${message.replaceAll(`${folder}/`, '').replaceAll(folder, 'FOLDER')}`
  }
  return 'it was read'
}
