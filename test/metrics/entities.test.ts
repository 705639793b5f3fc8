import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity, Evidence } from '../../src/evidence/evidence.ts'
import { readEntities, readTags } from '../../src/metrics/entities/answer.ts'
import { matchedPairs, maximumMatching } from '../../src/metrics/entities/matching.ts'
import { entityReport } from '../../src/metrics/entities/report.ts'
import { type EntityRules, usualRules } from '../../src/metrics/entities/rules.ts'
import { lenientSpans } from '../../src/metrics/entities/spans.ts'
import type { Metric, Seen } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import type { Sample } from '../../src/samples/sample.ts'
import { farthest, golden, hasGolden, reference, titleOf } from './golden.ts'
import { sumRows } from './pairs.ts'

type EntityEvidence = Extract<Evidence, { kind: 'tags' | 'answer' | 'entities' }>
type Figures = [precision: number | null, recall: number | null, f1: number | null, support: number]
type Averages = Record<string, Figures>

interface Case {
  expected: string[][]
  predicted: string[][]
  default: Averages | string
  strict: Record<string, Averages | string>
  token_accuracy: number
}

const reading = { field: 'entities', schema: null }
const metric = (name: string) => findMetric(name) as Metric<'entities'>
const sampleOf = (own: Partial<Sample>, i = 0): Sample => ({
  id: `s${i}`,
  ...own,
  source: { file: 'a.jsonl', line: 1 },
})
const answer = (text: string): EntityEvidence => ({ kind: 'answer', id: 'a', text, finish: 'eos' })
const tagged = (tags: string[]): EntityEvidence => ({ kind: 'tags', id: 'a', tags })
const listed = (entities: Entity[]): EntityEvidence => ({ kind: 'entities', id: 'a', entities })

function seenOf(samples: Partial<Sample>[], evidence: EntityEvidence[]): Seen<'entities'> {
  return { pairs: samples.map((own, i) => ({ sample: sampleOf(own, i), evidence: [evidence[i]!] })), reading }
}

const tagsSeen = ({ expected, predicted }: Pick<Case, 'expected' | 'predicted'>) =>
  seenOf(
    expected.map((tags) => ({ tags })),
    predicted.map(tagged),
  )

function figure(name: string, seen: Seen<'entities'>): number {
  const scorer = metric(name).scorer(seen)
  return scorer.value(sumRows(seen.pairs.map(({ sample, evidence }) => scorer.statistics(evidence[0]!, sample))))
}

const averageNames = ['micro avg', 'macro avg', 'weighted avg']
const difference = (own: number, theirs: number | null) =>
  theirs === null && Number.isNaN(own) ? 0 : own - (theirs ?? Number.NaN)

/** Distances of every figure that seqeval gives. */
function distances(seen: Seen<'entities'>, averages: Averages, options: string, rules: EntityRules): number[] {
  const [micro, macro, weighted] = averageNames.map((name) => averages[name]!)
  const report = entityReport(
    seen.pairs.map(({ sample, evidence }) => ({ sample, evidence: evidence[0]! })),
    reading,
    rules,
  )
  const names = Object.keys(averages).filter((name) => !averageNames.includes(name))
  expect(report.types.map(({ type }) => type).sort()).toEqual(names.sort())
  return [
    difference(figure(`entity_precision${options}`, seen), micro![0]),
    difference(figure(`entity_recall${options}`, seen), micro![1]),
    difference(figure(`entity_f1${options}`, seen), micro![2]),
    difference(figure(`entity_f1_macro${options}`, seen), macro![2]),
    difference(figure(`entity_f1_weighted${options}`, seen), weighted![2]),
    ...[report.micro, report.macro, report.weighted].flatMap(({ precision, recall, f1 }, i) =>
      [precision, recall, f1].map((own, k) => difference(own, [micro, macro, weighted][i]![k] as number | null)),
    ),
    ...report.types.flatMap(({ type, precision, recall, f1, support }) =>
      [precision, recall, f1, support].map((own, k) => difference(own, averages[type]![k]!)),
    ),
  ]
}

/** As seqeval raises, the row is missing with a reason. */
function isRefused(name: string, seen: Seen<'entities'>): boolean {
  const { blind, unfit } = metric(name)
  return (blind!(seen.pairs.map(({ sample }) => sample)) ?? unfit!(seen)) !== null
}

function checkCase(c: Case): number[] {
  const seen = tagsSeen(c)
  expect(c.default).not.toBeTypeOf('string')
  expect(isRefused('entity_f1', seen)).toBe(false)
  const figures = distances(seen, c.default as Averages, '', usualRules)
  for (const [scheme, averages] of Object.entries(c.strict)) {
    const options = scheme === 'auto' ? ':strict' : `:strict:scheme=${scheme}`
    expect(isRefused(`entity_f1${options}`, seen), `${options} ${JSON.stringify(c).slice(0, 300)}`).toBe(
      typeof averages === 'string',
    )
    if (typeof averages === 'string') continue
    figures.push(...distances(seen, averages, options, { ...usualRules, strict: true, scheme: scheme as 'iob2' }))
  }
  figures.push(figure('token_accuracy', seen) - c.token_accuracy)
  return figures
}

describe('entities in tags equal seqeval 1.2.2 within 1e-12', () => {
  it('in default and in strict mode, on IOB2, IOE2, IOBES and BILOU, on tags that keep no scheme, and refused as there', () => {
    const { cases } = reference('entities') as { cases: Case[] }
    expect(farthest(cases.flatMap(checkCase))).toBeLessThan(1e-12)
  })

  it.skipIf(!hasGolden)(titleOf('on the golden tags'), () => {
    type Given = { value: Record<string, Record<string, number | 'NaN'>> } | { error: string }
    const averagesOf = (said: Given): Averages | string =>
      'value' in said
        ? Object.fromEntries(
            Object.entries(said.value).map(([name, f]) => [
              name,
              [f.precision, f.recall, f['f1-score'], f.support].map((x) => (x === 'NaN' ? null : x)) as Figures,
            ]),
          )
        : 'raised'
    const { cases } = golden('entities') as {
      cases: (Omit<Case, 'default' | 'strict'> & { scheme: string; default: Given; strict: Given })[]
    }
    const all = cases.flatMap((c) =>
      checkCase({ ...c, default: averagesOf(c.default), strict: { [c.scheme.toLowerCase()]: averagesOf(c.strict) } }),
    )
    expect(farthest(all)).toBeLessThan(1e-12)
  })
})

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

describe('tags in an answer', () => {
  it('are a JSON list of as many tags as are expected, or wrong', () => {
    expect(readTags('{"tags": ["O"]}', 'entities')?.tags).toEqual(['O'])
    expect(readTags('["O", 1]', 'entities')).toBeNull()
    const tags = ['B-PER', 'O']
    const seen = seenOf(
      [{ tags }, { tags }, { tags }],
      [answer('["B-PER", "O"]'), answer('so ["B-PER"]'), answer('PER')],
    )
    expect(isRefused('entity_f1', seen)).toBe(false)
    expect(figure('token_accuracy', seen)).toBeCloseTo(1 / 3)
    expect(figure('entity_recall', seen)).toBeCloseTo(1 / 3)
    expect(figure('entity_parse_errors', seen)).toBeCloseTo(2 / 3)
  })
})

describe('what cannot be measured, with the reason', () => {
  const why = (name: string, seen: Seen<'entities'>) =>
    metric(name).blind!(seen.pairs.map(({ sample }) => sample)) ?? metric(name).unfit!(seen)

  it('tags of another number than expected', () => {
    const seen = seenOf([{ tags: ['O', 'O'] }], [tagged(['O'])])
    expect(why('entity_f1', seen)).toBe('The sample "s0" has 2 tags, and its evidence 1.')
    expect(why('token_accuracy', seen)).toBe('The sample "s0" has 2 tags, and its evidence 1.')
    expect(figure('entity_f1', seen)).toBeNaN()
    expect(figure('token_accuracy', seen)).toBeNaN()
  })
  it('tags against lists, and samples with neither', () => {
    expect(why('entity_f1', seenOf([{ tags: ['O'] }], [listed([])]))).toMatch(/has tags, and its evidence a list/)
    expect(why('entity_f1', seenOf([{ entities: [] }], [tagged(['O'])]))).toMatch(
      /has a list of entities, and its evidence tags/,
    )
    expect(why('entity_f1', seenOf([{}], [tagged(['O'])]))).toBe(
      '1 sample (the first is "s0") has neither entities nor tags to compare with.',
    )
    expect(why('token_accuracy', seenOf([{ entities: [] }], [listed([])]))).toMatch(/needs samples with a tag/)
    expect(why('entity_f1:strict', seenOf([{ entities: [] }], [listed([])]))).toMatch(/^Strict mode judges tags/)
  })
  it('tags that strict mode does not know', () => {
    const seen = seenOf([{ tags: ['B-PER', 'O'] }], [tagged(['S-PER', 'O'])])
    expect(why('entity_f1:strict', seen)).toBe(
      'The evidence for the sample "s0" has the tag "S-PER", which is none of the scheme IOB2.',
    )
    expect(why('entity_f1:strict', seenOf([{ tags: ['O'] }], [tagged(['O'])]))).toMatch(/show none of the schemes/)
    expect(why('entity_f1', seenOf([{ tags: [''] }], [tagged(['O'])]))).toBe('The sample "s0" has an empty tag.')
  })
  it('a scheme without strict, when the suite is read', () => {
    expect(() => findMetric('entity_f1:scheme=bilou')).toThrow('only strict mode knows schemes')
  })
})

it('the default mode says that it does not know BILOU', () => {
  const seen = seenOf([{ tags: ['U-PER', 'U-PER'] }], [tagged(['U-PER', 'O'])])
  expect(figure('entity_recall', seen)).toBe(0)
  expect(figure('entity_recall:strict:scheme=bilou', seen)).toBe(0.5)
  expect(metric('entity_f1').note!(seen)).toMatch(/strict:scheme=bilou/)
  expect(metric('entity_f1:strict').note!(seen)).toBeNull()
})
