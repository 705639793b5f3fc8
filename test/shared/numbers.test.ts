import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  counted,
  formatChange,
  formatDuration,
  formatInterval,
  formatValue,
  notMeasured,
} from '../../src/shared/numbers.ts'

const score = { unit: 'points', scale: 1 } as const
const hundred = { unit: 'points', scale: 100 } as const
const ratio = { unit: 'ratio', scale: 1 } as const

describe('figures', () => {
  it('of a metric: three decimals between 0 and 1, two between 0 and 100, four significant digits else', () => {
    expect([0.4121, 0, 1, 0.99951].map((v) => formatValue(v, score))).toEqual(['0.412', '0.000', '1.000', '1.000'])
    expect([34.1712, 0, 100.00000000000004].map((v) => formatValue(v, hundred))).toEqual(['34.17', '0.00', '100.00'])
    expect([21.6484, 7.2, 118.42, 1234.5, 0.8471, 1.2e9, 4e-5].map((v) => formatValue(v, ratio))).toEqual([
      '21.65',
      '7.200',
      '118.4',
      '1235',
      '0.8471',
      '1.20e9',
      '4.00e-5',
    ])
  })

  it('of a change: signed, in per cent or points, a second decimal below one', () => {
    expect([0.165, -0.28, 0.002, 0, -0.00001, 12.5].map((c) => formatChange(c, 'ratio'))).toEqual([
      '+16.5 %',
      '−28.0 %',
      '+0.20 %',
      '0.0 %',
      '0.00 %',
      '+1250 %',
    ])
    expect(formatChange(-0.013, 'points')).toBe('−1.3 points')
    expect([0.19, -2, 0.004, 0].map((c) => formatChange(c, 'grades'))).toEqual(['+0.19', '−2.00', '+0.004', '0.00'])
  })

  it('of an interval: both ends with the same decimals', () => {
    expect(formatInterval({ low: 0.141, high: 0.189 }, 'ratio')).toBe('[+14.1 %, +18.9 %]')
    expect(formatInterval({ low: 0.02, high: 0.36 }, 'grades')).toBe('[+0.02, +0.36]')
    expect(formatInterval({ low: -0.0214, high: 0.004 }, 'points')).toBe('[−2.14, +0.40] points')
    expect(formatInterval({ low: 2.65, high: Number.POSITIVE_INFINITY }, 'points')).toBe('[+265, ∞] points')
    expect(formatInterval({ low: Number.NEGATIVE_INFINITY, high: 0.02 }, 'ratio')).toBe('[−∞, +2.0 %]')
    expect(formatInterval({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }, 'ratio')).toBe(notMeasured)
  })

  it('of a time and a count', () => {
    expect([0.4, 38.4, 185, 7800].map(formatDuration)).toEqual(['0 s', '38 s', '3 min 5 s', '2 h 10 min'])
    expect([counted(1, 'row'), counted(1200, 'row')]).toEqual(['1 row', '1,200 rows'])
  })

  it('that are not there are a dash, and none ever reads NaN, Infinity, undefined or minus zero', () => {
    expect(formatValue(null, ratio)).toBe(notMeasured)
    fc.assert(
      fc.property(
        fc.double(),
        fc.double(),
        fc.constantFrom(score, hundred, ratio, { unit: 'grades', scale: 1 } as const),
        (a, b, kind) => {
          const u = kind.unit
          for (const text of [formatValue(a, kind), formatChange(a, u), formatInterval({ low: a, high: b }, u)]) {
            expect(text).not.toMatch(/NaN|Infinity|undefined|null|[−-]0(\.0*)?(?![\d.e])|-\d+\.\d* /)
            expect(text.length).toBeLessThan(40)
          }
        },
      ),
    )
  })
})
