import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/evidence/evidence.ts'
import { type Seen, usualReading } from '../../src/metrics/metric.ts'
import { families, findMetric, metricNames, metrics } from '../../src/metrics/registry.ts'
import type { Sample } from '../../src/samples/sample.ts'
import { metricContract } from '../contracts/metric.ts'
import { samplesOf } from './pairs.ts'

for (const metric of metrics) metricContract(metric, samplesOf(metric))

describe('as many samples as anybody has', () => {
  // More than a call takes arguments.
  const many = 150_000

  it.each(metrics.map((metric) => [metric.name, metric] as const))('are borne by what %s says of them', (_, metric) => {
    const { typical, reading = usualReading } = samplesOf(metric)
    const [{ sample, evidence }] = typical as [{ sample: Sample; evidence: Evidence }]
    const seen = { pairs: new Array(many).fill({ sample, evidence: [evidence, evidence] }), reading } as Seen
    expect(() => [
      metric.blind?.(new Array(many).fill(sample)),
      metric.unfit?.(seen),
      metric.note?.(seen),
    ]).not.toThrow()
  })
})

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
