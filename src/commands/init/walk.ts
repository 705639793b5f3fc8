import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders of programs, environments and runs: none holds what a team would have judged. */
const skipped = /^(\.|node_modules$|runs$|wandb$|mlruns$|venv$|site-packages$|__pycache__$|dist$|build$|target$)/
const deepest = 6
const mostFiles = 50_000

/**
 * Files below a folder, relative, with forward slashes, in the order of their names. Links to folders are not followed.
 * `isWhole`: false where there are more than anyone keeps in a repository, so that the rest was not seen.
 */
export async function walk(folder: string): Promise<{ files: string[]; isWhole: boolean }> {
  const files: string[] = []
  let isWhole = true
  const visit = async (below: string, depth: number): Promise<void> => {
    const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => [])
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) {
        if (!skipped.test(entry.name) && depth < deepest) await visit(path, depth + 1)
      } else if (files.length >= mostFiles) {
        isWhole = false
        return
      } else if (entry.isFile() || entry.isSymbolicLink()) files.push(path)
    }
  }
  await visit('', 0)
  return { files, isWhole }
}

/** Whether a file may hold samples, by its name and place; why not, as a part of a sentence. `null`: it is something else altogether. */
export function mayBeData(path: string, checkpointFolders: readonly string[]): 'data' | 'training' | null {
  const parts = path.split('/')
  const name = parts.at(-1)!
  const extension = /\.(jsonl|ndjson|csv|tsv|parquet|txt)$/i.exec(name)?.[1]?.toLowerCase()
  if (extension === undefined) return null
  if (checkpointFolders.some((folder) => folder !== '.' && path.startsWith(`${folder}/`))) return null
  if (/^(licen[cs]e|notice|readme|requirements|constraints|cmakelists|robots|vocab|merges|metadata)/i.test(name))
    return null
  if (/(^|[^a-z])(metrics?|loss|logs?|trainer|results?|history|ratings?|summary)([^a-z]|$)/i.test(name)) return null
  const inDataFolder = parts.slice(0, -1).some((part) => /data|eval|test|bench|sample|corpus|held/i.test(part))
  if (extension === 'txt' && !inDataFolder) return null
  return parts.some((part) => /(^|[^a-z])train(ing)?([^a-z]|$)/i.test(part)) ? 'training' : 'data'
}
