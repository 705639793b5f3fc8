import { describe, expect, it } from 'vitest'
import { askedOf } from '../../src/people/asked.ts'
import { checkRatings } from '../../src/people/ratings/check.ts'
import { filledFile } from '../../src/people/ratings/file.ts'
import { labelStudioConfig, labelStudioTasks } from '../../src/people/sheet/label-studio.ts'
import { bytesOf } from './filling.ts'
import { answersTo, samplesFor, sheetsOf } from './run.ts'

const pairs = sheetsOf({ samples: 4, repeats: 0, raters: ['anna', 'ben'] }, answersTo(samplesFor(4)))
const scores = sheetsOf({ samples: 2, repeats: 0, raters: ['anna'], compare: 'scores' })

interface Task {
  id?: unknown
  data: Record<string, string>
}
const tasksOf = (made: typeof pairs, rater = 0) => JSON.parse(labelStudioTasks(made.sheets[rater]!)) as Task[]

/** An annotation as Label Studio exports it. */
function annotation(choices: Record<string, unknown>, more: object = {}) {
  const result = Object.entries(choices).map(([control, value], i) => ({
    id: `r${i}`,
    from_name: control,
    to_name: 'cg_question',
    type: 'choices',
    origin: 'manual',
    value: typeof value === 'string' ? { choices: [value] } : value,
  }))
  return {
    id: 11,
    completed_by: 4,
    was_cancelled: false,
    lead_time: 37.4,
    created_at: '2026-11-24T10:00:00.000000Z',
    result,
    ...more,
  }
}

function checked(made: typeof pairs, tasks: unknown) {
  const asked = askedOf(made.key.compare, made.key.rubric)
  return checkRatings(made.key, [filledFile('export.json', bytesOf(tasks), asked)])
}

const said = ({ problems }: ReturnType<typeof checked>) =>
  problems.map(({ kind, place, said: text }) => `${kind} ${place?.at ?? '-'}: ${text}`)

describe('the configuration for Label Studio', () => {
  it('asks by choices, bound to one text, with ties and without markup of models', () => {
    const config = labelStudioConfig(pairs.sheets[0]!)
    expect(config).not.toMatch(/<Pairwise|<Rating|HyperText/)
    expect([...config.matchAll(/toName="([^"]*)"/g)].map(([, name]) => name)).toEqual(['cg_question', 'cg_question'])
    expect(config).toContain('<Text name="cg_question" value="$question"/>')
    expect([...config.matchAll(/alias="(\w+)" hotkey="(\d)"/g)].map(([, alias, key]) => `${key} ${alias}`)).toEqual([
      ...['1 first_much', '2 first_slightly', '3 tie', '4 second_slightly', '5 second_much', '0 cannot_judge'],
    ])
    expect(config.match(/required="true"/g)).toHaveLength(1)
  })

  it('has a grade with worded anchors for every criterion, whatever its words', () => {
    const rubric = {
      role: '',
      criteria: [{ name: 'item', title: 'A & B < "C"', asks: 'line\nbreak?', low: 1, high: 5 }],
    }
    const config = labelStudioConfig(sheetsOf({ compare: 'scores', rubric }).sheets[0]!)
    expect(config).toContain('<Header value="A &amp; B &lt; &quot;C&quot; line break?"/>')
    expect(config).toContain('<Choices name="cg_grade_item" toName="cg_answer" choice="single" required="true"')
    expect(config).toContain('<Choice value="4 good" alias="4"/>')
  })

  it('names its controls unlike every key of the data, since a flat export puts both into one row', () => {
    for (const made of [pairs, scores]) {
      const names = [...labelStudioConfig(made.sheets[0]!).matchAll(/<(?:Choices|TextArea) name="([^"]*)"/g)].map(
        ([, name]) => name,
      )
      const keys = Object.keys(tasksOf(made)[0]!.data)
      expect(names.filter((name) => keys.includes(name!))).toEqual([])
      const used = [...labelStudioConfig(made.sheets[0]!).matchAll(/value="\$(\w+)"/g)].map(([, key]) => key!)
      for (const key of used) expect(keys).toContain(key)
    }
  })
})

describe('an export of Label Studio', () => {
  const full = () =>
    tasksOf(pairs).map((task, i) => ({ id: i + 1, ...task, annotations: [annotation({ cg_preference: 'tie' })] }))

  it('is read whole: ties, notes, times', () => {
    const tasks = full()
    tasks[0]!.annotations = [annotation({ cg_preference: 'first_much', cg_note: { text: ['both wrong'] } })]
    const { ratings, problems } = checked(pairs, tasks)
    expect(problems).toEqual([])
    expect(ratings.map(({ rater, grades, note, seconds }) => ({ rater, grades, note, seconds }))).toEqual([
      { rater: 'anna', grades: { preference: 1 }, note: 'both wrong', seconds: 37.4 },
      ...Array(3).fill({ rater: 'anna', grades: { preference: 3 }, note: '', seconds: 37.4 }),
    ])
  })

  it.each<[what: string, grades: unknown, change: (task: ReturnType<typeof full>[number]) => unknown]>([
    [
      'the words of a choice in place of its alias',
      { preference: 2 },
      (task) => ({ ...task, annotations: [annotation({ cg_preference: 'Answer 1 slightly better' })] }),
    ],
    [
      'a choice that says that nobody can judge',
      null,
      (task) => ({ ...task, annotations: [annotation({ cg_preference: 'cannot_judge' })] }),
    ],
    [
      'ids that are texts',
      { preference: 3 },
      (task) => ({ ...task, id: 'x7', annotations: [annotation({ cg_preference: 'tie' }, { id: '1001' })] }),
    ],
    [
      'annotations under their old name',
      { preference: 3 },
      ({ annotations, ...task }) => ({ ...task, completions: annotations }),
    ],
    [
      'a person as an object',
      { preference: 3 },
      (task) => ({
        ...task,
        annotations: [annotation({ cg_preference: 'tie' }, { completed_by: { id: 4, email: 'a@b.example' } })],
      }),
    ],
    [
      'a flat row, the choice as a text',
      { preference: 4 },
      ({ data }) => ({
        ...data,
        id: 1,
        cg_preference: 'second_slightly',
        annotator: 4,
        annotation_id: 11,
        lead_time: 3,
      }),
    ],
    [
      'a flat row, the choice as an object',
      { preference: 4 },
      ({ data }) => ({ ...data, id: 1, cg_preference: { choices: ['second_slightly'] }, annotator: 4 }),
    ],
  ])('may have %s', (_, grades, change) => {
    const tasks: unknown[] = full()
    tasks[0] = change(tasks[0] as ReturnType<typeof full>[number])
    const found = checked(pairs, tasks)
    expect(found.problems).toEqual([])
    expect(found.ratings).toHaveLength(4)
    expect(found.ratings[0]!.grades).toEqual(grades)
  })

  it.each<[what: string, left: number, line: string | null, change: (task: ReturnType<typeof full>[number]) => void]>([
    [
      'two choices where one is asked for',
      3,
      'wrong task 1: Which answer is better? is given a list; it is neither a number nor a word.',
      (task) => (task.annotations = [annotation({ cg_preference: { choices: ['tie', 'first_much'] } })]),
    ],
    [
      'an item that was passed over',
      3,
      'remark : 1 item was passed over without an answer, and counts as not rated.',
      (task) => (task.annotations[0]!.was_cancelled = true),
    ],
    ['an annotation without an answer', 3, null, (task) => (task.annotations[0]!.result = [])],
    ['a task without annotations', 3, null, (task) => (task.annotations = [])],
    [
      'drafts',
      4,
      'remark : 1 draft that nobody submitted is left out.',
      (task) => Object.assign(task, { drafts: [{}] }),
    ],
    [
      'a control that is not ours',
      4,
      'remark : Controls that the sheet does not have are left out: "mood".',
      (task) => task.annotations[0]!.result.push({ ...task.annotations[0]!.result[0]!, from_name: 'mood' }),
    ],
    [
      'a task of somebody else',
      3,
      'foreign task 1: The item "zzz" is on no sheet of this key.',
      (task) => (task.data.cg_item = 'zzz'),
    ],
    [
      'an answer that was edited',
      3,
      expect.stringMatching(/^edited task 1: The answers beside the item/),
      (task) => (task.data.answer_1 += ' and more'),
    ],
  ])('with %s says so, and loses nothing else', (_, left, line, change) => {
    const tasks = full()
    change(tasks[0]!)
    const found = checked(pairs, tasks)
    expect(found.ratings).toHaveLength(left)
    expect(said(found).filter((text) => !text.startsWith('lost'))).toEqual(line === null ? [] : [line])
  })

  it('of one person with two annotations of a task counts the later one, and says so', () => {
    const tasks = full()
    tasks[0]!.annotations = [
      annotation({ cg_preference: 'second_much' }, { id: 12, updated_at: '2026-11-25T10:00:00Z' }),
      annotation({ cg_preference: 'tie' }, { id: 11, updated_at: '2026-11-24T10:00:00Z' }),
    ]
    const found = checked(pairs, tasks)
    expect(found.ratings).toHaveLength(4)
    expect(found.ratings[0]!.grades).toEqual({ preference: 5 })
    expect(said(found)).toEqual([
      'newer task 1, annotation 12: anna rated the same item otherwise before, in export.json (task 1, annotation 11): the later rating counts.',
    ])
  })

  it('of several people on one sheet has a rater for each, by number and never by address', () => {
    const tasks = full().map((task) => ({
      ...task,
      annotations: [
        annotation({ cg_preference: 'tie' }, { completed_by: 4 }),
        annotation({ cg_preference: 'tie' }, { completed_by: 'eve@corp.example' }),
      ],
    }))
    const { ratings, problems } = checked(pairs, tasks)
    expect(problems).toEqual([])
    expect(ratings).toHaveLength(8)
    const raters = [...new Set(ratings.map(({ rater }) => rater))]
    expect(raters).toEqual(['anna #4', expect.stringMatching(/^anna #[0-9a-f]{6}$/)])
  })

  it('in which one person filled in two sheets says so: nobody agrees with herself', () => {
    const both = [
      ...full(),
      ...tasksOf(pairs, 1).map((task, i) => ({
        id: i + 5,
        ...task,
        annotations: [annotation({ cg_preference: 'tie' })],
      })),
    ]
    expect(said(checked(pairs, both))).toEqual([
      'remark : One person filled in the sheets of anna and ben: that both agree proves nothing.',
    ])
  })

  it('of grades may come from choices, stars or numbers', () => {
    const values = ['4', '4 good', { rating: 4 }, { number: 4 }, { choices: ['good'] }]
    const names = scores.key.rubric.criteria.map(({ name }) => name)
    const tasks = tasksOf(scores).map((task) => ({
      ...task,
      annotations: [
        annotation(
          Object.fromEntries(names.map((name, i) => [i === 2 ? `cg_${name}` : `cg_grade_${name}`, values[i]])),
        ),
      ],
    }))
    const { ratings, problems } = checked(scores, tasks)
    expect(problems).toEqual([])
    for (const { grades } of ratings) expect(grades).toEqual(Object.fromEntries(names.map((name) => [name, 4])))
  })
})
