import { createHash } from 'node:crypto'
import { textStream } from '../../checkpoint/tokenizer/stream.ts'
import type { Tokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import { gateError } from '../../shared/errors.ts'
import type { Generated, GenerateRequest, Sampling } from '../backend.ts'
import { ahead, groups } from './batches.ts'
import { badValues, checkIds, type NextKey, type OpenCheckpoint } from './checkpoint.ts'
import type { Drawing } from './child/protocol.ts'
import { rendered } from './contexts.ts'
import type { Work } from './streams.ts'

/** One answer while its tokens come in: looks for stop strings in the text that the tokens settle. */
export class Answer {
  readonly request: GenerateRequest
  readonly promptTokens: number
  readonly #tokenizer: Tokenizer
  readonly #stream: ReturnType<typeof textStream>
  readonly #ids: number[] = []
  #text = ''

  constructor(request: GenerateRequest, promptTokens: number, tokenizer: Tokenizer) {
    this.request = request
    this.promptTokens = promptTokens
    this.#tokenizer = tokenizer
    this.#stream = textStream(tokenizer, { skipSpecial: true })
  }

  /** Takes the next token; gives the answer where a stop string has now come. */
  push(token: number): Generated | null {
    this.#ids.push(token)
    if (this.request.stop.length === 0) return null
    this.#text += this.#stream.push(token)
    return this.#stopped()
  }

  end(reason: 'eos' | 'length'): Generated {
    if (this.request.stop.length > 0) {
      this.#text += this.#stream.end()
      const stopped = this.#stopped()
      if (stopped) return stopped
    }
    return this.#generated(this.#tokenizer.decode(this.#ids, { skipSpecial: true }), reason)
  }

  #stopped(): Generated | null {
    const places = this.request.stop
      .map((stop) => (stop === '' ? -1 : this.#text.indexOf(stop)))
      .filter((at) => at >= 0)
    return places.length > 0 ? this.#generated(this.#text.slice(0, Math.min(...places)), 'stop') : null
  }

  #generated(text: string, finish: Generated['finish']): Generated {
    return { id: this.request.id, text, tokenIds: this.#ids, promptTokens: this.promptTokens, finish }
  }
}

/** null: greedy. A row's random numbers come from the seed and the sample's id alone. */
export function drawing({ temperature, topP, topK, seed }: Sampling, id: string): Drawing | null {
  if (temperature <= 0) return null
  const hash = createHash('sha256').update(`${seed}\0${id}`).digest()
  const state = Uint32Array.from([0, 4, 8, 12], (at) => hash.readUInt32LE(at))
  if (state.every((word) => word === 0)) state[0] = 1
  return { temperature, topP, topK, state }
}

/** Prompts that wait in the process before more are read: enough to fill every place that becomes free. */
const enough = 64

/** Prompts as work: the process batches them as it likes; this side puts the text together and looks for stop strings. */
export function answeringWork(
  requests: AsyncIterable<GenerateRequest>,
  checkpoint: OpenCheckpoint,
  limits: { tokens: number; rows: number },
  nextKey: NextKey,
): Work<Generated> {
  const { tokenizer, settings, contextLength } = checkpoint
  const answers = new Map<number, Answer>()
  return {
    kind: 'generate',
    async take(outlet, process) {
      process.send({ type: 'limits', ...limits })
      for await (const group of groups(requests, ahead)) {
        const prompts = group.map((request) => {
          const ids = promptIds(checkpoint, request)
          const most = Math.min(request.maxNewTokens, contextLength - ids.length)
          const key = nextKey()
          answers.set(key, new Answer(request, ids.length, tokenizer))
          return { key, ids, most, ends: settings.eosIds, drawing: drawing(request.sampling, request.id) }
        })
        process.expect(prompts.length)
        process.send({ type: 'generate', prompts: prompts.sort((a, b) => b.ids.length - a.ids.length) })
        await outlet.until(() => answers.size < enough)
      }
      await outlet.until(() => answers.size === 0)
    },
    hear(message, outlet, process) {
      if (message.type !== 'tokens') return
      const unwanted: number[] = []
      for (const [i, key] of message.keys.entries()) {
        const answer = answers.get(key)
        if (!answer) continue
        const token = message.tokens[i] ?? -1
        const finished = message.finished[i] ?? null
        if (finished === 'values') {
          outlet.fail(badValues(checkpoint, answer.request.id, 'its logits are not all finite'))
          return
        }
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
  }
}

/** @throws GateError `onnx-no-template`, `onnx-prompt-empty`, `onnx-prompt-long`, `onnx-vocabulary` */
function promptIds(checkpoint: OpenCheckpoint, { id, prompt, maxNewTokens }: GenerateRequest): Int32Array {
  const { tokenizer, contextLength, files } = checkpoint
  let ids: number[]
  if ('messages' in prompt) {
    const { text, addSpecialTokens } = rendered(checkpoint, prompt.messages, id)
    ids = tokenizer.encode(text, { addSpecialTokens })
  } else {
    // What the tokenizer puts behind a whole text would end the answer before it began.
    const whole = tokenizer.encode(prompt.text, { addSpecialTokens: true })
    ids = whole.slice(0, whole.length - tokenizer.affixes.suffix.length)
  }
  if (ids.length === 0) throw gateError('onnx-prompt-empty', { checkpoint: files.source, id })
  if (ids.length >= contextLength) {
    throw gateError('onnx-prompt-long', {
      checkpoint: files.source,
      id,
      tokens: ids.length,
      contextLength,
      maxNewTokens,
    })
  }
  checkIds(checkpoint, ids, id)
  return Int32Array.from(ids)
}
