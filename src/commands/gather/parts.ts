import type { Evidence, Side } from '../../evidence/evidence.ts'
import type { RunRecord } from '../../evidence/run-record.ts'
import type { Sample } from '../../samples/sample.ts'
import { isInShard } from '../../samples/shard.ts'
import { gateError } from '../../shared/errors.ts'
import { counted, formatCount } from '../../shared/numbers.ts'
import { listed, shown } from '../../shared/shown.ts'
import type { ShardRecord } from './find.ts'

/** What one shard holds of a task. */
export interface Part {
  record: ShardRecord
  samples: readonly Sample[]
}

/**
 * The samples of a task out of all of its parts, in the order of the data.
 * @throws GateError where one is missing, double or in a part that is not its own
 */
export function samplesOf(task: string, parts: readonly Part[]): Sample[] {
  for (const { record, samples } of parts) {
    const refuse = refusal(record, task)
    const wanted = dataOf(record, task)?.evaluated
    const ids = new Set(samples.map(({ id }) => id))
    if (samples.length !== wanted || ids.size !== wanted)
      throw refuse(`${counted(ids.size, 'sample')} in place of ${formatCount(wanted ?? 0)}`)
    const strange = [...ids].filter((id) => !isInShard(id, record.shard))
    if (strange.length > 0) throw refuse(`${told(strange)} not of this shard`)
  }
  const samples = parts.flatMap((part) => part.samples).sort((a, b) => a.source.line - b.source.line)
  const { record } = parts[0]!
  const whole = dataOf(record, task)?.samples
  if (samples.length === whole) return samples
  throw refusal(
    record,
    task,
  )(`${counted(samples.length, 'sample')} in all shards in place of ${formatCount(whole ?? 0)}`)
}

function dataOf(record: RunRecord, task: string) {
  return record.data.find((one) => one.task === task)
}

/**
 * What a part holds of one side's evidence. That of other parts is left where it is: it was made by a run of another shard into the same folder.
 * @param lines as the file has them
 * @param mayLack whether a sample without evidence is a row that is missing, and no mistake: so it is where the side cannot tell, and
 * where the evidence was recorded elsewhere
 * @throws GateError where evidence is missing, double or of no sample
 */
export function evidenceOf(
  { record, samples }: Part,
  { side, task, ids, mayLack }: { side: Side; task: string; ids: ReadonlySet<string>; mayLack: boolean },
  lines: readonly Evidence[],
): Map<string, Evidence> {
  const refuse = refusal(record, task)
  const strange = lines.map(({ id }) => id).filter((id) => !ids.has(id))
  if (strange.length > 0) throw refuse(`the ${side} has evidence for ${told(strange)} that the data do not hold`)
  const own = lines.filter(({ id }) => isInShard(id, record.shard))
  const found = new Map(own.map((one) => [one.id, one]))
  const twice = own.filter((one) => found.get(one.id) !== one).map(({ id }) => id)
  if (twice.length > 0) throw refuse(`the ${side} has evidence twice for ${told(twice)}`)
  const lost = samples.filter(({ id }) => !found.has(id)).map(({ id }) => id)
  if (lost.length > 0 && !mayLack) throw refuse(`the ${side} has no evidence for ${told(lost)}`)
  return found
}

export function refusal({ shard: { index, of } }: ShardRecord, task: string) {
  return (why: string) => gateError('gather-samples', { shard: index, of, task, why })
}

function told(ids: readonly string[]): string {
  return `${counted(ids.length, 'sample')} (${listed(ids.map(shown), 3)})`
}
