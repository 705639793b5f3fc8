import { describe, expect, it } from 'vitest'
import type { Metric } from '../../src/metrics/metric.ts'
import { usualReading as reading } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import { renderComment } from '../../src/report/comment.ts'
import { forgottenSamples } from '../../src/report/forgotten.ts'
import { blocked } from './reports.ts'

/** Right where the answer is "yes". */
const yes = { ...findMetric('score')!, name: 'yes', title: 'Yes', of: 'text', rightOrWrong: true } as Metric
yes.scorer = () => ({
  size: 2,
  statistics: (evidence) => [evidence.kind === 'answer' && evidence.text === 'yes' ? 1 : 0, 1],
  value: (sums) => sums[0]! / sums[1]!,
})

const pair = (id: string, before: string, after: string, belongs: { group?: string; topics?: string[] } = {}) => {
  const answer = (text: string) => ({ kind: 'answer', id, text, finish: 'eos' }) as const
  const sample = { id, prompt: `ask ${id}`, references: ['yes'], source: { file: 'f', line: 1 }, ...belongs }
  return { sample, baseline: answer(before), candidate: answer(after) }
}
const task = (name: string, pairs: ReturnType<typeof pair>[], metric = yes) =>
  ({ task: name, role: 'general', metric, reading, pairs }) as const

describe('forgotten examples', () => {
  const pairs = [
    pair('d', 'yes', 'no', { group: 'law' }),
    pair('a', 'yes', 'no', { group: 'law' }),
    pair('b', 'yes', 'no', { group: 'tax' }),
    pair('c', 'yes', 'yes', { group: 'law' }),
    pair('e', 'no', 'yes', { group: 'law' }),
    pair('f', 'no', 'no', { group: 'new' }),
  ]

  it('are those that were right and are wrong: counted, by group, with both answers', () => {
    const [found] = forgottenSamples([task('qa', pairs)])
    expect(found).toMatchObject({ task: 'qa', n: 6, right: 4, lost: 3, gained: 1, ids: ['a', 'b', 'd'] })
    expect(found!.groups).toEqual([
      { name: 'law', lost: 2, right: 3 },
      { name: 'tax', lost: 1, right: 1 },
    ])
    expect(found!.examples.map(({ id }) => id)).toEqual(['a', 'b', 'd'])
    expect(found!.examples[0]).toMatchObject({ baselineAnswer: 'yes', candidateAnswer: 'no', reference: 'yes' })
  })

  it('count in each of their topics, and are one example all the same', () => {
    const [found] = forgottenSamples([task('qa', [pair('a', 'yes', 'no', { group: 'g', topics: ['x', 'y'] })])])
    expect(found!.groups).toEqual([
      { name: 'x', lost: 1, right: 1 },
      { name: 'y', lost: 1, right: 1 },
    ])
    expect(found!.examples).toHaveLength(1)
    expect(renderComment({ ...blocked, forgotten: [found!] })).toContain(' Lost by topic: x 1 of 1, y 1 of 1.')
  })

  it('are only looked for by metrics that call a sample right or wrong, and only listed where there are some', () => {
    const graded = { ...yes }
    delete graded.rightOrWrong
    expect(forgottenSamples([task('graded', pairs, graded), task('kept', [pair('c', 'yes', 'yes')])])).toEqual([])
  })

  it('stand in the comment: how many in the line that is always seen, their groups and answers below', () => {
    const forgotten = forgottenSamples([task('qa', pairs)])
    const comment = renderComment({ ...blocked, forgotten })
    expect(comment).toContain(
      '<details><summary>Forgotten examples: on qa, 3 of 4 right answers are wrong now</summary>',
    )
    expect(comment).toContain(
      '- By Yes, on qa, 3 of 4 right answers are wrong now; 1 gained. Lost by group: law 2 of 3, tax 1 of 1.',
    )
    expect(comment).toContain('<td dir="auto">ask a</td>')
    const domain = renderComment({ ...blocked, forgotten: [{ ...forgotten[0]!, role: 'domain' }] })
    expect(domain).toContain('<summary>Answers that turned wrong: on qa, 3 of 4')
  })
})
