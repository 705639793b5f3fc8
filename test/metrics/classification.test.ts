import { describe, expect, it } from 'vitest'
import { readLabel } from '../../src/metrics/classification/label.ts'
import { classReport, confusionMatrix } from '../../src/metrics/classification/report.ts'
import { type Seen, usualReading } from '../../src/metrics/metric.ts'
import { farthest, golden, hasGolden, reference, titleOf } from './golden.ts'
import { answer, figure, given, json, metric, sampleOf, seenOf } from './labels.ts'
import { sumRows } from './pairs.ts'

interface Case {
  expected: string[]
  predicted: string[]
  classes: Record<string, [number, number, number, number]>
  macro: [number, number, number]
  weighted: [number, number, number]
  accuracy: number
  labels: string[]
  confusion: number[][] | null
  balanced_accuracy: number
  mcc: number
  kappa: number | null
}

const figures = (c: Case): Record<string, number> => ({
  accuracy: c.accuracy,
  precision_macro: c.macro[0],
  recall_macro: c.macro[1],
  f1_macro: c.macro[2],
  precision_weighted: c.weighted[0],
  recall_weighted: c.weighted[1],
  f1_weighted: c.weighted[2],
  balanced_accuracy: c.balanced_accuracy,
  mcc: c.mcc,
  kappa: c.kappa ?? Number.NaN,
})

function distances(c: Case, seen: Seen<'label'>): number[] {
  const values = Object.entries(figures(c)).map(([name, value]) =>
    Number.isNaN(value) && Number.isNaN(figure(name, seen)) ? 0 : figure(name, seen) - value,
  )
  const pairs = seen.pairs.map(({ sample, evidence }) => ({ sample, evidence: evidence[0]! }))
  const report = classReport(pairs, usualReading)
  expect(report.classes.map(({ label }) => label).sort()).toEqual([...c.labels].sort())
  if (c.confusion !== null) expect(confusionMatrix(report, c.labels)).toEqual(c.confusion)
  return [
    ...values,
    ...report.classes.flatMap(({ label, precision, recall, f1, support }) =>
      [precision, recall, f1, support].map((value, i) => value - c.classes[label]![i]!),
    ),
    ...[report.macro, report.weighted].flatMap(({ precision, recall, f1 }, i) =>
      [precision, recall, f1].map((value, k) => value - (i === 0 ? c.macro : c.weighted)[k]!),
    ),
    report.accuracy - c.accuracy,
  ]
}

describe('classification equals scikit-learn 1.9.1 within 1e-12', () => {
  it('on one sample, classes of odd names, classes never expected, 200 classes and 400 invented ones', () => {
    const { cases } = reference('classification') as { cases: Case[] }
    expect(farthest(cases.flatMap((c) => distances(c, seenOf(c.expected, c.predicted.map(given)))))).toBeLessThan(1e-12)
  })

  it('on either side, whatever classes the other side has', () => {
    const { cases } = reference('classification') as { cases: Case[] }
    for (const c of cases) {
      const other = c.expected.map((_, i) => given(`only here ${i % 150}`))
      const seen = seenOf(c.expected, other, c.predicted.map(given))
      for (const [name, value] of Object.entries(figures(c))) {
        if (!Number.isNaN(value)) expect(figure(name, seen, 1), name).toBeCloseTo(value, 12)
      }
    }
  })

  it('on a resample, in which some classes are absent and others come often', () => {
    const { cases } = reference('classification') as { cases: Case[] }
    const c = cases[6]!
    const seen = seenOf(c.expected, c.predicted.map(given))
    for (let round = 0; round < 20; round += 1) {
      const draws = c.expected.map((_, i) => (i * i * (round + 3) + round) % 11)
      const drawn = seenOf(
        draws.map((i) => c.expected[i]!),
        draws.map((i) => given(c.predicted[i]!)),
      )
      for (const name of Object.keys(figures(c))) {
        const [resampled, alone] = [figure(name, seen, 0, draws), figure(name, drawn)]
        if (!Number.isNaN(alone)) expect(resampled, name).toBeCloseTo(alone, 12)
      }
    }
  })

  it.skipIf(!hasGolden)(titleOf('on the golden answers'), () => {
    type Figures = Record<'precision' | 'recall' | 'f1-score' | 'support', number>
    const { cases } = golden('classification')
    const all = cases.flatMap(
      (c: {
        expected: string[]
        outputs: string[]
        predicted: string[]
        labels: string[]
        report: Record<string, Figures>
        confusion: number[][]
        mcc: number
        accuracy: number
        kappa: { value: number | 'NaN' }
        balanced_accuracy: { value: number }
      }) => {
        const three = (f: Figures): [number, number, number] => [f.precision, f.recall, f['f1-score']]
        expect(c.outputs.map((text) => readLabel(answer(text), 'category').label)).toEqual(c.predicted)
        return distances(
          {
            ...c,
            classes: Object.fromEntries(c.labels.map((l) => [l, [...three(c.report[l]!), c.report[l]!.support]])),
            macro: three(c.report['macro avg']!),
            weighted: three(c.report['weighted avg']!),
            kappa: c.kappa.value === 'NaN' ? null : c.kappa.value,
            balanced_accuracy: c.balanced_accuracy.value,
          },
          seenOf(c.expected, c.outputs.map(answer)),
        )
      },
    )
    expect(farthest(all)).toBeLessThan(1e-12)
  })
})

describe('what cannot be measured', () => {
  it('samples without a label, by number and name', () => {
    const { pairs } = seenOf(['a', 'b', 'c'], [given('a'), given('b'), given('c')])
    const samples = pairs.map(({ sample }) => sample)
    delete samples[1]!.label
    expect(metric('mcc').blind!(samples)).toBe('1 sample (the first is "s1") has no label to compare with.')
    const scorer = metric('mcc').scorer({ pairs, reading: usualReading })
    expect(
      scorer.value(sumRows(pairs.map(({ sample, evidence }) => scorer.statistics(evidence[0]!, sample)))),
    ).toBeNaN()
  })

  it('a class of the data that is named as unreadable answers are: those would count as right', () => {
    expect(metric('accuracy').blind!([sampleOf('a', 0), sampleOf('parse_error', 1)])).toMatch(
      /^The sample "s1" has the label parse_error/,
    )
    expect(metric('accuracy').blind!([sampleOf('a', 0)])).toBeNull()
  })

  it.each([
    ['answers', answer('hm'), answer('tax?')],
    ['classes that were given as unreadable, or empty', given('parse_error'), given(' ')],
  ])('answers of which nothing could be read on any side, %s: the sides would be equal', (_, one, other) => {
    const none = [one, other]
    const some = [one, json('tax')]
    const reason = (...sides: (typeof none)[]) => metric('f1_macro').unfit!(seenOf(['tax', 'lease'], ...sides))
    expect(reason(some, some)).toBeNull()
    expect(reason(some)).toBeNull()
    expect([reason(none, some), reason(some, none)]).toEqual([null, null])
    expect(reason(none, none)).toMatch(/^No class could be read in any of the 4 answers/)
    expect(reason(none)).toMatch(
      / the 2 answers.*: an answer is JSON with the field "category", or the name of a class/,
    )
    expect(metric('parse_errors').unfit!(seenOf(['tax', 'lease'], none, none))).toBeNull()
  })
})

describe('statistics of classes', () => {
  it('are the same function for every metric of the family, so that they are counted once', () => {
    const seen = seenOf(['a', 'b'], [given('a'), given('c')])
    const functions = ['accuracy', 'f1_macro', 'mcc', 'parse_errors'].map(
      (name) => metric(name).scorer(seen).statistics,
    )
    expect(new Set(functions).size).toBe(1)
  })

  it('stay few where a model invents a class for every answer, and exact on either side', () => {
    const expected = Array.from({ length: 3000 }, (_, i) => `class ${i % 3}`)
    const invented = (offset: number) => expected.map((label, i) => given(i % 4 === 0 ? label : `${offset} ${i % 997}`))
    const seen = seenOf(expected, invented(1), invented(2))
    expect(metric('f1_macro').scorer(seen).size).toBeLessThan(120)
    for (const side of [0, 1]) {
      const pairs = seen.pairs.map(({ sample, evidence }) => ({ sample, evidence: evidence[side]! }))
      expect(figure('f1_macro', seen, side)).toBeCloseTo(classReport(pairs, usualReading).macro.f1, 12)
      expect(figure('mcc', seen, side)).toBeCloseTo(figure('mcc', seenOf(expected, invented(side + 1))), 12)
    }
  })

  it('count what could not be read', () => {
    const seen = seenOf(['a', 'a', 'b', 'b'], [json('a'), answer('?'), answer(''), json(null)])
    expect(figure('parse_errors', seen)).toBe(0.75)
    expect(figure('accuracy', seen)).toBe(0.25)
  })
})
