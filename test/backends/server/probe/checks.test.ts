import { describe, expect, it } from 'vitest'
import type { TokenGuess } from '../../../../src/backends/server/dialects/dialect.ts'
import { agrees, gapOf, toleranceOf } from '../../../../src/backends/server/probe/agreement.ts'
import { isSharp, lists, spread } from '../../../../src/backends/server/probe/checks.ts'
import { type Crossing, crossed } from '../../../../src/backends/server/probe/shifts.ts'

describe('agreement of values', () => {
  it('allows what equal requests show three times over, and at least a fiftieth of a nat', () => {
    expect(toleranceOf(0)).toBe(0.02)
    expect(toleranceOf(0.05)).toBeCloseTo(0.15)
  })

  it.each([
    ['all equal', [0, 0, 0, 0], true],
    ['a few beyond, as half precision rounds', [...new Array(39).fill(0.01), 0.12, 0.06, 0.03], true],
    ['one beyond all rounding', [...new Array(40).fill(0), 0.6], false],
    ['many beyond', [...new Array(30).fill(0), ...new Array(10).fill(0.1)], false],
    ['most a little beyond', new Array(40).fill(0.021), false],
    ['nothing to compare', [], false],
  ])('%s', (_, differences, expected) => {
    expect(agrees(gapOf(differences, 0.02), 0.02)).toBe(expected)
  })
})

describe('values of a text', () => {
  it('prove something only where they jump', () => {
    expect(isSharp([-1, -1.1, -1, -1.2, -1, -1.1, -1, -1.1, -1, -1])).toBe(false)
    expect(isSharp(Array.from({ length: 10 }, (_, i) => (i % 2 ? -1 : -4)))).toBe(true)
  })

  it('are not all the same', () => {
    expect(spread([Number.NaN, 0, 0, 0, 0, 0])?.says).toMatch('the value 0')
    expect(spread([-1, -2, -1, -2, -1, -2, -1, -2, -1])?.says).toMatch('only 2 different values')
    expect(spread([-1, -2, -3, -3])).toBeNull()
  })
})

const guess = (id: number, logprob: number): TokenGuess => ({ id, text: `${id}`, logprob })
const scores = (list: TokenGuess[], own = -1) => ({
  logprobs: Float64Array.of(Number.NaN, own),
  likeliest: [null, list],
})

describe('lists of the likeliest tokens', () => {
  it.each([
    ['more than certain together', [guess(1, -0.1), guess(2, -0.5)], 'have the probability 1.511 together'],
    ['a token twice', [guess(1, -1), guess(1, -2)], 'a token stands twice'],
    ['none as likely as the token itself', [guess(1, -2), guess(2, -3)], 'less likely than its own'],
  ])('%s', (_, list, says) => {
    expect(lists(scores(list))?.says).toMatch(says)
  })

  it('say nothing against one distribution, nor where there are none', () => {
    expect(lists(scores([guess(1, -0.5), guess(2, -1)]))).toBeNull()
    expect(lists({ logprobs: Float64Array.of(-1), likeliest: null })).toBeNull()
  })
})

/** Next tokens that differ from place to place, as a text has them. */
const generatedAt = (at: number) => [guess(at, -0.4), guess(at + 100, -1.5 - at / 20), guess(at + 200, -4)]
const foreign = [guess(7, -0.2), guess(8, -2)]

function crossingAt(at: number, shift: 'none' | 'row' | 'before' | 'behind'): Crossing {
  const generated = generatedAt(at)
  const expected = generated[1]!.logprob
  const values = { before: -6, here: -7, after: -8 }
  if (shift === 'none') values.here = expected
  if (shift === 'before') values.before = expected
  if (shift === 'behind') values.after = expected
  const isBefore = shift === 'row' || shift === 'before'
  const lists = { before: isBefore ? generated : foreign, here: shift === 'none' ? generated : foreign }
  return { at, expected, generated, values, lists }
}

describe('second-best tokens', () => {
  const judge = (shift: Parameters<typeof crossingAt>[1], change = (each: Crossing) => each) =>
    crossed(
      [5, 10, 20, 30, 40].map((at) => change(crossingAt(at, shift))),
      0.02,
    )

  it.each([
    ['row', 'row-shift', 'each token is scored under the row after it'],
    ['before', 'index-shift', 'one place before its token'],
    ['behind', 'index-shift', 'one place behind its token'],
  ] as const)('tell which way values were moved: %s', (shift, fault, says) => {
    const found = judge(shift)
    expect(found).toMatchObject({ fault })
    expect('says' in found && found.says).toMatch(says)
  })

  it('hold where the values are those of generation', () => {
    expect(judge('none')).toMatchObject({ median: 0, places: 5 })
  })

  it('do not hold where values are right and the lists are of other places', () => {
    expect(judge('none', (each) => ({ ...each, lists: { before: null, here: foreign } }))).toMatchObject({
      fault: 'lists',
    })
  })

  it('name no shift that they do not show', () => {
    const bare = { before: null, here: null }
    expect(judge('row', (each) => ({ ...each, lists: bare }))).toMatchObject({ fault: 'unlike-generation' })
  })
})
