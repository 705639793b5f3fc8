import { describe, expect, it } from 'vitest'
import type { Evidence, LikelihoodEvidence } from '../../src/evidence/evidence.ts'
import type { EvaluatedTask } from '../../src/gate/evaluation.ts'
import { renderComment } from '../../src/report/comment.ts'
import { movedTasks } from '../../src/report/moved.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { passed } from './reports.ts'

const side = (ids: number[][], shares: number[][]): Map<string, Evidence> => {
  const evidence: LikelihoodEvidence = {
    ...{ kind: 'likelihood', id: 'a', nll: 3, tokens: 2, bytes: 9, cut: false },
    likeliest: { at: ids.map((_, i) => i), ids, logprobs: shares.map((row) => row.map(Math.log)) },
  }
  return new Map([['a', evidence]])
}

const task = (candidate: Map<string, Evidence>, asked = true) =>
  ({
    task: { kind: 'perplexity', name: 'news', role: 'general', divergence: asked },
    samples: [{ id: 'a', text: 'x', source: { file: 'f', line: 1 } }],
    baseline: side(
      [
        [1, 2],
        [3, 4],
      ],
      [
        [0.7, 0.3],
        [0.6, 0.4],
      ],
    ),
    candidate,
  }) as unknown as EvaluatedTask

const other = side(
  [
    [1, 2],
    [4, 3],
  ],
  [
    [0.7, 0.3],
    [0.6, 0.4],
  ],
)

describe('how far the next tokens have moved', () => {
  const [moved] = movedTasks([task(other)], true)

  it('is the divergence from the baseline, and how often both find the same token likeliest', () => {
    expect(moved).toMatchObject({ task: 'news', role: 'general', sameTop: 0.5, positions: 2 })
    const kl = 0.6 * Math.log(0.6 / 0.4) + 0.4 * Math.log(0.4 / 0.6)
    expect(moved!.meanKl).toBeCloseTo(kl / 2, 6)
  })

  it('is nothing between equal sides', () => {
    const same = side(
      [
        [1, 2],
        [3, 4],
      ],
      [
        [0.7, 0.3],
        [0.6, 0.4],
      ],
    )
    expect(movedTasks([task(same)], true)[0]).toMatchObject({ meanKl: 0, sameTop: 1 })
  })

  it('is only told where it was asked for and both sides have the same tokens', () => {
    expect(movedTasks([task(other)], false)).toEqual([])
    expect(movedTasks([task(other, false)], true)).toEqual([])
  })

  it('stands in the comment and on the terminal, as a lower bound', () => {
    const line =
      "Next tokens on news: at least 0.041 nats from the baseline's (KL divergence, mean; 0.08 in the worst 1 %), the same likeliest token in 50.0 % of 2 places."
    const report = { ...passed, moved: [moved!] }
    expect(renderTerminal(report, { width: 400, color: false })).toContain(line)
    expect(renderComment(report).replaceAll('\u00A0', ' ')).toContain(`- ${line}`)
  })
})
