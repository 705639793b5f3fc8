import { describe, expect, it } from 'vitest'
import { decide } from '../../src/gate/decide.ts'
import type { Level } from '../../src/shared/words.ts'
import { condition, decided, evaluatedTask, evaluationOf, ruleOf, scores, textTask, twins } from './build.ts'

const worse = evaluatedTask('worse', 'domain', scores(60, 0.5, -0.2))
const noisy = evaluatedTask('noisy', null, scores(60, 0.5, -0.01, 0.3))
const fine = evaluatedTask('fine', null, scores(60, 0.5, 0.2))
const broken = { ...fine, task: { ...fine.task, name: 'broken' }, missing: 'The model was gone.' }
const drop = (level: Level = 'block', task: string | null = null) =>
  ruleOf(condition('max_drop', '1 point'), { level, task })

describe('the verdict', () => {
  it('is passed where every blocking rule holds', () => {
    expect(decided([fine], [drop()]).verdict).toEqual({ name: 'passed', exit: 0, reasons: [] })
  })

  it('is blocked by one broken blocking rule, and says which', () => {
    const { verdict } = decided([fine, worse], [drop()])
    expect(verdict).toMatchObject({ name: 'blocked', exit: 1 })
    expect(verdict.reasons).toHaveLength(1)
    expect(verdict.reasons[0]).toMatch(/^worse, Score: max_drop: 1 point is broken: −20\.0 points/)
    expect(verdict.blocking).toEqual([
      {
        key: 'worse, Score',
        rule: 'max_drop: 1 point',
        value: expect.stringMatching(/^0\.\d{3} → 0\.\d{3}, −20\.0 points$/),
      },
    ])
    expect(verdict.unshown).toBeUndefined()
  })

  it('is blocked, not merely unknown, where a rule is broken and another row is missing', () => {
    const { verdict } = decided([broken, worse], [drop()])
    expect(verdict).toMatchObject({ name: 'blocked', exit: 1 })
    expect(verdict.reasons.map((reason) => reason.split(',')[0])).toEqual(['worse', 'broken'])
    // So nobody can let it through.
    expect(verdict).toMatchObject({ unshown: true, blocking: [{ key: 'worse, Score' }] })
  })

  it('does not block on a warning, but tells it; information it keeps to the row', () => {
    const warned = decided([worse], [drop('warn')])
    expect(warned.verdict).toMatchObject({ name: 'passed', exit: 0 })
    expect(warned.verdict.reasons[0]).toMatch(/^worse, Score: .*broken/)
    expect(warned.rows[0]).toMatchObject({ decision: 'fail', level: 'warn' })
    expect(decided([fine, worse], [drop('block', 'fine'), drop('info', 'worse')]).verdict.reasons).toEqual([])
  })

  it('takes what is not settled as the suite says', () => {
    const by = (inconclusive: Level) => decided([noisy], [drop()], { suite: { inconclusive } }).verdict
    expect(by('block')).toMatchObject({ name: 'blocked', exit: 1, blocking: [{ key: 'noisy, Score' }] })
    expect(by('warn')).toMatchObject({ name: 'passed', exit: 0 })
    expect(by('warn').reasons[0]).toMatch(/^noisy, Score: max_drop: 1 point is not settled/)
    expect(by('info')).toEqual({ name: 'passed', exit: 0, reasons: [] })
  })

  it('never passes in silence where nothing could block', () => {
    expect(decided([fine], [drop('warn')]).verdict).toEqual({
      name: 'passed',
      exit: 0,
      reasons: ['No blocking rule holds for any row, so nothing could be blocked.'],
    })
  })

  it('is no pass where no rule holds for any row', () => {
    expect(decided([fine], []).verdict).toEqual({
      name: 'not-shown',
      exit: 3,
      reasons: ['No rule holds for any row, so nothing was decided.'],
    })
  })

  it('says that two sides are the same, and blocks them not', () => {
    const same = textTask('a', 'general', { ratio: 0, noise: 0 })
    const rules = [ruleOf(condition('max_rise', '2%'))]
    expect(decided([same], rules).verdict).toEqual({ name: 'passed', exit: 0, reasons: [twins] })
    expect(decided([same, fine], [...rules, drop()]).verdict.reasons).toEqual([])
    const files = decide({ ...evaluationOf([same, fine], [...rules, drop()]), sameCheckpoint: true }).verdict
    expect(files).toMatchObject({
      name: 'passed',
      reasons: [expect.stringMatching(/^Both sides are the very same files/)],
    })
  })
})

describe('the rows', () => {
  it('stand with what blocks first, then missing, not settled, warnings, then by how much moved', () => {
    const warned = { ...worse, task: { ...worse.task, name: 'warned', role: null } }
    const little = { ...fine, task: { ...fine.task, name: 'little' }, candidate: fine.baseline }
    const rules = ['worse', 'noisy', 'fine', 'little'].map((task) => drop('block', task))
    const { rows } = decided([little, fine, warned, noisy, broken, worse], [...rules, drop('warn', 'warned')])
    expect(rows.map((row) => row.task)).toEqual(['worse', 'broken', 'noisy', 'warned', 'fine', 'little'])
  })

  it('carry their worst decision and the level that led to it', () => {
    const rules = [
      drop('warn'),
      ruleOf(condition('max_drop', '50 points')),
      ruleOf(condition('min', '0.9'), { level: 'info', metric: 'score' }),
    ]
    expect(decided([worse], rules).rows[0]).toMatchObject({ decision: 'fail', level: 'warn' })
  })
})
