import type { TaskContext } from './context.ts'
import type { WrittenHistory } from './history-schema.ts'
import type { Mistake } from './mistake.ts'
import type { Rule } from './rule.ts'
import { buildRules, pooledRows, rowsOf, ruleMistakes } from './rules.ts'
import type { WrittenTask } from './task-schema.ts'
import { isMapping } from './written.ts'

/** Where the merged checkpoints are written down, and what may be lost since the release that all are held to. */
export interface HistorySettings {
  /** `file`: in the repository; `branch`: a branch of its own; `artifact`: a folder that the workflow brings and takes away. */
  kept: 'file' | 'branch' | 'artifact'
  /** As written: a path relative to the suite, or the branch's name. */
  name: string
  /** Name of the release; null: the one that was blessed last. */
  blessed: string | null
  /** Largest drops and rises since that release. */
  ratchet: Rule[]
}

/** Limits that select nothing, or that their row does not have. Grades are of one run alone: no release keeps them. */
export function ratchetMistakes(
  decoded: readonly { name: string; task: WrittenTask }[],
  written: readonly { name: string; task: WrittenTask | undefined }[],
  { document, catalogue }: TaskContext,
): Mistake[] {
  const { history } = document.value as { history?: unknown }
  if (!isMapping(history) || !Array.isArray(history.ratchet)) return []
  const single = rowsOf(
    decoded.map(({ name, task }) => ({ name, role: task.role ?? null, metrics: task.metrics, graded: [] })),
    catalogue,
  )
  const pooled = pooledRows(single)
  const among = {
    rows: [...single, ...pooled],
    taskNames: [...written.map(({ name }) => name), ...new Set(pooled.map((row) => row.task))],
    broken: written.flatMap(({ name, task }) => (task ? [] : [name])),
    catalogue,
    document,
  }
  return history.ratchet.flatMap((rule, i) => ruleMistakes(rule, ['history', 'ratchet', i], among))
}

export function buildHistory(written: WrittenHistory, { document }: TaskContext): HistorySettings {
  const { file, branch, artifact, blessed, ratchet } = written
  const place =
    file !== undefined
      ? ({ kept: 'file', name: file } as const)
      : branch !== undefined
        ? ({ kept: 'branch', name: branch } as const)
        : ({ kept: 'artifact', name: artifact! } as const)
  return {
    ...place,
    blessed: blessed ?? null,
    ratchet: ratchet.flatMap((rule, i) =>
      buildRules({ ...rule, decide: 'bound' }, ['history', 'ratchet', i], document),
    ),
  }
}
