import { readFile, stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { readGraph } from '../backends/onnx/graph/graph.ts'
import { isRecorded } from '../backends/recorded/folder.ts'
import { definingFiles } from '../checkpoint/files.ts'
import { fingerprint } from '../checkpoint/fingerprint.ts'
import { locate } from '../checkpoint/locate.ts'
import { generationSettings } from '../checkpoint/settings.ts'
import { type ChatTemplate, chatTemplate } from '../checkpoint/template.ts'
import { loadTokenizer, type Tokenizer } from '../checkpoint/tokenizer/tokenizer.ts'
import type { ChatMessage } from '../samples/sample.ts'
import { gateError } from '../shared/errors.ts'
import type { Progress } from '../shared/progress.ts'
import { whereOf } from './environment.ts'
import { inspectRecorded, recordedText } from './inspect-recorded.ts'
import { type InspectedToken, type Inspection, inspectionText } from './inspection.ts'

export interface InspectOptions {
  /** A folder, hf:owner/name@revision, or recorded:FOLDER. */
  checkpoint: string
  /** Which ONNX file of it; null: the usual names. */
  file: string | null
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
  const inspection = await lookInto(options)
  output.write(options.json ? `${JSON.stringify(inspection, null, 2)}\n` : inspectionText(inspection))
}

async function lookInto(options: InspectOptions): Promise<Inspection> {
  const { progress } = options
  const where = whereOf(process.cwd())
  const messages = options.chat === null ? null : await readMessages(options.chat)
  const files = await locate({ path: options.checkpoint, file: options.file }, where, progress)
  const tokenizer = await loadTokenizer(files)
  const template = await chatTemplate(files, tokenizer)
  const settings = await generationSettings(files, tokenizer)
  const { precision, producer, opset, inputs, outputs, notes, signature } = readGraph(files.onnx)
  const { kind, size, highestId, special, affixes } = tokenizer
  const rows = signature.vocabulary ?? signature.embeddingRows
  return {
    checkpoint: options.checkpoint,
    folder: files.folder,
    revision: files.revision,
    fingerprint: await fingerprint(files, where.cache, progress),
    layout: files.layout,
    files: await Promise.all(
      definingFiles(files).map(async ([part, path]) => ({
        part,
        path: relative(files.folder, path),
        size: (await stat(path)).size,
      })),
    ),
    graph: { precision, producer, opset, inputs, outputs, notes },
    tokenizer: { kind, size, highestId, special, affixes, fingerprint: tokenizer.fingerprint },
    settings,
    template: template && { sha256: template.sha256, from: relative(files.folder, template.from) },
    text: options.text === null ? null : { text: options.text, ...encoded(tokenizer, options.text, true) },
    chat: messages && chatOf(messages, template, tokenizer, files.folder),
    notes: [
      ...files.notes,
      ...notes,
      ...tokenizer.notes,
      ...(template?.notes ?? []),
      ...(rows !== null && highestId >= rows
        ? [`The tokenizer has ids up to ${highestId}, the model only ${rows} rows: they do not belong together.`]
        : []),
    ],
  }
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
