import { createHash } from 'node:crypto'
import type { PromisedGrade } from './promise.ts'

/** What production's judge said of an answer of the candidate: one line of the run folder's production-grades.jsonl. */
export interface ProductionGrade extends PromisedGrade {
  task: string
  id: string
  /** Of question and answer: another answer of the same sample has no grade by it. */
  hash: string
  /** Who graded, and by which question. */
  grader: string
}

/** In the run folder. */
export const gradesFile = 'production-grades.jsonl'

export const hashOf = (prompt: string, answer: string): string =>
  createHash('sha256')
    .update(JSON.stringify([prompt, answer]))
    .digest('hex')
    .slice(0, 24)

/** Grades by what they are of, each grader's: the last one counts. Lines that are something else are passed over. */
export class ProductionGrades {
  readonly #of = new Map<string, Map<string, PromisedGrade>>()

  constructor(lines: readonly unknown[]) {
    for (const line of lines) if (isGrade(line)) this.add(line)
  }

  add({ task, id, hash, grader, grade, refused }: ProductionGrade): void {
    const key = keyOf(task, id, hash)
    const known = this.#of.get(key) ?? new Map<string, PromisedGrade>()
    this.#of.set(key, known.set(grader, { grade, refused }))
  }

  of(task: string, id: string, hash: string): ReadonlyMap<string, PromisedGrade> {
    return this.#of.get(keyOf(task, id, hash)) ?? new Map()
  }
}

const keyOf = (task: string, id: string, hash: string): string => JSON.stringify([task, id, hash])

function isGrade(line: unknown): line is ProductionGrade {
  const { task, id, hash, grader, grade, refused } = (line ?? {}) as Record<string, unknown>
  return (
    [task, id, hash, grader].every((each) => typeof each === 'string') &&
    [1, 2, 3, 4, 5].includes(grade as number) &&
    typeof refused === 'boolean'
  )
}
