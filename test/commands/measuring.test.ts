import { expect, it } from 'vitest'
import { Measuring } from '../../src/commands/measuring.ts'
import { worstSamples } from '../../src/report/worst.ts'
import { condition, decided, ruleOf } from '../gate/build.ts'
import { graded, gradedTask } from '../gate/grades.ts'

it('samples that a judge liked least are shown with both answers, on the scale of the rubric', () => {
  const pairs = Array.from({ length: 40 }, (_, i) => [8, i === 7 ? 0 : 5 + (i % 3)] as const)
  const task = gradedTask(40, [graded('judge', pairs, { grade: 'facts' })])
  const rule = ruleOf(condition('max_drop', '0.5'), { metric: 'judge:criterion=facts' })
  const { rows } = decided([task], [rule])
  const [worst] = worstSamples(new Measuring([task], rows).gravest())
  expect(worst).toMatchObject({
    id: '7',
    metric: 'judge:criterion=facts',
    baseline: 8,
    candidate: 0,
    baselineAnswer: 'answer number 7 as it is',
    candidateAnswer: 'answer number 7 as it was',
  })
})
