import { describe, expect, it } from 'vitest'
import { normalTail, normalUpper } from '../../src/statistics/normal.ts'
import { studentTail, studentUpper } from '../../src/statistics/student.ts'
import scipy from './scipy.json' with { type: 'json' }

/** Within 1e-9 of the size of the reference, however small a tail it is. */
function expectNear(actual: number, reference: number) {
  expect(Math.abs(actual - reference)).toBeLessThanOrEqual(1e-9 * Math.abs(reference) + 1e-16)
}

describe('quantiles and tails equal scipy', () => {
  it('of the normal distribution', () => {
    for (const [tail, z] of scipy.normalUpper as [number, number][]) expectNear(normalUpper(tail), z)
    for (const [z, tail] of scipy.normalTail as [number, number][]) expectNear(normalTail(z), tail)
  })

  it("of Student's distribution, whole degrees of freedom or not", () => {
    for (const [tail, degrees, t] of scipy.studentUpper as [number, number, number][]) {
      expectNear(studentUpper(tail, degrees), t)
      expectNear(studentUpper(1 - tail, degrees), -studentUpper(1 - (1 - tail), degrees))
    }
    for (const [t, degrees, tail] of scipy.studentTail as [number, number, number][]) {
      expectNear(studentTail(t, degrees), tail)
    }
  })

  it('at the ends', () => {
    expect(normalUpper(0)).toBe(Infinity)
    expect(normalUpper(1)).toBe(-Infinity)
    expect(normalTail(-Infinity)).toBe(1)
    expect(studentUpper(0, 5)).toBe(Infinity)
    expect(studentUpper(0.5, 5)).toBe(0)
    expect(studentTail(-Infinity, 5)).toBe(1)
    expect(studentUpper(0.05, Infinity)).toBe(normalUpper(0.05))
  })
})
