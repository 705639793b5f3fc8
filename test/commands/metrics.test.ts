import { describe, expect, it } from 'vitest'
import { metricsJson, metricsText, namedMetric } from '../../src/commands/metrics.ts'
import { families, metrics } from '../../src/metrics/registry.ts'

describe('the list of metrics', () => {
  const text = metricsText(null, 1000)

  it('has every metric there is, with what it tells and what it equals', () => {
    for (const { name, title, tells, equals } of metrics) {
      expect(text).toMatch(new RegExp(`^ {2}${name.replace(/[+]/g, '\\$&')} `, 'm'))
      for (const said of [title, tells, equals]) expect(text).toContain(said)
    }
  })

  it('keeps to the width of the terminal', () => {
    for (const line of metricsText(null, 80).split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('says which kind of task feeds a metric, and in which unit a change counts', () => {
    expect(text).toMatch(/Likelihood of texts \(tasks of kind perplexity\)\n {2}perplexity +\u2193%/)
    expect(text).toMatch(/rougeL +\u2191 /)
  })
})

describe('one metric', () => {
  it('shows its options with what they mean, and how they are written', () => {
    const text = metricsText('bleu', 100)
    expect(text).toContain('BLEU (bleu)')
    for (const option of Object.keys(families.find(({ name }) => name === 'bleu')!.options))
      expect(text).toContain(option)
    const example = /Written as in (\S+)/.exec(text)![1]!
    expect(namedMetric(example).name).toBe(example)
  })

  it('has an example that can be read, whatever its options', () => {
    for (const { name, options } of families) {
      if (Object.keys(options).length === 0) continue
      const [, example] = /Written as in (\S+)/.exec(metricsText(name, 100)) ?? []
      expect(() => namedMetric(example!)).not.toThrow()
    }
  })

  it('is told with the options that are asked for', () => {
    expect(metricsText('bleu:tokenize=zh', 100)).toContain('(bleu:tokenize=zh)')
    expect(JSON.parse(metricsJson('bleu:tokenize=zh')).metrics).toMatchObject([{ name: 'bleu:tokenize=zh' }])
  })
})

describe('as JSON', () => {
  const listed = JSON.parse(metricsJson(null)).metrics as Record<string, unknown>[]

  it('has the same keys for every metric, and no end of a range that is no number', () => {
    const keys = Object.keys(listed[0]!)
    expect(keys).toEqual([
      ...['name', 'title', 'tells', 'better', 'unit', 'scale', 'range', 'equals', 'judges', 'task'],
      ...['rightOrWrong', 'withoutReferences', 'needsSchema', 'options'],
    ])
    for (const metric of listed) expect(Object.keys(metric)).toEqual(keys)
    expect(listed.find(({ name }) => name === 'perplexity')).toMatchObject({ range: [1, null], task: 'perplexity' })
  })
})
