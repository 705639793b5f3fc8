import { describe, expect, it } from 'vitest'
import { gradedRows } from '../../src/gate/graded-rows.ts'
import type { Row } from '../../src/gate/row.ts'
import { correctedMean } from '../../src/statistics/agreement/prediction-powered.ts'
import { condition, decided, rowOf, ruleOf } from './build.ts'
import { asGrade, graded, gradedTask, normals, type Pairs } from './grades.ts'

interface Drawn {
  noise?: number
  judgeNoise?: number
  change?: number
  perGroup?: number
}

/**
 * People's and a judge's grades of `all` answers to each side. Both see the answers' quality, less surely the larger the `noise`; the judge
 * is kinder, and kinder still to the candidate.
 */
function drawn(seed: number, all: number, { noise = 0.6, change = 0, perGroup = 1, ...judging }: Drawn = {}) {
  const { judgeNoise = noise } = judging
  const next = normals(seed)
  const people: [number, number][] = []
  const judge: [number, number][] = []
  let [base, moved] = [0, 0]
  for (let i = 0; i < all; i++) {
    if (i % perGroup === 0) [base, moved] = [3.3 + 0.6 * next(), perGroup > 1 ? 0.6 * next() : 0]
    const quality = [base + 0.5 * next(), base + moved + change + 0.5 * next()] as const
    people.push([asGrade(quality[0] + noise * next()), asGrade(quality[1] + noise * next())])
    judge.push([asGrade(quality[0] + 0.3 + judgeNoise * next()), asGrade(quality[1] + 0.45 + judgeNoise * next())])
  }
  return { people, judge }
}

/** People's row where they rated the first `n`, or every so many, of what a judge graded whole. */
function peopleRow({ people, judge }: { people: Pairs; judge: Pairs }, of: readonly number[], group = 0): Row {
  const grouped = group > 1 ? { group: (i: number) => `g${Math.floor(i / group)}` } : {}
  const task = gradedTask(0, [
    graded('judge', judge, grouped),
    graded(
      'people',
      of.map((i) => people[i]!),
      { of, ...grouped },
    ),
  ])
  return gradedRows(task).find((row) => row.graded!.by === 'people')!
}

const first = (n: number) => Array.from({ length: n }, (_, i) => i)
const meanOf = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length
const differences = (pairs: Pairs) => pairs.map(([before, after]) => after - before)

/** Runs of a plan, held against the truth: how often the interval has it, and how far people with the judge and alone are from it. */
function simulated(runs: number, n: number, all: number, options: Drawn = {}) {
  const truth = meanOf(differences(drawn(1, 100_000, options).people))
  const found = { covered: 0, used: 0, squares: 0, squaresAlone: 0, width: 0 }
  for (let run = 0; run < runs; run++) {
    const data = drawn(100 + run, all, options)
    const perGroup = options.perGroup ?? 1
    const row = peopleRow(data, first(n), perGroup)
    const labelled = differences(data.people.slice(0, n))
    const group = { labelled: first(n).map((i) => Math.floor(i / perGroup)), rest: [] }
    const people = { labelled, judgeOnLabelled: labelled, judgeOnRest: [], group }
    const { mean: alone, interval } = correctedMean(people, new Float64Array(n), 0.95)
    const estimate = row.sharpened?.({ measure: 'difference', sign: 1 })
    const ends = estimate ? [estimate.lower(0.025), estimate.upper(0.025)] : interval
    found.covered += Number(ends[0]! <= truth && truth <= ends[1]!) / runs
    found.used += Number(estimate !== undefined) / runs
    found.squares += ((estimate?.value ?? alone) - truth) ** 2
    found.squaresAlone += (alone - truth) ** 2
    found.width += (ends[1]! - ends[0]!) / (interval[1] - interval[0]) / runs
  }
  return { ...found, worse: Math.sqrt(found.squares / found.squaresAlone) }
}

const long = process.env.CHECKPOINT_GATE_LONG === '1'
const runs = long ? 3000 : 250
/** Three errors of a simulated share. */
const chance = 3 * Math.sqrt((0.95 * 0.05) / runs)

describe('people’s ratings with a judge’s grades of all samples', () => {
  it.each([
    ['of a good judge', 50, 300, { noise: 0.3 }],
    ['of a middling one', 50, 300, { noise: 0.8 }],
    ['of one that guesses', 50, 300, { judgeNoise: 5 }],
    ['of a good one, with few ratings', 20, 300, { noise: 0.3 }],
    ['of a good one, where the answers of a group belong together', 100, 300, { noise: 0.3, perGroup: 4 }],
    ...(long
      ? ([
          ['of a good judge, with many ratings', 100, 1000, { noise: 0.3 }],
          ['of one that guesses, with few ratings', 20, 300, { judgeNoise: 5 }],
          ['of a middling one, with a true loss', 100, 1000, { noise: 0.8, change: -0.5 }],
        ] as const)
      : []),
  ] as const)(
    'cover the truth at their level and are never worse than people alone: %s',
    (_, n, all, options) => {
      const found = simulated(runs, n, all, options)
      expect(Math.abs(found.covered - 0.95)).toBeLessThan(chance + 0.01)
      expect(found.worse).toBeLessThan(1.03)
    },
    300_000,
  )

  it('are worth more than people alone where both see alike', () => {
    const found = simulated(runs, 50, 300, { noise: 0.3 })
    expect(found.used).toBeGreaterThan(0.95)
    expect([found.worse, found.width].every((ratio) => ratio < 0.9)).toBe(true)
  })
})

describe('a row of people beside a judge', () => {
  const good = drawn(5, 300, { noise: 0.3, change: -0.6 })
  const row = peopleRow(good, first(50))

  it('has the change that its two values have, and says how it came about', () => {
    const { value } = row.sharpened!({ measure: 'difference', sign: 1 })
    expect(row.candidate! - row.baseline!).toBeCloseTo(value, 9)
    expect(row.n).toBe(50)
    expect(row.note).toMatch(
      /^What people say of 50 and the judge of all 300 samples together \(prediction-powered inference; correlation of their differences 0\.\d\d\): worth about \d\d rated samples\.$/,
    )
  })

  it('answers every kind of rule in one voice', () => {
    const at = (measure: 'relative' | 'candidate', sign: 1 | -1) => row.sharpened!({ measure, sign })
    expect(at('candidate', -1).value).toBeCloseTo(-row.candidate!, 9)
    expect(at('candidate', -1).upper(0.05)).toBeGreaterThan(-row.candidate!)
    expect(at('relative', -1).value).toBeCloseTo(1 - row.candidate! / row.baseline!, 9)
    const both = at('relative', 1)
    const plain = row.sharpened!({ measure: 'difference', sign: 1 })
    // The baseline's own doubt changes little.
    expect(both.standardError * row.baseline!).toBeCloseTo(plain.standardError, 1)
    expect(both.lower(0.05)).toBeCloseTo(-both.upper(0.05) + 2 * both.value, 9)
    expect(row.sharpened!({ measure: 'relative', sign: -1 }).lower(0.05)).toBeCloseTo(-both.upper(0.05), 9)
  })

  it('does not depend on whether the judge may block', () => {
    const task = (advisory: object) =>
      gradedTask(300, [
        graded('judge', good.judge, advisory),
        graded('people', good.people.slice(0, 50), { of: first(50) }),
      ])
    const rules = [ruleOf(condition('max_drop', '0.1'), { metric: 'people' })]
    const [plain, advised] = [{}, { advisory: { judge: 'Nobody knows it.' } }].map((advisory) =>
      rowOf(decided([task(advisory)], rules), 'qa', 'people'),
    )
    expect(advised).toEqual(plain)
    expect(plain).toMatchObject({ decision: 'fail', level: 'block', n: 50 })
  })

  it.each([
    [
      'the two see differences of their own',
      peopleRow(drawn(4, 300, { judgeNoise: 9 }), first(50)),
      /^The judge's grades do not sharpen this: the two hardly see the same differences \(correlation [−\d.]+\)\.$/,
    ],
    [
      'people hardly see any difference',
      peopleRow({ ...good, people: good.people.map(([x], i) => [x, i < 6 ? (x % 5) + 1 : x] as const) }, first(50)),
      /^The judge's grades do not sharpen this: people see a difference in 6 samples alone\.$/,
    ],
    [
      'the judge graded few of the rated samples',
      peopleRow(
        { ...good, judge: good.judge.slice(0, 60) },
        first(50).map((i) => 2 * i),
      ),
      /^The judge's grades do not sharpen this: it graded only 30 of the 50 samples that people rated\.$/,
    ],
    ['people rated all that the judge graded', peopleRow({ ...good, judge: good.judge.slice(0, 50) }, first(50)), /^$/],
  ])('stands alone where %s', (_, alone, said) => {
    expect(alone.sharpened).toBeUndefined()
    expect(alone.note ?? '').toMatch(said)
  })

  it('stands alone where the judge’s row is missing', () => {
    const task = gradedTask(300, [
      graded('judge', good.judge, { missing: 'It obeyed an answer.' }),
      graded('people', good.people.slice(0, 50), { of: first(50) }),
    ])
    const own = gradedRows(task)[1]!
    expect([own.sharpened, own.note]).toEqual([undefined, undefined])
  })

  it('is sharpened by grades where people compared the answers, and still adds up to 1', () => {
    const preferences = good.people.map(([before, after]): [number, number] => {
      const candidate = (1 + Math.sign(after - before)) / 2
      return [1 - candidate, candidate]
    })
    const task = gradedTask(300, [
      graded('judge', good.judge),
      graded('people', preferences.slice(0, 80), { of: first(80), grade: 'preference' }),
    ])
    const compared = gradedRows(task)[1]!
    expect(compared.sharpened).toBeDefined()
    expect(compared.baseline! + compared.candidate!).toBeCloseTo(1, 12)
    expect(compared.candidate!).toBeLessThan(0.4)
  })
})
