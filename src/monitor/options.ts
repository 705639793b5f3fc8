import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { errorsOf } from '../shared/gate-error.ts'
import { monitorMessages } from '../shared/messages/monitor.ts'
import { isPlainName } from '../shared/plain-name.ts'
import { fromEnvironment, processEnvironment } from './environment.ts'
import { judgeOf } from './judge/options.ts'
import type { MonitorLimits } from './monitor.ts'
import type { MonitorOptions } from './public.ts'
import { usualPace } from './sender/breaker.ts'
import type { EngineSettings } from './settings.ts'
import { within } from './within.ts'

const gateError = errorsOf(monitorMessages)

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
      judge: judgeOf(options.judge, environment),
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

function named(option: string, value: unknown): string {
  if (typeof value === 'string' && isPlainName(value)) return value
  throw gateError('monitor-option', {
    option,
    value,
    wants: 'letters, digits, dots, dashes and underscores, at most 100',
  })
}
