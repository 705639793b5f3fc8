import type { WatchRecord } from './record.ts'

/**
 * Grades of the newest judge alone: those of another judge, or of another question to it, are other figures.
 * @param records in the order of time
 * @returns `grader`: that judge; null: nobody says
 */
export function gradedAlike(records: readonly WatchRecord[]): {
  records: readonly WatchRecord[]
  grader: string | null
} {
  const grader = records.findLast(({ grade }) => grade !== null)?.grader ?? null
  const isOther = (record: WatchRecord) => record.grade !== null && (record.grader ?? null) !== grader
  return { records: records.map((record) => (isOther(record) ? { ...record, grade: null } : record)), grader }
}
