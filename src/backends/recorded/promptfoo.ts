import type { Broken, RawRecord } from '../../samples/raw.ts'
import { isMapping } from '../../samples/values.ts'
import { shown } from '../../shared/shown.ts'

type Fields = Readonly<Record<string, unknown>>

/** The results in what promptfoo writes with `--output FILE.json`; null: it is none of its files. */
export function promptfooResults(file: unknown): unknown[] | null {
  const results = isMapping(file) && isMapping(file.results) ? file.results.results : null
  return Array.isArray(results) ? results : null
}

export function isPromptfoo(columns: readonly string[]): boolean {
  return ['prompt', 'provider', 'success', 'score', 'vars'].every((name) => columns.includes(name))
}

/** Of which prompt and provider each result is: with several of them, a test has several results. */
export function variantsOf(records: readonly RawRecord[]): string[] {
  const name = ({ provider, prompt, promptIdx }: Fields) =>
    `${nameOf(provider)} with ${nameOf(prompt)}${promptIdx === undefined ? '' : ` (${promptIdx})`}`
  return [...new Set(records.map(({ values }) => name(values)))]
}

function nameOf(value: unknown): string {
  if (!isMapping(value)) return shown(value)
  return shown(value.label || value.id || value.raw)
}

/** What the test put into the prompt, and what it says of itself. */
export function testOf({ vars, testCase }: Fields): Fields {
  const test = isMapping(testCase) ? testCase : {}
  return { ...mapping(test.metadata), ...mapping(test.vars), ...mapping(vars) }
}

const ERROR = 2

/**
 * A result under the names that plain lines have; one that is an error and no answer goes to `broken`.
 * @param ids variable of the test that is its id; null: it is known by its place, from 0
 */
export function fromPromptfoo({ line, values }: RawRecord, ids: string | null, broken: Broken): RawRecord {
  const { testIdx, response, score, failureReason, error } = values
  const output = isMapping(response) ? response.output : undefined
  if (failureReason === ERROR || (failureReason === undefined && error && output === undefined))
    broken.add(line, `is an error and no answer: ${shown(error)}`)
  const plain: RawRecord['values'] = Object.create(null)
  plain.id = ids === null ? (testIdx ?? line - 1) : testOf(values)[ids]
  if (output !== undefined) plain.hypothesis = typeof output === 'string' ? output : JSON.stringify(output)
  plain.score = score
  return { line, values: plain }
}

function mapping(value: unknown): Fields {
  return isMapping(value) ? value : {}
}
