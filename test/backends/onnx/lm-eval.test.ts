import { existsSync, globSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Backend } from '../../../src/backends/backend.ts'
import type { Evidence, LikelihoodEvidence } from '../../../src/evidence/evidence.ts'
import { type Seen, usualReading } from '../../../src/metrics/metric.ts'
import { findMetric } from '../../../src/metrics/registry.ts'
import type { Sample } from '../../../src/samples/sample.ts'
import type { ChooseTask, PerplexityTask, Task } from '../../../src/suite/task.ts'
import { kindOf } from '../../../src/tasks/registry.ts'
import { sumRows } from '../../metrics/pairs.ts'
import { collect, open, stream } from './open.ts'

const cache =
  process.env.CHECKPOINT_GATE_MODELS ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'checkpoint-gate/models')
const names = ['baseline', 'candidate'] as const
const there = names.every((name) => existsSync(join(cache, name, 'model.onnx')))
const long = process.env.CHECKPOINT_GATE_LONG === '1'
/** What the harness wrote, as lm-eval.py says. */
const output = process.env.CHECKPOINT_GATE_LM_EVAL
const never = () => new AbortController().signal

interface Question {
  id: string
  question: string
  choices: string[]
  answer: number
  /** Ids of each choice's tokens. */
  tokens?: number[][]
}
interface Text {
  id: string
  text: string
  tokens?: number[]
}
interface Reference {
  questions: Question[]
  texts: Record<'pydoc' | 'licences', Text[]>
  checkpoints: Record<
    string,
    { logprobs: number[][]; acc: number; acc_norm: number } & Record<
      'pydoc' | 'licences',
      { logprobs: number[]; word_perplexity: number; byte_perplexity: number; bits_per_byte: number }
    >
  >
}

const common = { name: 'task', role: null, metrics: [], place: { line: 1, column: 1 } }
const data = { path: '', written: '', format: null, fields: {}, limit: null, place: common.place }
const plain = { prompt: null, system: null, chat: null, delimiter: ' ' }
const source = { file: 'data.jsonl', line: 1 }
const choose: ChooseTask = { ...common, ...plain, kind: 'choose', data: { ...data, shape: 'choices' } }
const texts: PerplexityTask = {
  ...common,
  ...plain,
  kind: 'perplexity',
  data: { ...data, shape: 'texts' },
  scored: 'text',
  maxTokens: null,
  window: null,
  stride: null,
  addBos: true,
  divergence: false,
}

const questionOf = ({ id, question, choices, answer }: Question): Sample => ({
  id,
  prompt: question,
  choices,
  answer,
  source,
})
const textOf = ({ id, text }: Text): Sample => ({ id, text, source })

/** Evidence of a task as the program makes it, in the order of the samples. */
async function evidenceOf(task: Task, samples: Sample[], backend: Backend): Promise<Evidence[]> {
  const found = await collect(kindOf(task).evaluate(task, 1, { all: samples, asked: samples }, backend, never()))
  return samples.map(({ id }) => found.get(id)!)
}

const seenOf = (samples: Sample[], evidence: Evidence[]): Seen => ({
  pairs: samples.map((sample, i) => ({ sample, evidence: [evidence[i]!] })),
  reading: usualReading,
})

function figure(metric: string, samples: Sample[], evidence: Evidence[]): number {
  const scorer = findMetric(metric)!.scorer(seenOf(samples, evidence))
  return scorer.value(sumRows(samples.map((sample, i) => scorer.statistics(evidence[i]!, sample))))
}

async function compareChoices(backend: Backend, questions: Question[], logprobs: number[][]) {
  const samples = questions.map(questionOf)
  const evidence = await evidenceOf(choose, samples, backend)
  const distances = evidence.flatMap((one, q) =>
    one.kind === 'choice' ? one.logprobs.map((value, c) => Math.abs(value - logprobs[q]![c]!)) : [],
  )
  expect(distances.length).toBe(logprobs.flat().length)
  return {
    worst: Math.max(...distances),
    acc: figure('acc', samples, evidence),
    accNorm: figure('acc_norm', samples, evidence),
    nearTies: ['acc', 'acc_norm'].map((metric) => findMetric(metric)!.note?.(seenOf(samples, evidence)) ?? null),
  }
}

async function compareTexts(backend: Backend, rows: Text[], logprobs: number[]) {
  const samples = rows.map(textOf)
  const evidence = await evidenceOf(texts, samples, backend)
  const distances = (evidence as LikelihoodEvidence[]).map(({ nll }, i) => Math.abs(nll + logprobs[i]!))
  return {
    worst: Math.max(...distances),
    word_perplexity: figure('word_perplexity', samples, evidence),
    byte_perplexity: figure('byte_perplexity', samples, evidence),
    bits_per_byte: figure('bits_per_byte', samples, evidence),
  }
}

const figures = ['word_perplexity', 'byte_perplexity', 'bits_per_byte'] as const

describe.skipIf(!there)('lm-evaluation-harness 0.4.13 (skipped where the real checkpoints have not been made)', () => {
  const reference = JSON.parse(readFileSync(new URL('./lm-eval.json', import.meta.url), 'utf8')) as Reference
  // A few of them in every run.
  const some = long ? Number.POSITIVE_INFINITY : 3

  describe.each(long ? names : names.slice(0, 1))('on the %s', { timeout: 120_000 }, (name) => {
    const expected = reference.checkpoints[name]!
    let backend: Backend
    beforeAll(async () => {
      backend = await open(join(cache, name), { threads: 2 })
    })
    afterAll(() => backend.close())

    it('splits questions and choices into the same tokens, and finds each choice as likely within 0.001', async () => {
      const questions = reference.questions.slice(0, some)
      const requests = questions.map(({ id, question, choices }) => ({
        id,
        context: question,
        choices: choices.map((choice) => ` ${choice}`),
      }))
      const chosen = await collect(backend.choose(stream(requests), never()))
      for (const { id, tokens } of questions)
        expect(chosen.get(id)!.choices.map(({ tokenIds }) => tokenIds)).toEqual(tokens)
      const found = await compareChoices(backend, questions, expected.logprobs.slice(0, some))
      expect(found.worst).toBeLessThan(1e-3)
      if (long) expect([found.acc, found.accNorm]).toEqual([expected.acc, expected.acc_norm])
    })

    it.each(['pydoc', 'licences'] as const)(
      'splits texts (%s) alike, and finds each as likely within 0.001',
      async (corpus) => {
        const rows = reference.texts[corpus].slice(0, some)
        const requests = rows.map(({ id, text }) => ({ id, text, addBos: true }))
        const scored = await collect(backend.score(stream(requests), never()))
        for (const { id, tokens } of rows) expect(scored.get(id)!.tokenIds).toEqual(tokens)
        const found = await compareTexts(backend, rows, expected[corpus].logprobs)
        expect(found.worst).toBeLessThan(1e-3)
        if (long) for (const each of figures) expect(found[each] / expected[corpus][each] - 1).toBeCloseTo(0, 6)
      },
    )
  })
})

describe.skipIf(!there || !long || !output)(
  'whole tasks of lm-evaluation-harness (with CHECKPOINT_GATE_LONG=1, and its output in CHECKPOINT_GATE_LM_EVAL)',
  { timeout: 1_200_000 },
  () => {
    interface Row {
      doc_id: number
      doc: Question & Text
      filtered_resps: [string, string][] | string[]
      acc: number
      acc_norm: number
    }
    const read = (name: string, task: string): Row[] => {
      const [file] = globSync(join(output!, name, '*', `samples_${task}_*.jsonl`))
      const lines = readFileSync(file!, 'utf8').trim().split('\n')
      return lines.map((line) => JSON.parse(line) as Row).sort((a, b) => a.doc_id - b.doc_id)
    }
    const results = (name: string, task: string): Record<string, number> => {
      const [file] = globSync(join(output!, name, '*', 'results_*.json'))
      return JSON.parse(readFileSync(file!, 'utf8')).results[task]
    }

    describe.each(names)('on the %s', (name) => {
      let backend: Backend
      beforeAll(async () => {
        backend = await open(join(cache, name), { threads: 2 })
      })
      afterAll(() => backend.close())

      it('choices are as likely within 0.001, acc and acc_norm are equal', async () => {
        const rows = read(name, 'clauses_mc')
        const logprobs = rows.map(({ filtered_resps }) => filtered_resps.map(([value]) => Number(value)))
        const found = await compareChoices(
          backend,
          rows.map(({ doc }) => doc),
          logprobs,
        )
        console.log(name, 'clauses_mc', found)
        expect(found.worst).toBeLessThan(1e-3)
        const expected = results(name, 'clauses_mc')
        expect([found.acc, found.accNorm]).toEqual([expected['acc,none'], expected['acc_norm,none']])
      })

      it.each(['pydoc', 'licences'])(
        'texts (%s) are as likely within 0.001, and the figures of them',
        async (corpus) => {
          const rows = read(name, `texts_${corpus}`)
          const logprobs = rows.map(({ filtered_resps: [value] }) => Number(value))
          const found = await compareTexts(
            backend,
            rows.map(({ doc }) => doc),
            logprobs,
          )
          console.log(name, corpus, found)
          expect(found.worst).toBeLessThan(1e-3)
          const expected = results(name, `texts_${corpus}`)
          for (const each of figures) expect(found[each] / expected[`${each},none`]! - 1).toBeCloseTo(0, 6)
        },
      )
    })
  },
)
