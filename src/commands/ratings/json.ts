import type { Figure } from '../../people/figures/agreement.ts'
import type { RatedRun } from './figures.ts'

/** Everything in full precision, every rating with the side that it was of. */
export function ratingsJson({ task, needed, rows, facts, ratings }: RatedRun): string {
  const value = {
    task,
    ...facts,
    samples: { ...facts.samples, needed },
    rows: rows.map(({ metric, baseline, candidate, change, ...row }) => ({
      metric: metric.name,
      ...row,
      baseline: figure(baseline),
      candidate: figure(candidate),
      change: figure(change),
    })),
    agreement: facts.agreement.map((one) => ({ ...one, alpha: figure(one.alpha), ac1: figure(one.ac1) })),
    ratings,
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

/** JSON knows no infinity: an end that nothing bounds is null. */
function figure(found: Figure | null) {
  return found && { value: found.value, interval: found.interval.map((end) => (Number.isFinite(end) ? end : null)) }
}
