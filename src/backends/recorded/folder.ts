import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gateError } from '../../shared/errors.ts'

const SCHEME = 'recorded:'

export function isRecorded(path: string): boolean {
  return path.startsWith(SCHEME)
}

/** The folder that a side `recorded:FOLDER` names, as written. */
export function recordedFolder(path: string): string {
  return path.slice(SCHEME.length)
}

const extensions = ['jsonl', 'ndjson', 'csv', 'tsv', 'parquet']

/** The names in a recorded folder, one level deep. `folder` is absolute, `written` is for messages. */
export async function listRecorded(folder: string, written: string): Promise<string[]> {
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory())
    throw gateError('recorded-folder-missing', { path: written, folder, isFile: found !== null })
  const names: string[] = []
  for (const entry of (await readdir(folder)).sort()) {
    if (entry.startsWith('.')) continue
    if ((await stat(join(folder, entry)).catch(() => null))?.isDirectory()) {
      const results = `${entry}/results.jsonl`
      if ((await stat(join(folder, results)).catch(() => null))?.isFile()) names.push(results)
    } else names.push(entry)
  }
  if (names.length === 0) throw gateError('recorded-folder-empty', { path: written, folder })
  return names
}

/**
 * The one file of a task: TASK.jsonl (or csv, tsv, parquet); TASK/results.jsonl as NeMo Evaluator writes it; samples_TASK_TIME.jsonl as
 * lm-evaluation-harness does.
 */
export function fileOf(task: string, names: readonly string[], written: string): string {
  const stems = [task, encodeURIComponent(task)]
  const plain = new Set(stems.flatMap((stem) => extensions.map((extension) => `${stem}.${extension}`)))
  const isOf = (name: string) =>
    plain.has(name) ||
    name === `${task}/results.jsonl` ||
    (name.startsWith(`samples_${task}_`) && TIME.test(name.slice(`samples_${task}_`.length)))
  const found = names.filter(isOf)
  if (found.length === 1) return found[0]!
  if (found.length > 1) throw gateError('recorded-file-unclear', { path: written, task, files: found })
  throw gateError('recorded-file-missing', { path: written, task, there: names })
}

const TIME = /^\d{4}-\d\d-\d\dT[\d.:-]+\.jsonl$/
