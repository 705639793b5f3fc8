import { gateError } from '../../shared/errors.ts'
import type { PlacedLine } from './repeats.ts'

type Fields = Readonly<Record<string, unknown>>

/** A record of the data, and the id that its sample has. */
export interface Row {
  id: string
  values: Fields
}

/** How the lines of a recorded file name their samples. */
export interface Naming {
  /** `places`: by the place in what their program read, counted from 0. */
  by: 'ids' | 'places'
  /** Field of the id, for messages. */
  field: string
  /** What each line tells of its sample besides, by the number of the line. */
  content: ReadonlyMap<number, Fields>
}

/** Names under which other programs count samples from 0, whatever ids these have. */
export const placeColumns: readonly string[] = ['doc_id', 'problem_idx']

/**
 * Whether the ids of a recorded file are those of the data by themselves. The number of a line is no id, and a place is none where the data
 * have others: either could pair a line with its neighbour's sample.
 * @param ids column of the data's ids, as in `SampleSet`
 */
export function idsAgree({ by }: Naming, ids: string | null, samples: readonly { id: string }[]): boolean {
  return by === 'places' ? samples.every(({ id }, i) => id === String(i)) : ids !== null
}

export interface Told {
  /** The lines that are of a row, under its id. */
  known: PlacedLine[]
  strange: PlacedLine[]
  /** Fields by which they were told. */
  shared: string[]
}

/**
 * The lines under the ids of the data, told by what both hold: a line is of the row that agrees with it in every field that all lines
 * share with the data.
 * @throws GateError where these fields do not tell one sample from another
 */
export function byContent(
  lines: readonly PlacedLine[],
  rows: readonly Row[],
  { by, field, content }: Naming,
  where: { path: string; data: string; ids: string | null },
): Told {
  const shared = sharedFields(lines, rows, content)
  const keyOf = (values: Fields) => JSON.stringify(shared.map((name) => plain(values[name])))
  const rowsOf = new Map<string, Row[]>()
  for (const row of rows) {
    const alike = rowsOf.get(keyOf(row.values))
    if (alike === undefined) rowsOf.set(keyOf(row.values), [row])
    else alike.push(row)
  }
  const refuse = () => gateError('recorded-identity-unproven', { ...where, by, field, shared })
  // A class alone agrees with many rows. Some rows may be there twice.
  if (shared.length === 0 || rowsOf.size * 2 <= rows.length) throw refuse()
  const claimed = new Map(rows.map((row, i) => [by === 'places' ? String(i) : row.id, row]))
  const told: Told = { known: [], strange: [], shared }
  for (const line of lines) {
    const alike = rowsOf.get(keyOf(content.get(line.line)!)) ?? []
    const row = alike.length > 1 ? alike.find((one) => one === claimed.get(line.evidence.id)) : alike[0]
    if (row !== undefined) told.known.push({ ...line, evidence: { ...line.evidence, id: row.id } })
    else if (alike.length > 0) throw refuse()
    else told.strange.push(line)
  }
  return told
}

function sharedFields(lines: readonly PlacedLine[], rows: readonly Row[], content: Naming['content']): string[] {
  const inData = new Set(rows.flatMap(({ values }) => Object.keys(values)))
  return [...inData].filter((name) => lines.every(({ line }) => isThere(content.get(line)?.[name]))).sort()
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** A value as any format could have held it: CSV writes a list as a text. */
function plain(value: unknown): string {
  if (!isThere(value)) return ''
  if (typeof value !== 'string') return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one))
  if (!/^[[{]/.test(value)) return value
  try {
    return JSON.stringify(JSON.parse(value))
  } catch {
    return value
  }
}
