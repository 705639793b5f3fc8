import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import type { Mistake, Path } from './mistake.ts'
import type { Place } from './place.ts'

/** A YAML file as plain values, with the place of each. */
export interface SuiteDocument {
  /** Plain objects, lists, texts, numbers, booleans and null; aliases and merge keys resolved. */
  value: unknown
  /** What is no valid YAML. */
  mistakes: Mistake[]
  /** Whether `value` is what the user wrote: else mistakes found in it would only be consequences. */
  whole: boolean
  /** Where the value (or its key) stands; of a path that the file does not have, where its nearest parent's key stands. */
  place(path: Path, at: 'key' | 'value'): Place
}

type Found = { key: Node | null; value: Node | null }

export function readDocument(text: string): SuiteDocument {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    stringKeys: true,
    logLevel: 'error',
  })
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const mistakes = [...syntaxMistakes(document, at), ...protoKeys(document, at)]
  let whole = document.errors.every((error) => error.code === 'DUPLICATE_KEY')
  let value: unknown = null
  try {
    value = document.toJS()
  } catch (error) {
    whole = false
    mistakes.push(aliasMistake(document, at, error))
  }
  return { value, mistakes, whole, place: (path, kind) => placeOf(document, path, kind, at) }
}

function syntaxMistakes(document: Document.Parsed, at: (offset: number) => Place): Mistake[] {
  // The parser gives up where its stack ends and then complains about every bracket that is still open.
  const exhausted = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION')
  if (exhausted) return [{ place: at(exhausted.pos[0]), path: [], text: 'is nested too deeply to be read' }]
  return [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const place = at(pos[0])
    if (code === 'DUPLICATE_KEY') return { place, ...duplicate(document, pos[0], at) }
    if (code === 'TAB_AS_INDENT')
      return { place, path: [], text: 'not valid YAML: a tab used as indentation; use spaces' }
    if (code === 'MULTIPLE_DOCS')
      return {
        place,
        path: [],
        text: 'a second YAML document begins here; a suite is one document, without "---" in it',
      }
    if (code === 'BLOCK_AS_IMPLICIT_KEY')
      return {
        place,
        path: [],
        text: 'not valid YAML: a second ": " on the line; write it without the space (bleu:tokenize=zh) or in quotes',
      }
    return { place, path: [], text: `not valid YAML: ${message}` }
  })
}

/** The second of two equal keys stands at `offset`. */
function duplicate(document: Document.Parsed, offset: number, at: (offset: number) => Place) {
  let found = { path: [] as Path, text: 'is written twice' }
  visit(document, {
    Map(_, map, ancestors) {
      const second = map.items.find((pair) => (pair.key as Node | null)?.range?.[0] === offset)
      if (!second) return undefined
      const key = keyOf(second)
      const first = map.items.find((pair) => keyOf(pair) === key)
      const line = at((first?.key as Node | null)?.range?.[0] ?? offset).line
      found = { path: [...pathOf([...ancestors, map]), key], text: `is written twice; the first time on line ${line}` }
      return visit.BREAK
    },
  })
  return found
}

/** Keys of the pairs, and indexes in the lists, that lead to a node. */
function pathOf(ancestors: readonly unknown[]): Path {
  return ancestors.flatMap((node, i): PropertyKey[] => {
    const next = ancestors[i + 1]
    if (isMap(node) && next !== undefined) return [keyOf(next as Pair)]
    return isSeq(node) && next !== undefined ? [node.items.indexOf(next)] : []
  })
}

/** An object cannot hold this key safely, so that later steps would not see it. */
function protoKeys(document: Document.Parsed, at: (offset: number) => Place): Mistake[] {
  const mistakes: Mistake[] = []
  visit(document, {
    Pair(_, pair, ancestors) {
      if (keyOf(pair) === '__proto__')
        mistakes.push({
          place: at((pair.key as Node).range?.[0] ?? 0),
          path: pathOf([...ancestors, pair]),
          text: 'is a name that cannot be used',
        })
    },
  })
  return mistakes
}

function aliasMistake(document: Document.Parsed, at: (offset: number) => Place, error: unknown): Mistake {
  let place = at(0)
  let text = `not valid YAML: ${error instanceof Error ? error.message : String(error)}`
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined
      place = at(alias.range?.[0] ?? 0)
      text = `*${alias.source} names an anchor that is not set before it; write &${alias.source} where it is meant to point`
      return visit.BREAK
    },
  })
  return { place, path: [], text }
}

function placeOf(document: Document.Parsed, path: Path, kind: 'key' | 'value', at: (offset: number) => Place): Place {
  let found: Found = { key: null, value: document.contents }
  for (const step of path) {
    const next = child(document, found.value, step)
    if (!next) return at(startOf(found.key) ?? startOf(found.value) ?? 0)
    found = next
  }
  const [first, second] = kind === 'key' ? [found.key, found.value] : [found.value, found.key]
  return at(startOf(first) ?? startOf(second) ?? 0)
}

/** A value that was left out has an empty range, which would point behind the key. */
function startOf(node: Node | null): number | null {
  if (!node?.range) return null
  return isScalar(node) && node.value === null && node.range[0] === node.range[1] ? null : node.range[0]
}

function child(document: Document.Parsed, parent: Node | null, step: PropertyKey): Found | null {
  const node = isAlias(parent) ? (parent.resolve(document) as Node | undefined) : parent
  if (isSeq(node) && typeof step === 'number') {
    const value = node.items[step] as Node | undefined
    return value === undefined ? null : { key: null, value }
  }
  if (!isMap(node)) return null
  const pair = node.items.findLast((item) => keyOf(item) === String(step))
  if (pair) return { key: pair.key as Node, value: pair.value as Node | null }
  for (const item of node.items) {
    if (keyOf(item) !== '<<') continue
    for (const source of isSeq(item.value) ? (item.value.items as Node[]) : [item.value as Node | null]) {
      const merged = child(document, source, step)
      if (merged) return merged
    }
  }
  return null
}

function keyOf(pair: { key: unknown }): string {
  const key = isScalar(pair.key) ? pair.key.value : pair.key
  return typeof key === 'symbol' ? (key.description ?? '') : String(key)
}
