import type { GenerateRequest } from '../backends/backend.ts'
import type { AnswerEvidence } from '../evidence/evidence.ts'
import type { ChatMessage, Sample } from '../samples/sample.ts'
import { gateError } from '../shared/errors.ts'
import type { GenerateTask } from '../suite/suite.ts'
import { stream, type TaskKind } from './task.ts'

/** The model answers each sample's prompt; answers are compared with references. */
export const generate: TaskKind<GenerateTask> = {
  evidence: 'answer',

  settings: (task, seed) => ({
    kind: task.kind,
    prompt: task.prompt,
    system: task.system,
    chat: task.chat,
    maxNewTokens: task.maxNewTokens,
    temperature: task.temperature,
    topP: task.topP,
    topK: task.topK,
    stop: task.stop,
    seed: task.temperature > 0 ? seed : 0,
  }),

  async *evaluate(task, seed, samples, backend, signal) {
    const hasTemplate = backend.opened.template !== null
    if (task.chat === true && !hasTemplate) throw gateError('chat-without-template', { task: task.name })
    const chat = task.chat ?? hasTemplate
    const requests = samples.map((sample) => request(task, sample, chat, seed))
    for await (const g of backend.generate(stream(requests), signal)) {
      yield {
        kind: 'answer',
        id: g.id,
        text: g.text,
        finish: g.finish,
        promptTokens: g.promptTokens,
        newTokens: g.tokenIds.length,
      } satisfies AnswerEvidence
    }
  },
}

function request(task: GenerateTask, sample: Sample, chat: boolean, seed: number): GenerateRequest {
  const { temperature, topP, topK, maxNewTokens, stop } = task
  return {
    id: sample.id,
    prompt: chat ? { messages: conversation(task, sample) } : { text: plainPrompt(task, sample) },
    maxNewTokens,
    sampling: { temperature, topP, topK, seed },
    stop,
  }
}

/** The sample's conversation, with the task's system message in front where the sample has none of its own. */
export function conversation(task: GenerateTask, sample: Sample): ChatMessage[] {
  const turns =
    task.prompt === null && sample.messages ? sample.messages : [{ role: 'user', content: userTurn(task, sample) }]
  if (task.system === null || turns[0]?.role === 'system') return turns
  return [{ role: 'system', content: task.system }, ...turns]
}

function plainPrompt(task: GenerateTask, sample: Sample): string {
  if (task.prompt === null && sample.messages)
    throw gateError('messages-without-chat', { task: task.name, refused: task.chat === false, ...sample.source })
  const prompt = userTurn(task, sample)
  return task.system === null ? prompt : `${task.system}\n\n${prompt}`
}

/** The task's prompt template filled with the sample's fields, or the sample's prompt as it is. */
export function userTurn(task: GenerateTask, sample: Sample): string {
  if (task.prompt === null) return sample.prompt ?? ''
  const { id, prompt, group } = sample
  const fields: Record<string, string | undefined> = { ...sample.columns, id, prompt, group }
  return task.prompt.replace(/\{(\w+)\}/g, (whole, name: string) => fields[name] ?? whole)
}
