import { availableParallelism } from 'node:os'
import type { CheckpointFiles } from '../../checkpoint/files.ts'
import { type GenerationSettings, generationSettings } from '../../checkpoint/settings.ts'
import { type ChatTemplate, chatTemplate } from '../../checkpoint/template.ts'
import { loadTokenizer, type Tokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import { gateError } from '../../shared/errors.ts'
import type { Progress } from '../../shared/progress.ts'
import type { Device } from '../../suite/suite.ts'
import type { Backend, Generated, GenerateRequest, Opened, Scored, ScoreRequest } from '../backend.ts'
import { Answer, drawing } from './answering.ts'
import { batches, groups } from './batches.ts'
import type { FromChild, OpenMessage } from './child/protocol.ts'
import { type Graph, readGraph } from './graph/graph.ts'
import { Outlet } from './outlet.ts'
import { ModelProcess } from './process.ts'
import type { Runtime } from './runtime/runtime.ts'
import { planText, TextResult } from './scoring.ts'
import type { Window } from './windows.ts'

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
  progress: Progress
  signal: AbortSignal
}

/** Tokens of a batch whose texts are scored: enough for full speed, while what it holds still fits near the processor. */
const scoringTokens = 2048
/** Rows of an answering batch: a step reads all weights once, however many rows it serves. */
const answeringRows = 16
const answeringTokens = 8192
/** Requests that are looked at together, so that like lengths meet. */
const ahead = 1024
/** What a context is taken to be where no file tells. */
const usualContext = 2048
const usualSilence = 20 * 60_000

/**
 * Opens a checkpoint of ONNX files: its graph, tokenizer and template here, its weights in a process of its own.
 * @throws GateError of the checkpoint's files, `onnx-*` of the graph, `onnx-vocabulary`, `onnx-device`, `onnx-runtime`
 */
export async function openOnnx(options: OnnxOptions): Promise<Backend> {
  const { files, signal, progress } = options
  const graph = readGraph(files.onnx)
  const tokenizer = await loadTokenizer(files)
  const [template, settings] = await Promise.all([chatTemplate(files, tokenizer), generationSettings(files, tokenizer)])
  const rows = graph.signature.embeddingRows ?? graph.signature.vocabulary
  const message: OpenMessage = {
    type: 'open',
    runtime: options.runtime.folder,
    file: files.onnx,
    device: options.device,
    threads: options.threads ?? availableParallelism(),
  }
  const start = () =>
    ModelProcess.open(
      message,
      { libraries: options.runtime.libraries, silence: options.silence ?? usualSilence },
      signal,
    )
  const { process, opened } = await start()
  progress.note(`${files.source}: ${graph.precision} on ${opened.device}, ${message.threads} threads`)
  const contextLength = settings.contextLength?.value ?? usualContext
  const notes = [
    ...files.notes,
    ...graph.notes,
    ...tokenizer.notes,
    ...(template?.notes ?? []),
    ...opened.notes,
    ...(settings.contextLength === null ? [`no file tells the context length; ${usualContext} tokens were taken`] : []),
    ...(settings.eosIds.length === 0 ? ['no file names an end token, so answers end at their limit'] : []),
  ]
  return new OnnxBackend(
    {
      fingerprint: options.fingerprint,
      backend: 'onnx',
      device: opened.device,
      precision: graph.precision,
      tokenizer: tokenizer.fingerprint,
      template: template?.sha256 ?? null,
      contextLength,
      versions: { 'onnxruntime-node': options.runtime.version },
      notes,
    },
    { options, graph, tokenizer, template, settings, rows, start },
    process,
  )
}

interface Parts {
  options: OnnxOptions
  graph: Graph
  tokenizer: Tokenizer
  template: ChatTemplate | null
  settings: GenerationSettings
  /** Ids from here on the model does not know; null: unknown. */
  rows: number | null
  start: () => Promise<{ process: ModelProcess }>
}

class OnnxBackend implements Backend {
  readonly opened: Opened
  readonly #parts: Parts
  #process: ModelProcess
  #key = 0
  /** Streams that are open, by their kind of work. */
  readonly #streams = { score: 0, generate: 0 }

  constructor(opened: Opened, parts: Parts, process: ModelProcess) {
    this.opened = opened
    this.#parts = parts
    this.#process = process
  }

  async *score(requests: AsyncIterable<ScoreRequest>, signal: AbortSignal): AsyncGenerator<Scored> {
    const { tokenizer, settings, options, graph } = this.#parts
    const budget = options.batchTokens ?? scoringTokens
    const mostRows = graph.signature.alone ? 1 : options.batchRows
    const waiting = new Map<number, Piece[]>()
    yield* this.#stream<Scored>('score', signal, {
      take: async (outlet, process) => {
        for await (const group of groups(requests, ahead)) {
          const pieces: Piece[] = []
          for (const request of group) {
            const plan = planText(request, tokenizer, settings.bosId?.value ?? null, this.opened.contextLength)
            this.#checkIds(plan.ids, request.id)
            const result = new TextResult(plan)
            if (result.complete) outlet.push(result.scored())
            for (const window of plan.windows) pieces.push({ result, window, length: window.end - window.start })
          }
          for (const batch of batches(pieces, budget, mostRows)) {
            const key = this.#key++
            waiting.set(key, batch)
            process.expect(1)
            process.send({
              type: 'score',
              key,
              pieces: batch.map(({ result: { plan }, window }) => ({
                ids: plan.ids.slice(window.start, window.end),
                from: window.from,
              })),
            })
          }
          await outlet.drained(() => waiting.size < 4)
        }
        await outlet.drained(() => waiting.size === 0)
      },
      hear: (message, outlet, process) => {
        if (message.type === 'failed') {
          const bad = waiting.get(message.key ?? -1)?.[message.piece ?? 0]
          if (bad) outlet.fail(this.#badValues(bad.result.plan.id, message.message))
        }
        if (message.type !== 'scored') return
        const batch = waiting.get(message.key)
        if (!batch || !waiting.delete(message.key)) return
        process.expect(-1)
        for (const [i, { result, window }] of batch.entries()) {
          result.put(window, message.logprobs[i]!)
          if (result.complete) outlet.push(result.scored())
        }
      },
      keys: () => [...waiting.keys()],
    })
  }

  async *generate(requests: AsyncIterable<GenerateRequest>, signal: AbortSignal): AsyncGenerator<Generated> {
    const { options, settings } = this.#parts
    const answers = new Map<number, Answer>()
    yield* this.#stream<Generated>('generate', signal, {
      take: async (outlet, process) => {
        process.send({
          type: 'limits',
          rows: options.batchRows ?? answeringRows,
          tokens: options.batchTokens ?? answeringTokens,
        })
        for await (const group of groups(requests, ahead)) {
          const prompts = group.map((request) => {
            const ids = this.#promptIds(request)
            const key = this.#key++
            answers.set(key, new Answer(request, ids.length, this.#parts.tokenizer))
            const most = Math.min(request.maxNewTokens, this.opened.contextLength - ids.length)
            return { key, ids, most, ends: settings.eosIds, drawing: drawing(request.sampling, request.id) }
          })
          prompts.sort((a, b) => b.ids.length - a.ids.length)
          process.expect(prompts.length)
          process.send({ type: 'generate', prompts })
          await outlet.drained(() => answers.size < 64)
        }
        await outlet.drained(() => answers.size === 0)
      },
      hear: (message, outlet, process) => {
        if (message.type === 'failed') {
          const bad = answers.get(message.key ?? -1)
          if (bad) outlet.fail(this.#badValues(bad.request.id, message.message))
        }
        if (message.type !== 'tokens') return
        const unwanted: number[] = []
        for (const [i, key] of message.keys.entries()) {
          const answer = answers.get(key)
          if (!answer) continue
          const token = message.tokens[i] ?? -1
          const finished = message.finished[i] ?? null
          const stopped = token >= 0 ? answer.push(token) : null
          if (stopped && finished === null) unwanted.push(key)
          const generated = stopped ?? (finished ? answer.end(finished) : null)
          if (!generated) continue
          answers.delete(key)
          process.expect(-1)
          outlet.push(generated)
        }
        if (unwanted.length > 0) process.send({ type: 'drop', keys: unwanted })
      },
      keys: () => [...answers.keys()],
    })
  }

  async close(): Promise<void> {
    await this.#process.close()
  }

  /** Joins what is taken from the requests and what the process says to one stream, and cleans up however that ends. */
  async *#stream<T>(work: 'score' | 'generate', signal: AbortSignal, parts: StreamParts<T>): AsyncGenerator<T> {
    signal.throwIfAborted()
    // A process that was ended by an abort is started anew; one that broke stays broken.
    if (this.#process.failure === aborted) this.#process = (await this.#parts.start()).process
    const process = this.#process
    const outlet = new DrainedOutlet<T>()
    const abort = () => {
      outlet.fail(signal.reason)
      process.kill(aborted)
    }
    signal.addEventListener('abort', abort)
    const leave = process.listen({
      message: (message) => {
        parts.hear(message, outlet, process)
        outlet.check()
      },
      failed: (error) => outlet.fail(error),
    })
    const other = work === 'score' ? 'generate' : 'score'
    if (this.#streams[other] === 0) process.send({ type: 'release', work: other })
    this.#streams[work] += 1
    try {
      parts.take(outlet, process).then(
        () => outlet.end(),
        (error) => outlet.fail(error),
      )
      yield* outlet
    } finally {
      this.#streams[work] -= 1
      signal.removeEventListener('abort', abort)
      leave()
      outlet.fail(aborted)
      const keys = parts.keys()
      if (keys.length > 0) {
        process.expect(-keys.length)
        process.send({ type: 'drop', keys })
      }
    }
  }

  #promptIds({ id, prompt, maxNewTokens }: GenerateRequest): Int32Array {
    const { tokenizer, template, options } = this.#parts
    let ids: number[]
    if ('messages' in prompt) {
      if (!template) throw gateError('onnx-no-template', { checkpoint: options.files.source, id })
      ids = tokenizer.encode(template.render(prompt.messages, { addGenerationPrompt: true }), {
        addSpecialTokens: false,
      })
    } else {
      // What the tokenizer puts behind a whole text would end the answer before it began.
      const { suffix } = tokenizer.affixes
      const whole = tokenizer.encode(prompt.text, { addSpecialTokens: true })
      ids = suffix.length > 0 ? whole.slice(0, whole.length - suffix.length) : whole
    }
    const { contextLength } = this.opened
    const checkpoint = options.files.source
    if (ids.length === 0) throw gateError('onnx-prompt-empty', { checkpoint, id })
    if (ids.length >= contextLength) {
      throw gateError('onnx-prompt-long', { checkpoint, id, tokens: ids.length, contextLength, maxNewTokens })
    }
    this.#checkIds(ids, id)
    return Int32Array.from(ids)
  }

  #checkIds(ids: ArrayLike<number>, id: string): void {
    const { rows, options } = this.#parts
    if (rows === null) return
    for (let i = 0; i < ids.length; i++) {
      const token = ids[i] ?? 0
      if (token < rows) continue
      throw gateError('onnx-vocabulary', {
        file: options.files.onnx,
        tokenizer: options.files.tokenizer,
        id,
        token,
        rows,
      })
    }
  }

  #badValues(id: string, reason: string) {
    const { files } = this.#parts.options
    return gateError('onnx-values', { checkpoint: files.source, file: files.onnx, id, reason })
  }
}

/** Why a process was ended that may be started again. */
const aborted = new Error('aborted')

interface Piece {
  result: TextResult
  window: Window
  length: number
}

interface StreamParts<T> {
  /** Takes the requests and gives the work to the process; ends when all of it is done. */
  take(outlet: DrainedOutlet<T>, process: ModelProcess): Promise<void>
  hear(message: FromChild, outlet: DrainedOutlet<T>, process: ModelProcess): void
  /** Work that is still under way. */
  keys(): number[]
}

/** An outlet whose filler can wait until work has gone down. */
class DrainedOutlet<T> extends Outlet<T> {
  #waiters: { when: () => boolean; resolve: () => void; reject: (reason: unknown) => void }[] = []

  drained(when: () => boolean): Promise<void> {
    if (when()) return Promise.resolve()
    return new Promise((resolve, reject) => this.#waiters.push({ when, resolve, reject }))
  }

  check(): void {
    this.#waiters = this.#waiters.filter(({ when, resolve }) => {
      if (when()) resolve()
      else return true
      return false
    })
  }

  override fail(reason: unknown): void {
    super.fail(reason)
    for (const { reject } of this.#waiters.splice(0)) reject(reason)
  }
}
