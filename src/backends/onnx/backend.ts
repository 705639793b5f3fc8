import type { CheckpointFiles } from '../../checkpoint/files.ts'
import { libraryVersions } from '../../checkpoint/libraries.ts'
import { generationSettings } from '../../checkpoint/settings.ts'
import { chatTemplate } from '../../checkpoint/template.ts'
import { loadTokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import { availableCores } from '../../shared/limits.ts'
import type { Device } from '../../suite/source.ts'
import type { Backend, Opened } from '../backend.ts'
import { answeringWork } from './answering.ts'
import { type OpenCheckpoint, vocabularyCheck } from './checkpoint.ts'
import type { OpenMessage } from './child/protocol.ts'
import { choosingWork } from './choosing.ts'
import { type Graph, readGraph } from './graph/graph.ts'
import { ModelProcess } from './process.ts'
import type { Runtime } from './runtime/runtime.ts'
import { scoringWork } from './scoring.ts'
import { Streams } from './streams.ts'

export interface OnnxOptions {
  files: CheckpointFiles
  /** sha256 of the checkpoint's content. */
  fingerprint: string
  device: Device
  /** Threads of one operator; null: as many as the process may use cores. */
  threads: number | null
  /** Most tokens in one batch, padding included; null: the usual. */
  batchTokens: number | null
  /** Most rows in one batch. */
  batchRows?: number
  runtime: Pick<Runtime, 'folder' | 'version' | 'libraries'>
  /** How long the model may be silent over one piece of work, in milliseconds. */
  silence?: number
  signal: AbortSignal
}

/** Tokens of a batch whose texts are scored: enough for full speed; more only takes memory. */
const scoringTokens = 1536
/** Rows of an answering batch: a step reads all weights once, however many rows it serves. */
const answeringRows = 16
const answeringTokens = 8192
/** What a context is taken to be where no file tells. */
const usualContext = 2048
const usualSilence = 20 * 60_000

/**
 * Opens a checkpoint of ONNX files: its graph, tokenizer and template here, its weights in a process of its own, which holds the runtime.
 * @throws GateError of the checkpoint's files, `onnx-*` of the graph, `onnx-device`, `onnx-runtime`
 */
export async function openOnnx(options: OnnxOptions): Promise<Backend> {
  const { files, fingerprint, signal } = options
  const graph = readGraph(files.onnx)
  const tokenizer = await loadTokenizer(files)
  const [template, settings] = await Promise.all([chatTemplate(files, tokenizer), generationSettings(files, tokenizer)])
  const contextLength = settings.contextLength?.value ?? usualContext
  const message: OpenMessage = {
    type: 'open',
    runtime: options.runtime.folder,
    file: files.onnx,
    device: options.device,
    threads: options.threads ?? availableCores(),
  }
  const { libraries, version } = options.runtime
  const start = () => ModelProcess.open(message, { libraries, silence: options.silence ?? usualSilence }, signal)
  const { process, opened } = await start()
  const streams = new Streams(process, async () => (await start()).process)
  return new OnnxBackend(
    {
      fingerprint,
      backend: 'onnx',
      device: opened.device,
      precision: graph.precision,
      tokenizer: tokenizer.fingerprint,
      template: template?.sha256 ?? null,
      contextLength,
      versions: { 'onnxruntime-node': version, ...libraryVersions },
      notes: [
        ...files.notes,
        ...graph.notes,
        ...tokenizer.notes,
        ...(template?.notes ?? []),
        ...opened.notes,
        ...(settings.contextLength ? [] : [`no file tells the context length; ${usualContext} tokens were taken`]),
        ...(settings.eosIds.length > 0 ? [] : ['no file names an end token, so answers end at their limit']),
      ],
    },
    {
      source: files.source,
      files,
      graph,
      tokenizer,
      template,
      settings,
      contextLength,
      checkIds: vocabularyCheck(files, graph, tokenizer),
    },
    options,
    streams,
  )
}

/** Where logits of all positions are made, their memory bounds the batch: 256 MB of them. */
function tokensOfWhole({ isSplit, signature }: Graph): number {
  return isSplit ? Number.POSITIVE_INFINITY : Math.floor(2 ** 26 / (signature.vocabulary ?? 2 ** 16))
}

class OnnxBackend implements Backend {
  readonly opened: Opened
  readonly #checkpoint: OpenCheckpoint
  readonly #limits: Pick<OnnxOptions, 'batchTokens' | 'batchRows'>
  readonly #streams: Streams
  #keys = 0

  constructor(
    opened: Opened,
    checkpoint: OpenCheckpoint,
    limits: Pick<OnnxOptions, 'batchTokens' | 'batchRows'>,
    streams: Streams,
  ) {
    this.opened = opened
    this.#checkpoint = checkpoint
    this.#limits = limits
    this.#streams = streams
  }

  score: Backend['score'] = (requests, signal) =>
    this.#streams.run(scoringWork(requests, this.#checkpoint, this.#scoringLimits(), this.#nextKey), signal)

  choose: Backend['choose'] = (requests, signal) =>
    this.#streams.run(choosingWork(requests, this.#checkpoint, this.#scoringLimits(), this.#nextKey), signal)

  generate: Backend['generate'] = (requests, signal) => {
    const tokens = this.#limits.batchTokens ?? answeringTokens
    const rows = this.#limits.batchRows ?? answeringRows
    return this.#streams.run(answeringWork(requests, this.#checkpoint, { tokens, rows }, this.#nextKey), signal)
  }

  close(): Promise<void> {
    return this.#streams.close()
  }

  #scoringLimits(): { tokens: number; rows: number | undefined } {
    const { graph } = this.#checkpoint
    return {
      tokens: this.#limits.batchTokens ?? Math.min(scoringTokens, tokensOfWhole(graph)),
      rows: graph.signature.alone ? 1 : this.#limits.batchRows,
    }
  }

  readonly #nextKey = (): number => this.#keys++
}
