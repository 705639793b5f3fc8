import { gateError } from '../shared/errors.ts'
import { nearest } from '../shared/nearest.ts'
import type { DataSource, Field } from '../suite/data.ts'
import { usualColumns } from '../suite/usual-columns.ts'

/** Finds the columns of a data file that hold the fields of a sample. */
export interface Finder {
  /** The column that the suite names, or the one with a usual name; null where there is none. Throws a GateError where it is not clear. */
  find(field: Field): string | null
  /** The same; throws a GateError where there is none. */
  need(field: Field): string
  /** The column with this name, in whatever letters. */
  called(name: string): string | null
}

/** `line`: where the first record stands, for messages. */
export function finder(source: DataSource, present: readonly string[], line: number): Finder {
  const { fields, written: path } = source
  const usual = usualColumns(source.shape)
  const fail = (field: Field): never => {
    const wanted = fields[field] ?? null
    const near = nearest(wanted ?? field, present)
    throw gateError('data-field-missing', {
      path,
      line,
      field,
      wanted,
      usual: usual[field] ?? [],
      columns: present,
      near,
    })
  }
  const find = (field: Field): string | null => {
    const named = fields[field]
    if (named !== undefined) return present.includes(named) ? named : fail(field)
    const found = (usual[field] ?? []).flatMap((name) => inAnyCase(present, name) ?? [])
    const [first] = found
    if (first === undefined) return null
    if (field === 'id' || field === 'topics' || found.length === 1 || first.toLowerCase() === field) return first
    throw gateError('data-field-ambiguous', { path, field, columns: found })
  }
  return { find, need: (field) => find(field) ?? fail(field), called: (name) => inAnyCase(present, name) }
}

function inAnyCase(present: readonly string[], name: string): string | null {
  if (present.includes(name)) return name
  return present.find((column) => column.toLowerCase() === name.toLowerCase()) ?? null
}
