import { open, readFile } from 'node:fs/promises'
import { gateError } from '../shared/errors.ts'

/** `merged`: one decoder with `use_cache_branch`. `pair`: one decoder without and one with a cache, in two files. */
export type Layout = 'decoder' | 'merged' | 'pair'

/** What turns texts into tokens and says how a checkpoint generates: all but its weights. Every path is absolute, and exists. */
export interface TextFiles {
  /** As the user wrote it. */
  source: string
  folder: string
  /** Commit of the hub that was taken; null for a folder. */
  revision: string | null
  /** null: the model is served, and only its server knows. */
  config: string | null
  generationConfig: string | null
  tokenizer: string
  tokenizerConfig: string | null
  specialTokensMap: string | null
  chatTemplate: string | null
  /** Further templates by name. */
  namedTemplates: Record<string, string>
  notes: string[]
}

/** What a checkpoint consists of that is opened in process. */
export interface CheckpointFiles extends TextFiles {
  layout: Layout
  onnx: string
  /** The second model of a pair. */
  withPast: string | null
  /** Files that hold weights of the ONNX files; `location` as the graph names it, relative to the graph's folder. */
  external: { location: string; path: string }[]
}

/** What a checkpoint consists of that a server opens. */
export interface ServedFiles extends TextFiles {
  /** Absolute path that a server is started with: the folder, or one file of it. */
  model: string
  /**
   * Everything that its answers depend on, in a fixed order, by names that do not tell the folder. What the hub has and nobody needs
   * here has no path, but the hash that the hub tells.
   */
  defining: { part: string; path: string | null; sha256: string | null }[]
  /** Whether weights are among `defining`. */
  hasWeights: boolean
}

/** The files that define a checkpoint, by the part they play in it, in a fixed order. */
export function definingFiles(files: CheckpointFiles): [part: string, path: string][] {
  const parts: [string, string | null][] = [
    ['onnx', files.onnx],
    ['with-past', files.withPast],
    ...files.external.map(({ location, path }): [string, string] => [`external ${location}`, path]),
    ['config', files.config],
    ['generation-config', files.generationConfig],
    ['tokenizer', files.tokenizer],
    ['tokenizer-config', files.tokenizerConfig],
    ['special-tokens-map', files.specialTokensMap],
    ['chat-template', files.chatTemplate],
    ...Object.entries(files.namedTemplates).map(([name, path]): [string, string] => [`template ${name}`, path]),
  ]
  return parts.filter((part): part is [string, string] => part[1] !== null).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Where a checkpoint's side files lie, and in which order they are preferred. */
export const sideFiles = {
  config: ['config.json'],
  generationConfig: ['generation_config.json'],
  tokenizer: ['tokenizer.json'],
  tokenizerConfig: ['tokenizer_config.json'],
  specialTokensMap: ['special_tokens_map.json'],
  chatTemplate: ['chat_template.jinja'],
} as const

export const templateFolders = ['additional_chat_templates', 'chat_templates']

export type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object that a JSON file holds; an absent file is an empty one. */
export async function readJson(path: string | null): Promise<Json> {
  if (path === null) return {}
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw gateError('checkpoint-json', { file: path, reason: (error as Error).message }, error)
  }
  if (!isObject(value)) throw gateError('checkpoint-json', { file: path, reason: 'it is not an object' })
  return value
}

/** What a file of the cache holds; null where it is not there, or was cut short by a machine that went down. */
export async function readCached<T>(path: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch {
    return null
  }
}

const lfsHead = 'version https://git-lfs.github.com/spec/'

/** A pointer that Git LFS left in place of a file would be read as a broken model; it is told as what it is. */
export async function refuseLfsPointer(path: string): Promise<void> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(lfsHead.length), 0, lfsHead.length, 0)
    if (buffer.toString('latin1', 0, bytesRead) === lfsHead) throw gateError('checkpoint-lfs-pointer', { file: path })
  } finally {
    await file.close()
  }
}
