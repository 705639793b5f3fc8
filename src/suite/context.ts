import type { SuiteDocument } from './document.ts'
import type { Catalogue } from './known.ts'

/** What stands around a task and is needed to make sense of it. */
export interface TaskContext {
  /** Absolute folder of the suite. */
  folder: string
  document: SuiteDocument
  catalogue: Catalogue
  readJson: ReadJson
}

/** The value of a JSON (or YAML) file, or why there is none, as a part of a sentence. */
export type ReadJson = (path: string) => { value: unknown } | { why: string }
