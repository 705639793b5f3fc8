import { describe, expect, it } from 'vitest'
import { askedOf } from '../../src/people/asked.ts'
import { checkRatings } from '../../src/people/ratings/check.ts'
import { filledFile } from '../../src/people/ratings/file.ts'
import { Unreadable } from '../../src/people/ratings/filled.ts'
import { gradeIn } from '../../src/people/ratings/grade.ts'
import { csvRow } from '../../src/people/sheet/csv.ts'
import type { PageFile } from '../../src/people/sheet/page/data.ts'
import { usualRubric } from '../../src/suite/rubric-schema.ts'
import { allBy, bytesOf, pageFile, towards } from './filling.ts'
import { answersTo, samplesFor, sheetsOf } from './run.ts'

const { key } = sheetsOf({ samples: 6, repeats: 0 }, answersTo(samplesFor(6)))
const asked = askedOf('pairs', usualRubric)
const [anna] = key.raters.map(({ items }) => items)

function checked(...files: [name: string, content: unknown][]) {
  return checkRatings(
    key,
    files.map(([name, content]) => filledFile(name, bytesOf(content), asked)),
  )
}

const full = () => pageFile(key, 'anna', (item) => towards(item, 4))

/** A filled file, changed. */
function changed(change: (file: PageFile) => void): PageFile {
  const file = full()
  change(file)
  return file
}

const said = ({ problems }: ReturnType<typeof checked>) =>
  problems.map(
    ({ kind, place, said: text }) => `${kind} ${place === null ? '-' : `${place.file} ${place.at}`}: ${text}`,
  )

describe('filled sheets', () => {
  it('count every row once, and say nothing where nothing is wrong', () => {
    const found = checked(['anna.json', full()])
    expect(found.problems).toEqual([])
    expect(found.returned).toEqual(['anna'])
    expect(found.ratings).toHaveLength(6)
    expect(new Set(found.ratings.map(({ sample }) => sample)).size).toBe(6)
    for (const { rated, grades } of found.ratings)
      expect(grades).toEqual({ preference: rated.form === 'pair' && rated.first === 'baseline' ? 4 : 2 })
  })

  const item = anna![1]!.item
  it.each<[what: string, kind: string, at: string, text: string, left: number, change: (file: PageFile) => void]>([
    [
      'a row that is lost',
      'lost',
      '-',
      `1 row of the sheet of anna is in no file: ${item}.`,
      5,
      (file) => file.items.splice(1, 1),
    ],
    [
      'a grade beyond the scale',
      'wrong',
      'a.json item 2',
      'Which answer is better? is given "7"; allowed are 1 to 5.',
      5,
      (file) => (file.items[1]!.grades.preference = '7'),
    ],
    [
      'a word that is no grade',
      'wrong',
      'a.json item 2',
      'Which answer is better? is given "nice"; allowed are 1 to 5, whole numbers.',
      5,
      (file) => (file.items[1]!.grades.preference = 'nice'),
    ],
    [
      'half a grade',
      'wrong',
      'a.json item 2',
      'Which answer is better? is given "3.5"; allowed are 1 to 5, whole numbers.',
      5,
      (file) => (file.items[1]!.grades.preference = '3.5'),
    ],
    [
      'an item of no sheet',
      'foreign',
      'a.json item 7',
      'The item "bcdfghjkmn" is on no sheet of this key.',
      6,
      (file) => file.items.push({ ...file.items[0]!, item: 'bcdfghjkmn' }),
    ],
    [
      'a seal of another row',
      'edited',
      'a.json item 2',
      `The answers beside the item "${item}" are not those of the sheet: they were edited, or a column was sorted by itself.`,
      5,
      (file) => (file.items[1]!.seal = file.items[2]!.seal),
    ],
    [
      'a file of another sheet',
      'foreign',
      'a.json ',
      `Its rows are of the sheet "sbbbbbbbbbb", and the key is of "${key.sheet}": none of them count.`,
      0,
      (file) => (file.sheet = 'sbbbbbbbbbb'),
    ],
  ])('name %s, with file and row, and count the others', (_, kind, at, text, left, change) => {
    const found = checked(['a.json', changed(change)])
    expect(said(found)).toEqual([`${kind} ${at}: ${text}`])
    expect(found.ratings).toHaveLength(left)
  })

  it('of other sheets are named once and not row by row', () => {
    const rows = Array.from({ length: 30 }, (_, i) => csvRow([`b${i}`, '3', 'x'])).join('')
    const found = checked(['a.csv', csvRow(['item', 'preference', 'seal']) + rows])
    expect(said(found)).toEqual([
      'foreign a.csv : None of its 30 rows is on a sheet of this key: it belongs to other sheets.',
    ])
  })

  it('leave open rows open: nothing is lost, nothing is said', () => {
    const found = checked(['a.json', pageFile(key, 'anna', (one, place) => (place < 2 ? towards(one, 3) : undefined))])
    expect(said(found)).toEqual([])
    expect(found.ratings).toHaveLength(2)
  })

  it('keep what cannot be judged as just that', () => {
    const { ratings, problems } = checked([
      'a.json',
      pageFile(key, 'anna', (_, place) => (place === 0 ? null : { preference: 3 })),
    ])
    expect(problems).toEqual([])
    expect(ratings.map(({ grades }) => grades)).toEqual([null, ...Array(5).fill({ preference: 3 })])
  })

  it('count a row of two files once where both say the same', () => {
    const found = checked(['a.json', full()], ['copy.json', full()])
    expect(found.ratings).toHaveLength(6)
    expect(new Set(found.problems.map(({ kind }) => kind))).toEqual(new Set(['repeated']))
    expect(said(found)[0]).toBe(
      'repeated a.json item 1: anna rated the same item alike in copy.json (item 1): it counts once.',
    )
  })

  it('count the later one where progress and end differ', () => {
    const late = changed((file) => {
      file.items[0] = { ...file.items[0]!, grades: { preference: 'tie' }, at: '2026-11-03T08:00:00.000Z' }
    })
    for (const order of [
      [
        ['late.json', late],
        ['early.json', full()],
      ],
      [
        ['early.json', full()],
        ['late.json', late],
      ],
    ] as [string, unknown][][]) {
      const found = checked(...(order as [string, unknown][]))
      expect(found.ratings.find(({ sample }) => sample === anna![0]!.sample)!.grades).toEqual({ preference: 3 })
      expect(said(found).filter((line) => line.startsWith('newer'))).toEqual([
        'newer late.json item 1: anna rated the same item otherwise before, in early.json (item 1): the later rating counts.',
      ])
    }
  })

  it('count neither where two differ and nobody can tell which is later', () => {
    const rows = (grade: string) =>
      anna!.map(({ item: name, seal }, i) => csvRow([name, i === 0 ? grade : '3', '', seal])).join('')
    const head = csvRow(['item', 'preference', 'note', 'seal'])
    const found = checked(['one.csv', head + rows('1')], ['two.csv', head + rows('5')])
    expect(found.ratings).toHaveLength(5)
    expect(said(found)[0]).toBe(
      'doubled one.csv row 2: anna rated the same item differently in two.csv (row 2): neither counts. Take one of them out.',
    )
  })

  it('refuse a row without a seal: nothing proves that it is whole', () => {
    const found = checked(['a.csv', csvRow(['item', 'preference', 'seal']) + csvRow([item, '3', ''])])
    expect(said(found)[0]).toMatch(/^edited a\.csv row 2: The item ".*" has no seal/)
    expect(found.ratings).toEqual([])
  })

  it('count a row with an open criterion for nothing, and say which', () => {
    const scores = sheetsOf({ samples: 2, repeats: 0, compare: 'scores', raters: ['anna'] })
    const file = pageFile(scores.key, 'anna', () => allBy(scores.key, 3))
    delete file.items[1]!.grades.structure
    delete file.items[1]!.grades.style
    const found = checkRatings(scores.key, [filledFile('a.json', bytesOf(file), askedOf('scores', usualRubric))])
    expect(said(found)).toEqual(['incomplete a.json item 2: Structure and Style are open: the row does not count.'])
    expect(found.ratings).toHaveLength(3)
  })

  it.each([
    ['{"half": ', 'it is no whole JSON'],
    ['{"some": "thing"}', 'neither what the rating page saves nor an export of Label Studio'],
    ['{"format": "checkpoint-gate ratings", "version": 2}', 'another version of this program made its sheet'],
    ['just words', 'it has no column "item"'],
    ['item,preference\nx,1\n', 'it has no column "seal"'],
    ['item,seal\nx,1\n', 'it has no column "preference"'],
    ['item,seal,preference,seal\nx,1,1,1\n', 'it has more than one column "seal"'],
    ['item,seal,preference\n"x,1,1\n', 'a quote is not closed'],
  ])('say why a file cannot be read at all: %s', (text, why) => {
    expect(() => filledFile('a', bytesOf(text), asked)).toThrow(Unreadable)
    expect(() => filledFile('a', bytesOf(text), asked)).toThrow(why)
  })
})

describe('a grade in a cell', () => {
  const scores = askedOf('scores', usualRubric)
  it.each<[unknown, object]>([
    ...['4', ' 4 ', '4.0', '4,00', '\uFF14', "'4", '+4', 'good', '4 good', 'GOOD', 4].map((cell): [unknown, object] => [
      cell,
      { grade: 4 },
    ]),
    ...['0', 'x', 'X', 'cannot_judge', 'cannot judge', 'Cannot  Judge', '\uFF10'].map((cell): [unknown, object] => [
      cell,
      { cannot: true },
    ]),
    ...['', '  ', null, undefined].map((cell): [unknown, object] => [cell, { open: true }]),
    ...['6', '-4', '44', 7].map((cell): [unknown, object] => [cell, { wrong: 'allowed are 1 to 5' }]),
    ...['4.5', 'four', '2-5', '#REF!', '4/5'].map((cell): [unknown, object] => [
      cell,
      { wrong: 'allowed are 1 to 5, whole numbers' },
    ]),
    ...[['4', '5'], true, { rating: 4 }].map((cell): [unknown, object] => [
      cell,
      { wrong: 'it is neither a number nor a word' },
    ]),
  ])('%j', (cell, says) => {
    expect(gradeIn(cell, scores[0]!, scores)).toEqual(says)
  })

  it('of a pair is a number or a word, however long', () => {
    for (const cell of ['2', 'first_slightly', 'First slightly', 'Answer 1 slightly better'])
      expect(gradeIn(cell, asked[0]!, asked)).toEqual({ grade: 2 })
  })

  it('of 0 is a grade where the scale has it, and x still says that somebody cannot judge', () => {
    const rubric = { role: '', criteria: [{ name: 'risk', title: 'Risk', asks: '?', low: 0, high: 3 }] }
    const own = askedOf('scores', rubric)
    expect(gradeIn('0', own[0]!, own)).toEqual({ grade: 0 })
    expect(gradeIn('x', own[0]!, own)).toEqual({ cannot: true })
  })
})
