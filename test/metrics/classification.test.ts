import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/evidence/evidence.ts'
import { predictedLabel, readLabel } from '../../src/metrics/classification/label.ts'
import { classReport, confusionMatrix } from '../../src/metrics/classification/report.ts'
import { type Metric, type Seen, usualReading } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import type { Sample } from '../../src/samples/sample.ts'
import { farthest, golden, hasGolden, reference, titleOf } from './golden.ts'
import { sumRows } from './pairs.ts'

type LabelEvidence = Extract<Evidence, { kind: 'label' | 'answer' }>

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

const metric = (name: string) => findMetric(name) as Metric<'label'>
const sampleOf = (label: string, i: number): Sample => ({
  id: `s${i}`,
  label,
  source: { file: 'a.jsonl', line: i + 1 },
})
const given = (label: string): LabelEvidence => ({ kind: 'label', id: 'a', label })
const answer = (text: string): LabelEvidence => ({ kind: 'answer', id: 'a', text, finish: 'eos' })
const json = (category: unknown) => answer(JSON.stringify({ category }))

/** Samples with one column of evidence for each side. */
function seenOf(expected: readonly string[], ...sides: LabelEvidence[][]): Seen<'label'> {
  return {
    pairs: expected.map((label, i) => ({
      sample: sampleOf(label, i),
      evidence: sides.map((side) => ({ ...side[i]! })),
    })),
    reading: usualReading,
  }
}

/** The value of a side, of the samples that `draws` names. */
function figure(name: string, seen: Seen<'label'>, side = 0, draws = seen.pairs.map((_, i) => i)): number {
  const scorer = metric(name).scorer(seen)
  return scorer.value(
    sumRows(draws.map((i) => scorer.statistics(seen.pairs[i]!.evidence[side]!, seen.pairs[i]!.sample))),
  )
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
        expect(c.outputs.map((text) => predictedLabel(answer(text), 'category'))).toEqual(c.predicted)
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

describe('the class in an answer', () => {
  it("is what Python's json.loads and the field give, where that is a text; else found in fences or prose", () => {
    const { answers } = reference('classification') as { answers: [string, string | null][] }
    for (const [text, label] of answers) {
      const read = readLabel(answer(text), 'category')
      if (label !== null) expect(read, text).toEqual({ label, place: 'plain' })
      else expect(read.place, text).not.toBe('plain')
    }
  })

  it.skipIf(!hasGolden)(titleOf('is read from the golden odd answers as stated here'), () => {
    const odd = golden('classification').parsing as { output: string; reference_python: { value: unknown } }[]
    const stated: [string, ReturnType<typeof readLabel>][] = [
      ['{"category": 3}', { label: '3', place: 'plain' }],
      ['{"category": null}', { label: 'parse_error', place: 'none' }],
      ['{"category": ["a"]}', { label: 'parse_error', place: 'none' }],
      ['```json\n{"category":"a"}\n```', { label: 'a', place: 'fenced' }],
      ['Sure: {"category":"a"}', { label: 'a', place: 'prose' }],
      ['{"category": NaN}', { label: 'parse_error', place: 'none' }],
      ['\ufeff{"category":"a"}', { label: 'a', place: 'prose' }],
    ]
    for (const { output, reference_python } of odd) {
      const exception = stated.find(([text]) => text === output)?.[1]
      const read = readLabel(answer(output), 'category')
      if (exception !== undefined) expect(read, output).toEqual(exception)
      else expect(read.label, output).toBe(reference_python.value)
    }
  })

  it('is a number or a boolean as JSON writes it; no list, object or null', () => {
    expect([3, 3.0, -0.5, true, false].map((value) => predictedLabel(json(value), 'category'))).toEqual([
      '3',
      '3',
      '-0.5',
      'true',
      'false',
    ])
    for (const value of [null, [], ['a'], {}, { category: 'a' }]) {
      expect(predictedLabel(json(value), 'category')).toBe('parse_error')
    }
  })

  it('is in the field that the task names, whatever its name', () => {
    expect(predictedLabel(answer('{"label": "a", "category": "b"}'), 'label')).toBe('a')
    expect(predictedLabel(answer('{"__proto__": "a"}'), '__proto__')).toBe('a')
    expect(predictedLabel(answer('{"a": 1}'), 'toString')).toBe('parse_error')
  })

  it('is the label itself where it was given elsewhere', () => {
    expect(readLabel(given('{"category": "a"}'), 'category')).toEqual({ label: '{"category": "a"}', place: 'given' })
  })
})

describe('what the reader is told', () => {
  const note = (seen: Seen<'label'>) => metric('f1_macro').note!(seen)

  it('nothing, where all answers were plain', () => {
    expect(note(seenOf(['a', 'b'], [json('a'), json('a')]))).toBeNull()
  })

  it('how answers had to be read', () => {
    const answers = [
      json('a'),
      answer('```\n{"category":"a"}\n```'),
      answer('so {"category":"b"}'),
      answer('b'),
      answer(''),
    ]
    expect(note(seenOf(['a', 'a', 'b', 'b', 'b'], answers, answers))).toBe(
      'JSON was found in a code fence in 2 and within other text in 2 of 10 answers. ' +
        'No class could be read in 4 of 10 answers (parse_error).',
    )
    expect(
      classReport([{ sample: sampleOf('a', 0), evidence: answer('so {"category":"b"}') }], usualReading).found,
    ).toEqual({
      plain: 0,
      fenced: 0,
      prose: 1,
      given: 0,
      none: 0,
    })
  })

  it('that classes are compared exactly, where only letter case or white space differs', () => {
    const seen = seenOf(['tax', 'tax', 'lease'], [json('Tax'), json('tax\n'), json('lease')])
    expect(figure('accuracy', seen)).toBeCloseTo(1 / 3)
    expect(note(seen)).toBe(
      '2 answers differ from a class of the data in letter case or white space only ("Tax" for "tax"); ' +
        'classes are compared exactly, so that is wrong.',
    )
    expect(note(seenOf(['tax', 'Tax'], [json('tax'), json('Tax')]))).toBe(
      'The data have classes that differ in letter case or white space only: "tax" and "Tax".',
    )
  })

  it('escaped, where the model wrote what a terminal would act on', () => {
    expect(note(seenOf(['tax'], [json('TAX\u001b\u202e'.replace('\u202e', ''))]))).toBeNull()
    expect(note(seenOf(['t\u001bx'], [json('T\u001bX')]))).toContain('"T\\u001bX"')
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
