import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HistoryLine, written } from '../../src/history/line.ts'
import { readHistory, withLine } from '../../src/history/log.ts'
import { bless, commitOf, merge } from './lines.ts'

const text = (...lines: HistoryLine[]) => lines.map((line) => `${written(line)}\n`).join('')
const read = (log: string) => readHistory(log, 'simulated')
const order = (log: string) => read(log).checkpoints.map(({ commit }) => Number.parseInt(commit, 16))

/** Some of twelve merges and two releases, some of them twice, in any order. */
const lines = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 12 }).map((n) => merge(n)),
    fc.constantFrom(bless('v1', 1), bless('v2', 5)),
  ),
  { maxLength: 30 },
)

describe('a history', () => {
  it('is the same whichever of two branches is merged into the other', () => {
    fc.assert(
      fc.property(lines, lines, (ours, theirs) => {
        expect(read(text(...ours, ...theirs))).toEqual(read(text(...theirs, ...ours)))
      }),
    )
  })

  it('has a checkpoint once, however often it is added', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const once = all.reduce(withLine, '')
        expect(all.reduce(withLine, once)).toBe(once)
        const { checkpoints, releases } = read(once)
        expect(checkpoints.length + releases.length).toBe(new Set(all.map(written)).size)
        expect(read(once)).toEqual(read(text(...all)))
      }),
    )
  })

  it('is in the order of time, but never against what a line says it came after', () => {
    expect(order(text(merge(3), merge(1), merge(2)))).toEqual([1, 2, 3])
    // The clock of the second merge's runner was a month late.
    const late = merge(2, { time: merge(33).time })
    expect(order(text(merge(1), late, merge(3), merge(4)))).toEqual([1, 2, 3, 4])
    const circle = [merge(1, { after: commitOf(2) }), merge(2)]
    expect(order(text(...circle))).toEqual([1, 2])
  })

  it('takes of two runs of one checkpoint the later, in any order of lines', () => {
    const [first, second] = [merge(1), merge(1, { time: merge(2).time, verdict: 'blocked' })]
    for (const log of [text(first, second), text(second, first)])
      expect(read(log).checkpoints.map(({ verdict }) => verdict)).toEqual(['blocked'])
  })

  it('is that of one suite, where several share a file', () => {
    const other = merge(2, { suite: { name: 'another', sha256: '' } })
    expect(order(text(merge(1), other))).toEqual([1])
  })

  it('names what it cannot read by line and goes on', () => {
    const whole = text(merge(1), merge(2))
    const newer = JSON.stringify({ ...merge(9), schema: 2 })
    const conflict = `<<<<<<< HEAD\n${written(merge(3))}\n=======\n${written(merge(4))}\n>>>>>>> finetune\n`
    const { checkpoints, problems } = read(`${whole}${newer}\n${conflict}{"kind":"checkpoint","sch\n[1]\nnull\n`)
    expect(checkpoints).toHaveLength(4)
    expect(problems).toEqual([
      'Line 3 of the history left out: written by a newer version (schema 2).',
      '3 lines (4, 6 and 8) of the history left out: a conflict that nobody resolved.',
      'Line 9 of the history left out: torn, or no JSON.',
      expect.stringMatching(/^Line 10 of the history left out: the line: /),
      expect.stringMatching(/^Line 11 of the history left out: the line: /),
    ])
  })

  it('is written on behind a torn line, which stays what it is', () => {
    const torn = `${text(merge(1))}{"kind":"che`
    const next = withLine(torn, merge(2))
    expect(next.startsWith(`${torn}\n`)).toBe(true)
    expect(order(next)).toEqual([1, 2])
  })

  it('is written with sorted keys, one line each', () => {
    const { kind, ...rest } = merge(1)
    expect(written({ ...rest, kind })).toBe(written(merge(1)))
    expect(written(merge(1))).not.toContain('\n')
  })
})
