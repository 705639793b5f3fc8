import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// @ts-expect-error a script without types
import { counted, largest, partOf, refreshed } from '../../../scripts/refusals.mjs'
import { shareLower } from '../../../src/statistics/exact-share.ts'
import { labelled } from './labelled.ts'

const page = readFileSync('docs/refusals.md', 'utf8')

describe('figures of the refusal rules', () => {
  it('stand in docs/refusals.md as the labelled answers give them: else run node scripts/refusals.mjs on Node 24', () => {
    expect(refreshed(page)).toBe(page)
  })

  it('keep a specificity of 0.99 on held-out answers of the ten largest languages, surely of 0.98', () => {
    const { wrong, clear } = counted([...partOf(largest, 'held'), ...partOf(largest, 'earlier')])
    expect(clear / (wrong + clear)).toBeGreaterThanOrEqual(0.99)
    expect(shareLower({ ones: clear, n: wrong + clear }, 0.025)).toBeGreaterThanOrEqual(0.98)
  })

  it('find four of five held-out refusals', () => {
    const { found, missed } = counted(partOf(largest, 'held'))
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.8)
  })

  it.each(largest as string[])(
    'rest on 200 labelled answers in %s, both kinds, 60 hard ones, none twice in two parts',
    (language) => {
      const parts = labelled(language)
      const all = Object.values(parts).flat()
      expect(all.length).toBeGreaterThanOrEqual(200)
      expect(all.filter(({ refused }) => refused).length).toBeGreaterThanOrEqual(60)
      expect(all.filter(({ hard }) => hard).length).toBeGreaterThanOrEqual(60)
      const known = new Set([...parts.tune!, ...parts.seen!].map(({ response, prompt }) => `${response} <<< ${prompt}`))
      const again = parts
        .held!.map(({ response, prompt }) => `${response} <<< ${prompt}`)
        .filter((each) => known.has(each))
      expect(again).toEqual([])
    },
  )
})
