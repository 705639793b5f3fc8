import type { RawRecord } from '../../samples/raw.ts'
import type { Raw } from '../../samples/raw-file.ts'
import { gateError } from '../../shared/errors.ts'
import type { Task } from '../../suite/task.ts'
import { type ColumnSource, usualColumns } from './columns.ts'
import { documentOf, filtersOf, fromHarness, isHarness } from './harness.ts'
import { type Naming, placeColumns } from './identity.ts'
import { isIdentity, isOwn, ownFields } from './own.ts'
import { fromPromptfoo, isPromptfoo, testOf, variantsOf } from './promptfoo.ts'

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

type Read = Pick<Raw, 'columns' | 'records' | 'broken'>

/** @param ids column of the data's ids, as in `SampleSet` */
export function plainFile(raw: Read, kind: Task['kind'], ids: string | null, path: string): PlainFile {
  if (isHarness(raw.columns)) return harnessFile(raw, kind, ids, path)
  if (isPromptfoo(raw.columns)) return promptfooFile(raw, ids, path)
  if (isOwn(raw.columns)) {
    const records = raw.records.filter((record) => !isIdentity(record))
    const naming = (field: string): Naming => ({ by: 'ids', field, content: new Map() })
    return { records, present: raw.columns, fields: ownFields(raw.columns), isOwn: true, naming }
  }
  const naming = (field: string): Naming => ({
    by: field !== ids && arePlaces(raw.records, field) ? 'places' : 'ids',
    field,
    content: new Map(raw.records.map(({ line, values }) => [line, besides(values)])),
  })
  return { records: raw.records, present: raw.columns, fields: {}, isOwn: false, naming }
}

function harnessFile({ records: raw }: Read, kind: Task['kind'], ids: string | null, path: string): PlainFile {
  const filters = filtersOf(raw)
  if (filters.length > 1) throw gateError('recorded-filters', { path, filters })
  const { own, naming } = named(raw, documentOf, ids, 'doc_id')
  return made(
    raw.map((record) => fromHarness(record, kind, own)),
    naming,
  )
}

function promptfooFile({ records: raw, broken }: Read, ids: string | null, path: string): PlainFile {
  const variants = variantsOf(raw)
  if (variants.length > 1) throw gateError('recorded-variants', { path, variants })
  const { own, naming } = named(raw, testOf, ids, 'testIdx')
  return made(
    raw.map((record) => fromPromptfoo(record, own, broken)),
    naming,
  )
}

/** Lines that carry what was asked are known by its id, where it has the one of the data; else by their place. */
function named(
  records: readonly RawRecord[],
  contentOf: (values: RawRecord['values']) => Readonly<Record<string, unknown>>,
  ids: string | null,
  place: string,
): { own: string | null; naming: Naming } {
  const content = new Map(records.map(({ line, values }) => [line, contentOf(values)]))
  const isCarried = (field: string) =>
    [...content.values()].every((one) => ['string', 'number'].includes(typeof one[field]))
  const own = ids !== null && isCarried(ids) ? ids : null
  const by = own === null && ids !== place ? 'places' : 'ids'
  return { own, naming: { by, field: own ?? place, content } }
}

function made(records: RawRecord[], naming: Naming): PlainFile {
  const present = [...new Set(records.flatMap(({ values }) => Object.keys(values)))]
  return { records, present, fields: {}, isOwn: false, naming: () => naming }
}

const usual = new Set(Object.values(usualColumns).flat())

/** What a line holds besides ids and evidence: what was asked, what would be right. */
function besides(values: RawRecord['values']): RawRecord['values'] {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !usual.has(name)))
}

/** A name among them, such as "q7", is an id: nobody counts so. */
function arePlaces(records: readonly RawRecord[], field: string): boolean {
  return placeColumns.includes(field) && records.every(({ values }) => /^\d+$/.test(String(values[field])))
}
