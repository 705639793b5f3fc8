import type { Comparison } from '../../src/gate/comparison.ts'
import type { HistoryReport, HistoryRow } from '../../src/history/told.ts'
import type { Report } from '../../src/report/report.ts'
import { passed, settled } from './reports.ts'

const limit = (written: string, amount: number): Comparison['rules'][number] => ({
  condition: { kind: 'max_rise', limit: { amount, unit: 'percent', written } },
  level: 'block',
  decide: 'bound',
  decision: 'fail',
  reason: 'max_rise: 5% is broken: +8.2 % (+6.1 to +10.4 %).',
  line: 31,
  samplesMissing: null,
})

const since: Comparison = {
  ...settled('pydoc', 240),
  baseline: 17.16,
  candidate: 18.57,
  change: 0.082,
  interval: { low: 0.061, high: 0.104, lowLevel: 0.95, highLevel: 0.95 },
  decision: 'fail',
  level: 'block',
  rules: [limit('5%', 0.05)],
}

export const slowRow: HistoryRow = {
  task: 'pydoc',
  metric: 'perplexity',
  title: 'Perplexity',
  unit: 'ratio',
  scale: 1,
  better: 'lower',
  merged: [17.16, 17.3, 17.28, 17.5, 17.61, null, 17.9, 18.01, 18.2, 18.33, 18.4, 18.5],
  released: 17.16,
  candidate: 18.57,
  since,
}

const steady: HistoryRow = {
  ...slowRow,
  task: 'qa',
  title: 'ROUGE-L',
  metric: 'rougeL',
  unit: 'points',
  better: 'higher',
  merged: [0.412, 0.41, 0.415, 0.409],
  released: 0.412,
  candidate: 0.405,
  since: {
    ...since,
    task: 'qa',
    title: 'ROUGE-L',
    metric: 'rougeL',
    unit: 'points',
    better: 'higher',
    baseline: 0.412,
    candidate: 0.405,
    change: -0.007,
    interval: { low: -0.019, high: 0.005, lowLevel: 0.95, highLevel: 0.95 },
    decision: 'pass',
    rules: [
      {
        ...limit('3 points', 0.03),
        condition: { kind: 'max_drop', limit: { amount: 0.03, unit: 'points', written: '3 points' } },
        decision: 'pass',
        reason: 'max_drop: 3 points holds: −0.70 points (−1.9 to +0.5 points).',
      },
    ],
  },
}

export const history: HistoryReport = {
  where: 'the branch checkpoint-history',
  release: { name: 'v3', commit: 'c0ffee0'.padEnd(40, '1'), time: '2026-01-05T10:00:00.000Z' },
  merges: 12,
  rows: [steady, slowRow, { ...steady, task: 'laws', since: null, released: null }],
  problems: [],
}

/** Every pair was within its rules, and together they were not. */
export const slowLoss: Report = {
  ...passed,
  verdict: {
    name: 'blocked',
    exit: 1,
    reasons: [`Since v3, pydoc, Perplexity: ${since.rules[0]!.reason}`],
    blocking: [{ key: 'Since v3, pydoc, Perplexity', rule: 'max_rise: 5%', value: '17.16 → 18.57, +8.2 %' }],
  },
  history,
}
