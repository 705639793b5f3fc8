import { afterEach, describe, expect, it } from 'vitest'
import { CannotTell, type Generated, type GenerateRequest } from '../../../src/backends/backend.ts'
import type { ServerSource } from '../../../src/suite/source.ts'
import { collect, open, stream } from '../onnx/open.ts'
import { type Fake, type FakeOptions, startFake } from './fake/fake.ts'
import { example, openServed } from './open.ts'

const json = {
  type: 'object',
  properties: { category: { type: 'string', enum: ['animal', 'plant'] } },
  required: ['category'],
  additionalProperties: false,
}
const question = 'What is this? the hoof of a horse'
const requests = (prompt: GenerateRequest['prompt'], more: Partial<GenerateRequest> = {}): GenerateRequest[] =>
  ['a', 'b', 'c'].map((id) => ({
    id,
    prompt,
    maxNewTokens: 40,
    sampling: { temperature: 0, topP: 1, topK: 0, seed: 1 },
    stop: [],
    json,
    ...more,
  }))
const never = () => new AbortController().signal

const fakes: Fake[] = []
afterEach(() => Promise.all(fakes.splice(0).map((fake) => fake.close())))

interface Outcome {
  answers: Generated[]
  /** Why nothing can be told. */
  reason: string | null
  notes: string
  /** Bodies of what was posted to complete something. */
  sent: Record<string, unknown>[]
}

async function answered(
  options: Partial<FakeOptions>,
  asked: GenerateRequest[],
  templating: ServerSource['templating'] = 'gate',
): Promise<Outcome> {
  const fake = await startFake({ dialect: 'vllm', checkpoint: example, ...options })
  fakes.push(fake)
  const backend = await openServed(fake.address, { source: { templating } })
  let reason: string | null = null
  const found = await collect<Generated>(backend.generate(stream(asked), never())).catch((error) => {
    if (!(error instanceof CannotTell)) throw error
    reason = error.reason
    return new Map<string, Generated>()
  })
  await backend.close()
  const posted = fake.counts.requests.filter(({ path }) => path.endsWith('completions'))
  return {
    answers: [...found.values()],
    reason,
    notes: backend.opened.notes.join('\n'),
    sent: posted.map(({ body }) => body as Record<string, unknown>),
  }
}

const chat = { messages: [{ role: 'user', content: question }] }
const text = { text: question }

describe('answers that a server is to hold to a JSON schema', () => {
  it.each([
    ['a conversation as tokens', 'vllm', chat, 'gate', 'response_format'],
    ['a text', 'vllm', text, 'gate', 'response_format'],
    ['a conversation by its chat route', 'tgi', chat, 'server', 'response_format'],
    ['a text to llama.cpp, which drops response_format there', 'llama-cpp', text, 'gate', 'json_schema'],
  ] as const)('are held to it: %s', async (_, dialect, prompt, templating, parameter) => {
    const { answers, reason, notes, sent } = await answered({ dialect }, requests(prompt), templating)
    expect(reason).toBeNull()
    expect(answers.map(({ text }) => ['animal', 'plant'].includes(JSON.parse(text).category))).toEqual([
      true,
      true,
      true,
    ])
    expect(notes).toContain('a form that was forgotten is not seen')
    for (const body of sent.slice(-3)) expect(JSON.stringify(body[parameter])).toContain(JSON.stringify(json))
  })

  it('are proven to be, by a handful of requests and only once', async () => {
    const { sent } = await answered({}, requests(chat))
    expect(sent).toHaveLength(1 + 1 + 3)
    expect(sent[0]).toMatchObject({
      response_format: { type: 'json_schema', json_schema: { strict: true, schema: { required: ['gate'] } } },
    })
  })

  it.each([
    [
      'drops the wish',
      { faults: { ignoresFormat: true } },
      /^the server does not hold answers to a form: its completions take a JSON schema and drop it; its chat/,
    ],
    ['refuses it', { faults: { refusesFormat: true } }, /refuses a JSON schema \(HTTP 400: .*features not supported/],
    ['knows it in conversations alone', { dialect: 'tgi' }, /chat_template: server/],
  ] as const)(
    'are never taken from one that %s: the task cannot be told, with the reason',
    async (_, options, reason) => {
      const found = await answered(options, requests(chat))
      expect(found.answers).toEqual([])
      expect(found.reason).toMatch(reason)
    },
  )

  it('cannot be told where this very schema is too much for the server, though it holds answers to others', async () => {
    const hard = { ...json, properties: { category: { type: 'string', pattern: '^a' } } }
    const options = { faults: { refusesFormat: 'pattern' } } as const
    expect(await answered(options, requests(chat, { json: hard }))).toMatchObject({
      answers: [],
      reason: expect.stringMatching(/^the server cannot hold answers to this schema: .*xgrammar$/),
    })
    expect((await answered(options, requests(chat))).answers).toHaveLength(3)
  })

  it('are told where some are not held after all', async () => {
    const fake = await startFake({ dialect: 'vllm', checkpoint: example })
    fakes.push(fake)
    const backend = await openServed(fake.address)
    await collect(backend.generate(stream(requests(text)), never()))
    fake.set({ ignoresFormat: true })
    await collect(backend.generate(stream(requests({ text: 'short: ' }, { stop: [] })), never()))
    await backend.close()
    expect(backend.opened.notes.join('\n')).toMatch(/\d of 6 answers are no JSON/)
  })

  it('cannot be had in process, and nobody says otherwise', async () => {
    const backend = await open(example)
    const error = await collect(backend.generate(stream(requests(text)), never())).catch((thrown) => thrown)
    await backend.close()
    expect(error).toBeInstanceOf(CannotTell)
    expect(error.reason).toContain('in process nothing holds answers to a form')
  })
})
