import type { z } from 'zod'
import { didYouMean, nearest } from '../shared/nearest.ts'
import { listed, shown } from '../shared/shown.ts'
import type { SuiteDocument } from './document.ts'
import type { Mistake, Path } from './mistake.ts'

const typeWords: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
}

/** The sentence of an issue whose schema has none of its own. Of unknown keys it lists the known ones, for `explain` to work with. */
export function issueText(issue: z.core.$ZodRawIssue): string | undefined {
  const given = `given ${shown(issue.input)}`
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing'
      return `${given}; allowed: ${typeWords[issue.expected] ?? issue.expected}${quoteHint(issue.expected, issue.input)}`
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      if (issue.input === undefined) return `is missing; allowed: ${allowed.join(', ')}`
      return `${given}; allowed: ${allowed.join(', ')}${didYouMean(issue.input, allowed)}`
    }
    case 'too_small':
      return `${given}; allowed: ${issue.origin === 'array' ? 'at least one of them' : issue.origin === 'string' ? 'a text that is not empty' : bound('or more', 'more than', issue.minimum, issue.inclusive)}`
    case 'too_big':
      return `${given}; allowed: ${issue.origin === 'array' ? `at most ${issue.maximum} of them` : bound('or less', 'less than', issue.maximum, issue.inclusive)}`
    case 'invalid_key':
      return issue.issues[0]?.message
    case 'invalid_union':
      return discriminatorText(issue)
    case 'unrecognized_keys':
      return Object.keys((issue.inst as unknown as { _zod: { def: { shape: object } } })._zod.def.shape).join(' ')
    default:
      return undefined
  }
}

function quoteHint(expected: string, input: unknown): string {
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) return ` (write "${input}")`
  if (expected === 'array' && typeof input === 'string') return ` (write [${shown(input)}])`
  if (expected === 'boolean' && (input === 'yes' || input === 'no')) return ` (write ${input === 'yes'})`
  return ''
}

function bound(inclusive: string, exclusive: string, limit: number | bigint, isInclusive: boolean | undefined): string {
  return isInclusive === false ? `${exclusive} ${limit}` : `${limit} ${inclusive}`
}

const undecidedUnion = 'is none of the allowed forms'

function discriminatorText(issue: z.core.$ZodRawIssue & { code: 'invalid_union' }): string {
  const { discriminator, options } = issue as { discriminator?: string; options?: unknown[] }
  if (discriminator === undefined) return undecidedUnion
  const value = (issue.input as Record<string, unknown>)[discriminator]
  const allowed = (options ?? []).map(String)
  return value === undefined
    ? `is missing; allowed: ${allowed.join(', ')}`
    : `given ${shown(value)}; allowed: ${allowed.join(', ')}${didYouMean(value, allowed)}`
}

/** What the schema found wrong, each at its place. A missing key whose name was only mistyped is said once, at the mistyped one. */
export function explain(issues: readonly z.core.$ZodIssue[], document: SuiteDocument): Mistake[] {
  const leaves = issues.flatMap((issue) => flatten(issue, []))
  const meant = new Set<string>()
  const unknown = leaves.flatMap(({ issue, path }) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(issue.keys, issue.message.split(' '), path, document, meant) : [],
  )
  const others = leaves.flatMap(({ issue, path }): Mistake[] => {
    if (issue.code === 'unrecognized_keys') return []
    if (issue.message.startsWith('is missing') && meant.has(pathKey(path))) return []
    const at = issue.code === 'invalid_key' ? 'key' : 'value'
    return [{ place: document.place(path, at), path, text: issue.message }]
  })
  return [...unknown, ...others]
}

function unknownKeys(
  keys: string[],
  known: string[],
  parent: Path,
  document: SuiteDocument,
  meant: Set<string>,
): Mistake[] {
  // The document itself has already refused a key that objects cannot hold.
  const keysHere = keys.filter((key) => key !== '__proto__')
  return keysHere.map((key) => {
    const path = [...parent, key]
    const near = nearest(key, known)
    if (near !== null) meant.add(pathKey([...parent, near]))
    const text =
      near === null ? `unknown key; known here: ${listed(known, 20)}` : `unknown key; did you mean "${near}"?`
    return { place: document.place(path, 'key'), path, text }
  })
}

function pathKey(path: Path): string {
  return JSON.stringify(path.map(String))
}

/** Of alternatives, the issues of the one that the user began to write: the only one whose type fits. */
function flatten(issue: z.core.$ZodIssue, parent: Path): { issue: z.core.$ZodIssue; path: Path }[] {
  const path = [...parent, ...issue.path]
  if (issue.code === 'invalid_union' && issue.message === undecidedUnion) {
    const begun = issue.errors.filter(
      (branch) => !branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'),
    )
    if (begun.length === 1 && begun[0]) return begun[0].flatMap((inner) => flatten(inner, path))
  }
  return [{ issue, path }]
}
