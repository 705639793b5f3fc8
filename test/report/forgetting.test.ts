import { describe, expect, it } from 'vitest'
import { renderComment } from '../../src/report/comment.ts'
import { headline } from '../../src/report/headline.ts'
import type { Report } from '../../src/report/report.ts'
import { condition, decided, evaluatedTask, ruleOf, scores } from '../gate/build.ts'
import { passed } from './reports.ts'

const lost = (task: string, points: number, noise = 0.02) =>
  evaluatedTask(task, 'general', scores(100, 0.5, -points / 100, noise))
const drop = (task: string, level: 'block' | 'warn' = 'block', limit = '1 point') =>
  ruleOf(condition('max_drop', limit), { task, level })
const reportOf = (...input: Parameters<typeof decided>): Report => ({ ...passed, worst: [], ...decided(...input) })

describe('the headline and the sentence about forgetting', () => {
  it('name the same task first: the worst of what blocks, and what is worse without blocking stands behind it', async () => {
    const report = reportOf([lost('facts', 6), lost('terms', 25)], [drop('facts'), drop('terms', 'warn')])
    expect(headline(report)).toBe('Merge blocked: the candidate forgot a part of “facts”')
    expect(report.forgetting).toMatchObject({
      severity: 'severe',
      sentence: expect.stringMatching(
        /^Moderate forgetting: on facts, .* 1 more general task got worse as well, terms the most \(severe\)\.$/,
      ),
    })
    await expect(renderComment(report)).toMatchFileSnapshot('./__snapshots__/forgetting-that-blocks.md')
  })

  it.each([
    ['of two that are as severe, what surely lost more', [lost('facts', 9, 0.02), lost('terms', 10, 0.15)]],
    ['of two that differ in severity, the graver one', [lost('facts', 20), lost('terms', 3)]],
  ])('name %s', (_, tasks) => {
    for (const order of [tasks, tasks.toReversed()]) {
      const report = reportOf(
        order,
        ['facts', 'terms'].map((task) => drop(task)),
      )
      expect(headline(report)).toContain('“facts” and “terms”')
      expect(report.forgetting.sentence).toContain('forgetting: on facts, ')
    }
  })

  it('name all tasks together where only that blocks', () => {
    const tasks = Array.from({ length: 8 }, (_, t) =>
      evaluatedTask(`s${t}`, 'general', scores(60, 0.5, t === 0 ? -0.027 : -0.02, 0.1, t)),
    )
    const report = reportOf(tasks, [ruleOf(condition('max_drop', '1 point'))])
    const blocking = report.rows.filter(({ decision }) => decision === 'fail')
    expect(blocking.map(({ task }) => task)).toEqual(['all general tasks'])
    expect(headline(report)).toBe('Merge blocked: the candidate got worse over all general tasks together')
    expect(report.forgetting.sentence).toMatch(
      /forgetting: over all general tasks together, .* \d single tasks? got worse as well/,
    )
  })
})
