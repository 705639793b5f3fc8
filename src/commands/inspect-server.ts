import { type Backend, CannotTell, type Opened } from '../backends/backend.ts'
import { openServer } from '../backends/server/backend.ts'
import { locateServed } from '../checkpoint/served.ts'
import { gateError } from '../shared/errors.ts'
import { terminalText } from '../shared/escape.ts'
import type { Progress } from '../shared/progress.ts'
import { withCheckpoint } from '../suite/checkpoints.ts'
import { readKey, whereOf } from './environment.ts'

export interface InspectServerOptions {
  /** As the user wrote it. */
  address: string
  /** null: the only one that it lists. */
  model: string | null
  /** What holds the model's tokenizer.json; null: nothing, so that log-probabilities cannot be asked for. */
  tokenizer: string | null
  /** Names the variable with the API key; null: none is sent. */
  keyVariable: string | null
  progress: Progress
}

/** What the gate sees of a model behind a server; `--json` prints it as it is. */
export interface ServerInspection {
  checkpoint: string
  opened: Omit<Opened, 'fingerprint'>
  /** Whether log-probabilities of given texts can be had and were proven right; else why not. */
  logprobs: true | string
}

/**
 * Looks at a model behind a server as an evaluation would, up to the proof of its log-probabilities.
 * @throws GateError for everything that an evaluation would refuse
 */
export async function inspectServer(options: InspectServerOptions): Promise<ServerInspection> {
  const { address, model, tokenizer, keyVariable, progress } = options
  const { signal } = new AbortController()
  const source = withCheckpoint(nothing, address)
  const { server } = source
  if (server?.address == null) throw gateError('server-address', { why: 'given a path' })
  const where = whereOf(process.cwd(), signal)
  const files = tokenizer === null ? null : await locateServed({ ...source, tokenizer }, false, where, progress)
  const key = readKey('server', keyVariable)
  const known = { source: server, key, files, fingerprint: '', progress, signal }
  const backend = await openServer({ ...known, address: server.address, model })
  try {
    const logprobs = await canTell(backend, signal)
    const { fingerprint: _, ...opened } = backend.opened
    return { checkpoint: server.address, opened, logprobs }
  } finally {
    await backend.close()
  }
}

const nothing = {
  path: '',
  file: null,
  device: 'auto' as const,
  threads: null,
  batchTokens: null,
  server: null,
  tokenizer: null,
  prepare: null,
  place: { line: 1, column: 1 },
}

async function canTell(backend: Backend, signal: AbortSignal): Promise<true | string> {
  async function* text() {
    yield { id: 'one', text: 'The quick brown fox jumps over the lazy dog.' }
  }
  try {
    for await (const _ of backend.score(text(), signal));
    return true
  } catch (error) {
    if (error instanceof CannotTell) return error.reason
    throw error
  }
}

export function serverText({ checkpoint, opened, logprobs }: ServerInspection): string {
  const { contextLength, template, versions, notes } = opened
  const rows: [string, string][] = [
    ['context length', String(contextLength)],
    ['chat template', template ?? 'none'],
    ['log-probabilities', logprobs === true ? 'proven' : `cannot be told: ${logprobs}`],
    ...Object.entries(versions),
  ]
  return [
    `Server ${terminalText(checkpoint)}`,
    ...rows.map(([label, value]) => `  ${terminalText(label).padEnd(28)} ${terminalText(value, 500)}`),
    ...(notes.length === 0 ? [] : ['Notes', ...notes.map((note) => `  - ${terminalText(note, 500)}`)]),
    '',
  ].join('\n')
}
