import type { ChooseRequest, Chosen } from '../backends/backend.ts'
import type { ChoiceEvidence } from '../evidence/evidence.ts'
import type { ChooseTask } from '../suite/task.ts'
import { conversation, plainPrompt, usesChat } from './asking.ts'
import { stream, type TaskKind } from './task.ts'

/** How likely the model finds each of a sample's choices, given the question: it is never asked to write anything. */
export const choose: TaskKind<ChooseTask> = {
  evidence: 'choice',

  settings: (task) => ({
    kind: task.kind,
    prompt: task.prompt,
    system: task.system,
    chat: task.chat,
    delimiter: task.delimiter,
  }),

  async *evaluate(task, _seed, { asked }, backend, signal) {
    // Benchmarks of this kind are plain texts, also for models that were taught to chat.
    const chat = usesChat(task, backend, false)
    const requests = asked.map((sample): ChooseRequest => {
      const { id, choices = [] } = sample
      // A chat template itself says how an answer begins; behind a plain prompt the delimiter does.
      return chat
        ? { id, context: { messages: conversation(task, sample) }, choices }
        : { id, context: plainPrompt(task, sample, false), choices: choices.map((choice) => task.delimiter + choice) }
    })
    for await (const chosen of backend.choose(stream(requests), signal)) yield evidenceOf(chosen)
  },
}

function evidenceOf({ id, choices, cut }: Chosen): ChoiceEvidence {
  return {
    kind: 'choice',
    id,
    logprobs: choices.map(({ logprobs }) => sum(logprobs)),
    tokens: choices.map(({ tokenIds }) => tokenIds.length),
    ...(cut && { cut }),
  }
}

function sum(values: Float64Array): number {
  let total = 0
  for (const value of values) total += value
  return total
}
