import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/evidence/evidence.ts'
import type { EvaluatedTask } from '../../src/gate/evaluation.ts'
import type { Metric } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import { condition, decided, evaluatedTask, rowOf, ruleOf, scores, textTask } from './build.ts'

const better = evaluatedTask('a', 'general', scores(20, 0.5, 0.2))
const rule = ruleOf(condition('max_drop', '1 point'))

function without(task: EvaluatedTask, side: 'baseline' | 'candidate', ids: string[]): EvaluatedTask {
  return { ...task, [side]: new Map([...task[side]].filter(([id]) => !ids.includes(id))) }
}

function changed(task: EvaluatedTask, id: string, change: Partial<Evidence>): EvaluatedTask {
  const old = task.candidate.get(id)!
  return { ...task, candidate: new Map([...task.candidate, [id, { ...old, ...change } as Evidence]]) }
}

/** The same sample under many ids. */
function copies(task: EvaluatedTask, n: number): EvaluatedTask {
  const ids = Array.from({ length: n }, (_, i) => `copy ${i}`)
  const side = (name: 'baseline' | 'candidate') =>
    new Map(ids.map((id) => [id, { ...[...task[name].values()][0]!, id }] as const))
  const samples = ids.map((id) => ({ ...task.samples[0]!, id }))
  return { ...task, samples, baseline: side('baseline'), candidate: side('candidate') }
}

const text = textTask('a', 'general', { ratio: -0.2, n: 20 })

describe('what could not be measured is never a pass', () => {
  it.each<[string, EvaluatedTask, RegExp]>([
    [
      'evidence lost',
      without(better, 'candidate', ['3', '7']),
      /candidate has no evidence for 2 of 20 samples: "3" and "7"/,
    ],
    ['baseline lost', without(better, 'baseline', ['3']), /baseline has no evidence for 1 of 20 samples: "3"/],
    [
      'samples gone from the data',
      without({ ...better, samples: better.samples.slice(1) }, 'baseline', ['0']),
      /Only the candidate has evidence for 1 sample: "0"/,
    ],
    [
      'a score that is no number',
      changed(better, '5', { score: Number.NaN }),
      /candidate gave no finite number for 1 of 20 samples: "5"/,
    ],
    ['a likelihood of NaN', changed(text, 't5', { nll: Number.NaN }), /no finite number for 1 of 20 samples: "t5"/],
    ['an infinite likelihood', changed(text, 't5', { nll: Infinity }), /no finite number/],
    ['a perplexity beyond all numbers', changed(text, 't5', { nll: 1e9 }), /candidate's value is not a finite number/],
    ['a likelihood above 1', changed(text, 't5', { nll: -1000 }), /no model can give .* in 1 of 20 samples: "t5"/],
    ['a loss without a token', changed(text, 't5', { tokens: 0 }), /no model can give .* in 1 of 20 samples: "t5"/],
    [
      'other tokens scored',
      changed(text, 't5', { tokens: 49 }),
      /scored different parts of the text in 1 of 20 samples: "t5"/,
    ],
    ['evidence of another kind', changed(better, '5', { kind: 'likelihood' }), /evidence for "5" is no score/],
    ['texts of one token alone', textTask('a', 'general', { ratio: 0, n: 1, tokens: 0 }), /nothing could be scored/],
    ['no samples', { ...better, samples: [], baseline: new Map(), candidate: new Map() }, /no samples/],
    ['twice the same id', { ...better, samples: [...better.samples, better.samples[0]!] }, /same id/],
    ['a task that broke down', { ...better, missing: 'The server was gone.' }, /^The server was gone\.$/],
  ])('%s', (_, task, reason) => {
    for (const rules of [[rule], [], [ruleOf(condition('max_drop', '1 point'), { level: 'info' })]]) {
      const outcome = decided([task, evaluatedTask('b', 'domain', scores(20, 0.5, 0.2))], rules)
      const row = rowOf(outcome, 'a')
      expect(row.missing).toMatch(reason)
      expect(row).toMatchObject({ decision: 'missing', level: 'block', change: null, interval: null })
      expect(outcome.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
      expect(outcome.verdict.reasons[0]).toContain(row.missing)
      expect(outcome.forgetting.sentence).toMatch(/^Forgetting could not be ruled out: 1 of 1 general row could/)
    }
  })

  it.each(['max: 100', 'max_rise: 2', 'max_rise: 2%'])(
    'a perplexity near the end of all numbers, under %s',
    (written) => {
      const [kind, limit] = written.split(': ') as ['max' | 'max_rise', string]
      const task = textTask('a', 'general', { ratio: 690, n: 50, noise: 4 })
      const outcome = decided([task], [ruleOf(condition(kind, limit), { metric: 'perplexity' })])
      expect(rowOf(outcome, 'a').decision).not.toBe('inconclusive')
      expect(outcome.verdict.exit).not.toBe(0)
      expect(rowOf(outcome, 'a').smallestVisible ?? 0).toBeLessThan(Infinity)
    },
  )

  it('ids of models and data cannot break out of the sentence', () => {
    const evil = '\u001b[2J"\n</details>'
    const task = { ...better, samples: [...better.samples, { id: evil, source: { file: 'd', line: 9 } }] }
    expect(rowOf(decided([task], [rule]), 'a').missing).not.toMatch(/[\n\u001b]/)
  })

  it.each([
    [
      'one group',
      { ...better, samples: better.samples.map((sample) => ({ ...sample, group: 'all' })) },
      /from 1 indep/,
    ],
    ['one text', textTask('a', 'general', { ratio: 1.6, n: 1 }), /comes from 1 independent sample alone/],
    ['one text again and again', copies(textTask('a', 'general', { ratio: -1.6, n: 1 }), 30), /same in all 30 samples/],
  ])('%s is too few to tell by a bound, and only the point can decide', (_, task, reason) => {
    const kind = task.task.kind === 'perplexity' ? 'max_rise' : 'max_drop'
    for (const level of ['block', 'info'] as const) {
      const outcome = decided([task], [ruleOf(condition(kind, '2%'), { level })])
      const row = rowOf(outcome, 'a')
      expect(row).toMatchObject({ decision: 'missing', level: 'block', missing: null, interval: null })
      expect(row.rules[0]!.reason).toMatch(reason)
      expect(outcome.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
      expect(outcome.verdict.reasons[0]).toMatch(reason)
    }
    const point = decided([task], [ruleOf(condition(kind, '2%'), { decide: 'point' })])
    expect(rowOf(point, 'a').decision).toBe(_ === 'one text' ? 'fail' : 'pass')
  })

  it('a run of nothing, and a blocking rule that no row answers, show nothing', () => {
    expect(decided([], []).verdict).toMatchObject({ name: 'not-shown', exit: 3 })
    const outcome = decided([better], [rule, ruleOf(condition('min', '0.1'), { metric: 'rougeL' })])
    expect(outcome.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
    expect(outcome.verdict.reasons).toEqual([
      'The rule min: 0.1 (line 1 of the suite) names a row that this run does not have.',
    ])
  })
})

describe('a relative limit on a baseline of 0', () => {
  const zero = new Array(20).fill(0)
  const lower = findMetric('score:better=lower') as unknown as Metric<'score'>
  const rules = ['bound', 'point'].map((decide) =>
    ruleOf(condition('max_rise', '2%'), { metric: lower.name, decide: decide as 'bound' | 'point' }),
  )

  it('holds where the candidate is 0 as well, and blocks where it is not: more samples would not settle it', () => {
    const same = decided([evaluatedTask('a', 'general', { baseline: zero, candidate: zero }, lower)], rules)
    expect(rowOf(same, 'a').rules.map((rule) => rule.decision)).toEqual(['pass', 'pass'])
    const candidate = zero.map((_, i) => i % 2)
    const risen = decided([evaluatedTask('a', 'general', { baseline: zero, candidate }, lower)], rules)
    expect(rowOf(risen, 'a').rules.map((rule) => rule.decision)).toEqual(['missing', 'missing'])
    expect(risen.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
    expect(rowOf(risen, 'a').rules[0]!.reason).toContain('the baseline is 0')
  })
})

describe('checkpoints that split text differently', () => {
  const comparable = { perplexity: false, reason: 'The vocabularies differ.' }
  const task = textTask('a', 'general', { ratio: -0.05, candidateTokens: 40 })

  it('are compared by bits per byte in place of perplexity', () => {
    const outcome = decided([task], [ruleOf(condition('max_rise', '2%'))], { comparable })
    const replaced = rowOf(outcome, 'a', 'perplexity')
    expect(replaced.missing).toMatch(/^The vocabularies differ\. .*bits per byte can\.$/)
    expect(replaced).toMatchObject({ decision: null, level: null, change: null })
    expect(replaced.baseline).toBeGreaterThan(20)
    expect(rowOf(outcome, 'a', 'bits_per_byte').decision).toBe('pass')
    expect(outcome.verdict.name).toBe('passed')
    expect(outcome.forgetting.sentence).toBe('No forgetting found: the general row is not surely worse.')
  })

  it('answer the usual rule on perplexity by bits per byte, once', () => {
    const usual = ['perplexity', 'bits_per_byte'].map((metric) =>
      ruleOf(condition('max_rise', '2%'), { metric, role: 'general', place: null }),
    )
    const worse = textTask('a', 'general', { ratio: 0.3, candidateTokens: 40 })
    for (const [each, name] of [
      [task, 'passed'],
      [worse, 'blocked'],
    ] as const)
      for (const metrics of [['perplexity'], ['perplexity', 'bits_per_byte']]) {
        const asked = { ...each, task: { ...each.task, metrics } }
        const outcome = decided([asked], usual.slice(0, metrics.length), { comparable })
        expect(outcome.verdict.name).toBe(name)
        expect(rowOf(outcome, 'a', 'perplexity')).toMatchObject({ decision: null, rules: [] })
        const row = rowOf(outcome, 'a', 'bits_per_byte')
        expect(row.rules).toHaveLength(1)
        if (metrics.length === 1) expect(row.note).toMatch(/stands in for perplexity/)
      }
  })

  it('do not answer a rule that insists on perplexity', () => {
    const named = ruleOf(condition('max_rise', '2%'), { metric: 'perplexity' })
    const outcome = decided([task], [named], { comparable })
    expect(rowOf(outcome, 'a', 'perplexity')).toMatchObject({ decision: 'missing', level: 'block' })
    expect(outcome.verdict).toMatchObject({ name: 'not-shown', exit: 3 })
  })

  it('have bits per byte once where the suite asks for both', () => {
    const both = textTask('a', 'general', { ratio: 0, metrics: ['bits_per_byte', 'perplexity'] })
    expect(
      decided([both], [], { comparable })
        .rows.map((row) => row.metric)
        .sort(),
    ).toEqual(['bits_per_byte', 'perplexity'])
  })
})
