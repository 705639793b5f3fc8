import { LINE_NUMBER } from '../../samples/columns.ts'
import { readRaw, refuseBroken } from '../../samples/raw-file.ts'
import type { Sample } from '../../samples/sample.ts'
import { gateError } from '../../shared/errors.ts'
import type { DataSource } from '../../suite/data.ts'
import type { Task } from '../../suite/task.ts'
import { byContent, idsAgree, type Naming, type Row } from './identity.ts'
import type { PlacedLine } from './repeats.ts'

interface Asked {
  task: Task
  samples: readonly Sample[]
  /** Column of the samples' ids, as in `SampleSet`. */
  ids: string | null
}

/**
 * The lines that are of the task's samples, under the samples' ids; `beyond`: how many others are of samples beyond the limit of the data.
 * @param isCertain whether the ids are known to be those of these samples
 * @throws GateError where a line is of no sample, or where nothing proves of which one it is
 */
export async function linesOfSamples(
  lines: readonly PlacedLine[],
  naming: Naming,
  { task: { name, data }, samples, ids }: Asked,
  { path, isCertain }: { path: string; isCertain: boolean },
): Promise<{ known: PlacedLine[]; beyond: number }> {
  const asked = new Set(samples.map(({ id }) => id))
  const refuse = (strange: readonly PlacedLine[], shared: readonly string[]) => {
    if (strange.length > 0) throw strangers(strange, lines.length, { path, task: name, data: data.written, shared })
  }
  const within = (known: readonly PlacedLine[]) => {
    const kept = known.filter(({ evidence }) => asked.has(evidence.id))
    return { known: kept, beyond: known.length - kept.length }
  }
  if (isCertain || idsAgree(naming, ids, samples)) {
    const strange = lines.filter(({ evidence }) => !asked.has(evidence.id))
    if (strange.length === 0) return within(lines)
    const beyond = new Set(data.limit === null ? [] : (await rowsOf(data, ids)).map(({ id }) => id))
    refuse(
      strange.filter(({ evidence }) => !beyond.has(evidence.id)),
      [],
    )
    return within(lines)
  }
  const { known, strange, shared } = byContent(lines, await rowsOf(data, ids), naming, {
    path,
    data: data.written,
    ids,
  })
  refuse(strange, shared)
  return within(known)
}

/** All rows of the data, those beyond its limit too, with every field. */
async function rowsOf(source: DataSource, ids: string | null): Promise<Row[]> {
  const raw = await readRaw({ ...source, limit: null }, () => true)
  refuseBroken(raw, source.written)
  const isNumbered = ids === null || ids === LINE_NUMBER
  return raw.records.map(({ line, values }) => ({ id: String(isNumbered ? line : values[ids]), values }))
}

function strangers(
  strange: readonly PlacedLine[],
  total: number,
  where: { path: string; task: string; data: string; shared: readonly string[] },
) {
  return gateError('recorded-id-unknown', {
    ...where,
    ids: [...new Set(strange.map(({ evidence }) => evidence.id))],
    line: strange[0]!.line,
    total,
    count: strange.length,
  })
}
