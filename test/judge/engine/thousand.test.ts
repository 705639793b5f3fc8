import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { Judgement } from '../../../src/judge/judgement.ts'
import { readJudgements } from '../../../src/judge/ledger.ts'
import { costOf } from '../../../src/judge/prices.ts'
import { criteria, folder, judge, modelAt, prices, questionsAbout } from './asking.ts'
import type { Faults } from './fake/faults.ts'
import { gradeOf, JudgeServer } from './fake/judge-server.ts'

const servers: JudgeServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})
async function serving(faults: Faults): Promise<JudgeServer> {
  const server = await new JudgeServer(faults).open()
  servers.push(server)
  return server
}

/** What goes wrong in an ordinary run of a thousand samples. */
const trouble: Faults = {
  limited: [
    { share: 0.04, when: 'none', wait: 0 },
    { share: 0.03, when: 'seconds', wait: 2 },
    { share: 0.03, when: 'ms', wait: 1.5 },
  ],
  torn: 0.025,
  prose: 0.025,
  cut: { share: 0.02, needs: 3000 },
}

const billed = (server: JudgeServer): number =>
  server.tries.reduce((sum, { billed }) => sum + (billed === null ? 0 : costOf(billed, prices)), 0)

/** What was judged is what the server thinks, and everything was judged. */
function expectJudged(judgements: readonly Judgement[], samples: number, unnamed = 0): void {
  expect(new Set(judgements.map(({ id }) => id)).size).toBe(judgements.length)
  expect(judgements.length).toBe(2 * samples - unnamed)
  for (const { outcome, id } of judgements) {
    if (outcome.kind === 'unscored') expect(outcome.said).not.toBe('')
    else {
      const [judge, , , side, sample] = id.split('/')
      const grades = criteria.map((name) => [name, gradeOf(`${judge}/${side}/${sample}`, name)])
      expect(outcome.grades).toEqual(Object.fromEntries(grades))
    }
  }
}

/** Questions that got a readable verdict more than once. */
function askedAgain(server: JudgeServer): string[] {
  const counts = new Map<string, number>()
  for (const { question, isVerdict } of server.tries)
    if (isVerdict) counts.set(question, (counts.get(question) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1).map(([question]) => question)
}

describe('a thousand samples behind a server in trouble', { timeout: 300_000 }, () => {
  it('are judged exactly once or named, a wait of over a minute kept, an exhausted quota ended cleanly and gone on from', async () => {
    const server = await serving({ ...trouble, longWait: { at: 300, seconds: 90 }, quota: { at: 900, for: 1 } })
    const ledger = join(folder(), 'answers.jsonl')
    const questions = questionsAbout(1000)
    const first = await judge([modelAt(server.address)], questions, { ledger })
    expect(first.stopped).toBe('quota')
    expect(first.said).toContain('quota')
    expect(server.tries.filter(({ status }) => status === 429).length).toBeGreaterThan(60)
    const asked = server.tries.length
    // The clock runs a hundred times as fast: 90 seconds are 0.9. What was under way before may still come in.
    const refused = server.tries[299]!
    expect(server.tries.slice(305).filter(({ at }) => at < refused.at + 850)).toEqual([])
    const second = await judge([modelAt(server.address)], questions, { ledger })
    expect(second).toMatchObject({ stopped: null, planned: 2000 })
    expectJudged(second.judgements, 1000)
    expect(second.judgements.filter(({ outcome }) => outcome.kind === 'unscored').length).toBeLessThan(6)
    expect(askedAgain(server)).toEqual([])
    expect(server.tries.length).toBeGreaterThan(asked)
    expect(second.spent.cost).toBeGreaterThanOrEqual(billed(server) - 1e-9)
    expect(readJudgements(ledger)).toEqual(expect.arrayContaining(second.judgements))
    expect(JSON.stringify(second)).not.toContain('sk-very-secret')
  })

  it.each([0.05, 0.4, 0.9])(
    'never cost more than a ceiling of $%d, whatever is under way or lost, and stay in pairs',
    async (maxCost) => {
      const server = await serving({ ...trouble, slow: 2, severed: 0.02 })
      const model = modelAt(server.address, { concurrency: 12, maxTokens: 2500 })
      const { judgements, stopped, spent, said } = await judge([model], questionsAbout(1000), { settings: { maxCost } })
      expect(stopped).toBe('cost')
      expect(said).toContain(`$${maxCost.toFixed(maxCost < 0.1 ? 4 : 2)}`)
      expect(billed(server)).toBeLessThanOrEqual(spent.cost! + 1e-9)
      expect(spent.cost!).toBeLessThanOrEqual(maxCost)
      // Not a pair more would have been sure to fit.
      expect(spent.cost! + 2 * 0.0215).toBeGreaterThan(maxCost)
      const sides = new Map<string, number>()
      for (const { sample } of judgements) sides.set(sample!, (sides.get(sample!) ?? 0) + 1)
      expect([...sides.values()].filter((count) => count !== 2)).toEqual([])
      expectJudged(judgements, sides.size)
    },
  )

  it('are not asked twice when the process is killed in the middle, and goes on', async () => {
    const server = await serving({ ...trouble, slow: 3 })
    const place = { ledger: join(folder(), 'answers.jsonl'), cache: folder() }
    const asked = JSON.stringify({ address: server.address, ...place, count: 1000 })
    for (const until of [300, 900]) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), asked], { stdio: 'ignore' })
      while (server.tries.length < until) await pause(1)
      child.kill('SIGKILL')
      await once(child, 'exit')
      await pause(50)
    }
    const { judgements, spent, stopped } = await judge([modelAt(server.address)], questionsAbout(1000), place)
    expect(stopped).toBe(null)
    expectJudged(judgements, 1000)
    expect(askedAgain(server)).toEqual([])
    expect(spent.cost).toBeGreaterThanOrEqual(billed(server) - 1e-9)
    const lost = judgements.filter(({ outcome }) => outcome.kind === 'unscored' && outcome.said.includes('killed'))
    expect(lost.length).toBeGreaterThan(0)
    // At either kill no more than was under way: both sides of four samples.
    expect(lost.length).toBeLessThanOrEqual(16)
    const after = server.tries.length
    // Whoever runs once more wants those too; nothing else is asked.
    const again = await judge([modelAt(server.address)], questionsAbout(1000), place)
    expect(again.judgements.filter(({ outcome }) => outcome.kind === 'scored').length).toBeGreaterThan(1990)
    expect(new Set(server.tries.slice(after).map(({ question }) => question)).size).toBeLessThanOrEqual(lost.length + 4)
  })
})
