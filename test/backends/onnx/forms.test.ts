import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { collect, open, stream } from './open.ts'
import { Reference } from './reference.ts'
import { type Tiny, writeTinyCheckpoint } from './tiny.ts'

const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-forms-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** The exporters' forms of one and the same thing; tolerance of a log-probability. */
const forms: [name: string, options: Tiny, tolerance: number][] = [
  ['an own matrix', {}, 2e-5],
  ['a tied matrix, which is transposed in the graph', { head: 'tied' }, 2e-5],
  ['a bias behind the matrix', { head: 'bias' }, 2e-5],
  ['a soft cap on the logits', { head: 'softcap' }, 2e-5],
  ['a matrix of 4 bits', { head: 'bits' }, 1e-4],
  ['rows flattened before the matrix and folded after', { head: 'gemm' }, 2e-5],
  ['activations quantised over the whole batch', { head: 'dynamic' }, 2e-5],
  ['a vocabulary that has no handy divisor', { vocabulary: 761 }, 2e-5],
  ['float16', { precision: 'fp16' }, 2e-2],
  ['float16 and a tied matrix', { precision: 'fp16', head: 'tied' }, 2e-2],
  ['operator set 17', { opset: 17, head: 'tied' }, 2e-5],
  ['no position_ids', { positions: false }, 2e-5],
  ['a mask of which only the length is read', { bias: 'flat' }, 2e-5],
  ['keys repeated in a way of its own', { repeat: 'concat' }, 2e-5],
  ['no cache', { cache: false }, 2e-5],
  ['GroupQueryAttention', { attention: 'grouped', positions: false }, 2e-5],
  ['a merged decoder', { attention: 'merged' }, 2e-5],
  ['a merged decoder without position_ids', { attention: 'merged', positions: false }, 2e-5],
  ['weights in a file beside it', { external: true }, 2e-5],
  ['ids of 32 bits', { idType: 'int32' }, 2e-5],
]

const texts = [
  'Permission is hereby granted',
  'No warranty.',
  'of',
  'The quick brown fox jumps over the lazy dog, twice, and sleeps.',
]
const prompts = [
  'The licence',
  'A',
  'Whoever reads this must',
  'x y',
  'Permission is hereby granted, free of charge, to',
]
const greedy = { temperature: 0, topP: 1, topK: 0, seed: 1 }

const isWhole = ({ attention, head }: Tiny) => attention === 'merged' || head === 'dynamic' || head === 'gemm'

describe.each(forms)('a graph with %s', (name, options, tolerance) => {
  it('gives the log-probabilities, choices and greedy answers of the unchanged model, whatever shares the batch', async () => {
    const folder = join(scratch, name.replaceAll(' ', '-'))
    const file = writeTinyCheckpoint(folder, options)
    const reference = await Reference.open(file)
    const backend = await open(folder, { batchRows: 3 })
    try {
      const signal = new AbortController().signal
      const likeliest = { positions: 2, tokens: 4 }
      const requests = texts.map((text, i) => ({ id: `${i}`, text, likeliest }))
      const scored = await collect(backend.score(stream(requests), signal))
      for (const [i, text] of texts.entries()) {
        const expected = await reference.score([...Buffer.from(text)])
        const { logprobs } = scored.get(`${i}`)!
        expect(logprobs.length).toBe(expected.length)
        const worst = Math.max(...expected.map((value, k) => Math.abs(logprobs[k]! - value)))
        expect(worst).toBeLessThan(tolerance)
        const found = scored.get(`${i}`)!.likeliest
        // A model whose head is not found gives none.
        expect(found === undefined).toBe(isWhole(options))
        for (const [k, at] of (found?.at ?? []).entries()) {
          const { ids, logprobs } = await reference.likeliest([...Buffer.from(text)].slice(0, at + 1), 4)
          expect(Math.max(...logprobs.map((value, j) => Math.abs(found!.logprobs[k]![j]! - value)))).toBeLessThan(
            tolerance,
          )
          if (options.precision !== 'fp16') expect(found!.ids[k]).toEqual(ids)
        }
      }
      const choices = [' the end', ' the one', ' x', '.']
      const questions = prompts.map((context, i) => ({ id: `${i}`, context, choices: choices.slice(i % 2) }))
      const off: number[] = []
      const chosen = await collect(backend.choose(stream(questions), signal))
      for (const { id, context, choices } of questions) {
        for (const [c, choice] of choices.entries()) {
          const expected = (await reference.score([...Buffer.from(context + choice)])).slice(-choice.length)
          const { logprobs } = chosen.get(id)!.choices[c]!
          expect(logprobs.length).toBe(choice.length)
          off.push(Math.max(...expected.map((value, k) => Math.abs(logprobs[k]! - value))))
        }
      }
      // A number on the border of two 8-bit steps falls to one side or the other by the last bit of a sum.
      const steps = off.filter((each) => each >= tolerance)
      expect(steps.length).toBeLessThanOrEqual(options.head === 'dynamic' ? 1 : 0)
      expect(Math.max(0, ...steps)).toBeLessThan(0.1)
      const asked = prompts.map((text, i) => ({
        id: `${i}`,
        prompt: { text },
        maxNewTokens: 6 + 4 * (i % 3),
        sampling: greedy,
        stop: [],
      }))
      const answers = await collect(backend.generate(stream(asked), signal))
      for (const [i, prompt] of prompts.entries()) {
        // With a scale of its own for each step, a step's token is not that of the whole text read again: but no other rows may move it.
        const expected =
          options.head === 'dynamic'
            ? (await collect(backend.generate(stream([asked[i]!]), signal))).get(`${i}`)!.tokenIds
            : await reference.greedy([...Buffer.from(prompt)], 6 + 4 * (i % 3), [257])
        expect(answers.get(`${i}`)!.tokenIds).toEqual(expected)
      }
    } finally {
      await backend.close()
      await reference.release()
    }
  })
})
