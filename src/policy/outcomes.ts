import type { Comparison } from '../gate/comparison.ts'
import type { Outcome } from '../gate/outcome.ts'
import type { Decision, Level } from '../shared/words.ts'

/** How a row is decided; `none`: no rule speaks of it. */
export interface Told {
  decision: Decision | 'none'
  level: Level | null
}

/** A row that base and head decide otherwise; null: the side does not have it. */
export interface RowTurn {
  task: string
  metric: string
  title: string
  base: Told | null
  head: Told | null
}

/** The rows that two outcomes on the same evidence decide otherwise, those that one of them blocks first. `told`: whether a row of a task can be told by both. */
export function rowTurns(base: Outcome, head: Outcome, isTold: (row: Comparison) => boolean = () => true): RowTurn[] {
  const keyOf = ({ task, metric }: Comparison) => JSON.stringify([task, metric])
  const [before, after] = [base, head].map(({ rows }) => new Map(rows.map((row) => [keyOf(row), row])))
  const keys = new Set([...before!.keys(), ...after!.keys()])
  const turns = [...keys].flatMap((key): RowTurn[] => {
    const [from, to] = [before!.get(key), after!.get(key)]
    const { task, metric, title } = (from ?? to)!
    if ([from, to].some((row) => row !== undefined && !isTold(row))) return []
    const [told, now] = [toldOf(from), toldOf(to)]
    const same = told?.decision === now?.decision && told?.level === now?.level
    return same ? [] : [{ task, metric, title, base: told, head: now }]
  })
  const weight = ({ base: from, head: to }: RowTurn) => Number(!isBlocked(from)) + Number(!isBlocked(to))
  return turns.sort((a, b) => weight(a) - weight(b))
}

/** Whether a row decided so is counted among what blocks. */
export function isBlocked(told: Told | null): boolean {
  return told !== null && told.level === 'block' && (told.decision === 'fail' || told.decision === 'missing')
}

function toldOf(row: Comparison | undefined): Told | null {
  return row === undefined ? null : { decision: row.decision ?? 'none', level: row.level }
}
