import { describe, expect, it } from 'vitest'
import type { EvaluatedTask } from '../../src/gate/evaluation.ts'
import type { Metric } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import type { Sample } from '../../src/samples/sample.ts'
import type { Task } from '../../src/suite/task.ts'
import { answerTask, condition, decided, evaluatedTask, rowOf, ruleOf, scores } from './build.ts'

const drop = ruleOf(condition('max_drop', '1 point'))
const rise = ruleOf(condition('max_rise', '1 point'))
const lower = findMetric('score:better=lower') as unknown as Metric<'score'>
const all = (value: number, n = 40) => new Array<number>(n).fill(value)
const texts = (reference: string, baseline: string, candidate: string) =>
  Array.from({ length: 20 }, (_, i) => ({ reference: `${reference} ${i}`, baseline, candidate }))

/** Answers of which a class or entities are read. */
function readTask(
  kind: 'classify' | 'entities',
  metrics: string[],
  right: Partial<Sample>,
  sides: [string, string],
): EvaluatedTask {
  const task = answerTask('a', 'domain', metrics, texts('', ...sides))
  const field = kind === 'classify' ? 'category' : 'entities'
  return {
    ...task,
    task: { ...task.task, kind, field } as Task,
    samples: task.samples.map((sample) => ({ ...sample, ...right })),
  }
}

describe('where both sides are equal because neither could be read, nothing was measured', () => {
  it.each<[string, EvaluatedTask, RegExp]>([
    [
      'no class in any answer',
      readTask('classify', ['accuracy', 'f1_macro', 'mcc'], { label: 'tax' }, ['I do not know', 'Hm']),
      /^No class could be read in any of the 40 answers \(the first is "I do not know"\)/,
    ],
    [
      'no entities in any answer',
      readTask('entities', ['entity_f1'], { entities: [] }, ['none', 'none']),
      /^No entities could be read in any of the 40 answers/,
    ],
    [
      'every answer empty',
      answerTask('a', 'domain', ['rougeL', 'looping'], texts('x', '', ' \n')),
      /^Every answer of the baseline is empty/,
    ],
    [
      'every answer of one side empty',
      answerTask('a', 'domain', ['rougeL'], texts('x', 'x', '')),
      /^Every answer of the candidate is empty/,
    ],
  ])('%s', (_, task, reason) => {
    for (const rules of [[drop, rise], [ruleOf(condition('max_drop', '1 point'), { level: 'info' })]]) {
      const { rows, verdict } = decided([task], rules)
      for (const row of rows) {
        expect(row).toMatchObject({ decision: 'missing', level: 'block', change: null, interval: null })
        expect(row.missing).toMatch(reason)
      }
      expect(verdict).toMatchObject({ name: 'not-shown', exit: 3 })
    }
  })

  it('where only one side could not be read, its figure is the worst there is: a loss blocks, a gain from nothing counts', () => {
    const accuracy = (...sides: [string, string]) => readTask('classify', ['accuracy'], { label: 'tax' }, sides)
    const forgot = decided([accuracy('tax', 'Hm')], [drop])
    expect(forgot.verdict).toMatchObject({ name: 'blocked', exit: 1 })
    expect(rowOf(forgot, 'a')).toMatchObject({ baseline: 1, candidate: 0, decision: 'fail' })
    const learnt = decided([accuracy('Hm', 'tax')], [drop, ruleOf(condition('min', '0.5'))])
    expect(learnt.verdict).toMatchObject({ name: 'passed', exit: 0 })
  })

  it('still tells how many could be read', () => {
    const task = readTask('classify', ['parse_errors'], { label: 'tax' }, ['tax', 'Hm'])
    expect(decided([task], [rise]).verdict).toMatchObject({ name: 'blocked', exit: 1 })
  })
})

describe('a baseline that has nothing to lose cannot show that nothing was lost', () => {
  it.each<[string, EvaluatedTask, typeof drop, RegExp]>([
    [
      'a score of 0',
      evaluatedTask('a', 'general', { baseline: all(0), candidate: all(0) }),
      drop,
      /stands at 0\.000, the lowest there is, so no drop could be seen/,
    ],
    [
      'in relation',
      evaluatedTask('a', 'general', { baseline: all(0), candidate: all(0) }),
      ruleOf(condition('max_drop', '2%')),
      /no drop/,
    ],
    [
      'lower is better',
      evaluatedTask('a', 'general', { baseline: all(1), candidate: all(1) }, lower),
      rise,
      /stands at 1\.000, the highest there is, so no rise could be seen/,
    ],
    [
      'BLEU without a match',
      answerTask('a', 'general', ['bleu'], texts('the cat sat on the mat', 'dogs bark', 'dogs bark')),
      drop,
      /stands at 0\.00,.*bleu:effective_order, bleu:order=2 and chrf/,
    ],
    [
      'BLEU of answers too short for it',
      answerTask('a', 'general', ['bleu'], texts('yes indeed', 'yes', 'yes')),
      drop,
      /bleu:effective_order/,
    ],
    [
      'BLEU (nltk), which is never quite 0',
      answerTask('a', 'general', ['bleu_nltk:smooth=method0'], texts('the cat sat on the mat', 'the dogs', 'the dogs')),
      drop,
      /bleu:order=2/,
    ],
    [
      'no exact match',
      answerTask('a', 'general', ['exact_match'], texts('yes', 'Well, yes', 'Well, yes')),
      drop,
      /token_f1/,
    ],
  ])('%s', (_, task, rule, reason) => {
    for (const level of ['block', 'info'] as const)
      for (const decide of ['bound', 'point'] as const) {
        const { rows, verdict, forgetting } = decided([task], [{ ...rule, level, decide }])
        expect(rows[0]).toMatchObject({ decision: 'missing', level: 'block', change: null, interval: null })
        expect(rows[0]!.missing).toMatch(reason)
        expect(rows[0]!.rules[0]!.reason).toMatch(reason)
        expect(verdict).toMatchObject({ name: 'not-shown', exit: 3 })
        expect(forgetting).toMatchObject({ found: false, measured: false })
      }
  })

  it('nor can one whose gain may be chance; by the point alone it is a gain', () => {
    const task = evaluatedTask('a', 'general', { baseline: all(0), candidate: [1, ...all(0, 39)] })
    const by = (decide: 'bound' | 'point') => decided([task], [{ ...drop, decide }])
    expect(by('bound').verdict).toMatchObject({ name: 'not-shown', exit: 3 })
    expect(rowOf(by('bound'), 'a').rules[0]!.reason).toMatch(/no drop could be seen/)
    expect(by('point').verdict).toMatchObject({ name: 'passed', exit: 0 })
  })

  it('but surely more than nothing is no loss', () => {
    const candidate = all(0).map((_, i) => i % 2)
    const gained = evaluatedTask('a', 'general', { baseline: all(0), candidate })
    expect(decided([gained], [drop]).verdict).toMatchObject({ name: 'passed', exit: 0 })
    const mended = evaluatedTask('a', 'general', { baseline: all(1), candidate }, lower)
    expect(decided([mended], [rise]).verdict).toMatchObject({ name: 'passed', exit: 0 })
  })

  it('and what asks for the candidate alone can be told', () => {
    const task = evaluatedTask('a', 'general', { baseline: all(0), candidate: all(0) })
    const min = ruleOf(condition('min', '0.5'), { metric: 'score' })
    const max = ruleOf(condition('max', '0.5'), { metric: 'score' })
    expect(rowOf(decided([task], [min]), 'a').decision).toBe('fail')
    expect(rowOf(decided([task], [max]), 'a').decision).toBe('pass')
    const both = rowOf(decided([task], [max, drop]), 'a')
    expect(both.rules.map(({ decision }) => decision)).toEqual(['pass', 'missing'])
    expect(both.decision).toBe('missing')
  })

  it('nor does a row without a rule block, and it does not say that nothing was forgotten', () => {
    const task = evaluatedTask('a', 'general', { baseline: all(0), candidate: all(0) })
    const other = evaluatedTask('b', 'domain', scores(60, 0.5, 0.2))
    const { rows, verdict, forgetting } = decided([task, other], [{ ...drop, task: 'b' }])
    expect(verdict).toMatchObject({ name: 'passed', exit: 0 })
    expect(rows.find((row) => row.task === 'a')).toMatchObject({
      decision: null,
      missing: null,
      change: 0,
      interval: null,
      note: expect.stringMatching(/no drop could be seen/),
    })
    expect(forgetting.sentence).toMatch(/^Forgetting could not be ruled out/)
  })
})
