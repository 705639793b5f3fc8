import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { estimateOf } from '../../../src/judge/estimate.ts'
import { costOf, halved, pricedModels, pricesFor } from '../../../src/judge/prices.ts'
import { gateError } from '../../../src/shared/errors.ts'
import { judgeTold } from '../../../src/shared/messages/judge.ts'
import { fastClock, folder, judge, modelAt, prices, questionsAbout } from './asking.ts'
import type { Faults } from './fake/faults.ts'
import { JudgeServer } from './fake/judge-server.ts'

const servers: JudgeServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})
async function serving(faults: Faults = {}): Promise<JudgeServer> {
  const server = await new JudgeServer(faults).open()
  servers.push(server)
  return server
}

describe('before the first call', () => {
  it('tells what judging will take, and no more than that when all is known', async () => {
    const server = await serving()
    const place = { ledger: join(folder(), 'a.jsonl') }
    const settings = { maxCost: 5, maxMinutes: 90 }
    const first = await judge([modelAt(server.address)], questionsAbout(100), { ...place, settings })
    expect(first.progress.notes[0]).toMatch(
      /^answers: 200 questions to gpt-4o: 200 calls, about [\d,]+ tokens sent and 30,000 answered, about \$0\.\d\d, about 2 min 30 s; at most \$5\.00 and 1 h 30 min\.$/,
    )
    const second = await judge([modelAt(server.address)], questionsAbout(100), { ...place, settings })
    expect(second.progress.notes[0]).toMatch(/all of them answered already: nothing has to be asked/)
    expect(second.estimate).toMatchObject({ planned: 200, known: 200, calls: 0, cost: 0, minutes: 0 })
    expect(server.tries.length).toBe(200)
  })

  it('is not far from what it then costs', async () => {
    const server = await serving()
    const { estimate, spent } = await judge([modelAt(server.address)], questionsAbout(50, { length: 4000 }))
    expect(estimate.input / spent.usage.input).toBeGreaterThan(0.9)
    expect(estimate.input / spent.usage.input).toBeLessThan(1.1)
  })

  it('refuses a ceiling that nobody can reckon with, and says what to write', async () => {
    const model = modelAt('http://localhost:9/v1', { prices: null, model: 'mine' })
    await expect(judge([model], questionsAbout(1), { settings: { maxCost: 5 } })).rejects.toMatchObject({
      code: 'judge-prices',
      exit: 2,
      message: expect.stringContaining('mine at http://localhost:9/v1'),
      hint: expect.stringContaining('prices: {input: 0, output: 0}'),
    })
  })

  it.each([
    ['plain, by its four slots', {}, 8, 1000, (1000 * 3) / 4 / 60],
    ['reasoning thinks before it answers', { model: 'gpt-5-mini' }, 8, 1000, (1000 * 10) / 4 / 60],
  ])('reckons %s', (_, more, length, calls, minutes) => {
    const model = modelAt('http://x/v1', more)
    const messages = [{ role: 'user' as const, content: 'x'.repeat(length) }]
    const questions = Array.from({ length: calls }, () => ({ messages }))
    const estimate = estimateOf(calls + 10, [{ model, prices, questions }], false)
    const output = calls * ('model' in more ? 650 : 150)
    expect(estimate).toMatchObject({ planned: calls + 10, known: 10, calls, input: calls * 10, output, minutes })
    expect(estimate.cost).toBeCloseTo((calls * 10 * 2 + output * 8) / 1e6, 12)
    expect(estimateOf(calls, [{ model, prices, questions }], true)).toMatchObject({
      cost: estimate.cost! / 2,
      minutes: null,
    })
    expect(estimateOf(calls, [{ model, prices: null, questions }], false).cost).toBe(null)
  })
})

describe('prices', () => {
  const at = (model: string, address = 'https://api.openai.com/v1') =>
    pricesFor(modelAt(address, { model, prices: null }))
  it.each([
    ['gpt-4o', 2.5],
    ['gpt-4o-2024-11-20', 2.5],
    ['gpt-4o-2024-05-13', 5],
    ['gpt-5.4-nano', 0.2],
    ['gpt-4o-2024', undefined],
    ['openai/gpt-4o', undefined],
    ['toString', undefined],
  ])('of %s', (model, input) => {
    expect(at(model)?.input).toBe(input)
  })

  it('are those of the suite where it has some, and nobody’s at another server', () => {
    expect(pricesFor(modelAt('https://api.openai.com/v1', { prices }))).toBe(prices)
    expect(at('gpt-4o', 'https://openrouter.ai/api/v1')).toBe(null)
    expect(pricedModels).toContain('gpt-4o')
  })

  it('count what was cached at its own price, and half of all in a batch', () => {
    const tokens = { input: 1000, cachedInput: 400, output: 100 }
    expect(costOf(tokens, prices)).toBeCloseTo((600 * 2 + 400 * 1 + 100 * 8) / 1e6, 15)
    expect(costOf(tokens, halved(prices))).toBeCloseTo(costOf(tokens, prices) / 2, 15)
    expect(costOf({ ...tokens, cachedInput: 5000 }, prices)).toBeCloseTo((1000 + 800) / 1e6, 15)
  })
})

describe('a ceiling of money', () => {
  it('is reached with both sides of a sample or neither, wherever that is', async () => {
    const server = await serving()
    for (let maxCost = 0.03; maxCost < 0.045; maxCost += 0.001) {
      const { judgements, stopped } = await judge([modelAt(server.address)], questionsAbout(60), {
        settings: { maxCost },
      })
      expect(stopped).toBe('cost')
      const sides = new Map<string, number>()
      for (const { sample } of judgements) sides.set(sample!, (sides.get(sample!) ?? 0) + 1)
      expect([...sides.values()].filter((count) => count !== 2)).toEqual([])
    }
  })

  it.each([1, 4])(
    'does not hang where replies are lost and nobody has money to ask again: %d at once',
    async (concurrency) => {
      const server = await serving({ torn: 1 })
      const model = modelAt(server.address, { concurrency })
      const { stopped, spent, judgements } = await judge([model], questionsAbout(10), { settings: { maxCost: 0.04 } })
      expect(stopped).toBe('cost')
      expect(spent.cost).toBeLessThanOrEqual(0.04)
      expect(judgements.map(({ outcome }) => outcome)).toMatchObject(Array(2).fill({ why: 'failed' }))
    },
  )

  it('that is too low for a single sample ends judging before the first call, and says so', async () => {
    const server = await serving()
    const { judgements, stopped, said } = await judge([modelAt(server.address)], questionsAbout(5), {
      settings: { maxCost: 0.01 },
    })
    expect([judgements, stopped, server.tries]).toEqual([[], 'cost', []])
    expect(said).toMatch(
      /ceiling of \$0\.0100: \$0\.00 are spent, and what comes next may cost up to \$0\.03\d\d.*raise max_cost/,
    )
  })
})

describe('a ceiling of minutes', () => {
  it('ends judging in time, with whole pairs and what was under way named', async () => {
    const server = await serving({ slow: 30 })
    const clock = fastClock(15)
    const { stopped, said, judgements } = await judge([modelAt(server.address)], questionsAbout(1000), {
      settings: { maxMinutes: 1 },
      clock,
    })
    expect(stopped).toBe('time')
    expect(said).toMatch(/1 min 0 s \(max_minutes\).*run again/)
    expect(judgements.length).toBeGreaterThan(8)
    expect(judgements.length).toBeLessThan(1000)
    const sides = new Map<string, number>()
    for (const { sample } of judgements) sides.set(sample!, (sides.get(sample!) ?? 0) + 1)
    expect([...sides.values()].filter((count) => count !== 2)).toEqual([])
    // Little more than was under way, which is four at once, both sides of a sample each: a busy machine may be late by one round.
    expect(judgements.filter(({ outcome }) => outcome.kind === 'unscored').length).toBeLessThanOrEqual(16)
  })

  it('is not overrun by a pause that the server asks for, and the call is asked again by the next run', async () => {
    const server = await serving({ longWait: { at: 5, seconds: 600 } })
    const ledger = join(folder(), 'a.jsonl')
    const begun = Date.now()
    const first = await judge([modelAt(server.address)], questionsAbout(50), { ledger, settings: { maxMinutes: 2 } })
    expect(first.stopped).toBe('time')
    expect(Date.now() - begun).toBeLessThan(4000)
    const pauses = first.progress.notes.filter((note) => /gpt-4o wants a pause of 10 min/.test(note))
    expect(pauses.length).toBe(1)
    const second = await judge([modelAt(server.address)], questionsAbout(50), { ledger })
    expect(second.judgements.filter(({ outcome }) => outcome.kind === 'scored').length).toBe(100)
  })
})

describe('a run that is asked to stop', () => {
  it('lets calls under way end, sends none any more, keeps what came back, and asks nothing twice', async () => {
    const server = await serving({ slow: 100 })
    const ledger = join(folder(), 'a.jsonl')
    const controller = new AbortController()
    const reason = gateError('interrupted', { signal: 'SIGINT' })
    setTimeout(() => controller.abort(reason), 700)
    const begun = Date.now()
    const judged = judge([modelAt(server.address)], questionsAbout(100), { ledger, signal: controller.signal })
    await expect(judged).rejects.toBe(reason)
    expect(Date.now() - begun).toBeLessThan(1500)
    const asked = server.tries.length
    expect(asked).toBeGreaterThan(4)
    server.faults = {}
    const { judgements } = await judge([modelAt(server.address)], questionsAbout(100), { ledger })
    expect(judgements.filter(({ outcome }) => outcome.kind === 'scored').length).toBe(200)
    expect(server.tries.length).toBe(200)
  })

  it('does not wait for a server that wants a pause, nor longer than a second for one that is slow', async () => {
    for (const faults of [{ slow: 20_000 }, { longWait: { at: 2, seconds: 800 } }] as Faults[]) {
      const server = await serving(faults)
      const controller = new AbortController()
      setTimeout(() => controller.abort(new Error('enough')), 400)
      const begun = Date.now()
      const judged = judge([modelAt(server.address)], questionsAbout(10), { signal: controller.signal })
      await expect(judged).rejects.toThrow('enough')
      expect(Date.now() - begun).toBeLessThan(2500)
      const asked = server.tries.length
      expect(asked).toBeLessThan(6)
      await pause(100)
      expect(server.tries.length).toBe(asked)
    }
  })
})

describe('what earlier runs left in the folder', () => {
  it('is of no use once the answer, the prompt or the model is another', async () => {
    const server = await serving()
    const ledger = join(folder(), 'a.jsonl')
    await judge([modelAt(server.address)], questionsAbout(10), { ledger })
    await judge([modelAt(server.address)], questionsAbout(10, { length: 300 }), { ledger })
    expect(server.tries.length).toBe(40)
    const { spent } = await judge([modelAt(server.address, { model: 'other' })], questionsAbout(10), { ledger })
    expect(server.tries.length).toBe(60)
    // Money that was spent on other questions is no part of this task’s.
    expect(spent.usage.calls).toBe(20)
  })

  it('counts against the ceiling', async () => {
    const server = await serving()
    const ledger = join(folder(), 'a.jsonl')
    const settings = { maxCost: 0.06 }
    const first = await judge([modelAt(server.address)], questionsAbout(200), { ledger, settings })
    expect(first.stopped).toBe('cost')
    const asked = server.tries.length
    const second = await judge([modelAt(server.address)], questionsAbout(200), { ledger, settings })
    expect(second.stopped).toBe('cost')
    expect(server.tries.length).toBe(asked)
    expect(second.spent.cost).toBeCloseTo(first.spent.cost!, 12)
    const third = await judge([modelAt(server.address)], questionsAbout(200), { ledger, settings: { maxCost: 1 } })
    expect(third.stopped).toBe(null)
    expect(server.tries.length).toBe(400)
  })

  it('may end in half a line, and have other lines in between', async () => {
    const server = await serving()
    const ledger = join(folder(), 'a.jsonl')
    await judge([modelAt(server.address)], questionsAbout(5), { ledger })
    const lines = readFileSync(ledger, 'utf8')
    writeFileSync(ledger, `\n{"odd":1}\n${lines.slice(0, -20)}`)
    const { judgements } = await judge([modelAt(server.address)], questionsAbout(5), { ledger })
    // Whose verdict was torn was surely asked, so that it is named and not asked again.
    expect(server.tries.length).toBe(10)
    const lost = judgements.filter(({ outcome }) => outcome.kind === 'unscored')
    expect(lost.map(({ outcome }) => outcome)).toEqual([{ kind: 'unscored', why: 'failed', said: judgeTold.lost() }])
    expect(lost[0]!.cost).toBeGreaterThan(0.016)
  })

  it('names what was under way when it was killed, once, with what it may have cost, and asks it when all was told', async () => {
    const server = await serving({ slow: 20_000 })
    const ledger = join(folder(), 'a.jsonl')
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('killed')), 300)
    await expect(
      judge([modelAt(server.address)], questionsAbout(3), { ledger, signal: controller.signal }),
    ).rejects.toThrow()
    server.faults = {}
    const second = await judge([modelAt(server.address)], questionsAbout(3), { ledger })
    const lost = second.judgements.filter(({ outcome }) => outcome.kind === 'unscored')
    expect(lost).toMatchObject([
      { outcome: { why: 'failed', said: expect.stringContaining('killed') }, usage: { calls: 1 } },
    ])
    const third = await judge([modelAt(server.address)], questionsAbout(3), { ledger })
    expect(third.judgements.map(({ outcome }) => outcome.kind)).toEqual(Array(6).fill('scored'))
    expect(third.spent.cost).toBeGreaterThan(second.spent.cost!)
    expect(server.tries.length).toBe(7)
  })
})
