import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { types } from 'node:util'
import { errorsOf } from '../shared/gate-error.ts'
import { monitorMessages, monitorWants } from '../shared/messages/monitor.ts'
import { isPlainName } from '../shared/plain-name.ts'
import { fromEnvironment, processEnvironment, stateFolder } from './environment.ts'
import { judgeOf } from './judge/options.ts'
import { mapping } from './mapping.ts'
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

/** Throws GateError `monitor-option`, `monitor-option-unknown` where one is wrong, `monitor-homeless` where a folder has to be named. */
export function decoded(given: MonitorOptions, environment = processEnvironment()): Decoded {
  const options = mapping('', given, optionNames)
  const tracking = options.tracking ? text('tracking', options.tracking) : null
  const usual = fromEnvironment(environment, tracking)
  const deployment = named('deployment', options.deployment ?? usual.deployment)
  const keep = mapping('keep', options.keep, keepNames)
  const limits = mapping('limits', options.limits, limitNames)
  const pace = mapping('pace', options.pace, paceNames)
  const host = named('writer', options.writer ?? usual.writer ?? hostname().replace(/[^\w.-]/g, '-'))
  const name = text('experiment', options.experiment ?? usual.experiment.name)
  const folder = text('folder', options.folder ?? usual.folder ?? stateFolder(environment))
  return {
    engine: {
      deployment,
      folder: join(resolve(folder), deployment),
      host,
      writers: 1_000,
      experiment: { name, id: options.experiment === undefined ? usual.experiment.id : null },
      place: usual.place,
      grace: 1000 * within('grace', options.grace ?? 0, 0, 86_400),
      keep: {
        prompts: flag('keep.prompts', keep.prompts ?? false),
        answers: flag('keep.answers', keep.answers ?? false),
        share: within('keep.share', keep.share ?? 1, 0, 1),
        bytes: within('keep.bytes', keep.bytes ?? 64e6, 1e4, 1e12),
        names: patterns(keep.names ?? []),
      },
      judge: judgeOf(options.judge, environment),
      disk: {
        segment: 8e6,
        unsent: within('limits.unsent', limits.unsent ?? 1e9, 0, 1e13),
        sent: within('limits.sent', limits.sent ?? 64e6, 0, 1e13),
      },
      remember: 100_000,
      pace: {
        first: within('pace.first', pace.first ?? usualPace.first, 1, 1e9),
        longest: within('pace.longest', pace.longest ?? usualPace.longest, 1, 1e9),
        probe: within('pace.probe', pace.probe ?? usualPace.probe, 1, 1e9),
      },
      gather: 500,
      instance: randomBytes(6).toString('hex'),
    },
    limits: {
      entries: within('limits.entries', limits.entries ?? 10_000, 1, 1e7),
      characters: within('limits.characters', limits.characters ?? 64e6, 1000, 1e9),
      gather: 10,
    },
    exit: 1000 * within('exit', options.exit ?? 3, 0, 60),
    warn: warnOf(options.warn ?? null),
    thread: flag('thread', options.thread ?? true),
  }
}

const optionNames: Record<keyof MonitorOptions, true> = {
  deployment: true,
  folder: true,
  experiment: true,
  tracking: true,
  writer: true,
  grace: true,
  keep: true,
  judge: true,
  limits: true,
  exit: true,
  warn: true,
  thread: true,
  pace: true,
}
const keepNames = { prompts: true, answers: true, share: true, bytes: true, names: true } as const
const limitNames = { entries: true, characters: true, unsent: true, sent: true } as const
const paceNames = { first: true, longest: true, probe: true } as const

function text(option: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw gateError('monitor-option', { option, value, wants: monitorWants.text })
}

/** A text such as "false" would be a yes. */
function flag(option: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw gateError('monitor-option', { option, value, wants: monitorWants.flag })
}

function warnOf(value: unknown): Decoded['warn'] {
  if (value === null || typeof value === 'function') return value as Decoded['warn']
  throw gateError('monitor-option', { option: 'warn', value, wants: monitorWants.warn })
}

/** One that is none would find nothing, and what it was to cut out would be kept. */
function patterns(value: unknown): readonly RegExp[] {
  if (Array.isArray(value) && value.every((each) => types.isRegExp(each))) return value
  throw gateError('monitor-option', {
    option: 'keep.names',
    value,
    wants: monitorWants.patterns,
  })
}

function named(option: string, value: unknown): string {
  if (typeof value === 'string' && isPlainName(value)) return value
  throw gateError('monitor-option', {
    option,
    value,
    wants: monitorWants.name,
  })
}
