import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/suite/rule.ts'
import { answerTask, condition, decided, evaluatedTask, rowOf, ruleOf, scores, textTask } from './build.ts'

const general = 'all general tasks'
const few = { suite: { resamples: 300 } }
const three = [0, 1, 2].map((t) => evaluatedTask(`s${t}`, 'general', scores(30 + 10 * t, 0.5, -0.02, 0.05, t)))
const texts = [0, 1].map((t) => textTask(`t${t}`, 'general', { ratio: 0.03, seed: t, n: 30 }))

function inherited(rules: { kind: Condition['kind']; written: string; task: string; level?: 'warn' }[]) {
  const outcome = decided(
    three,
    rules.map(({ kind, written, task, level }) => ruleOf(condition(kind, written), { task, level: level ?? 'block' })),
    few,
  )
  return rowOf(outcome, general).rules
}

describe('pooled rows', () => {
  it('stand for two or more tasks of a role and of like scale', () => {
    const domain = [evaluatedTask('d', 'domain', scores(30, 0.5, 0)), textTask('e', null, { ratio: 0, n: 30 })]
    const { rows } = decided([...three, ...texts, ...domain], [], few)
    const pooled = rows.filter((row) => row.pooled !== null)
    expect(pooled.map((row) => [row.task, row.metric, row.n, [...row.pooled!].sort()]).sort()).toEqual([
      [general, 'perplexity', 60, ['t0', 't1']],
      [general, 'score', 120, ['s0', 's1', 's2']],
    ])
  })

  it('never mix nats per token with nats per byte', () => {
    const bytes = [2, 3, 4].map((t) => textTask(`t${t}`, 'general', { ratio: 0, metrics: ['bits_per_byte'], n: 30 }))
    const row = rowOf(decided([...texts, ...bytes], [], few), general)
    expect([row.metric, row.pooled]).toEqual(['bits_per_byte', ['t2', 't3', 't4']])
    const both = texts.map((each) => ({ ...each, task: { ...each.task, metrics: ['perplexity', 'bits_per_byte'] } }))
    expect(rowOf(decided(both, [], few), general).metric).toBe('perplexity')
    const apart = { perplexity: false, reason: 'They differ.' }
    expect(rowOf(decided(both, [], { ...few, comparable: apart }), general).metric).toBe('bits_per_byte')
  })

  it('take the first pooling score of a task and leave corpus scores out', () => {
    const line = { reference: 'the cat sat on the mat', baseline: 'the cat sat on a mat', candidate: 'a cat sat' }
    const tasks = ['u', 'v'].map((name) =>
      answerTask(name, 'general', ['bleu_nltk', 'rougeL', 'rouge1'], new Array(12).fill(line)),
    )
    const pooled = decided(tasks, [], few).rows.filter((row) => row.pooled !== null)
    expect(pooled.map((row) => row.metric)).toEqual(['rougeL'])
  })

  it('are called by their direction where they mix metrics, so that a rule on one speaks of no other', () => {
    const words = (n: number) => Array.from({ length: n }, (_, i) => `w${i}`).join(' ')
    const loop = 'again and '.repeat(60)
    const lines = Array.from({ length: 40 }, (_, i) => ({
      reference: words(4),
      baseline: i % 9 === 0 ? loop : words(5 + (i % 3)),
      candidate: i % 2 === 0 ? loop : words(5 + (i % 3)),
    }))
    const tasks = [
      answerTask('u', 'general', ['looping'], lines),
      answerTask('v', 'general', ['repetition'], lines),
      evaluatedTask('s', 'general', scores(40, 0.5, 0.1)),
      answerTask('w', 'general', ['rougeL'], lines),
    ]
    const drop = ruleOf(condition('max_drop', '1 point'), { task: general, metric: 'score' })
    const pooled = decided(tasks, [drop], few).rows.filter((row) => row.pooled !== null)
    expect(pooled.map(({ metric, better, rules }) => [metric, better, rules.length]).sort()).toEqual([
      ['score', 'higher', 1],
      ['score:better=lower', 'lower', 0],
    ])
  })

  it('change by a weighted average of what their rows change by', () => {
    const score = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      {
        minLength: 2,
        maxLength: 15,
      },
    )
    const ratio = fc.double({ min: -0.2, max: 0.2, noNaN: true })
    fc.assert(
      fc.property(score, score, ratio, ratio, (a, b, x, y) => {
        const sides = (rows: [number, number][]) => ({
          baseline: rows.map((r) => r[0]),
          candidate: rows.map((r) => r[1]),
        })
        const tasks = [
          evaluatedTask('a', 'general', sides(a)),
          evaluatedTask('b', 'general', sides(b)),
          textTask('c', 'general', { ratio: x, n: 5 }),
          textTask('d', 'general', { ratio: y, n: 9 }),
        ]
        const { rows } = decided(tasks, [], few)
        fc.pre(rows.every((row) => row.missing === null))
        for (const metric of ['score', 'perplexity']) {
          const own = rows.filter((row) => row.metric === metric)
          const changes = own.filter((row) => row.pooled === null).map((row) => row.change!)
          const pooled = own.find((row) => row.pooled !== null)!.change!
          expect(pooled).toBeGreaterThanOrEqual(Math.min(...changes) - 1e-9)
          expect(pooled).toBeLessThanOrEqual(Math.max(...changes) + 1e-9)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('are missing where one of their tasks is', () => {
    const broken = { ...three[1]!, missing: 'It broke.' }
    const row = rowOf(decided([three[0]!, broken, three[2]!], [], few), general)
    expect(row).toMatchObject({
      decision: 'missing',
      level: 'block',
      missing: 'It pools s1, which could not be measured.',
    })
  })
})

describe('the rule that a pooled row inherits', () => {
  const drop = (task: string, written: string, level?: 'warn') => ({
    kind: 'max_drop' as const,
    task,
    written,
    ...(level === undefined ? {} : { level }),
  })

  it('is the loosest of its rows', () => {
    const rules = inherited([drop('s0', '1 point'), drop('s1', '3 points'), drop('s2', '0.02')])
    expect(rules).toMatchObject([{ condition: condition('max_drop', '3 points'), level: 'block', line: null }])
  })

  it('takes the tightest of several on one row', () => {
    const rules = inherited([
      drop('s0', '1 point'),
      drop('s0', '5 points'),
      drop('s1', '2 points'),
      drop('s2', '1 point'),
    ])
    expect(rules).toMatchObject([{ condition: condition('max_drop', '2 points') }])
  })

  it('is none where a row has no blocking limit in the same unit', () => {
    expect(inherited([drop('s0', '1 point'), drop('s1', '1 point')])).toEqual([])
    expect(inherited([drop('s0', '1 point'), drop('s1', '1 point'), drop('s2', '1 point', 'warn')])).toEqual([])
    expect(inherited([drop('s0', '1 point'), drop('s1', '1 point'), drop('s2', '2%')])).toEqual([])
    const min = { kind: 'min' as const, task: 's2', written: '0.1' }
    expect(inherited([drop('s0', '1 point'), drop('s1', '1 point'), min])).toEqual([])
  })

  it('is relative for perplexity: differences of perplexities do not average', () => {
    const rules = (written: string) =>
      rowOf(decided(texts, [ruleOf(condition('max_rise', written))], few), general).rules.map((r) => r.condition)
    expect(rules('2%')).toEqual([condition('max_rise', '2%')])
    expect(rules('0.5')).toEqual([])
  })

  it('stands beside a rule that names the pooled row', () => {
    const rules = [ruleOf(condition('max_drop', '1 point')), ruleOf(condition('min', '0.9'), { task: general })]
    const row = rowOf(decided(three, rules, few), general)
    expect(row.rules.map((rule) => [rule.condition.kind, rule.line, rule.decision])).toEqual([
      ['min', 1, 'fail'],
      ['max_drop', null, 'fail'],
    ])
  })

  it('sees a small loss everywhere that no single row shows', () => {
    const tasks = Array.from({ length: 8 }, (_, t) =>
      evaluatedTask(`s${t}`, 'general', scores(60, 0.5, -0.02, 0.15, t)),
    )
    const outcome = decided(tasks, [ruleOf(condition('max_drop', '0'))])
    expect(rowOf(outcome, general).decision).toBe('fail')
    expect(outcome.rows.filter((row) => row.pooled === null && row.decision === 'fail')).toEqual([])
    expect(outcome.verdict).toMatchObject({ name: 'blocked', exit: 1 })
  })
})

describe('the error budget', () => {
  const levels = (tasks: typeof three, written = '0') =>
    decided(tasks, [ruleOf(condition('max_drop', written))], few).rows.map((row) => [
      row.task,
      Number((1 - row.interval!.highLevel).toFixed(6)),
      Number((1 - row.interval!.lowLevel).toFixed(6)),
    ])

  it('goes to a single row as a whole', () => {
    expect(levels([three[0]!])).toEqual([['s0', 0.05, 0.05]])
  })

  it('is halved between pooled and single rows, and shared by Holm among the single ones', () => {
    const same = [0, 1, 2, 3].map((t) => evaluatedTask(`s${t}`, 'general', scores(40, 0.5, 0, 0.05, t)))
    for (const [task, fail, pass] of levels(same)) {
      expect(fail).toBe(task === general ? 0.025 : 0.00625)
      expect(pass).toBe(0.05)
    }
    const one = [evaluatedTask('bad', 'general', scores(40, 0.5, -0.2)), ...same.slice(1)]
    const stepped = Object.fromEntries(levels(one).map(([task, fail]) => [task, fail]))
    expect(stepped).toEqual({ bad: 0.00625, [general]: 0.025, s1: 0.008333, s2: 0.008333, s3: 0.008333 })
  })

  it('is not spent on warnings, which are held to 95 %, nor where nothing is decided, which is two-sided', () => {
    const rules = [
      ruleOf(condition('max_drop', '0'), { task: 's0' }),
      ruleOf(condition('max_drop', '0'), { task: 's1', level: 'warn' }),
    ]
    const outcome = decided(three, rules, few)
    const errors = (task: string) => {
      const { lowLevel, highLevel } = rowOf(outcome, task).interval!
      return [1 - lowLevel, 1 - highLevel].map((x) => Number(x.toFixed(6)))
    }
    expect(errors('s0')).toEqual([0.05, 0.05])
    expect(errors('s1')).toEqual([0.05, 0.05])
    expect(errors('s2')).toEqual([0.025, 0.025])
  })
})
