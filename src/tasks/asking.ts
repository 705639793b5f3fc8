import type { Backend } from '../backends/backend.ts'
import type { ChatMessage, Sample } from '../samples/sample.ts'
import { gateError } from '../shared/errors.ts'

/** What a task says of how a sample becomes a prompt. */
export interface Asking {
  name: string
  prompt: string | null
  system: string | null
  chat: boolean | null
}

/** Whether prompts go through the checkpoint's chat template; `usual` is what a task that does not say gets where there is one. */
export function usesChat({ name, chat }: Asking, backend: Backend, usual = true): boolean {
  const hasTemplate = backend.opened.template !== null
  if (chat === true && !hasTemplate) throw gateError('chat-without-template', { task: name })
  return chat ?? (usual && hasTemplate)
}

/** The sample's conversation, with the task's system message in front where the sample has none of its own. */
export function conversation(task: Asking, sample: Sample): ChatMessage[] {
  const turns =
    task.prompt === null && sample.messages ? sample.messages : [{ role: 'user', content: userTurn(task, sample) }]
  if (task.system === null || turns[0]?.role === 'system') return turns
  return [{ role: 'system', content: task.system }, ...turns]
}

/** The same as one text, for a checkpoint that is no assistant. `usual` as above: it tells why a conversation cannot be one. */
export function plainPrompt(task: Asking, sample: Sample, usual = true): string {
  if (task.prompt === null && sample.messages) {
    const because = task.chat === false ? 'refused' : usual ? 'no-template' : 'unasked'
    throw gateError('messages-without-chat', { task: task.name, because, ...sample.source })
  }
  const prompt = userTurn(task, sample)
  return task.system === null ? prompt : `${task.system}\n\n${prompt}`
}

/** The task's prompt template filled with the sample's fields, or the sample's prompt as it is. */
export function userTurn(task: Asking, sample: Sample): string {
  if (task.prompt === null) return sample.prompt ?? ''
  const { id, prompt, group } = sample
  const fields: Record<string, string | undefined> = { ...sample.columns, id, prompt, group }
  return task.prompt.replace(/\{(\w+)\}/g, (whole, name: string) => fields[name] ?? whole)
}
