import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Chance, opaque } from '../../src/people/sheet/chance.ts'
import { drawn } from '../../src/people/sheet/draw.ts'
import { inOrder, placed } from '../../src/people/sheet/order.ts'
import { answersTo, samplesFor, sheetsOf } from './run.ts'

const arrangement = fc.record({
  count: fc.integer({ min: 1, max: 80 }),
  same: fc.integer({ min: 2, max: 9 }),
  secret: fc.string(),
  repeats: fc.constantFrom(0, 0.05, 0.2),
})

function arranged(
  compare: 'pairs' | 'scores',
  { count, same, secret, repeats }: { count: number; same: number; secret: string; repeats: number },
) {
  const samples = Array.from({ length: count }, (_, i) => ({ id: `s${i}`, same: i % same === same - 1 }))
  const sides = placed(samples, false, new Chance(secret, 'sides'))
  return { samples, items: inOrder(sides, { compare, repeats }, new Chance(secret, 'order')) }
}

describe('samples for people', () => {
  it('are each drawn with the very same chance, whatever their topic and group', () => {
    const samples = samplesFor(21).map((sample, i) => ({
      ...sample,
      topics: [i < 3 ? 'rare' : 'common'],
      group: `g${i % 5}`,
    }))
    const times = new Map(samples.map(({ id }) => [id, 0]))
    const rounds = 4000
    for (let round = 0; round < rounds; round++)
      for (const { id } of drawn(samples, 6, new Chance('secret', String(round)))) times.set(id, times.get(id)! + 1)
    const expected = (rounds * 6) / 21
    // Five standard deviations of a share over so many rounds.
    const allowed = 5 * Math.sqrt(expected * (1 - 6 / 21))
    for (const [id, count] of times) expect(Math.abs(count - expected), id).toBeLessThan(allowed)
  })

  it('come from every topic in proportion, to within one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.string(), (count, secret) => {
        const samples = samplesFor(60)
        const found = drawn(samples, count, new Chance(secret, ''))
        expect(new Set(found.map(({ id }) => id)).size).toBe(count)
        for (const topic of ['law', 'food', 'sport']) {
          const own = found.filter(({ topics }) => topics![0] === topic).length
          expect(Math.abs(own - count / 3)).toBeLessThan(1 + 1e-9)
        }
      }),
    )
  })

  it('are all of them where there are not so many', () => {
    expect(
      drawn(samplesFor(4), 50, new Chance('', ''))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['doc-0', 'doc-1', 'doc-2', 'doc-3'])
  })
})

describe('the order of a sheet of pairs', () => {
  it('has every differing pair once, the sides first equally often, and repeats that are swapped and far away', () => {
    fc.assert(
      fc.property(arrangement, (parts) => {
        const { samples, items } = arranged('pairs', parts)
        const once = items.filter(({ again }) => again === 0)
        const asked = samples.filter(({ same }) => !same)
        expect(once.map(({ sample }) => sample).sort()).toEqual(asked.map(({ id }) => id).sort())
        const repeated = items.filter(({ again }) => again === 1)
        const wanted = parts.repeats === 0 || once.length < 9 ? 0 : Math.max(1, Math.round(parts.repeats * once.length))
        expect(repeated).toHaveLength(wanted)
        for (const repeat of repeated) {
          const before = items.findIndex(({ sample, again }) => sample === repeat.sample && again === 0)
          expect(items.indexOf(repeat) - before).toBeGreaterThanOrEqual(Math.floor(once.length / 3))
          expect(repeat.rated).not.toEqual(items[before]!.rated)
        }
      }),
    )
  })

  it('is balanced in any stretch of alike samples: of two neighbours that differ each side is first once', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 99 }), fc.boolean(), fc.string(), (equal, turned, secret) => {
        const samples = equal.map((same, i) => ({ id: `s${i}`, same }))
        const all = placed(samples, turned, new Chance(secret, ''))
        expect(all.map(({ first }) => first === null)).toEqual(equal)
        const sides = all.flatMap(({ first }) => first ?? [])
        for (let i = 0; i + 1 < sides.length; i += 2) expect(sides[i]).not.toBe(sides[i + 1])
        const mirrored = placed(samples, !turned, new Chance(secret, '')).flatMap(({ first }) => first ?? [])
        for (const [i, side] of sides.entries()) expect(mirrored[i]).not.toBe(side)
      }),
    )
  })

  it('does not tell by its place which side is first', () => {
    const firsts = Array.from({ length: 400 }, (_, round) => {
      const { items } = arranged('pairs', { count: 20, same: 99, secret: `round ${round}`, repeats: 0 })
      return items.map(({ rated }) => Number(rated.form === 'pair' && rated.first === 'baseline'))
    })
    for (let place = 0; place < 20; place++) {
      const times = firsts.reduce((sum, row) => sum + row[place]!, 0)
      expect(Math.abs(times - 200), `place ${place}`).toBeLessThan(5 * 10)
    }
  })
})

describe('the order of a sheet of single answers', () => {
  it('has both answers of every sample once, equal ones once for both, never one after the other', () => {
    fc.assert(
      fc.property(arrangement, (parts) => {
        const { samples, items } = arranged('scores', parts)
        const shown = items
          .filter(({ again }) => again === 0)
          .map(({ sample, rated }) => `${sample} ${rated.form === 'score' && rated.side}`)
        const wanted = samples.flatMap(({ id, same }) =>
          same ? [`${id} both`] : [`${id} baseline`, `${id} candidate`],
        )
        expect(shown.sort()).toEqual(wanted.sort())
        // With one sample alone there is nothing to put between.
        if (samples.filter(({ same }) => !same).length > 1)
          for (const [i, item] of items.entries()) expect(items[i + 1]?.sample).not.toBe(item.sample)
      }),
    )
  })

  it('has both sides of the same samples whenever somebody stops after a block, so that what was done by then counts', () => {
    const { items } = arranged('scores', { count: 36, same: 99, secret: 'any', repeats: 0 })
    for (const end of [24, 48, 72]) {
      const done = items.slice(0, end)
      const sides = new Map<string, number>()
      for (const { sample } of done) sides.set(sample, (sides.get(sample) ?? 0) + 1)
      expect([...sides.values()].every((count) => count === 2)).toBe(true)
    }
  })
})

describe('sheets of several raters', () => {
  it('share what is rated by all and divide the rest, each sample to somebody', () => {
    const { key } = sheetsOf({ samples: 60, overlap: 20, raters: ['anna', 'ben', 'cleo'], repeats: 0 })
    const byRater = key.raters.map(({ items }) => new Set(items.map(({ sample }) => sample)))
    const common = [...byRater[0]!].filter((sample) => byRater.every((own) => own.has(sample)))
    expect(common).toHaveLength(20)
    expect(new Set(byRater.flatMap((own) => [...own])).size).toBe(60)
    expect(byRater.reduce((sum, own) => sum + own.size, 0)).toBe(60 + 2 * 20)
  })

  it('show the same pair the other way round to every second rater, in another order', () => {
    const { key } = sheetsOf({ repeats: 0 })
    const [anna, ben] = key.raters.map(({ items }) => items)
    const first = (items: typeof anna) => new Map(items!.map(({ sample, rated }) => [sample, JSON.stringify(rated)]))
    const [annas, bens] = [first(anna), first(ben)]
    for (const [sample, rated] of annas) expect(bens.get(sample)).not.toBe(rated)
    expect(anna!.map(({ sample }) => sample)).not.toEqual(ben!.map(({ sample }) => sample))
  })

  it('name every item once, with letters that no spreadsheet takes for anything else', () => {
    const { key } = sheetsOf({ compare: 'scores', raters: ['anna', 'ben', 'cleo'] })
    const names = key.raters.flatMap(({ items }) => items.map(({ item }) => item))
    expect(new Set(names).size).toBe(names.length)
    for (const name of [...names, key.sheet, opaque('x', 'y')]) expect(name).toMatch(/^s?[bcdfghjkmnpqrtvw]{10}$/)
  })

  it('are drawn again from the same secret, and are other ones from another, or for other answers', () => {
    expect(sheetsOf()).toEqual(sheetsOf())
    expect(sheetsOf({ secret: 'another' }).key.sheet).not.toBe(sheetsOf().key.sheet)
    const others = answersTo(samplesFor(60), { candidate: (i) => `Another answer to ${i}.` })
    expect(sheetsOf({}, others).key.sheet).not.toBe(sheetsOf().key.sheet)
    expect(sheetsOf({ samples: 40 }).key.sheet).not.toBe(sheetsOf().key.sheet)
  })

  it('ask nothing about a pair of equal answers, and about equal single answers once', () => {
    const answers = answersTo(samplesFor(10), {
      candidate: (i) => (i === 3 ? 'Number 3 treats its subject at length.' : `${i}`),
    })
    const pairs = sheetsOf({ raters: ['anna'], repeats: 0 }, answers)
    expect(pairs.key.samples).toHaveLength(10)
    expect(pairs.key.raters[0]!.items.map(({ sample }) => sample)).not.toContain('doc-3')
    const scores = sheetsOf({ raters: ['anna'], compare: 'scores', repeats: 0 }, answers)
    expect(scores.key.raters[0]!.items.filter(({ sample }) => sample === 'doc-3').map(({ rated }) => rated)).toEqual([
      { form: 'score', side: 'both' },
    ])
  })

  it('draw from nothing but samples that both sides have answered', () => {
    const answers = answersTo(samplesFor(10))
    const baseline = new Map([...answers.baseline].slice(2))
    const { key } = sheetsOf({}, { ...answers, baseline })
    expect(key.population).toBe(8)
    expect(key.samples).toHaveLength(8)
  })
})
