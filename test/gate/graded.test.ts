import { describe, expect, it } from 'vitest'
import type { GradedAnswers } from '../../src/evidence/graded.ts'
import { condition, decided, rowOf, ruleOf, twins } from './build.ts'
import { asGrade, graded, gradedTask, normals, type Pairs } from './grades.ts'

const fast = { suite: { resamples: 500 } }

/** Grades around 3.5, those of the candidate `change` higher. */
function pairsOf(n: number, change: number, seed = 1, noise = 0.8): Pairs {
  const next = normals(seed)
  return Array.from({ length: n }, () => {
    const own = 3.5 + 0.7 * next()
    return [asGrade(own + noise * next()), asGrade(own + change + noise * next())] as const
  })
}

const drop = (written: string, metric = 'judge') => ruleOf(condition('max_drop', written), { metric })

function judgedRow(pairs: Pairs, rule = drop('0.2'), more: Parameters<typeof graded>[2] = {}) {
  const outcome = decided([gradedTask(pairs.length, [graded('judge', pairs, more)])], [rule], fast)
  return { outcome, row: rowOf(outcome, 'qa', graded('judge', pairs, more).metrics[0]) }
}

describe('a row of grades', () => {
  it('is the mean of the grades on the scale of the rubric, its change the difference of the two', () => {
    const { row } = judgedRow([
      [3, 4],
      [2, 2],
      [5, 4],
      [1, 3],
    ])
    expect(row).toMatchObject({
      title: 'Judge',
      unit: 'grades',
      baseline: 2.75,
      candidate: 3.25,
      change: 0.5,
      n: 4,
      graded: { by: 'judge', scale: [1, 5], advisory: null },
    })
  })

  it('passes, fails and stays open by its bounds, as any row does', () => {
    expect(judgedRow(pairsOf(300, 0.3)).row.decision).toBe('pass')
    expect(judgedRow(pairsOf(300, -0.7)).row.decision).toBe('fail')
    expect(judgedRow(pairsOf(60, -0.2)).row.decision).toBe('inconclusive')
    const { row } = judgedRow(pairsOf(300, -0.7))
    expect(row.rules[0]!.reason).toMatch(/^max_drop: 0\.2 is broken: −0\.\d\d \(−0\.\d\d to −0\.\d\d\)\.$/)
    expect(row.forgetting).toBe('severe')
  })

  it('takes a relative limit, and a least grade', () => {
    expect(judgedRow(pairsOf(300, -0.7), drop('5%')).row.decision).toBe('fail')
    expect(judgedRow(pairsOf(300, -0.7), drop('40%')).row.decision).toBe('pass')
    const least = (written: string) => ruleOf(condition('min', written), { metric: 'judge' })
    expect(judgedRow(pairsOf(300, 0), least('3')).row.decision).toBe('pass')
    expect(judgedRow(pairsOf(300, 0), least('4.5')).row.decision).toBe('fail')
  })

  it('is as severe a loss as it is a share of the scale', () => {
    const lost = (grade: string, by: number) =>
      judgedRow(
        Array.from({ length: 100 }, (_, i) => [3, 3 - by * (0.9 + 0.2 * (i % 2))] as const),
        drop('0', `judge:criterion=${grade}`),
        { grade },
      ).row.forgetting
    // Surely a little less than 0.2 of 4, and of 10.
    expect([lost('style', 0.2), lost('facts', 0.2)]).toEqual(['moderate', 'mild'])
  })

  it('has the samples that are graded, and no others', () => {
    const pairs = pairsOf(40, 0)
    const of = pairs.map((_, i) => 3 * i)
    const outcome = decided([gradedTask(200, [graded('judge', pairs, { of })])], [drop('0.5')], fast)
    expect(rowOf(outcome, 'qa', 'judge')).toMatchObject({ n: 40, groups: 40, missing: null })
    expect(rowOf(outcome, 'qa', 'rougeL').n).toBe(200)
  })

  it('leaves out a sample that lacks the grade on one side, on both, and says so', () => {
    const found = graded('judge', pairsOf(40, 0))
    const baseline = new Map(found.baseline).set('7', { kind: 'judgement', id: '7', grades: { style: 3 } })
    const outcome = decided([gradedTask(40, [{ ...found, baseline }])], [drop('1')], fast)
    expect(rowOf(outcome, 'qa', 'judge')).toMatchObject({
      n: 39,
      note: '1 of 40 samples lack this grade on a side and are left out on both.',
    })
  })

  it('does not pool, since every task has a rubric of its own', () => {
    const task = (name: string) => {
      const own = gradedTask(30, [graded('judge', pairsOf(30, 0))], { metrics: [] })
      return { ...own, task: { ...own.task, name } }
    }
    expect(decided([task('a'), task('b')], [drop('1')], fast).rows.map((row) => row.task)).toEqual(['a', 'b'])
  })

  it('reads the same with other rows of grades beside it', () => {
    const own = graded('judge', pairsOf(40, 0.1))
    const other = graded('people', pairsOf(10, 0.4, 2))
    const alone = decided([gradedTask(40, [own])], [], fast)
    const both = decided([gradedTask(40, [own, other])], [], fast)
    expect(rowOf(both, 'qa', 'judge')).toEqual(rowOf(alone, 'qa', 'judge'))
  })

  it('cannot be held to a grade that lies outside its scale', () => {
    const { row } = judgedRow([...pairsOf(30, 0), [3, 6]])
    expect(row.missing).toBe('The candidate gave no finite number for 1 of 31 samples: "30".')
  })
})

describe('equal grades', () => {
  const flat = Array.from({ length: 50 }, (_, i) => [(i % 5) + 1, (i % 5) + 1] as const)

  it('of equal answers leave nothing to chance', () => {
    const outcome = decided([gradedTask(50, [graded('judge', flat)], { same: true })], [drop('0')], fast)
    expect(rowOf(outcome, 'qa', 'judge')).toMatchObject({ decision: 'pass', interval: { low: 0, high: 0 } })
    expect(outcome.verdict.reasons).toContain(twins)
  })

  it('of different answers do: other answers may be graded otherwise', () => {
    const outcome = decided([gradedTask(50, [graded('judge', flat)])], [drop('0.2')], fast)
    const row = rowOf(outcome, 'qa', 'judge')
    expect(row).toMatchObject({ change: 0, decision: 'inconclusive' })
    expect(row.interval!.low).toBeLessThan(-0.2)
    expect(outcome.verdict.reasons).not.toContain(twins)
  })

  it('do not hide that the answers are the same, nor do unequal grades of them', () => {
    const noisy = graded('judge', pairsOf(50, 0))
    const outcome = decided([gradedTask(50, [noisy], { same: true })], [drop('1')], fast)
    expect(outcome.verdict.reasons).toContain(twins)
    expect(rowOf(outcome, 'qa', 'judge').interval!.low).toBeLessThan(0)
  })

  it('are no silent side, though every answer be empty', () => {
    const task = gradedTask(50, [graded('judge', pairsOf(50, 0))])
    const candidate = new Map([...task.candidate].map(([id, answer]) => [id, { ...answer, text: '' }]))
    const outcome = decided([{ ...task, candidate }], [drop('1')], fast)
    expect(rowOf(outcome, 'qa', 'judge').missing).toBeNull()
    expect(rowOf(outcome, 'qa', 'rougeL').missing).toContain('Every answer of the candidate is empty')
  })
})

describe('a handful of grades that differ', () => {
  /** 1 of 200 answers lost a grade. */
  const few = Array.from({ length: 200 }, (_, i) => [4, i === 7 ? 3 : 4] as const)

  it('leaves as much open as a handful of flips does', () => {
    const { row } = judgedRow(few, drop('0.01'))
    expect(row.change).toBeCloseTo(-0.005, 12)
    // The score test's bound of 1 of 200: 2.2 of 100.
    expect(row.interval!.low).toBeLessThan(-0.022)
    expect(row.decision).toBe('inconclusive')
  })

  it('covers a true loss at its limit, whatever the size of a lost grade', () => {
    for (const size of [1, 2]) {
      const next = normals(size)
      let passed = 0
      const runs = 150
      for (let run = 0; run < runs; run++) {
        // 1 answer of 100 loses `size`, in the mean, which is exactly what is allowed.
        const pairs = Array.from({ length: 300 }, () => [4, next() > 2.3263 ? 4 - size : 4] as const)
        passed += Number(judgedRow(pairs, drop(`${0.01 * size}`)).row.decision === 'pass')
      }
      expect(passed / runs).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs))
    }
  })
})

describe('a preference', () => {
  const won = (n: number, wins: number, ties: number): Pairs =>
    Array.from({ length: n }, (_, i) => {
      const preference = i < wins ? 1 : i < wins + ties ? 0.5 : 0
      return [1 - preference, preference] as const
    })
  const rows = (pairs: Pairs, rule = drop('5 points', 'judge_preference')) =>
    judgedRow(pairs, rule, { grade: 'preference' }).row

  it('counts a tie half, so that the sides add up to 1 and the change is in points', () => {
    expect(rows(won(100, 40, 30))).toMatchObject({ baseline: 0.45, candidate: 0.55, unit: 'points' })
    expect(rows(won(100, 40, 30)).change).toBeCloseTo(0.1, 12)
    expect(rows(won(100, 40, 30)).flips).toBeUndefined()
  })

  it('passes where most are won, fails where most are lost, with ties or without', () => {
    expect([rows(won(200, 120, 40)).decision, rows(won(200, 40, 40)).decision]).toEqual(['pass', 'fail'])
    expect([rows(won(200, 140, 0)).decision, rows(won(200, 60, 0)).decision]).toEqual(['pass', 'fail'])
  })

  it('with nearly only ties leaves open what a handful of flips leaves open, of the change and of the share', () => {
    const row = rows(won(200, 0, 199), drop('1 point', 'judge_preference'))
    expect(row.interval!.low).toBeLessThan(-0.022)
    const least = (written: string) => ruleOf(condition('min', written), { metric: 'judge_preference' })
    expect(rows(won(200, 0, 199), least('0.49')).decision).toBe('inconclusive')
    expect(rows(won(200, 0, 199), least('0.48')).decision).toBe('pass')
  })
})

describe('an advisory judge', () => {
  const advisory = { judge: 'Nobody has rated these answers.' }
  const lost = pairsOf(300, -0.7)

  it('warns where it would block, and says why in the reason and in the note', () => {
    const { outcome, row } = judgedRow(lost, drop('0.2'), { advisory })
    expect(row).toMatchObject({ decision: 'fail', level: 'warn' })
    expect(row.rules[0]!.reason).toContain('It only warns: Nobody has rated these answers.')
    expect(row.note).toBe('Rules only warn here: Nobody has rated these answers.')
    expect(outcome.verdict).toMatchObject({ name: 'passed', exit: 0 })
    expect(outcome.verdict.reasons.join(' ')).toContain('No blocking rule holds for any row')
  })

  it('blocks all the same where nothing of it could be measured and a blocking rule asks', () => {
    const missing = 'The judge obeyed the answers that it judged.'
    const { outcome, row } = judgedRow(lost, drop('0.2'), { advisory, missing })
    expect(row).toMatchObject({ decision: 'missing', level: 'block', missing })
    expect(outcome.verdict).toMatchObject({ name: 'not-shown', exit: 3, reasons: [`qa, Judge: ${missing}`] })
  })

  it('takes no part of the error budget: other rows fail at the same level as without it', () => {
    const others = [graded('people', pairsOf(100, -0.2, 3))]
    const level = (more: GradedAnswers[]) => {
      const rules = [drop('0.1', 'people'), drop('0.1')]
      const outcome = decided([gradedTask(300, [...others, ...more], { metrics: [] })], rules, fast)
      return rowOf(outcome, 'qa', 'people').interval!.highLevel
    }
    const even = pairsOf(300, 0)
    expect(level([graded('judge', even, { advisory })])).toBe(level([]))
    expect(level([graded('judge', even)])).toBeGreaterThan(level([]))
  })

  it('is one by criterion', () => {
    const style = graded('judge', lost, { grade: 'style', advisory: { 'judge:criterion=style': 'They disagree.' } })
    const facts = graded('judge', lost, { grade: 'facts', advisory: { 'judge:criterion=style': 'They disagree.' } })
    const rules = ['style', 'facts'].map((name) => drop('0.1', `judge:criterion=${name}`))
    const outcome = decided([gradedTask(300, [style, facts])], rules, fast)
    expect(rowOf(outcome, 'qa', 'judge:criterion=style').level).toBe('warn')
    expect(rowOf(outcome, 'qa', 'judge:criterion=facts').level).toBe('block')
  })
})

describe('equal checkpoints', () => {
  it('whose answers a trusted judge and people grade are blocked in one run of twenty at most', () => {
    const runs = 120
    let blocked = 0
    for (let run = 0; run < runs; run++) {
      const next = normals(1000 + run)
      const quality = Array.from({ length: 120 }, () => 3.4 + 0.7 * next())
      const grades = (noise: number): Pairs =>
        quality.map((own) => [asGrade(own + noise * next()), asGrade(own + noise * next())] as const)
      const [judge, people] = [grades(0.6), grades(0.8).slice(0, 50)]
      const task = gradedTask(120, [graded('judge', judge), graded('people', people)], { metrics: [] })
      blocked += Number(decided([task], [drop('0'), drop('0', 'people')], fast).verdict.name === 'blocked')
    }
    expect(blocked / runs).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs))
  })
})

describe('grades that are missing', () => {
  const missing = '12 of 50 samples are rated.'
  const pending = (level: 'block' | 'warn' | 'info' | null) => {
    const rules = [
      ruleOf(condition('max_drop', '90 points'), { metric: 'rougeL' }),
      ...(level === null ? [] : [ruleOf(condition('max_drop', '0.2'), { metric: 'people', level })]),
    ]
    const outcome = decided([gradedTask(50, [graded('people', [], { missing })])], rules, fast)
    return { outcome, row: rowOf(outcome, 'qa', 'people') }
  }

  it.each([
    ['block', 'not-shown', 3, 'block'],
    ['warn', 'passed', 0, 'warn'],
    ['info', 'passed', 0, 'info'],
  ] as const)('do what the rule says: %s', (level, name, exit, shown) => {
    const { outcome, row } = pending(level)
    expect(outcome.verdict).toMatchObject({ name, exit })
    expect(row).toMatchObject({ decision: 'missing', level: shown, missing })
    expect(outcome.verdict.reasons.some((reason) => reason.includes(missing))).toBe(level !== 'info')
  })

  it('block nothing where no rule asks for them, nor leave open what was forgotten', () => {
    const { outcome, row } = pending(null)
    expect(outcome.verdict).toMatchObject({ name: 'passed', reasons: [] })
    expect(row).toMatchObject({ decision: null, level: null, missing })
    expect(outcome.forgetting.measured).toBe(true)
  })

  it('leave a rule idle that names a criterion which no task has', () => {
    const { outcome } = judgedRow(pairsOf(40, 0), drop('0.2', 'judge:criterion=tone'))
    expect(outcome.verdict.reasons.join(' ')).toContain('names a row that this run does not have')
  })
})
