import type { Judgement, Unscored } from '../judge/judgement.ts'
import { type Rating, towardsCandidate } from '../people/rating.ts'
import type { Criterion } from '../suite/graders.ts'
import type { Opinion } from './opinion.ts'

/** What judge models said of each sample's answers, by its id; planted answers are none of them. */
export function opinionsOfJudges(
  judgements: readonly Judgement[],
  criteria: readonly Criterion[],
  models: readonly { model: string }[],
): Map<string, Opinion[]> {
  const opinions = new Map<string, Opinion[]>()
  // As they were asked for, and not as their replies came: gathered shards make the same page.
  const inTurn = judgements.toSorted((a, b) => a.judge - b.judge || a.again - b.again || (a.id < b.id ? -1 : 1))
  for (const { sample, about, judge, again, outcome } of inTurn) {
    if (sample === null || about.form === 'canary') continue
    const grades =
      outcome.kind === 'unscored'
        ? [{ title: 'Not scored', grade: unscored[outcome.why] }]
        : about.form === 'pair'
          ? [{ title: `Shown first: the ${about.first}`, grade: preferred(outcome.grades.preference!, about.first) }]
          : gradesOf(outcome.grades, criteria)
    add(opinions, sample, {
      by: `${models[judge]?.model ?? 'unknown'}${again > 0 ? ', asked again' : ''}`,
      kind: 'judge',
      about: about.form === 'score' ? about.side : 'both',
      grades,
      said: outcome.kind === 'scored' ? outcome.reasoning : outcome.said,
    })
  }
  return opinions
}

const unscored: Record<Unscored, string> = {
  refused: 'refused',
  cut: 'cut off',
  unparsable: 'unreadable',
  filtered: 'filtered by the server',
  failed: 'no reply came',
}

/** @param preference 1 where the answer shown first is better, 0 where the other is */
function preferred(preference: number, first: 'baseline' | 'candidate'): string {
  if (preference === 0.5) return 'a tie'
  return preference > 0.5 === (first === 'baseline') ? 'the baseline is better' : 'the candidate is better'
}

/** The same of what people said. */
export function opinionsOfPeople(ratings: readonly Rating[], criteria: readonly Criterion[]): Map<string, Opinion[]> {
  const opinions = new Map<string, Opinion[]>()
  for (const rating of ratings) {
    const { rater, sample, rated, again, grades, note } = rating
    const towards = towardsCandidate(rating)
    add(opinions, sample, {
      by: `${rater}${again > 0 ? ', shown again' : ''}`,
      kind: 'people',
      about: rated.form === 'pair' ? 'both' : rated.side,
      grades:
        grades === null
          ? [{ title: 'Rating', grade: 'could not judge' }]
          : towards !== null
            ? [{ title: 'Preference', grade: preferences[towards - 1]! }]
            : gradesOf(grades, criteria),
      said: note,
    })
  }
  return opinions
}

const preferences = [
  'the baseline is much better',
  'the baseline is slightly better',
  'equally good',
  'the candidate is slightly better',
  'the candidate is much better',
]

function gradesOf(grades: Readonly<Record<string, number>>, criteria: readonly Criterion[]): Opinion['grades'] {
  return Object.entries(grades).map(([name, value]) => {
    const criterion = criteria.find((each) => each.name === name)
    return {
      title: criterion?.title ?? name,
      grade: criterion === undefined ? String(value) : `${value} of ${criterion.high}`,
    }
  })
}

function add(opinions: Map<string, Opinion[]>, sample: string, opinion: Opinion): void {
  const own = opinions.get(sample)
  if (own === undefined) opinions.set(sample, [opinion])
  else own.push(opinion)
}
