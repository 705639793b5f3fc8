import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/metrics/catalogue.ts'
import { gradedMetric, gradeOf } from '../../src/metrics/grades.ts'
import { usualReading } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import { sumRows } from './pairs.ts'

const style = { name: 'style', title: 'Style', asks: 'Is it clear?', low: 0, high: 10 }

function corpusValue(name: string, grades: readonly Record<string, number>[]): number {
  const metric = gradedMetric(name, [style])
  const scorer = metric.scorer({ pairs: [], reading: usualReading })
  const sample = { id: 'a', source: { file: 'd', line: 1 } }
  return scorer.value(
    sumRows(grades.map((each) => scorer.statistics({ kind: 'judgement', id: 'a', grades: each }, sample))),
  )
}

describe('a metric of grades', () => {
  it.each([
    ['judge', 'overall'],
    ['judge:criterion=style', 'style'],
    ['people:criterion=factual_accuracy', 'factual_accuracy'],
    ['judge_preference', 'preference'],
    ['people_preference', 'preference'],
  ])('%s is read off the grade %s', (name, grade) => {
    expect(gradeOf(name)).toBe(grade)
    expect(findMetric(name)!.name).toBe(name)
  })

  it('has one name for the overall grade', () => {
    expect(findMetric('judge:criterion=overall')!.name).toBe('judge')
    expect(catalogue.find('judge:criterion=a b')).toBe('criterion is given "a b"; allowed: letters, digits and _')
  })

  it('is the mean of the grades that there are, on the scale of the rubric', () => {
    expect(corpusValue('judge:criterion=style', [{ style: 0 }, { style: 9 }, { overall: 1 }])).toBe(4.5)
    expect(gradedMetric('judge:criterion=style', [style])).toMatchObject({
      title: 'Judge (style)',
      range: [0, 10],
      unit: 'grades',
    })
    expect(gradedMetric('people:criterion=irac', [{ ...style, name: 'irac', title: 'IRAC' }]).title).toBe(
      'People (IRAC)',
    )
  })

  it('is no number where a grade lies beyond the scale: such evidence was not made by the rubric', () => {
    expect(corpusValue('judge:criterion=style', [{ style: 3 }, { style: 11 }])).toBeNaN()
    expect(corpusValue('judge', [{ overall: 0 }])).toBeNaN()
    expect(corpusValue('judge', [{ style: 3 }])).toBeNaN()
  })

  it('gives half a win for a tie, so that both sides add up to 1', () => {
    const won = [1, 0.5, 0, 0.5]
    const [ours, theirs] = [won, won.map((x) => 1 - x)].map((side) =>
      corpusValue(
        'people_preference',
        side.map((preference) => ({ preference })),
      ),
    )
    expect([ours, ours! + theirs!]).toEqual([0.5, 1])
  })
})
