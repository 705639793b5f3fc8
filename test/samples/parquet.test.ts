import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bare, errorOf, read, samplesOf } from './reading.ts'

const file = (name: string) => new URL(`data/${name}.parquet`, import.meta.url).pathname

describe('a Parquet file', () => {
  it.each(['zstd', 'snappy', 'gzip', 'brotli', 'none'])('is read, compressed with %s', async (codec) => {
    const { samples } = await read(file(`questions-${codec}`), 'answers')
    expect(bare(samples)).toEqual([
      { id: '9007199254740991', prompt: 'Où est Zoë?', references: ['hier', 'là'], group: 'a' },
      { id: '2', prompt: 'Two\nlines?', references: ['yes'] },
      { id: '3', prompt: 'What is 6 x 7?', references: ['42'], group: 'a' },
    ])
    expect(samples.map((sample) => sample.source.line)).toEqual([1, 2, 3])
  })

  it('is read up to the limit', async () => {
    expect((await read(file('questions-zstd'), 'answers', { limit: 2 })).samples).toHaveLength(2)
  })

  it('may hold conversations', async () => {
    const { samples } = await read(file('chats'), 'answers')
    expect(samples).toMatchObject([
      { id: '1', messages: [{ role: 'user', content: 'Hi' }], references: ['Hello'] },
      { id: '2', messages: [{ role: 'system' }, { role: 'user' }], references: [''] },
    ])
  })

  it('has rows named that are no samples', async () => {
    expect((await errorOf(read(file('broken'), 'texts'))).text).toBe(
      '2 of 4 samples in broken.parquet cannot be read:\n  broken.parquet:2  has nothing in "text"\n  broken.parquet:3  has an empty "text"',
    )
  })

  it('refuses values that would be guessed at', async () => {
    const fields = { prompt: 'question', reference: 'unused' }
    expect((await errorOf(read(file('questions-none'), 'answers', { fields }))).text.split('\n').slice(1)).toEqual([
      '  questions-none.parquet:2  has nothing in "unused"',
      '  questions-none.parquet:3  has NaN in "unused"',
    ])
  })

  it('without rows holds no samples', async () => {
    expect((await errorOf(read(file('empty'), 'texts'))).code).toBe('data-empty')
  })

  it.each([
    ['cut off', readFileSync(file('questions-zstd')).subarray(0, -50)],
    [
      'cut in the middle of its data',
      Buffer.concat([
        readFileSync(file('questions-zstd')).subarray(0, 200),
        readFileSync(file('questions-zstd')).subarray(900),
      ]),
    ],
    ['something else', Buffer.from('{"text": "a"}\n')],
  ])('that is %s is refused', async (_, bytes) => {
    expect((await errorOf(samplesOf('parquet', bytes, 'answers'))).code).toBe('data-parquet-broken')
  })
})
