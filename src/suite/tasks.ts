import { resolve } from 'node:path'
import { listed, shown } from '../shared/shown.ts'
import { pooledName } from '../shared/words.ts'
import { dataExtensions, dataFormat } from './data-format.ts'
import type { SuiteDocument } from './document.ts'
import type { Mistake } from './mistake.ts'
import { templateFields } from './prompt-template.ts'
import type { DataSource, Task } from './suite.ts'
import type { WrittenTask } from './task-schema.ts'

/** What the data of either kind of task may say. */
interface WrittenData {
  path: string
  format?: Exclude<DataSource['format'], null> | undefined
  fields?: DataSource['fields'] | undefined
  limit?: number | undefined
}

/** A task as decoded, defaults filled in. */
export function buildTask(name: string, written: WrittenTask, folder: string, document: SuiteDocument): Task {
  const common = {
    name,
    role: written.role ?? null,
    data: buildData(name, written, folder, document),
    metrics: written.metrics,
    place: document.place(['tasks', name], 'key'),
  }
  if (written.kind === 'perplexity')
    return {
      ...common,
      kind: 'perplexity',
      maxTokens: written.max_tokens ?? null,
      stride: written.stride ?? null,
      addBos: written.add_bos,
    }
  return {
    ...common,
    kind: 'generate',
    prompt: written.prompt ?? null,
    system: written.system ?? null,
    chat: written.chat ?? null,
    maxNewTokens: written.max_new_tokens,
    temperature: written.temperature,
    topP: written.top_p,
    topK: written.top_k,
    stop: written.stop,
  }
}

function buildData(name: string, task: WrittenTask, folder: string, document: SuiteDocument): DataSource {
  const { path, ...rest } = task.data as WrittenData
  const template = task.kind === 'generate' && task.prompt !== undefined ? { template: task.prompt } : {}
  return {
    path: resolve(folder, path),
    written: path,
    format: rest.format ?? dataFormat(path),
    fields: rest.fields ?? {},
    limit: rest.limit ?? null,
    place: document.place(['tasks', name, 'data'], 'value'),
    ...template,
  }
}

/** Mistakes that one task's schema cannot see. */
export function taskMistakes(name: string, written: WrittenTask, document: SuiteDocument): Mistake[] {
  const { path, format } = written.data as WrittenData
  const found: Mistake[] = []
  const atData = (text: string) => {
    const at = ['tasks', name, 'data', 'path']
    found.push({ place: document.place(at, 'value'), path: at.slice(0, 3), text })
  }
  const guessed = dataFormat(path)
  if (format === undefined && guessed === null)
    atData(
      `given ${shown(path)}, whose extension does not tell the format; known are ${listed(dataExtensions)} (else write {path: …, format: …})`,
    )
  if (format === undefined && guessed === 'text' && written.kind === 'generate')
    atData(
      `given ${shown(path)}; plain text has no prompts and references: a generate task reads jsonl, csv or parquet`,
    )
  if (written.kind === 'generate' && written.prompt !== undefined) {
    const text = promptMistake(written.prompt)
    const at = ['tasks', name, 'prompt']
    if (text !== null) found.push({ place: document.place(at, 'value'), path: at, text })
  }
  return found
}

/** Braces of other template languages would stay in the prompt, and a prompt without a field asks every sample the same. */
function promptMistake(template: string): string | null {
  const doubled = /\{\{\s*(\w+)\s*\}\}/.exec(template)
  if (doubled !== null) return `has ${shown(doubled[0])}; a field is written {${doubled[1]}}`
  if (templateFields(template).length > 0) return null
  const spaced = /\{\s*(\w+)\s*\}/.exec(template)
  if (spaced !== null) return `has ${shown(spaced[0])}; a field is written {${spaced[1]}}`
  return 'names no field, so that every sample would ask the same; write {prompt} where the prompt of a sample belongs'
}

/** Evidence lies in files named after tasks, and not every file system tells capitals apart. */
export function nameClashes(names: readonly string[], document: SuiteDocument): Mistake[] {
  const seen = new Map<string, string>()
  return names.flatMap((name) => {
    const plain = name.normalize('NFC').toLowerCase()
    const first = seen.get(plain)
    seen.set(plain, name)
    const path = ['tasks', name]
    if (plain === pooledName('general') || plain === pooledName('domain'))
      return [
        {
          place: document.place(path, 'key'),
          path,
          text: 'is what the row over several tasks is called: choose another name',
        },
      ]
    if (first === undefined) return []
    return [{ place: document.place(path, 'key'), path, text: `differs from ${shown(first)} only in capitals` }]
  })
}
