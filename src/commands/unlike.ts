import type { Opened } from '../backends/backend.ts'
import type { EvaluatedTask } from '../gate/evaluation.ts'
import { formatCount } from '../shared/numbers.ts'

/** What a reader must know where the two sides did not meet a task under the same conditions: a sentence, or null. */
export function unlikeConditions(evaluated: EvaluatedTask, baseline: Opened, candidate: Opened): string | null {
  const { task } = evaluated
  // Nobody knows the conditions of what was recorded elsewhere; that it was stands in its notes.
  if ([baseline, candidate].some(({ backend }) => backend === 'recorded')) return null
  if (task.kind === 'perplexity' && task.scored === 'text')
    return task.maxTokens === null ? unlikeWindows(evaluated, baseline, candidate) : null
  // A task of choices asks in plain text unless it is told otherwise.
  if (task.kind === 'scores' || task.kind === 'choose') return null
  if (task.chat !== null || (baseline.template === null) === (candidate.template === null)) return null
  const owner = candidate.template === null ? 'baseline' : 'candidate'
  return (
    `Only the ${owner} has a chat template, so on ${task.name} the prompts went through it there and as they are on the other side. ` +
    'Add the template to the other checkpoint, or write chat: false on the task.'
  )
}

function unlikeWindows(evaluated: EvaluatedTask, baseline: Opened, candidate: Opened): string | null {
  const shorter = Math.min(baseline.contextLength, candidate.contextLength)
  if (baseline.contextLength === candidate.contextLength) return null
  // One tokenizer may need more tokens for a text than the other.
  const evidence = [...evaluated.baseline.values(), ...evaluated.candidate.values()]
  const isLong = evidence.some((e) => e.kind === 'likelihood' && e.tokens >= shorter)
  if (!isLong) return null
  const [before, after] = [baseline, candidate].map((side) => formatCount(side.contextLength))
  return (
    `The context of the baseline is ${before} tokens, that of the candidate ${after}, so on ${evaluated.task.name} the window over ` +
    'long texts differs. With max_tokens on the task both sides read the same.'
  )
}
