import { describe, expect, it } from 'vitest'
// @ts-expect-error a script without types
import * as script from '../../scripts/e2e/compare.mjs'

const { answersFigure, decisionFigure, leftFigure, perplexityFigure, unlikeAnswers } = script

const texts = (nll: number, tokens = 100) => new Map([['a', { id: 'a', nll, tokens }]])
const run = (status: number, name: string, sentence: string) => ({
  status,
  report: { verdict: { name }, forgetting: { sentence } },
})

describe('what the end-to-end runs hold two runs to', () => {
  it.each([
    ['the same', texts(300), texts(300), true],
    ['within a ten-thousandth', texts(300.005), texts(300), true],
    ['beyond it', texts(300.02), texts(300), false],
    ['of another number of tokens', texts(300, 101), texts(300), false],
    ['of no texts', new Map(), texts(300), false],
  ])('perplexity: %s', (_, served, inProcess, holds) => {
    expect(perplexityFigure('x', served, inProcess, 1e-4).holds).toBe(holds)
  })

  it('answers: the same but for near ties, and none at all is not the same', () => {
    const of = (...texts: string[]) => new Map(texts.map((text, i) => [`${i}`, { id: `${i}`, text }]))
    const unlike = unlikeAnswers(of('yes', 'no', 'x'), of('yes', 'maybe'))
    expect(unlike).toEqual([
      { id: '1', served: 'no', inProcess: 'maybe' },
      { id: '2', served: 'x', inProcess: null },
    ])
    const holds = (gaps: (number | null)[]) =>
      answersFigure(
        'x',
        3,
        unlike,
        gaps.map((gap) => ({ gap })),
        0.005,
      ).holds
    expect([holds([0.001, 0.002]), holds([0.001, 0.2]), holds([0.001, null]), holds([])]).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(answersFigure('x', 0, [], [], 0.005).holds).toBe(false)
  })

  it('the decision in full, and nothing left behind', () => {
    const blocked = run(1, 'blocked', 'moderate')
    expect(decisionFigure(blocked, run(1, 'blocked', 'moderate')).holds).toBe(true)
    for (const other of [run(3, 'blocked', 'moderate'), run(1, 'passed', 'moderate'), run(1, 'blocked', 'mild')])
      expect(decisionFigure(blocked, other).holds).toBe(false)
    expect([leftFigure('x', []).holds, leftFigure('x', ['port 1']).holds]).toEqual([true, false])
  })
})
