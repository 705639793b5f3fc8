import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { whyNot } from '../../../src/commands/promote/allowed.ts'
import { catalogue } from '../../../src/metrics/catalogue.ts'
import type { Report } from '../../../src/report/report.ts'
import { silent } from '../../../src/shared/progress.ts'
import { readSuite } from '../../../src/suite/read.ts'
import { folderWith } from '../../e2e/program.ts'
import { blocked, overridden, passed } from '../../report/reports.ts'

const leave = { now: Date.UTC(2026, 11, 2), progress: silent, signal: new AbortController().signal }
const exam = '{"id":"1","text":"law"}\n'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function suiteWith(data: string) {
  const folder = folderWith({
    'suite.yml':
      'name: legal\nbaseline: before\ncandidate: after\ntasks: {exam: {kind: perplexity, role: general, data: exam.jsonl}}\n',
    'exam.jsonl': data,
  })
  return { folder, suite: await readSuite(join(folder, 'suite.yml'), catalogue) }
}
const of = (report: Report, data = exam): Report => ({
  ...report,
  compared: { ...report.compared, data: [{ task: 'exam', file: 'exam.jsonl', sha256: sha256(data), samples: 1 }] },
})
const fingerprintOf = (report: Report) => report.compared.candidate!.opened.fingerprint
const asked = async (report: Report, data = exam) =>
  whyNot(report, (await suiteWith(data)).suite, fingerprintOf(report), leave)

describe('the data of a report', () => {
  test.each([
    ['as they are now', exam, null],
    ['in the place of which a pointer of Git LFS lies', pointerTo(exam), null],
    ['that were changed since', `${exam}{"id":"2","text":"a harder one"}\n`, /data of "exam" are not what/],
    ['of which a pointer tells that they were changed since', pointerTo('other'), /data of "exam" are not what/],
  ])('%s', async (_, data, why) => {
    const said = await asked(of(passed), data)
    expect(said).toEqual(why === null ? null : expect.stringMatching(why))
  })

  test('that are not here are not held against it, those that it does not tell of are', async () => {
    const { folder, suite } = await suiteWith(exam)
    rmSync(join(folder, 'exam.jsonl'))
    expect(await whyNot(of(passed), suite, fingerprintOf(passed), leave)).toBe(null)
    writeFileSync(join(folder, 'exam.jsonl'), exam)
    const none = { ...passed, compared: { ...passed.compared, data: [] } }
    expect(await whyNot(none, suite, fingerprintOf(passed), leave)).toMatch(/data of "exam"/)
  })
})

test('asked to stop, it reads no data to their end', async () => {
  const { suite } = await suiteWith(exam)
  const stopped = { ...leave, signal: AbortSignal.abort(new Error('stopped')) }
  await expect(whyNot(of(passed), suite, fingerprintOf(passed), stopped)).rejects.toThrow('stopped')
})

describe('a report that was changed by a word', () => {
  const verdict = passed.verdict
  const changed: [string, Report][] = [
    ['blocked, called passed', { ...blocked, verdict }],
    ['let through, called passed', { ...overridden, verdict }],
    ['let through by nobody', without(overridden)],
    ['let through for another checkpoint', overriddenBy({ fingerprint: 'b2'.repeat(32) })],
    ['let through with other figures', overriddenBy({ blockers: [] })],
    ['let through for longer than anybody may', overriddenBy({ until: '2027-06-01' })],
    ['passed, called let through', { ...overridden, rows: passed.rows }],
    ['ended by an error', { ...passed, error: { code: 'killed', what: 'It was killed.', hint: 'Run it again.' } }],
    [
      'made by a fork whose word is no proof',
      {
        ...passed,
        origin: {
          ...{ repository: 'fork/legal', base: 'main', accepted: false, otherSuite: false, otherData: [] },
          heldBack: false,
        },
      },
    ],
    ['without a row', { ...passed, rows: [] }],
  ]
  test.each(changed)('%s: is no leave', async (_, report) => {
    expect(await asked(of(report))).toMatch(/Not promoted: the report says \S+, and .* verdict \S+ follows/)
  })

  test('as it was written it is one', async () => {
    expect(await asked(of(passed))).toBe(null)
    expect(await asked(of(overriddenBy({})))).toBe(null)
  })
})

function pointerTo(text: string): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(text)}\nsize ${text.length}\n`
}

function without({ override: _, ...report }: Report): Report {
  return report
}

function overriddenBy(over: Partial<NonNullable<Report['override']>>): Report {
  return { ...overridden, override: { ...overridden.override!, fingerprint: fingerprintOf(overridden), ...over } }
}
