import { gateError } from '../shared/errors.ts'
import { serverAddress } from './address.ts'
import type { WrittenServing, WrittenSide } from './checkpoint-schema.ts'
import type { SuiteDocument } from './document.ts'
import type { CheckpointSource, Device, ServerSource } from './source.ts'
import { addressOf } from './texts.ts'

export type SideName = 'baseline' | 'candidate'

/** What the top of a suite says of both sides. */
export type WrittenDefaults = WrittenServing & {
  device: Device
  threads?: number | undefined
  batch_tokens?: number | undefined
}

const usualTimeout = 120
const usualStartTimeout = 600

export const isRecordedPath = (path: string | undefined): boolean => path?.startsWith('recorded:') ?? false

/** What a side says itself, then what the suite says of both. A side with a server of its own takes no other. */
export function servingOf(own: WrittenSide, defaults: WrittenServing): WrittenServing {
  const { server, serve, ...others } = defaults
  const hasOwn = own.server !== undefined || own.serve !== undefined
  const common = hasOwn || isRecordedPath(own.path) ? others : defaults
  return { ...common, ...own }
}

export function buildCheckpoint(
  side: SideName,
  own: WrittenSide,
  defaults: WrittenDefaults,
  document: SuiteDocument,
): CheckpointSource {
  const serving = servingOf(own, defaults)
  const server = serverOf(own.path, serving)
  return {
    path: own.path ?? '',
    file: own.file ?? null,
    device: own.device ?? defaults.device,
    threads: own.threads ?? defaults.threads ?? null,
    batchTokens: own.batch_tokens ?? defaults.batch_tokens ?? null,
    server,
    tokenizer: server === null ? null : (serving.tokenizer ?? null),
    prepare: serving.prepare ?? null,
    ...(serving.pass_env && { passEnv: serving.pass_env }),
    place: document.place([side], 'value'),
  }
}

function serverOf(path: string | undefined, serving: WrittenServing): ServerSource | null {
  const { server, serve } = serving
  if (server === undefined && serve === undefined) return null
  const hasFiles = path !== undefined || serving.tokenizer !== undefined
  return {
    address: server === undefined ? null : addressOf(server),
    command: serve ?? null,
    model: serving.model ?? null,
    keyVariable: serving.api_key_env ?? null,
    concurrency: serving.concurrency ?? null,
    timeout: serving.timeout ?? usualTimeout,
    startTimeout: serving.start_timeout ?? usualStartTimeout,
    templating: serving.chat_template ?? (hasFiles ? 'gate' : 'server'),
    dialect: serving.dialect ?? 'auto',
  }
}

/**
 * The side with another checkpoint in its place, as the command line names one: a path, or the address of a server. A command that
 * serves goes on serving; a server that runs already does not have the new one.
 * @throws GateError `server-address`
 */
export function withCheckpoint(source: CheckpointSource, given: string): CheckpointSource {
  const { server } = source
  const other = { ...source, file: null, prepare: null }
  const read = /^https?:\/\//i.test(given) ? serverAddress(given) : null
  if (read === null) {
    const goesOn = server?.command != null && !isRecordedPath(given)
    return { ...other, path: given, server: goesOn ? server : null }
  }
  if ('why' in read) throw gateError('server-address', { why: read.why })
  const asked = server ?? serverOf(undefined, { server: given })!
  const templating = source.tokenizer === null ? 'server' : asked.templating
  return { ...other, path: '', server: { ...asked, address: read.address, command: null, templating } }
}

/** A side in a word: its path, or the server that is all that is known. */
export function nameOf({ path, server, registered }: Pick<CheckpointSource, 'path' | 'server' | 'registered'>): string {
  if (registered !== undefined) return `mlflow:${registered.model}@${registered.alias} (version ${registered.version})`
  if (path !== '' || !server) return path
  return `${server.model === null ? '' : `${server.model} at `}${server.address}`
}
