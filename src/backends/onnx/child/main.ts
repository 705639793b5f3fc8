import { GateError } from '../../../shared/errors.ts'
import { readGraph } from '../graph/graph.ts'
import { choose } from './chooser.ts'
import { Generator } from './generator.ts'
import type {
  ChooseMessage,
  FailedMessage,
  FromChild,
  OpenMessage,
  ReleaseMessage,
  ScoreMessage,
  ToChild,
} from './protocol.ts'
import { chooseProvider, firstLine, loadRuntime, SessionError } from './runtime.ts'
import { scoreTexts, ValuesError } from './scorer.ts'
import { Sessions } from './sessions.ts'

/**
 * The process that holds the runtime and the model. A run blocks its thread and cannot be cancelled, so between two runs it looks for
 * messages, and the program ends it by a signal where that takes too long.
 */
const inbox: ToChild[] = []
let toScore: (ScoreMessage | ChooseMessage | ReleaseMessage)[] = []
let sessions: Sessions | null = null
let generator: Generator | null = null
let running = false

const send = (message: FromChild): void => {
  process.send?.(message)
}

process.on('message', (message: ToChild) => {
  inbox.push(message)
  if (!running) void work()
})
// The program is gone, and nobody would ever end this one.
process.on('disconnect', () => process.exit(0))
// A signal for the whole group (Ctrl-C) is the program's to handle.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})

async function work(): Promise<void> {
  running = true
  for (;;) {
    // Only here, between two runs: in the middle of one, rows must not change.
    for (const message of inbox.splice(0)) await receive(message)
    const next = toScore.shift()
    if (sessions && next) await score(sessions, next)
    else if (generator?.busy) await step(generator)
    else if (inbox.length === 0) break
    // Messages are only read between two turns of the event loop.
    await new Promise((resolve) => setImmediate(resolve))
  }
  running = false
}

async function receive(message: ToChild): Promise<void> {
  if (message.type === 'open') await guarded('session', () => open(message))
  else if (message.type === 'score' || message.type === 'choose' || message.type === 'release') toScore.push(message)
  else if (message.type === 'generate') generator?.add(message.prompts)
  else if (message.type === 'limits') generator?.limit(message.rows, message.tokens)
  else {
    generator?.drop(message.keys)
    toScore = toScore.filter((each) => each.type === 'release' || !message.keys.includes(each.key))
  }
}

async function open({ runtime: folder, file, device, threads }: OpenMessage): Promise<void> {
  const graph = readGraph(file)
  let runtime: ReturnType<typeof loadRuntime>
  try {
    runtime = loadRuntime(folder)
  } catch (error) {
    return send({ type: 'failed', kind: 'runtime', message: firstLine(error) })
  }
  const chosen = await chooseProvider(runtime, device)
  if ('failed' in chosen) return send({ type: 'failed', kind: 'device', message: chosen.failed })
  sessions = new Sessions(runtime, graph, { provider: chosen.provider, threads })
  generator = new Generator(sessions)
  const { node: runtimeVersion = '' } = runtime.env.versions
  send({ type: 'opened', device: chosen.provider, runtimeVersion, notes: chosen.note === null ? [] : [chosen.note] })
}

async function score(model: Sessions, message: ScoreMessage | ChooseMessage | ReleaseMessage): Promise<void> {
  if (message.type === 'release') return guarded('run', () => model.release(message.work))
  const { key } = message
  const work = async () => {
    if (message.type === 'score') send({ type: 'scored', key, ...(await scoreTexts(model, message.pieces)) })
    else send({ type: 'chosen', key, logprobs: await choose(model, message) })
  }
  await guarded('run', work, key)
}

async function step(rows: Generator): Promise<void> {
  await guarded('run', async () => send(await rows.step()))
}

/** Whatever goes wrong is told to the program, which knows the checkpoint and the sample by name. */
async function guarded(kind: 'session' | 'run', action: () => Promise<unknown>, key?: number): Promise<void> {
  try {
    await action()
  } catch (error) {
    send(failure(kind, error, key))
  }
}

function failure(kind: FailedMessage['kind'], error: unknown, key: number | undefined): FailedMessage {
  if (error instanceof GateError) {
    const { code, message, hint, exit } = error
    return { type: 'failed', kind: 'user', message, code, hint, exit }
  }
  if (error instanceof ValuesError && key !== undefined) {
    return { type: 'failed', kind: 'values', message: error.message, key, piece: error.piece }
  }
  return { type: 'failed', kind: error instanceof SessionError ? 'session' : kind, message: firstLine(error) }
}
