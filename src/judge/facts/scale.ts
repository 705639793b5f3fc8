import { pearson } from '../../statistics/agreement/correlation.ts'
import { ratingPairs } from '../../statistics/agreement/pairs.ts'
import type { Criterion } from '../../suite/graders.ts'
import type { Grades } from '../readings.ts'
import type { JudgeFacts } from './facts.ts'

/** How often the best and the worst grade were given: where nearly all are the best, nothing better or little worse can be seen. */
export function scaleFact(criteria: readonly Criterion[], verdicts: readonly Grades[]): JudgeFacts['scale'] {
  if (verdicts.length === 0) return []
  const share = (name: string, grade: number) =>
    verdicts.filter((each) => each[name] === grade).length / verdicts.length
  return criteria.map(({ name, low, high }) => ({ criterion: name, top: share(name, high), bottom: share(name, low) }))
}

/** Above 0.9 the criteria are one number. */
export function haloFact(criteria: readonly Criterion[], verdicts: readonly Grades[]): number | null {
  const names = criteria.map(({ name }) => name).filter((name) => name !== 'overall')
  const column = (name: string) => verdicts.map((each) => each[name] ?? null)
  const correlations = names
    .flatMap((a, at) => names.slice(at + 1).map((b) => pearson(ratingPairs(column(a), column(b)))))
    .filter((each) => !Number.isNaN(each))
  if (correlations.length === 0) return null
  return correlations.reduce((total, each) => total + each, 0) / correlations.length
}
