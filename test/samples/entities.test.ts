import { describe, expect, it } from 'vitest'
import type { DataSource } from '../../src/suite/data.ts'
import { bare, errorOf, read, samplesOf } from './reading.ts'

const one = async (object: object, more: Partial<DataSource> = {}) =>
  bare(await samplesOf('jsonl', JSON.stringify(object), 'entities', more))[0]
const why = async (object: object, more: Partial<DataSource> = {}) =>
  (await errorOf(samplesOf('jsonl', JSON.stringify(object), 'entities', more))).text.split('FILE:1').at(-1)!.trim()

const text = 'Ada met 𝒁oë in Rome.'
const ada = { type: 'PER', text: 'Ada', start: 0, end: 3 }
const zoe = { type: 'PER', text: '𝒁oë', start: 8, end: 11 }

describe('entities are read in the shapes that data have', () => {
  it.each<[string, object, object]>([
    ['type and text', { text, entities: [{ type: 'PER', text: 'Ada' }] }, { entities: [{ type: 'PER', text: 'Ada' }] }],
    ['offsets, counted in characters', { text, entities: [{ type: 'PER', start: 8, end: 11 }] }, { entities: [zoe] }],
    ['both', { text, entities: [ada, { ...zoe, score: 0.9 }] }, { entities: [ada, zoe] }],
    ['lists of start, end and type', { text, entities: [[0, 3, 'PER']] }, { entities: [ada] }],
    ['spaCy', { text, entities: { entities: [[0, 3, 'PER']] } }, { entities: [ada] }],
    ['Prodigy', { text, spans: [{ start: 0, end: 3, label: 'PER', token_start: 0 }] }, { entities: [ada] }],
    [
      'a pipeline of transformers',
      { text, entities: [{ entity_group: 'PER', word: 'Ada', start: 0, end: 3 }] },
      { entities: [ada] },
    ],
    [
      'JSON in a text',
      { text, output: '{"entities": [{"type": "PER", "text": "Ada"}]}' },
      { entities: [{ type: 'PER', text: 'Ada' }] },
    ],
    ['none', { text, entities: [] }, { entities: [] }],
  ])('%s', async (_, object, sample) => {
    expect(await one(object)).toEqual({ id: '1', text, prompt: text, ...sample })
  })

  it('tokens and tags, of which the tokens are what is asked', async () => {
    const sample = { id: '1', prompt: 'Ada met', text: 'Ada met', tokens: ['Ada', 'met'], tags: ['B-PER', 'O'] }
    expect(await one({ tokens: ['Ada', 'met'], ner_tags: ['B-PER', 'O'] })).toEqual(sample)
    expect(await one({ words: ['Ada', 'met'], tags: ['B-PER', 'O'] })).toEqual(sample)
  })

  it('tags beside a text', async () => {
    expect(await one({ text: 'Ada met', tags: ['B-PER', 'O'], group: 'g' })).toEqual({
      id: '1',
      prompt: 'Ada met',
      text: 'Ada met',
      tags: ['B-PER', 'O'],
      group: 'g',
    })
  })

  it('a prompt beside the text in which offsets count', async () => {
    expect(await one({ prompt: 'Find people: Ada met', text: 'Ada met', entities: [[0, 3, 'PER']] })).toEqual({
      id: '1',
      prompt: 'Find people: Ada met',
      text: 'Ada met',
      entities: [ada],
    })
  })

  it('a prompt template', async () => {
    expect(await one({ sentence: text, entities: [[0, 3, 'PER']] }, { template: 'In: {sentence}' })).toEqual({
      id: '1',
      columns: { sentence: text },
      text,
      entities: [ada],
    })
  })

  it('what the suite names', async () => {
    const object = { tokens: ['Ada'], tags: ['B-PER'], entities: [{ type: 'PER', text: 'Ada' }], gold: ['S-PER'] }
    expect(await one(object, { fields: { tags: 'gold' } })).toMatchObject({ tags: ['S-PER'], tokens: ['Ada'] })
  })

  it('offsets without any text, where nobody is asked', async () => {
    expect(await one({ id: 'a', entities: [[0, 3, 'PER']] }, { recorded: true })).toEqual({
      id: 'a',
      entities: [{ type: 'PER', start: 0, end: 3 }],
    })
  })

  it('JSON lists in CSV', async () => {
    const csv = `text,entities\nAda met,"[{""type"": ""PER"", ""text"": ""Ada""}]"\nNobody,[]\n`
    expect(bare(await samplesOf('csv', csv, 'entities')).map(({ entities }) => entities)).toEqual([
      [{ type: 'PER', text: 'Ada' }],
      [],
    ])
    const tags = 'tokens,tags\n"[""Ada"", ""met""]","[""B-PER"", ""O""]"\n'
    expect(bare(await samplesOf('csv', tags, 'entities'))[0]).toMatchObject({
      tokens: ['Ada', 'met'],
      prompt: 'Ada met',
    })
  })

  it('Parquet', async () => {
    const file = (name: string) => new URL(`data/${name}.parquet`, import.meta.url).pathname
    expect(bare((await read(file('spans'), 'entities')).samples)).toEqual([
      { id: '1', prompt: 'Ada met', text: 'Ada met', entities: [ada] },
      { id: '2', prompt: 'Nobody', text: 'Nobody', entities: [] },
    ])
    expect(bare((await read(file('tags'), 'entities')).samples)[0]).toMatchObject({
      tokens: ['Ada', 'met'],
      tags: ['B-PER', 'O'],
    })
  })
})

describe('what is no text with entities is refused with its line', () => {
  const given = (entities: unknown) => ({ text, entities })

  it.each<[object, string]>([
    [given(null), 'has nothing in "entities"'],
    [given('none'), 'has "none" in "entities", where a JSON list belongs, such as [{"type": "PER", "text": "Ada"}]'],
    [
      given({ PER: ['Ada'] }),
      'has a mapping in "entities", where a list belongs, such as [{"type": "PER", "text": "Ada"}]',
    ],
    [given(['Ada']), 'has a text in "entities[0]", where {type, text} belongs'],
    [given([null]), 'has nothing in "entities[0]", where {type, text} belongs'],
    [
      given([{ text: 'Ada' }]),
      'has no type in "entities[0]": it is looked for as type, label, entity_group and entity_type',
    ],
    [given([{ type: '', text: 'Ada' }]), 'has an empty "entities[0].type"'],
    [given([{ type: 'PER' }]), 'has neither a text nor start and end in "entities[0]"'],
    [given([{ type: 'PER', text: '' }]), 'has an empty "entities[0].text"'],
    [given([{ type: 'PER', start: 0 }]), 'has nothing in "entities[0].end", where a whole number from 0 belongs'],
    [given([{ type: 'PER', start: -1, end: 2 }]), 'has -1 in "entities[0].start", where a whole number from 0 belongs'],
    [given([{ type: 'PER', start: 3, end: 3 }]), 'begins at 3 and ends at 3 in "entities[0]"; the end is excluded'],
    [given([[0, 30, 'PER']]), 'ends at 30 in "entities[0]", but the text has 20 characters'],
    [given([['Ada', 'PER']]), 'has a list in "entities[0]" that is not [start, end, type]'],
    [
      given([{ type: 'PER', text: 'Zoë', start: 8, end: 11 }]),
      'has "Zoë" in "entities[0]", but characters 8 to 11 of the text are "𝒁oë"',
    ],
    [
      { prompt: 'Find!', entities: [[0, 3, 'PER']] },
      'has no text in "entities[0]", and no column holds the text in which 0 and 3 count',
    ],
    [{ tokens: ['Ada', 'met'], tags: ['B-PER'] }, 'has 2 tokens in "tokens" and 1 tags in "tags"'],
    [
      { tokens: ['Ada'], ner_tags: [1] },
      'has the number 1 in "ner_tags[0]", where a tag such as B-PER belongs: write the tags\' names',
    ],
    [{ tokens: ['Ada'], tags: [''] }, 'has an empty "tags[0]"'],
    [
      { tokens: ['Ada'], tags: 'B-PER O' },
      'has "B-PER O" in "tags", where a JSON list belongs, such as ["B-PER", "O"]',
    ],
    [
      { tokens: 'Ada met', tags: ['O', 'O'] },
      'has "Ada met" in "tokens", where a JSON list belongs, such as ["Ada", "wrote"]',
    ],
    [{ tokens: [1], tags: ['O'] }, 'has a number in "tokens[0]", where a text belongs'],
    [{ tokens: [], tags: [] }, 'has an empty "tokens"'],
    [
      { tags: ['O'] },
      ': no field for the text: none is called text, sentence, content or document. The fields are "tags".',
    ],
  ])('%j', async (object, expected) => {
    expect(await why(object)).toBe(expected)
  })
})
