import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batches, groups } from '../../../src/backends/onnx/batches.ts'
import { batchesOf } from '../../../src/backends/onnx/child/chooser.ts'
import { evenPieces } from '../../../src/backends/onnx/child/rows.ts'
import { draw, random } from '../../../src/backends/onnx/child/sampler.ts'
import { sharedLength } from '../../../src/backends/plans/choices.ts'
import { spread } from '../../../src/backends/plans/texts.ts'
import { windows } from '../../../src/backends/plans/windows.ts'

describe('windows over a text', () => {
  const cases = fc.record({
    length: fc.integer({ min: 0, max: 400 }),
    first: fc.integer({ min: 1, max: 40 }),
    context: fc.integer({ min: 2, max: 64 }),
    stride: fc.integer({ min: 1, max: 64 }),
  })

  it('score every token from the first on exactly once, in order', () => {
    fc.assert(
      fc.property(cases, ({ length, first, context, stride }) => {
        const scored = windows(length, first, context, stride).flatMap(({ start, end, from }) =>
          Array.from({ length: end - start - from }, (_, i) => start + from + i),
        )
        expect(scored).toEqual(Array.from({ length: Math.max(0, length - first) }, (_, i) => first + i))
      }),
    )
  })

  it('fit the context, have something before every token, and reach back as far as they can', () => {
    fc.assert(
      fc.property(cases, ({ length, first, context, stride }) => {
        for (const { start, end, from } of windows(length, first, context, stride)) {
          expect(end - start).toBeLessThanOrEqual(context)
          expect(from).toBeGreaterThanOrEqual(1)
          expect(start === 0 || end - start === context).toBe(true)
        }
      }),
    )
  })

  it('are those of the perplexity guide of transformers: a full one, then a stride more each', () => {
    expect(windows(10, 1, 4, 2)).toEqual([
      { start: 0, end: 4, from: 1 },
      { start: 2, end: 6, from: 2 },
      { start: 4, end: 8, from: 2 },
      { start: 6, end: 10, from: 2 },
    ])
  })
})

describe('batches', () => {
  it('hold every piece once, keep to the budget unless a piece is larger than it, and go from long to short', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 })),
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 9 }),
        (lengths, budget, rows) => {
          const pieces = lengths.map((length, id) => ({ length, id }))
          const found = batches(pieces, budget, rows)
          expect(
            found
              .flat()
              .map(({ id }) => id)
              .sort((a, b) => a - b),
          ).toEqual(pieces.map(({ id }) => id))
          for (const batch of found) {
            expect(batch.length).toBeLessThanOrEqual(rows)
            const width = Math.max(...batch.map(({ length }) => length))
            expect(batch.length === 1 || batch.length * width <= budget).toBe(true)
          }
          const order = found.flat().map(({ length }) => length)
          expect(order).toEqual([...order].sort((a, b) => b - a))
        },
      ),
    )
  })

  it('cut rows for the head into even pieces', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 600 }), (total, most) => {
        const pieces = evenPieces(total, most)
        expect(pieces.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))).toEqual([
          ...Array(total).keys(),
        ])
        const sizes = pieces.map(([from, to]) => to - from)
        expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(most)
        expect(Math.max(0, ...sizes) - Math.min(Math.max(0, ...sizes), ...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('are made of what comes without waiting', async () => {
    let release = () => {}
    async function* slow() {
      yield 1
      yield 2
      await new Promise<void>((resolve) => (release = resolve))
      yield 3
    }
    const found: number[][] = []
    for await (const group of groups(slow(), 10)) {
      found.push(group)
      release()
    }
    expect(found).toEqual([[1, 2], [3]])
  })
})

describe('drawing a token', () => {
  const state = () => Uint32Array.of(1, 2, 3, 4)

  it('uses xoshiro128**: the first numbers of the state 1, 2, 3, 4', () => {
    const own = state()
    expect([0, 1, 2, 3].map(() => random(own) * 2 ** 32)).toEqual([11520, 0, 5927040, 70819200])
  })

  it('takes the tokens by their shares', () => {
    const logits = Float32Array.from([0.5, 0.3, 0.15, 0.05], Math.log)
    const counts = [0, 0, 0, 0]
    const own = state()
    for (let i = 0; i < 20000; i++) counts[draw(logits, { temperature: 1, topP: 1, topK: 0, state: own })]! += 1
    for (const [i, share] of [0.5, 0.3, 0.15, 0.05].entries())
      expect(Math.abs(counts[i]! / 20000 - share)).toBeLessThan(0.015)
  })

  const possible = (numbers: number[], options: { temperature?: number; topP?: number; topK?: number }) => {
    const logits = Float32Array.from(numbers, Math.log)
    const own = state()
    const seen = new Set<number>()
    for (let i = 0; i < 3000; i++) seen.add(draw(logits, { temperature: 1, topP: 1, topK: 0, ...options, state: own }))
    return [...seen].sort()
  }

  it('keeps the top k, and of these the smallest set that reaches top p', () => {
    const shares = [0.05, 0.5, 0.15, 0.3]
    expect(possible(shares, { topK: 2 })).toEqual([1, 3])
    expect(possible(shares, { topP: 0.5 })).toEqual([1])
    expect(possible(shares, { topP: 0.51 })).toEqual([1, 3])
    expect(possible(shares, { topP: 0.9 })).toEqual([1, 2, 3])
    // Among the top three the shares are .526, .316, .158.
    expect(possible(shares, { topK: 3, topP: 0.84 })).toEqual([1, 3])
    expect(possible(shares, { topP: 1e-9 })).toEqual([1])
  })

  it('finds the same with a large vocabulary as by sorting all of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 2, maxLength: 300 }),
        fc.integer({ min: 1, max: 20 }),
        (values, topK) => {
          const logits = Float32Array.from(values)
          const kept = [...logits.keys()].sort((a, b) => logits[b]! - logits[a]! || a - b).slice(0, topK)
          const own = state()
          for (let i = 0; i < 20; i++)
            expect(kept).toContain(draw(logits, { temperature: 1.5, topP: 1, topK, state: own }))
        },
      ),
    )
  })
})

describe('places spread over a text', () => {
  it('are as many as wanted, or all there are, in order, and nearly equally far from one another and from the ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 64 }), (length, most) => {
        const places = spread(length, most)
        expect(places.length).toBe(Math.min(length, most))
        const gaps = places.slice(1).map((place, i) => place - places[i]!)
        for (const gap of gaps) expect(Math.abs(gap - length / places.length)).toBeLessThan(1)
        if (places.length > 0) expect(Math.abs(places[0]! - (length - 1 - places.at(-1)!))).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('choices behind what they share', () => {
  const texts = fc.array(
    fc.array(fc.nat(2), { minLength: 1, maxLength: 8 }).map((ids) => Int32Array.from(ids)),
    { minLength: 1, maxLength: 5 },
  )
  it('share as many tokens as there are, but each keeps one of its own', () => {
    fc.assert(
      fc.property(texts, (ids) => {
        const length = sharedLength(ids)
        const begin = (text: Int32Array, to: number) => text.subarray(0, to).join()
        expect(new Set(ids.map((text) => begin(text, length))).size).toBe(1)
        expect(ids.every((text) => text.length > length)).toBe(true)
        const isMost =
          ids.some((text) => text.length === length + 1) || new Set(ids.map((t) => begin(t, length + 1))).size > 1
        expect(isMost).toBe(true)
      }),
    )
  })

  const rests = fc.array(
    fc.record({ before: fc.integer({ min: 1, max: 300 }), length: fc.integer({ min: 2, max: 60 }) }),
    { maxLength: 80 },
  )
  const kinds = fc.constantFrom('mask', 'equal', 'first')
  it('are each read once, in batches that fit, from one place where the graph wants it', () => {
    fc.assert(
      fc.property(
        rests,
        kinds,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 9 }),
        (list, kind, tokens, rows) => {
          const all = list.map(({ before, length }, choice) => ({
            piece: 0,
            choice,
            before,
            ids: new Int32Array(length),
            from: 1,
          }))
          const found = batchesOf(all, kind, tokens, rows)
          expect(found.flatMap((batch) => batch.map(({ choice }) => choice)).sort((a, b) => a - b)).toEqual([
            ...all.keys(),
          ])
          for (const batch of found) {
            const width = Math.max(...batch.map(({ ids }) => ids.length - 1))
            const columns = Math.max(...batch.map(({ before }) => before))
            expect(batch.length).toBeLessThanOrEqual(kind === 'first' ? 1 : rows)
            if (batch.length > 1) {
              expect(batch.length * width).toBeLessThanOrEqual(tokens)
              expect(batch.length * (width + columns)).toBeLessThanOrEqual(8192)
            }
            if (kind === 'equal') expect(new Set(batch.map(({ before }) => before)).size).toBe(1)
          }
        },
      ),
    )
  })
})
