import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askedSeconds,
  decide,
  durationSeconds,
  type Failure,
  longestWait,
  mostTries,
} from '../../../src/backends/server/retrying.ts'

const now = Date.parse('2026-11-30T12:00:00Z')
const status = (code: number, headers: Record<string, string> = {}, body = ''): Failure => ({
  kind: 'status',
  status: code,
  headers,
  body,
})

describe('a request that failed', () => {
  it.each([
    ['unreachable', { kind: 'unreachable', said: 'refused' }, true],
    ['too slow', { kind: 'timeout', said: 'late' }, true],
    ['cut off', { kind: 'broken', said: 'no JSON' }, true],
    ['429', status(429), true],
    ['500', status(500), true],
    ['503', status(503), true],
    ['529', status(529), true],
    ['400', status(400), false],
    ['401', status(401), false],
    ['404', status(404), false],
    ['422', status(422), false],
    [
      '429 for money',
      status(429, { 'retry-after': '1' }, 'You exceeded your current quota (insufficient_quota)'),
      false,
    ],
    ['402', status(402), false],
    [
      '500 for a request that is not understood, as llama-cpp-python has it',
      status(
        500,
        {},
        "[{'type': 'string_type', 'loc': ('body', 'prompt', 'str'), 'msg': 'Input should be a valid string'}]",
      ),
      false,
    ],
  ] as [string, Failure, boolean][])('%s: sent again or not', (_, failure, again) => {
    expect(decide(failure, 1, 0.5, now).again).toBe(again)
  })

  it('is sent again once where a second 424 would be no accident', () => {
    expect([1, 2].map((tries) => decide(status(424), tries, 0.5, now).again)).toEqual([true, false])
  })

  it('waits for as long as the server asks, and never less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: longestWait }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seconds, random) => {
          const decision = decide(status(429, { 'retry-after': String(seconds) }), 1, random, now)
          expect(decision).toMatchObject({ again: true, asked: true })
          if (decision.again) expect(decision.seconds).toBeGreaterThanOrEqual(seconds)
        },
      ),
    )
  })

  it('gives up where the server asks for longer than is worth a runner, and after the last try', () => {
    expect(decide(status(429, { 'retry-after': String(longestWait + 1) }), 1, 0, now)).toEqual({
      again: false,
      because: 'too-long',
    })
    expect(decide(status(500), mostTries, 0, now)).toEqual({ again: false, because: 'tries' })
  })

  it('waits longer each time, at most half a minute, spread by chance', () => {
    const waits = (random: number) =>
      Array.from({ length: mostTries - 1 }, (_, i) => decide(status(500), i + 1, random, now)).map((d) =>
        d.again ? d.seconds : 0,
      )
    expect(waits(1)).toEqual([0.5, 1, 2, 4, 8, 16, 30])
    expect(waits(0)).toEqual([0.25, 0.5, 1, 2, 4, 8, 15])
  })
})

describe('how long a server asks to wait', () => {
  it.each([
    [{ 'retry-after-ms': '1500', 'retry-after': '9' }, 1.5],
    [{ 'retry-after': '90' }, 90],
    [{ 'retry-after': 'Mon, 30 Nov 2026 12:01:30 GMT' }, 90],
    [{ 'retry-after': 'Mon, 30 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'x-ratelimit-reset-requests': '1s', 'x-ratelimit-reset-tokens': '6m0s' }, 360],
    [
      {
        'x-ratelimit-reset-requests': '20ms',
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-tokens': '1m',
        'x-ratelimit-remaining-tokens': '500',
      },
      0.02,
    ],
    [{ 'x-ratelimit-remaining-requests': '-1' }, null],
    [{ 'retry-after': 'soon' }, null],
    [{}, null],
  ] as [Record<string, string>, number | null][])('%j', (headers, seconds) => {
    expect(askedSeconds({ status: 429, headers }, now)).toBe(seconds)
  })

  it.each([
    ['1h2m3s', 3723],
    ['250ms', 0.25],
    ['1.5s', 1.5],
    ['7', 7],
    ['', null],
    ['1 minute', null],
  ])('reads %j as a duration', (text, seconds) => {
    expect(durationSeconds(text)).toBe(seconds)
  })
})
