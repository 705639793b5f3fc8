import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Recorded, readRecorded } from '../../../src/backends/recorded/read.ts'
import type { Evidence } from '../../../src/evidence/evidence.ts'
import type { GateError } from '../../../src/shared/errors.ts'
import type { Task } from '../../../src/suite/suite.ts'

export interface Asked {
  kind?: Task['kind']
  name?: string
  /** Ids of the task's samples. */
  ids?: readonly string[]
  limit?: number | null
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
export function read(folder: string, asked: Asked = {}): Promise<Recorded> {
  const { kind = 'scores', name = 'task', ids = ['a', 'b'], limit = null } = asked
  const task = { kind, name, role: null, metrics: [], data: { limit } } as unknown as Task
  const samples = ids.map((id) => ({ id, source: { file: 'data.jsonl', line: 1 } }))
  return readRecorded(`recorded:${folder}`, '/', [
    { task, samples, units: asked.units ?? { tokens: false, bytes: false } },
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
