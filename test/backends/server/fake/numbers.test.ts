import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ask, example, passages } from './asking.ts'
import { type Fake, startFake } from './fake.ts'
import type { Faults } from './faults.ts'

type Values = (number | null)[]
interface Echoed {
  values: Values
  tops: (Record<string, number> | null)[]
  tokens: string[]
  prompt: number
}

let fake: Fake
let ids: number[]
let clean: Echoed
beforeAll(async () => {
  fake = await startFake({ dialect: 'vllm', checkpoints: { base: example('baseline'), lost: example('careless') } })
  ids = (await ask(fake, '/tokenize', { model: 'base', prompt: passages[1]! })).body.tokens.slice(0, 60)
  clean = await echo()
})
afterAll(() => fake.close())
afterEach(() => {
  const names = Object.keys(set)
  fake.set(Object.fromEntries(names.map((name) => [name, undefined])))
  set = {}
})

let set: Faults = {}
function fault(faults: Faults): void {
  set = { ...set, ...faults }
  fake.set(faults)
}

async function echo(prompt: unknown = ids, more: object = {}): Promise<Echoed> {
  const body = {
    model: 'base',
    prompt,
    echo: true,
    logprobs: 5,
    max_tokens: 1,
    temperature: 0,
    return_tokens_as_token_ids: true,
  }
  const answer = await ask(fake, '/v1/completions', { ...body, ...more })
  const { token_logprobs: values, top_logprobs: tops, tokens } = answer.body.choices[0].logprobs
  return { values, tops, tokens, prompt: answer.body.usage.prompt_tokens }
}

const last = () => ids.length
/** How many of the prompt's values differ from what is true. */
const wrong = ({ values }: Echoed, truth = clean): number =>
  truth.values.slice(1, last()).filter((value, i) => Math.abs((values[i + 1] ?? 1e9) - value!) > 1e-6).length

describe('numbers that are not right', () => {
  it('are all right without a fault, again and again', async () => {
    expect(wrong(await echo())).toBe(0)
    expect(clean.values.length).toBe(last() + 1)
  })

  it.each<[Faults, string, (faulty: Echoed) => void]>([
    [
      { nullInMiddle: true },
      'one value is null',
      ({ values }) => expect(values.slice(1).filter((value) => value === null).length).toBe(1),
    ],
    [
      { rowShift: true },
      'each token has the value of the row after it',
      ({ values, tops }) => {
        expect(tops[5]).toMatchObject(top(clean.tops[6]!))
        expect(values[5]).not.toBe(clean.values[5])
      },
    ],
    [
      { indexShift: true },
      'values are one place too far in front',
      ({ values }) => {
        expect(values.slice(1, last() - 1)).toEqual(clean.values.slice(2, last()))
        expect(values.length).toBe(clean.values.length)
      },
    ],
    [
      { indexShift: 'back' },
      'values are one place too far behind',
      ({ values }) => expect(values.slice(2, last())).toEqual(clean.values.slice(1, last() - 1)),
    ],
    [
      { ignoredEcho: true },
      'only what is new',
      ({ values }) => expect(values).toEqual([expect.closeTo(clean.values.at(-1)!, 5)]),
    ],
    [{ ignoredEcho: 'empty' }, 'nothing', ({ values }) => expect(values).toEqual([])],
    [{ short: true }, 'one too few', ({ values }) => expect(values.length).toBe(last())],
    [
      { bosOnIds: true },
      'one more than was sent',
      ({ values, tokens, prompt }) => {
        expect([values.length, prompt]).toEqual([last() + 2, last() + 1])
        expect(tokens[0]).toBe('token_id:0')
      },
    ],
    [{ zeros: true }, 'all 0', ({ values }) => expect(new Set(values.slice(1, last()))).toEqual(new Set([0]))],
    [{ floor: true }, 'all -9999', ({ values }) => expect(new Set(values.slice(1, last()))).toEqual(new Set([-9999]))],
    [
      { logits: true },
      'logits',
      ({ values, tops }) => {
        expect(Math.max(...(values.slice(1) as number[]))).toBeGreaterThan(0)
        expect(mass(tops[3]!)).toBeGreaterThan(2)
      },
    ],
    [
      { broadcast: true },
      'one row everywhere',
      ({ tops }) =>
        expect(new Set(tops.slice(1, last()).map((each) => best(each!)))).toEqual(new Set([best(clean.tops.at(-1)!)])),
    ],
    [
      { truncated: 20 },
      'the end of it alone',
      ({ tokens, prompt }) => {
        expect(prompt).toBe(20)
        expect(tokens.slice(0, 20)).toEqual(clean.tokens.slice(-21, -1))
      },
    ],
    [{ chunkLost: 50 }, 'the last value lost', ({ values }) => expect(values[last() - 1]).toBeNull()],
    [{ shortWrong: 100 }, 'other values', (faulty) => expect(wrong(faulty)).toBeGreaterThan(10)],
    [{ noise: 0.01 }, 'values a little off', (faulty) => expect(wrong(faulty)).toBeGreaterThan(10)],
  ])('%j: %s', async (faults, _, check) => {
    fault(faults)
    check(await echo())
  })

  it('NaN comes as the word that Python writes, which JSON does not know', async () => {
    fault({ nan: true })
    const answer = await ask(fake, '/v1/completions', {
      model: 'base',
      prompt: ids,
      echo: true,
      logprobs: 1,
      max_tokens: 0,
    })
    expect(answer.body).toBeUndefined()
    expect(answer.text).toMatch(/,NaN,/)
  })

  it('after the temperature: values of the prompt move with it', async () => {
    fault({ postTemperature: true })
    expect(wrong(await echo())).toBe(0)
    expect(wrong(await echo(ids, { temperature: 2 }))).toBe(last() - 1)
    fault({ postTemperature: false })
    expect(wrong(await echo(ids, { temperature: 2 }))).toBe(0)
  })

  it('processed: at temperature 0 what was chosen is certain, and nothing else is possible', async () => {
    fault({ processed: true })
    const { values, tops } = await echo()
    expect(values.at(-1)).toBe(0)
    expect(Object.values(tops.at(-1)!).filter((value) => value === -9999).length).toBe(4)
    expect(wrong({ ...clean, values })).toBe(0)
  })

  it.each(['short', 'nulls'] as const)(
    'cachedPrefix %s: the second time, the beginning is missing',
    async (cachedPrefix) => {
      fault({ cachedPrefix })
      const prompt = [...ids.slice(cachedPrefix === 'short' ? 3 : 9), 500]
      const first = await echo(prompt)
      expect(first.values.filter((value) => value === null).length).toBe(1)
      const second = await echo(prompt)
      if (cachedPrefix === 'short') expect(second.values.length).toBeLessThan(first.values.length)
      else expect(second.values.filter((value) => value === null).length).toBeGreaterThan(10)
    },
  )

  it('orderDependent: what came before is right again and again, and wrong after another', async () => {
    fault({ orderDependent: true })
    const other = [...ids.slice(0, 35), ...ids.slice(0, 25)]
    expect(wrong(await echo())).toBe(0)
    expect(wrong(await echo())).toBe(0)
    await echo(other)
    expect(wrong(await echo())).toBeGreaterThan(10)
  })

  it('mixedUp: right alone, wrong in company', async () => {
    fault({ mixedUp: true })
    expect(wrong(await echo())).toBe(0)
    const others = [10, 20, 30].map((start) => [...ids.slice(start), ...ids.slice(0, start)])
    const all = await Promise.all([ids, ...others].map((each) => echo(each)))
    expect(all.map(({ tokens }) => tokens.length)).toEqual(new Array(4).fill(last() + 1))
    const truths: Echoed[] = []
    fault({ mixedUp: false })
    for (const each of [ids, ...others]) truths.push(await echo(each))
    expect(Math.max(...all.map((each, i) => wrong(each, truths[i])))).toBeGreaterThan(10)
  })

  it('names: an unknown one is served by the first model, an adapter that was not loaded answers like it', async () => {
    const body = { model: 'nobody', prompt: ids, echo: true, logprobs: 1, max_tokens: 0 }
    const values = async (model: string): Promise<Values> =>
      (await ask(fake, '/v1/completions', { ...body, model })).body.choices[0].logprobs.token_logprobs
    expect(await values('lost')).not.toEqual(await values('base'))
    fault({ servesDefault: true, adapterNotLoaded: true })
    expect(await values('nobody')).toEqual(await values('base'))
    expect(await values('lost')).toEqual(await values('base'))
    expect((await ask(fake, '/v1/completions', { ...body, model: 'lost' })).body.model).toBe('lost')
  })

  it('texts: BOS twice, or split otherwise than tokenizer.json says', async () => {
    const tokens = async () =>
      (await ask(fake, '/tokenize', { model: 'base', prompt: 'Nobody is liable' })).body.tokens as number[]
    const own = await tokens()
    fault({ doubleBos: true })
    expect(await tokens()).toEqual([0, 0, ...own])
    expect((await echo('Nobody is liable')).prompt).toBe(own.length + 2)
    fault({ doubleBos: false, splitsOtherwise: true })
    const other = await tokens()
    expect(other.length).toBe(own.length + 1)
    expect((await ask(fake, '/detokenize', { model: 'base', tokens: other })).body.prompt).toBe('Nobody is liable')
    expect((await echo('Nobody is liable')).prompt).toBe(own.length + 1)
  })

  it('choices in reverse, and a format that is not kept', async () => {
    fault({ choicesReversed: true, ignoresFormat: true })
    const two = await ask(fake, '/v1/completions', { model: 'base', prompt: [ids, ids.slice(0, 5)], max_tokens: 1 })
    expect(two.body.choices.map(({ index }: { index: number }) => index)).toEqual([1, 0])
    const messages = [{ role: 'user', content: 'Write JSON.' }]
    const chat = { model: 'base', messages, temperature: 0, max_tokens: 8, response_format: { type: 'json_object' } }
    expect((await ask(fake, '/v1/chat/completions', chat)).body.choices[0].message.content).not.toContain('{')
  })
})

const top = (tops: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(tops)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 5),
  )
const best = (tops: Record<string, number>) => Object.keys(top(tops))[0]
const mass = (tops: Record<string, number>) => Object.values(tops).reduce((sum, value) => sum + Math.exp(value), 0)
