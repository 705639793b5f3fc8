import { describe, expect, it } from 'vitest'
import type { ChoiceEvidence } from '../../src/evidence/evidence.ts'
import { acc, accBytes, accNorm } from '../../src/metrics/acc.ts'
import { usualReading } from '../../src/metrics/metric.ts'
import type { Sample } from '../../src/samples/sample.ts'
import { golden, hasGolden, reference, titleOf } from './golden.ts'

interface Question {
  choices: string[]
  answer: number
  logprobs: number[]
}

function pair({ choices, answer, logprobs }: Question): { sample: Sample; evidence: ChoiceEvidence } {
  return {
    sample: { id: 'a', prompt: 'q', choices, answer, source: { file: 'test.jsonl', line: 1 } },
    evidence: { kind: 'choice', id: 'a', logprobs, tokens: logprobs.map(() => 1) },
  }
}

const seenOf = (questions: readonly Question[], more: Partial<ChoiceEvidence> = {}) => ({
  pairs: questions.map(pair).map(({ sample, evidence }) => ({ sample, evidence: [{ ...evidence, ...more }] })),
  reading: usualReading,
})

function score(metric: typeof acc, question: Question): number {
  const { sample, evidence } = pair(question)
  return metric.scorer(seenOf([question])).statistics(evidence, sample)[0]!
}

describe('accuracy of choices', () => {
  const metrics = { acc, acc_norm: accNorm, acc_bytes: accBytes }

  it('equals lm-evaluation-harness 0.4.13 in every question, ties and scripts of several bytes included', () => {
    const cases = reference('likelihood').choices as (Question & Record<keyof typeof metrics, number>)[]
    for (const [name, metric] of Object.entries(metrics)) {
      const wrong = cases.filter((question) => score(metric, question) !== question[name as keyof typeof metrics])
      expect(wrong, name).toEqual([])
      const rights = cases.filter((question) => score(metric, question) === 1).length
      expect(rights).toBeGreaterThan(10)
    }
  })

  it.skipIf(!hasGolden)(titleOf('equals the golden questions'), () => {
    for (const { choices, loglikelihoods: logprobs, gold: answer, ...expected } of golden('likelihood').choices) {
      const question = { choices, answer, logprobs }
      expect([score(acc, question), score(accNorm, question), score(accBytes, question)]).toEqual([
        expected.acc,
        expected.acc_norm_chars,
        expected.acc_norm_bytes,
      ])
    }
  })

  it('cannot be told where the evidence is of other choices or no number: the row is missing', () => {
    const question = { choices: ['a', 'b'], answer: 0, logprobs: [-1, -2] }
    expect(score(acc, question)).toBe(1)
    expect(score(acc, { ...question, logprobs: [-1] })).toBeNaN()
    expect(score(acc, { ...question, logprobs: [-1, Number.NaN] })).toBeNaN()
    expect(score(accNorm, { ...question, choices: ['', ''], logprobs: [0, 0] })).toBeNaN()
  })

  it('says how many questions another library might decide otherwise, and no others', () => {
    const near = { choices: ['aaaa', 'bb'], answer: 1, logprobs: [-10, -10.0005] }
    const nearPerCharacter = { choices: ['aaaa', 'bb'], answer: 1, logprobs: [-10, -5.0003] }
    const bothWrong = { choices: ['a', 'b', 'c'], answer: 2, logprobs: [-1, -1.0001, -9] }
    const clear = { choices: ['a', 'b'], answer: 1, logprobs: [-1, -2] }
    const seen = seenOf([near, nearPerCharacter, bothWrong, clear])
    expect(acc.note?.(seen)).toContain('1 of 4 questions are decided by less than 0.001 nats')
    expect(accNorm.note?.(seen)).toContain('1 of 4 questions')
    expect(acc.note?.(seenOf([clear, bothWrong]))).toBe(null)
    expect(acc.note?.(seenOf([clear], { cut: true }))).toContain("1 of 1 questions are longer than the model's context")
  })

  describe('where all choices of a question are equally likely', () => {
    const tied = { choices: ['a', 'bb', 'ccc'], answer: 0, logprobs: [0, 0, 0] }
    const clear = { choices: ['a', 'b'], answer: 1, logprobs: [-1, -2] }
    const all = Object.values(metrics)

    it('is not measured where many questions are so, as of empty choices: the first would be right as often as it stands first', () => {
      for (const metric of all) {
        expect(metric.unfit!(seenOf([tied, tied]))).toMatch(/^All choices have one and the same .* in 2 of 2 questions/)
        expect(metric.unfit!(seenOf([tied, clear, clear, clear]))).toContain('in 1 of 4 questions')
        expect(metric.unfit!(seenOf([tied, clear, clear, clear, clear]))).toBeNull()
        expect(metric.unfit!(seenOf([clear]))).toBeNull()
      }
    })

    it('says which side it is', () => {
      const { pairs, reading } = seenOf([clear, clear])
      const sides = pairs.map(({ sample, evidence: [one] }) => ({
        sample,
        evidence: [one!, { ...one!, logprobs: [-3, -3] }],
      }))
      expect(acc.unfit!({ pairs: sides, reading })).toMatch(/^The candidate's choices .* in 2 of 2 questions/)
    })

    it('takes the first now and then, as lm-evaluation-harness does, and says so', () => {
      expect(score(acc, tied)).toBe(1)
      expect(score(acc, { ...tied, answer: 1 })).toBe(0)
      expect(acc.note!(seenOf([tied, clear, clear, clear, clear]))).toMatch(
        /^1 of 5 questions have one log-likelihood for all/,
      )
    })
  })
})
