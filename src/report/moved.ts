import type { Evidence, LikelihoodEvidence } from '../evidence/evidence.ts'
import type { EvaluatedTask } from '../gate/evaluation.ts'
import { divergence } from '../metrics/divergence.ts'
import { formatCount } from '../shared/numbers.ts'
import type { Moved, Report } from './report.ts'

/** @param sameTokens whether both sides split text into the same tokens; else their next tokens cannot be compared */
export function movedTasks(tasks: readonly EvaluatedTask[], sameTokens: boolean): Moved[] {
  if (!sameTokens) return []
  return tasks.flatMap(({ task, samples, baseline, candidate }) => {
    if (task.kind !== 'perplexity' || !task.divergence) return []
    const [before, after] = [baseline, candidate].map((side) => samples.flatMap(({ id }) => likelihoodOf(side.get(id))))
    const found = divergence(before!, after!)
    return found === null ? [] : [{ task: task.name, role: task.role, ...found }]
  })
}

function likelihoodOf(evidence: Evidence | undefined): LikelihoodEvidence[] {
  return evidence?.kind === 'likelihood' ? [evidence] : []
}

const most = 6

/** One sentence a task, the most moved first. */
export function movedLines(moved: Report['moved']): string[] {
  return [...moved]
    .sort((a, b) => b.meanKl - a.meanKl)
    .slice(0, most)
    .map(
      ({ task, meanKl, p99Kl, sameTop, positions }) =>
        `Next tokens on ${task}: at least ${meanKl.toFixed(3)} nats from the baseline's (KL divergence, mean; ${p99Kl.toFixed(2)} in the worst 1 %), the same likeliest token in ${(100 * sameTop).toFixed(1)} % of ${formatCount(positions)} places.`,
    )
}
