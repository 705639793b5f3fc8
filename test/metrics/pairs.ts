import fc from 'fast-check'
import type { AnswerEvidence, Evidence, LikelihoodEvidence } from '../../src/evidence/evidence.ts'
import { type Metric, usualReading } from '../../src/metrics/metric.ts'
import type { Sample } from '../../src/samples/sample.ts'
import type { Pair, Samples } from '../contracts/metric.ts'

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

const dog = 'The old dog sleeps on the mat and the old dog sleeps on the mat'
const contract = 'The contract ends after thirty days'

/** An answer that needs no reference to be good: it is JSON, and no word comes twice. */
const spotless = '["one two three four five six"]'

const textSamples = (references: string[][], perfect: string[]): Samples => ({
  typical: [
    answerPair(dog, references[0]!),
    answerPair('A contract ends after thirty days have passed', references[1]!),
  ],
  perfect: perfect.map((answer, i) => answerPair(answer, references[i]!)),
  odd: anyAnswer,
})

const needsReference = textSamples(
  [['The old dog sleeps on the mat at night'], [contract, 'It ends soon']],
  ['The old dog sleeps on the mat at night', contract],
)
const needsNone = textSamples([['x'], ['y']], [spotless, spotless])

const stuck = answerPair('and so on '.repeat(20), [])
const needsLoop: Samples = {
  ...needsNone,
  typical: [...needsNone.typical, { ...stuck, evidence: { ...stuck.evidence, finish: 'length' } }],
}
const needsSchema: Samples = { ...needsNone, reading: { ...usualReading, schema: { type: 'array' } } }

/** Any sample and evidence of the other kinds. */
function pairOf(sample: Partial<Sample>, evidence: Evidence): Pair {
  return { sample: { id: 'a', prompt: 'q', source, ...sample }, evidence }
}

/** With an answer that says nothing in the form that is asked for. */
const unread = (sample: Partial<Sample>) => pairOf(sample, answerPair('I cannot tell.', []).evidence)

const label = (expected: string, predicted: string) =>
  pairOf({ label: expected }, { kind: 'answer', id: 'a', text: JSON.stringify({ category: predicted }), finish: 'eos' })
const labels = fc.constantFrom('tax', 'lease', 'Tax ', 'parse_error', '__proto__', '')
const labelSamples: Samples = {
  typical: [label('tax', 'tax'), label('lease', 'tax'), label('court', 'court'), unread({ label: 'lease' })],
  perfect: [label('tax', 'tax'), label('lease', 'lease'), label('court', 'court'), label('lease', 'lease')],
  odd: fc.oneof(
    fc.tuple(labels, labels).map(([expected, predicted]) => label(expected, predicted)),
    fc.tuple(labels, text).map(([expected, answer]) => pairOf({ label: expected }, answerPair(answer, []).evidence)),
    fc
      .tuple(labels, labels)
      .map(([expected, own]) => pairOf({ label: expected }, { kind: 'label', id: 'a', label: own })),
  ),
}

const tagged = (expected: string, predicted: string) =>
  pairOf({ tags: expected.split(' ') }, { kind: 'tags', id: 'a', tags: predicted.split(' ') })
const tag = fc.constantFrom('O', 'B-PER', 'I-PER', 'E-PER', 'S-LAW', 'U-LAW', 'L-LAW', 'I-LAW', 'B', 'x')
const entity = fc.record({ type: fc.constantFrom('PER', 'LAW', ''), text })
const entitySamples: Samples = {
  typical: [tagged('B-PER I-PER O B-LAW', 'B-PER I-PER O O'), unread({ tags: ['O', 'B-LAW', 'I-LAW', 'O', 'B-PER'] })],
  perfect: [
    tagged('B-PER I-PER O B-LAW', 'B-PER I-PER O B-LAW'),
    tagged('O B-LAW I-LAW O B-PER', 'O B-LAW I-LAW O B-PER'),
  ],
  odd: fc.oneof(
    fc
      .array(fc.tuple(tag, tag), { minLength: 1, maxLength: 6 })
      .map((pairs) => tagged(pairs.map(([own]) => own).join(' '), pairs.map(([, other]) => other).join(' '))),
    fc
      .tuple(fc.array(entity, { maxLength: 3 }), fc.array(entity, { maxLength: 3 }))
      .map(([entities, own]) => pairOf({ entities }, { kind: 'entities', id: 'a', entities: own })),
    fc
      .tuple(fc.array(entity, { maxLength: 3 }), text)
      .map(([entities, answer]) => pairOf({ entities }, answerPair(answer, []).evidence)),
  ),
}

const chosen = (answer: number, logprobs: number[]) =>
  pairOf(
    { choices: ['yes, it is', 'no', 'perhaps'], answer },
    { kind: 'choice', id: 'a', logprobs, tokens: logprobs.map(() => 2) },
  )
const logprob = fc.double({ min: -100, max: 0, noNaN: true })
const choiceSamples: Samples = {
  typical: [chosen(0, [-9, -30, -40]), chosen(1, [-2, -30, -40])],
  perfect: [chosen(0, [-9, -30, -90]), chosen(1, [-90, -3, -40])],
  odd: fc.tuple(fc.nat(2), logprob, logprob, logprob).map(([answer, a, b, c]) => chosen(answer, [a, b, c])),
}

const scored = (score: number) => pairOf({}, { kind: 'score', id: 'a', score })
const scoreSamples: Samples = {
  typical: [scored(0.25), scored(0.75)],
  perfect: [scored(1), scored(1)],
  odd: fc.double({ min: 0, max: 1, noNaN: true }).map(scored),
}

const graded = (kind: 'judgement' | 'rating', name: string) => (grade: number) =>
  pairOf({}, { kind, id: 'a', grades: { [name]: grade } })
const gradeSamples = (pair: (grade: number) => Pair, grades: readonly number[]): Samples => ({
  typical: [pair(grades[1]!), pair(grades[2]!)],
  perfect: [pair(grades.at(-1)!), pair(grades.at(-1)!)],
  odd: fc.oneof(
    fc.double({ min: grades[0]!, max: grades.at(-1)!, noNaN: true }).map(pair),
    fc.constant({ ...pair(1), evidence: { ...pair(1).evidence, grades: {} } as Evidence }),
  ),
})
const gradesFor = (kind: 'judgement' | 'rating', name: string): Samples =>
  name.endsWith('_preference')
    ? gradeSamples(graded(kind, 'preference'), [0, 0, 0.5, 1])
    : gradeSamples(graded(kind, 'overall'), [1, 2, 3, 5])

const likelihoodSamples: Samples = {
  typical: [likelihoodPair(31.5, 12, 55), likelihoodPair(7.25, 4, 17)],
  perfect: [likelihoodPair(0, 12, 55), likelihoodPair(0, 4, 17)],
  odd: anyLikelihood,
}

/** What a metric is tried on. */
export function samplesOf({ of, name }: Metric): Samples {
  if (name === 'looping') return needsLoop
  if (name === 'json_schema') return needsSchema
  if (of === 'text') return /^(json_|distinct|repetition)/.test(name) ? needsNone : needsReference
  const others = {
    label: labelSamples,
    entities: entitySamples,
    choice: choiceSamples,
    score: scoreSamples,
    likelihood: likelihoodSamples,
    judgement: gradesFor('judgement', name),
    rating: gradesFor('rating', name),
  }
  return others[of]
}
