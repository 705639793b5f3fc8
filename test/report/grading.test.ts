import { describe, expect, it } from 'vitest'
import type { Calibration } from '../../src/people/calibration/calibrate.ts'
import { type Grading, gradingOf } from '../../src/report/grading.ts'
import { gradingLines } from '../../src/report/grading-lines.ts'
import { gradingSection } from '../../src/report/grading-section.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { gradedPending, gradedTrusted, gradedWorse } from './graded.ts'

const [worse] = gradedWorse.grading as [Grading]
const [trusted] = gradedTrusted.grading as [Grading]
const [pending] = gradedPending.grading as [Grading]
const judge = worse.judge!
const people = worse.people!

describe('how a judge graded is told in sentences', () => {
  const said = (over: Partial<typeof judge>) => gradingLines({ ...worse, judge: { ...judge, ...over } }).judge

  it('what was left without a verdict, and on which side', () => {
    const kinds = [
      { why: 'refused' as const, baseline: 1, candidate: 3 },
      { why: 'cut' as const, baseline: 0, candidate: 2 },
    ]
    expect(said({ unscored: { kinds, baseline: 1, candidate: 5, of: 300, pValue: 0.2 } })).toContain(
      'Without a verdict: 1 of the baseline and 5 of the candidate, of 300 each (4 refused and 2 cut off).',
    )
  })

  it('that planted answers moved it', () => {
    const why = 'gave planted wrong answers better grades for texts that ask for them (obey)'
    const lines = said({ canaries: [{ ...judge.canaries[0]!, why }] })
    expect(lines).toContain(`gpt-4o ${why}.`)
    expect(lines.join(' ')).not.toContain('passed the test')
  })

  it('what it cost, where prices are known, and what it knew from before', () => {
    const first = (cached: number, spent: Grading['spent']) => {
      const judges = [{ ...judge.judges[0]!, cached }]
      return gradingLines({ ...worse, judge: { ...judge, judges }, spent }).judge[0]
    }
    expect(first(40, { cost: null, calls: 612 })).toBe(
      'gpt-4o graded 300 of 300 samples, for 612 calls, 40 verdicts known from before.',
    )
    expect(first(0, { cost: 3.2, calls: 640 })).toBe('gpt-4o graded 300 of 300 samples, for $3.20 and 640 calls.')
    expect(first(600, { cost: 0, calls: 0 })).toBe('gpt-4o graded 300 of 300 samples, 600 verdicts known from before.')
  })

  it('whether it goes by the order of two answers, and how a panel agrees', () => {
    const position = { pairs: 200, disagree: 31, flips: 20, first: 15, share: { value: 0.75, low: 0.509, high: 0.913 } }
    const lines = said({ position, panel: { items: 300, same: 0.7, apart: 0.1, alpha: null } })
    expect(lines[0]).toMatch(/^gpt-4o compared 300 of 300 samples/)
    expect(lines).toContain(
      'Of 200 pairs shown in both orders, 31 came out differently and count as ties; where the order decided, the answer shown first won 15 of 20 (50.9 % to 91.3 %).',
    )
    expect(lines).toContain('The judges say the same on 70.0 % of 300 answers.')
  })

  it('nothing of length where that may be chance', () => {
    const slope = { value: 0.01, low: -0.01, high: 0.03 }
    expect(said({ length: { ...judge.length!, slope } }).join(' ')).not.toContain('longer')
  })
})

describe('what people did is told in sentences', () => {
  it('how their comparisons went', () => {
    const lines = gradingLines({
      ...worse,
      people: { ...people, compare: 'pairs', preferences: [4, 10, 8, 20, 6], waiting: [], problems: [] },
    }).people
    expect(lines[0]).toBe('2 people rated 80 of 300 samples, both answers side by side.')
    expect(lines[1]).toBe(
      'Of their comparisons the candidate won 26 (6 clearly), lost 14 (4 clearly), and 8 were ties.',
    )
  })

  it('a few of the problems of their sheets', () => {
    const problems = Array.from({ length: 9 }, () => people.problems[0]!)
    const { people: lines } = gradingLines({ ...worse, people: { ...people, problems } })
    expect(lines.filter((line) => line.includes('bob.json'))).toHaveLength(3)
    expect(lines.at(-1)).toBe('6 more problems of the sheets: see checkpoint-gate ratings.')
  })

  it('with figures that are all finite, though nothing bounds one and JSON made null of its end', () => {
    const ends = [null, Number.POSITIVE_INFINITY] as unknown as [number, number]
    const agreement = people.agreement.map((each) => ({ ...each, alpha: { value: 0.4, interval: ends } }))
    const found = gradingOf({ ...worse, people: { ...people, agreement } })
    expect(found.people!.agreement[0]!.alpha).toEqual({ value: 0.4, interval: [-1, 1] })
  })
})

describe('whether the judge may block is said', () => {
  const standing = (grading: Grading) => gradingLines(grading).standing.at(-1)

  it.each([
    ['trusted', standing(trusted), 'It may block: it agrees with people as min_agreement asks.'],
    [
      'rated on some samples',
      standing(worse),
      'The judge only advises: 80 samples that people rated describe it; it may block from 200 on.',
    ],
    [
      'rated on few',
      standing(pending),
      "The judge only advises: people have rated 12 of the judge's samples, too few to tell how far they agree; it may block from 200 on.",
    ],
    [
      'asked for nothing',
      standing({ ...pending, minAgreement: 0 }),
      'It may block: min_agreement 0 asks for no agreement with people.',
    ],
    [
      'asked for more',
      standing({ ...trusted, minAgreement: 0.95 }),
      'People agree among themselves no better (0.67): they are the limit, more than the judge.',
    ],
  ])('%s', (_, found, expected) => expect(found).toBe(expected))

  it('of some criteria, by their names', () => {
    const [first, second] = trusted.calibration as [Calibration, Calibration]
    const unasked = { ...second, of: 'unasked' as const, samples: 0, kappa: null }
    expect(standing({ ...trusted, calibration: [first, unasked] })).toBe(
      'Judge (style) only advises: people compared the answers all in all and were not asked about this.',
    )
  })

  it('with what favours one side, where that is sure', () => {
    const [first] = trusted.calibration as [Calibration]
    const favours = { value: 0.31, interval: [0.12, 0.5] as [number, number] }
    expect(gradingLines({ ...trusted, calibration: [{ ...first, favours }] }).standing).toContain(
      'Against people it favours the candidate by 0.31 (0.12 to 0.50).',
    )
    expect(gradingLines(trusted).standing.join(' ')).not.toContain('favours')
  })
})

describe('the section', () => {
  it('is not there where nobody graded', () => {
    expect([gradingSection(undefined), gradingSection([])]).toEqual(['', ''])
  })

  it('keeps figures back that were measured on too few', () => {
    expect(gradingSection([pending])).not.toMatch(/kappa/i)
    expect(gradingSection([worse])).toMatch(
      /^<details><summary>How the judge and the people graded: kappa 0\.68 on clauses</,
    )
  })

  it('names who graded, and each task where there are several', () => {
    const alone = { ...worse, judge: null, calibration: [], minAgreement: null, spent: null }
    expect(gradingSection([alone])).toMatch(/^<details><summary>How the people graded<\/summary>/)
    expect(gradingSection([{ ...worse, people: null, calibration: [] }])).toContain('How the judge graded</summary>')
    const many = Array.from({ length: 9 }, (_, i) => ({ ...worse, task: `task ${i}` }))
    expect(gradingSection(many)).toContain('**task 5**')
    expect(gradingSection(many)).toContain('*Of 3 more tasks it stands in report.json.*')
  })

  it('is a few sentences on a terminal', () => {
    const screen = renderTerminal(gradedTrusted, { width: 200, color: false })
    const line = screen.split('\n').filter((each) => each.startsWith('clauses: gpt-4o graded'))
    expect(line).toHaveLength(1)
  })
})
