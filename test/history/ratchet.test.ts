import { describe, expect, it } from 'vitest'
import {
  atZero,
  chain,
  decideMerges,
  evaluationOf,
  noLoss,
  opened,
  releaseOf,
  releaseTextOf,
  slowLoss,
} from '../../bench/merges.ts'
import { decide } from '../../src/gate/decide.ts'
import type { Evaluation } from '../../src/gate/evaluation.ts'
import { written } from '../../src/history/line.ts'
import { sinceRelease } from '../../src/history/ratchet.ts'
import { releaseHash } from '../../src/history/release.ts'
import { brokenLimits, heldToRatchet, historyOf } from '../../src/history/told.ts'
import type { HistorySettings } from '../../src/suite/history.ts'
import { condition, ruleOf } from '../gate/build.ts'
import { bless, merge } from './lines.ts'

const run = { opened: { baseline: opened, candidate: opened }, versions: {}, data: [] }
const threePoints = ruleOf(condition('max_drop', '3 points'))

describe('twenty merges', () => {
  it('that lose 0.3 points each pass the rule of their pair, and are stopped before they have lost twice the limit', () => {
    const steps = decideMerges(slowLoss, 0)
    expect(steps.map(({ pair }) => pair)).not.toContain('blocked')
    const first = steps.findIndex(({ blocked }) => blocked) + 1
    // Truly beyond the limit from the eleventh merge on.
    expect(first).toBeGreaterThan(10)
    expect(first).toBeLessThanOrEqual(20)
  })

  it('that lose nothing are not stopped', () => {
    expect(decideMerges(noLoss, 0).some(({ blocked }) => blocked)).toBe(false)
  })

  it('are held to a limit of nothing at the error of a run: 5 % at each of them', () => {
    const steps = [0, 1, 2].flatMap((replicate) => decideMerges({ ...atZero, merges: 6, samples: 300 }, replicate))
    expect(steps.filter(({ blocked }) => blocked).length / steps.length).toBeLessThanOrEqual(0.05 + 2 * 0.051)
  })
})

describe('a candidate beside the release', () => {
  const [released, ...later] = chain({ ...slowLoss, samples: 400, drop: 0.01, merges: 12 }, 0)
  const last = later.at(-1)!
  const release = releaseOf(released!)
  const rowOf = (evaluation: Evaluation, other = release) => sinceRelease(evaluation, run, other, [threePoints])[0]!

  it('is compared pair by pair, as with a baseline', () => {
    const beside = rowOf(evaluationOf(later.at(-2)!, last))
    const asBaseline = decide(evaluationOf(released!, last)).rows[0]!
    expect([beside.baseline, beside.candidate, beside.change]).toEqual([
      asBaseline.baseline,
      asBaseline.candidate,
      asBaseline.change,
    ])
    expect(beside.decision).toBe('fail')
  })

  it('leaves out samples that came later, and says so', () => {
    const evaluation = evaluationOf([...last, 0, 1], [...last, 0, 1])
    const { n, note } = rowOf(evaluation)
    expect(n).toBe(400)
    expect(note).toContain('2 samples came after the release')
  })

  it.each([
    ['a sample is gone', (samples: unknown[]) => samples.slice(1), '1 of 400 samples of the release are gone'],
    [
      'a sample asks something else',
      (samples: unknown[]) => [{ ...(samples[0] as object), prompt: 'something else' }, ...samples.slice(1)],
      '1 of 400 samples of the release are gone or ask something else',
    ],
  ])('is not decided where %s: whoever changes the data would choose what counts', (_, change, why) => {
    const evaluation = evaluationOf(last, last)
    const task = evaluation.tasks[0]!
    const samples = change([...task.samples]) as typeof task.samples
    const changed = { ...evaluation, tasks: [{ ...task, samples }] }
    const row = rowOf(changed)
    expect(row.decision).toBe('missing')
    expect(row.missing).toContain(why)
  })

  it('is not decided where the release was never asked', () => {
    expect(rowOf(evaluationOf(last, last), { ...release, tasks: new Map() }).missing).toBe(
      'The release was not asked this task.',
    )
  })
})

describe('the verdict', () => {
  const [released, ...later] = chain({ ...slowLoss, samples: 400, drop: 0.01, merges: 12 }, 0)
  const last = later.at(-1)!
  const evaluation = evaluationOf(last, last)
  const text = releaseTextOf(released!)
  const settings = (over: Partial<HistorySettings> = {}): HistorySettings => ({
    kept: 'file',
    name: 'history.jsonl',
    blessed: null,
    ratchet: [threePoints],
    ...over,
  })
  const log = [merge(1), merge(2), merge(3), bless('v3', 1, { evidence: releaseHash(text) })].map(written).join('\n')
  const outcome = decide(evaluation)
  const told = (read: { log?: string; release?: string | null } = {}, over: Partial<HistorySettings> = {}) =>
    historyOf(
      { where: 'the file history.jsonl', log, release: text, problems: [], ...read },
      settings(over),
      evaluation,
      outcome,
      run,
    )

  it('blocks where a limit since the release is surely broken, though the pair is equal', () => {
    expect(outcome.verdict.name).toBe('passed')
    const history = told()
    const verdict = heldToRatchet(outcome.verdict, history)
    expect([verdict.name, verdict.exit]).toEqual(['blocked', 1])
    expect(verdict.reasons[0]).toMatch(/^Since v3, qa, Right: max_drop: 3 points is broken: −\d/)
    expect(verdict.blocking).toEqual([
      { key: 'Since v3, qa, Right', rule: 'max_drop: 3 points', value: expect.stringMatching(/^0\.\d+ → 0\.\d+, −/) },
    ])
    expect(history.merges).toBe(2)
    expect(history.rows[0]!.merged).toEqual([0.69, 0.68, 0.67])
  })

  it('cannot be let through where something was not shown besides', () => {
    const notShown = { name: 'not-shown', exit: 3, reasons: ['qa, Right: no evidence'] } as const
    const verdict = heldToRatchet({ ...notShown, reasons: [...notShown.reasons] }, told())
    expect([verdict.name, verdict.unshown]).toEqual(['blocked', true])
  })

  it('only warns where the limit does', () => {
    const verdict = heldToRatchet(outcome.verdict, told({}, { ratchet: [{ ...threePoints, level: 'warn' }] }))
    expect(verdict.name).toBe('passed')
    expect(verdict.reasons.join()).toContain('Since v3, qa, Right: max_drop: 3 points is broken')
  })

  it.each([
    ['nothing is written down yet', { log: '' }, {}, 'no checkpoint is written down yet'],
    ['no release is blessed', { log: written(merge(1)) }, {}, 'no release is blessed'],
    ['another release is named', {}, { blessed: 'v9' }, 'no release "v9"'],
    ['its evidence is gone', { release: null }, {}, 'the evidence of release v3 is not where the history is'],
    ['its evidence was changed', { release: `${text}\n` }, {}, 'is not what was blessed'],
    [
      'it was blessed without evidence',
      { log: [merge(1), bless('v3', 1)].map(written).join('\n') },
      {},
      'was blessed without its evidence',
    ],
  ])('is that of the pair where %s, and says that the ratchet could not be checked', (_, read, over, why) => {
    const history = told(read, over)
    const verdict = heldToRatchet(outcome.verdict, history)
    expect([verdict.name, verdict.exit, verdict.blocking]).toEqual(['passed', 0, undefined])
    expect(brokenLimits(history)).toEqual([])
    expect(verdict.reasons.join('\n')).toContain(why)
    expect(verdict.reasons.join('\n')).toContain('The ratchet could not be checked')
  })

  it('does not show values of other data in one line', () => {
    const other = merge(2, { rows: [{ ...merge(2).rows[0]!, data: 'other' }] })
    const history = told({ log: [merge(1), other, merge(3), bless('v3', 1)].map(written).join('\n') })
    expect(history.rows[0]!.merged).toEqual([0.69, null, 0.67])
  })
})
