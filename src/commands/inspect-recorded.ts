import { join, resolve } from 'node:path'
import { listRecorded, recordedFolder } from '../backends/recorded/folder.ts'
import { readRecordedFile } from '../backends/recorded/json.ts'
import { GateError } from '../shared/errors.ts'
import { terminalText } from '../shared/escape.ts'
import { counted } from '../shared/numbers.ts'
import { listed, shown } from '../shared/shown.ts'

/** What a folder of recorded evidence holds; `--json` prints it as it is. */
export interface RecordedInspection {
  checkpoint: string
  folder: string
  /** `problem`: why the file cannot be read, or that some of its lines cannot; null: it can. */
  files: { file: string; lines: number; fields: string[]; sha256: string | null; problem: string | null }[]
}

/** Looks into the files as far as that needs no suite: which samples belong there, only a suite tells. */
export async function inspectRecorded(checkpoint: string): Promise<RecordedInspection> {
  const folder = resolve(recordedFolder(checkpoint))
  const files: RecordedInspection['files'] = []
  for (const file of await listRecorded(folder, checkpoint)) files.push(await fileIn(folder, file))
  return { checkpoint, folder, files }
}

async function fileIn(folder: string, file: string): Promise<RecordedInspection['files'][number]> {
  try {
    const { total, columns, sha256, broken } = await readRecordedFile(join(folder, file), file, false)
    const problem = broken.count > 0 ? `${counted(broken.count, 'line')} cannot be read` : null
    return { file, lines: total, fields: columns, sha256, problem }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return { file, lines: 0, fields: [], sha256: null, problem: error.message }
  }
}

export function recordedText({ checkpoint, folder, files }: RecordedInspection): string {
  const lines = files.map(({ file, lines: count, fields, problem }) => {
    const found = [counted(count, 'line'), `fields ${listed(fields.map(shown), 20)}`]
    const said = problem === null ? found : [...(count > 0 ? found : []), problem]
    return `  ${terminalText(file, 100).padEnd(28)} ${terminalText(said.join(', '), 500)}`
  })
  return [`Recorded evidence ${terminalText(checkpoint)}`, `  folder ${terminalText(folder)}`, ...lines, ''].join('\n')
}
