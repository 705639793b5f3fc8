import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isMapping } from '../../samples/values.ts'
import { gateError } from '../../shared/errors.ts'

/** What NeMo Evaluator says in eval-*.json of the results.jsonl beside it. */
export interface Summary {
  file: string
  /** Name of the benchmark; null: it does not say. */
  benchmark: string | null
  /** How many results there are, repetitions included; null: it does not say. */
  results: number | null
}

/** The summaries beside a file of results; other JSON files are none. */
export async function summariesBeside(path: string): Promise<Summary[]> {
  const folder = dirname(path)
  const summaries: Summary[] = []
  for (const file of (await readdir(folder)).filter((name) => /^eval-.*\.json$/.test(name)).sort()) {
    const value = await readFile(join(folder, file), 'utf8')
      .then(JSON.parse)
      .catch(() => null)
    if (!isMapping(value) || !isMapping(value.benchmark)) continue
    const { benchmark, n_results: results } = value
    summaries.push({
      file,
      benchmark: typeof benchmark.name === 'string' ? benchmark.name : null,
      results: typeof results === 'number' ? results : null,
    })
  }
  return summaries
}

/** Rows that are not there may be those that failed. */
export async function refuseLostResults(path: string, written: string, lines: number): Promise<void> {
  if (basename(path) !== 'results.jsonl') return
  const summaries = await summariesBeside(path)
  const other = summaries.find(({ results }) => results !== null && results !== lines)
  if (other !== undefined)
    throw gateError('recorded-results-incomplete', { path: written, lines, summary: other.file, told: other.results! })
}
