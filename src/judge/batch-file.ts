import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Way } from './way.ts'

/** One line of a batch. */
export interface BatchLine {
  /** Of the question, which is the line's `custom_id`. */
  key: string
  /** US dollars that it can cost at most. */
  most: number
}

/** A batch that was sent, or was about to be, and is not collected. */
export interface OpenBatch {
  /** Is in the batch's metadata, so that it is found again where its id was lost. */
  token: string
  judge: number
  /** null: whether it was made is not known. */
  id: string | null
  /** How the model was asked. */
  way: Way
  lines: readonly BatchLine[]
}

/** judgements/TASK.batches.json beside judgements/TASK.jsonl. */
export function batchFileOf(ledger: string): string {
  return `${ledger.replace(/\.jsonl$/, '')}.batches.json`
}

/** The batches of one task that are not collected yet, in the run folder, so that a later run collects them in place of asking again. */
export class BatchFile {
  readonly #path: string
  #open: OpenBatch[]

  constructor(path: string) {
    this.#path = path
    this.#open = read(path)
  }

  get open(): readonly OpenBatch[] {
    return this.#open
  }

  /** Adds it, or takes the place of the one with its token. */
  put(batch: OpenBatch): void {
    this.#write([...this.#open.filter(({ token }) => token !== batch.token), batch])
  }

  remove({ token }: OpenBatch): void {
    this.#write(this.#open.filter((each) => each.token !== token))
  }

  #write(open: OpenBatch[]): void {
    this.#open = open
    if (open.length === 0) {
      rmSync(this.#path, { force: true })
      return
    }
    const part = `${this.#path}.part`
    writeFileSync(part, `${JSON.stringify({ open }, null, 2)}\n`, { mode: 0o600 })
    renameSync(part, this.#path)
  }
}

function read(path: string): OpenBatch[] {
  try {
    const { open } = JSON.parse(readFileSync(path, 'utf8')) as { open?: OpenBatch[] }
    return open ?? []
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
