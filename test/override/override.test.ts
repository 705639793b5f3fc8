import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/gate/outcome.ts'
import { blockers, codeOf, isOf, isOverridable } from '../../src/override/code.ts'
import { type Command, longestReason, readCommand, writeCommand } from '../../src/override/command.ts'
import {
  type Commented,
  dayAfter,
  mayOverride,
  overrideOf,
  type Pull,
  untilOf,
  whyNot,
  whyVoid,
} from '../../src/override/judge.ts'
import { overrideSchema, type Subject } from '../../src/override/record.ts'
import { refusals } from '../../src/shared/messages/override.ts'

const code = '0123456789abcdef0123456789abcdef'
const day = 86_400_000

describe('a command', () => {
  it.each<[string, Command]>([
    [
      `/checkpoint-gate override ${code} until 2026-12-15 because we need it`,
      { code, until: '2026-12-15', reason: 'we need it' },
    ],
    [`/checkpoint-gate override ${code} because we need it`, { code, until: null, reason: 'we need it' }],
    [
      `/checkpoint-gate  override\t${code}\nuntil 2026-12-15\nbecause we\n\nneed it \n`,
      { code, until: '2026-12-15', reason: 'we need it' },
    ],
    [
      `/Checkpoint-Gate Override ${code.toUpperCase()} UNTIL 2028-02-29 BECAUSE Because`,
      { code, until: '2028-02-29', reason: 'Because' },
    ],
    [
      `/checkpoint-gate override ${code} because until 2026-12-15 because`,
      { code, until: null, reason: 'until 2026-12-15 because' },
    ],
    [`/checkpoint-gate override ${code} because الموعد`, { code, until: null, reason: 'الموعد' }],
  ])('%j is read', (body, command) => {
    expect(readCommand(body)).toEqual(command)
  })

  it.each([
    ['/checkpoint-gate override', 'form'],
    [`/checkpoint-gate override ${code}`, 'form'],
    [`/checkpoint-gate override ${code} we need it`, 'form'],
    [`/checkpoint-gate override \`${code}\` because yes`, 'form'],
    [`/checkpoint-gate override nothing because yes`, 'form'],
    [`/checkpoint-gate override ${code} until tomorrow because yes`, 'date'],
    [`/checkpoint-gate override ${code} until 2026-02-29 because yes`, 'date'],
    [`/checkpoint-gate override ${code} until 2026-13-01 because yes`, 'date'],
    [`/checkpoint-gate override ${code} until 12026-01-01 because yes`, 'date'],
    [`/checkpoint-gate override ${code} because`, 'reason'],
    [`/checkpoint-gate override ${code} because  \n `, 'reason'],
    [`/checkpoint-gate override ${code} because ...`, 'reason'],
    [writeCommand(code, '2026-12-15'), 'reason'],
  ])('%j is told what is wrong with it', (body, malformed) => {
    expect(readCommand(body)).toEqual({ malformed })
  })

  it.each([
    '',
    'LGTM',
    ` /checkpoint-gate override ${code} because yes`,
    `> /checkpoint-gate override ${code} because yes`,
    `\n/checkpoint-gate override ${code} because yes`,
    `Please: /checkpoint-gate override ${code} because yes`,
    `/checkpoint-gate overrides ${code} because yes`,
    `/checkpoint-gate override-all ${code} because yes`,
    `/checkpoint-gate run`,
  ])('%j is another comment', (body) => {
    expect(readCommand(body)).toBeNull()
  })

  it('is read as it is written for people to copy, once they say why', () => {
    const body = writeCommand(code, '2026-12-15').replace('REASON', 'we ship on Friday')
    expect(readCommand(body)).toEqual({ code, until: '2026-12-15', reason: 'we ship on Friday' })
  })

  it('has a reason of one line and a bounded length, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 800 }), (text) => {
        const read = readCommand(`/checkpoint-gate override ${code} because ${text}`)
        if (read === null || 'malformed' in read) return read !== null
        expect(read.reason.length).toBeLessThanOrEqual(longestReason)
        expect(read.reason).not.toMatch(/[\r\n]/)
        expect(read.reason).not.toMatch(/\p{Surrogate}/u)
        return true
      }),
    )
  })

  it('of a megabyte costs no more than a short one', () => {
    const began = performance.now()
    expect(readCommand(`/checkpoint-gate override ${'0'.repeat(1_000_000)}`)).toEqual({ malformed: 'form' })
    expect(readCommand(`/checkpoint-gate override ${code}${' until'.repeat(200_000)}`)).toEqual({ malformed: 'form' })
    expect(performance.now() - began).toBeLessThan(500)
  })
})

const subject: Subject = {
  suite: 'legal',
  commit: 'a'.repeat(40),
  fingerprint: 'f'.repeat(64),
  blockers: [
    { key: 'pydoc, Perplexity', rule: 'max_rise: 2%', value: '18.58 → 21.65, +16.5 %' },
    { key: 'glosses, Accuracy', rule: 'max_drop: 1 point', value: '0.900 → 0.800, −10.0 points' },
  ],
}
const [first, second] = subject.blockers as [Subject['blockers'][0], Subject['blockers'][0]]

describe('the code', () => {
  it.each<[string, Subject, string]>([
    ['the commit', { ...subject, commit: 'b'.repeat(40) }, 'it was for commit aaaaaaa'],
    ['the candidate', { ...subject, fingerprint: 'e'.repeat(64) }, refusals.otherCandidate()],
    [
      'a figure',
      { ...subject, blockers: [{ ...first, value: '18.58 → 21.66, +16.6 %' }, second] },
      'it was for other figures: pydoc, Perplexity (max_rise: 2%) was 18.58 → 21.65, +16.5 %, and is 18.58 → 21.66, +16.6 % now',
    ],
    [
      'a rule',
      { ...subject, blockers: [{ ...first, rule: 'max_rise: 3%' }, second] },
      'it was for other rules: pydoc, Perplexity (max_rise: 3%) blocks now, too',
    ],
    [
      'the row',
      { ...subject, blockers: [{ ...first, key: 'other, Perplexity' }, second] },
      'it was for other rules: other, Perplexity (max_rise: 2%) blocks now, too',
    ],
    [
      'one rule more',
      { ...subject, blockers: [first, second, { ...second, rule: 'min: 0.9' }] },
      'it was for other rules: glosses, Accuracy (min: 0.9) blocks now, too',
    ],
    ['one rule less', { ...subject, blockers: [first] }, refusals.otherBlockers()],
    ['the order of rules', { ...subject, blockers: [second, first] }, refusals.otherBlockers()],
  ])('changes with %s, and it is said with what', (_, other, why) => {
    expect(codeOf(other)).not.toBe(codeOf(subject))
    expect(whyVoid(subject, other)).toBe(why)
  })

  it('is of one suite', () => {
    expect(codeOf({ ...subject, suite: 'medical' })).not.toBe(codeOf(subject))
  })

  it('is the same for the same, and then nothing is void', () => {
    expect(codeOf(structuredClone(subject))).toBe(codeOf(subject))
    expect(codeOf(subject)).toMatch(/^[0-9a-f]{32}$/)
    expect(whyVoid(subject, structuredClone(subject))).toBeNull()
  })

  it('is never that of other words, however they are cut into fields', () => {
    const word = fc.string({ maxLength: 4 })
    const other = fc.record({
      suite: word,
      commit: word,
      fingerprint: word,
      blockers: fc.array(fc.record({ key: word, rule: word, value: word }), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(other, other, (one, two) => {
        const same = JSON.stringify(one) === JSON.stringify(two)
        expect(codeOf(one) === codeOf(two)).toBe(same)
        if (same !== (whyVoid(one, two) === null) && one.suite === two.suite) throw new Error('told otherwise')
      }),
    )
  })
})

describe('what can be let through', () => {
  const verdict = (over: Partial<Verdict>): Verdict => ({
    name: 'blocked',
    exit: 1,
    reasons: ['x'],
    blocking: [first],
    ...over,
  })
  it.each<[string, Partial<Verdict>, boolean]>([
    ['broken rules', {}, true],
    ['broken rules beside a row that was not measured', { unshown: true }, false],
    ['what could not be shown', { name: 'not-shown', exit: 3, blocking: [] }, false],
    ['a wrong input', { name: 'invalid', exit: 2, blocking: [] }, false],
    ['what passed', { name: 'passed', exit: 0, blocking: [] }, false],
    ['a report of an older version, which does not say what blocks', { blocking: [] }, false],
  ])('%s: %j', (_, over, can) => {
    expect(isOverridable(verdict(over))).toBe(can)
  })

  it('is every rule that blocks', () => {
    expect(blockers({ verdict: verdict({ blocking: [first, second] }) })).toEqual([first, second])
  })
})

const command: Command = { code, until: null, reason: 'we need it' }
const comment: Commented = {
  id: 1,
  url: 'https://github.com/acme/model/pull/7#issuecomment-1',
  body: '',
  author: { id: 5, login: 'ana', isBot: false },
  app: null,
  created: '2026-12-01T10:00:00Z',
  updated: '2026-12-01T10:00:00Z',
}
const pull: Pull = { isOpen: true, head: subject.commit, author: { id: 6, login: 'bo' } }
const at = Date.parse(comment.created)

describe('a comment that names the code', () => {
  it('lets it through, and is written down whole', () => {
    expect(whyNot(command, comment, pull, at)).toBeNull()
    const override = overrideOf(command, comment, 'maintain', subject)
    expect(overrideSchema.parse(override)).toEqual({
      by: 'ana',
      permission: 'maintain',
      reason: 'we need it',
      until: '2026-12-15',
      commented: { id: 1, url: comment.url, time: comment.created },
      commit: subject.commit,
      fingerprint: subject.fingerprint,
      blockers: subject.blockers,
    })
    expect(isOf(subject, override)).toBe(true)
    expect(isOf({ ...subject, commit: 'b'.repeat(40) }, override)).toBe(false)
  })

  it.each<[string, Partial<Commented>, Partial<Pull>, string]>([
    ['a bot wrote', { author: { id: 5, login: 'ana', isBot: true } }, {}, refusals.bot()],
    ['an app wrote', { app: 'Helper' }, {}, refusals.app({ app: 'Helper' })],
    ['was edited', { updated: '2026-12-01T10:00:01Z' }, {}, refusals.edited()],
    ['is on a closed pull request', {}, { isOpen: false }, refusals.closed()],
    ['the author of the pull request wrote', { author: { id: 6, login: 'renamed', isBot: false } }, {}, refusals.own()],
  ])('but %s lets nothing through', (_, ofComment, ofPull, why) => {
    expect(whyNot(command, { ...comment, ...ofComment }, { ...pull, ...ofPull }, at)).toBe(why)
  })

  it('holds to the end of its last day and never longer than 90 days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), (until, later) => {
        const last = dayAfter(comment.created, until)
        const why = whyNot({ ...command, until: last }, comment, pull, at + later * day)
        const holds = until <= 90 && later <= until
        expect(why === null).toBe(holds)
        if (until > 90) expect(why).toBe(refusals.tooLong({ last: dayAfter(comment.created, 90), days: 90 }))
        else if (!holds) expect(why).toBe(refusals.expired({ until: last }))
      }),
    )
    const lastDay = Date.parse('2026-12-15T23:59:59.999Z')
    expect([lastDay, lastDay + 1].map((now) => whyNot(command, comment, pull, now))).toEqual([
      null,
      refusals.expired({ until: '2026-12-15' }),
    ])
    expect(untilOf(command, comment)).toBe('2026-12-15')
  })

  it.each([
    ['none', false],
    ['read', false],
    ['triage', false],
    ['', false],
    ['Write', false],
    ['write', true],
    ['maintain', true],
    ['admin', true],
    ['owner', true],
  ])('takes permission: %s is enough: %j', (permission, may) => {
    expect(mayOverride(permission)).toBe(may)
  })
})
