import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { RunFolder } from '../../src/evidence/run-folder.ts'
import type { RunRecord } from '../../src/evidence/run-record.ts'
import { suiteWith } from '../policy/build.ts'

let scratch: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'gate-folder-'))
})
afterEach(() => rmSync(scratch, { recursive: true }))

it.each([
  ['null', 'it holds no object'],
  ['{"schema":2}', 'its schema is 2'],
  ['{"schema":1}', 'it has no "suite"'],
  ['{"schema":1', 'run.json: '],
])('a record that is none is told as such: %s', (text, why) => {
  writeFileSync(join(scratch, 'run.json'), text)
  const error = { code: 'run-folder-unreadable', message: expect.stringContaining(why) }
  expect(() => new RunFolder(scratch).readRecord()).toThrow(expect.objectContaining(error))
})

it('damaged samples are told as such', () => {
  mkdirSync(join(scratch, 'samples'))
  writeFileSync(join(scratch, 'samples/a.jsonl'), 'x\n')
  const error = { code: 'run-folder-unreadable', message: expect.stringContaining('samples/a.jsonl') }
  expect(() => new RunFolder(scratch).readSamples('a')).toThrow(expect.objectContaining(error))
})

it('a place that cannot be written is named, with what to do', () => {
  const file = join(scratch, 'file')
  writeFileSync(file, '')
  mkdirSync(join(scratch, 'locked/lock'), { recursive: true })
  for (const path of [file, join(file, 'below'), join(scratch, 'locked')]) {
    const error = { code: 'run-folder-not-writable', message: expect.stringContaining(path) }
    expect(() => new RunFolder(path).claim('none.yml')).toThrow(expect.objectContaining(error))
  }
})

it('a lock is taken over from a process that is gone, and from nobody else', () => {
  const [lock, folder] = [join(scratch, 'lock'), new RunFolder(scratch)]
  writeFileSync(lock, '4194304')
  folder.claim('none.yml')
  expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
  writeFileSync(lock, String(process.ppid))
  expect(() => folder.claim('none.yml')).toThrow(expect.objectContaining({ code: 'run-folder-busy' }))
})

it('begun anew, a folder that holds links is not written through them', () => {
  const [inside, outside, suite] = ['run', 'outside', 'suite.yml'].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ]
  mkdirSync(inside)
  writeFileSync(outside, 'untouched')
  writeFileSync(suite, 'name: mine')
  const links = ['suite.yml', 'report.json.part', 'log.txt', 'override.json.part', 'mlflow.json.part']
  for (const name of [...links, 'production-grades.jsonl']) symlinkSync(outside, join(inside, name))
  const folder = new RunFolder(inside)
  folder.claim(suite, true)
  folder.write('report.json', '{}')
  folder.log('begun')
  folder.writeOverrides('{}')
  folder.writeLogged('{}')
  expect(existsSync(join(inside, 'production-grades.jsonl'))).toBe(false)
  expect(readFileSync(join(inside, 'suite.yml'), 'utf8')).toBe('name: mine')
  expect(readFileSync(outside, 'utf8')).toBe('untouched')
})

it('what signs in inside a command is in no record, be it of the suite that holds or of the one that it was compared with', () => {
  const plain = suiteWith([])
  const prepare = 'curl https://ann:s3cret@host/a'
  const suite = { ...plain, baseline: { ...plain.baseline, prepare }, candidate: { ...plain.candidate, prepare } }
  const other = { state: 'read', suite, data: [], unread: [], baseline: [] }
  const policy = { holds: 'base', base: null, behind: false, other }
  new RunFolder(scratch).writeRecord({ schema: 1, suite, policy } as unknown as RunRecord)
  const written = readFileSync(join(scratch, 'run.json'), 'utf8')
  expect(written).not.toContain('s3cret')
  expect(written.match(/https:\/\/\*\*\*@host\/a/g)).toHaveLength(4)
})
