import { describe, expect, it } from 'vitest'
import type { EvaluatedTask } from '../../src/gate/evaluation.ts'
import { condition, decided, evaluatedTask, rowOf, ruleOf, scores, textTask } from './build.ts'

const forgets = (percent: number, more: { metrics?: string[]; noise?: number; n?: number } = {}) =>
  textTask('pydoc', 'general', { ratio: Math.log1p(percent / 100), noise: 0.005, ...more })
const domain = (change: number) => evaluatedTask('legal', 'domain', scores(100, 0.5, change, 0.02))
const forgetting = (...tasks: EvaluatedTask[]) => decided(tasks, []).forgetting

describe('forgetting', () => {
  it.each([
    [1, 'slight'],
    [2.5, 'mild'],
    [11, 'moderate'],
    [40, 'severe'],
  ] as const)('of %f %% more perplexity is %s', (percent, severity) => {
    expect(forgetting(forgets(percent))).toMatchObject({ found: true, severity })
  })

  it.each([
    [-0.005, 'slight'],
    [-0.02, 'mild'],
    [-0.05, 'moderate'],
    [-0.15, 'severe'],
  ] as const)('of %f on a score is %s', (change, severity) => {
    expect(forgetting(evaluatedTask('facts', 'general', scores(400, 0.5, change, 0.02))).severity).toBe(severity)
  })

  it('is called only as severe as the whole interval is', () => {
    const noisy = forgets(28, { noise: 0.5, n: 40 })
    const row = rowOf(decided([noisy], []), 'pydoc')
    expect(row.change).toBeGreaterThan(0.25)
    expect(row.interval!.low).toBeLessThan(0.25)
    expect(row.forgetting).toBe('moderate')
  })

  it('is not said of a loss within the noise, of a gain, or of a domain task', () => {
    const noise = evaluatedTask('facts', 'general', scores(30, 0.5, -0.01, 0.2))
    for (const task of [noise, forgets(-10), domain(-0.2)]) expect(forgetting(task).found).toBe(false)
  })

  it('names the row, the size, the severity, and whether the domain gained', () => {
    expect(forgetting(forgets(40), domain(0.1)).sentence).toMatch(
      /^Severe forgetting: on pydoc, Perplexity is (39|40|41)\.\d % worse \(surely 3\d\.\d % or more\), while legal got better\.$/,
    )
    expect(forgetting(forgets(40), domain(0.1)).domainGain).toBe(true)
    expect(forgetting(forgets(40), domain(-0.1)).sentence).toMatch(/, and no domain task surely got better\.$/)
    expect(forgetting(forgets(40)).sentence).toMatch(/or more\)\.$/)
  })

  it('is not taken for absent where a general row has no interval, or where there is no general row', () => {
    expect(forgetting(forgets(-10), domain(0.1)).measured).toBe(true)
    expect(forgetting(domain(0.1)).measured).toBe(false)
    expect(
      forgetting(forgets(-10), evaluatedTask('facts', 'general', { baseline: [0.5], candidate: [0.4] })).measured,
    ).toBe(false)
  })

  it('counts the perplexity and the bits per byte of a task as one finding', () => {
    const both = forgets(40, { metrics: ['perplexity', 'bits_per_byte'] })
    const alone = forgetting(both)
    expect(alone.rows.map((row) => row.metric)).toEqual(['perplexity', 'bits_per_byte'])
    expect(alone.sentence).not.toContain('more general')
    const facts = evaluatedTask('facts', 'general', scores(100, 0.5, -0.05, 0.02))
    const two = forgetting(both, facts)
    expect(two.sentence).toMatch(/ 1 more general task got worse as well\.$/)
    expect(two.rows.map((row) => row.task).sort()).toEqual(['facts', 'pydoc', 'pydoc'])
  })

  it('is found in a pooled row where no single row shows it', () => {
    const tasks = Array.from({ length: 8 }, (_, t) =>
      evaluatedTask(`s${t}`, 'general', scores(60, 0.5, -0.017, 0.15, t)),
    )
    const found = decided(tasks, [ruleOf(condition('max_drop', '0'))]).forgetting
    expect(found.rows.map((row) => row.task)).toEqual(['all general tasks'])
    expect(found.sentence).toMatch(/^Slight forgetting: over all general tasks together, Score is 1\.7 points worse/)
  })

  it('says what was not looked at', () => {
    expect(forgetting(domain(0.1)).sentence).toBe('Forgetting was not looked for: no task has the role general.')
    expect(forgetting(forgets(-5), domain(0.1)).sentence).toBe(
      'No forgetting found: the general row is not surely worse, and legal got better.',
    )
    const broken = { ...evaluatedTask('facts', 'general', scores(30, 0.5, 0)), missing: 'It broke.' }
    expect(forgetting(forgets(-5), broken).sentence).toMatch(/^Forgetting could not be ruled out: 1 of 2 general rows/)
    expect(forgetting(forgets(40), broken).found).toBe(true)
  })
})
