/** One line or row of a data file before anything is known of its meaning. */
export interface RawRecord {
  /** Line in a text file, row in a Parquet file, from 1. */
  line: number
  /** Without a prototype: a column may have any name. */
  values: Record<string, unknown>
}

export interface RawFile {
  records: RawRecord[]
  /** Every column or key that occurs. */
  columns: string[]
  /** Records and broken ones, up to the limit. */
  total: number
  /** sha256 of the file's bytes, hexadecimal. */
  sha256: string
}

export interface ReadOptions {
  path: string
  /** Whether the values of a column are of use; the others are not kept. */
  keep: (column: string) => boolean
  /** Only the first so many records; null: all. */
  limit: number | null
  broken: Broken
  /** What is read in place of the file; only JSON lines can be. */
  stream?: AsyncIterable<Buffer>
}

const MOST_SHOWN = 5

/** What could not be read: all of it counted, the first few named. */
export class Broken {
  count = 0
  readonly lines: { line: number; why: string }[] = []

  add(line: number, why: string): void {
    this.count++
    if (this.lines.length < MOST_SHOWN) this.lines.push({ line, why })
  }
}
