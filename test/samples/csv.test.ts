import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bare, errorOf, samplesOf } from './reading.ts'

const texts = (content: string | Buffer, extension = 'csv') => samplesOf(extension, content, 'texts')

describe('a CSV file', () => {
  it.each([
    ['commas', 'id,text\na,"x, y"\n', 'csv'],
    ['semicolons', 'id;text\na;x, y\n', 'csv'],
    ['tabs', 'id\ttext\na\tx, y\n', 'csv'],
    ['tabs, by its name', 'id\ttext\na\tx, y\n', 'tsv'],
    ['a comma in a quoted column name', '"id";"text";"a,b,c,d"\na;x, y;1\n', 'csv'],
    ['a byte-order mark and Windows line ends', '\ufeffid,text\r\na,"x, y"\r\n', 'csv'],
    ['spaces around column names', 'id , text\na,"x, y"\n', 'csv'],
    ['no line end at its end', 'id,text\na,"x, y"', 'csv'],
  ])('is read with %s', async (_, content, extension) => {
    expect(bare(await texts(content, extension))).toEqual([{ id: 'a', text: 'x, y' }])
  })

  it('names the line on which a record begins, whatever line ends its cells hold', async () => {
    const content = 'text\r\n"a\r\nb"\r\n\r\n"c\nd\ne"\n"f"\r\ng\r\n'
    expect((await texts(content)).map(({ id, text, source }) => [id, text, source.line])).toEqual([
      ['2', 'a\r\nb', 2],
      ['5', 'c\nd\ne', 5],
      ['8', 'f', 8],
      ['9', 'g', 9],
    ])
  })

  it('gives back any text, and the line it begins on', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', '€', ' ', '\t', '\\'),
      minLength: 1,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1 }), async (cells) => {
        const content = `text,group\n${cells.map((one) => `"${one.replaceAll('"', '""')}",g\n`).join('')}`
        const samples = await texts(content)
        expect(samples.map((sample) => sample.text)).toEqual(cells)
        const ends = cells.map((one) => one.split('\n').length)
        expect(samples.map((sample) => sample.source.line)).toEqual(
          ends.map((_, i) => ends.slice(0, i).reduce((sum, lines) => sum + lines, 2)),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('may hold several right answers as a JSON list in the column of that name', async () => {
    const content = 'prompt,references\na,"[""x"", ""y""]"\nb,z\nc,[1]\n'
    expect((await samplesOf('csv', content, 'answers')).map((sample) => sample.references)).toEqual([
      ['x', 'y'],
      ['z'],
      ['1'],
    ])
    expect(await samplesOf('csv', 'prompt,reference\na,[1]\n', 'answers')).toMatchObject([{ references: ['[1]'] }])
  })

  it('does not take a list as Python prints it for one answer', async () => {
    expect((await errorOf(samplesOf('csv', `prompt,references\na,"['x', 'y']"\n`, 'answers'))).text).toMatch(
      /FILE:2 {2}"references" begins like a list but is no JSON list/,
    )
  })

  it('stops at the limit, before what is broken', async () => {
    expect(await samplesOf('csv', 'text\na\nb,c\n', 'texts', { limit: 1 })).toHaveLength(1)
  })
})

describe('a CSV file that is broken', () => {
  it('has every line of the wrong length named, and every empty cell', async () => {
    expect((await errorOf(texts('id,text\na,b,c\nd,"x\ny"\ne\nf,\ng,h\n'))).text).toBe(
      [
        '3 of 5 samples in FILE cannot be read:',
        '  FILE:2  has 3 cells where the header has 2',
        '  FILE:5  has 1 cell where the header has 2',
        '  FILE:6  has nothing in "text"',
      ].join('\n'),
    )
  })

  it.each([
    ['never closed', 'id,text\na,b\nc,"d\ne,f\n', 'a quote in this record is never closed'],
    [
      'inside a cell',
      'id,text\na,b\nc,d"e\nf,g\n',
      'a quote stands inside a cell, where it has to be doubled ("") and the cell quoted',
    ],
  ])('has a quote that is %s named, and what is lost with it', async (_, content, why) => {
    expect((await errorOf(texts(content))).text.split('\n').at(-1)).toBe(
      `  FILE:3  ${why}; nothing after it could be read`,
    )
  })

  it('is refused where two columns have one name', async () => {
    expect((await errorOf(texts('text,text\na,b\n'))).text).toBe('FILE:1: the header names "text" more than once.')
  })

  it('has the lines named that are not UTF-8', async () => {
    expect((await errorOf(texts(Buffer.from('text\na\n\xe9\n', 'latin1')))).text).toMatch(
      /FILE:3 {2}is not valid UTF-8/,
    )
  })

  it.each(['', 'text\n', '\n\n'])('holds no samples: %j', async (content) => {
    expect((await errorOf(texts(content))).code).toBe('data-empty')
  })
})
