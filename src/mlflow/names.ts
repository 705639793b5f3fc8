import { createHash } from 'node:crypto'

/** Of a metric's, parameter's or tag's name; MLflow refuses longer ones. */
const longest = 250

/**
 * Names that MLflow takes, also its older servers, which refuse colons: letters, digits, `_`, `-`, `.`, space and `/`. A colon becomes a
 * dot, an equals sign a dash, any other character `_`. Names that would then be the same, or that are too long, end in a dash and eight
 * digits of their sha256.
 * @returns of each name the one for MLflow
 */
export function mlflowNames(names: readonly string[]): Map<string, string> {
  const plain = new Map(names.map((name) => [name, plainName(name)]))
  const times = new Map<string, number>()
  for (const name of plain.values()) times.set(name, (times.get(name) ?? 0) + 1)
  return new Map(
    [...plain].map(([name, short]) => {
      const unique = times.get(short) === 1 && short.length <= longest
      return [name, unique ? short : `${cutAt(short, longest - 9)}-${hashOf(name).slice(0, 8)}`]
    }),
  )
}

function plainName(name: string): string {
  return name
    .replaceAll(':', '.')
    .replaceAll('=', '-')
    .replace(/[^\p{L}\p{N}_\-. /]/gu, '_')
    .split('/')
    .map((part) => (/^\.{0,2}$/.test(part) ? `_${part}` : part))
    .join('/')
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Characters of a parameter's and of a tag's value; MLflow cuts longer ones without a word. */
export const mostOf = { param: 6000, tag: 8000 } as const

/** Where values that were cut stand whole. */
export const cutFile = 'cut-values.json'

/** A value as MLflow keeps it: no half characters, nothing that a database refuses, and cut by ourselves, visibly. */
export function keptValue(value: string, most: number): { kept: string; isCut: boolean } {
  const clean = value.replace(/\p{Surrogate}|\0/gu, '\uFFFD')
  if (clean.length <= most) return { kept: clean, isCut: false }
  const marker = ` … [cut; all ${clean.length} characters: ${cutFile}]`
  return { kept: cutAt(clean, most - marker.length) + marker, isCut: true }
}

/** The beginning of a text, without half a character at its end: no database takes one. */
export const cutAt = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
