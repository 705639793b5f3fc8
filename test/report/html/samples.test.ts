import { describe, expect, it } from 'vitest'
import type { LikelihoodEvidence } from '../../../src/evidence/evidence.ts'
import type { Judgement } from '../../../src/judge/judgement.ts'
import type { Rating } from '../../../src/people/rating.ts'
import { pageSamples } from '../../../src/report/html/samples.ts'
import { opinionsOfJudges, opinionsOfPeople } from '../../../src/report/opinions.ts'
import { answered, sampledTask } from './pages.ts'

const right = 'the contract ends after thirty days'
const pairs = [
  answered({ id: 'b', prompt: 'When?', references: [right], topics: ['dates', 'law'] }, right, 'the contract ends'),
  answered({ id: 'a', prompt: 'Who?', references: ['the licensee'], group: 'doc' }, 'x', 'x'),
]

describe('the samples of a page', () => {
  it('are all there, in the order of the data, with what each is worth by itself on either side', () => {
    const { data, index, texts } = pageSamples([sampledTask('qa', ['exact_match', 'token_f1'], pairs)])
    expect(data.tasks[0]).toMatchObject({ name: 'qa', samples: 2, groupedBy: 'topic' })
    expect(data.tasks[0]!.metrics.map(({ name, rightOrWrong }) => [name, rightOrWrong])).toEqual([
      ['exact_match', true],
      ['token_f1', false],
    ])
    expect(index.ids).toEqual(['b', 'a'])
    expect(index.values[0]![0]).toEqual({ baseline: [1, 0], candidate: [0, 0] })
    expect(index.same).toEqual([false, true])
    expect(index.groups.map((own) => own.map((place) => index.names[place]))).toEqual([['dates', 'law'], ['doc']])
    expect(texts).toEqual([
      [
        { asked: 'When?', references: [right], baseline: right, candidate: 'the contract ends' },
        { asked: 'Who?', references: ['the licensee'], baseline: 'x' },
      ],
    ])
  })

  it('are measured by no metric twice: of one sample macro F1 is the accuracy', () => {
    const classed = ['a', 'b', 'a'].map((label, i) =>
      answered({ id: `${i}`, label }, '{"category": "a"}', '{"category": "b"}'),
    )
    const { data, index } = pageSamples([sampledTask('t', ['accuracy', 'f1_macro', 'mcc'], classed)])
    expect(data.tasks[0]!.metrics.map(({ name }) => name)).toEqual(['accuracy'])
    expect(index.values[0]).toHaveLength(1)
  })

  it('have no number where there is none, and no answer where none was asked for', () => {
    const likely = (id: string, nll: number, tokens: number): LikelihoodEvidence => ({
      kind: 'likelihood',
      id,
      nll,
      tokens,
      bytes: tokens,
      cut: false,
    })
    const scored = ['a', 'b'].map((id, i) => ({
      sample: { id, text: `text ${id}`, source: { file: 'x', line: 1 } },
      baseline: likely(id, i, i),
      candidate: likely(id, 2 * i, i),
    }))
    const { index, texts } = pageSamples([sampledTask('prose', ['perplexity'], scored)])
    expect(index.values[0]![0]!.baseline).toEqual([null, Number(Math.E.toPrecision(7))])
    expect(index.same).toEqual([null, null])
    expect(texts[0]![0]).toEqual({ asked: 'text a', references: [], baseline: null })
  })

  it('are cut where all texts together are more than a browser opens, and say so', () => {
    const long = [
      answered({ id: 'a', prompt: 'q'.repeat(900), references: ['r'] }, 'b'.repeat(3000), `${'b'.repeat(3000)}c`),
    ]
    const { data, texts } = pageSamples([sampledTask('t', ['exact_match'], long)], 4000)
    expect(data.longest).toBe(1000)
    expect(texts[0]![0]).toEqual({
      asked: 'q'.repeat(900),
      references: ['r'],
      baseline: 'b'.repeat(1000),
      candidate: 'b'.repeat(1000),
      whole: { baseline: 3000, candidate: 3001 },
    })
    // Cut or not, the answers differ.
    expect(pageSamples([sampledTask('t', ['exact_match'], long)], 4000).index.same).toEqual([false])
    expect(pageSamples([sampledTask('t', ['exact_match'], long)], 10).data.longest).toBe(0)
  })

  it('stand in blocks that are unpacked one by one', () => {
    const many = Array.from({ length: 2500 }, (_, i) => answered({ id: `${i}`, references: ['r'] }, 'x', 'y'))
    expect(pageSamples([sampledTask('t', ['exact_match'], many)]).data.texts).toEqual([1000, 1000, 500])
    const large = Array.from({ length: 5 }, (_, i) =>
      answered({ id: `${i}`, references: ['r'] }, 'x'.repeat(90_000).repeat(5), 'y'),
    )
    expect(pageSamples([sampledTask('t', ['exact_match'], large)]).data.texts).toEqual([5])
  })
})

describe('opinions on a sample', () => {
  const criteria = [{ name: 'style', title: 'Style', asks: '', low: 1, high: 5 }]
  const judgement = (over: Partial<Judgement>): Judgement => ({
    id: 'x',
    key: 'x',
    judge: 0,
    sample: 'a',
    about: { form: 'score', side: 'candidate' },
    again: 0,
    flags: [],
    outcome: { kind: 'scored', grades: { style: 4 }, reasoning: 'Clear.' },
    model: null,
    format: 'schema',
    dropped: [],
    usage: null,
    cost: null,
    cached: false,
    ...over,
  })

  it('of judges say who, of what, how and why; planted answers are of no sample', () => {
    const refused = { kind: 'unscored', why: 'refused', said: 'I will not.' } as const
    const compared = { kind: 'scored', grades: { preference: 0 }, reasoning: 'Shorter.' } as const
    const all = opinionsOfJudges(
      [
        judgement({}),
        judgement({ about: { form: 'pair', first: 'candidate' }, outcome: compared, again: 1 }),
        judgement({ outcome: refused, judge: 1 }),
        judgement({ sample: null, about: { form: 'canary', planted: 'obey', set: 's' } }),
      ],
      criteria,
      [{ model: 'one' }, { model: 'two' }],
    )
    expect([...all.keys()]).toEqual(['a'])
    expect(
      all.get('a')!.map(({ by, about, grades, said }) => [by, about, grades[0]!.title, grades[0]!.grade, said]),
    ).toEqual([
      ['one', 'candidate', 'Style', '4 of 5', 'Clear.'],
      // The candidate's answer was shown first, and the other one was better.
      ['one, asked again', 'both', 'Shown first: the candidate', 'the baseline is better', 'Shorter.'],
      ['two', 'candidate', 'Not scored', 'refused', 'I will not.'],
    ])
  })

  it('of people say whose answer they prefer, whichever was shown first', () => {
    const rating = (over: Partial<Rating>): Rating => ({
      rater: 'Ann',
      sample: 'a',
      rated: { form: 'pair', first: 'candidate' },
      again: 0,
      grades: { preference: 1 },
      seconds: 9,
      words: 9,
      note: '',
      place: { file: 'x', at: 'row 1' },
      ...over,
    })
    const all = opinionsOfPeople(
      [
        rating({}),
        rating({ grades: null, note: '?' }),
        rating({ rated: { form: 'score', side: 'both' }, grades: { style: 2 } }),
      ],
      criteria,
    )
    expect(all.get('a')!.map(({ about, grades }) => [about, grades[0]!.grade])).toEqual([
      ['both', 'the candidate is much better'],
      ['both', 'could not judge'],
      ['both', '2 of 5'],
    ])
  })
})
