import { createHash } from 'node:crypto'
import type { Opened } from '../backends/backend.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import type { CheckpointSource } from '../suite/source.ts'
import type { Task } from '../suite/task.ts'
import { inputOf } from '../tasks/input.ts'
import { kindOf } from '../tasks/registry.ts'

/** What a released checkpoint gave for the samples of one task. */
export interface ReleasedTask {
  /** How it was asked. */
  settings: Record<string, unknown>
  samples: Map<string, { input: string; evidence: Evidence }>
}

/** The evidence of a released checkpoint, enough to compare any later one with it. */
export interface Release {
  /** As the suite named it then. */
  source: CheckpointSource
  opened: Opened
  /** Version of this program. */
  program: string | null
  tasks: Map<string, ReleasedTask>
}

export interface AnsweredTask {
  task: Task
  samples: readonly Sample[]
  evidence: ReadonlyMap<string, Evidence>
}

/** As text: a line that says what was opened and asked, then one for each sample of each task. The same evidence, the same bytes. */
export function releaseText(checkpoint: Omit<Release, 'tasks'>, tasks: readonly AnsweredTask[], seed: number): string {
  const asked = tasks.map(({ task, samples }) => [task.name, settingsOf(task, seed, samples)])
  const lines = tasks.flatMap(({ task, samples, evidence }) =>
    samples.flatMap((sample) => {
      const own = evidence.get(sample.id)
      return own === undefined ? [] : [{ task: task.name, input: inputHash(task, sample), evidence: own }]
    }),
  )
  return [{ schema: 1, ...checkpoint, tasks: Object.fromEntries(asked) }, ...lines]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
}

interface Head extends Omit<Release, 'tasks'> {
  schema: number
  tasks: Record<string, object>
}

/** @returns a part of a sentence that says why it cannot be read */
export function readRelease(text: string): Release | string {
  try {
    const [first, ...lines] = text.split('\n').filter((line) => line !== '')
    const head = JSON.parse(first ?? 'null') as Head | null
    if (head?.schema !== 1) return `its schema is ${head?.schema ?? 'unknown'}, and this version reads 1`
    const tasks = new Map<string, ReleasedTask>()
    for (const [name, settings] of Object.entries(head.tasks)) {
      tasks.set(name, { settings: settings as Record<string, unknown>, samples: new Map() })
    }
    for (const line of lines) {
      const { task, input, evidence } = JSON.parse(line) as { task: string; input: string; evidence: Evidence }
      tasks.get(task)!.samples.set(evidence.id, { input, evidence })
    }
    return { source: head.source, opened: head.opened, program: head.program, tasks }
  } catch (error) {
    return (error as Error).message
  }
}

/** What tells a release's evidence from other evidence. */
export function releaseHash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Not which kind of task reads the answers, nor how many of the likeliest tokens were kept: the answers are the same. */
export function settingsOf(task: Task, seed: number, samples: readonly Sample[]): Record<string, unknown> {
  const { kind: _, likeliest: __, ...settings } = kindOf(task).settings(task, seed, samples)
  return JSON.parse(JSON.stringify(settings))
}

/** What a checkpoint saw of a sample; where nobody was asked, the sample itself. */
export function inputHash(task: Task, sample: Sample): string {
  const seen = inputOf(task, sample)
  const { source: _, ...whole } = sample as Sample & { source?: unknown }
  const told = seen.every((one) => one === undefined) ? whole : seen
  return createHash('sha256')
    .update(JSON.stringify([sample.id, told]))
    .digest('hex')
    .slice(0, 32)
}
