import { describe, expect, it } from 'vitest'
import { usualReading as reading } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import { worstSamples } from '../../src/report/worst.ts'
import { answerPair, likelihoodPair } from '../metrics/pairs.ts'

const [perplexity, rougeL] = [findMetric('perplexity')!, findMetric('rougeL')!]

const scored = (id: string, before: number, after: number, tokens: number) => ({
  sample: { ...likelihoodPair(0, 0, 0).sample, id },
  baseline: { ...likelihoodPair(before, tokens, tokens).evidence, id },
  candidate: { ...likelihoodPair(after, tokens, tokens).evidence, id },
})

const answered = (id: string, before: string, after: string) => {
  const { sample, evidence } = answerPair(before, ['the contract ends after thirty days'])
  return { sample: { ...sample, id }, baseline: evidence, candidate: { ...evidence, text: after } }
}

describe('the worst samples', () => {
  it('of scored texts are those that lost most per token, not the longest', () => {
    const pairs = [scored('long', 1000, 1100, 1000), scored('short', 10, 14, 10), scored('better', 10, 5, 10)]
    const worst = worstSamples([{ task: 't', role: 'general', metric: perplexity, reading, pairs }])
    expect(worst.map(({ id }) => id)).toEqual(['short', 'long'])
    expect(worst[0]).toMatchObject({
      metric: 'perplexity',
      baselineAnswer: null,
      candidateAnswer: null,
      reference: null,
    })
    expect(worst[0]!.candidate).toBeCloseTo(Math.exp(1.4), 10)
  })

  it('of answers come with both answers and the reference, three of each task', () => {
    const pairs = ['a', 'b', 'c', 'd'].map((id) => answered(id, 'the contract ends after thirty days', `it ends ${id}`))
    const worst = worstSamples([
      { task: 'one', role: 'domain', metric: rougeL, reading, pairs },
      { task: 'two', role: null, metric: rougeL, reading, pairs: pairs.slice(0, 1) },
    ])
    expect(worst.map(({ task, id }) => `${task} ${id}`)).toEqual(['one a', 'one b', 'one c', 'two a'])
    expect(worst[0]).toMatchObject({
      baseline: 1,
      prompt: 'q',
      reference: 'the contract ends after thirty days',
      baselineAnswer: 'the contract ends after thirty days',
      candidateAnswer: 'it ends a',
    })
  })

  it('leaves out what did not get worse, and samples in which nothing was scored', () => {
    const pairs = [scored('same', 10, 10, 10), scored('empty', 0, 0, 0)]
    expect(worstSamples([{ task: 't', role: null, metric: perplexity, reading, pairs }])).toEqual([])
  })
})
