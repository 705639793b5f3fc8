import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { chatTemplate } from '../src/checkpoint/template.ts'
import { loadTokenizer } from '../src/checkpoint/tokenizer/tokenizer.ts'

/** What every contestant is given, as one JSON file. */
export interface Work {
  /** A checkpoint as optimum writes it. */
  folder: string
  /** The same with its model in onnx/, as transformers.js wants it. */
  folderForTransformers: string
  threads: number
  rows: number
  /** From the longest down, so that everybody pads little; nll: the reference's. */
  passages: { id: string; text: string; ids: number[]; nll: number }[]
  maxTokens: number
  /** `prompt`: rendered by the chat template. `expected`: the reference's greedy tokens. */
  prompts: { id: string; message: string; prompt: string; ids: number[]; expected: number[]; ended: boolean }[]
  maxNewTokens: number
  eos: number
}

interface Reference {
  rules: { cut_tokens: number; max_new_tokens: number }
  passages: Record<string, Record<string, { index: number; id: string; nll_onnx: number }[]>>
  answers: Record<string, Record<string, { index: number; id: string; ids: number[]; ended: boolean }[]>>
}

/** Of the repository; compiled, this file lies two folders deeper. */
export const root = resolve(import.meta.dirname, import.meta.dirname.endsWith('/lib/bench') ? '../../..' : '..')
const shared = join(root, '../shared/models')

/** The checkpoint that is measured; null: it has not been made. */
export function checkpoint(): string | null {
  const cache =
    process.env.CHECKPOINT_GATE_MODELS ??
    join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'checkpoint-gate/models')
  const folder = join(cache, 'baseline')
  return existsSync(join(folder, 'model.onnx')) && existsSync(join(shared, 'reference.json')) ? folder : null
}

export async function makeWork(
  folder: string,
  scratch: string,
  options: { texts: number; prompts: number; threads: number; rows: number },
): Promise<Work> {
  const reference = JSON.parse(readFileSync(join(shared, 'reference.json'), 'utf8')) as Reference
  const name = folder.split('/').at(-1) ?? ''
  const files = {
    tokenizer: join(folder, 'tokenizer.json'),
    tokenizerConfig: join(folder, 'tokenizer_config.json'),
    specialTokensMap: join(folder, 'special_tokens_map.json'),
    config: join(folder, 'config.json'),
    chatTemplate: join(folder, 'chat_template.jinja'),
    namedTemplates: {},
  }
  const tokenizer = await loadTokenizer(files)
  const template = await chatTemplate(files, tokenizer)
  const { cut_tokens: maxTokens, max_new_tokens: maxNewTokens } = reference.rules
  const passages = Object.entries(reference.passages[name] ?? {}).flatMap(([corpus, list]) => {
    const rows = lines(corpus)
    return list.map(({ index, id, nll_onnx }) => {
      const text = String(rows[index]?.text)
      return { id, text, ids: tokenizer.encode(text, { addSpecialTokens: true }).slice(0, maxTokens), nll: nll_onnx }
    })
  })
  const prompts = Object.entries(reference.answers[name] ?? {}).flatMap(([task, list]) => {
    const rows = lines(task)
    return list.map(({ index, id, ids: expected, ended }) => {
      const message = String(rows[index]?.prompt)
      const prompt = template?.render([{ role: 'user', content: message }], { addGenerationPrompt: true }) ?? ''
      return { id, message, prompt, ids: tokenizer.encode(prompt, { addSpecialTokens: false }), expected, ended }
    })
  })
  return {
    folder,
    folderForTransformers: linked(folder, join(scratch, 'linked')),
    threads: options.threads,
    rows: options.rows,
    passages: passages.sort((a, b) => b.ids.length - a.ids.length).slice(0, options.texts),
    maxTokens,
    prompts: mixed(prompts).slice(0, options.prompts),
    maxNewTokens,
    eos: 2,
  }
}

/** Answers of unlike length side by side, as they come in a real task. */
function mixed<T extends { expected: number[] }>(prompts: T[]): T[] {
  const sorted = [...prompts].sort((a, b) => a.expected.length - b.expected.length)
  const half = Math.ceil(sorted.length / 2)
  return sorted.slice(0, half).flatMap((each, i) => (sorted[half + i] ? [each, sorted[half + i]!] : [each]))
}

const lines = (name: string) =>
  readFileSync(join(shared, 'data', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

function linked(folder: string, target: string): string {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(join(target, 'onnx'), { recursive: true })
  for (const file of [
    'config.json',
    'generation_config.json',
    'tokenizer.json',
    'tokenizer_config.json',
    'special_tokens_map.json',
  ]) {
    if (existsSync(join(folder, file))) symlinkSync(join(folder, file), join(target, file))
  }
  symlinkSync(join(folder, 'model.onnx'), join(target, 'onnx/model.onnx'))
  return target
}

/** What a contestant prints as its last line. */
export interface Result {
  /** Seconds until the model was ready, and of the work after that. */
  load: number
  wall: number
  /** Processor seconds of the work, and of the whole process with its start. */
  cpu: number
  cpuAll: number
  /** Most resident memory of all processes together, in MB. */
  peak: number
  /** Of each passage, in the order given; natural logarithms. */
  nll?: number[]
  answers?: number[][]
}

export function readWork(file: string): Work {
  return JSON.parse(readFileSync(file, 'utf8')) as Work
}

export function writeWork(file: string, work: Work): void {
  writeFileSync(file, JSON.stringify(work))
}
