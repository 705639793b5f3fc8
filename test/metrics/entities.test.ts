import { describe, expect, it } from 'vitest'
import { readTags } from '../../src/metrics/entities/answer.ts'
import { entityReport } from '../../src/metrics/entities/report.ts'
import { type EntityRules, usualRules } from '../../src/metrics/entities/rules.ts'
import type { Seen } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import type { Sample } from '../../src/samples/sample.ts'
import {
  type Averages,
  answer,
  type Case,
  type Figures,
  figure,
  isRefused,
  listed,
  metric,
  reading,
  seenOf,
  tagged,
  tagsSeen,
} from './entity-pairs.ts'
import { farthest, golden, hasGolden, reference, titleOf } from './golden.ts'

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
  it.each([
    ['lists', [{ entities: [] }, { entities: [{ type: 'a', text: 'x' }] }], '[]'],
    ['tags', [{ tags: ['O'] }, { tags: ['O'] }], '["O"]'],
  ] as [string, Partial<Sample>[], string][])('answers of which none could be read: %s', (_, samples, fine) => {
    const none = [answer('none of them'), answer('?')]
    expect(why('entity_f1', seenOf(samples, [answer(fine), answer('?')]))).toBeNull()
    expect(why('entity_f1', seenOf(samples, none))).toMatch(
      /^No entities could be read in any of the 2 answers .*JSON list/,
    )
    expect(why('entity_parse_errors', seenOf(samples, none))).toBeNull()
    if (samples[0]!.tags) expect(why('token_accuracy', seenOf(samples, none))).toMatch(/^No entities could be read/)
  })
  it('a scheme without strict, when the suite is read', () => {
    expect(() => findMetric('entity_f1:scheme=bilou')).toThrow('only strict mode knows schemes')
  })
})

it('tags without a prefix are named as the cause', () => {
  const seen = seenOf([{ tags: ['PER', 'O', 'ORG'] }], [tagged(['PER', 'O', 'ORG'])])
  expect(metric('entity_f1').note!(seen)).toMatch(
    /tags without a prefix \(such as "PER"\).* Write "B-PER" and "I-PER"\.$/,
  )
  const samples = seen.pairs.map(({ sample }) => sample)
  expect(metric('entity_f1:strict').blind!(samples)).toMatch(/no prefixes \(such as "PER"\).*"B-PER"/)
  for (const tags of [['B-PER', 'I-PER', 'O'], ['B', 'O', '.'], ['U-PER']])
    expect(metric('entity_f1').note!(seenOf([{ tags }], [tagged(tags)])) ?? '').not.toMatch(/without a prefix/)
})

it('the default mode says that it does not know BILOU', () => {
  const seen = seenOf([{ tags: ['U-PER', 'U-PER'] }], [tagged(['U-PER', 'O'])])
  expect(figure('entity_recall', seen)).toBe(0)
  expect(figure('entity_recall:strict:scheme=bilou', seen)).toBe(0.5)
  expect(metric('entity_f1').note!(seen)).toMatch(/strict:scheme=bilou/)
  expect(metric('entity_f1:strict').note!(seen)).toBeNull()
})
