import { mulberry32 } from '../../bench/simulation.ts'
import type { AnswerEvidence, GradesEvidence } from '../../src/evidence/evidence.ts'
import type { GradedAnswers } from '../../src/evidence/graded.ts'
import type { EvaluatedTask } from '../../src/gate/evaluation.ts'
import type { Sample } from '../../src/samples/sample.ts'
import type { Role } from '../../src/shared/words.ts'
import type { Criterion } from '../../src/suite/graders.ts'
import { answerTask } from './build.ts'

const criterion = (name: string, low = 1, high = 5): Criterion => ({ name, title: name, asks: `${name}?`, low, high })
export const criteria = [criterion('style'), criterion('facts', 0, 10), criterion('overall')]

/** Grades of both sides by the sample's number: [baseline, candidate]. */
export type Pairs = readonly (readonly [number, number])[]

/** What one of them thought of the samples `of` (from 0), or of the first so many. */
export function graded(
  by: 'judge' | 'people',
  pairs: Pairs,
  more: Partial<GradedAnswers> & { grade?: string; of?: readonly number[]; group?: (i: number) => string } = {},
): GradedAnswers {
  const { grade = 'overall', of = pairs.map((_, i) => i), group, ...others } = more
  const kind = by === 'judge' ? 'judgement' : 'rating'
  const side = (place: 0 | 1) =>
    new Map(
      pairs.map((pair, i): [string, GradesEvidence] => [
        `${of[i]}`,
        { kind, id: `${of[i]}`, grades: { [grade]: pair[place] } },
      ]),
    )
  const metric = grade === 'overall' ? by : grade === 'preference' ? `${by}_preference` : `${by}:criterion=${grade}`
  return {
    metrics: [metric],
    criteria,
    samples: of.map((i) => sampleOf(i, group)),
    baseline: side(0),
    candidate: side(1),
    ...others,
  }
}

const sampleOf = (i: number, group?: (i: number) => string): Sample => ({
  id: `${i}`,
  source: { file: 'data', line: i + 1 },
  ...(group && { group: group(i) }),
})

/** A task of `n` answers, those of the two sides different unless they are to be `same`. */
export function gradedTask(
  n: number,
  grades: GradedAnswers[],
  { role = 'general', same = false, metrics = ['rougeL'] }: { role?: Role; same?: boolean; metrics?: string[] } = {},
): EvaluatedTask {
  const lines = Array.from({ length: n }, (_, i) => ({
    reference: `answer number ${i} as it should be`,
    baseline: `answer number ${i} as it is`,
    candidate: same ? `answer number ${i} as it is` : `answer number ${i} as it was`,
  }))
  return { ...answerTask('qa', role, metrics, lines), graded: grades }
}

export const textOf = (task: EvaluatedTask, side: 'baseline' | 'candidate', id: string) =>
  (task[side].get(id) as AnswerEvidence).text

/** A number drawn from the normal distribution. */
export function normals(seed: number): () => number {
  const next = mulberry32(seed)
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
}

/** A whole grade from 1 to 5. */
export const asGrade = (x: number) => Math.min(5, Math.max(1, Math.round(x)))
