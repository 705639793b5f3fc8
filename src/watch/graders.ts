import type { Promised } from './promise.ts'
import type { WatchRecord } from './record.ts'

/** Names a judge of the monitor, from the versions of the rules that its figures stand under. */
export const graderOf = (prompt = '', model = ''): string => `${prompt} ${model}`

/**
 * Grades of the newest judge alone: those of another judge, or of another question to it, are other figures. What a run promised was
 * graded by the gate's judge, by criteria of its own, so it says nothing of what the monitor's judge gave.
 * @param records in the order of time
 */
export function gradedAlike(
  records: readonly WatchRecord[],
  promised: Promised | null,
): { records: readonly WatchRecord[]; promised: Promised | null } {
  const newest = records.findLast(({ grade }) => grade !== null)?.grader
  const isOther = ({ grade, grader }: WatchRecord) => grade !== null && grader !== newest
  return {
    records: records.map((record) => (isOther(record) ? { ...record, grade: null } : record)),
    promised:
      promised === null || newest === undefined
        ? promised
        : { ...promised, answers: promised.answers.map((answer) => ({ ...answer, grade: null })) },
  }
}
