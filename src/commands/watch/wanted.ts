import { existsSync } from 'node:fs'
import { catalogue } from '../../metrics/catalogue.ts'
import type { Environment } from '../../mlflow/place.ts'
import { gateError } from '../../shared/errors.ts'
import { momentIn, momentWords, spanIn, spanWords } from '../../suite/moments.ts'
import { readSuite } from '../../suite/read.ts'
import type { Suite } from '../../suite/suite.ts'
import { usualSuite } from '../../suite/usual-file.ts'
import type { Alarms } from '../../suite/watch-schema.ts'
import type { WatchSettings } from '../../watch/settings.ts'
import { tasksGiven } from './answers.ts'
import type { WatchFlags } from './flags.ts'

/** What a look is to do: by flags, else by the suite, else as usual. */
export interface Wanted {
  settings: Omit<WatchSettings, 'now'>
  /** Tasks of the promise; empty: all; null: those that the run's suite names. */
  tasks: readonly string[] | null
  /** Where MLflow is, as far as the environment does not say. */
  suite: Pick<Suite, 'mlflow'>
  /** The environment, and in it what only the suite says. */
  environment: Environment
  /** `owner/name`; null: that of the workflow. */
  issues: string | null
}

/** Throws GateErrors of the suite, and `watch-option`. */
export async function wantedBy(flags: WatchFlags, environment: Environment): Promise<Wanted> {
  const suite = await suiteFor(flags.suite)
  const rules = suite?.watch
  const since = flags.since ?? rules?.since ?? null
  const before = flags.before ?? rules?.before ?? null
  const change = flags.smallestChange
  if (flags.task !== undefined && flags.run === undefined) throw gateError('watch-task-of-what', {})
  return {
    settings: {
      since: since === null ? null : timeOf(since),
      before: before === null ? null : spanOf(before),
      grace: 3_600_000 * numberIn('--grace', flags.grace ?? String(rules?.grace ?? 1), 0, 168),
      alarms: change === undefined ? (rules?.alarms ?? {}) : withoutSizes(rules?.alarms ?? {}),
      smallestChange:
        change === undefined ? (rules?.smallestChange ?? 0) : numberIn('--smallest-change', change, 0, 50) / 100,
    },
    tasks: tasksGiven(flags.task) ?? (suite === null ? null : (rules?.tasks ?? [])),
    suite: suite ?? {},
    environment: {
      ...environment,
      CHECKPOINT_GATE_DEPLOYMENT:
        flags.deployment ?? (environment.CHECKPOINT_GATE_DEPLOYMENT?.trim() || rules?.deployment || undefined),
      MLFLOW_EXPERIMENT_NAME: environment.MLFLOW_EXPERIMENT_NAME?.trim() || rules?.experiment || undefined,
    },
    issues: rules?.issues ?? null,
  }
}

/** Production can be watched where no suite is. */
async function suiteFor(given: string | undefined): Promise<Suite | null> {
  const file = given ?? usualSuite
  return file === usualSuite && !existsSync(file) ? null : await readSuite(file, catalogue)
}

function withoutSizes(alarms: Alarms): Alarms {
  return Object.fromEntries(Object.entries(alarms).map(([name, wish]) => [name, wish !== false]))
}

function timeOf(value: string): number {
  const time = momentIn(value)
  if (time !== null) return time
  throw gateError('watch-option', { option: '--since', value, wants: momentWords })
}

function spanOf(value: string): [number, number] {
  const span = spanIn(value)
  if (span !== null) return span
  throw gateError('watch-option', { option: '--before', value, wants: spanWords })
}

function numberIn(option: string, value: string, least: number, most: number): number {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (number >= least && number <= most) return number
  throw gateError('watch-option', { option, value, wants: `a number from ${least} to ${most}` })
}
