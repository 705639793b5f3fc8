import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Asked, ask, example } from './asking.ts'
import { type Fake, startFake } from './fake.ts'
import { type Faults, parseFault } from './faults.ts'

let fake: Fake
beforeAll(async () => {
  fake = await startFake({ dialect: 'vllm', checkpoints: { base: example('baseline') } })
})
afterAll(() => fake.close())
afterEach(() => {
  fake.set(Object.fromEntries(Object.keys(set).map((name) => [name, undefined])))
  set = {}
})

let set: Faults = {}
function fault(faults: Faults): void {
  set = { ...set, ...faults }
  fake.set(faults)
}

describe('trouble on the way', () => {
  let turn = 0
  /** A request that was not made before. */
  const fresh = () => ({ model: 'base', prompt: [300 + turn++], max_tokens: 1 })
  const complete = (body: object = fresh()): Promise<Asked> => ask(fake, '/v1/completions', body)

  it.each<[NonNullable<Faults['rateLimit']>, Record<string, RegExp>]>([
    [{ wait: 3 }, { 'retry-after': /^3$/ }],
    [{ when: 'date', wait: 3 }, { 'retry-after': /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/ }],
    [{ when: 'ms', wait: 0.25 }, { 'retry-after-ms': /^250$/ }],
    [{ when: 'reset', wait: 0.5 }, { 'x-ratelimit-reset-requests': /^500ms$/ }],
    [{ when: 'none' }, {}],
  ])('429 with %j', async (rateLimit, expected) => {
    fault({ rateLimit })
    const { status, headers, body } = await complete()
    expect([status, body.error.code]).toEqual([429, 'rate_limit_exceeded'])
    const found = ['retry-after', 'retry-after-ms', 'x-ratelimit-reset-requests'].filter((name) => headers.has(name))
    expect(found).toEqual(Object.keys(expected))
    for (const [name, pattern] of Object.entries(expected)) expect(headers.get(name)).toMatch(pattern)
    expect((await ask(fake, '/health')).status).toBe(200)
  })

  it.each<[Faults, number, RegExp]>([
    [{ quota: true }, 429, /insufficient_quota/],
    [{ error500: true }, 500, /EngineCore/],
    [{ error503: true }, 503, /overloaded/],
    [{ html: true }, 502, /^<html>/],
    [{ html: true, htmlStatus: 200 }, 200, /^<html>/],
  ])('%j', async (faults, status, pattern) => {
    fault(faults)
    const answer = await complete()
    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(pattern)
  })

  it('the first tries of each request, so many in all, a share of all, or some routes alone', async () => {
    const statuses = async (times: number, body?: object) => {
      const found: number[] = []
      for (let i = 0; i < times; i++) found.push((await complete(body ?? fresh())).status)
      return found
    }
    fault({ error500: { first: 2 } })
    const [one, other] = [fresh(), fresh()]
    expect(await statuses(4, one)).toEqual([500, 500, 200, 200])
    expect(await statuses(3, other)).toEqual([500, 500, 200])
    fault({ error500: { times: 3 } })
    // Those of before count.
    expect(await statuses(2)).toEqual([200, 200])
    fault({ error500: { share: 0.3, seed: 1 } })
    const failed = (await statuses(40)).filter((status) => status === 500).length
    expect(failed).toBeGreaterThan(4)
    expect(failed).toBeLessThan(20)
    fault({ error500: { on: '/v1/models' } })
    expect((await ask(fake, '/v1/models')).status).toBe(500)
    expect(await statuses(1)).toEqual([200])
  })

  it('slow, cut in the middle, reset, and torn JSON', async () => {
    fault({ slow: 80 })
    const before = performance.now()
    await complete()
    expect(performance.now() - before).toBeGreaterThan(75)
    fault({ slow: 0, cut: true })
    await expect(complete()).rejects.toThrow()
    fault({ cut: { times: 0 }, reset: true })
    await expect(complete()).rejects.toThrow()
    fault({ reset: { times: 0 }, wrongJson: true })
    const torn = await complete()
    expect([torn.status, torn.body]).toEqual([200, undefined])
  })

  it('nobody listens for a while', async () => {
    fault({ refused: 300 })
    await expect(complete()).rejects.toThrow()
    await expect
      .poll(() =>
        complete().then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200)
  })
})

describe('the command line', () => {
  it.each<[string, Faults]>([
    ['rowShift', { rowShift: true }],
    ['truncated=20', { truncated: 20 }],
    ['cachedPrefix=nulls', { cachedPrefix: 'nulls' }],
    ['error500={"first":2}', { error500: { first: 2 } }],
  ])('reads the fault %s', (written, expected) => {
    expect(parseFault(written)).toEqual(expected)
  })
})
