import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf, commentRoom, longestData, readBody, reportIn } from '../../src/github/marker.ts'
import { quoted } from '../../src/github/problem.ts'
import { longestDescription, shorten } from '../../src/github/status.ts'
import { turnOf } from '../../src/github/turn.ts'
import { outdatedText, runningCheck, runningText, stoppedText, stoppedTitle } from '../../src/github/waiting.ts'
import { notices } from '../../src/shared/messages/github.ts'
import { elements, page } from '../report/rendered.ts'
import { hostile } from '../shared/hostile.ts'

const isWhole = (text: string) => Buffer.from(text).toString() === text
const anyText = fc.string({ unit: 'binary', maxLength: 400 })
const words = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { maxLength: 60 })
  .map((all) => all.join(' '))

describe('the description of a commit status', () => {
  test('is never longer than GitHub takes, on one line, and whole characters', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, words), (text) => {
        const short = shorten(text, longestDescription)
        expect(short.length).toBeLessThanOrEqual(longestDescription)
        expect(short).not.toMatch(/[\n\r]/)
        expect(isWhole(short) || !isWhole(text)).toBe(true)
      }),
    )
  })

  test('is cut after a word', () => {
    expect(shorten('Merge blocked: general perplexity rose', 28)).toBe('Merge blocked: general…')
    expect(shorten('Merge blocked: general perplexity rose', 23)).toBe('Merge blocked: general…')
    expect(shorten('Merge blocked', 13)).toBe('Merge blocked')
  })

  test('is cut inside a word that is longer than half of it, never inside a character', () => {
    expect(shorten('x'.repeat(30), 10)).toBe('xxxxxxxxx…')
    expect(shorten('👍'.repeat(30), 10)).toBe('👍👍👍👍…')
  })
})

describe('the hidden first lines of the comment', () => {
  const names = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter(isWhole)
  const sha = 'a'.repeat(40)
  const claim = { runId: 1, attempt: 1, sha }
  const data = fc.stringMatching(/^[\w ,.+-]{1,200}$/).filter((text) => !text.includes('--'))

  test('end where they end, and say what was said, whatever suite and text are', () => {
    fc.assert(
      fc.property(
        names,
        fc.nat(),
        fc.integer({ min: 1, max: 99 }),
        data,
        anyText,
        (name, runId, attempt, data, text) => {
          const body = bodyOf(name, { runId, attempt, sha }, 'running', data, text)
          expect(body.split('\n')[0]).toMatch(/^<!-- checkpoint-gate suite=[^\s>]+ run=\d+ [^>]+ -->$/)
          const plain = text.replaceAll('\r\n', '\n')
          expect(readBody(name, body)).toEqual({ claim: { runId, attempt, sha }, stage: 'running', data, text: plain })
        },
      ),
    )
  })

  test('belong to one suite', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(readBody(b, bodyOf(a, claim, 'ended', null, 'x')) !== null).toBe(a === b)
      }),
    )
  })

  test('are those of older versions too, which did not tell the commit', () => {
    const read = readBody('legal', '<!-- checkpoint-gate suite=legal run=7 -->\n## Passed\n')
    expect(read).toEqual({
      claim: { runId: 7, attempt: 1, sha: null },
      stage: 'ended',
      data: null,
      text: '## Passed\n',
    })
  })

  test.each(['x -->', 'x\ny', '<b>', 'a--b', '', 'x'.repeat(longestData + 1)])(
    'leave out %j, which is no data',
    (data) => {
      expect(readBody('legal', bodyOf('legal', claim, 'ended', data, 'text'))).toMatchObject({
        data: null,
        text: 'text',
      })
    },
  )

  test('leave the rest of what GitHub takes to the report and to the notice above it', () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.integer({ min: 0, max: longestData }), (name, runId, length) => {
        const [where, data] = [{ ...claim, runId, runUrl: 'https://github.com/o/r/actions/runs/1' }, 'x'.repeat(length)]
        const [what, todo] = [notices.killed({ after: '12 h 59 min' }), notices.again()]
        const reason = { title: stoppedTitle(where), kind: 'CAUTION', what, todo } as const
        const report = 'x'.repeat(commentRoom(name, where, data))
        const standing = { turn: 'ours', head: 'b'.repeat(40), earlier: { sha, text: report }, data } as const
        for (const [stage, text] of [
          ['ended', report],
          ['ended', outdatedText(where, standing, report)],
          ['running', runningText(where, standing, '@'.repeat(400))],
          ['stopped', stoppedText(where, standing, reason)],
        ] as const)
          expect(Buffer.byteLength(bodyOf(name, where, stage, data, text))).toBeLessThanOrEqual(65_536)
      }),
    )
  })

  test('let the report in a notice be found again, and only that', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !text.includes('<!--')),
        (report) => {
          const standing = {
            turn: 'ours',
            head: sha,
            earlier: { sha: 'b'.repeat(40), text: report },
            data: null,
          } as const
          const text = runningText({ sha, runUrl: '' }, standing, 'baseline: 1 of 2 tasks')
          const found = reportIn(readBody('x', bodyOf('x', claim, 'running', null, text))!)
          expect(found?.sha).toBe('b'.repeat(40))
          expect(found?.text.trim()).toBe(report.replaceAll('\r\n', '\n').trim())
        },
      ),
    )
  })
})

test('no hostile text in a notice is more than text', () => {
  const where = { sha: 'a'.repeat(40), runUrl: 'https://github.com/o/r/actions/runs/1' }
  const standing = { turn: 'ours', head: 'b'.repeat(40), earlier: null, data: null } as const
  const shapes = (text: string) =>
    [
      runningText(where, standing, `Downloading ${text}: 4 %`),
      stoppedText(where, standing, { title: '⛔', kind: 'CAUTION', what: `It said: ${text}.`, todo: `Mend ${text}.` }),
      runningCheck(`Downloading ${text}: 4 %`).summary,
    ].map((markdown) => [...elements(page(markdown))].map(({ tag }) => tag).filter((tag) => tag !== '<span>'))
  const plain = JSON.stringify(shapes('x'))
  expect(hostile.filter((text) => JSON.stringify(shapes(text)) !== plain)).toEqual([])
  for (const text of hostile) expect(runningCheck(text).title).not.toMatch(/[\n\r]|^::|##\[/)
})

describe('whose turn it is', () => {
  const of = (runId: number, sha: string | null, attempt = 1) => ({ runId, attempt, sha })
  test.each([
    ['nobody has written', of(2, 'b'), null, 'ours'],
    ['an older run of an older commit has', of(2, 'b'), of(1, 'a'), 'ours'],
    ['a newer run of an older commit has', of(2, 'b'), of(3, 'a'), 'ours'],
    ['an older run of the same commit has', of(2, 'b'), of(1, 'b'), 'ours'],
    ['a newer run of the same commit has', of(2, 'b'), of(3, 'b'), 'newer'],
    ['a newer attempt of the same run has', of(2, 'b', 1), of(2, 'b', 2), 'newer'],
    ['an older attempt of the same run has', of(2, 'b', 2), of(2, 'b', 1), 'ours'],
    ['this attempt has', of(2, 'b'), of(2, 'b'), 'ours'],
    ['an older version has, of an older run', of(2, 'b'), of(1, null), 'ours'],
    ['an older version has, of a newer run', of(2, 'b'), of(3, null), 'newer'],
    ['a newer commit was pushed, and nobody has', of(2, 'a'), null, 'outdated'],
    ['a newer commit was pushed, and this attempt has', of(2, 'a'), of(2, 'a'), 'outdated'],
    ['a newer commit was pushed, and its run has', of(2, 'a'), of(3, 'b'), 'newer'],
    ['a newer commit was pushed, and its run was started before', of(2, 'a', 2), of(1, 'b'), 'newer'],
    ['two newer commits were pushed, and the run of the first has', of(2, 'a'), of(3, 'c'), 'newer'],
  ] as const)('%s', (_, mine, found, turn) => {
    expect(turnOf(mine, found, 'b')).toBe(turn)
  })
})

describe('what GitHub said, inside a warning', () => {
  test('is one short line without a full stop', () => {
    expect(quoted('Resource not\n accessible.')).toBe('Resource not accessible')
    expect(quoted('x'.repeat(500))).toHaveLength(200)
  })

  test('is never a command to the runner', () => {
    expect(quoted('::stop-commands::x')).not.toContain('::')
    expect(quoted('see ##[error]')).not.toContain('##[')
  })
})
