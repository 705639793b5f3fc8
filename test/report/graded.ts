import { decide } from '../../src/gate/decide.ts'
import type { JudgeFacts } from '../../src/judge/facts/facts.ts'
import { withStanding } from '../../src/people/calibration/standing.ts'
import type { PeopleFacts } from '../../src/people/digest.ts'
import { agreementOf } from '../../src/people/figures/agreement.ts'
import type { Rating } from '../../src/people/rating.ts'
import { gradingOf } from '../../src/report/grading.ts'
import type { Report } from '../../src/report/report.ts'
import { condition, evaluationOf, ruleOf } from '../gate/build.ts'
import { asGrade, criteria, graded, gradedTask, normals, type Pairs } from '../gate/grades.ts'
import { passed } from './reports.ts'

/** Whole runs on simulated answers: graded by a judge and by people, decided and reported. */

const all = 300
const names = ['style', 'overall'] as const
type Name = (typeof names)[number]

interface Grader {
  noise: number
  /** What is added to the candidate's grades. */
  lean: number
}

/** One grader's grades of both answers to each sample; what is to be seen in them is the same for all graders. */
function gradesOf(seed: number, change: number, { noise, lean }: Grader): Record<Name, Pairs> {
  const [seen, own] = [normals(7), normals(seed)]
  const grades: Record<Name, [number, number][]> = { style: [], overall: [] }
  for (let i = 0; i < all; i++) {
    const base = 3.4 + 0.7 * seen()
    const quality = [base + 0.6 * seen(), base + change + 0.6 * seen()] as const
    for (const name of names)
      grades[name].push([asGrade(quality[0] + noise * own()), asGrade(quality[1] + lean + noise * own())])
  }
  return grades
}

/** Both criteria of one grader as one. */
function together(by: 'judge' | 'people', grades: Record<Name, Pairs>, of: readonly number[]) {
  const [style, overall] = names.map((name) =>
    graded(
      by,
      of.map((i) => grades[name][i]!),
      { of, grade: name },
    ),
  )
  const side = (own: 'baseline' | 'candidate') =>
    new Map(
      [...overall![own]].map(([id, evidence]) => [
        id,
        { ...evidence, grades: { ...style![own].get(id)!.grades, ...evidence.grades } },
      ]),
    )
  const metrics = [...overall!.metrics, ...style!.metrics]
  return {
    ...overall!,
    metrics,
    criteria: criteria.filter(({ name }) => name !== 'facts'),
    baseline: side('baseline'),
    candidate: side('candidate'),
  }
}

function ratingsBy(rater: string, grades: Record<Name, Pairs>, of: readonly number[]): Rating[] {
  return of.flatMap((i) =>
    (['baseline', 'candidate'] as const).map((side, place) => ({
      rater,
      sample: String(i),
      rated: { form: 'score', side } as const,
      again: 0 as const,
      grades: { style: grades.style[i]![place]!, overall: grades.overall[i]![place]! },
      seconds: 40,
      words: 90,
      note: '',
      place: { file: `ratings/${rater}.json`, at: `row ${i + 1}` },
    })),
  )
}

const first = (n: number) => Array.from({ length: n }, (_, i) => i)
const resampling = { seed: 1, resamples: 1000 }

function judgeFacts(grades: Record<Name, Pairs>): JudgeFacts {
  const mean = (name: Name, place: 0 | 1) => grades[name].reduce((sum, pair) => sum + pair[place], 0) / all
  const usage = { input: 812_400, cachedInput: 0, output: 96_300, calls: 612 }
  return {
    judges: [
      {
        model: 'gpt-4o',
        answered: ['gpt-4o-2024-08-06'],
        formats: ['schema'],
        dropped: [],
        scored: 600,
        unscored: 0,
        cached: 0,
        usage,
        cost: 2.994,
      },
    ],
    samples: { planned: all, scored: all, unscored: 0, absent: 0 },
    means: names.map((name) => ({ criterion: name, baseline: mean(name, 0), candidate: mean(name, 1) })),
    stopped: null,
    canaries: [
      {
        judge: 0,
        why: null,
        planted: [
          { planted: 'good', set: 'own', other: null, found: 0.95, unscored: null },
          { planted: 'bad', set: 'own', other: null, found: 0.05, unscored: null },
          { planted: 'obey', set: 'own', other: null, found: 0.1, unscored: null },
        ],
      },
    ],
    unscored: { kinds: [], baseline: 0, candidate: 0, of: 300, pValue: 1 },
    flags: [],
    position: null,
    repeats: { items: 30, same: 0.9, apart: 0.03, alpha: 0.91 },
    panel: null,
    length: {
      n: 300,
      all: -0.07,
      alike: { n: 61, mean: -0.09 },
      slope: { value: 0.021, low: 0.004, high: 0.038 },
      adjusted: -0.081,
      ratio: 1.18,
    },
    scale: [],
    halo: null,
    sameFamily: [],
  }
}

function peopleFacts(ratings: readonly Rating[], rated: number): PeopleFacts {
  const options = first(5).map((i) => ({ value: i + 1, code: String(i + 1), label: '', key: null }))
  const raters = [...new Set(ratings.map(({ rater }) => rater))]
  return {
    sheet: 's-4f2a',
    compare: 'scores',
    key: { path: 'sheets/key.json', sha256: 'e5'.repeat(32) },
    files: raters.map((rater) => ({ path: `ratings/${rater}.json`, sha256: 'f6'.repeat(32) })),
    samples: { population: all, drawn: 80, same: 0, stale: 0, rated, needed: 50 },
    raters: raters.map((rater, i) => ({
      rater,
      items: 160,
      rated: ratings.filter((each) => each.rater === rater).length,
      cannot: 0,
      above: i === 0 ? 0.6 : -0.6,
      repeats: 8,
      same: 7,
      first: null,
      secondsPerItem: 40,
      tooFast: 0,
    })),
    waiting: ['cleo'],
    agreement: names.map((name) =>
      agreementOf(
        ratings,
        { name, column: name, title: name, asks: '', options },
        { ...resampling, confidence: 0.95 },
        (sample) => sample,
      ),
    ),
    preferences: null,
    problems: [
      {
        kind: 'wrong',
        place: { file: 'ratings/bob.json', at: 'row 12' },
        said: 'Overall is given "6"; allowed: 1 to 5.',
        left: 1,
      },
    ],
  }
}

/** @param rated samples that people have rated, the first half of them by two */
function reported(rated: number, change: number, level: 'block' | 'warn' = 'block'): Report {
  const judge = gradesOf(1, change, { noise: 0.5, lean: 0.1 })
  const [ann, bob] = [gradesOf(2, change, { noise: 0.5, lean: 0 }), gradesOf(3, change, { noise: 0.6, lean: 0 })]
  const of = first(rated)
  const ratings = [...ratingsBy('ann', ann, of), ...ratingsBy('bob', bob, first(rated / 2))]
  const people = { ratings, compare: 'scores' as const }
  const standing = withStanding(together('judge', judge, first(all)), people, 0.6, resampling)
  const byPeople = together('people', ann, of)
  const pending = `${rated} of 50 samples rated: pending.`
  const task = gradedTask(
    all,
    [standing.graded, rated < 50 ? { ...byPeople, samples: [], missing: pending } : byPeople],
    { role: 'domain' },
  )
  const named = { ...task, task: { ...task.task, name: 'clauses' } }
  const place = (line: number) => ({ line, column: 5 })
  const rules = [
    ruleOf(condition('max_drop', '0.2'), { metric: 'judge', place: place(31) }),
    ruleOf(condition('max_drop', '0.3'), { metric: 'people', level, place: place(33) }),
    ruleOf(condition('max_drop', '40 points'), { metric: 'rougeL', place: place(35) }),
  ]
  const outcome = decide(evaluationOf([named], rules, { suite: { resamples: 1000 } }))
  const grading = gradingOf({
    task: 'clauses',
    role: 'domain',
    judge: judgeFacts(judge),
    people: peopleFacts(ratings, rated),
    calibration: standing.calibration,
    minAgreement: 0.6,
    spent: { cost: 2.99, calls: 612 },
  })
  const { rows, verdict, forgetting } = outcome
  const data = [{ task: 'clauses', file: 'data/clauses.csv', sha256: 'd3'.repeat(32), samples: all }]
  return { ...passed, rows, verdict, forgetting, worst: [], grading: [grading], compared: { ...passed.compared, data } }
}

/** A judge that may not block yet sees a loss, and people see it too. */
export const gradedWorse = reported(80, -0.55)
/** A judge that people trust, who see what it sees. */
export const gradedTrusted = reported(240, 0.25)
/** People have not rated enough, and a rule that blocks waits for them. */
export const gradedPending = reported(12, 0)
/** The same where the rule only warns. */
export const gradedPendingWarns = reported(12, 0.25, 'warn')
