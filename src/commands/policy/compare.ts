import type { DataDifference, PolicyRecord } from '../../evidence/policy-record.ts'
import type { RunFolder } from '../../evidence/run-folder.ts'
import { sampleDifference } from '../../policy/samples.ts'
import { readSamples } from '../../samples/read.ts'
import type { SampleSet } from '../../samples/sample.ts'
import { GateError } from '../../shared/errors.ts'
import type { Suite } from '../../suite/suite.ts'
import type { Task } from '../../suite/task.ts'
import { baselinePath, inPlace, placesOf } from './places.ts'
import type { Held } from './read.ts'

/**
 * Holds the other side's data, and the baseline's files in the repository, against those of the run. Samples that are other ones go into the run folder, so
 * that its report can be remade. What cannot be read is told and never thrown: it decides nothing.
 * @param suite the one that holds, overrides included
 * @param sets its samples by task
 */
export async function compared(
  { record, base }: Held & { record: PolicyRecord; base: NonNullable<Held['base']> },
  suite: Suite,
  sets: ReadonlyMap<string, SampleSet>,
  folder: RunFolder,
): Promise<PolicyRecord> {
  const { other, holds } = record
  if (other.state !== 'read') return record
  const difference = (task: Task, own: SampleSet | null, theirs: SampleSet | null) =>
    holds === 'base' ? sampleDifference(task, own, theirs) : sampleDifference(task, theirs, own)
  const places = holds === 'base' ? inPlace : placesOf(base)
  const [data, unread] = [[] as DataDifference[], [] as { task: string; why: string }[]]
  for (const task of other.suite.tasks) {
    try {
      const theirs = await readSamples(places.data(task.data))
      const found = difference(task, sets.get(task.name) ?? null, theirs)
      if (found === null) continue
      data.push(found)
      folder.writeOtherSamples(task.name, theirs.samples)
    } catch (error) {
      if (!(error instanceof GateError)) throw error
      unread.push({ task: task.name, why: error.message })
    }
  }
  for (const task of suite.tasks) {
    if (other.suite.tasks.some(({ name }) => name === task.name)) continue
    const found = difference(task, sets.get(task.name)!, null)
    if (found !== null) data.push(found)
  }
  const place = baselinePath(suite.baseline, suite.folder)
  const baseline = place === null ? [] : base.differences(place)
  return { ...record, other: { ...other, data, unread, baseline } }
}
