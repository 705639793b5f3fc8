import type { Backend, Chosen, Generated, Opened, Scored } from '../../src/backends/backend.ts'
import type { Evidence } from '../../src/evidence/evidence.ts'
import type { Sample } from '../../src/samples/sample.ts'
import type { Task } from '../../src/suite/task.ts'
import { kindOf } from '../../src/tasks/registry.ts'

export const place = { line: 1, column: 1 }
export const common = { name: 'talk', role: null, metrics: ['m'], place }
export const data = { path: '/d.jsonl', written: 'd.jsonl', format: null, fields: {}, limit: null, place } as const
export const asking = { prompt: null, system: null, chat: null }
export const answering = { ...asking, maxNewTokens: 8, temperature: 0, topP: 1, topK: 0, stop: [], constrained: false }

export const sampleOf = (fields: Partial<Sample>): Sample => ({
  id: '1',
  source: { file: 'd.jsonl', line: 7 },
  ...fields,
})

/** What a task asks of a checkpoint with that template, and the evidence that it makes of what comes back. */
export async function asked(
  task: Task,
  samples: readonly Sample[],
  template: string | null = null,
  seed = 1,
  all = samples,
): Promise<{ requests: unknown[]; evidence: Evidence[] }> {
  const requests: unknown[] = []
  async function* each<R extends { id: string }, T>(stream: AsyncIterable<R>, answer: (request: R) => T) {
    for await (const request of stream) {
      requests.push(request)
      yield answer(request)
    }
  }
  const backend: Partial<Backend> = {
    opened: { template } as Opened,
    generate: (stream) =>
      each(
        stream,
        ({ id }): Generated => ({ id, text: 'Yes.', tokenIds: [5, 6], newTokens: 2, promptTokens: 3, finish: 'eos' }),
      ),
    score: (stream) =>
      each(
        stream,
        ({ id, likeliest }): Scored => ({
          id,
          ...(likeliest && { likeliest: { at: [1], ids: [[6, 5]], logprobs: [[-0.25, -1.2345678]] } }),
          logprobs: Float64Array.of(-0.5, -0.25),
          tokenIds: [5, 6],
          bytes: 4,
          cut: false,
        }),
      ),
    choose: (stream) =>
      each(
        stream,
        ({ id, choices }): Chosen => ({
          id,
          choices: choices.map((_, c) => ({ logprobs: Float64Array.of(-0.5, -c), tokenIds: [5, 6] })),
          cut: choices.length > 2,
        }),
      ),
  }
  const evidence: Evidence[] = []
  const { signal } = new AbortController()
  const data = { all, asked: samples }
  for await (const one of kindOf(task).evaluate(task, seed, data, backend as Backend, signal)) evidence.push(one)
  return { requests, evidence }
}
