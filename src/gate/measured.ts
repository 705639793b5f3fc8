import { estimate } from '../statistics/estimate.ts'
import type { Estimate } from '../statistics/quantity.ts'
import { type Replicates, replicate } from '../statistics/replicates.ts'
import { resamplesFor } from '../statistics/spread.ts'
import { heldToAnswers } from './answers.ts'
import { type Estimates, quantityOf, type Scale } from './question.ts'
import type { Row } from './row.ts'

/**
 * Resamples every row that could be measured. The rows of one task share their draws, and a task has a stream of its own, so that it
 * reads the same in a larger suite.
 * @param levels for each row the smallest error at which one of its bounds will be asked for
 */
export function measure(
  rows: readonly Row[],
  levels: ReadonlyMap<Row, number>,
  options: { seed: number; resamples: number },
): Map<Row, Estimates> {
  const blocks = new Map<string, Row[]>()
  for (const row of rows) {
    if (row.table === null) continue
    const stream = streamOf(row)
    blocks.set(stream, [...(blocks.get(stream) ?? []), row])
  }
  const measured = new Map<Row, Estimates>()
  for (const [stream, block] of blocks) {
    const { groups, strata } = block[0]!.table!
    const level = Math.min(...block.map((row) => levels.get(row) ?? 1))
    const replicates = replicate(
      block.map((row) => ({ table: row.table!, value: row.value })),
      { resamples: resamplesFor(level, groups, strata, options.resamples), seed: options.seed, stream },
    )
    for (const [i, row] of block.entries()) measured.set(row, remembered(row, replicates[i]!))
  }
  return measured
}

/** Grades may be of other samples than the texts, and than other grades. */
function streamOf({ task, pooled, graded, metric }: Row): string {
  if (pooled !== null) return `pool ${task} ${metric.name} ${metric.better}`
  return graded === null ? `task ${task}` : `task ${task} ${metric.name}`
}

function remembered(row: Row, replicates: Replicates): Estimates {
  const known = new Map<string, Estimate>()
  return (scale) => {
    const key = `${scale.sign} ${scale.measure}`
    const found = known.get(key) ?? estimateOf(row, replicates, scale)
    known.set(key, found)
    return found
  }
}

function estimateOf(row: Row, replicates: Replicates, scale: Scale): Estimate {
  if (row.sharpened !== undefined) return row.sharpened(scale)
  const found = estimate(replicates, quantityOf(scale, row.metric))
  const { answers, baseline, table } = row
  // Where the answers are the same, nothing could flip.
  if (answers === null || (table!.sameEvidence && scale.measure !== 'candidate')) return found
  return heldToAnswers(found, scale, answers, { better: row.metric.better, baseline: baseline! })
}
