import type { Opened } from '../backends/backend.ts'
import type { EvaluatedTask } from '../gate/evaluation.ts'
import { formatCount } from '../shared/numbers.ts'
import type { PerplexityTask } from '../suite/suite.ts'

/** What a reader must know where the two sides did not meet a task under the same conditions: a sentence, or null. */
export function unlikeConditions(evaluated: EvaluatedTask, baseline: Opened, candidate: Opened): string | null {
  const { task } = evaluated
  // Nobody knows the conditions of what was recorded elsewhere; that it was stands in its notes.
  if ([baseline, candidate].some(({ backend }) => backend === 'recorded')) return null
  if (task.kind === 'perplexity' && task.scored === 'text') return unlikeWindows(evaluated, task, baseline, candidate)
  // A task of choices asks in plain text unless it is told otherwise.
  if (task.kind === 'choose') return unlikeBeginnings(evaluated, baseline, candidate)
  if (task.kind === 'scores') return null
  if (task.chat !== null || (baseline.template === null) === (candidate.template === null)) return null
  const owner = candidate.template === null ? 'baseline' : 'candidate'
  return (
    `Only the ${owner} has a chat template, so on ${task.name} the prompts went through it there and as they are on the other side. ` +
    'Add the template to the other checkpoint, or write chat: false on the task.'
  )
}

/** Most tokens that a side reads at once: a server has to generate one besides. */
const mostOf = ({ contextLength, backend }: Opened): number =>
  backend === 'server' ? contextLength - 1 : contextLength

function unlikeWindows(
  evaluated: EvaluatedTask,
  { name, window, maxTokens }: PerplexityTask,
  baseline: Opened,
  candidate: Opened,
): string | null {
  // Records of earlier versions have no window.
  const wanted = window ?? Number.POSITIVE_INFINITY
  const [before, after] = [Math.min(mostOf(baseline), wanted), Math.min(mostOf(candidate), wanted)]
  const shorter = Math.min(before, after)
  if (before === after || (maxTokens !== null && maxTokens <= shorter)) return null
  // One tokenizer may need more tokens for a text than the other.
  const evidence = [...evaluated.baseline.values(), ...evaluated.candidate.values()]
  const isLong = evidence.some((e) => e.kind === 'likelihood' && e.tokens >= shorter)
  if (!isLong) return null
  return (
    `The baseline reads ${formatCount(before)} tokens at once, the candidate ${formatCount(after)}, so on ${name} the window over ` +
    `long texts differs. With window: ${shorter} on the task both sides read the same.`
  )
}

function unlikeBeginnings({ task, ...evaluated }: EvaluatedTask, baseline: Opened, candidate: Opened): string | null {
  const [before, after] = [mostOf(baseline), mostOf(candidate)]
  const evidence = [...evaluated.baseline.values(), ...evaluated.candidate.values()]
  if (before === after || !evidence.some((e) => e.kind === 'choice' && e.cut)) return null
  return (
    `The baseline reads ${formatCount(before)} tokens at once, the candidate ${formatCount(after)}, so on ${task.name} questions that are ` +
    'longer lost more of their beginning on one side.'
  )
}
