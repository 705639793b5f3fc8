import { expect, it } from 'vitest'
import { scoreParts } from '../../src/commands/score/figures.ts'
import type { Evidence } from '../../src/evidence/evidence.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import { silent } from '../../src/shared/progress.ts'

it('a share counts the samples that have a value: those without a reference have none', () => {
  const samples = Array.from({ length: 150 }, (_, i) => ({
    id: `${i}`,
    source: { file: 'data', line: i + 1 },
    references: i < 100 ? ['x'] : [],
  }))
  const candidate = new Map<string, Evidence>(
    samples.map(({ id }, i) => [id, { kind: 'answer', id, text: i < 78 ? 'x' : 'y', finish: 'eos' }]),
  )
  const part = { kind: 'generate', metrics: [findMetric('exact_match')!], samples, baseline: null, candidate } as const
  const settings = { seed: 1, resamples: 100, trials: 100, confidence: 0.95, field: null, schema: null }
  const [scored] = scoreParts([{ ...part, metrics: [...part.metrics] }], settings, silent)
  expect(scored!.candidate!.value).toBe(0.78)
  // statsmodels 0.15.0: proportion_confint(78, 100, method='wilson')
  expect(scored!.candidate!.interval).toEqual([
    expect.closeTo(0.6892964648501422, 12),
    expect.closeTo(0.849987176153946, 12),
  ])
})
