import { isDeepStrictEqual } from 'node:util'
import type { RunRecord } from '../evidence/run-record.ts'
import type { Comparison } from '../gate/comparison.ts'
import { decide } from '../gate/decide.ts'
import type { EvaluatedTask, Evaluation } from '../gate/evaluation.ts'
import { differencesOf, haveSameTokens, withoutUnlike } from '../gate/likeness/differences.ts'
import { historyTexts } from '../shared/messages/history.ts'
import type { Rule } from '../suite/rule.ts'
import { inputHash, type Release, settingsOf } from './release.ts'

/**
 * The candidate beside the blessed release: pairs of the same samples, intervals and decisions like those of any pair, by the ratchet's
 * limits in place of the suite's rules and on an error budget of their own. What cannot be paired is a missing row.
 */
export function sinceRelease(
  { suite, tasks, metrics }: Evaluation,
  run: Pick<RunRecord, 'opened' | 'versions'>,
  release: Release,
  ratchet: readonly Rule[],
): Comparison[] {
  const beside = tasks.map((evaluated) => besideRelease(evaluated, release, suite.seed))
  const compared = {
    suite: { ...suite, baseline: release.source },
    opened: { baseline: release.opened, candidate: run.opened.candidate },
    versions: run.versions,
  }
  const paired = beside.map(({ evaluated }) => evaluated)
  const differences = differencesOf(compared, paired)
  const { rows } = decide({
    suite: { ...suite, rules: [...ratchet] },
    tasks: paired.map((evaluated) => withoutUnlike(evaluated, differences)),
    metrics,
    comparable: haveSameTokens(compared)
      ? { perplexity: true, reason: null }
      : { perplexity: false, reason: 'The release and the candidate split texts into different tokens.' },
  })
  return rows.map((row) => {
    const left = beside.find(({ evaluated }) => evaluated.task.name === row.task)?.left ?? 0
    if (left === 0) return row
    return { ...row, note: [historyTexts.leftOut(left), row.note].filter(Boolean).join(' ') }
  })
}

/**
 * A task with the release's evidence in the baseline's place. Samples that came later leave the comparison as it is; one that is gone or
 * asks something else would let whoever changes the data choose what counts.
 */
function besideRelease(
  { task, samples, candidate, missing }: EvaluatedTask,
  { tasks }: Release,
  seed: number,
): { evaluated: EvaluatedTask; left: number } {
  const released = tasks.get(task.name)
  const not = (why: string) => ({
    evaluated: { task, samples, baseline: new Map(), candidate, missing: why },
    left: 0,
  })
  if (missing !== undefined) return not(missing)
  if (released === undefined) return not(historyTexts.notAsked)
  const shared = samples.filter(({ id }) => released.samples.has(id))
  const changed = shared.filter((sample) => released.samples.get(sample.id)!.input !== inputHash(task, sample))
  const lost = released.samples.size - shared.length + changed.length
  if (lost > 0) return not(historyTexts.dataChanged(lost, released.samples.size))
  const settings = settingsOf(task, seed, shared)
  const other = Object.keys({ ...settings, ...released.settings }).filter(
    (key) => !isDeepStrictEqual(settings[key] ?? null, released.settings[key] ?? null),
  )
  if (other.length > 0) return not(historyTexts.askedOtherwise(other))
  const ids = new Set(shared.map(({ id }) => id))
  const evaluated = {
    task,
    samples: shared,
    baseline: new Map(shared.map(({ id }) => [id, released.samples.get(id)!.evidence])),
    candidate: new Map([...candidate].filter(([id]) => ids.has(id))),
  }
  return { evaluated, left: samples.length - shared.length }
}
