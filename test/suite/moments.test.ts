import { afterAll, beforeAll, expect, test } from 'vitest'
import { minuteOf } from '../../src/shared/minute.ts'
import { momentIn, spanIn } from '../../src/suite/moments.ts'

const zone = process.env.TZ
beforeAll(() => {
  process.env.TZ = 'America/New_York'
})
afterAll(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

const ten = Date.UTC(2026, 8, 14, 10)

test.each([
  ['2026-09-14', Date.UTC(2026, 8, 14)],
  ['2026-09-14T10:00Z', ten],
  ['2026-09-14T10:00', ten],
  ['2026-09-14 10:00', ten],
  ['2026-09-14 10:00 UTC', ten],
  ['2026-09-14T12:00:00.000+02:00', ten],
  [minuteOf(ten), ten],
  ['2026-02-31', null],
  ['2026-09-14 (about)', null],
  ['2026-13-01', null],
  ['2026-09-14T25:00', null],
  ['yesterday', null],
])('%s is the same moment on a machine of any zone', (text, time) => {
  expect(new Date(2026, 0).getTimezoneOffset()).toBe(300)
  expect(momentIn(text)).toBe(time)
})

test('two times a week apart are a span', () => {
  expect(spanIn('2026-09-01..2026-09-08 00:00')).toEqual([Date.UTC(2026, 8, 1), Date.UTC(2026, 8, 8)])
  expect(spanIn('2026-09-01..2026-09-07')).toBe(null)
  expect(spanIn('2026-09-01..2026-09-08..2026-09-15')).toBe(null)
})
