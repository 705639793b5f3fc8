import type { MetricFacts } from '../metrics/metric.ts'
import { listed } from '../shared/shown.ts'
import { pooledName, type Role } from '../shared/words.ts'
import { type PairedTable, StatisticRows } from '../statistics/table.ts'
import { type Row, withValues } from './row.ts'

/** A pooled row and the single rows that it is made of. */
export interface Pool {
  row: Row
  members: Row[]
}

/**
 * "All general tasks", "all domain tasks": a small loss everywhere is what forgetting looks like, and row by row nobody sees it. One
 * pooled row for each scale that two or more tasks of a role share: log-loss, or scores that are better in one direction.
 */
export function pools(singles: readonly Row[]): Pool[] {
  return (['general', 'domain'] as const).flatMap((role) => {
    const own = singles.filter((row) => row.role === role && !row.replaced)
    return [
      sameMetric(own.filter((row) => row.metric.pools === 'log-loss')),
      ...(['higher', 'lower'] as const).map((better) =>
        firstOfTask(own.filter((row) => row.metric.pools === 'score' && row.metric.better === better)),
      ),
    ]
      .filter((members) => members.length >= 2)
      .map((members) => ({ row: pooledRow(role, members), members }))
  })
}

function firstOfTask(rows: readonly Row[]): Row[] {
  return rows.filter((row, i) => rows.findIndex((other) => other.task === row.task) === i)
}

/** Nats per token and nats per byte do not mix: the metric that most tasks share, the first of them on a tie. */
function sameMetric(rows: readonly Row[]): Row[] {
  const names = [...new Set(rows.map((row) => row.metric.name))]
  const byMetric = names.map((name) => firstOfTask(rows.filter((row) => row.metric.name === name)))
  return byMetric.reduce<Row[]>((most, members) => (members.length > most.length ? members : most), [])
}

function pooledRow(role: Role, members: readonly Row[]): Row {
  const metric = pooledMetric(members)
  const first = members[0]!
  const row: Row = {
    task: pooledName(role),
    pooled: members.map((member) => member.task),
    role,
    metric,
    n: members.reduce((sum, member) => sum + member.n, 0),
    groups: members.reduce((sum, member) => sum + member.groups, 0),
    table: null,
    value: metric.pools === 'score' ? (sums) => sums[0]! / sums[1]! : first.value,
    baseline: null,
    candidate: null,
    missing: null,
    replaced: false,
    standsIn: false,
    answers: null,
    flips: null,
    graded: null,
  }
  const lost = members.filter((member) => member.table === null)
  if (lost.length > 0) {
    return { ...row, missing: `It pools ${listed(lost.map((member) => member.task))}, which could not be measured.` }
  }
  // In one order, whatever the suite's: the same resamples.
  const sorted = [...members].sort((a, b) => (a.task < b.task ? -1 : 1))
  return withValues(row, pooledTable(sorted.map((member) => member.table!)))
}

function pooledMetric(members: readonly Row[]): MetricFacts {
  const { metric } = members[0]!
  if (members.every((member) => member.metric.name === metric.name)) return metric
  const named = members.map((member) => `${member.metric.title} of ${member.task}`)
  return {
    ...metric,
    // Named as the metric of recorded scores is, so that no rule on the one speaks of the other.
    ...(metric.better === 'lower'
      ? { name: 'score:better=lower', title: 'Mean score (lower is better)' }
      : { name: 'score', title: 'Mean score' }),
    range: [
      Math.min(...members.map((member) => member.metric.range[0])),
      Math.max(...members.map((member) => member.metric.range[1])),
    ],
    equals: `mean over all samples of the score of each: ${listed(named)}`,
  }
}

/** The tables below each other, every task a stratum; of a pooling metric the first two statistics are all there is. */
function pooledTable(tables: readonly PairedTable[]): PairedTable {
  const n = tables.reduce((sum, table) => sum + table.n, 0)
  const groups = tables.reduce((sum, table) => sum + table.groups, 0)
  const pooled: PairedTable = {
    n,
    size: 2,
    baseline: new StatisticRows(2, n),
    candidate: new StatisticRows(2, n),
    group: new Int32Array(n),
    groups,
    stratum: new Int32Array(groups),
    strata: tables.length,
    sameEvidence: tables.every((table) => table.sameEvidence),
  }
  let sample = 0
  let firstGroup = 0
  tables.forEach((table, stratum) => {
    pooled.stratum.fill(stratum, firstGroup, firstGroup + table.groups)
    for (let i = 0; i < table.n; i++, sample++) {
      pooled.group[sample] = firstGroup + table.group[i]!
      pooled.baseline.push([table.baseline.at(i, 0), table.baseline.at(i, 1)])
      pooled.candidate.push([table.candidate.at(i, 0), table.candidate.at(i, 1)])
    }
    firstGroup += table.groups
  })
  return pooled
}
