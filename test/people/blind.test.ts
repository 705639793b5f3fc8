import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeSheets } from '../../src/commands/sheet.ts'
import { readKey } from '../../src/people/sheet/key-file.ts'
import { answersTo, runFolder, samplesFor } from './run.ts'

const answers = answersTo(samplesFor(60))
let folder = ''
let said = ''

beforeAll(() => {
  const scratch = mkdtempSync(join(tmpdir(), 'gate-blind-'))
  folder = runFolder(scratch, answers)
  for (const compare of ['pairs', 'scores'])
    said += makeSheets(folder, {
      raters: 'anna,ben',
      compare,
      form: 'html,csv,label-studio',
      seed: '5',
      out: join(scratch, compare),
    })
})

/** Every file that raters get. */
function sheetFiles(compare: string): [name: string, text: string][] {
  const out = join(folder, '..', compare)
  return readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) => [
    name,
    readFileSync(join(out, name), 'utf8'),
  ])
}

describe.each(['pairs', 'scores'])('the files that raters of %s get', (compare) => {
  it('are a page and a table each, and what Label Studio needs', () => {
    const endings = sheetFiles(compare)
      .map(([name]) => name.replace(/-s\w{10}/, ''))
      .sort()
    expect(endings).toEqual([
      ...['anna.csv', 'anna.html', 'anna.label-studio.json', 'ben.csv', 'ben.html', 'ben.label-studio.json'],
      ...['guide.txt', 'label-studio.xml'],
    ])
  })

  it('hold no word of which side an answer is of: no side, no checkpoint, no path, no hash, no secret, no id, no place in the data', () => {
    const { key } = readKey(join(folder, '..', `${compare}.key.json`))
    const hashes = [
      key.secret,
      ...Object.values(key.outputs),
      ...key.samples.flatMap((sample) => [sample.question, sample.baseline, sample.candidate]),
    ]
    const places = key.raters.flatMap(({ items }) => items.map((item) => item.answers))
    for (const [name, text] of sheetFiles(compare)) {
      expect(name).not.toMatch(/baseline|candidate|key/i)
      const found = text.match(
        /baseline|candidate|old-lion|new-tiger|models\/|evidence|doc-\d|fine-?tun|checkpoint(?!-gate)/gi,
      )
      expect(found, name).toBeNull()
      for (const hidden of [...hashes, ...places]) expect(text.includes(hidden), name).toBe(false)
    }
  })

  it('have items in an order that is not that of the data, nor the same for two people', () => {
    const { key } = readKey(join(folder, '..', `${compare}.key.json`))
    const orders = key.raters.map(({ items }) => items.map(({ sample }) => Number(sample.slice(4))))
    for (const order of orders) expect(order).not.toEqual([...order].sort((a, b) => a - b))
    expect(orders[0]).not.toEqual(orders[1])
  })

  it('show every answer word for word, to a person for whom it is meant', () => {
    const { key } = readKey(join(folder, '..', `${compare}.key.json`))
    const page = sheetFiles(compare).find(([name]) => /^anna-\w+\.html$/.test(name))![1]
    for (const { sample } of key.raters[0]!.items)
      for (const side of ['baseline', 'candidate'] as const)
        expect(page).toContain(JSON.stringify(answers[side].get(sample)))
  })
})

it('the key lies beside the folder of the sheets, not in it, and whoever makes them is told to keep it', () => {
  expect(readdirSync(join(folder, '..'))).toEqual(expect.arrayContaining(['pairs', 'pairs.key.json']))
  expect(said).toContain('keep it from those who rate')
})

it('sheets without a seed are drawn so that nobody can draw them again', () => {
  const secrets = ['a', 'b'].map((name) => {
    makeSheets(folder, { out: join(folder, '..', name) })
    return readKey(join(folder, '..', `${name}.key.json`)).key.secret
  })
  expect(secrets[0]).not.toBe(secrets[1])
  expect(secrets[0]).toMatch(/^[0-9a-f]{32}$/)
})
