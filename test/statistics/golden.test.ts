import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { AnswerEvidence } from '../../src/evidence/evidence.ts'
import { usualReading } from '../../src/metrics/metric.ts'
import { findMetric } from '../../src/metrics/registry.ts'
import { benjaminiHochbergAdjusted, holmAdjusted } from '../../src/statistics/adjusted.ts'
import { estimate } from '../../src/statistics/estimate.ts'
import { holmLevels } from '../../src/statistics/holm.ts'
import { basicInterval, bcaInterval, percentileInterval } from '../../src/statistics/intervals.ts'
import { mcnemar } from '../../src/statistics/mcnemar.ts'
import { pairedT } from '../../src/statistics/paired-t.ts'
import { approximateRandomization } from '../../src/statistics/randomization.ts'
import { type Replicates, replicate } from '../../src/statistics/replicates.ts'
import { sacreBleuBootstrap } from '../../src/statistics/sacrebleu.ts'
import { pairsNeeded, pairsNeededNormal } from '../../src/statistics/sample-size.ts'
import { wilcoxon } from '../../src/statistics/wilcoxon.ts'
import { wilsonInterval } from '../../src/statistics/wilson.ts'
import { difference, mean, replicatesOf, rowsOf, scoreTable } from './tables.ts'

interface Golden {
  cases: {
    baseline: number[]
    candidate: number[]
    mean_difference: number
    sd_of_differences: number
    bootstrap_95?: Record<'percentile' | 'basic' | 'BCa', [number, number]>
    sign_flip_p?: number
    paired_t_p?: number
    wilcoxon_p?: number
    mcnemar?: { table_baseline_by_candidate_1_0: [[number, number], [number, number]]; exact_p: number }
  }[]
  adjusted: { p: number[]; holm: number[]; fdr_bh: number[] }[]
  power: {
    effect_over_sd: number
    alpha: number
    power: number
    n_t_test_two_sided: number
    n_normal_two_sided: number
  }[]
  wilson: { successes: number; n: number; confidence: number; interval: [number, number] }[]
  mcnemar?: { lost: number; gained: number; exact_p: number; worse_p: number }[]
  sacrebleu: {
    references: string[]
    baseline: string[]
    candidate: string[]
    bootstrap: SacreBleu
    randomization: SacreBleu
  }[]
}
type SacreBleu = { score: number; p_value: number | null; mean: number | null; ci: number | null }[]

// biome-ignore lint/suspicious/noExplicitAny: files that other programs wrote
const read = (url: URL): any => JSON.parse(readFileSync(url, 'utf8'))
const named = process.env.CHECKPOINT_GATE_GOLDEN
const folder = named ? pathToFileURL(`${named}/`) : new URL('../../../shared/golden/', import.meta.url)
const own = read(new URL('./reference.json', import.meta.url))
const sources: [string, boolean, () => Golden][] = [
  ['the reference file', true, () => ({ ...own, sacrebleu: own.sacrebleu.map(asCase) })],
  [
    'golden figures',
    existsSync(folder),
    () => {
      const paired = read(new URL('paired.json', folder))
      const { wilson } = read(new URL('agreement.json', folder))
      return { ...paired, wilson, sacrebleu: paired.sacrebleu.map(asCase) }
    },
  ],
]

// biome-ignore lint/suspicious/noExplicitAny: see above
function asCase(found: any): Golden['sacrebleu'][number] {
  const key = (start: string) => Object.keys(found).find((name) => name.startsWith(start))!
  return { ...found, bootstrap: found[key('paired_bootstrap')], randomization: found[key('approximate')] }
}

function expectNear(actual: number, reference: number, relative = 1e-9) {
  expect(Math.abs(actual - reference)).toBeLessThanOrEqual(relative * Math.abs(reference) + 1e-15)
}

/** Four standard errors of the difference of two simulated shares. */
const shareError = (p: number, trials: number) => 4 * Math.sqrt((2 * Math.max(p * (1 - p), 1 / trials)) / trials)

/** The distance between two values of a score that comes in steps. */
function stepOf({ baseline, candidate }: { baseline: number[]; candidate: number[] }): number {
  const steps = [1, 5].find((k) => [...baseline, ...candidate].every((x) => Math.abs(k * x - Math.round(k * x)) < 1e-9))
  return steps === undefined ? 1e-9 : 1 / steps / baseline.length
}

const resamples = 20_000
const differencesOf = (each: { baseline: number[]; candidate: number[] }) =>
  each.candidate.map((x, i) => x - each.baseline[i]!)
const changed = ({ baseline, candidate }: Replicates['bootstrap']) => candidate.map((x, i) => x - baseline[i]!)

describe.each(sources)('%s', (title, there, load) => {
  const here = describe.skipIf(!there)
  const golden = there ? load() : null!
  const cases = golden?.cases ?? []
  const tested = cases.filter((each) => each.bootstrap_95 !== undefined)

  here(`of scipy, statsmodels and sacreBLEU${there ? '' : ` (skipped: no ${title})`}`, () => {
    const replicates = new Map<object, Replicates>()
    const replicated = (each: Golden['cases'][number]) => {
      const found = replicates.get(each) ?? replicatesOf(scoreTable(each.baseline, each.candidate), resamples)
      replicates.set(each, found)
      return found
    }

    it('agree on the difference and its standard error', { timeout: 60_000 }, () => {
      for (const each of cases) {
        const found = estimate(replicated(each), difference)
        expect(found.value).toBeCloseTo(each.mean_difference, 10)
        expect(found.standardError).toBeCloseTo(each.sd_of_differences / Math.sqrt(each.baseline.length), 9)
      }
    })

    it('agree on the percentile, basic and BCa intervals, but for the draws', { timeout: 60_000 }, () => {
      expect(tested.length).toBeGreaterThan(0)
      for (const each of tested) {
        const { bootstrap, jackknife } = replicated(each)
        const found = { value: each.mean_difference, resampled: changed(bootstrap), jackknife: changed(jackknife) }
        // Four errors of a quantile of 20,000 draws and of one of 40,000.
        const tolerance = (0.1 * each.sd_of_differences) / Math.sqrt(each.baseline.length) + 1.001 * stepOf(each)
        for (const [interval, reference, allowed] of [
          [percentileInterval(found, 0.95), each.bootstrap_95!.percentile, tolerance],
          [basicInterval(found, 0.95), each.bootstrap_95!.basic, tolerance],
          // Its correction is drawn as well.
          [bcaInterval(found, 0.95), each.bootstrap_95!.BCa, tolerance + stepOf(each)],
        ] as const) {
          expect(Math.abs(interval[0] - reference[0])).toBeLessThan(allowed)
          expect(Math.abs(interval[1] - reference[1])).toBeLessThan(allowed)
        }
      }
    })

    it('agree on the test of flipped signs, but for the flips', () => {
      for (const each of tested) {
        const table = scoreTable(each.baseline, each.candidate)
        const { twoSided } = approximateRandomization(table, mean, { trials: resamples, seed: 1, stream: 'flips' })
        // scipy doubles the smaller tail.
        const error = 2 * shareError(each.sign_flip_p! / 2, resamples)
        expect(Math.abs(twoSided - each.sign_flip_p!)).toBeLessThan(error + 1e-4)
      }
    })

    it("agree on Student's and on Wilcoxon's paired tests", () => {
      for (const each of tested) {
        expectNear(pairedT(differencesOf(each))!.p, each.paired_t_p!)
        expectNear(wilcoxon(differencesOf(each))!.p, each.wilcoxon_p!)
      }
    })

    it("agree on McNemar's exact test", () => {
      const flipped = cases.flatMap(({ mcnemar: found }) => {
        if (found === undefined) return []
        const [[, lost], [gained]] = found.table_baseline_by_candidate_1_0
        return [{ lost, gained, exact_p: found.exact_p }]
      })
      expect(flipped.length).toBeGreaterThan(0)
      for (const { lost, gained, exact_p } of flipped) expectNear(mcnemar(lost, gained).twoSided, exact_p)
      for (const { lost, gained, exact_p, worse_p } of golden.mcnemar ?? []) {
        expectNear(mcnemar(lost, gained).twoSided, exact_p)
        expectNear(mcnemar(lost, gained).worse, worse_p)
      }
    })

    it("agree on Wilson's interval", () => {
      for (const { successes, n, confidence, interval } of golden.wilson) {
        const found = wilsonInterval(successes, n, confidence)
        expectNear(found[0], interval[0])
        expectNear(found[1], interval[1])
      }
    })

    it('agree on p-values adjusted by Holm and by Benjamini and Hochberg', () => {
      for (const { p, holm, fdr_bh } of golden.adjusted) {
        holmAdjusted(p).forEach((found, i) => {
          expectNear(found, holm[i]!)
        })
        benjaminiHochbergAdjusted(p).forEach((found, i) => {
          expectNear(found, fdr_bh[i]!)
        })
        for (const budget of [0.001, 0.01, 0.025, 0.05, 0.1, 0.3, 0.5]) {
          const levels = holmLevels(p, budget)
          expect(p.map((x, i) => x <= levels[i]!)).toEqual(holm.map((adjusted) => adjusted <= budget))
        }
      }
    })

    it('agree on the pairs that are needed', () => {
      for (const { effect_over_sd: effect, alpha, power, ...n } of golden.power) {
        expectNear(pairsNeededNormal({ effect, alpha, power }), n.n_normal_two_sided)
        // statsmodels' search for the number ends early, at a power up to 1e-6 off; the power itself agrees.
        expectNear(pairsNeeded({ effect, alpha, power }), n.n_t_test_two_sided, 1e-6)
      }
    })

    it("agree on sacreBLEU's paired bootstrap and approximate randomization of BLEU, but for the draws", () => {
      for (const each of golden.sacrebleu) {
        const bleu = bleuTable(each)
        const trials = 4000
        const [found] = replicate([bleu], { resamples: trials, seed: 1, stream: 'bleu' })
        const boot = sacreBleuBootstrap(found!, found!.bootstrap)
        for (const [i, side] of (['baseline', 'candidate'] as const).entries()) {
          const reference = each.bootstrap[i]!
          expectNear(found![side], reference.score)
          const sd = reference.ci! / 1.96
          expect(Math.abs(boot[side].mean - reference.mean!)).toBeLessThan(4 * sd * Math.sqrt(1 / 2000 + 1 / trials))
          expect(Math.abs(boot[side].ci / reference.ci! - 1)).toBeLessThan(0.12)
        }
        const [, bs] = each.bootstrap
        expect(Math.abs(boot.p - bs!.p_value!)).toBeLessThan(shareError(bs!.p_value!, 2000))
        const ar = approximateRandomization(bleu.table, bleu.value, { trials, seed: 1, stream: 'ar', beyond: true })
        const p = each.randomization[1]!.p_value!
        expect(Math.abs(ar.twoSided - p)).toBeLessThan(shareError(p, trials))
      }
    })
  })
})

function bleuTable({ references, baseline, candidate }: Golden['sacrebleu'][number]) {
  const metric = findMetric('bleu')!
  const { statistics, value } = metric.scorer({ pairs: [], reading: usualReading })
  const side = (answers: string[]) =>
    rowsOf(
      answers.map((text, i) => {
        const evidence: AnswerEvidence = { kind: 'answer', id: `${i}`, text, finish: 'eos' }
        const sample = { id: `${i}`, source: { file: 'data', line: i + 1 }, references: [references[i]!] }
        return Array.from(statistics(evidence, sample))
      }),
    )
  const table = { ...scoreTable(new Array(baseline.length).fill(0), new Array(baseline.length).fill(0)) }
  const sides = { baseline: side(baseline), candidate: side(candidate) }
  return { table: { ...table, ...sides, size: sides.baseline.size }, value }
}
