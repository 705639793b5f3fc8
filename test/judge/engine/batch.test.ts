import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { repliesIn } from '../../../src/judge/batch.ts'
import { BatchFile, batchFileOf } from '../../../src/judge/batch-file.ts'
import { costOf } from '../../../src/judge/prices.ts'
import { criteria, folder, judge, modelAt, prices, questionsAbout } from './asking.ts'
import type { BatchFaults } from './fake/batches.ts'
import type { Faults } from './fake/faults.ts'
import { gradeOf, JudgeServer } from './fake/judge-server.ts'

const servers: JudgeServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})
async function serving(batches: BatchFaults = {}, faults: Faults = {}): Promise<JudgeServer> {
  const server = await new JudgeServer(faults).open()
  server.batches.faults = batches
  servers.push(server)
  return server
}

const place = () => join(folder(), 'judgements', 'answers.jsonl')
const batch = { batch: true }
const whys = (judgements: { outcome: { kind: string; why?: string } }[]) =>
  judgements.map(({ outcome }) => outcome.why ?? outcome.kind)

describe('a batch', () => {
  it('holds all but the first pair, which tells how to ask, comes back in any order, and costs half', async () => {
    const server = await serving({}, { refuses: ['temperature', 'json_schema'] })
    const ledger = place()
    const { judgements, spent, estimate, progress } = await judge([modelAt(server.address)], questionsAbout(50), {
      settings: batch,
      ledger,
    })
    expect(server.tries.filter(({ status }) => status === 200).length).toBe(2)
    expect(server.batches.made.map(({ lines }) => lines.length)).toEqual([98])
    for (const { id, outcome, format, dropped } of judgements) {
      const [, , , side, sample] = id.split('/')
      const grades = criteria.map((name) => [name, gradeOf(`0/${side}/${sample}`, name)])
      expect(outcome).toMatchObject({ kind: 'scored', grades: Object.fromEntries(grades) })
      expect([format, dropped]).toEqual(['json', ['temperature']])
    }
    const direct = judgements.slice(0, 2).reduce((sum, { cost }) => sum + cost!, 0)
    expect(spent.cost).toBeCloseTo((costOf(spent.usage, prices) + direct) / 2, 9)
    expect(estimate.minutes).toBe(null)
    expect(progress.notes.join('\n')).toMatch(/98 questions went to gpt-4o as the batch batch_1/)
    expect(existsSync(batchFileOf(ledger))).toBe(false)
    const first = JSON.parse(
      server.batches.made[0]!.lines.length > 0 ? JSON.stringify(server.batches.made[0]!.lines[0]) : '',
    )
    expect(first.body).toMatchObject({ model: 'gpt-4o', response_format: { type: 'json_object' } })
    // What is known is not sent again.
    await judge([modelAt(server.address)], questionsAbout(50), { settings: batch, ledger })
    expect(server.batches.made.length).toBe(1)
  })

  it('that is not done when the time is up is collected by a later run, not sent again', async () => {
    const server = await serving({ looks: 9e9 })
    const ledger = place()
    const settings = { ...batch, maxMinutes: 1 }
    const first = await judge([modelAt(server.address)], questionsAbout(20), { settings, ledger })
    expect(first.stopped).toBe('time')
    expect(first.said).toMatch(/batch_1 is in progress.*Run again/)
    expect(first.judgements.length).toBe(2)
    server.batches.faults = {}
    const second = await judge([modelAt(server.address)], questionsAbout(20, { nonce: 'else' }), { settings, ledger })
    expect(second).toMatchObject({ stopped: null })
    expect(whys(second.judgements)).toEqual(Array(40).fill('scored'))
    expect(server.batches.made.length).toBe(1)
    expect(server.tries.length).toBe(2)
    expect(second.spent.usage.calls).toBe(40)
  })

  it('is made once, also where the answer to that is lost, or the process ends before it comes', async () => {
    const server = await serving({ lostAnswers: 1 })
    const ledger = place()
    await judge([modelAt(server.address)], questionsAbout(10), { settings: batch, ledger })
    expect(server.batches.made.length).toBe(1)
    // As a process leaves it that was killed between making a batch and hearing of it.
    const other = place()
    server.batches.faults = { looks: 9e9 }
    await judge([modelAt(server.address)], questionsAbout(12), { settings: { ...batch, maxMinutes: 1 }, ledger: other })
    const file = batchFileOf(other)
    writeFileSync(file, readFileSync(file, 'utf8').replace('"id": "batch_2"', '"id": null'))
    server.batches.faults = {}
    const { judgements } = await judge([modelAt(server.address)], questionsAbout(12), {
      settings: batch,
      ledger: other,
    })
    expect(judgements.length).toBe(24)
    expect(server.batches.made.length).toBe(2)
  })

  it('asks directly once more for what was cut off or cannot be read, and names what is refused', async () => {
    const isRefused = (id: string) => /^[0-3]/.test(id)
    const server = await serving({ refused: isRefused }, { cut: { share: 0.3, needs: 3000 }, filtered: 0.1 })
    const { judgements, spent } = await judge([modelAt(server.address)], questionsAbout(60), { settings: batch })
    expect(judgements.length).toBe(120)
    const counts = (why: string) => whys(judgements).filter((each) => each === why).length
    expect(counts('cut')).toBe(0)
    expect(counts('filtered')).toBeGreaterThan(3)
    expect(counts('failed')).toBeGreaterThan(10)
    expect(counts('scored')).toBe(120 - counts('filtered') - counts('failed'))
    expect(spent.usage.calls).toBeGreaterThan(120 - counts('filtered') - counts('failed'))
  })

  it.each<[string, BatchFaults, number | [number, number], RegExp]>([
    ['expires with a part of it done', { end: 'expired', done: 0.5 }, [15, 25], /expired/],
    ['is cancelled', { end: 'cancelled', done: 0.5 }, [15, 25], /cancelled/],
    ['fails, since too much waits already', { end: 'failed' }, 2, /Enqueued token limit/],
    ['is "completed" without an output, and all of it failed', { noOutput: true }, 40, /Invalid request/],
  ])('that %s ends judging cleanly, and the rest is asked for by the next run', async (_, faults, judged, said) => {
    const server = await serving(faults)
    const ledger = place()
    const first = await judge([modelAt(server.address)], questionsAbout(20), { settings: batch, ledger })
    expect(first.stopped).toBe('error')
    expect(first.said).toMatch(said)
    const [least, most] = typeof judged === 'number' ? [judged, judged] : judged
    expect(first.judgements.length).toBeGreaterThanOrEqual(least)
    expect(first.judgements.length).toBeLessThanOrEqual(most)
    server.batches.faults = {}
    const second = await judge([modelAt(server.address)], questionsAbout(20), { settings: batch, ledger })
    expect(whys(second.judgements)).toEqual(Array(40).fill('scored'))
    const good = first.judgements.filter(({ outcome }) => outcome.kind === 'scored').length
    expect(server.batches.made.map(({ lines }) => lines.length)).toEqual([38, 40 - good])
  })

  it('goes in as many parts as the ceiling pays for, one after the other', async () => {
    const server = await serving()
    const settings = { ...batch, maxCost: 0.05 }
    const { stopped, spent, judgements } = await judge([modelAt(server.address)], questionsAbout(150), { settings })
    expect(stopped).toBe('cost')
    expect(server.batches.made.length).toBeGreaterThan(2)
    expect(spent.cost!).toBeLessThanOrEqual(0.05)
    expect(spent.cost! + 0.02).toBeGreaterThan(0.05)
    expect(judgements.length % 2).toBe(0)
  })

  it('is a mistake of the suite where the server has none', async () => {
    const server = await serving({ missing: true })
    const judged = judge([modelAt(server.address)], questionsAbout(5), { settings: batch })
    await expect(judged).rejects.toMatchObject({ code: 'judge-batch', exit: 2 })
  })

  it('goes to every judge of a panel', async () => {
    const server = await serving()
    const models = [modelAt(server.address), modelAt(server.address, { model: 'other' })]
    const questions = [...questionsAbout(10), ...questionsAbout(10, { judge: 1 })].sort(
      (a, b) => Number(a.sample!.slice(1)) - Number(b.sample!.slice(1)),
    )
    const { judgements } = await judge(models, questions, { settings: batch })
    expect(whys(judgements)).toEqual(Array(40).fill('scored'))
    expect(server.batches.made.map(({ lines }) => lines.length)).toEqual([18, 18])
  })
})

describe('the lines of a batch', () => {
  it.each([
    [
      '{"custom_id":"a","response":{"status_code":200,"body":{"x":1}},"error":null}',
      [['a', { status: 200, body: { x: 1 } }]],
    ],
    ['{"custom_id":"a","response":{"status_code":400,"body":{}},"error":null}', [['a', { status: 400, body: {} }]]],
    [
      '{"custom_id":"a","response":null,"error":{"code":"batch_expired","message":"late"}}',
      [['a', { error: { code: 'batch_expired', message: 'late' } }]],
    ],
    ['{"custom_id":"a"}', [['a', { error: { code: '', message: 'no reply' } }]]],
    ['{"torn', []],
    ['null\n\n3\n{"custom_id":7}', []],
  ])('%s', (text, expected) => {
    expect(repliesIn(text)).toEqual(expected)
  })
})

describe('the file of open batches', () => {
  it('is gone when none is open, and refuses to be guessed at where it is broken', () => {
    const path = join(folder(), 'a.batches.json')
    const file = new BatchFile(path)
    const open = { token: 't', judge: 0, id: null, way: { format: 'schema' as const, dropped: [] }, lines: [] }
    file.put(open)
    file.put({ ...open, id: 'batch_1' })
    expect(new BatchFile(path).open).toEqual([{ ...open, id: 'batch_1' }])
    file.remove(open)
    expect(existsSync(path)).toBe(false)
    writeFileSync(path, '{')
    expect(() => new BatchFile(path)).toThrow()
  })
})
