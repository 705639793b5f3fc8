import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type RatingsOptions, ratings } from '../../src/commands/ratings.ts'
import { makeSheets } from '../../src/commands/sheet.ts'
import { readKey } from '../../src/people/sheet/key-file.ts'
import type { Comparing } from '../../src/suite/graders.ts'
import { pageFile, type Says, towards } from '../people/filling.ts'
import { answersTo, runFolder, samplesFor } from '../people/run.ts'
import { opened, plainly, saved } from '../people/spreadsheet.ts'

const answers = answersTo(samplesFor(40), {
  candidate: (i) => (i === 3 ? 'Number 3 treats its subject at length.' : `A short sum of ${i}.`),
})

const readText = (path: string) => readFileSync(path, 'utf8')

/** A run with sheets, and a place for what comes back. */
function runWith(compare: Comparing, raters = 'anna,ben', samples = '20') {
  const scratch = mkdtempSync(join(tmpdir(), 'gate-ratings-'))
  const run = runFolder(scratch, answers)
  makeSheets(run, { compare, raters, samples, seed: '3', form: 'html,csv,label-studio', repeats: '15%' })
  const path = join(run, 'sheets', 'summaries.key.json')
  const { key } = readKey(path)
  const put = (name: string, content: unknown) => {
    const bytes = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
    writeFileSync(join(scratch, name), bytes)
    return join(scratch, name)
  }
  const read = (files: readonly string[], options: RatingsOptions = {}) => {
    let text = ''
    const exit = ratings(run, files, options, { output: { write: (part) => (text += part) }, width: 110, color: false })
    return {
      exit,
      text: text
        .replaceAll(`${scratch}/`, '')
        .replaceAll(`${relative('', scratch)}/`, '')
        .replace(/s[bcdfghjkmnpqrtvw]{10}/g, 'SHEET')
        .replace(/\b[bcdfghjkmnpqrtvw]{10}\b/g, 'ITEM'),
    }
  }
  return { scratch, run, key, put, read, path }
}

/** Grades that follow the sample, the side and the person, and no chance. */
const graded =
  (strict: number): Says =>
  ({ sample, rated }) => {
    const i = Number(sample.slice(4))
    const base = rated.form === 'score' && rated.side === 'candidate' ? 3 + (i % 3) : 2 + (i % 3)
    const grade = (k: number) => Math.max(1, Math.min(5, base + ((i + k) % 2) - strict))
    return {
      factual_accuracy: grade(0),
      completeness: grade(1),
      structure: grade(2),
      style: grade(3),
      overall: grade(0),
    }
  }

describe('checkpoint-gate ratings', () => {
  it('shows what people say of single answers, how far they agree, and each of them', () => {
    const { key, put, read } = runWith('scores')
    const files = [
      put('anna.json', pageFile(key, 'anna', graded(0))),
      put('ben.json', pageFile(key, 'ben', graded(1), { seconds: 0.5 })),
    ]
    const { exit, text } = read(files)
    expect(text).toMatchInlineSnapshot(`
      "Ratings of "summaries" by 2 people, sheet SHEET

      People say                  n  Baseline           Candidate          Change  95 % interval
      People                     20  2.95 [2.53, 3.39]  3.82 [3.45, 4.22]   +0.88  [+0.59, +0.99]
      People (factual accuracy)  20  2.95 [2.53, 3.40]  3.82 [3.41, 4.22]   +0.88  [+0.59, +0.99]
      People (completeness)      20  3.05 [2.58, 3.56]  3.90 [3.42, 4.35]   +0.85  [+0.57, +0.98]
      People (structure)         20  2.95 [2.53, 3.43]  3.82 [3.43, 4.24]   +0.88  [+0.59, +0.99]
      People (style)             20  3.05 [2.55, 3.50]  3.90 [3.39, 4.33]   +0.85  [+0.57, +0.97]

      They agree on     Rated twice  Alpha  95 % interval  Kappa    AC1  Same
      Factual accuracy           39   0.62  [0.42, 0.72]   0.68   −0.14   8 %
      Completeness               39   0.66  [0.43, 0.75]   0.71   −0.11  10 %
      Structure                  39   0.62  [0.42, 0.72]   0.68   −0.14   8 %
      Style                      39   0.66  [0.48, 0.75]   0.71   −0.11  10 %
      Overall                    39   0.62  [0.43, 0.72]   0.68   −0.14   8 %

      Rater     Rated  Cannot judge  Above others  Same twice  Per item  Too fast
      anna   45 of 45             0         +0.91      6 of 6      30 s         0
      ben    45 of 45             0         −0.91      6 of 6       1 s        45

      - 20 of 20 samples rated on both sides; 20 of 40 were drawn at random.
      - Alpha is Krippendorff's, ordinal; kappa Cohen's, with quadratic weights; AC1 Gwet's; same the share of
        exactly the same grades.
      "
    `)
    expect(exit).toBe(0)
  })

  it('reads all three forms mixed, shows preferences, and names everything that is wrong', () => {
    const { run, key, put, read } = runWith('pairs', 'anna,ben,cleo')
    const prefers = (item: Parameters<Says>[0]) => towards(item, 3 + (Number(item.sample.slice(4)) % 3))
    const anna = pageFile(key, 'anna', (item, place) => (place === 4 ? null : place === 5 ? undefined : prefers(item)))
    anna.items[0]!.grades.preference = '9'
    anna.items.splice(7, 2)
    const csv = join(run, 'sheets', 'summaries', `ben-${key.sheet}.csv`)
    const text = Buffer.from(
      saved(readText(csv), (item) => String(Object.values(prefers(itemNamed(item)))[0]), {
        ...plainly,
        separator: ';',
      }),
    ).toString()
    const [, row] = opened(readText(csv))
    const ben = put('ben.csv', text.replace(`${row![3]}`, 'Something else.'))
    const tasks = JSON.parse(readText(join(run, 'sheets', 'summaries', `cleo-${key.sheet}.label-studio.json`))) as {
      data: { cg_item: string }
    }[]
    const cleo = put(
      'cleo.json',
      tasks.map((task, i) => ({
        id: i + 1,
        ...task,
        annotations: [
          {
            id: i,
            completed_by: 1,
            lead_time: 20,
            updated_at: '2026-11-25T10:00:00Z',
            result: [
              {
                from_name: 'cg_preference',
                value: {
                  choices: [
                    ['first_much', 'first_slightly', 'tie', 'second_slightly', 'second_much'][
                      Object.values(prefers(itemNamed(task.data.cg_item)))[0]! - 1
                    ],
                  ],
                },
              },
            ],
          },
        ],
      })),
    )
    const found = read([put('anna.json', anna), ben, cleo, put('torn.json', '{"items": [')])
    expect(found.text).toMatchInlineSnapshot(`
      "Ratings of "summaries" by 3 people, sheet SHEET

      People say          n  Baseline              Candidate                   Change  95 % interval
      People preference  20  0.175 [0.056, 0.297]  0.825 [0.703, 0.944]  +65.0 points  [+38.4, +88.8] points

      They agree on            Rated twice  Alpha  95 % interval  Kappa   AC1   Same
      Which answer is better?           18   1.00  [0.63, 1.00]   1.00   1.00  100 %

      Rater     Rated  Cannot judge  First wins  Same twice  Per item  Too fast
      anna   17 of 22             1        45 %      1 of 1      30 s         0
      ben    21 of 22             0        53 %      3 of 3         –         0
      cleo   22 of 22             0        47 %      3 of 3      20 s         0

      - 20 of 20 samples rated on both sides; 20 of 40 were drawn at random.
      - 1 sample of the sheets has the same answer on both sides and is a tie unasked.
      - Of the pairs judged, the candidate is much better in 19, slightly better in 15, equal in 17, slightly worse
        in 0, much worse in 0. A tie counts half.
      - Alpha is Krippendorff's, ordinal; kappa Cohen's, with quadratic weights; AC1 Gwet's; same the share of
        exactly the same grades.
      - Kappa on Which answer is better?: anna–ben 1.00, anna–cleo 1.00 and ben–cleo 1.00.

      ! torn.json: It cannot be read: it is no whole JSON:
        Unexpected end of JSON input. None of its ratings count.
      ! anna.json, item 1: Which answer is better? is given
        "9"; allowed are 1 to 5.
      ! ben.csv, row 2: The answers beside the item
        "ITEM" are not those of the sheet: they were edited, or a column was sorted by itself.
      ! 2 rows of the sheet of anna are in no file: ITEM and ITEM.
      "
    `)
    expect(found.exit).toBe(2)

    function itemNamed(name: string) {
      return key.raters.flatMap(({ items }) => items).find(({ item }) => item === name)!
    }
  })

  it('says how it stands while little has come back', () => {
    const { key, put, read } = runWith('scores')
    const { exit, text } = read([
      put(
        'anna.json',
        pageFile(key, 'anna', (item, place) => (place < 3 ? graded(0)(item, place) : undefined)),
      ),
    ])
    expect(text).toMatchInlineSnapshot(`
      "Ratings of "summaries" by 1 person, sheet SHEET

      Rater    Rated  Cannot judge  Above others  Same twice  Per item  Too fast
      anna   3 of 45             0             –           –      30 s         0

      - 0 of 20 samples rated on both sides; 20 of 40 were drawn at random.
      - Nothing has come back of ben.
      - No item was rated by two people: how far people agree is not defined.
      "
    `)
    expect(exit).toBe(0)
  })

  it('gives everything as JSON, each rating with its side, and no number that JSON does not know', () => {
    const { key, put, read } = runWith('pairs')
    const { exit, text } = read(
      [
        put(
          'anna.json',
          pageFile(key, 'anna', (item) => towards(item, 5)),
        ),
      ],
      { json: true },
    )
    const value = JSON.parse(text)
    expect(exit).toBe(0)
    expect(value).toMatchObject({
      task: 'summaries',
      compare: 'pairs',
      samples: { population: 40, drawn: 20, needed: null },
      waiting: ['ben'],
      preferences: [0, 0, 0, 0, 19 - (20 - key.raters[0]!.items.filter(({ again }) => again === 0).length - 1)],
      agreement: [{ question: 'preference', items: 0, alpha: null, ac1: null, exact: null, pairs: [] }],
    })
    expect(value.rows[0]).toMatchObject({ metric: 'people_preference', missing: null })
    expect(value.ratings).toHaveLength(key.raters[0]!.items.length)
    for (const { rated, grades } of value.ratings) expect(grades.preference).toBe(rated.first === 'baseline' ? 5 : 1)
  })

  it('finds the only key of the run, asks where there are several, and says where there is none', () => {
    const made = runWith('pairs')
    const file = made.put(
      'anna.json',
      pageFile(made.key, 'anna', (item) => towards(item, 3)),
    )
    renameSync(made.path, join(made.scratch, 'kept.json'))
    expect(() => made.read([file])).toThrow('holds no key of sheets.')
    expect(made.read([file], { key: join(made.scratch, 'kept.json') }).exit).toBe(0)
    for (const name of ['a.key.json', 'b.key.json']) writeFileSync(join(made.run, 'sheets', name), '{}')
    expect(() => made.read([file])).toThrow('holds the keys of several sheets: "a.key.json" and "b.key.json".')
    expect(() => made.read([file], { key: 'nowhere.json' })).toThrow('There is no key nowhere.json.')
    expect(() => made.read(['nowhere.csv'], { key: join(made.scratch, 'kept.json') })).toThrow(
      'There is no file nowhere.csv.',
    )
  })
})
