import { describe, expect, it } from 'vitest'
import { knownLabels, readLabel } from '../../src/metrics/classification/label.ts'
import { classReport } from '../../src/metrics/classification/report.ts'
import { type Seen, usualReading } from '../../src/metrics/metric.ts'
import { golden, hasGolden, reference, titleOf } from './golden.ts'
import { answer, figure, given, json, metric, sampleOf, seenOf } from './labels.ts'

const predictedLabel = (...given: Parameters<typeof readLabel>) => readLabel(...given).label

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

describe('an answer without JSON', () => {
  const known = knownLabels([sampleOf('Sport', 0), sampleOf('3', 1), sampleOf('real estate', 2)])

  it.each([
    ['Sport', 'Sport'],
    [' Sport\n', 'Sport'],
    ['3', '3'],
    ['<think>Sport? No.</think>real estate', 'real estate'],
    // As in JSON, another class than the one that is meant.
    ['sport', 'sport'],
    ['real  estate', 'real  estate'],
  ])('that is nothing but a class of the data is that class: %j', (text, label) => {
    expect(readLabel(answer(text), 'category', known)).toEqual({ label, place: 'bare' })
  })

  it.each(['Sport.', 'I think Sport', 'politics', '', '"Sport"', '{"label": "Sport"}', '{"category": null}'])(
    'that says anything else is no class: %j',
    (text) => expect(readLabel(answer(text), 'category', known)).toEqual({ label: 'parse_error', place: 'none' }),
  )

  it('counts as right, where it is: bare answers are no zero', () => {
    const seen = seenOf(['tax', 'lease', 'tax'], [answer('tax'), answer('lease'), answer('Tax')])
    expect(figure('accuracy', seen)).toBeCloseTo(2 / 3)
    expect(metric('accuracy').note!(seen)).toBe(
      'The name of a class stands alone, without JSON, in 3 of 3 answers. ' +
        '1 answer differs from a class of the data in letter case or white space only ("Tax" for "tax"); ' +
        'classes are compared exactly, so that is wrong.',
    )
    const alone = seen.pairs.map(({ sample, evidence }) => ({ sample, evidence: evidence[0]! }))
    expect(classReport(alone, usualReading)).toMatchObject({ accuracy: 2 / 3, found: { bare: 3, none: 0 } })
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
        'The name of a class stands alone, without JSON, in 2 of 10 answers. ' +
        'No class could be read in 2 of 10 answers (parse_error).',
    )
    expect(
      classReport([{ sample: sampleOf('a', 0), evidence: answer('so {"category":"b"}') }], usualReading).found,
    ).toEqual({
      plain: 0,
      fenced: 0,
      prose: 1,
      bare: 0,
      given: 0,
      none: 0,
    })
  })

  it('that answers break off in their reasoning, which is no answer whatever stands there', () => {
    const cut = answer('<think>It may be {"category": "a"}, since')
    const seen = seenOf(['a', 'a', 'b'], [json('a'), cut, json('b')], [cut, cut, json('b')])
    expect(figure('accuracy', seenOf(['a', 'a', 'b'], [json('a'), cut, json('b')]))).toBeCloseTo(2 / 3)
    expect(note(seen)).toBe(
      'No class could be read in 3 of 6 answers (parse_error). The reasoning of 3 of 6 answers breaks off before it ends ' +
        '(<think> without </think>), and what stands in it is no answer: allow more new tokens (max_new_tokens).',
    )
    expect(metric('accuracy').unfit!(seenOf(['a', 'a'], [cut, answer('')]))).toMatch(
      /^No class could be read in any of the 2 answers .*, and 1 of them break off in their reasoning/,
    )
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
    expect(note(seenOf(['t\u001bx'], [json('T\u001bX')]))).toContain('"T\\u001bX"')
  })
})
