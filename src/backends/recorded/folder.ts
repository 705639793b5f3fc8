import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gateError } from '../../shared/errors.ts'
import { summariesBeside } from './nemo.ts'

const SCHEME = 'recorded:'

export function isRecorded(path: string): boolean {
  return path.startsWith(SCHEME)
}

/** The folder that a side `recorded:FOLDER` names, as written. */
export function recordedFolder(path: string): string {
  return path.slice(SCHEME.length)
}

const extensions = ['jsonl', 'ndjson', 'json', 'csv', 'tsv', 'parquet']

/** The names in a recorded folder, one level deep. `folder` is absolute, `written` is for messages. */
export async function listRecorded(folder: string, written: string): Promise<string[]> {
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory())
    throw gateError('recorded-folder-missing', { path: written, folder, isFile: found !== null })
  const names: string[] = []
  const entries = (await readdir(folder)).filter((entry) => !entry.startsWith('.')).sort()
  if (entries.length === 0) throw gateError('recorded-folder-empty', { path: written, folder })
  for (const entry of entries) {
    if ((await stat(join(folder, entry)).catch(() => null))?.isDirectory()) {
      const results = `${entry}/results.jsonl`
      if ((await stat(join(folder, results)).catch(() => null))?.isFile()) names.push(results)
    } else names.push(entry)
  }
  return names
}

/**
 * The one file of a task: TASK.jsonl (or json, csv, tsv, parquet); TASK/results.jsonl as NeMo Evaluator writes it; samples_TASK_TIME.jsonl
 * as lm-evaluation-harness does. What is packed counts too, so that nothing is passed over in silence.
 */
export async function fileOf(task: string, names: readonly string[], folder: string, written: string): Promise<string> {
  const named = filesOf(task, names)
  const found = named.length > 0 ? named : await filesOfBenchmark(task, names, folder)
  if (found.length > 1) throw gateError('recorded-file-unclear', { path: written, task, files: found })
  const [file] = found
  if (file === undefined) {
    const near = await foldersWith(task, folder)
    throw gateError('recorded-file-missing', { path: written, task, there: names, near })
  }
  const packing = PACKED.exec(file)
  if (packing !== null) throw gateError('recorded-file-packed', { path: written, file, packing: packing[0] })
  return file
}

function filesOf(task: string, names: readonly string[]): string[] {
  const plain = new Set([task, encodeURIComponent(task)].flatMap((stem) => extensions.map((one) => `${stem}.${one}`)))
  return names.filter((name) => {
    const bare = name.replace(PACKED, '')
    const dot = bare.lastIndexOf('.')
    if (plain.has(bare.slice(0, dot) + bare.slice(dot).toLowerCase()) || bare === `${task}/results.jsonl`) return true
    return bare.startsWith(`samples_${task}_`) && TIME.test(bare.slice(`samples_${task}_`.length))
  })
}

/** Folders of NeMo Evaluator need not have the name of their benchmark; the summary in them tells it. */
async function filesOfBenchmark(task: string, names: readonly string[], folder: string): Promise<string[]> {
  const found: string[] = []
  for (const name of names.filter((one) => /^(?:[^/]+\/)?results\.jsonl$/.test(one)))
    if ((await summariesBeside(join(folder, name))).some(({ benchmark }) => benchmark === task)) found.push(name)
  return found
}

const PACKED = /\.(?:gz|zst|zip|bz2|xz)$/i
const TIME = /^\d{4}-\d\d-\d\d.*\.jsonl?$/

const MOST_LOOKED_INTO = 50

/** Folders below that hold a file for the task, relative: of a run folder those with its evidence, not with its samples. */
async function foldersWith(task: string, folder: string): Promise<string[]> {
  const found: string[] = []
  const below = async (path: string) => {
    const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => [])
    return entries.filter((one) => one.isDirectory() && !one.name.startsWith('.')).map(({ name }) => join(path, name))
  }
  const isRun = (await stat(join(folder, 'run.json')).catch(() => null)) !== null
  const first = isRun ? ['evidence'] : await below('')
  for (const path of first.slice(0, MOST_LOOKED_INTO))
    for (const one of [path, ...(await below(path)).slice(0, MOST_LOOKED_INTO)]) {
      const files = await readdir(join(folder, one)).catch(() => [])
      if (filesOf(task, files).length > 0) found.push(one)
    }
  return found.sort()
}
