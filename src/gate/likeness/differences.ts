import type { Opened } from '../../backends/backend.ts'
import { type Side, sides } from '../../evidence/evidence.ts'
import type { MadeEarlier } from '../../evidence/provenance.ts'
import type { Suite } from '../../suite/suite.ts'
import type { EvaluatedTask } from '../evaluation.ts'
import { type Difference, differenceKinds } from './difference.ts'
import { type AskedSide, askedSide, differencesOfSides, isUnknown } from './sides.ts'
import { differencesOfEarlier, differencesOfTask } from './tasks.ts'

/** What a run record tells of how both sides were asked. */
export interface Compared {
  suite: Suite
  opened: Record<Side, Opened | null>
  /** Of sides whose evidence an earlier run made. */
  earlier?: Partial<Record<Side, MadeEarlier>>
  versions: Record<string, string>
}

/** Everything in which the two sides were unlike, in the order of `differenceKinds`, what is the same of several tasks said once. */
export function differencesOf(record: Compared, tasks: readonly EvaluatedTask[]): Difference[] {
  const asked = askedSides(record)
  if (asked === null) return []
  const { earlier = {} } = record
  const allowed = record.suite.allowDifferences ?? []
  const found = [
    ...sides.flatMap((side) => (earlier[side] === undefined ? [] : differencesOfEarlier(side, earlier[side]))),
    ...differencesOfSides(...asked),
    ...otherTokens(tasks, asked),
    ...tasks.flatMap((task) => differencesOfTask(task, ...asked, allowed)),
  ]
  const order = ({ kind }: Difference) => differenceKinds.indexOf(kind)
  return together(found).sort((a, b) => order(a) - order(b))
}

function askedSides({ suite, opened, earlier, versions }: Compared): [AskedSide, AskedSide] | null {
  const { baseline, candidate } = opened
  if (baseline === null || candidate === null) return null
  const program = versions['checkpoint-gate'] ?? null
  return [
    askedSide(suite.baseline, baseline, earlier?.baseline, program),
    askedSide(suite.candidate, candidate, earlier?.candidate, program),
  ]
}

/** Whether both sides split texts into the same tokens; where nobody knows, the rows compare how many tokens each text has. */
export function haveSameTokens(record: Compared): boolean {
  const [before, after] = askedSides(record)?.map(({ opened }) => opened.tokenizer) ?? []
  return before === after || !before || !after
}

/** Perplexities are per token: bits per byte stand in for them. Answers are a checkpoint's own, whatever it splits them into. */
function otherTokens(tasks: readonly EvaluatedTask[], [baseline, candidate]: [AskedSide, AskedSide]): Difference[] {
  const [before, after] = [baseline.opened.tokenizer, candidate.opened.tokenizer]
  if (isUnknown(baseline) || isUnknown(candidate) || !before || !after || before === after) return []
  const concerned = tasks.flatMap(({ task }) => (task.metrics.includes('perplexity') ? task.name : []))
  const values = { baseline: before.slice(0, 12), candidate: after.slice(0, 12) }
  const how = 'The tokenizers differ'
  return [
    concerned.length > 0
      ? {
          kind: 'tokenizer',
          ...values,
          meaning: 'not comparable',
          tasks: concerned,
          said: `${how}: perplexities are per different tokens, so bits per byte are compared in their place.`,
        }
      : {
          kind: 'tokenizer',
          ...values,
          meaning: 'told',
          tasks: [],
          said: `${how}: each side reads texts as its own tokens.`,
        },
  ]
}

/** One difference of several tasks is one line. */
function together(differences: readonly Difference[]): Difference[] {
  const found = new Map<string, Difference>()
  for (const difference of differences) {
    const key = JSON.stringify({ ...difference, tasks: difference.tasks.length > 0 })
    const known = found.get(key)
    if (known === undefined) found.set(key, { ...difference, tasks: [...difference.tasks] })
    else known.tasks.push(...difference.tasks)
  }
  return [...found.values()]
}

/**
 * The task as it can be compared: missing with the reason where the sides are not. Other tokens concern a single metric, which has another in
 * its place.
 */
export function withoutUnlike(evaluated: EvaluatedTask, differences: readonly Difference[]): EvaluatedTask {
  const { task, missing, graded } = evaluated
  if (missing !== undefined) return evaluated
  const reasons = differences.filter(
    ({ kind, meaning, tasks }) => meaning === 'not comparable' && kind !== 'tokenizer' && tasks.includes(task.name),
  )
  if (reasons.length === 0) return evaluated
  const why = `Not comparable: ${reasons.map(({ said }) => said).join(' ')}`
  return {
    ...evaluated,
    missing: why,
    ...(graded && { graded: graded.map((each) => ({ ...each, missing: why })) }),
  }
}
