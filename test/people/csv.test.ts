import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedOf } from '../../src/people/asked.ts'
import { checkRatings } from '../../src/people/ratings/check.ts'
import { filledFile } from '../../src/people/ratings/file.ts'
import { csvSheet } from '../../src/people/sheet/csv.ts'
import { answersTo, samplesFor, sheetsOf } from './run.ts'
import { opened, plainly, type Saved, saved } from './spreadsheet.ts'

/** Texts that models write and spreadsheets spoil. */
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    ...['=1+1', '+49 30 1234', '-1', '- a list\n- of things', '@SUM(A1)', '\tindented', '\r\nbegins with a break'],
    ...[
      '=HYPERLINK("http://x","y")',
      '"quoted", and; separated\tby tabs',
      "'apostrophe",
      "''two",
      '',
      '   ',
      '\uFEFF=1',
    ],
    ...[
      '1-2',
      '3/4',
      '1E5',
      'TRUE',
      '0012',
      '\u0000\u0001\u001b[31m',
      'a\u2028b\u0085c',
      'lone \uD83D half',
      '\uFF1D1+1',
      '\u202Eright',
    ],
    ...['sep=;\n', 'item,seal', 'x'.repeat(40_000), `${'y'.repeat(31_950)}\u{1F600}${'z'.repeat(500)}`, 'é\u0301 ﬁ Å'],
  ),
)

const how = fc.record<Saved>({
  separator: fc.constantFrom(',', ';', '\t'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le'),
  breaks: fc.constantFrom('\n', '\r\n'),
  quotes: fc.constantFrom('all', 'needed'),
  order: fc.array(fc.nat(), { maxLength: 12 }),
  mirrored: fc.boolean(),
  blankRows: fc.boolean(),
  blankColumn: fc.boolean(),
  grades: fc.constantFrom(
    (grade: string) => grade,
    (grade: string) => (grade === '' ? '' : `${grade}.0`),
    (grade: string) => ` ${grade} `,
    (grade: string) => grade.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
})

function sheetFor(compare: 'pairs' | 'scores', answers: readonly [string, string][]) {
  const { key, sheets } = sheetsOf(
    { compare, raters: ['anna'] },
    answersTo(samplesFor(answers.length), { baseline: (i) => answers[i]![0], candidate: (i) => answers[i]![1] }),
  )
  return { key, csv: csvSheet(sheets[0]!), items: key.raters[0]!.items }
}

/** A grade that tells which cell it stood in. */
const gradeFor = (item: string, column: string) => 1 + ((item.charCodeAt(3) + column.length) % 5)

describe('a sheet for spreadsheets', () => {
  it.each(['pairs', 'scores'] as const)(
    'comes back whole, %s: any text, separator, encoding, order, quoting and break',
    (compare) => {
      fc.assert(
        fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 5 }), how, (answers, saving) => {
          const { key, csv, items } = sheetFor(compare, answers)
          const asked = askedOf(key.compare, key.rubric)
          const bytes = saved(csv, (item, column) => String(gradeFor(item, column)), saving)
          const { ratings, problems } = checkRatings(key, [filledFile('a.csv', bytes, asked)])
          expect(problems).toEqual([])
          expect(ratings).toHaveLength(items.length)
          const found = ratings.map(({ sample, rated, again, grades }) =>
            JSON.stringify([sample, rated, again, grades]),
          )
          const wanted = items.map(({ item, sample, rated, again }) =>
            JSON.stringify([
              sample,
              rated,
              again,
              Object.fromEntries(asked.map(({ name, column }) => [name, gradeFor(item, column)])),
            ]),
          )
          expect(found.sort()).toEqual(wanted.sort())
        }),
        { numRuns: 150 },
      )
    },
  )

  it('has no cell that a spreadsheet runs, nor one that it cuts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 4 }), (answers) => {
        for (const cell of opened(sheetFor('pairs', answers).csv).flat()) {
          expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]|[\0-\x08\x0B-\x1F]/u)
          expect(cell.length).toBeLessThanOrEqual(32_767)
        }
      }),
    )
  })

  it('begins with the mark that Excel needs, ends rows as it does, and says what may be written', () => {
    const { csv } = sheetFor('scores', [['a', 'b']])
    expect(
      csv.startsWith(
        '\uFEFF"item","question","reference","answer","factual_accuracy: 1 very poor, 2 poor, 3 fair, 4 good, 5 excellent, 0 or x cannot judge"',
      ),
    ).toBe(true)
    expect(csv.split('\r\n')[0]).toMatch(/"note","seal"$/)
  })

  it('cuts both answers by one rule, and says so in the cell', () => {
    const { csv } = sheetFor('pairs', [['x'.repeat(40_000), `short`]])
    const [, row] = opened(csv)
    const [long] = row!.filter((cell) => cell.length > 1000)
    expect(long).toMatch(
      /^x{31000}x*\n\[\.\.\. cut here: a spreadsheet cell holds no more\. The web page has the whole text\.\]$/,
    )
    expect(row).toContain('short')
  })

  describe('refuses', () => {
    const { key, csv } = sheetFor('pairs', [
      ['first answer', 'second one'],
      ['third', 'fourth'],
      ['fifth', 'sixth'],
    ])
    const asked = askedOf(key.compare, key.rubric)
    const kinds = (text: string) =>
      checkRatings(key, [filledFile('a.csv', Buffer.from(text), asked)]).problems.map(
        ({ kind, place }) => `${kind} ${place?.at ?? ''}`,
      )
    const filled = Buffer.from(saved(csv, () => '2', plainly)).toString()

    it('an answer that was edited', () => expect(kinds(filled.replace('third', 'thirt'))).toHaveLength(1))

    it('rows whose answers were sorted without the rest', () => {
      const turned = filled.replace('"third"', '"@@@"').replace('"fifth"', '"third"').replace('"@@@"', '"fifth"')
      expect(kinds(turned)).toEqual([expect.stringMatching(/^edited row/), expect.stringMatching(/^edited row/)])
    })

    it('rows whose ids were sorted without the rest', () => {
      const [a, b] = key.raters[0]!.items.map(({ item }) => item)
      expect(kinds(filled.replace(a!, '@').replace(b!, a!).replace('@', b!))).toEqual(['edited row 2', 'edited row 3'])
    })

    it('nothing for a table whose answers were taken out: the seals still prove its rows', () => {
      const rows = opened(csv).map(([item, ...cells], i) => [item, i === 0 ? cells.at(-3) : '2', cells.at(-1)])
      const text = rows.map((cells) => cells.join(';')).join('\n')
      expect(kinds(text)).toEqual([])
    })
  })

  it('is read in an old encoding too, with a warning, since letters may be lost', () => {
    const { key, csv, items } = sheetFor('pairs', [
      ['Überprüfung – „gut“ 日本', 'b'],
      ['c', 'd'],
    ])
    const text = Buffer.from(saved(csv, () => '4', plainly))
      .toString()
      .replace(/[^\0-\xff]/g, '?')
    const file = filledFile(
      'a.csv',
      Buffer.from(text.replaceAll('""', '"Größe"'), 'latin1'),
      askedOf(key.compare, key.rubric),
    )
    const { ratings, problems } = checkRatings(key, [file])
    expect(problems.map(({ kind, said }) => `${kind}: ${said}`)).toEqual([
      expect.stringMatching(/^remark: .*Windows-1252.*CSV UTF-8/),
    ])
    expect(ratings).toHaveLength(items.length)
    expect(ratings[0]!.note).toBe('Größe')
  })

  it('is read with the first line that tells Excel the separator, which no row counts', () => {
    const { key, csv } = sheetFor('pairs', [['a', 'b']])
    const asked = askedOf(key.compare, key.rubric)
    const bytes = saved(csv, () => '9', { ...plainly, separator: ';' })
    const { problems } = checkRatings(key, [
      filledFile('a.csv', Buffer.concat([Buffer.from('sep=;\r\n'), bytes]), asked),
    ])
    expect(problems.map(({ kind, place }) => `${kind} ${place!.at}`)).toEqual(['wrong row 2'])
  })
})
