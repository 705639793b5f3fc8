import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Backend, ChooseRequest, ScoreRequest } from '../../../src/backends/backend.ts'
import { enoughPositions } from '../../../src/backends/onnx/child/steady.ts'
import { collect, open, root, stream } from './open.ts'

const example = join(root, 'examples/legal/baseline')
const rows = <T>(name: string, count: number): T[] =>
  readFileSync(join(root, 'examples/legal/data', `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .slice(0, count)
    .map((line) => JSON.parse(line) as T)
const never = () => new AbortController().signal

const passages = rows<{ text: string }>('passages', 16)
const texts: ScoreRequest[] = [
  // Short and long ones, of an even and an odd number of tokens.
  ...passages.map(({ text }, i) => ({ id: `t${i}`, text: i % 3 === 2 ? text.slice(0, 15 + 11 * i) : text })),
  { id: 'one token', text: 'The', addBos: true },
  { id: 'likeliest', text: passages[0]!.text, likeliest: { positions: 8, tokens: 16 } },
]
const questions: ChooseRequest[] = rows<{ question: string; choices: string[] }>('choices', 24).map(
  ({ question, choices }, i) => ({
    id: `q${i}`,
    context: i % 2 ? question : passages[i % 16]!.text + question,
    choices,
  }),
)

/** Every number that the backend gives, in batches of so many requests, one after the other. */
async function numbers(backend: Backend, size: number): Promise<Record<string, number[][]>> {
  const found: Record<string, number[][]> = {}
  for (let from = 0; from < texts.length; from += size) {
    const part = stream(texts.slice(from, from + size))
    for (const [id, { logprobs, likeliest }] of await collect(backend.score(part, never())))
      found[id] = [Array.from(logprobs), ...(likeliest?.logprobs ?? [])]
  }
  for (let from = 0; from < questions.length; from += size) {
    const part = stream(questions.slice(from, from + size))
    for (const [id, { choices }] of await collect(backend.choose(part, never())))
      found[id] = choices.map(({ logprobs }) => Array.from(logprobs))
  }
  return found
}

describe('log-probabilities on the processor', () => {
  it.each([1, 2, 4])(
    'are those of the text alone, to the last bit, whatever is in its batch: %i threads',
    {
      timeout: 120_000,
    },
    async (threads) => {
      const backend = await open(example, { threads })
      const alone = await numbers(backend, 1)
      expect(Object.keys(alone)).toHaveLength(texts.length + questions.length)
      for (const size of [2, 5, 100]) expect(await numbers(backend, size), `${size} at once`).toEqual(alone)
      await backend.close()
    },
  )

  it.each([
    ['one thread shares nothing out', [128, 192], 1, 0],
    ['wide products are summed alike however they are shared', [576, 1536], 4, 0],
    ['of narrow ones, the widest tells', [128, 192, 1536, 49152], 4, 192],
    ['columns are shared by the 16', [640, 656], 8, 640],
  ])('need as many positions as narrow products have columns: %s', (_, widths, threads, positions) =>
    expect(enoughPositions(widths, threads)).toBe(positions),
  )
})
