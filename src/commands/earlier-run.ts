import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { recordedFolder } from '../backends/recorded/folder.ts'
import { type Side, sides } from '../evidence/evidence.ts'
import type { AskedOtherwise, MadeEarlier } from '../evidence/provenance.ts'
import { RunFolder } from '../evidence/run-folder.ts'
import type { RunRecord } from '../evidence/run-record.ts'
import type { Sample, SampleSet } from '../samples/sample.ts'
import { nameOf } from '../suite/checkpoints.ts'
import type { Suite } from '../suite/suite.ts'
import type { Task } from '../suite/task.ts'
import { inputOf } from '../tasks/input.ts'
import { kindOf } from '../tasks/registry.ts'

/** The run that made the evidence which a side names, RUN/evidence/SIDE. */
export interface EarlierRun {
  /** As the suite names the side, for messages. */
  path: string
  side: Side
  folder: RunFolder
  record: RunRecord
}

/** Null where no run folder stands around it. */
export function earlierRun(path: string, base: string): EarlierRun | null {
  const evidence = resolve(base, recordedFolder(path))
  const side = sides.find((one) => one === basename(evidence))
  const run = dirname(dirname(evidence))
  if (side === undefined || basename(dirname(evidence)) !== 'evidence' || !existsSync(join(run, 'run.json')))
    return null
  const folder = new RunFolder(run)
  return { path, side, folder, record: folder.readRecord() }
}

/** What was evaluated, for the report; null where the run did not come so far. */
export function toldOf({ record, side }: EarlierRun): string | null {
  const opened = record.opened[side]
  if (opened === null) return null
  const how =
    opened.backend === 'recorded'
      ? 'recorded itself'
      : opened.backend === 'server'
        ? 'behind a server'
        : `${opened.precision} on ${opened.device}`
  return `made by a run of ${record.started.slice(0, 10)} of ${nameOf(record.suite[side])} (${how})`
}

/**
 * In what the run asked this task's samples otherwise than the suite does; null: it cannot be told. Such evidence is read, and its rows are
 * missing: the other tasks can be compared all the same.
 */
export function askedOtherwise(
  { folder, record }: EarlierRun,
  task: Task,
  suite: Suite,
  set: SampleSet,
): AskedOtherwise | null {
  const then = record.suite.tasks.find(({ name }) => name === task.name)
  if (then === undefined) return null
  const samples = folder.readSamples(task.name)
  const settings = differing(settingsOf(then, record.suite.seed, samples), settingsOf(task, suite.seed, set.samples))
  const before = new Map(samples.map((sample) => [sample.id, asked(task, sample)]))
  const pairs = set.samples.map((sample) => ({ id: sample.id, now: asked(task, sample), was: before.get(sample.id) }))
  const others = pairs.filter(({ now, was }) => was !== undefined && now !== null && !isDeepStrictEqual(now, was))
  const ids = others.slice(0, 6).map(({ id }) => id)
  if (settings.length + others.length > 0) {
    const data = others.length === 0 ? null : { count: others.length, of: pairs.length, ids }
    return { task: task.name, settings, samples: data }
  }
  const sha256 = record.data.find((one) => one.task === task.name)?.sha256
  const known = sha256 === set.sha256 || pairs.every(({ now, was }) => now !== null && was !== undefined)
  return known ? { task: task.name, settings: [], samples: null } : null
}

/** For the run record. */
export function madeEarlier({ record, side }: EarlierRun, otherwise: readonly AskedOtherwise[]): MadeEarlier {
  const opened = record.opened[side]
  return {
    program: record.versions['checkpoint-gate'] ?? '',
    started: record.started,
    source: record.suite[side],
    // What that run itself took from elsewhere, nobody knows here either.
    opened: opened?.backend === 'recorded' ? null : opened,
    otherwise: otherwise.filter(({ settings, samples }) => settings.length > 0 || samples !== null),
  }
}

/** Not which kind of task reads the answers, nor whether more was kept of them: the answers are the same. */
function settingsOf(task: Task, seed: number, data: readonly Sample[]): Record<string, unknown> {
  const { kind: _, likeliest: __, ...settings } = kindOf(task).settings(task, seed, data)
  return settings
}

function differing(then: Record<string, unknown>, now: Record<string, unknown>) {
  return [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((key) => !isDeepStrictEqual(then[key] ?? null, now[key] ?? null))
    .map((key) => ({
      name: key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      was: JSON.stringify(then[key] ?? null),
      is: JSON.stringify(now[key] ?? null),
    }))
}

/** What a checkpoint saw of a sample, as JSON gives it back; null where the data do not hold it, since nobody is asked. */
function asked(task: Task, sample: Sample): unknown {
  const [text, prompt, messages, columns, group, ...others] = inputOf(task, sample)
  const isNamed = 'prompt' in task && task.prompt?.includes('{group}')
  const seen = [text, prompt, messages, columns, isNamed ? group : undefined, ...others]
  return seen.every((one) => one === undefined) ? null : JSON.parse(JSON.stringify(seen))
}
