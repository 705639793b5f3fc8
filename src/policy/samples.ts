import { isDeepStrictEqual } from 'node:util'
import type { DataDifference } from '../evidence/policy-record.ts'
import type { Sample, SampleSet } from '../samples/sample.ts'
import type { Task } from '../suite/task.ts'
import { inputOf } from '../tasks/input.ts'

const mostIds = 5

/**
 * How the samples of a task differ between base and head; null: in nothing that counts. Where a line stands in its file does not count, and neither
 * does the order.
 * @param task either side's; the kind tells what a model gets to see
 */
export function sampleDifference(
  task: Task,
  base: Pick<SampleSet, 'samples' | 'sha256'> | null,
  head: Pick<SampleSet, 'samples' | 'sha256'> | null,
): DataDifference | null {
  const before = new Map((base?.samples ?? []).map((sample) => [sample.id, sample]))
  const after = new Map((head?.samples ?? []).map((sample) => [sample.id, sample]))
  const ids = { added: [] as string[], removed: [] as string[], asked: [] as string[], expected: [] as string[] }
  for (const id of after.keys()) if (!before.has(id)) ids.added.push(id)
  for (const [id, sample] of before) {
    const other = after.get(id)
    if (other === undefined) ids.removed.push(id)
    else if (!isAskedAlike(task, sample, other)) ids.asked.push(id)
    else if (!isDeepStrictEqual(contentOf(sample), contentOf(other))) ids.expected.push(id)
  }
  const { added, removed, asked, expected } = ids
  if (added.length + removed.length + asked.length + expected.length === 0) return null
  return {
    task: task.name,
    file: task.data.written,
    base: base && { sha256: base.sha256, samples: base.samples.length },
    head: head && { sha256: head.sha256, samples: head.samples.length },
    added: added.length,
    removed: removed.length,
    asked: asked.length,
    expected: expected.length,
    ids: {
      added: added.slice(0, mostIds),
      removed: removed.slice(0, mostIds),
      asked: asked.slice(0, mostIds),
      expected: expected.slice(0, mostIds),
    },
  }
}

/** Whether a model gets to see the same of both. */
export function isAskedAlike(task: Task, one: Sample, other: Sample): boolean {
  return isDeepStrictEqual(inputOf(task, one), inputOf(task, other))
}

function contentOf({ source: _, ...content }: Sample): Omit<Sample, 'source'> {
  return content
}
