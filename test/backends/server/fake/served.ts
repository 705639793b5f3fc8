import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { locate } from '../../../../src/checkpoint/locate.ts'
import { generationSettings } from '../../../../src/checkpoint/settings.ts'
import { type ChatTemplate, chatTemplate } from '../../../../src/checkpoint/template.ts'
import { loadTokenizer, type Tokenizer } from '../../../../src/checkpoint/tokenizer/tokenizer.ts'
import { Model } from './model.ts'

/** One checkpoint of the server. */
export interface Served {
  name: string
  folder: string
  model: Model
  tokenizer: Tokenizer
  template: ChatTemplate | null
  eosIds: number[]
  bosId: number
  contextLength: number
}

const loaded = new Map<string, Promise<Omit<Served, 'name'>>>()

/** A folder is read once in a process, however many servers there are. */
export async function serve(name: string, folder: string): Promise<Served> {
  const path = resolve(folder)
  const found = loaded.get(path) ?? load(path)
  loaded.set(path, found)
  return { ...(await found), name }
}

async function load(folder: string): Promise<Omit<Served, 'name'>> {
  const files = await locate(
    { path: folder, file: null },
    {
      folder,
      cache: join(tmpdir(), 'checkpoint-gate-test-cache'),
      hub: { endpoint: 'http://localhost:9', token: null },
    },
  )
  const tokenizer = await loadTokenizer(files)
  const [settings, template, model] = await Promise.all([
    generationSettings(files, tokenizer),
    chatTemplate(files, tokenizer),
    Model.open(files.onnx),
  ])
  return {
    folder,
    model,
    tokenizer,
    template,
    eosIds: settings.eosIds,
    bosId: settings.bosId?.value ?? 0,
    contextLength: settings.contextLength?.value ?? 2048,
  }
}
