import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOf, longestData, readBody } from '../../src/github/marker.ts'
import { codeOf } from '../../src/override/code.ts'
import { codeFor, letThrough, subjectOf } from '../../src/report/let-through.ts'
import type { Report } from '../../src/report/report.ts'
import { changedTrail, readTrail, trailOf } from '../../src/report/trail.ts'
import { hostile } from '../shared/hostile.ts'
import { blocked, overridden, overriddenBefore, passed, withRows } from './reports.ts'

const commit = 'a'.repeat(40)
const blocking = overridden.verdict.blocking!
const open: Report = { ...blocked, verdict: { ...blocked.verdict, blocking } }
const claim = { runId: 1, attempt: 1, sha: commit }
const throughComment = (line: string) => readBody('s', bodyOf('s', claim, 'ended', line, 'x'))!.data

describe('what a report leaves on its comment', () => {
  it('is all that a command has to be checked against, and its code', () => {
    const { digest, blocked: left } = readTrail(throughComment(trailOf(open, commit)!))
    expect(digest!.commit).toBe(commit)
    expect(left).toEqual({
      code: codeFor(open, commit),
      commit,
      what: { fingerprint: subjectOf(open, commit).fingerprint, blockers: blocking },
      override: null,
      former: null,
      open: true,
    })
    expect(left!.code).toBe(codeOf({ suite: open.suite.name, commit, ...left!.what! }))
  })

  it('says who let it through, and who did before', () => {
    const { by, until, commented } = overridden.override!
    expect(readTrail(trailOf(overridden, commit)).blocked).toMatchObject({
      override: { by, until, id: commented.id, url: commented.url },
      open: false,
    })
    const { overrideVoid } = overriddenBefore
    expect(readTrail(trailOf({ ...open, overrideVoid: overrideVoid! }, commit)).blocked!.former).toEqual(overrideVoid)
    const left = readTrail(trailOf(open, commit)).blocked!
    const changed = { ...left, override: { by: 'x', until: '2026-12-15', id: 1, url: '' } }
    expect(readTrail(changedTrail(trailOf(open, commit)!, changed)).blocked).toEqual(changed)
  })

  it('is the digest alone where nothing blocks', () => {
    expect(readTrail(trailOf(passed, commit))).toMatchObject({ digest: { commit }, blocked: null })
    expect(readTrail(null)).toEqual({ digest: null, blocked: null })
  })

  it.each([1, 40, 400, 4000])('of %i broken rules has a place in the comment, at least by its code', (count) => {
    const rules = Array.from({ length: count }, (_, i) => ({
      key: `task ${i}, Perplexity`,
      rule: 'max_rise: 2%',
      value: '1 → 2, +100 %',
    }))
    const many = { ...withRows(count), verdict: { ...open.verdict, blocking: rules } }
    const line = trailOf(many, commit)!
    expect(line.length).toBeLessThanOrEqual(longestData)
    const { blocked: left, digest } = readTrail(throughComment(line))
    expect(digest!.rows.size).toBeGreaterThan(0)
    expect(left!.code).toBe(codeFor(many, commit))
    expect(left!.what === null).toBe(count >= 400)
  })

  it('cannot end its line, whatever the names are', () => {
    for (const t of hostile) {
      const told = {
        ...open,
        verdict: { ...open.verdict, blocking: [{ key: t.slice(0, 500), rule: t.slice(0, 500), value: 'x' }] },
      }
      const line = trailOf(told, commit)!
      expect(throughComment(line)).toBe(line)
      expect(readTrail(line).blocked!.what!.blockers[0]!.key).toBe(t.slice(0, 500))
    }
  })

  it('is not read where it was cut, edited or planted', () => {
    const line = trailOf(open, commit)!
    for (const wrong of [line.slice(0, -9), `${line.split(' blocked=')[0]} blocked=e30=`, ' blocked='])
      expect(readTrail(wrong).blocked).toBeNull()
  })
})

describe('an override in the run folder', () => {
  const found = (over = {}) => ({
    schema: 1 as const,
    override: { ...overridden.override!, commit, fingerprint: subjectOf(open, commit).fingerprint, ...over },
    void: null,
  })

  it('makes a blocked report pass, and leaves everything that was measured', () => {
    const through = letThrough(open, found())
    expect(through).toMatchObject({ verdict: { name: 'overridden', exit: 0, blocking }, override: { by: 'ana' } })
    expect(through.rows).toBe(open.rows)
    expect(letThrough(open, null)).toBe(open)
  })

  it.each<[string, Report, object]>([
    ['another candidate', open, { fingerprint: 'other' }],
    ['another figure', open, { blockers: [{ ...blocking[0]!, value: '18.58 → 21.66, +16.6 %' }] }],
    ['fewer rules', open, { blockers: [] }],
    ['what was not measured', { ...open, verdict: { ...open.verdict, unshown: true } }, {}],
    ['a run that was not finished', { ...open, verdict: { name: 'not-shown', exit: 3, reasons: [] } }, {}],
    ['a wrong input', { ...open, verdict: { name: 'invalid', exit: 2, reasons: [] } }, {}],
  ])('of %s lets nothing through', (_, report, over) => {
    expect(letThrough(report, found(over))).toBe(report)
  })

  it('never lets through what has another code', () => {
    const word = fc.constantFrom('a', 'b')
    const rules = fc.array(fc.record({ key: word, rule: word, value: word }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(rules, rules, (one, other) => {
        const report = { ...open, verdict: { ...open.verdict, blocking: one } }
        const { verdict } = letThrough(report, found({ blockers: other }))
        expect(verdict.name === 'overridden').toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })
})
