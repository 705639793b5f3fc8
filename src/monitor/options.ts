import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { gateError } from '../shared/errors.ts'
import { fromEnvironment, processEnvironment } from './environment.ts'
import type { MonitorLimits } from './monitor.ts'
import { type Pace, usualPace } from './sender/breaker.ts'
import type { EngineSettings } from './settings.ts'

/** All are optional; what is left out comes from the environment, or is usual. */
export interface MonitorOptions {
  /** Names what is watched, as `support-bot`. CHECKPOINT_GATE_DEPLOYMENT, or `default`. */
  deployment?: string
  /** Where spools lie; a disk that outlives the process. CHECKPOINT_GATE_MONITOR_FOLDER, or the user's state folder. */
  folder?: string
  /** MLflow's experiment. MLFLOW_EXPERIMENT_NAME, or `production-monitoring`. */
  experiment?: string
  /** MLflow's address. MLFLOW_TRACKING_URI. */
  tracking?: string
  /** Names this replica, where several share a folder. CHECKPOINT_GATE_MONITOR_WRITER, or the host's name. */
  writer?: string
  /** Seconds that a request waits for its rating before it is sent; 0. */
  grace?: number
  /** Texts that are kept on this machine, redacted, for a judge; none. */
  keep?: { prompts?: boolean; answers?: boolean; share?: number; bytes?: number; names?: readonly RegExp[] }
  /** Requests and characters that may wait in memory (10,000 and 64 million), bytes that may wait on disk (1 GB), bytes of sent segments that stay (64 MB). */
  limits?: { entries?: number; characters?: number; unsent?: number; sent?: number }
  /** Seconds that a process that ends by itself may take to send what waits; 3. The rest stays on the disk. */
  exit?: number
  /** Told what goes wrong, in a sentence; usual: a process warning, each kind once a minute. */
  warn?: (sentence: string) => void
  /** `false`: in the caller's thread, on later ticks. */
  thread?: boolean
  /** How failures are paced, in milliseconds. */
  pace?: Partial<Pace>
}

export interface Decoded {
  engine: EngineSettings
  limits: MonitorLimits
  exit: number
  warn: ((sentence: string) => void) | null
  thread: boolean
}

/** Throws GateError `monitor-option` where one is wrong. */
export function decoded(options: MonitorOptions, environment = processEnvironment()): Decoded {
  const usual = fromEnvironment(environment, options.tracking ?? null)
  const deployment = named('deployment', options.deployment ?? usual.deployment)
  const { keep = {}, limits = {} } = options
  const host = named('writer', options.writer ?? usual.writer ?? hostname().replace(/[^\w.-]/g, '-'))
  const name = options.experiment ?? usual.experiment.name
  return {
    engine: {
      deployment,
      folder: join(resolve(options.folder ?? usual.folder), deployment),
      host,
      writers: 1_000,
      experiment: { name, id: options.experiment === undefined ? usual.experiment.id : null },
      place: usual.place,
      grace: 1000 * within('grace', options.grace ?? 0, 0, 86_400),
      keep: {
        prompts: keep.prompts ?? false,
        answers: keep.answers ?? false,
        share: within('keep.share', keep.share ?? 1, 0, 1),
        bytes: within('keep.bytes', keep.bytes ?? 64e6, 1e4, 1e12),
        names: keep.names ?? [],
      },
      disk: {
        segment: 8e6,
        unsent: within('limits.unsent', limits.unsent ?? 1e9, 0, 1e13),
        sent: within('limits.sent', limits.sent ?? 64e6, 0, 1e13),
      },
      remember: 100_000,
      pace: { ...usualPace, ...options.pace },
      gather: 500,
      instance: randomBytes(6).toString('hex'),
    },
    limits: {
      entries: within('limits.entries', limits.entries ?? 10_000, 1, 1e7),
      characters: within('limits.characters', limits.characters ?? 64e6, 1000, 1e9),
      gather: 10,
    },
    exit: 1000 * within('exit', options.exit ?? 3, 0, 60),
    warn: options.warn ?? null,
    thread: options.thread ?? true,
  }
}

/** Names stand in folders, tags and filters. */
function named(option: string, value: unknown): string {
  if (typeof value === 'string' && /^[\w][\w.-]{0,99}$/.test(value)) return value
  throw gateError('monitor-option', {
    option,
    value,
    wants: 'letters, digits, dots, dashes and underscores, at most 100',
  })
}

function within(option: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value
  throw gateError('monitor-option', { option, value, wants: `a number from ${least} to ${most}` })
}
