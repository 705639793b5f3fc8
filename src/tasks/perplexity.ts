import type { Backend, Likeliest, Scored, ScoreRequest } from '../backends/backend.ts'
import type { LikelihoodEvidence } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import type { PerplexityTask } from '../suite/task.ts'
import { conversation, plainPrompt, usesChat } from './asking.ts'
import { stream, type TaskKind } from './task.ts'

/** How much of a text's next-token distributions is kept: 30 kB a text. The 64 likeliest tokens hold nearly all of the probability. */
const likeliest = { positions: 32, tokens: 64 }

/** How likely the model finds each sample's text, or its first reference given its prompt. */
export const perplexity: TaskKind<PerplexityTask> = {
  evidence: 'likelihood',

  settings: (task) => ({
    kind: task.kind,
    maxTokens: task.maxTokens,
    stride: task.stride,
    ...(task.window !== null && { window: task.window }),
    addBos: task.addBos,
    ...(task.divergence && { likeliest }),
    ...(task.scored === 'answer' && {
      scored: task.scored,
      prompt: task.prompt,
      system: task.system,
      chat: task.chat,
      delimiter: task.delimiter,
    }),
  }),

  async *evaluate(task, _seed, { asked }, backend, signal) {
    const scored = task.scored === 'text' ? whole : answerOf(task, backend)
    const requests = asked.map(
      (sample): ScoreRequest => ({
        id: sample.id,
        ...scored(sample),
        addBos: task.addBos,
        ...(task.divergence && { likeliest }),
        ...(task.maxTokens === null ? {} : { maxTokens: task.maxTokens }),
        ...(task.window === null ? {} : { window: task.window }),
        ...(task.stride === null ? {} : { stride: task.stride }),
      }),
    )
    for await (const one of backend.score(stream(requests), signal)) yield evidenceOf(one)
  },
}

type ScoredText = Pick<ScoreRequest, 'text' | 'context'>

const whole = (sample: Sample): ScoredText => ({ text: sample.text ?? '' })

/** A chat template itself says how an answer begins; behind a plain prompt the delimiter does. */
function answerOf(task: PerplexityTask, backend: Backend): (sample: Sample) => ScoredText {
  const chat = usesChat(task, backend)
  return (sample) => {
    const answer = sample.references?.[0] ?? ''
    return chat
      ? { context: { messages: conversation(task, sample) }, text: answer }
      : { context: plainPrompt(task, sample), text: `${task.delimiter}${answer}` }
  }
}

function evidenceOf(scored: Scored): LikelihoodEvidence {
  const nll = -sum(scored.logprobs)
  // -0 would be written as "0" and read back as another number.
  return {
    kind: 'likelihood',
    id: scored.id,
    nll: nll === 0 ? 0 : nll,
    tokens: scored.tokenIds.length,
    bytes: scored.bytes,
    cut: scored.cut,
    ...(scored.likeliest && { likeliest: rounded(scored.likeliest) }),
  }
}

/** To five decimals: what is beyond is the noise of the arithmetic. */
function rounded({ at, ids, logprobs }: Likeliest): Likeliest {
  return { at, ids, logprobs: logprobs.map((row) => row.map((value) => Math.round(value * 1e5) / 1e5)) }
}

function sum(values: Float64Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}
