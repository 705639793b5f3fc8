import { studentTail } from './student.ts'

/**
 * Student's paired t test of a mean difference. Equal to scipy 1.17.1, `ttest_rel(candidate, baseline)`, two-sided.
 * @returns null where there are fewer than two differences, or all of them are equal
 */
export function pairedT(differences: readonly number[]): { t: number; degrees: number; p: number } | null {
  const n = differences.length
  if (n < 2) return null
  const mean = differences.reduce((sum, x) => sum + x, 0) / n
  const squares = differences.reduce((sum, x) => sum + (x - mean) ** 2, 0)
  if (squares === 0) return null
  const t = mean / Math.sqrt(squares / (n - 1) / n)
  return { t, degrees: n - 1, p: 2 * studentTail(Math.abs(t), n - 1) }
}
