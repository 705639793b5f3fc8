import type { Sample } from '../samples/sample.ts'
import type { Task } from '../suite/task.ts'

/** All of a sample that a checkpoint may get to see. What is right is not part of it: that only matters to the metrics. */
export function inputOf(task: Task, sample: Sample): unknown[] {
  const { text, prompt, messages, columns, group, choices, references } = sample
  const scored = task.kind === 'perplexity' && task.scored === 'answer' ? references?.[0] : undefined
  return [text, prompt, messages, columns, group, choices, scored]
}
