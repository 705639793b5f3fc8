import fc from 'fast-check'
import type { AnswerEvidence, LikelihoodEvidence } from '../../src/evidence/evidence.ts'
import { type Metric, usualReading } from '../../src/metrics/metric.ts'
import type { Sample } from '../../src/samples/sample.ts'
import type { Pair } from '../contracts/metric.ts'

const source = { file: 'test.jsonl', line: 1 }

export function answerPair(answer: string, references: string[]): { sample: Sample; evidence: AnswerEvidence } {
  return {
    sample: { id: 'a', prompt: 'q', references, source },
    evidence: { kind: 'answer', id: 'a', text: answer, finish: 'eos', promptTokens: 1, newTokens: 1 },
  }
}

export function likelihoodPair(
  nll: number,
  tokens: number,
  bytes: number,
): { sample: Sample; evidence: LikelihoodEvidence } {
  return {
    sample: { id: 'a', text: 'text', source },
    evidence: { kind: 'likelihood', id: 'a', nll, tokens, bytes, cut: false },
  }
}

const words = fc
  .array(fc.constantFrom('the', 'The', 'dogs', 'running', 'я', '契約', '42', '😀', '\n', '', 'x-y'), { maxLength: 12 })
  .map((list) => list.join(' '))
const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 40 }))

export const anyAnswer: fc.Arbitrary<Pair> = fc
  .tuple(text, fc.array(text, { maxLength: 3 }))
  .map(([answer, references]) => answerPair(answer, references))

export const anyLikelihood: fc.Arbitrary<Pair> = fc
  .tuple(fc.double({ min: 0, max: 15, noNaN: true }), fc.nat(50), fc.nat(6))
  .map(([mean, tokens, bytes]) => likelihoodPair(mean * tokens, tokens, tokens * bytes))

export function sumRows(rows: Iterable<ArrayLike<number>>): number[] {
  const sum: number[] = []
  for (const row of rows) for (let i = 0; i < row.length; i += 1) sum[i] = (sum[i] ?? 0) + row[i]!
  return sum
}

export interface TextCase {
  references: readonly string[]
  answer: string
}

/** The value of a metric of texts on a corpus. */
export function corpusValue(metric: Metric<'text'>, corpus: readonly TextCase[]): number {
  const pairs = corpus.map(({ answer, references }) => answerPair(answer, [...references]))
  const scorer = metric.scorer({
    pairs: pairs.map(({ sample, evidence }) => ({ sample, evidence: [evidence] })),
    reading: usualReading,
  })
  return scorer.value(sumRows(pairs.map(({ sample, evidence }) => scorer.statistics(evidence, sample))))
}
