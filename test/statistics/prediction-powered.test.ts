import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { crossFittedMean, predictionPoweredMean } from '../../src/statistics/agreement/prediction-powered.ts'
import { normalUpper } from '../../src/statistics/normal.ts'
import { namedStream } from '../../src/statistics/random.ts'

/** A seeded normal variate. */
function normals(name: string): () => number {
  const next = namedStream(4, name)
  return () => normalUpper((next() + 0.5) / 2 ** 32)
}

const own = JSON.parse(readFileSync(new URL('./agreement.json', import.meta.url), 'utf8'))

function expectNear(actual: number, reference: number) {
  expect(Math.abs(actual - reference)).toBeLessThanOrEqual(1e-9 * Math.abs(reference) + 1e-12)
}

describe('the prediction-powered mean', () => {
  const judged = own.ppi.map((each: Record<string, number[]>) => ({
    labelled: each.labelled!,
    judgeOnLabelled: each.judge_on_labelled!,
    judgeOnRest: each.judge_on_rest!,
  }))

  it('is the mean of the people where the judge tells nothing, and unknown with too few people', () => {
    const mute = { labelled: [1, 2, 4], judgeOnLabelled: [3, 3, 3], judgeOnRest: [3, 3] }
    const alone = { labelled: [1, 2, 4], judgeOnLabelled: [1, 2, 4], judgeOnRest: [] }
    for (const each of [mute, alone]) {
      for (const found of [predictionPoweredMean(each, 'tuned', 0.95), crossFittedMean(each, 0.95)]) {
        expect(found.lambda).toBe(0)
        expect(found.mean).toBeCloseTo(7 / 3, 12)
        expect(found.interval.every(Number.isFinite)).toBe(true)
      }
      // Student's interval of 1, 2 and 4.
      const { interval } = crossFittedMean(each, 0.95)
      expect(interval[1]).toBeCloseTo(7 / 3 + (4.302652729911275 * Math.sqrt(7)) / 3, 9)
    }
    for (const labelled of [[], [2]]) {
      const few = { labelled, judgeOnLabelled: labelled, judgeOnRest: [1, 2, 3] }
      for (const found of [
        predictionPoweredMean(few, 1, 0.95),
        predictionPoweredMean(few, 'tuned', 0.95),
        crossFittedMean(few, 0.95),
      ]) {
        expect(found.standardError).toBeNaN()
        expect(found.interval).toEqual([Number.NaN, Number.NaN])
      }
    }
  })

  it('moves with the unit and the origin of the ratings', () => {
    for (const each of judged) {
      const moved = Object.fromEntries(
        Object.entries(each as Record<string, number[]>).map(([name, values]) => [name, values.map((x) => 10 * x + 5)]),
      ) as typeof each
      for (const of of [
        (x: typeof each) => predictionPoweredMean(x, 'tuned', 0.9),
        (x: typeof each) => crossFittedMean(x, 0.9),
      ]) {
        expectNear(of(moved).mean, 10 * of(each).mean + 5)
        expectNear(of(moved).lambda, of(each).lambda)
        expectNear(of(moved).interval[1], 10 * of(each).interval[1] + 5)
      }
    }
  })

  it('covers the truth as often as it says with few people, when cross-fitted, and gains by a good judge', () => {
    const next = normals('judge')
    const rounds = 1500
    const [n, rest] = [20, 300]
    let [covered, gained] = [0, 0]
    for (let round = 0; round < rounds; round++) {
      const people = Array.from({ length: n + rest }, () => next())
      const judge = people.map((x) => 0.7 * x + 0.15 + 0.7 * next())
      const sample = { labelled: people.slice(0, n), judgeOnLabelled: judge.slice(0, n), judgeOnRest: judge.slice(n) }
      const found = crossFittedMean(sample, 0.95)
      covered += Number(found.interval[0] < 0 && found.interval[1] > 0)
      gained += found.standardError / predictionPoweredMean(sample, 0, 0.95).standardError / rounds
    }
    // Three errors of a simulated share.
    expect(Math.abs(covered / rounds - 0.95)).toBeLessThan(0.017)
    expect(gained).toBeLessThan(0.85)
  })

  it('covers the truth where items belong together, and would not if it took them for single ones', () => {
    const next = normals('groups')
    const rounds = 1000
    const [labelledGroups, restGroups, size] = [25, 60, 4]
    const covered = { together: 0, apart: 0 }
    for (let round = 0; round < rounds; round++) {
      const groups = Array.from({ length: labelledGroups + restGroups }, () => 0.8 * next())
      const people = groups.flatMap((own) => Array.from({ length: size }, () => own + 0.5 * next()))
      const judge = people.map((x) => 0.7 * x + 0.4 * next())
      const cut = labelledGroups * size
      const sample = {
        labelled: people.slice(0, cut),
        judgeOnLabelled: judge.slice(0, cut),
        judgeOnRest: judge.slice(cut),
      }
      const numbers = people.map((_, i) => Math.floor(i / size))
      const group = { labelled: numbers.slice(0, cut), rest: numbers.slice(cut) }
      const has = ({ interval: [low, high] }: { interval: [number, number] }) => Number(low < 0 && high > 0) / rounds
      covered.together += has(crossFittedMean({ ...sample, group }, 0.95))
      covered.apart += has(crossFittedMean(sample, 0.95))
    }
    expect(Math.abs(covered.together - 0.95)).toBeLessThan(0.021)
    expect(covered.apart).toBeLessThan(0.85)
  })

  it('of items in groups of one is the mean of single items', () => {
    for (const each of judged) {
      const group = {
        labelled: each.labelled.map((_: number, i: number) => i),
        rest: each.judgeOnRest.map((_: number, i: number) => each.labelled.length + i),
      }
      expect(crossFittedMean({ ...each, group }, 0.9)).toEqual(crossFittedMean(each, 0.9))
    }
  })
})
