import type { Seen } from './metric.ts'

/** sacreBLEU's signature of a figure, which tells others how it was made: `nrefs:1|case:mixed|...|version:2.6.0`. */
export function signature(
  { pairs }: Seen<'text'>,
  entries: readonly (readonly [string, string | number])[],
): string | null {
  const numbers = new Set(pairs.map(({ sample }) => sample.references?.length ?? 0))
  if (numbers.size === 0) return null
  const all = [
    ['nrefs', numbers.size === 1 ? [...numbers][0]! : 'var'] as const,
    ...entries,
    ['version', '2.6.0'] as const,
  ]
  return all.map(([key, value]) => `${key}:${value}`).join('|')
}
