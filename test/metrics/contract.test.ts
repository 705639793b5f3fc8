import { describe, expect, it } from 'vitest'
import { families, findMetric, metricNames, metrics } from '../../src/metrics/registry.ts'
import { metricContract } from '../contracts/metric.ts'
import { samplesOf } from './pairs.ts'

for (const metric of metrics) metricContract(metric, samplesOf(metric))

describe('the registry', () => {
  it('finds every metric by the name it gives itself, each name once', () => {
    expect(new Set(metricNames).size).toBe(metrics.length)
    for (const metric of metrics) expect(findMetric(metric.name)?.name).toBe(metric.name)
  })

  it('knows nothing else', () => {
    for (const name of ['', 'rouge', 'ROUGE1', 'constructor', '__proto__', 'constructor:a']) {
      expect(findMetric(name)).toBeUndefined()
    }
  })

  it('keeps the name of a metric whose options are the usual ones, however they are written', () => {
    for (const { name, options } of families) {
      const written = Object.entries(options).flatMap(([key, { usual }]) => (usual === null ? [] : [`${key}=${usual}`]))
      expect(findMetric([name, ...written].join(':'))?.name).toBe(name)
    }
  })
})
