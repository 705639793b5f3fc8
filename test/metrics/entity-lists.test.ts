import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/evidence/evidence.ts'
import { readEntities } from '../../src/metrics/entities/answer.ts'
import { matchedPairs, maximumMatching } from '../../src/metrics/entities/matching.ts'
import { lenientSpans } from '../../src/metrics/entities/spans.ts'
import { answer, type Case, figure, listed, metric, seenOf, tagsSeen } from './entity-pairs.ts'
import { reference } from './golden.ts'

describe('entities in lists', () => {
  it('add up as tags do that mark the same entities', () => {
    const { cases } = reference('entities') as { cases: Case[] }
    const mark = (tags: string[]): Entity[] => lenientSpans(tags)
    for (const c of cases) {
      const lists = seenOf(
        c.expected.map((tags) => ({ entities: mark(tags) })),
        c.predicted.map((tags) => listed(mark(tags))),
      )
      for (const name of ['entity_f1', 'entity_f1_macro', 'entity_f1_weighted', 'entity_f1:match=overlap']) {
        expect(figure(name, lists), name).toEqual(figure(name, tagsSeen(c)))
      }
    }
  })

  it('are read in the shapes that models write', () => {
    const anna: Entity = { type: 'PER', text: 'Anna' }
    const at: Entity = { type: 'PER', text: 'Anna', start: 3, end: 7 }
    const shapes: [string, Entity[]][] = [
      ['[{"type": "PER", "text": "Anna"}]', [anna]],
      ['{"entities": [{"label": "PER", "text": "Anna", "score": 0.5}]}', [anna]],
      ['{"entities": [{"entity": "Anna", "type": "PER"}]}', [anna]],
      ['[{"entity_group": "PER", "word": "Anna", "start": 3, "end": 7}]', [at]],
      ['[{"type": "PER", "start": 3, "end": 7}]', [{ type: 'PER', start: 3, end: 7 }]],
      ['[["Anna", "PER"]]', [anna]],
      ['[[3, 7, "PER"]]', [{ type: 'PER', start: 3, end: 7 }]],
      ['{"PER": ["Anna", {"text": "Anna", "start": 3, "end": 7}], "ORG": [], "LOC": null}', [anna, at]],
      ['{"entities": {"PER": ["Anna"]}}', [anna]],
      ['{"found": [{"type": "PER", "text": "Anna"}]}', [anna]],
      ['Here:\n```json\n[["Anna", "PER"]]\n```', [anna]],
      ['In [1] I see {"PER": ["Anna"]}.', [anna]],
      ['[]', []],
      ['{}', []],
      ['{"entities": []}', []],
      ['{"entities": null}', []],
    ]
    for (const [text, entities] of shapes) {
      const read = readEntities(text, 'entities')
      expect(read.entities, text).toEqual(entities)
      expect(read.unreadable, text).toBe(0)
    }
    expect(readEntities('{"names": [["Anna", "PER"]]}', 'names').entities).toEqual([anna])
  })

  it('hold what cannot be read as wrong entities, so that a broken answer never counts as "there are none"', () => {
    for (const text of [
      '',
      'none',
      '"PER"',
      '{"type": "PER", "text": "Anna"}',
      '["Anna"]',
      '{"entities": "none"}',
      '{"PER": "Anna"}',
      '[1, 2',
    ]) {
      expect(readEntities(text, 'entities'), text).toEqual({ entities: [], unreadable: 1, place: 'none' })
    }
    expect(readEntities('[["Anna", "PER"], "Bob", 5]', 'entities')).toMatchObject({ unreadable: 2, place: 'plain' })
    const seen = seenOf(
      [{ entities: [] }, { entities: [{ type: 'PER', text: 'Anna' }] }],
      [answer('none'), answer('[["Anna", "PER"]]')],
    )
    expect(figure('entity_precision', seen)).toBe(0.5)
    expect(figure('entity_f1_macro', seen)).toBe(0.5)
    expect(figure('entity_parse_errors', seen)).toBe(0.5)
    expect(metric('entity_f1').note!(seen)).toBe('No entities could be read in 1 of 2 answers (parse_error).')
  })

  it('are not read from reasoning that was cut off', () => {
    const anna = { type: 'PER', text: 'Anna' }
    const cut = answer('<think>Perhaps [["Anna", "PER"]] or')
    const seen = seenOf([{ entities: [anna] }, { entities: [anna] }], [cut, answer('[["Anna", "PER"]]')])
    expect(figure('entity_recall', seen)).toBe(0.5)
    expect(metric('entity_f1').note!(seen)).toMatch(/The reasoning of 1 of 2 answers breaks off before it ends/)
  })

  it('come as often as they are named', () => {
    const one = [{ type: 'PER', text: 'Anna' }]
    const twice = seenOf([{ entities: one }], [answer('[["Anna", "PER"], [" Anna\\n", "PER"]]')])
    expect(figure('entity_precision', twice)).toBe(0.5)
    expect(figure('entity_recall', twice)).toBe(1)
  })

  it('never overflow, however deep or long an answer is', () => {
    expect(readEntities('{"entities":'.repeat(1e5), 'entities').place).toBe('none')
    expect(readEntities(`${'{"entities":'.repeat(1e5)}1${'}'.repeat(1e5)}`, 'entities').place).toBe('none')
    expect(readEntities(`[${'["a","b"],'.repeat(1e5)}["a","b"]]`, 'entities').entities).toHaveLength(1e5 + 1)
  })
})

describe('two entities match', () => {
  const one = (a: Omit<Entity, 'type'>, b: Omit<Entity, 'type'>) => [
    matchedPairs([{ type: 'PER', ...a }], [{ type: 'PER', ...b }], 'exact'),
    matchedPairs([{ type: 'PER', ...a }], [{ type: 'PER', ...b }], 'overlap'),
  ]
  it('by offsets where both have them, else by text', () => {
    expect(one({ text: 'Anna', start: 0, end: 4 }, { text: 'Anna', start: 0, end: 4 })).toEqual([1, 1])
    expect(one({ text: 'Anna', start: 0, end: 4 }, { text: 'Anna', start: 10, end: 14 })).toEqual([0, 0])
    expect(one({ text: 'Anna', start: 0, end: 4 }, { text: 'Anna' })).toEqual([1, 1])
    expect(one({ start: 0, end: 4 }, { text: 'Anna' })).toEqual([0, 0])
    expect(one({ start: 0, end: 4 }, { start: 3, end: 9 })).toEqual([0, 1])
    expect(one({ start: 0, end: 4 }, { start: 4, end: 9 })).toEqual([0, 0])
  })
  it('by text exactly but for white space, or by half of the words of the shorter', () => {
    expect(one({ text: 'Anna  Lee' }, { text: ' Anna\nLee ' })).toEqual([1, 1])
    expect(one({ text: 'Anna' }, { text: 'anna' })).toEqual([0, 0])
    expect(one({ text: 'Anna Lee' }, { text: 'Lee' })).toEqual([0, 1])
    expect(one({ text: 'Bank of America' }, { text: 'House of Lords' })).toEqual([0, 0])
    expect(one({ text: '東京都' }, { text: '東京' })).toEqual([0, 1])
    expect(one({ text: '' }, { text: ' ' })).toEqual([1, 1])
    expect(one({ text: '' }, { text: 'Anna' })).toEqual([0, 0])
  })
  it('each with one other, as many as can be', () => {
    const spans = (...list: [number, number][]) => list.map(([start, end]) => ({ type: 'PER', start, end }))
    expect(matchedPairs(spans([0, 9]), spans([0, 3], [4, 6]), 'overlap')).toBe(1)
    expect(matchedPairs(spans([0, 9], [0, 3]), spans([0, 3], [4, 6]), 'overlap')).toBe(2)
    fc.assert(
      fc.property(fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { maxLength: 5 }), (edges) => {
        expect(maximumMatching(edges.length, 5, (i, j) => edges[i]![j]!)).toBe(most(edges, 0, new Set()))
      }),
    )
  })
})

/** By trying everything. */
function most(edges: boolean[][], i: number, taken: Set<number>): number {
  if (i === edges.length) return 0
  const without = most(edges, i + 1, taken)
  return edges[i]!.reduce(
    (best, edge, j) => (edge && !taken.has(j) ? Math.max(best, 1 + most(edges, i + 1, new Set([...taken, j]))) : best),
    without,
  )
}
