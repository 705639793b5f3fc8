import type { Scored, ScoreRequest } from '../backends/backend.ts'
import type { LikelihoodEvidence } from '../evidence/evidence.ts'
import type { PerplexityTask } from '../suite/suite.ts'
import { stream, type TaskKind } from './task.ts'

/** How likely the model finds each sample's text. */
export const perplexity: TaskKind<PerplexityTask> = {
  evidence: 'likelihood',

  settings: (task) => ({ kind: task.kind, maxTokens: task.maxTokens, stride: task.stride, addBos: task.addBos }),

  async *evaluate(task, _seed, samples, backend, signal) {
    const requests = samples.map(
      (sample): ScoreRequest => ({
        id: sample.id,
        text: sample.text ?? '',
        addBos: task.addBos,
        ...(task.maxTokens === null ? {} : { maxTokens: task.maxTokens }),
        ...(task.stride === null ? {} : { stride: task.stride }),
      }),
    )
    for await (const scored of backend.score(stream(requests), signal)) yield evidenceOf(scored)
  },
}

function evidenceOf(scored: Scored): LikelihoodEvidence {
  const nll = -sum(scored.logprobs)
  // -0 would be written as "0" and read back as another number.
  return {
    kind: 'likelihood',
    id: scored.id,
    nll: nll === 0 ? 0 : nll,
    tokens: scored.logprobs.length,
    bytes: scored.bytes,
    cut: scored.cut,
  }
}

function sum(values: Float64Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}
