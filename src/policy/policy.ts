import type { DataDifference, Holder, PolicyRecord } from '../evidence/policy-record.ts'
import type { Comparison } from '../gate/comparison.ts'
import type { Outcome } from '../gate/outcome.ts'
import type { VerdictName } from '../shared/words.ts'
import type { Suite } from '../suite/suite.ts'
import { type RowTurn, rowTurns } from './outcomes.ts'
import { type RuleChange, ruleChanges } from './rules.ts'
import { type SettingChange, settingChanges, type TaskChange, taskChanges } from './settings.ts'

/** What the suite that does not hold would have decided on the same evidence. */
export interface Would {
  /** null: it cannot be told on this evidence. What is surely broken is told even where other rows cannot be. */
  verdict: VerdictName | null
  /** The first few sentences behind it. */
  reasons: string[]
  /** Tasks that it could not decide on this evidence, and why: parts of a sentence. */
  untold: { task: string; why: string }[]
  rows: RowTurn[]
}

/** Whose rules held, whether the change under judgement alters them, and what the others would have decided. */
export interface PolicyReport {
  holds: Holder
  /** The base commit; null: not known. */
  base: string | null
  /** Whether the difference may also come from a branch that is older than its base. */
  behind: boolean
  /**
   * `same`: suite and data are those of the base. `changed`: they are not. `new`: the base has no suite. `removed`: the head has none. `broken`: the
   * suite that does not hold is wrong. `unknown`: it could not be told.
   */
  state: 'same' | 'changed' | 'new' | 'removed' | 'broken' | 'unknown'
  /** Of `broken` and `unknown`, why; else null. */
  why: string | null
  rules: RuleChange[]
  settings: SettingChange[]
  tasks: TaskChange[]
  data: DataDifference[]
  /** Tasks whose data on the other side could not be read, and why. */
  unread: { task: string; why: string }[]
  /** Files of the baseline in the repository that base and head have otherwise. */
  baseline: string[]
  /** null: nothing differs, there is no other suite, or nothing was evaluated. */
  would: Would | null
}

/** What the other suite makes of this run's evidence. */
export interface OtherOutcome {
  outcome: Outcome
  untold: Would['untold']
}

/**
 * @param suite the one that holds
 * @param outcome what it decided; null: nothing was evaluated
 * @param decideOther decides by the other suite; called only where something differs
 */
export function policyReport(
  record: PolicyRecord,
  suite: Suite,
  outcome: Outcome | null,
  decideOther: (other: Suite) => OtherOutcome,
): PolicyReport {
  const { holds, base, behind, other } = record
  const known = { holds, base, behind, why: null, ...nothing }
  if (other.state === 'none') return { ...known, state: holds === 'head' ? 'new' : 'removed' }
  if (other.state !== 'read') return { ...known, state: other.state, why: other.why }
  const [before, after] = holds === 'base' ? [suite, other.suite] : [other.suite, suite]
  const found = {
    rules: ruleChanges(before.rules, after.rules),
    settings: settingChanges(before, after),
    tasks: taskChanges(before, after),
    data: other.data,
    unread: other.unread,
    baseline: other.baseline,
  }
  if (Object.values(found).every((differences) => differences.length === 0)) return { ...known, state: 'same' }
  const would = outcome === null ? null : wouldOf(outcome, decideOther(other.suite), holds)
  return { ...known, state: 'changed', ...found, would }
}

const nothing = { rules: [], settings: [], tasks: [], data: [], unread: [], baseline: [], would: null }
const mostReasons = 3

function wouldOf(own: Outcome, { outcome, untold }: OtherOutcome, holds: Holder): Would {
  const open = new Set(untold.map(({ task }) => task))
  const isTold = ({ task, pooled }: Comparison) => !open.has(task) && !pooled?.some((name) => open.has(name))
  const [before, after] = holds === 'base' ? [own, outcome] : [outcome, own]
  const { name, reasons } = outcome.verdict
  // A broken rule blocks whatever the rows would say that cannot be told.
  const isSure = untold.length === 0 || name === 'blocked'
  return {
    verdict: isSure ? name : null,
    reasons: isSure ? reasons.slice(0, mostReasons) : [],
    untold,
    rows: rowTurns(before, after, isTold),
  }
}

/** Whether the run passed by rules of its own that let through what those of the base would not, or might not. */
export function passesByItsOwn(policy: PolicyReport | undefined, verdict: VerdictName): boolean {
  if (policy === undefined || policy.holds === 'base' || verdict !== 'passed') return false
  return policy.state === 'changed' && policy.would?.verdict !== 'passed'
}
