import { createHash } from 'node:crypto'
import type { Sample } from '../samples/sample.ts'
import type { JudgeSettings } from '../suite/graders.ts'
import type { GenerateTask } from '../suite/task.ts'

export type JudgedTask = GenerateTask & { judge: JudgeSettings }

/** A number from 0 to 1 that a sample draws for a purpose: told by its id alone, so that shards, resumed and repeated runs draw alike. */
export function drawn(seed: number, purpose: string, id: string): number {
  const hash = createHash('sha256').update(JSON.stringify([seed, purpose, id]))
  return hash.digest().readUIntBE(0, 6) / 2 ** 48
}

export function inDrawnOrder(samples: readonly Sample[], seed: number, task: string): Sample[] {
  const place = new Map(samples.map(({ id }) => [id, drawn(seed, `${task}\norder`, id)]))
  return [...samples].sort((a, b) => place.get(a.id)! - place.get(b.id)! || (a.id < b.id ? -1 : 1))
}

/** The samples that are to be judged, of all that the data hold, whichever of them this shard has. */
export function judgedSamples({ name, judge }: JudgedTask, samples: readonly Sample[], seed: number): Sample[] {
  return inDrawnOrder(samples, seed, name).slice(0, judge.samples ?? samples.length)
}
