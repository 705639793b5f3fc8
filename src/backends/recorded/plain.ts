import type { RawRecord } from '../../samples/raw.ts'
import type { Raw } from '../../samples/raw-file.ts'
import { gateError } from '../../shared/errors.ts'
import type { Task } from '../../suite/suite.ts'
import { type ColumnSource, usualColumns } from './columns.ts'
import { carry, documentOf, filtersOf, fromHarness, isHarness } from './harness.ts'
import { type Naming, placeColumns } from './identity.ts'
import { isIdentity, isOwn, ownFields } from './own.ts'

/** Records of any program under the names that plain ones have. */
export interface PlainFile {
  records: RawRecord[]
  present: readonly string[]
  fields: ColumnSource['fields']
  /** Of a run folder of this program. */
  isOwn: boolean
  /** How its lines name their samples, `field` being the column of the id. */
  naming(field: string): Naming
}

type Read = Pick<Raw, 'columns' | 'records'>

/** @param ids column of the data's ids, as in `SampleSet` */
export function plainFile(raw: Read, kind: Task['kind'], ids: string | null, path: string): PlainFile {
  if (isHarness(raw.columns)) return harnessFile(raw, kind, ids, path)
  if (isOwn(raw.columns)) {
    const records = raw.records.filter((record) => !isIdentity(record))
    const naming = (field: string): Naming => ({ by: 'ids', field, content: new Map() })
    return { records, present: raw.columns, fields: ownFields(raw.columns), isOwn: true, naming }
  }
  const naming = (field: string): Naming => ({
    by: placeColumns.includes(field) && field !== ids ? 'places' : 'ids',
    field,
    content: new Map(raw.records.map(({ line, values }) => [line, besides(values)])),
  })
  return { records: raw.records, present: raw.columns, fields: {}, isOwn: false, naming }
}

function harnessFile({ records: raw }: Read, kind: Task['kind'], ids: string | null, path: string): PlainFile {
  const filters = filtersOf(raw)
  if (filters.length > 1) throw gateError('recorded-filters', { path, filters })
  const own = ids !== null && carry(raw, ids) ? ids : null
  const records = raw.map((record) => fromHarness(record, kind, own))
  const naming: Naming = {
    by: own === null && ids !== 'doc_id' ? 'places' : 'ids',
    field: own ?? 'doc_id',
    content: new Map(raw.map(({ line, values }) => [line, documentOf(values)])),
  }
  const present = [...new Set(records.flatMap(({ values }) => Object.keys(values)))]
  return { records, present, fields: {}, isOwn: false, naming: () => naming }
}

const usual = new Set(Object.values(usualColumns).flat())

/** What a line holds besides ids and evidence: what was asked, what would be right. */
function besides(values: RawRecord['values']): RawRecord['values'] {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !usual.has(name)))
}
