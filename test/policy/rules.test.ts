import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruleChanges } from '../../src/policy/rules.ts'
import type { Rule } from '../../src/suite/rule.ts'
import { condition } from '../gate/build.ts'
import { suiteWith } from './build.ts'

const changes = (base: string[], head: string[]) => ruleChanges(suiteWith(base).rules, suiteWith(head).rules)
const turns = (base: string[], head: string[]) => changes(base, head).map(({ turn, kind }) => `${turn} ${kind}`)

describe('what becomes of a rule', () => {
  const drop = '{metric: exact_match, max_drop: 2 points}'
  it.each([
    ['a larger loss is allowed', [drop], ['{metric: exact_match, max_drop: 9 points}'], ['loosened max_drop']],
    ['a smaller one', [drop], ['{metric: exact_match, max_drop: 1 point}'], ['tightened max_drop']],
    ['it only warns', [drop], ['{metric: exact_match, max_drop: 2 points, level: warn}'], ['loosened max_drop']],
    [
      'it blocks, and allows more',
      ['{metric: exact_match, max_drop: 2 points, level: warn}'],
      ['{metric: exact_match, max_drop: 9 points}'],
      ['changed max_drop'],
    ],
    ['by the point', [drop], ['{metric: exact_match, max_drop: 2 points, decide: point}'], ['changed max_drop']],
    ['in another unit', [drop], ['{metric: exact_match, max_drop: 3%}'], ['changed max_drop']],
    ['a lower minimum', ['{metric: rougeL, min: 0.5}'], ['{metric: rougeL, min: 0.2}'], ['loosened min']],
    ['a higher maximum', ['{metric: perplexity, max: 20}'], ['{metric: perplexity, max: 90}'], ['loosened max']],
    [
      'any gain will do',
      ['{metric: rougeL, must_improve: 2 points}'],
      ['{metric: rougeL, must_improve: true}'],
      ['loosened must_improve'],
    ],
    [
      'it speaks of one task alone',
      [drop],
      ['{task: qa, metric: exact_match, max_drop: 2 points}'],
      ['removed max_drop', 'added max_drop'],
    ],
    [
      'one of two equal ones goes',
      [drop, drop, '{metric: perplexity, max_rise: 2%}'],
      [drop, '{metric: perplexity, max_rise: 2%}'],
      ['removed max_drop'],
    ],
    [
      'of two on one subject the stricter goes',
      [drop, '{metric: exact_match, max_drop: 5 points, level: warn}'],
      ['{metric: exact_match, max_drop: 5 points, level: warn}'],
      ['removed max_drop'],
    ],
    [
      'the usual rules make way',
      [],
      [drop],
      ['removed max_drop', 'removed max_drop', 'removed max_rise', 'added max_drop'],
    ],
  ])('%s', (_, base, head, told) => {
    expect(turns(base, head)).toEqual(told)
  })

  it('is told with the lines of both suites', () => {
    const [change] = changes(['{metric: perplexity, max: 9}', drop], ['{metric: exact_match, max_drop: 9 points}'])
    expect(change).toMatchObject({ turn: 'removed', about: 'perplexity on every task', base: { line: 9 }, head: null })
  })
})

const rule = fc.record<Rule>({
  task: fc.constantFrom(null, 'qa'),
  metric: fc.constantFrom('exact_match', 'rougeL'),
  role: fc.constantFrom(null, 'general'),
  condition: fc
    .tuple(fc.constantFrom('max_drop', 'must_improve', 'min'), fc.constantFrom('1 point', '2 points', '3%', '0.2'))
    .map(([kind, written]) => condition(kind, written)),
  level: fc.constantFrom('block', 'warn', 'info'),
  decide: fc.constantFrom('bound', 'point'),
  place: fc.record({ line: fc.nat(), column: fc.nat() }),
})
const rules = fc.array(rule, { minLength: 1, maxLength: 6 })

describe('whatever the rules are', () => {
  it('a suite does not differ from itself, in whatever order its rules stand', () => {
    fc.assert(
      fc.property(
        rules.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length }))),
        ([one, other]) => {
          expect(ruleChanges(one, other)).toEqual([])
        },
      ),
      { numRuns: 100 },
    )
  })

  it('a rule that is gone is always named, and nothing is named that is not gone', () => {
    fc.assert(
      fc.property(rules, fc.nat(), (all, which) => {
        const gone = which % (all.length + 1)
        const rest = all.filter((_, i) => i !== gone)
        fc.pre(rest.length > 0)
        const found = ruleChanges(all, rest)
        expect(found).toHaveLength(all.length - rest.length)
        for (const { turn, head } of found) expect([turn, head]).toEqual(['removed', null])
      }),
      { numRuns: 100 },
    )
  })

  it('what is loosened one way is tightened the other', () => {
    const mirror = {
      loosened: 'tightened',
      tightened: 'loosened',
      removed: 'added',
      added: 'removed',
      changed: 'changed',
    }
    fc.assert(
      fc.property(rules, rules, (one, other) => {
        const there = ruleChanges(one, other).map(({ turn, about }) => `${mirror[turn]} ${about}`)
        const back = ruleChanges(other, one).map(({ turn, about }) => `${turn} ${about}`)
        expect(there.sort()).toEqual(back.sort())
      }),
      { numRuns: 100 },
    )
  })
})
