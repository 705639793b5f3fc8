import { availableParallelism, totalmem } from 'node:os'
import { expect, it } from 'vitest'
import { availableCores, coresOfQuota, memoryLimit } from '../../src/shared/limits.ts'

it('a processor quota is its time over its period', () => {
  expect(coresOfQuota('200000 100000')).toBe(2)
  expect(coresOfQuota('50000 100000')).toBe(0.5)
  for (const none of ['max 100000', '-1 100000', '', 'null null']) expect(coresOfQuota(none)).toBeNull()
})

it('there is at least one core, and never more than the scheduler shows or more memory than the machine has', () => {
  expect(availableCores()).toBeGreaterThanOrEqual(1)
  expect(availableCores()).toBeLessThanOrEqual(availableParallelism())
  expect(memoryLimit()).toBeGreaterThan(0)
  expect(memoryLimit()).toBeLessThanOrEqual(totalmem())
})
