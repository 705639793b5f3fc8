import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/gate/comparison.ts'
import { noiseOf } from '../../src/gate/noise.ts'
import type { Rule } from '../../src/suite/rule.ts'
import { answerTask, condition, decided, textTask } from './build.ts'

const place = { line: 7, column: 1 }
const rule = (metric: string, kind: Rule['condition']['kind'], limit: string): Rule => ({
  task: null,
  metric,
  role: null,
  condition: condition(kind, limit),
  level: 'block',
  decide: 'bound',
  place,
})
const rowsOf = (task: Parameters<typeof decided>[0][number], rules: Rule[]) => decided([task], rules).rows

/** A checkpoint's answers to 60 questions, half of them right, both times the same. */
const same = answerTask(
  'answers',
  null,
  ['exact_match'],
  Array.from({ length: 60 }, (_, i) => ({ reference: 'a', baseline: i % 2 ? 'a' : 'b', candidate: i % 2 ? 'a' : 'b' })),
)
const still = (rules: Rule[], name = 'texts') => {
  const task = textTask(name, null, { ratio: 0, n: 60, noise: 0 })
  return rowsOf({ ...task, candidate: task.baseline }, rules)
}
const shaky = (rules: Rule[], ratio = 0.01, noise = 0.02) =>
  rowsOf(textTask('texts', null, { ratio, n: 60, noise }), rules)

describe('the noise floor of a row', () => {
  it('is 0 where the very same came out', () => {
    expect(noiseOf([still([]), still([])], null)[0]).toMatchObject({ floor: 0, interval: { low: 0, high: 0 }, n: 60 })
  })

  it('is the largest change between the first measurement and any other, in either direction', () => {
    const runs = [shaky([], 0.01), shaky([], -0.03), still([])]
    const [row] = noiseOf(runs, null)
    expect(row!.floor).toBe(Math.abs(runs[1]![0]!.change!))
    expect(row!.interval!.low).toBe(runs[1]![0]!.interval!.low)
    expect(row!.interval!.high).toBe(runs[0]![0]!.interval!.high)
  })

  it('is not known where a measurement lacks something, and the reason stands in its place', () => {
    const task = textTask('texts', null, { ratio: 0, n: 5 })
    const missing = rowsOf({ ...task, missing: 'The baseline cannot tell.' }, [])
    expect(noiseOf([still([]), missing], null)[0]).toMatchObject({ floor: null, missing: 'The baseline cannot tell.' })
  })
})

describe('a rule', () => {
  const verdict = (runs: Comparison[][], pair: Comparison[] | null = null) => noiseOf(runs, pair)[0]!.rules[0]

  it('that allows less than the floor is named', () => {
    const rules = [rule('perplexity', 'max_rise', '0.5%')]
    expect(verdict([shaky(rules)])).toMatchObject({ rule: 'max_rise: 0.5%', line: 7, verdict: 'below-floor' })
    expect(verdict([shaky([rule('perplexity', 'max', '20.5')], 0.05)])!.verdict).toBe('below-floor')
  })

  it('needs as many samples as show that an equal candidate keeps it, by what a candidate changes from sample to sample', () => {
    const rules = [rule('perplexity', 'max_rise', '1%')]
    const pair = rowsOf(textTask('texts', null, { ratio: 0.001, n: 2000, noise: 0.2 }), [])
    const few = verdict([still(rules)], pair)!
    expect(few.verdict).toBe('few-samples')
    // (1.645 + 0.842) standard errors have to fit into what is allowed: the errors are uniform, +-0.2 wide.
    const wanted = ((2.487 * (0.2 / Math.sqrt(3))) / Math.log(1.01)) ** 2
    expect(few.needs!.samples / wanted).toBeGreaterThan(0.85)
    expect(few.needs!.samples / wanted).toBeLessThan(1.15)
    expect(verdict([still([rule('perplexity', 'max_rise', '30%')])], pair)!.verdict).toBe('enough')
  })

  it('of answers needs 299 samples for a point and 59 for five at the least, whatever a candidate does', () => {
    expect(verdict([rowsOf(same, [rule('exact_match', 'max_drop', '1 point')])])).toMatchObject({
      verdict: 'few-samples',
      needs: { samples: 299, least: true },
    })
    expect(verdict([rowsOf(same, [rule('exact_match', 'max_drop', '5 points')])])).toMatchObject({
      verdict: 'unknown',
      needs: { samples: 59, least: true },
    })
  })

  it('is not judged where nothing tells what a candidate changes, or where it asks for a gain', () => {
    expect(verdict([still([rule('perplexity', 'max_rise', '1%')])])).toMatchObject({ verdict: 'unknown', needs: null })
    expect(verdict([still([rule('perplexity', 'must_improve', '1%')])])!.verdict).toBe('unknown')
  })
})
