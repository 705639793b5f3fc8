import type { Criterion } from '../suite/graders.ts'
import { family, type MetricFamily } from './family.ts'
import { fixed, type Metric } from './metric.ts'

/** Whose grades: those of judge models or of people. */
type Grader = 'judgement' | 'rating'

const graders = {
  judgement: { name: 'judge', title: 'Judge', who: 'a judge model', verb: 's' },
  rating: { name: 'people', title: 'People', who: 'people', verb: '' },
} as const satisfies Record<Grader, object>

const preference = 'preference'
const overall = 'overall'

/** The scale of a rubric that brings none. */
const usualScale = { low: 1, high: 5 }

/** The grade that a metric is the mean of, by its name in the evidence: `overall`, `preference`, or a criterion of the rubric. */
export function gradeOf(metric: string): string {
  if (metric.endsWith(`_${preference}`)) return preference
  return /:criterion=(\w+)/.exec(metric)?.[1] ?? overall
}

/** The metric of a row of grades, on the scale that its task's rubric has. */
export function gradedMetric(name: string, criteria: readonly Criterion[]): Metric {
  const of: Grader = name.startsWith(graders.judgement.name) ? 'judgement' : 'rating'
  const grade = gradeOf(name)
  if (grade === preference) return preferred(of) as unknown as Metric
  const criterion = criteria.find((each) => each.name === grade)
  return graded(of, name, criterion ?? { ...usualScale, title: grade }) as unknown as Metric
}

/** Mean grade of the answers by one criterion of the rubric, or all in all. */
function gradedFamily(of: Grader): MetricFamily {
  return family(
    graders[of].name,
    {
      criterion: {
        kind: 'name',
        usual: overall,
        about: 'a criterion of the rubric, such as style',
      },
    },
    (name, { criterion }) => graded(of, name, { ...usualScale, title: criterion }),
  )
}

function graded<G extends Grader>(
  of: G,
  name: string,
  { title, low, high }: Pick<Criterion, 'title' | 'low' | 'high'>,
): Metric<G> {
  const grade = gradeOf(name)
  const who = graders[of]
  const all = grade === overall
  return {
    name,
    title: all ? who.title : `${who.title} (${inside(title)})`,
    tells: `what ${who.who} think${who.verb} of the answers, ${all ? 'all in all' : 'by one criterion'}: the mean grade`,
    better: 'higher',
    unit: 'grades',
    scale: 1,
    range: [low, high],
    equals: 'arithmetic mean of the grades on the scale of the rubric, 1 to 5 where it says nothing else',
    of,
    pools: null,
    withoutReferences: true,
    scorer: fixed(meanOf(grade, low, high)),
  } as Metric<G>
}

/** A title in the middle of a text: `Factual accuracy`, but not `IRAC`, without its capital. */
function inside(title: string): string {
  return title.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase())
}

/** Share of samples whose answer is liked better, a tie counting half on both sides, so that the two sides add up to 1. */
function preferred<G extends Grader>(of: G): Metric<G> {
  const who = graders[of]
  return {
    name: `${who.name}_${preference}`,
    title: `${who.title} preference`,
    tells: `share of samples whose answer ${who.who} prefer${who.verb} to the other side's, a tie counting half`,
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: 'win rate with ties as half a win; both sides add up to 1',
    of,
    pools: null,
    withoutReferences: true,
    scorer: fixed(meanOf(preference, 0, 1)),
  } as Metric<G>
}

/** A sample without the grade does not count; a grade beyond the scale cannot be measured. */
function meanOf(grade: string, low: number, high: number) {
  return {
    size: 2,
    statistics({ grades }: { grades: Readonly<Record<string, number>> }) {
      const own = Object.hasOwn(grades, grade) ? grades[grade]! : null
      if (own === null) return [0, 0]
      return own >= low && own <= high ? [own, 1] : [Number.NaN, 1]
    },
    value: (sums: ArrayLike<number>) => sums[0]! / sums[1]!,
  }
}

function preferredFamily(of: Grader): MetricFamily {
  return family(`${graders[of].name}_${preference}`, {}, () => preferred(of))
}

export const judge = gradedFamily('judgement')
export const judgePreference = preferredFamily('judgement')
export const people = gradedFamily('rating')
export const peoplePreference = preferredFamily('rating')
