import type { GenerateRequest } from '../backends/backend.ts'
import type { AnswerEvidence } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import type { ClassifyTask, EntitiesTask, GenerateTask } from '../suite/task.ts'
import { conversation, plainPrompt, usesChat } from './asking.ts'
import { formOf } from './form.ts'
import { stream, type TaskKind } from './task.ts'

type AnsweredTask = GenerateTask | ClassifyTask | EntitiesTask

/**
 * The model answers each sample's prompt. What is read from the answers (a text, a class, entities) is the metrics' matter: only that
 * tells the kinds of such tasks apart.
 */
export function answered<T extends AnsweredTask>(): TaskKind<T> {
  return {
    evidence: 'answer',

    // Not which of them it is, nor where in an answer a class is looked for: the answers are the same.
    settings: (task, seed, data) => ({
      kind: 'generate',
      prompt: task.prompt,
      system: task.system,
      chat: task.chat,
      maxNewTokens: task.maxNewTokens,
      temperature: task.temperature,
      topP: task.topP,
      topK: task.topK,
      stop: task.stop,
      seed: task.temperature > 0 ? seed : 0,
      ...(task.constrained && { constrained: formOf(task, data) }),
    }),

    async *evaluate(task, seed, { all, asked }, backend, signal) {
      const chat = usesChat(task, backend)
      const form = formOf(task, all)
      const requests = asked.map((sample): GenerateRequest => {
        const plain = request(task, sample, chat, seed)
        return form === null ? plain : { ...plain, json: form }
      })
      for await (const g of backend.generate(stream(requests), signal)) {
        yield {
          kind: 'answer',
          id: g.id,
          text: g.text,
          finish: g.finish,
          promptTokens: g.promptTokens,
          newTokens: g.newTokens,
        } satisfies AnswerEvidence
      }
    },
  }
}

function request(task: AnsweredTask, sample: Sample, chat: boolean, seed: number): GenerateRequest {
  const { temperature, topP, topK, maxNewTokens, stop } = task
  return {
    id: sample.id,
    prompt: chat ? { messages: conversation(task, sample) } : { text: plainPrompt(task, sample) },
    maxNewTokens,
    sampling: { temperature, topP, topK, seed },
    stop,
  }
}
