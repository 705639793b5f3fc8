import { resolve } from 'node:path'
import type { TaskContext } from './context.ts'
import type { DataSource, SampleShape } from './data.ts'
import { dataFormat } from './data-format.ts'
import type { WrittenData } from './data-schema.ts'
import { buildJudge, buildPeople } from './grading.ts'
import { type Catalogue, metricCalled } from './known.ts'
import type { Task } from './task.ts'
import type { WrittenTask } from './task-schema.ts'

/** A task as decoded, defaults filled in. */
export function buildTask(name: string, written: WrittenTask, context: TaskContext): Task {
  const common = {
    name,
    role: written.role ?? null,
    data: buildData(name, written, context),
    metrics: written.metrics,
    place: context.document.place(['tasks', name], 'key'),
  }
  const { kind } = written
  if (kind === 'scores') return { ...common, kind }
  const asking = { prompt: written.prompt ?? null, system: written.system ?? null, chat: written.chat ?? null }
  if (kind === 'choose') return { ...common, kind, ...asking, delimiter: written.delimiter }
  if (kind === 'perplexity')
    return {
      ...common,
      kind,
      scored: written.scored,
      ...asking,
      delimiter: written.delimiter ?? ' ',
      maxTokens: written.max_tokens ?? null,
      window: written.window ?? null,
      stride: written.stride ?? null,
      addBos: written.add_bos,
      divergence: written.divergence,
    }
  const answering = {
    ...asking,
    maxNewTokens: written.max_new_tokens,
    temperature: written.temperature,
    topP: written.top_p,
    topK: written.top_k,
    stop: written.stop,
    constrained: written.constrained,
  }
  if (kind === 'generate')
    return {
      ...common,
      kind,
      ...answering,
      schema: answerSchema(written.schema, context).schema,
      judge: buildJudge(name, written.judge, context),
      people: buildPeople(name, written.people, context),
    }
  return { ...common, kind, ...answering, field: written.field }
}

/** The schema that a generate task names or holds; `why`: what is wrong with it, as a sentence. */
export function answerSchema(
  written: string | boolean | object | undefined,
  { folder, catalogue, readJson }: TaskContext,
): { schema: object | boolean | null; why: string | null } {
  if (written === undefined) return { schema: null, why: null }
  const read = typeof written === 'string' ? readJson(resolve(folder, written)) : { value: written }
  if ('why' in read) return { schema: null, why: read.why }
  const why = catalogue.schemaMistake(read.value)
  return why === null ? { schema: read.value as object | boolean, why } : { schema: null, why: `the schema ${why}` }
}

function buildData(name: string, task: WrittenTask, { folder, document, catalogue }: TaskContext): DataSource {
  const { path, format, fields = {}, limit } = task.data as WrittenData
  const { choices, ...columns } = fields
  return {
    shape: shapeOf(task, catalogue),
    path: resolve(folder, path),
    written: path,
    format: format ?? dataFormat(path),
    fields: typeof choices === 'string' ? { ...columns, choices } : columns,
    ...(Array.isArray(choices) ? { choiceColumns: choices } : {}),
    limit: limit ?? null,
    place: document.place(['tasks', name, 'data'], 'value'),
    ...(task.kind === 'perplexity' && task.scored === 'answer' ? { answersByChoice: true as const } : {}),
    ...('prompt' in task && task.prompt !== undefined ? { template: task.prompt } : {}),
  }
}

function shapeOf(task: WrittenTask, catalogue: Catalogue): SampleShape {
  switch (task.kind) {
    case 'generate':
      return task.metrics.every((name) => metricCalled(name, catalogue)?.withoutReferences) ? 'prompts' : 'answers'
    case 'classify':
      return 'labels'
    case 'entities':
      return 'entities'
    case 'choose':
      return 'choices'
    case 'perplexity':
      return task.scored === 'answer' ? 'answers' : 'texts'
    case 'scores':
      return 'ids'
  }
}
