import { expect, it } from 'vitest'
import { Measuring } from '../../src/commands/measuring.ts'
import type { Opinion } from '../../src/report/opinion.ts'
import { worstSamples } from '../../src/report/worst.ts'
import { worstSection } from '../../src/report/worst-section.ts'
import { condition, decided, ruleOf } from '../gate/build.ts'
import { graded, gradedTask } from '../gate/grades.ts'
import { blocked } from '../report/reports.ts'

it('samples that a judge liked least are shown with both answers, on the scale of the rubric', () => {
  const pairs = Array.from({ length: 40 }, (_, i) => [8, i === 7 ? 0 : 5 + (i % 3)] as const)
  const task = gradedTask(40, [graded('judge', pairs, { grade: 'facts' })])
  const rule = ruleOf(condition('max_drop', '0.5'), { metric: 'judge:criterion=facts' })
  const { rows } = decided([task], [rule])
  const judge = (about: Opinion['about'], grade: string, said: string): Opinion => ({
    ...{ by: 'gpt-5-mini', kind: 'judge', about },
    ...{ grades: [{ title: 'Facts', grade }], said },
  })
  const reasons = [
    judge('baseline', '8 of 10', 'Every fact is right.'),
    judge('candidate', '0 of 10', 'It names the wrong licence, and the year is missing.'),
  ]
  const note = { ...judge('candidate', '1 of 10', 'I do not like it'), kind: 'people' as const, by: 'Ann' }
  const opinions = new Map([['7', [note, ...reasons, { ...reasons[1]!, by: 'gpt-5-mini, asked again' }]]])
  const [worst] = worstSamples(new Measuring([task], rows, () => opinions).gravest())
  expect(worst).toMatchObject({
    id: '7',
    metric: 'judge:criterion=facts',
    baseline: 8,
    candidate: 0,
    baselineAnswer: 'answer number 7 as it is',
    candidateAnswer: 'answer number 7 as it was',
    opinions: reasons,
  })
  const told = { ...blocked, rows, worst: [worst!], forgotten: [] }
  expect(worstSection(told, 1, 60)).toMatchInlineSnapshot(`
    "<details><summary>The sample that got worst</summary>

    <table>
    <tr><th align="left" colspan="2">qa · <code>7</code> · Judge (facts) 8.00 → 0.00</th></tr>
    <tr><td>Baseline</td><td dir="auto">answer number 7 as it is</td></tr>
    <tr><td>Candidate</td><td dir="auto">answer number 7 as it was</td></tr>
    <tr><td>Judge</td><td dir="auto">gpt-5-mini on the baseline (Facts: 8 of 10): Every fact is …</td></tr>
    <tr><td>Judge</td><td dir="auto">gpt-5-mini on the candidate (Facts: 0 of 10): It names the …</td></tr>
    </table>

    </details>"
  `)
})
