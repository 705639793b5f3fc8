import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInShard, parseShard, shardOf } from '../../src/samples/shard.ts'

describe('shards of samples', () => {
  it('hold every sample exactly once, whatever its id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (id, of) => {
        const own = Array.from({ length: of }, (_, i) => i + 1).filter((index) => isInShard(id, { index, of }))
        expect(own).toEqual([shardOf(id, of)])
      }),
    )
  })

  it('are the same on every machine and in every version: a shard evaluated yesterday is still the third of eight', () => {
    expect(['q0', 'q1', 'q2', 'v01743144', 'ü', ''].map((id) => shardOf(id, 8))).toMatchInlineSnapshot(`
      [
        4,
        4,
        1,
        4,
        3,
        5,
      ]
    `)
  })

  it('are of nearly equal size', () => {
    const sizes = Array.from({ length: 8 }, () => 0)
    for (let i = 0; i < 8000; i++) sizes[shardOf(`sample ${i}`, 8) - 1]! += 1
    // Four standard deviations of a fair draw.
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(4 * Math.sqrt(8000 * (1 / 8) * (7 / 8)))
  })

  it('are named from 1, and nothing else names one', () => {
    expect(parseShard('3/8')).toEqual({ index: 3, of: 8 })
    expect(parseShard(' 1 / 1 ')).toEqual({ index: 1, of: 1 })
    for (const written of ['', '3', '0/8', '9/8', '1/0', '-1/8', '1.5/8', '3/8/1', '3 of 8', 'a/b', '1/10000'])
      expect(() => parseShard(written), written).toThrow(expect.objectContaining({ code: 'shard-invalid', exit: 2 }))
  })
})
