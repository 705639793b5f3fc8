import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSuite } from '../../src/suite/read.ts'
import { catalogue, suiteWith } from './known.ts'

const folder = mkdtempSync(join(tmpdir(), 'suite-'))
const written = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('reading a suite', () => {
  it('takes a byte-order mark and Windows line ends, and hashes the bytes', async () => {
    const content = `\ufeff${suiteWith().replaceAll('\n', '\r\n')}`
    const suite = await readSuite(written('windows.yml', content), catalogue)
    expect(suite.baseline.place).toEqual({ line: 1, column: 11 })
    expect(suite.sha256).toBe(createHash('sha256').update(Buffer.from(content)).digest('hex'))
  })

  it('says what lies beside a file that is not there', async () => {
    const there = written('checkpoint-gate.yml', suiteWith())
    await expect(readSuite(join(folder, 'checkpoint-gate.yaml'), catalogue)).rejects.toMatchObject({
      code: 'suite-missing',
      exit: 2,
      hint: expect.stringContaining(there),
    })
  })

  it('names the file in a folder', async () => {
    await expect(readSuite(folder, catalogue)).rejects.toMatchObject({
      code: 'suite-unreadable',
      message: expect.stringContaining(join(folder, 'checkpoint-gate.yml')),
    })
  })

  it('reads the schema of answers from a file beside it', async () => {
    const task = 'a: {kind: generate, data: a.csv, metrics: [json_schema], schema: SCHEMA}'
    const reading = (schema: string) =>
      readSuite(written('json.yml', suiteWith({ tasks: task.replace('SCHEMA', schema) })), catalogue)
    written('answer.json', '{"type": "object"}')
    written('broken.json', '{"type": "object"\n"a": 1}')
    expect((await reading('answer.json')).tasks[0]).toMatchObject({ schema: { type: 'object' } })
    await expect(reading('broken.json')).rejects.toThrow(
      'json.yml:5:68  tasks.a.schema: given "broken.json"; it is not valid JSON (line 2)',
    )
    await expect(reading('nowhere.json')).rejects.toThrow('given "nowhere.json"; that file does not exist')
    await expect(reading('.')).rejects.toThrow('given "."; that is a folder')
  })

  it('refuses bytes that are no text', async () => {
    const file = written('latin1.yml', Buffer.from(`${suiteWith()}\n# \xe9`, 'latin1'))
    await expect(readSuite(file, catalogue)).rejects.toMatchObject({ code: 'suite-unreadable' })
  })
})
