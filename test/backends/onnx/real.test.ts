import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collect, open, root, stream } from './open.ts'

const shared = join(root, '../shared/models')
const cache =
  process.env.CHECKPOINT_GATE_MODELS ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'checkpoint-gate/models')
const long = process.env.CHECKPOINT_GATE_LONG === '1'
const names = ['baseline', 'candidate', 'careful']
const there =
  existsSync(join(shared, 'reference.json')) && names.every((name) => existsSync(join(cache, name, 'model.onnx')))

interface Reference {
  passages: Record<string, Record<string, { index: number; id: string; scored: number; nll_onnx: number }[]>>
  perplexity: Record<string, Record<string, { scored: number; onnx: number; onnx_q8: number; onnx_q4: number }>>
  answers: Record<
    string,
    Record<string, { index: number; id: string; ids: number[]; ended: boolean; text: string; prompt_tokens: number }[]>
  >
}
const reference = (there ? JSON.parse(readFileSync(join(shared, 'reference.json'), 'utf8')) : null) as Reference
const rowsOf = (file: string) =>
  readFileSync(join(shared, 'data', `${file}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>)
const greedy = { temperature: 0, topP: 1, topK: 0, seed: 1 }
const never = () => new AbortController().signal

async function perplexity(name: string, corpus: string, take: number, file?: string) {
  const passages = reference.passages[name]![corpus]!.slice(0, take)
  const texts = rowsOf(corpus)
  const backend = await open(join(cache, name), { threads: 2, ...(file ? { file } : {}) })
  const requests = passages.map(({ id, index }) => ({ id, text: texts[index]!.text!, maxTokens: 300 }))
  const scored = await collect(backend.score(stream(requests), never()))
  await backend.close()
  let [nll, expected, tokens] = [0, 0, 0]
  for (const { id, nll_onnx, scored: count } of passages) {
    const { logprobs } = scored.get(id)!
    expect(logprobs.length).toBe(count)
    nll -= logprobs.reduce((a, b) => a + b, 0)
    expected += nll_onnx
    tokens += count
  }
  return { own: Math.exp(nll / tokens), expected: Math.exp(expected / tokens) }
}

async function answers(name: string, most: number) {
  const backend = await open(join(cache, name), { threads: 2 })
  const expected = new Map<string, Reference['answers'][string][string][number]>()
  const requests = Object.entries(reference.answers[name]!).flatMap(([task, list]) =>
    list.slice(0, most).map((answer) => {
      expected.set(`${task} ${answer.id}`, answer)
      const messages = [{ role: 'user', content: rowsOf(task)[answer.index]!.prompt! }]
      return { id: `${task} ${answer.id}`, prompt: { messages }, maxNewTokens: 48, sampling: greedy, stop: [] }
    }),
  )
  const found = await collect(backend.generate(stream(requests), never()))
  await backend.close()
  for (const [id, { ids, ended, text, prompt_tokens }] of expected) {
    expect({ id, ...found.get(id) }).toMatchObject({
      id,
      tokenIds: ids,
      text,
      promptTokens: prompt_tokens,
      finish: ended ? 'eos' : 'length',
    })
  }
}

describe.skipIf(!there || long)(
  'a few passages and answers of the real checkpoint (skipped where it has not been made)',
  () => {
    it('equal the reference', { timeout: 120_000 }, async () => {
      const { own, expected } = await perplexity('baseline', 'pydoc', 2)
      expect(Math.abs(own / expected - 1)).toBeLessThan(1e-4)
      await answers('baseline', 1)
    })
  },
)

describe.skipIf(!there || !long)('the real checkpoints (with CHECKPOINT_GATE_LONG=1, minutes each)', () => {
  for (const name of names) {
    for (const corpus of ['licences', 'pydoc']) {
      it(`${name}: perplexity of ${corpus} within 1e-4 of the reference`, { timeout: 600_000 }, async () => {
        const { own, expected } = await perplexity(name, corpus, Number.POSITIVE_INFINITY)
        console.log(`${name} ${corpus}: ${own}, reference ${expected}, relative ${own / expected - 1}`)
        expect(Math.abs(own / expected - 1)).toBeLessThan(1e-4)
      })
    }
    it(`${name}: greedy answers with the reference's token ids`, { timeout: 600_000 }, () =>
      answers(name, Number.POSITIVE_INFINITY),
    )
  }

  for (const file of ['model.onnx', 'model_q8.onnx', 'model_q4.onnx']) {
    it.skipIf(!existsSync(join(cache, 'baseline', file)))(
      `baseline, ${file}: choices as likely behind a shared reading as each by itself`,
      { timeout: 600_000 },
      async () => {
        const backend = await open(join(cache, 'baseline'), { threads: 2, file })
        const clauses = rowsOf('clauses').slice(0, 12)
        const choices = clauses.slice(0, 4).map(({ reference }) => ` ${reference}`)
        const questions = clauses.map(({ id, prompt }) => ({ id: id!, context: prompt!, choices }))
        const chosen = await collect(backend.choose(stream(questions), never()))
        const alone = questions.flatMap(({ id, context }) =>
          choices.map((text, c) => ({ id: `${id} ${c}`, context, text })),
        )
        const scored = await collect(backend.score(stream(alone), never()))
        await backend.close()
        for (const { id } of questions) {
          for (const [c, { logprobs }] of chosen.get(id)!.choices.entries()) {
            const distances = logprobs.map((value, i) => Math.abs(value - scored.get(`${id} ${c}`)!.logprobs[i]!))
            expect(Math.max(...distances)).toBeLessThan(5e-4)
          }
        }
      },
    )
  }

  for (const kind of ['q8', 'q4'] as const) {
    const file = `model_${kind}.onnx`
    const made = existsSync(join(cache, 'baseline', file))
    it.skipIf(!made)(
      `baseline, ${file}: perplexity near the reference's (integer kernels differ between processors)`,
      { timeout: 600_000 },
      async () => {
        const { own } = await perplexity('baseline', 'pydoc', Number.POSITIVE_INFINITY, file)
        const expected = reference.perplexity.baseline!.pydoc![`onnx_${kind}`]
        console.log(`${kind}: ${own}, reference ${expected}`)
        expect(Math.abs(own / expected - 1)).toBeLessThan(1e-3)
      },
    )
  }
})
