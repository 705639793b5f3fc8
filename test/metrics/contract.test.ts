import { describe, expect, it } from 'vitest'
import { findMetric, metricNames, metrics } from '../../src/metrics/registry.ts'
import { metricContract, type Pair } from '../contracts/metric.ts'
import { answerPair, anyAnswer, anyLikelihood, likelihoodPair } from './pairs.ts'

const answers: Pair[] = [
  answerPair('The dog sleeps on the old mat today', ['The dog sleeps on the old mat at night']),
  answerPair('A contract ends after thirty days have passed', ['The contract ends after thirty days', 'It ends soon']),
]
const likelihoods: Pair[] = [likelihoodPair(31.5, 12, 55), likelihoodPair(7.25, 4, 17)]

for (const metric of metrics) {
  if (metric.of === 'answer') metricContract(metric, answers, anyAnswer)
  else metricContract(metric, likelihoods, anyLikelihood)
}

describe('the registry', () => {
  it('finds every metric by the name it gives itself, each name once', () => {
    expect(new Set(metricNames).size).toBe(metrics.length)
    for (const metric of metrics) expect(findMetric(metric.name)).toBe(metric)
  })

  it('knows nothing else', () => {
    for (const name of ['', 'rouge', 'ROUGE1', 'constructor', '__proto__']) expect(findMetric(name)).toBeUndefined()
  })
})
