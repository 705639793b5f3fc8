import type { CheckpointLine, MeasuredLine, ReleaseLine } from '../../src/history/line.ts'

export const commitOf = (n: number) => n.toString(16).padStart(40, '0')
const timeOf = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString()

export function measured(value: number, over: Partial<MeasuredLine> = {}): MeasuredLine {
  const row = { task: 'qa', metric: 'right', title: 'Right', unit: 'points', scale: 1, better: 'higher' } as const
  return { ...row, value, baseline: value, n: 100, data: '', change: 0, interval: null, ...over }
}

/** The n-th merge of a suite, a day after the one before. */
export function merge(n: number, over: Partial<CheckpointLine> = {}): CheckpointLine {
  return {
    kind: 'checkpoint',
    schema: 1,
    time: timeOf(n),
    commit: commitOf(n),
    after: n > 1 ? commitOf(n - 1) : null,
    suite: { name: 'simulated', sha256: '' },
    candidate: { path: 'm', fingerprint: `f${n}` },
    verdict: 'passed',
    rows: [measured((70 - n) / 100)],
    ...over,
  }
}

export function bless(name: string, n: number, over: Partial<ReleaseLine> = {}): ReleaseLine {
  const of = { kind: 'release', schema: 1, suite: { name: 'simulated' } } as const
  return { ...of, time: timeOf(n + 0.5), name, commit: commitOf(n), evidence: null, ...over }
}
