import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/evidence/evidence.ts'
import type { Comparison } from '../../src/gate/comparison.ts'
import { usualReading as reading } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import { answerOf, measureSamples } from '../../src/report/measured.ts'
import type { WorstSample } from '../../src/report/report.ts'
import { worstSamples } from '../../src/report/worst.ts'
import { worstSection } from '../../src/report/worst-section.ts'
import { answerPair, likelihoodPair } from '../metrics/pairs.ts'
import { page, text } from './rendered.ts'
import { blocked } from './reports.ts'

const [perplexity, rougeL] = [findMetric('perplexity')!, findMetric('rougeL')!]

/** What a reader sees of the worst samples, without the folding. */
const shownIn = (worst: WorstSample[], rows: Comparison[] = []) => {
  const report = { ...blocked, worst, rows }
  return text(page(worstSection(report, 9, 700)))
    .replace('The sample that got worst', '')
    .trim()
}

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

  it('that were scored elsewhere show their id and both scores, rounded', () => {
    const { sample } = likelihoodPair(0, 0, 0)
    const score = (value: number) => ({ kind: 'score', id: 's', score: value }) as const
    const metric = findMetric('score')!
    const source = { id: 's', source: sample.source }
    const pairs = [{ sample: source, baseline: score(2 / 3), candidate: score(1 / 3) }]
    const worst = worstSamples([{ task: 't', role: null, metric, reading, pairs }])
    expect(shownIn(worst)).toBe('t · s · score 0.6667 → 0.3333')
    const row = { ...blocked.rows[0]!, metric: 'score', title: 'Score', unit: 'points' as const }
    expect(shownIn(worst, [row])).toBe('t · s · Score 0.667 → 0.333')
  })

  it.each([
    ['acc', 'no, not at all (−6.00)\nyes (−6.50)', 'yes (−5.00)\nno, not at all (−6.00)'],
    ['acc_norm', 'no, not at all (−0.429)\nyes (−2.17)', 'no, not at all (−0.429)\nyes (−1.67)'],
  ])('list choices by what decides in %s', (name, right, wrong) => {
    const sample = { ...likelihoodPair(0, 0, 0).sample, choices: ['yes', 'no, not at all'], answer: 1 }
    const choice = (yes: number) =>
      ({ kind: 'choice' as const, id: 'q', logprobs: [yes, -6], tokens: [1, 4] }) satisfies Evidence
    const measured = { task: 't', role: null, metric: findMetric(name)!, reading }
    const pair = { sample, baseline: choice(-6.5), candidate: choice(-5) }
    const [each] = measureSamples({ ...measured, pairs: [pair] })
    expect(answerOf(pair.baseline, each!, measured.metric)).toBe(right)
    expect(answerOf(pair.candidate, each!, measured.metric)).toBe(wrong)
  })

  it('do not hide that an answer could not be read: parse_error, and what was said', () => {
    const said = (text: string) => ({ kind: 'answer', id: 's', text, finish: 'eos' }) as const
    const source = { id: 's', source: { file: 'f', line: 1 } }
    const of = (metric: string, sample: object, before: string, after: string) =>
      worstSamples([
        {
          ...{ task: 't', role: null, metric: findMetric(metric)!, reading },
          pairs: [{ sample: { ...source, ...sample }, baseline: said(before), candidate: said(after) }],
        },
      ])[0]
    expect(of('accuracy', { label: 'tax' }, '{"category": "tax"}', '{"category": ')).toMatchObject({
      baselineAnswer: '{"category": "tax"}',
      candidateAnswer: 'parse_error\n{"category":',
    })
    const entities = [{ type: 'PER', text: 'Ann' }]
    expect(of('entity_f1', { entities }, '[{"type": "PER", "text": "Ann"}]', ' ')).toMatchObject({
      baselineAnswer: '[{"type": "PER", "text": "Ann"}]',
      candidateAnswer: 'parse_error\n(empty)',
    })
    expect(of('exact_match', { references: ['x'] }, 'x', 'y')).toMatchObject({ candidateAnswer: 'y' })
  })

  it('leaves out what did not get worse, and samples in which nothing was scored', () => {
    const pairs = [scored('same', 10, 10, 10), scored('empty', 0, 0, 0)]
    expect(worstSamples([{ task: 't', role: null, metric: perplexity, reading, pairs }])).toEqual([])
  })
})
