import type { GradedAnswers } from '../../evidence/graded.ts'
import { gradeOf } from '../../metrics/grades.ts'
import { type Rating, towardsCandidate } from '../rating.ts'

/** One answer, or one pair of them, that the judge graded and people rated. */
export interface SharedAnswer {
  sample: string
  /** `both`: the same answer on both sides, rated once; `pair`: the two answers compared, 1 where the candidate's is better. */
  side: 'baseline' | 'candidate' | 'both' | 'pair'
  judge: number
  /** At least one; each of another person. */
  people: number[]
}

/**
 * What the judge and people said of the same answers. Where one of them graded the answers and the other compared them, the overall grades
 * are compared as well.
 * @returns null where people were not asked about this: they compared all in all, and the judge's metric is of one criterion
 */
export function sharedAnswers(
  metric: string,
  judge: GradedAnswers,
  ratings: readonly Rating[],
  compare: 'scores' | 'pairs',
): SharedAnswer[] | null {
  const grade = gradeOf(metric)
  const counting = ratings.filter(({ again, grades }) => again === 0 && grades !== null)
  const comparing = grade === 'preference' || compare === 'pairs'
  if (!comparing) return graded(grade, judge, counting)
  if (grade !== 'preference' && grade !== 'overall') return null
  const byRater = compare === 'pairs' ? preferences(counting) : impliedPreferences(counting)
  if (byRater === null) return null
  return judge.samples.flatMap(({ id }) => {
    const [before, after] = [judge.baseline.get(id)?.grades[grade], judge.candidate.get(id)?.grades[grade]]
    const people = byRater.get(id)
    if (before === undefined || after === undefined || people === undefined) return []
    return [{ sample: id, side: 'pair' as const, judge: preferred(before, after), people }]
  })
}

function graded(grade: string, judge: GradedAnswers, ratings: readonly Rating[]): SharedAnswer[] {
  const people = new Map<string, number[]>()
  for (const { sample, rated, grades } of ratings) {
    if (rated.form !== 'score' || grades?.[grade] === undefined) continue
    const item = `${rated.side}/${sample}`
    people.set(item, [...(people.get(item) ?? []), grades[grade]])
  }
  return judge.samples.flatMap(({ id }) => {
    const [before, after] = [judge.baseline.get(id)?.grades[grade], judge.candidate.get(id)?.grades[grade]]
    if (before === undefined || after === undefined) return []
    const own = { baseline: before, candidate: after, both: (before + after) / 2 }
    return (['baseline', 'candidate', 'both'] as const).flatMap((side) => {
      const given = people.get(`${side}/${id}`)
      return given === undefined ? [] : [{ sample: id, side, judge: own[side], people: given }]
    })
  })
}

function preferences(ratings: readonly Rating[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const rating of ratings) {
    const towards = towardsCandidate(rating)
    if (towards !== null) found.set(rating.sample, [...(found.get(rating.sample) ?? []), preferred(3, towards)])
  }
  return found
}

/** Of each person who graded both answers; null where nobody gave an overall grade. */
function impliedPreferences(ratings: readonly Rating[]): Map<string, number[]> | null {
  const graded = new Map<string, { sample: string; baseline?: number; candidate?: number }>()
  for (const { sample, rater, rated, grades } of ratings) {
    const overall = grades?.overall
    if (rated.form !== 'score' || overall === undefined) continue
    const own = graded.get(`${rater}/${sample}`) ?? { sample }
    const both = rated.side === 'both' ? { baseline: overall, candidate: overall } : { [rated.side]: overall }
    graded.set(`${rater}/${sample}`, { ...own, ...both })
  }
  if (graded.size === 0 && ratings.length > 0) return null
  const found = new Map<string, number[]>()
  for (const { sample, baseline, candidate } of graded.values()) {
    if (baseline === undefined || candidate === undefined) continue
    found.set(sample, [...(found.get(sample) ?? []), preferred(baseline, candidate)])
  }
  return found
}

/** 1 where the second is more, 0 where the first is, 0.5 where they are equal. */
const preferred = (first: number, second: number) => (1 + Math.sign(second - first)) / 2
