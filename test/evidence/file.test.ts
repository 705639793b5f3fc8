import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AnswerEvidence } from '../../src/evidence/evidence.ts'
import { EvidenceFile } from '../../src/evidence/file.ts'

const answer = (id: string, text = 'yes'): AnswerEvidence => ({
  kind: 'answer',
  id,
  text,
  finish: 'eos',
  promptTokens: 3,
  newTokens: 1,
})

let path: string
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'evidence-')), 'baseline', 'task.jsonl')
})

function written(identity: string, ...evidence: AnswerEvidence[]): void {
  const file = new EvidenceFile(path)
  file.open(identity)
  for (const e of evidence) file.append(e)
  file.close()
}

describe('evidence of a run that was interrupted', () => {
  it('is there again when the run goes on', () => {
    written('x', answer('1'), answer('2', 'line\nbreak "quoted" ü'))
    const file = new EvidenceFile(path)
    expect(file.open('x')).toEqual({ kept: 2, discarded: false })
    expect(file.evidence.get('2')).toEqual(answer('2', 'line\nbreak "quoted" ü'))
    file.append(answer('3'))
    file.close()
    expect([...new EvidenceFile(path).load().keys()]).toEqual(['1', '2', '3'])
  })

  it('loses only a line that was torn, and what is appended after it is whole', () => {
    written('x', answer('1'))
    appendFileSync(path, '{"kind":"answer","id":"2","te')
    const file = new EvidenceFile(path)
    expect(file.open('x').kept).toBe(1)
    file.append(answer('2'))
    file.close()
    for (const line of readFileSync(path, 'utf8').trim().split('\n')) JSON.parse(line)
    expect([...new EvidenceFile(path).load().keys()]).toEqual(['1', '2'])
  })

  it('is only looked at by a report: a line that a run is still writing stays as it is', () => {
    written('x', answer('1'))
    appendFileSync(path, '{"kind":"answer","id":"2","te')
    const before = readFileSync(path, 'utf8')
    expect([...new EvidenceFile(path).load().keys()]).toEqual(['1'])
    expect(readFileSync(path, 'utf8')).toBe(before)
  })

  it('of another checkpoint, data or setting is not used', () => {
    written('x', answer('1'))
    const file = new EvidenceFile(path)
    expect(file.open('y')).toEqual({ kept: 0, discarded: true })
    file.close()
    expect(new EvidenceFile(path).load().size).toBe(0)
  })

  it('that was damaged in the middle is an error that names the file', () => {
    written('x', answer('1'))
    appendFileSync(path, 'not json\n')
    expect(() => new EvidenceFile(path).load()).toThrow(/task\.jsonl/)
  })
})

it.each(['null', '[]', '7', '{"kind":"answer"}'])('a line that is no evidence is named: %s', (line) => {
  written('x', answer('1'))
  appendFileSync(path, `${line}\n`)
  const unreadable = { code: 'run-folder-unreadable', message: expect.stringContaining('task.jsonl: line 3: ') }
  expect(() => new EvidenceFile(path).open('x')).toThrow(expect.objectContaining(unreadable))
  expect(() => new EvidenceFile(path).load()).toThrow(expect.objectContaining(unreadable))
})
