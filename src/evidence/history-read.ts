import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gateError } from '../shared/errors.ts'
import type { RunFolder } from './run-folder.ts'

/** What a run read of the history of merged checkpoints: all that is needed to tell of it again. */
export interface HistoryRead {
  /** Where it was read, as part of a sentence: `the branch checkpoint-history`. */
  where: string
  /** The lines, as they were read. */
  log: string
  /** The evidence of the release that candidates are held to, unpacked; null: none is kept, or it could not be read. */
  release: string | null
  /** What could not be read, and why: sentences. */
  problems: string[]
}

const place = 'history'
const [head, log, release] = ['read.json', 'history.jsonl', 'release.jsonl'].map((name) => join(place, name)) as [
  string,
  string,
  string,
]

/** Puts it into the run folder, in place of what an earlier run read. */
export function keepHistory(folder: RunFolder, read: HistoryRead | null): void {
  rmSync(join(folder.path, place), { recursive: true, force: true })
  if (read === null) return
  folder.write(log, read.log)
  if (read.release !== null) folder.write(release, read.release)
  folder.write(head, `${JSON.stringify({ schema: 1, where: read.where, problems: read.problems }, null, 2)}\n`)
}

/** null: the run read none. */
export function keptHistory({ path }: RunFolder): HistoryRead | null {
  const text = (name: string) => (existsSync(join(path, name)) ? readFileSync(join(path, name), 'utf8') : null)
  const written = text(head)
  if (written === null) return null
  try {
    const { where, problems } = JSON.parse(written) as HistoryRead
    return { where: String(where), problems: problems.map(String), log: text(log) ?? '', release: text(release) }
  } catch (error) {
    throw gateError('run-folder-unreadable', { folder: path, file: head, why: (error as Error).message }, error)
  }
}
