import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { RunRecord } from '../evidence/run-record.ts'
import type { Comparison } from '../gate/comparison.ts'
import { nameOf } from '../suite/checkpoints.ts'
import { releaseName } from '../suite/history-schema.ts'

/** Of the lines that this version writes, and the newest that it reads. */
export const lineSchema = 1

const commit = z.string().regex(/^[0-9a-f]{7,64}$/, 'no id of a commit')
const time = z.iso.datetime()

const measured = z.object({
  task: z.string(),
  metric: z.string(),
  title: z.string(),
  unit: z.enum(['points', 'ratio', 'grades']),
  scale: z.literal([1, 100]),
  better: z.enum(['higher', 'lower', 'neither']),
  /** In the metric's own scale. */
  value: z.number(),
  baseline: z.number(),
  n: z.number().int(),
  /** Beginning of the sha256 of the data behind it: other data, other values. */
  data: z.string(),
  change: z.number().nullable(),
  /** Both ends of the change with their one-sided confidence. */
  interval: z.object({ low: z.number(), high: z.number(), lowLevel: z.number(), highLevel: z.number() }).nullable(),
  signature: z.string().exactOptional(),
})
export type MeasuredLine = z.infer<typeof measured>

const checkpoint = z.object({
  kind: z.literal('checkpoint'),
  schema: z.literal(lineSchema),
  /** When its evaluation began. */
  time,
  commit,
  /** The commit of the line that stood last when this one was written: it comes after that, whatever the clocks say. */
  after: commit.nullable(),
  suite: z.object({ name: z.string(), sha256: z.string() }),
  candidate: z.object({ path: z.string(), fingerprint: z.string() }),
  verdict: z.string(),
  rows: z.array(measured),
})
/** One merged checkpoint. */
export type CheckpointLine = z.infer<typeof checkpoint>

const release = z.object({
  kind: z.literal('release'),
  schema: z.literal(lineSchema),
  /** When it was blessed. */
  time,
  name: z.string().regex(releaseName, 'no name of a release'),
  commit,
  suite: z.object({ name: z.string() }),
  /** sha256 of the release's evidence as it is kept, unpacked; null: none is. */
  evidence: z.string().nullable(),
})
/** From now on candidates are held to this checkpoint. */
export type ReleaseLine = z.infer<typeof release>

export const historyLine = z.discriminatedUnion('kind', [checkpoint, release])
export type HistoryLine = z.infer<typeof historyLine>

/** Sorted keys, so that one entry is one line however it was made, and git merges lines as lines. */
export function written(line: HistoryLine): string {
  return JSON.stringify(sorted(line))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

/** What two lines that say the same of the same thing share. */
export function identityOf(line: HistoryLine): string {
  const own =
    line.kind === 'release' ? [line.name, line.commit, line.evidence] : [line.commit, line.candidate.fingerprint]
  return JSON.stringify([line.kind, line.suite.name, ...own])
}

/** The line of a run: every row of texts that could be measured. */
export function checkpointLine(
  record: RunRecord,
  outcome: { verdict: string; rows: readonly Comparison[] },
  at: { commit: string; after: string | null },
): CheckpointLine {
  const { suite, opened, started } = record
  return {
    kind: 'checkpoint',
    schema: lineSchema,
    time: started,
    ...at,
    suite: { name: suite.name, sha256: suite.sha256 },
    candidate: { path: nameOf(suite.candidate), fingerprint: opened.candidate?.fingerprint ?? '' },
    verdict: outcome.verdict,
    rows: outcome.rows.flatMap((row) => measuredLine(row, record.data)),
  }
}

function measuredLine(row: Comparison, data: RunRecord['data']): MeasuredLine[] {
  const { task, metric, title, unit, scale, better, candidate, baseline, n, change, interval, signature } = row
  if (candidate === null || baseline === null || row.missing !== null) return []
  const figures = { value: candidate, baseline, n, data: dataOf(row, data), change, interval }
  return [{ task, metric, title, unit, scale, better, ...figures, ...(signature !== undefined && { signature }) }]
}

/** What tells the data of a row from other data; of a pooled row, that of all its tasks. */
export function dataOf({ task, pooled }: Pick<Comparison, 'task' | 'pooled'>, data: RunRecord['data']): string {
  const hashes = (pooled ?? [task]).map((name) => data.find((one) => one.task === name)?.sha256 ?? '')
  const whole = hashes.length === 1 ? hashes[0]! : createHash('sha256').update(hashes.join(' ')).digest('hex')
  return whole.slice(0, 16)
}
