import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { HistorySettings } from '../suite/history.ts'
import type { Suite } from '../suite/suite.ts'

/** Where a history and the evidence of its releases lie. */
export interface HistoryStore {
  /** As part of a sentence: `the branch checkpoint-history`. */
  where: string
  /** null: it is not there. */
  read(file: string): Promise<Buffer | null>
  /**
   * Writes what `change` makes of the file as it stands, and asks it again where somebody else wrote in the meantime; null: nothing has to
   * be written.
   */
  update(file: string, change: (before: Buffer | null) => Buffer | null, message: string): Promise<void>
}

/** The files of a suite in its store, in whatever place that is. */
export interface HistoryFiles {
  log: string
  /** The evidence of a release, packed. */
  release(name: string): string
}

export function historyFiles(suite: string, { kept, name }: Pick<HistorySettings, 'kept' | 'name'>): HistoryFiles {
  const log = kept === 'file' ? name.replaceAll('\\', '/') : `${encodeURIComponent(suite)}.jsonl`
  const beside = log.replace(/\.jsonl$/, '')
  return { log, release: (release) => `${beside}.releases/${encodeURIComponent(release)}.jsonl.gz` }
}

/** A history in a folder of this machine: in the checkout, or as an artifact that the workflow brought. */
export function folderStore({ folder }: Pick<Suite, 'folder'>, { kept, name }: HistorySettings): HistoryStore {
  const root = kept === 'file' ? folder : join(folder, name)
  return {
    where: kept === 'file' ? `the file ${name}` : `the folder ${name}`,
    async read(file) {
      try {
        return readFileSync(join(root, file))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    async update(file, change) {
      const next = change(await this.read(file))
      if (next === null) return
      const path = join(root, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(`${path}.part`, next)
      renameSync(`${path}.part`, path)
    },
  }
}
