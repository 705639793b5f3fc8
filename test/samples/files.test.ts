import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bare, errorOf, read, samplesOf, written } from './reading.ts'

describe('plain text', () => {
  it('is one text a line, numbered by lines, blank lines left out', async () => {
    const samples = await samplesOf('txt', '\ufefffirst\r\n\n  second \n \n', 'texts')
    expect(bare(samples)).toEqual([
      { id: '1', text: 'first' },
      { id: '3', text: '  second ' },
    ])
  })

  it('has lines named that are not UTF-8', async () => {
    const content = Buffer.from('a\n\xff\xfe\nb\n', 'latin1')
    expect((await errorOf(samplesOf('txt', content, 'texts'))).text).toMatch(
      /^1 of 3 .*\n {2}FILE:2 {2}is not valid UTF-8$/,
    )
  })

  it('has no prompts', async () => {
    expect((await errorOf(samplesOf('txt', 'a', 'answers'))).code).toBe('data-text-without-prompts')
  })
})

describe('a file that cannot be the data', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`

  it.each(['jsonl', 'csv', 'parquet', 'txt'])('a Git LFS pointer in place of %s', async (extension) => {
    const error = await errorOf(samplesOf(extension, pointer, 'texts'))
    expect(error.code).toBe('data-lfs-pointer')
    expect(error.hint).toContain('git lfs pull')
  })

  it.each<[string, Buffer, string]>([
    ['UTF-16', Buffer.from('\ufeff{"text": "a"}', 'utf16le'), 'The data file FILE is UTF-16, not text in UTF-8.'],
    ['gzip', gzipSync('{"text": "a"}'), 'The data file FILE is compressed with gzip, not text in UTF-8.'],
    ['Parquet', Buffer.from('PAR1....PAR1'), 'The data file FILE is Parquet, not text in UTF-8.'],
  ])('%s', async (_, bytes, text) => {
    expect((await errorOf(samplesOf('jsonl', bytes, 'texts'))).text).toBe(text)
  })

  it.each(['', '\n', '\ufeff', '\r\n \r\n'])('an empty file: %j', async (content) => {
    expect((await errorOf(samplesOf('jsonl', content, 'texts'))).code).toBe('data-empty')
  })

  it('a file that is not there, a folder, a name that tells nothing', async () => {
    const here = dirname(written('a.jsonl', '{"text": "a"}'))
    mkdirSync(join(here, 'b.jsonl'), { recursive: true })
    expect((await errorOf(read(join(here, 'none.jsonl'), 'texts'))).code).toBe('data-file-missing')
    expect(await errorOf(read(join(here, 'b.jsonl'), 'texts'))).toMatchObject({
      code: 'data-unreadable',
      text: 'The data file b.jsonl cannot be read: it is a folder.',
    })
    expect((await errorOf(read(written('a.dat', 'x'), 'texts'))).code).toBe('data-format-unknown')
    expect((await read(written('a.dat', 'x'), 'texts', { format: 'text' })).samples).toHaveLength(1)
  })

  it.skipIf(process.platform === 'win32')(
    'a pipe and a device, which would be read without end (not on Windows)',
    async () => {
      const pipe = join(dirname(written('a.jsonl', '')), 'pipe.jsonl')
      execFileSync('mkfifo', [pipe])
      for (const path of [pipe, '/dev/zero']) {
        expect(await errorOf(read(path, 'texts', { format: 'jsonl' }))).toMatchObject({
          code: 'data-unreadable',
          text: expect.stringContaining('it is no file but a pipe or a device'),
        })
      }
    },
  )
})
