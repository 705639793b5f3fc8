import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allowanceOf,
  firstWidth,
  halved,
  Pacer,
  secondsUntil,
  taken,
  type Width,
  widened,
} from '../../../src/judge/limits.ts'
import { judge, modelAt, questionsAbout } from './asking.ts'
import { JudgeServer } from './fake/judge-server.ts'

const headers = (limit: string, remaining: string, reset?: string) => ({
  'x-ratelimit-limit-requests': limit,
  'x-ratelimit-remaining-requests': remaining,
  ...(reset !== undefined && { 'x-ratelimit-reset-requests': reset }),
})

describe('what a server allows', () => {
  it.each<[string, Record<string, string>, { limit: number; left: number; perSecond: number } | null]>([
    ['half is used and comes back in 30 seconds', headers('60', '30', '30s'), { limit: 60, left: 30, perSecond: 1 }],
    ['one a day’s worth', headers('200', '199', '7m12s'), { limit: 200, left: 199, perSecond: 1 / 432 }],
    ['no reset: by the minute', headers('120', '0'), { limit: 120, left: 0, perSecond: 2 }],
    ['nothing used', headers('120', '120', '0s'), { limit: 120, left: 120, perSecond: 2 }],
    ['what Azure has sent', headers('-1', '-1', '0'), null],
    ['words', headers('many', 'some', 'soon'), null],
    ['nothing', {}, null],
  ])('%s', (_, sent, expected) => {
    expect(allowanceOf(sent, 'requests', 5)).toEqual(expected && { ...expected, at: 5 })
  })

  it('is never drawn faster than it comes back, whatever is asked', () => {
    const needs = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(needs, fc.integer({ min: 50, max: 600 }), (wanted, limit) => {
        let allowance = { limit, left: limit, perSecond: limit / 60, at: 0 }
        let now = 0
        const drawn: [number, number][] = []
        for (const need of wanted) {
          now += 1000 * secondsUntil(allowance, need, now)
          allowance = taken(allowance, need, now)
          drawn.push([now, need])
        }
        for (const [from] of drawn) {
          const inMinute = drawn.filter(([at]) => at >= from && at < from + 60_000)
          // A bucket that is full at first gives twice its size in its first minute, and no more.
          expect(inMinute.reduce((sum, [, need]) => sum + need, 0)).toBeLessThanOrEqual(2 * limit + 50)
        }
        expect(secondsUntil(allowance, 1e9, now)).toBeLessThanOrEqual(60)
      }),
    )
  })
})

describe('how many are under way', () => {
  it('is one until there was an answer, then all; half after a refusal, and one more after many answers', () => {
    let width: Width = firstWidth(8)
    expect(width.now).toBe(1)
    width = halved(width, 1, 1)
    expect(width.now).toBe(1)
    width = widened(width)
    expect(width.now).toBe(8)
    width = halved(width, 5, 9)
    expect(width.now).toBe(4)
    // Those that were sent before it was halved say nothing new.
    expect(halved(width, 9, 12).now).toBe(4)
    expect(halved(width, 10, 12).now).toBe(2)
    for (let answers = 0; answers < 7; answers += 1) width = widened(width)
    expect(width.now).toBe(4)
    expect(widened(width).now).toBe(5)
  })

  it('is never less than one nor more than was allowed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), fc.array(fc.boolean(), { maxLength: 300 }), (most, answers) => {
        let width = firstWidth(most)
        for (const [at, isAnswer] of answers.entries()) {
          width = isAnswer ? widened(width) : halved(width, at + 1, at + 1)
          expect(width.now).toBeGreaterThanOrEqual(1)
          expect(width.now).toBeLessThanOrEqual(most)
        }
      }),
    )
  })
})

describe('a pacer', () => {
  it('lets nobody in who has given up, and the next one all the same', async () => {
    const clock = { now: () => 0, sleep: async () => {} }
    const pacer = new Pacer(1, clock)
    const never = new AbortController().signal
    const turn = await pacer.enter(1, never)
    const tired = new AbortController()
    const waiting = pacer.enter(1, tired.signal)
    const next = pacer.enter(1, never)
    tired.abort(new Error('tired'))
    await expect(waiting).rejects.toThrow('tired')
    turn.answered({})
    await expect(next).resolves.toBeTruthy()
  })

  it('lets in no more at once than there may be, in the order in which they came', async () => {
    const pacer = new Pacer(3, { now: () => 0, sleep: async () => {} })
    const order: number[] = []
    let [running, most] = [0, 0]
    const ask = async (number: number) => {
      const turn = await pacer.enter(1, new AbortController().signal)
      order.push(number)
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, number % 3))
      running -= 1
      if (number % 5 === 0) turn.failed()
      else turn.answered({})
    }
    await Promise.all(Array.from({ length: 40 }, (_, number) => ask(number)))
    expect(order).toEqual(Array.from({ length: 40 }, (_, number) => number))
    expect(most).toBe(3)
  })

  it('keeps to a server’s requests and tokens a minute, so that hardly any is refused', async () => {
    const speed = 60
    // 100 questions of about 2,080 tokens each, the longest reply included: five minutes at this many tokens a minute.
    const server = await new JudgeServer({ perMinute: { requests: 60, tokens: 42_000 } }, speed).open()
    const clock = {
      now: () => speed * Date.now(),
      sleep: (seconds: number, signal: AbortSignal) =>
        new Promise<void>((resolve, reject) => {
          const timer = setTimeout(resolve, (1000 * seconds) / speed)
          signal.addEventListener('abort', () => {
            clearTimeout(timer)
            reject(signal.reason)
          })
        }),
    }
    const { judgements, stopped } = await judge([modelAt(server.address)], questionsAbout(50), { clock })
    server.close()
    expect(stopped).toBe(null)
    expect(judgements.every(({ outcome }) => outcome.kind === 'scored')).toBe(true)
    expect(server.tries.filter(({ status }) => status === 429).length).toBeLessThan(5)
  })
})
