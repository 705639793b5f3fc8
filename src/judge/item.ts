import type { Sample } from '../samples/sample.ts'
import type { GenerateTask } from '../suite/task.ts'
import { conversation } from '../tasks/asking.ts'

/** What a sample asks, as whoever grades its answers is told. */
export interface Item {
  /** The whole conversation before the answer. */
  question: string
  /** Its last turn. */
  lastTurn: string
  /** Right answers, the likeliest first. */
  references: string[]
}

/** More right answers than a judge needs to see. */
const mostReferences = 5

export function itemOf(task: GenerateTask, sample: Sample): Item {
  const turns = conversation(task, sample)
  const question =
    turns.length === 1 ? turns[0]!.content : turns.map(({ role, content }) => `[${role}]\n${content}`).join('\n\n')
  const references = (sample.references ?? []).filter((reference) => reference.trim() !== '')
  return { question, lastTurn: turns.at(-1)?.content ?? '', references: references.slice(0, mostReferences) }
}
