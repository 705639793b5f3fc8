import { readFile, stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { type Graph, readGraph } from '../backends/onnx/graph/graph.ts'
import { isRecorded } from '../backends/recorded/folder.ts'
import { type CheckpointFiles, definingFiles, type ServedFiles } from '../checkpoint/files.ts'
import { fingerprint } from '../checkpoint/fingerprint.ts'
import { locate, type Where } from '../checkpoint/locate.ts'
import { locateServed } from '../checkpoint/served.ts'
import { generationSettings } from '../checkpoint/settings.ts'
import { type ChatTemplate, chatTemplate } from '../checkpoint/template.ts'
import { loadTokenizer, type Tokenizer } from '../checkpoint/tokenizer/tokenizer.ts'
import type { ChatMessage } from '../samples/sample.ts'
import { GateError, gateError } from '../shared/errors.ts'
import type { Progress } from '../shared/progress.ts'
import { whereOf } from './environment.ts'
import { inspectRecorded, recordedText } from './inspect-recorded.ts'
import { inspectServer, serverText } from './inspect-server.ts'
import { type InspectedToken, type Inspection, inspectionText } from './inspection.ts'

export interface InspectOptions {
  /** A folder, hf:owner/name@revision, recorded:FOLDER, or the address of a server. */
  checkpoint: string
  /** Which ONNX file of it; null: the usual names. */
  file: string | null
  /** Of a server: the model's name, what holds its tokenizer, and the variable with the API key. */
  model: string | null
  tokenizer: string | null
  keyVariable: string | null
  /** Shows the ids of this text. */
  text: string | null
  /** Shows what the chat template makes of the messages in this JSON file. */
  chat: string | null
  json: boolean
  progress: Progress
}

/**
 * Shows what an evaluation would see in a checkpoint, without a runtime.
 *
 * @throws GateError for everything that an evaluation would refuse
 */
export async function inspect(options: InspectOptions, output: { write(text: string): unknown }): Promise<void> {
  if (isRecorded(options.checkpoint)) {
    const found = await inspectRecorded(options.checkpoint)
    output.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : recordedText(found))
    return
  }
  if (/^https?:\/\//i.test(options.checkpoint)) {
    const found = await inspectServer({ ...options, address: options.checkpoint })
    output.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : serverText(found))
    return
  }
  const inspection = await lookInto(options)
  output.write(options.json ? `${JSON.stringify(inspection, null, 2)}\n` : inspectionText(inspection))
}

async function lookInto(options: InspectOptions): Promise<Inspection> {
  const { progress } = options
  const where = whereOf(process.cwd())
  const messages = options.chat === null ? null : await readMessages(options.chat)
  const files = await located(options, where)
  const tokenizer = await loadTokenizer(files)
  const template = await chatTemplate(files, tokenizer)
  const settings = await generationSettings(files, tokenizer)
  const graph = 'onnx' in files ? readGraph(files.onnx) : null
  const { kind, size, highestId, special, affixes } = tokenizer
  const rows = graph && (graph.signature.vocabulary ?? graph.signature.embeddingRows)
  return {
    checkpoint: options.checkpoint,
    folder: files.folder,
    revision: files.revision,
    fingerprint: await fingerprint(files, where.cache, progress),
    layout: 'onnx' in files ? files.layout : 'served',
    files: await filesOf(files),
    graph: graph && graphOf(graph),
    tokenizer: { kind, size, highestId, special, affixes, fingerprint: tokenizer.fingerprint },
    settings,
    template: template && { sha256: template.sha256, from: relative(files.folder, template.from) },
    text: options.text === null ? null : { text: options.text, ...encoded(tokenizer, options.text, true) },
    chat: messages && chatOf(messages, template, tokenizer, files.folder),
    notes: [
      ...files.notes,
      ...(graph?.notes ?? []),
      ...tokenizer.notes,
      ...(template?.notes ?? []),
      ...(rows !== null && highestId >= rows
        ? [`The tokenizer has ids up to ${highestId}, the model only ${rows} rows: they do not belong together.`]
        : []),
    ],
  }
}

/** A folder without an ONNX model may be one for a server. */
async function located(options: InspectOptions, where: Where): Promise<CheckpointFiles | ServedFiles> {
  const source = { path: options.checkpoint, file: options.file, tokenizer: options.tokenizer }
  const served = () => locateServed(source, false, where, options.progress)
  if (options.tokenizer !== null || options.checkpoint.endsWith('.gguf')) return served()
  try {
    return await locate(source, where, options.progress)
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'checkpoint-no-onnx') throw error
    const files = await served().catch(() => null)
    if (files?.hasWeights) return files
    throw error
  }
}

async function filesOf(files: CheckpointFiles | ServedFiles): Promise<Inspection['files']> {
  const parts = 'onnx' in files ? definingFiles(files).map(([part, path]) => ({ part, path })) : files.defining
  return Promise.all(
    parts.map(async ({ part, path }) => ({
      part,
      path: path === null ? 'on the hub' : relative(files.folder, path),
      size: path === null ? 0 : (await stat(path)).size,
    })),
  )
}

function graphOf({ precision, producer, opset, inputs, outputs, notes }: Graph): NonNullable<Inspection['graph']> {
  return { precision, producer, opset, inputs, outputs, notes }
}

function chatOf(
  messages: ChatMessage[],
  template: ChatTemplate | null,
  tokenizer: Tokenizer,
  folder: string,
): NonNullable<Inspection['chat']> {
  if (template === null) throw gateError('chat-no-template', { folder })
  const rendered = template.render(messages, { addGenerationPrompt: true })
  return { messages, rendered, ...encoded(tokenizer, rendered, false) }
}

function encoded(
  tokenizer: Tokenizer,
  text: string,
  addSpecialTokens: boolean,
): { ids: number[]; tokens: InspectedToken[] } {
  const ids = tokenizer.encode(text, { addSpecialTokens })
  const alone = (id: number) => tokenizer.decode([id], { skipSpecial: false, raw: true })
  return { ids, tokens: ids.map((id) => ({ id, piece: tokenizer.token(id) ?? '', text: alone(id) })) }
}

async function readMessages(file: string): Promise<ChatMessage[]> {
  const refuse = (reason: string, cause?: unknown) => gateError('chat-file', { file, reason }, cause)
  let value: unknown
  try {
    value = JSON.parse(await readFile(resolve(file), 'utf8'))
  } catch (error) {
    throw refuse((error as Error).message, error)
  }
  if (!Array.isArray(value) || value.length === 0) throw refuse('it is not a list of messages')
  return value.map((message, i) => {
    const { role, content } = (message ?? {}) as Record<string, unknown>
    if (typeof role !== 'string' || typeof content !== 'string') {
      throw refuse(`message ${i + 1} has no role and content that are text`)
    }
    return { role, content }
  })
}
