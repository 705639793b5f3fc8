import { isDeepStrictEqual } from 'node:util'
import { type Side, sides } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import { counted } from '../shared/numbers.ts'
import type { JudgeSettings, PeopleSettings } from '../suite/graders.ts'
import type { CheckpointSource } from '../suite/source.ts'
import type { Suite } from '../suite/suite.ts'
import type { Task } from '../suite/task.ts'
import { kindOf } from '../tasks/registry.ts'
import { isAskedAlike } from './samples.ts'

/** A task and all of its samples. */
export interface SampledTask {
  task: Task
  samples: readonly Sample[]
}

/**
 * Why another suite's task cannot be decided on the evidence of this run: a part of a sentence; null: it can. What decides (rules, roles, metrics,
 * right answers) may differ, what was asked and how may not.
 * @param own the task of that name in this run, with its seed
 */
export function undecidable(
  other: SampledTask & { seed: number },
  own: (SampledTask & { seed: number }) | undefined,
): string | null {
  if (own === undefined) return 'this run has no such task'
  const settings = ({ task, samples, seed }: SampledTask & { seed: number }) =>
    plain(kindOf(task).settings(task, seed, samples))
  const known = new Map(own.samples.map((sample) => [sample.id, sample]))
  const lacking = other.samples.filter((sample) => {
    const asked = known.get(sample.id)
    return asked === undefined || !isAskedAlike(other.task, sample, asked)
  })
  if (lacking.length > 0)
    return `${counted(lacking.length, 'sample')} of its ${other.samples.length} not asked in this run`
  if (!isDeepStrictEqual(settings(other), settings(own))) return 'its prompts or decoding settings are other ones'
  if (!isDeepStrictEqual(graders(other.task), graders(own.task))) return 'its judges or raters are other ones'
  return null
}

/** The sides whose checkpoint another suite names otherwise: nothing of it can be decided on this evidence. */
export function otherCheckpoints(one: Pick<Suite, Side>, other: Pick<Suite, Side>): Side[] {
  return sides.filter((side) => !isDeepStrictEqual(named(one[side]), named(other[side])))
}

/** Not how fast it computes. */
function named({ path, file, tokenizer, prepare, server }: CheckpointSource) {
  const { address, command, model, templating, dialect } = server ?? {}
  return plain([path, file, tokenizer, prepare, address, command, model, templating, dialect])
}

/** Who is asked, and what; not how sure a judge has to be to block, nor how many ratings are enough. */
function graders(task: Task): unknown {
  if (task.kind !== 'generate') return null
  return plain([task.judge && askedOf(task.judge), task.people && ratedOf(task.people)])
}

function askedOf({ models, rubric, compare, samples, repeats }: JudgeSettings) {
  const who = models.map(({ model, address, temperature, maxTokens, reasoningEffort }) => [
    model,
    address,
    temperature,
    maxTokens,
    reasoningEffort,
  ])
  return [who, rubric, compare, samples, repeats]
}

function ratedOf({ ratings, key, compare }: PeopleSettings) {
  return [ratings, key, compare]
}

/** As JSON gives it back: a record that was read from a file has no undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
