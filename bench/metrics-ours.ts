import { readFileSync } from 'node:fs'
import type { AnswerEvidence } from '../src/evidence/evidence.ts'
import { pairSamples } from '../src/gate/pairing.ts'
import { seenBy, tablesOf } from '../src/gate/tables.ts'
import { type Seen, usualReading } from '../src/metrics/metric.ts'
import { findMetric } from '../src/metrics/registry.ts'
import type { Sample } from '../src/samples/sample.ts'
import { estimate } from '../src/statistics/estimate.ts'
import { replicate } from '../src/statistics/replicates.ts'

// node metrics-ours.ts PAIRS.jsonl WHAT: one line of JSON, the value in full precision and the seconds of three runs
interface Pair {
  id: string
  reference: string
  baseline: string
  candidate: string
}

const [file = '', what = ''] = process.argv.slice(2)
const pairs = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Pair)
const samples = pairs.map(
  ({ id, reference }, i): Sample => ({ id, references: [reference], source: { file, line: i } }),
)
const answer = (id: string, text: string): AnswerEvidence => ({ kind: 'answer', id, text, finish: 'eos' })

function metricOf(name: string) {
  const metric = findMetric(name)
  if (metric === undefined) throw new Error(`no metric ${name}`)
  return metric
}

/** All metrics count one answer before the next is looked at, as in the program. */
function values(names: readonly string[]): Record<string, number> {
  const seen: Seen = {
    pairs: pairs.map(({ candidate }, i) => ({ sample: samples[i]!, evidence: [answer(pairs[i]!.id, candidate)] })),
    reading: usualReading,
  }
  const scorers = names.map((name) => metricOf(name).scorer(seen))
  const sums = scorers.map((scorer) => new Float64Array(scorer.size))
  for (const { sample, evidence } of seen.pairs) {
    scorers.forEach((scorer, k) => {
      const statistics = scorer.statistics(evidence[0]!, sample)
      const own = sums[k]!
      for (let i = 0; i < own.length; i++) own[i]! += statistics[i]!
    })
  }
  return Object.fromEntries(scorers.map((scorer, k) => [names[k]!, scorer.value(sums[k]!)]))
}

/** The interval of a change of BLEU, from the texts on: statistics of both sides, 1,000 paired resamples, quantiles. */
function pairedBootstrap() {
  const side = (key: 'baseline' | 'candidate') => new Map(pairs.map((pair) => [pair.id, answer(pair.id, pair[key])]))
  const pairing = pairSamples({
    samples,
    baseline: side('baseline'),
    candidate: side('candidate'),
  })
  if ('reason' in pairing) throw new Error(pairing.reason)
  const metric = metricOf('bleu')
  const [tabled] = tablesOf(pairing, [metric], seenBy(pairing, usualReading), true)
  const { scorer, table } = tabled!
  if ('reason' in table) throw new Error(table.reason)
  const value = (sums: ArrayLike<number>) => scorer.value(sums)
  const [replicates] = replicate([{ table, value }], { resamples: 1000, seed: 12345, stream: 'bench' })
  const difference = estimate(replicates!, {
    of: (baseline, candidate) => candidate - baseline,
    candidateFor: (baseline, x) => baseline + x,
    compares: true,
    percentiles: false,
    range: [-100, 100],
    values: [0, 100],
  })
  return { baseline: replicates!.baseline, candidate: replicates!.candidate, low: difference.lower(0.025) }
}

const run = what === 'paired_bootstrap' ? pairedBootstrap : () => values(what.split(','))
const seconds: number[] = []
let value: unknown
for (let round = 0; round < 3; round++) {
  const begun = performance.now()
  value = run()
  seconds.push((performance.now() - begun) / 1000)
}
console.log(JSON.stringify({ value, seconds, peak: Math.round(process.resourceUsage().maxRSS / 1024) }))
