import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type {
  Backend,
  ChooseRequest,
  Chosen,
  Generated,
  GenerateRequest,
  Sampling,
  Scored,
  ScoreRequest,
} from '../../src/backends/backend.ts'

export interface BackendUnderTest {
  /** Opens it; `rows` and `tokens` bound a batch where the backend batches. */
  open(batch?: { rows?: number; tokens?: number }): Promise<Backend>
  /** At least six texts of unlike length, one of them longer than the context. */
  texts: string[]
  /** At least six prompts of unlike length. */
  prompts: string[]
  /** A text that a user's turn may consist of; null: the backend has no chat template. */
  message: string | null
}

const greedy: Sampling = { temperature: 0, topP: 1, topK: 0, seed: 1 }
const drawn = (seed: number): Sampling => ({ temperature: 0.9, topP: 0.95, topK: 50, seed })
/** What the last bits of float32 sums may make of a log-probability. */
const tolerance = 5e-4

export async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}

export async function collect<T extends { id: string }>(results: AsyncIterable<T>): Promise<Map<string, T>> {
  const map = new Map<string, T>()
  for await (const result of results) {
    expect(map.has(result.id), `${result.id} came once`).toBe(false)
    map.set(result.id, result)
  }
  return map
}

const never = () => new AbortController().signal

/** What every backend promises. */
export function backendContract(name: string, { open, texts, prompts, message }: BackendUnderTest): void {
  describe(`${name}, as a backend`, () => {
    let backend: Backend
    beforeAll(async () => {
      backend = await open()
    })
    afterAll(() => backend.close())

    const scores = (from: Backend, requests: ScoreRequest[]) => collect<Scored>(from.score(stream(requests), never()))
    const choices = (from: Backend, requests: ChooseRequest[]) =>
      collect<Chosen>(from.choose(stream(requests), never()))
    const answers = (from: Backend, requests: GenerateRequest[]) =>
      collect<Generated>(from.generate(stream(requests), never()))
    const scoreRequests = (): ScoreRequest[] => texts.map((text, i) => ({ id: `t${i}`, text }))
    const requests = (sampling: Sampling, most = 12, stop: string[] = []): GenerateRequest[] =>
      prompts.map((text, i) => ({ id: `p${i}`, prompt: { text }, maxNewTokens: most - (i % 3), sampling, stop }))

    const expectSameScores = (a: Map<string, Scored>, b: Map<string, Scored>) => {
      expect([...a.keys()].sort()).toEqual([...b.keys()].sort())
      for (const [id, { logprobs, tokenIds, bytes }] of a) {
        expect({ tokenIds: b.get(id)?.tokenIds, bytes: b.get(id)?.bytes }).toEqual({ tokenIds, bytes })
        const worst = Math.max(
          0,
          ...logprobs.map((value, i) => Math.abs(value - (b.get(id)?.logprobs[i] ?? Number.NaN))),
        )
        expect(worst, id).toBeLessThan(tolerance)
      }
    }
    const idsOf = (map: Map<string, Generated>) =>
      Object.fromEntries([...map].sort().map(([id, { tokenIds }]) => [id, tokenIds]))

    it('says what it opened', () => {
      const { opened } = backend
      expect(opened.fingerprint).not.toBe('')
      expect(opened.contextLength).toBeGreaterThan(1)
      expect(opened.template === null).toBe(message === null)
    })

    it('scores every text once: a log-probability for every token but the first, none above 0, all finite', async () => {
      const scored = await scores(backend, scoreRequests())
      expect(scored.size).toBe(texts.length)
      for (const [i, text] of texts.entries()) {
        const { logprobs, tokenIds, bytes, cut } = scored.get(`t${i}`)!
        expect(logprobs.length).toBe(tokenIds.length)
        expect(logprobs.every((value) => Number.isFinite(value) && value <= 1e-6)).toBe(true)
        expect(bytes).toBeLessThanOrEqual(Buffer.byteLength(text))
        expect(cut).toBe(false)
      }
    })

    it('gives the same log-probabilities in any order and in batches of any size', async () => {
      const expected = await scores(backend, scoreRequests())
      expectSameScores(expected, await scores(backend, scoreRequests().reverse()))
      const small = await open({ rows: 1, tokens: 64 })
      expectSameScores(expected, await scores(small, scoreRequests()))
      await small.close()
    })

    it('cuts a text to its first tokens where it is told to, and says so', async () => {
      const [whole, cut] = [
        await scores(backend, [{ id: 'x', text: texts[0]! }]),
        await scores(backend, [{ id: 'x', text: texts[0]!, maxTokens: 5 }]),
      ]
      expect(cut.get('x')!.cut).toBe(true)
      expect(cut.get('x')!.tokenIds).toEqual(whole.get('x')!.tokenIds.slice(0, 4))
      cut.get('x')!.logprobs.forEach((value, i) => {
        expect(Math.abs(value - whole.get('x')!.logprobs[i]!)).toBeLessThan(tolerance)
      })
    })

    it('slides a window over a long text: each token once, and a smaller stride only ever gives it more context', async () => {
      const long = texts.reduce((a, b) => (b.length > a.length ? b : a))
      const { contextLength } = backend.opened
      const half = (await scores(backend, [{ id: 'x', text: long }])).get('x')!
      const fine = (await scores(backend, [{ id: 'x', text: long, stride: Math.floor(contextLength / 8) }])).get('x')!
      expect(half.tokenIds.length).toBeGreaterThan(contextLength)
      expect(fine.tokenIds).toEqual(half.tokenIds)
      // The first window is the same in both; behind a server it leaves room for one token.
      for (let i = 0; i < contextLength - 2; i++)
        expect(Math.abs(fine.logprobs[i]! - half.logprobs[i]!)).toBeLessThan(tolerance)
    })

    it('scores a text after a context as the end of both together', async () => {
      const [context, text] = ['The licence says that', ' nobody is liable for damages']
      const both = (await scores(backend, [{ id: 'x', text: context + text }])).get('x')!
      const after = (await scores(backend, [{ id: 'x', text, context }])).get('x')!
      expect(after.tokenIds).toEqual(both.tokenIds.slice(-after.tokenIds.length))
      const shifted = both.logprobs.slice(-after.logprobs.length)
      after.logprobs.forEach((value, i) => {
        expect(Math.abs(value - shifted[i]!)).toBeLessThan(tolerance)
      })
      expect(after.bytes).toBe(Buffer.byteLength(text))
    })

    /** Questions of unlike length, with choices of unlike number and length, some of which begin alike. */
    const questions = (): ChooseRequest[] =>
      prompts.map((context, i) => ({
        id: `q${i}`,
        context,
        choices: [' yes', ' yes, and no', ' that nobody is liable', ' A', ' B', '\n- none of these at all'].slice(
          i % 3,
        ),
      }))
    /** The same without anything shared: every choice is scored as the end of a text of its own. */
    const oneByOne = async (requests: ChooseRequest[]) => {
      const all = requests.flatMap(({ id, context, choices }) =>
        choices.map((text, c): ScoreRequest => ({ id: `${id} ${c}`, context, text })),
      )
      return scores(backend, all)
    }
    const expectSameChoices = (chosen: Map<string, Chosen>, alone: Map<string, Scored>, requests: ChooseRequest[]) => {
      expect([...chosen.keys()].sort()).toEqual(requests.map(({ id }) => id).sort())
      for (const [id, found] of chosen) {
        expect(found.choices.length).toBe(requests.find((each) => each.id === id)!.choices.length)
        for (const [c, { logprobs, tokenIds }] of found.choices.entries()) {
          const expected = alone.get(`${id} ${c}`)!
          expect(tokenIds).toEqual(expected.tokenIds)
          expect(logprobs.length).toBe(tokenIds.length)
          const worst = Math.max(...logprobs.map((value, i) => Math.abs(value - expected.logprobs[i]!)))
          expect(worst, `${id} ${c}`).toBeLessThan(tolerance)
        }
      }
    }

    it('scores choices as it scores each of them alone behind the same context, in batches of any size', async () => {
      const alone = await oneByOne(questions())
      expectSameChoices(await choices(backend, questions()), alone, questions())
      expectSameChoices(await choices(backend, questions().reverse()), alone, questions())
      for (const size of [{ rows: 1, tokens: 64 }, { rows: 3 }]) {
        const other = await open(size)
        expectSameChoices(await choices(other, questions()), alone, questions())
        await other.close()
      }
    })

    it('scores choices whose tokens begin inside the context, and choices that are alike', async () => {
      const odd: ChooseRequest[] = [
        { id: 'spaces', context: 'The licence says  ', choices: ['yes', 'no', ''] },
        { id: 'one', context: 'The licence says', choices: [' nothing'] },
        { id: 'same', context: 'The licence says', choices: [' yes', ' yes'] },
        { id: 'melting', context: 'The licence sa', choices: ['ys', 'id so', '!'] },
      ]
      expectSameChoices(await choices(backend, odd), await oneByOne(odd), odd)
    })

    it('has the beginning of a text stand before choices without a context', async () => {
      const texts = ['Permission is granted', 'No warranty']
      const [found, alone] = [
        await choices(backend, [{ id: 'x', context: '', choices: texts }]),
        await scores(
          backend,
          texts.map((text, i) => ({ id: `x ${i}`, text, addBos: true })),
        ),
      ]
      expectSameChoices(found, alone, [{ id: 'x', context: '', choices: texts }])
    })

    it('leaves out the beginning of a context that is too long, and says so', async () => {
      const long = texts.reduce((a, b) => (b.length > a.length ? b : a))
      const found = (await choices(backend, [{ id: 'x', context: long, choices: [' yes', ' no, never'] }])).get('x')!
      expect(found.cut).toBe(true)
      for (const { logprobs } of found.choices) expect(logprobs.every((value) => value < 0)).toBe(true)
      const [short] = (await choices(backend, questions())).values()
      expect(short!.cut).toBe(false)
    })

    it.skipIf(message === null)('puts a conversation before choices, and before a text that is scored', async () => {
      const context = { messages: [{ role: 'user', content: message ?? '' }] }
      const request: ChooseRequest = { id: 'x', context, choices: ['Yes', 'No, never'] }
      const alone = await oneByOne([request])
      expectSameChoices(await choices(backend, [request]), alone, [request])
      const plain = await oneByOne([{ ...request, context: message ?? '' }])
      expect(plain.get('x 0')!.logprobs).not.toEqual(alone.get('x 0')!.logprobs)
    })

    it('tells the likeliest tokens at evenly spread places of a text where it can, the same in batches of any size', async () => {
      const asked = scoreRequests().map((request) => ({ ...request, likeliest: { positions: 5, tokens: 8 } }))
      const small = await open({ rows: 1, tokens: 64 })
      const [found, other] = [await scores(backend, asked), await scores(small, asked)]
      await small.close()
      for (const [id, { likeliest, logprobs, tokenIds }] of found) {
        if (!likeliest) continue
        const { at, ids } = likeliest
        expect(at.length).toBe(Math.min(5, tokenIds.length))
        const gaps = at.slice(1).map((place, i) => place - at[i]!)
        expect(Math.max(0, ...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1)
        expect(other.get(id)!.likeliest!.at).toEqual(at)
        for (const [i, row] of likeliest.logprobs.entries()) {
          expect(new Set(ids[i]).size).toBe(8)
          expect(row).toEqual([...row].sort((a, b) => b - a))
          expect(row.reduce((sum, value) => sum + Math.exp(value), 0)).toBeLessThan(1 + tolerance)
          const scored = ids[i]!.indexOf(tokenIds[at[i]!]!)
          if (scored >= 0) expect(Math.abs(row[scored]! - logprobs[at[i]!]!)).toBeLessThan(tolerance)
          else expect(logprobs[at[i]!]!).toBeLessThan(row[7]! + tolerance)
          const worst = Math.max(...row.map((value, k) => Math.abs(value - other.get(id)!.likeliest!.logprobs[i]![k]!)))
          expect(worst).toBeLessThan(tolerance)
        }
      }
      expectSameScores(found, await scores(backend, scoreRequests()))
    })

    it('has nothing to score in an empty text, and says so with no number', async () => {
      expect((await scores(backend, [{ id: 'x', text: '' }])).get('x')).toMatchObject({
        tokenIds: [],
        bytes: 0,
        cut: false,
      })
    })

    it('answers greedily the same in any order and in batches of any size', async () => {
      const expected = idsOf(await answers(backend, requests(greedy)))
      expect(Object.keys(expected).length).toBe(prompts.length)
      expect(idsOf(await answers(backend, requests(greedy).reverse()))).toEqual(expected)
      const small = await open({ rows: 1 })
      expect(idsOf(await answers(small, requests(greedy)))).toEqual(expected)
      await small.close()
      const three = await open({ rows: 3 })
      expect(idsOf(await answers(three, requests(greedy)))).toEqual(expected)
      await three.close()
    })

    it('draws the same answers with the same seed, alone or in a batch, and others with another', async () => {
      const first = idsOf(await answers(backend, requests(drawn(1))))
      expect(idsOf(await answers(backend, requests(drawn(1)).reverse()))).toEqual(first)
      const alone: Record<string, number[]> = {}
      for (const request of requests(drawn(1))) Object.assign(alone, idsOf(await answers(backend, [request])))
      expect(alone).toEqual(first)
      expect(idsOf(await answers(backend, requests(drawn(2))))).not.toEqual(first)
    })

    it('ends an answer at its limit of new tokens', async () => {
      for (const { finish, tokenIds } of (await answers(backend, requests(greedy, 4))).values()) {
        expect(tokenIds.length).toBeLessThanOrEqual(4)
        expect(finish === 'length' ? tokenIds.length : 2).toBeGreaterThanOrEqual(2)
      }
    })

    it('ends an answer before a stop string, as if the rest had never been', async () => {
      const free = await answers(backend, requests(greedy, 16))
      const [id, whole] = [...free].find(([, { text }]) => text.trim().length > 4)!
      const stop = whole.text.slice(2, 4)
      const request = requests(greedy, 16, [stop, '<never>']).find((each) => each.id === id)!
      const stopped = (await answers(backend, [request])).get(id)!
      expect(stopped.finish).toBe('stop')
      expect(stopped.text).toBe(whole.text.slice(0, whole.text.indexOf(stop)))
    })

    it.skipIf(message === null)('puts messages through the chat template', async () => {
      const messages = [{ role: 'user', content: message ?? '' }]
      const base = { maxNewTokens: 4, sampling: greedy, stop: [] }
      const answered = await answers(backend, [
        { id: 'chat', prompt: { messages }, ...base },
        { id: 'text', prompt: { text: message ?? '' }, ...base },
      ])
      expect(answered.get('chat')!.promptTokens).toBeGreaterThan(answered.get('text')!.promptTokens)
    })

    it('scores and answers at once, with what each gives alone', async () => {
      const [alone, aloneAnswers] = [await scores(backend, scoreRequests()), await answers(backend, requests(greedy))]
      const [together, answered] = await Promise.all([
        scores(backend, scoreRequests()),
        answers(backend, requests(greedy)),
      ])
      expectSameScores(alone, together)
      expect(idsOf(answered)).toEqual(idsOf(aloneAnswers))
    })

    it('serves a source that gives the next request only after an answer', async () => {
      let ask = () => {}
      const seen: string[] = []
      async function* oneByOne(): AsyncGenerator<ScoreRequest> {
        for (const request of scoreRequests().slice(0, 3)) {
          yield request
          if (seen.length === 0 || !seen.includes(request.id)) await new Promise<void>((resolve) => (ask = resolve))
        }
      }
      for await (const { id } of backend.score(oneByOne(), never())) {
        seen.push(id)
        ask()
      }
      expect(seen).toEqual(['t0', 't1', 't2'])
    })

    it('passes on an error of the source', async () => {
      async function* broken(): AsyncGenerator<ScoreRequest> {
        yield scoreRequests()[0]!
        throw new Error('line 7 is broken')
      }
      await expect(collect(backend.score(broken(), never()))).rejects.toThrow('line 7 is broken')
    })

    it('lets go of what nobody waits for, and goes on', async () => {
      for await (const _ of backend.generate(stream(requests(greedy, 64)), never())) break
      for await (const _ of backend.score(stream(scoreRequests()), never())) break
      expect((await scores(backend, scoreRequests())).size).toBe(texts.length)
    })

    it('ends within a second of an abort, with its reason, and works again afterwards', async () => {
      const expected = idsOf(await answers(backend, requests(greedy)))
      const controller = new AbortController()
      const reason = new Error('stopped by the test')
      let aborted = 0
      const work = collect(
        backend.generate(
          stream(Array.from({ length: 200 }, (_, i) => ({ ...requests(greedy, 64)[0]!, id: `${i}` }))),
          controller.signal,
        ),
      )
      setTimeout(() => {
        aborted = performance.now()
        controller.abort(reason)
      }, 100)
      await expect(work).rejects.toBe(reason)
      expect(performance.now() - aborted).toBeLessThan(1000)
      expect(idsOf(await answers(backend, requests(greedy)))).toEqual(expected)
    })

    it('does not begin under an aborted signal', async () => {
      await expect(
        collect(backend.score(stream(scoreRequests()), AbortSignal.abort(new Error('before')))),
      ).rejects.toThrow('before')
    })
  })
}
