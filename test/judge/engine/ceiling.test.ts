import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Ceiling, type Hold } from '../../../src/judge/ceiling.ts'

const tick = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('a ceiling', () => {
  it('is honoured whatever is under way, and wastes no more than what the next group might have cost', async () => {
    const call = fc.record({
      /** What the tries of one question really cost, as a share of what was set aside for each. */
      tries: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 }),
      most: fc.double({ min: 0.01, max: 1, noNaN: true }),
    })
    const groups = fc.array(fc.array(call, { minLength: 1, maxLength: 4 }), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(
        groups,
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.integer({ min: 1, max: 5 }),
        async (all, most, width) => {
          const ceiling = new Ceiling(most)
          let spent = 0
          let running: Promise<void>[] = []
          let refused: number | null = null
          let left = 0
          const work = async (hold: Hold, { tries, most }: { tries: number[]; most: number }) => {
            hold.begin()
            for (const share of tries) {
              await tick()
              if (!(await hold.cover(most))) break
              spent += share * most
              hold.book(share * most)
            }
            hold.end()
          }
          for (const group of all) {
            if (running.length >= width) await Promise.race(running)
            const holds = await ceiling.open(group.map((each) => each.most))
            if (holds === null) {
              refused = group.reduce((sum, each) => sum + each.most, 0)
              left = most - ceiling.booked
              break
            }
            const judged = Promise.all(holds.map((hold, at) => work(hold, group[at]!))).then(() => {
              running = running.filter((each) => each !== judged)
            })
            running.push(judged)
          }
          await Promise.all(running)
          expect(spent).toBeLessThanOrEqual(most + 1e-9)
          expect(ceiling.booked).toBeCloseTo(spent, 9)
          if (refused !== null) expect(refused).toBeGreaterThan(left)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('gives a group all that it needs or nothing, and waits for what others give back', async () => {
    const ceiling = new Ceiling(10, 2)
    const [first] = (await ceiling.open([3, 3]))!
    first!.begin()
    let answer: Hold[] | null | 'waiting' = 'waiting'
    const second = ceiling.open([2, 2]).then((holds) => {
      answer = holds
    })
    await tick()
    expect(answer).toBe('waiting')
    first!.book(1)
    first!.end()
    await second
    expect(answer).toHaveLength(2)
    expect(ceiling.booked).toBe(3)
    expect(await ceiling.open([2])).toBe(null)
  })

  it('refuses one of those who all wait for each other, so that the others may go on', async () => {
    const ceiling = new Ceiling(4)
    const [a, b] = (await ceiling.open([2, 2]))!
    a!.begin()
    b!.begin()
    a!.book(1)
    b!.book(1)
    // Two dollars are left, and each wants two.
    const granted = await Promise.all([
      a!.cover(2).then((isGranted) => {
        a!.book(2)
        a!.end()
        return isGranted
      }),
      b!.cover(2).then((isGranted) => {
        b!.end()
        return isGranted
      }),
    ])
    expect(granted).toEqual([true, false])
    expect(ceiling.booked).toBe(4)
  })

  it('lets nobody wait who will get nothing any more', async () => {
    const ceiling = new Ceiling(1)
    const [hold] = (await ceiling.open([1]))!
    hold!.begin()
    const [next, more] = [ceiling.open([1]), hold!.cover(2)]
    ceiling.close()
    expect(await next).toBe(null)
    expect(await more).toBe(false)
  })

  it('that is none only counts', async () => {
    const ceiling = new Ceiling(null)
    const [hold] = (await ceiling.open([1e9]))!
    hold!.book(3)
    expect(ceiling.booked).toBe(3)
  })
})
