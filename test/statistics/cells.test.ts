import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../src/statistics/cells.ts'
import { estimate } from '../../src/statistics/estimate.ts'
import { namedState, namedStream, tallyDraws } from '../../src/statistics/random.ts'
import { replicate } from '../../src/statistics/replicates.ts'
import { type PairedTable, StatisticRows } from '../../src/statistics/table.ts'
import { enoughUnits, unitsOf } from '../../src/statistics/units.ts'
import { difference, mean, replicatesOf, rowsOf, scoreTable } from './tables.ts'

const statistic = fc.oneof(fc.constant(0), fc.constantFrom(1, 2, 3), fc.double({ min: -9, max: 9, noNaN: true }))
const wide = (size: number) =>
  fc.array(fc.array(statistic, { minLength: size, maxLength: size }), { minLength: 2, maxLength: 25 })
const anyRows = fc.integer({ min: 1, max: 13 }).chain(wide)

function tableFrom(baseline: number[][], candidate: number[][], group?: number[]): PairedTable {
  const layout = group === undefined ? {} : { group }
  const table = scoreTable(new Array(baseline.length).fill(0), new Array(baseline.length).fill(0), layout)
  return { ...table, size: baseline[0]!.length, baseline: rowsOf(baseline), candidate: rowsOf(candidate) }
}
const stream = { seed: 1, stream: 'test' }

describe('rows of statistics', () => {
  it('keep what was put into them, and its sum', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const kept = rowsOf(rows)
        rows.forEach((row, i) => {
          row.forEach((x, k) => {
            expect(kept.at(i, k)).toBe(x === 0 ? 0 : x)
          })
        })
        const total = rows[0]!.map((_, k) => rows.reduce((sum, row) => sum + row[k]!, 0))
        expect(Array.from(kept.total, (x) => x + 0)).toEqual(total.map((x) => x + 0))
        expect(kept.equals(rowsOf(rows))).toBe(true)
        expect(kept.equals(rowsOf([...rows.slice(1), rows[0]!.map((x) => x + 1)]))).toBe(false)
      }),
    )
  })

  it('say which are no numbers', () => {
    const rows = new StatisticRows(2)
    expect([[1, 2], [Number.NaN, 1], [1, Infinity], [-Infinity, 0], [1], [0, 0]].map((row) => rows.push(row))).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ])
  })
})

describe('cells', () => {
  it('hold the sums of the units, whatever repeats', () => {
    fc.assert(
      fc.property(anyRows, fc.array(fc.nat(3), { minLength: 25, maxLength: 25 }), (rows, picks) => {
        const side = (turn: number) => rows.map((_, i) => rows[(i + picks[i % 25]! * turn) % rows.length]!)
        const table = tableFrom(side(1), side(2))
        const units = unitsOf(table, stream)
        const cells = cellsOf(table, units)
        const drawn = Int32Array.from(rows, (_, i) => picks[(i * 7) % 25]!)
        const weights = new Int32Array(cells.count)
        drawn.forEach((times, unit) => {
          weights[cells.cell[unit]!]! += times
        })
        const sums = new Float64Array(cells.room)
        cells.weigh(weights, sums)
        for (let k = 0; k < table.size; k++) {
          const sumOf = (kept: StatisticRows) => drawn.reduce((sum, times, i) => sum + times * kept.at(i, k), 0)
          expect(sums[k]).toBeCloseTo(sumOf(table.baseline), 9)
          expect(sums[table.size + k]).toBeCloseTo(sumOf(table.candidate), 9)
        }
      }),
    )
  })

  it('are as few as there are kinds of samples', () => {
    const right = Array.from({ length: 500 }, (_, i) => i % 2)
    const turned = right.map((x, i) => (i % 7 === 0 ? 1 - x : x))
    const table = scoreTable(right, turned)
    expect(cellsOf(table, unitsOf(table, stream)).count).toBe(4)
  })

  it('give a wide table of hardly any numbers the values of a plain sum', () => {
    const labels = 60
    const next = namedStream(3, 'labels')
    const row = () => {
      const found = new Array(3 * labels).fill(0)
      const label = next() % labels
      const predicted = next() % 4 ? label : next() % labels
      found[label] = 1
      found[labels + predicted] = 1
      if (label === predicted) found[2 * labels + label] = 1
      return found
    }
    const rows = Array.from({ length: 300 }, row)
    const other = Array.from({ length: 300 }, row)
    const accuracy = (sums: ArrayLike<number>) => {
      let [right, all] = [0, 0]
      for (let k = 0; k < labels; k++) {
        all += sums[k]!
        right += sums[2 * labels + k]!
      }
      return right / all
    }
    const score = (each: number[]) => each.slice(2 * labels).reduce((sum, x) => sum + x, 0)
    const wideRow = { table: tableFrom(rows, other), value: accuracy }
    const narrow = { table: scoreTable(rows.map(score), other.map(score)), value: mean }
    const options = { resamples: 200, ...stream }
    const [found] = replicate([wideRow], options)
    const [plain] = replicate([narrow], options)
    expect(found!.bootstrap).toEqual(plain!.bootstrap)
    expect(found!.jackknife).toEqual(plain!.jackknife)
  })
})

describe('draws', () => {
  it('are those of the generator, counted', () => {
    const next = namedStream(5, 'draws')
    const state = namedState(5, 'draws')
    const counts = new Int32Array(80)
    for (const [start, size] of [
      [0, 30],
      [30, 50],
      [0, 30],
    ] as const) {
      const before = counts.slice()
      tallyDraws(state, counts, start, size)
      for (let draw = 0; draw < size; draw++) before[start + Math.floor(next() * (size / 2 ** 32))]! += 1
      expect(counts).toEqual(before)
    }
  })
})

describe('very many samples', () => {
  const n = 2500
  const next = namedStream(1, 'scores')
  const uniform = () => next() / 2 ** 32
  const baseline = Array.from({ length: n }, () => uniform() ** 3)
  const candidate = baseline.map((x) => x + 0.3 * (uniform() - 0.45))
  const table = scoreTable(baseline, candidate)

  it('are drawn in units of equally many, each sample in one of them, tasks apart', () => {
    const stratum = Array.from({ length: n }, (_, i) => Number(i % 5 === 0))
    const units = unitsOf(scoreTable(baseline, candidate, { stratum }), stream, 300)
    expect(Array.from(units.sizes)).toEqual([Math.ceil(2000 / 7), Math.ceil(500 / 2)])
    const members = new Int32Array(units.count)
    for (const unit of units.unit) members[unit]! += 1
    expect(Math.max(...members)).toBe(7)
    expect(members.filter((size) => size !== 7 && size !== 2).length).toBeLessThanOrEqual(2)
    stratum.forEach((own, i) => {
      expect(units.stratum[units.unit[i]!]).toBe(own)
    })
  })

  it('stay single up to the number that is enough', () => {
    expect(unitsOf(table, stream).count).toBe(n)
    expect(Array.from(unitsOf(table, stream).unit)).toEqual(baseline.map((_, i) => i))
    expect(unitsOf(table, stream, n - 1).count).toBe(n / 2)
    expect(enoughUnits).toBe(20_000)
  })

  it('have the standard error and the bounds of single ones', () => {
    const single = estimate(replicatesOf(table, 4000), difference)
    let error = 0
    for (let seed = 1; seed <= 10; seed++) {
      const units = unitsOf(table, { seed, stream: 'units' }, 500)
      const grouped = scoreTable(baseline, candidate, { group: Array.from(units.unit) })
      const found = estimate(replicatesOf(grouped, 1000), difference)
      expect(found.value).toBe(single.value)
      // One standard error of the standard error of 500 units is 1 / sqrt(1000).
      expect(Math.abs(found.standardError / single.standardError - 1)).toBeLessThan(0.11)
      error += found.standardError / single.standardError / 10
      expect(Math.abs(found.lower(0.05) - single.lower(0.05)) / single.standardError).toBeLessThan(0.35)
    }
    expect(Math.abs(error - 1)).toBeLessThan(0.03)
  })
})
