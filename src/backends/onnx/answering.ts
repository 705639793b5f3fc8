import { createHash } from 'node:crypto'
import { CannotTell, type Generated, type GenerateRequest, type Sampling } from '../backend.ts'
import { Answer } from '../plans/answer.ts'
import { promptIds } from '../plans/prompts.ts'
import { ahead, groups } from './batches.ts'
import { badValues, type NextKey, type OpenCheckpoint } from './checkpoint.ts'
import type { Drawing } from './child/protocol.ts'
import type { Work } from './streams.ts'

/** null: greedy. A row's random numbers come from the seed and the sample's id alone. */
export function drawing({ temperature, topP, topK, seed }: Sampling, id: string): Drawing | null {
  if (temperature <= 0) return null
  const hash = createHash('sha256').update(`${seed}\0${id}`).digest()
  const state = Uint32Array.from([0, 4, 8, 12], (at) => hash.readUInt32LE(at))
  if (state.every((word) => word === 0)) state[0] = 1
  return { temperature, topP, topK, state }
}

const unconstrained = 'in process nothing holds answers to a form; a server can (server or serve)'

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
        if (group.some(({ json }) => json !== undefined)) throw new CannotTell(unconstrained)
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
