import type { DataSource } from './data.ts'

export type DataFormat = NonNullable<DataSource['format']>

const byExtension: Record<string, DataFormat> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
  parquet: 'parquet',
  txt: 'text',
  text: 'text',
}

export const dataExtensions: readonly string[] = Object.keys(byExtension).map((extension) => `.${extension}`)

/** By the file's extension; null where it says nothing. */
export function dataFormat(path: string): DataFormat | null {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(byExtension, extension) ? byExtension[extension]! : null
}
