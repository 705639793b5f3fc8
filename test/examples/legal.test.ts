import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Backend } from '../../src/backends/backend.ts'
import { collect, open, root, stream } from '../backends/onnx/open.ts'

interface Reference {
  likelihoods: Record<string, { task: string; id: string; scored: number; nll: number }[]>
  answers: Record<
    string,
    { task: string; id: string; promptTokens: number; ids: number[]; ended: boolean; text: string }[]
  >
}

const folder = join(root, 'examples/legal')
const reference: Reference = JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8'))

function sample(task: string, id: string): Record<string, string> {
  const lines = readFileSync(join(folder, 'data', `${task}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
  const found = lines.map((line) => JSON.parse(line)).find((row) => row.id === id)
  if (!found) throw new Error(`${task}.jsonl has no ${id}: make reference.json anew`)
  return found
}

const signal = new AbortController().signal

describe.each(Object.keys(reference.likelihoods))('the example checkpoint %s', (name) => {
  let backend: Backend
  beforeAll(async () => {
    backend = await open(join(folder, name))
  })
  afterAll(() => backend?.close())

  it('finds texts as likely as onnxruntime and transformers do in Python', async () => {
    const rows = reference.likelihoods[name] ?? []
    const scored = await collect(
      backend.score(stream(rows.map(({ task, id }) => ({ id, text: sample(task, id).text ?? '' }))), signal),
    )
    expect(scored.size).toBe(rows.length)
    for (const row of rows) {
      const logprobs = scored.get(row.id)?.logprobs ?? new Float64Array()
      const nll = -logprobs.reduce((sum, logprob) => sum + logprob, 0)
      expect(logprobs.length).toBe(row.scored)
      expect(Math.abs(nll / row.nll - 1), row.id).toBeLessThan(1e-6)
    }
  })

  it('answers with the tokens of greedy decoding in Python', async () => {
    const rows = reference.answers[name] ?? []
    const greedy = { temperature: 0, topP: 1, topK: 0, seed: 1 }
    const requests = rows.map(({ task, id }) => ({
      id,
      prompt: { messages: [{ role: 'user', content: sample(task, id).prompt ?? '' }] },
      maxNewTokens: 32,
      sampling: greedy,
      stop: [],
    }))
    const answers = await collect(backend.generate(stream(requests), signal))
    for (const { id, ids, promptTokens, text, ended } of rows) {
      expect(answers.get(id)).toMatchObject({ promptTokens, text, finish: ended ? 'eos' : 'length' })
      expect(answers.get(id)?.tokenIds, id).toEqual(ids)
    }
  })
})
