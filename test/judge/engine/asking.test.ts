import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/judge/judgement.ts'
import type { JudgeModel } from '../../../src/suite/graders.ts'
import { folder, judge, modelAt, prices, questionsAbout } from './asking.ts'
import type { Faults } from './fake/faults.ts'
import { JudgeServer } from './fake/judge-server.ts'

const servers: JudgeServer[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})
async function serving(faults: Faults): Promise<JudgeServer> {
  const server = await new JudgeServer(faults).open()
  servers.push(server)
  return server
}

const brief = (outcome: Outcome): string => (outcome.kind === 'scored' ? 'scored' : outcome.why)

describe('what a judge may reply with', () => {
  it.each<[string, Faults, string, number]>([
    ['a verdict', {}, 'scored', 1],
    ['a verdict with words around it: asked for once more', { prose: 1 }, 'unparsable', 2],
    [
      'a verdict that is cut off: asked for once more with twice the room',
      { cut: { share: 1, needs: 4000 } },
      'scored',
      2,
    ],
    ['a verdict that is cut off with twice the room too', { cut: { share: 1, needs: 4001 } }, 'cut', 2],
    ['a refusal', { refusal: 1 }, 'refused', 1],
    ['nothing, since a filter withheld it', { withheld: 1 }, 'filtered', 1],
    ["Azure's filter of the prompt", { filtered: 1 }, 'filtered', 1],
    ['an empty text', { odd: { share: 1, what: 'empty' } }, 'unparsable', 2],
    ['nothing but spaces', { odd: { share: 1, what: 'blank' } }, 'unparsable', 2],
    ['no choice', { odd: { share: 1, what: 'no choices' } }, 'unparsable', 2],
    ['an error with status 200', { odd: { share: 1, what: 'error' } }, 'unparsable', 2],
    ['the page of a network that wants a login', { odd: { share: 1, what: 'html' } }, 'failed', 8],
    ['an answer that always breaks off', { severed: 1 }, 'failed', 8],
    ['a refusal that is about something else', { always: 400 }, 'failed', 1],
    ['a verdict on a part of the prompt', { context: 150 }, 'failed', 1],
  ])('%s', async (_, faults, expected, calls) => {
    const server = await serving(faults)
    const { judgements } = await judge([modelAt(server.address)], questionsAbout(1, { length: 2000 }))
    expect(judgements.map(({ outcome }) => brief(outcome))).toEqual([expected, expected])
    expect(server.tries.length).toBe(2 * calls)
    for (const { outcome } of judgements) if (outcome.kind === 'unscored') expect(outcome.said).toMatch(/\w{3}/)
  })

  it('is paid for before it is read: also what is cut off, cannot be read, or is lost on its way', async () => {
    for (const faults of [
      { prose: 1 },
      { cut: { share: 1, needs: 9e9 } },
      { odd: { share: 1, what: 'blank' } },
    ] as Faults[]) {
      const server = await serving(faults)
      const { spent, judgements } = await judge([modelAt(server.address)], questionsAbout(1))
      const billed = server.tries.map(({ billed }) => billed!)
      const total = (of: 'input' | 'cachedInput' | 'output') => billed.reduce((sum, each) => sum + each[of], 0)
      const usage = { input: total('input'), cachedInput: total('cachedInput'), output: total('output'), calls: 4 }
      expect(spent.usage).toEqual(usage)
      const { input, cachedInput, output } = usage
      const cost =
        ((input - cachedInput) * prices.input + cachedInput * prices.cachedInput + output * prices.output) / 1e6
      expect(spent.cost).toBeCloseTo(cost, 12)
      expect(judgements.reduce((sum, each) => sum + each.cost!, 0)).toBeCloseTo(cost, 12)
    }
    const server = await serving({ severed: 1 })
    const { spent } = await judge([modelAt(server.address)], questionsAbout(1))
    // Nobody knows what those cost: all of them count as the most that they can have.
    expect(spent.usage.calls).toBe(16)
    expect(spent.cost).toBeGreaterThan(16 * 0.016)
    const uncounted = await serving({ uncounted: true })
    const { spent: guessed } = await judge([modelAt(uncounted.address)], questionsAbout(1))
    expect(guessed.cost).toBeGreaterThan(2 * 0.016)
  })

  it('is taken by the first reply that can be read, with the question as it was and a word about it', async () => {
    const server = await serving({ prose: 0.5 })
    const { judgements } = await judge([modelAt(server.address)], questionsAbout(10))
    const twice = judgements.filter(({ usage }) => usage!.calls === 2)
    expect(twice.length).toBeGreaterThan(2)
    const tries = server.tries.filter(({ question }) => question === twice[0]!.id.replace('/0/score', ''))
    const [first, second] = tries.map(({ body }) => body.messages.at(-1)!.content)
    expect(second).toBe(`${first}\n\n${second!.slice(first!.length + 2)}`)
    expect(second).not.toContain('Here you are')
  })
})

describe('what a model refuses', () => {
  it.each<[string, Faults['refuses'], Partial<JudgeModel>, string[], string]>([
    ['temperature', ['temperature'], {}, ['temperature'], 'schema'],
    ['max_tokens', ['max_tokens'], {}, ['max_tokens'], 'schema'],
    ['reasoning_effort', ['reasoning_effort'], { reasoningEffort: 'minimal' }, ['reasoning_effort'], 'schema'],
    ['schemas', ['json_schema'], {}, [], 'json'],
    ['all formats', ['json_schema', 'json_object'], {}, [], 'text'],
    ['a system message', ['system'], {}, ['system'], 'schema'],
    [
      'everything',
      ['temperature', 'max_tokens', 'json_schema', 'json_object'],
      {},
      ['max_tokens', 'temperature'],
      'text',
    ],
  ])('is left out from then on, once, and told: %s', async (_, refuses, more, dropped, format) => {
    const server = await serving({ refuses: refuses! })
    const model = modelAt(server.address, more)
    const place = { ledger: join(folder(), 'a.jsonl'), cache: folder() }
    const { judgements, progress } = await judge([model], questionsAbout(10), place)
    expect(judgements.map((each) => [brief(each.outcome), each.dropped, each.format])).toEqual(
      Array(20).fill(['scored', dropped, format]),
    )
    expect(server.tries.filter(({ status }) => status === 400).length).toBe(refuses!.length)
    expect(progress.notes.filter((note) => note.includes('does not take')).length).toBe(refuses!.length)
    const last = server.tries.at(-1)!.body
    expect(Object.keys(last).sort()).toEqual(
      [
        ...['messages', 'model'],
        ...(dropped.includes('max_tokens') ? ['max_completion_tokens'] : ['max_tokens']),
        ...(dropped.includes('temperature') ? [] : ['temperature']),
        ...(format === 'text' ? [] : ['response_format']),
      ].sort(),
    )
    // Another run into another folder knows it already, asks nobody, and costs nothing.
    const asked = server.tries.length
    const again = await judge([model], questionsAbout(10, { nonce: 'other' }), {
      ...place,
      ledger: join(folder(), 'b.jsonl'),
    })
    expect(server.tries.length).toBe(asked)
    expect(again.judgements.every(({ cached, cost }) => cached && cost === 0)).toBe(true)
    expect(again.spent).toMatchObject({ cost: 0, cached: 20, usage: { calls: 0 } })
  })

  it('does not hide that a limit was meant: the longest reply is not sent under another name', async () => {
    const said = "'max_tokens' is too large: 2000. This model's maximum context length is 2048 tokens"
    const { narrowed, firstWay } = await import('../../../src/judge/way.ts')
    const refusal = { status: 400, said, param: 'max_tokens', code: '' }
    expect(narrowed(firstWay, modelAt('http://x/v1'), refusal)).toBe(null)
  })
})

describe('what a user has to mend', () => {
  it.each<[Faults, string, RegExp]>([
    [{ always: 401 }, 'server-key', /api_key_env/],
    [{ always: 403 }, 'server-key', /may use this model/],
    [{ always: 404 }, 'judge-model', /model and server/],
  ])('is said after one call: %j', async (faults, code, hint) => {
    const server = await serving(faults)
    const judged = judge([modelAt(server.address)], questionsAbout(20))
    await expect(judged).rejects.toMatchObject({ code, exit: 2, hint: expect.stringMatching(hint) })
    expect(server.tries.length).toBe(1)
  })

  it('stops a run that no question of gets a reply, instead of asking them all', async () => {
    const server = await serving({ always: 400 })
    const { stopped, said, judgements } = await judge([modelAt(server.address)], questionsAbout(100))
    expect(stopped).toBe('error')
    expect(said).toContain('Something is wrong with it')
    expect(judgements.length).toBeLessThan(20)
  })

  it('stops where nobody listens, and asks again when the server is there', async () => {
    const server = await serving({})
    const { address } = server
    server.close()
    const ledger = join(folder(), 'answers.jsonl')
    const { stopped, said, spent } = await judge([modelAt(address)], questionsAbout(3), { ledger })
    expect(stopped).toBe('error')
    expect(said).toContain('could not be reached')
    expect(spent.cost).toBe(0)
    const back = await serving({})
    const { judgements } = await judge([modelAt(back.address)], questionsAbout(3), { ledger })
    expect(judgements.length).toBe(6)
  })
})

describe('the very same question', () => {
  it('is asked once, where both sides gave the same answer', async () => {
    const server = await serving({ slow: 5 })
    const { judgements, spent, estimate } = await judge([modelAt(server.address)], questionsAbout(20, { same: true }))
    expect(server.tries.length).toBe(20)
    expect(estimate).toMatchObject({ planned: 40, calls: 20, known: 20 })
    expect(judgements.filter(({ cached }) => cached).length).toBe(20)
    expect(spent.usage.calls).toBe(20)
    const outcomes = judgements.map(({ outcome }) => outcome)
    expect(outcomes.filter((_, at) => at % 2 === 0)).toEqual(outcomes.filter((_, at) => at % 2 === 1))
  })

  it('is asked again as a repeat, and of another judge', async () => {
    const server = await serving({})
    const models = [modelAt(server.address), modelAt(server.address, { model: 'other' })]
    const first = questionsAbout(5)
    const questions = [
      ...first,
      ...first.map((each) => ({ ...each, id: each.id.replace('/0/', '/1/'), again: 1 })),
      ...first.map((each) => ({ ...each, id: each.id.replace(/^0/, '1'), judge: 1 })),
    ]
    const { judgements } = await judge(models, questions)
    expect(judgements.map(({ cached }) => cached)).toEqual(Array(30).fill(false))
    expect(server.tries.length).toBe(30)
  })

  it('that is settled is asked of nobody, and settles nothing for another that is to be asked, such as a planted answer', async () => {
    const server = await serving({})
    const settled: Outcome = { kind: 'scored', grades: { overall: 1 }, reasoning: 'empty' }
    const [first, ...others] = questionsAbout(2)
    const questions = [{ ...first!, id: '0/0/canary/empty/s0', sample: null }, { ...first!, settled }, ...others]
    const ledger = join(folder(), 'a.jsonl')
    const { judgements } = await judge([modelAt(server.address)], questions, { ledger })
    expect(judgements[0]).toMatchObject({ outcome: { kind: 'scored' }, cached: false })
    expect(judgements[1]).toMatchObject({ outcome: settled, model: null, usage: null, cost: 0, cached: false })
    expect(server.tries.length).toBe(4)
    // Nor for one that comes later into the same folder.
    const late = await judge([modelAt(server.address)], [...questions, { ...first!, id: 'late' }], { ledger })
    expect(late.judgements.at(-1)!.outcome).toEqual(judgements[0]!.outcome)
  })
})
