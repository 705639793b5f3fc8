import type { Evaluation } from './evaluation.ts'
import type { Row } from './row.ts'

/** Two sides that cannot be told apart keep every limit, which is right, and mostly not what was meant. A sentence; null: they differ. */
export function twinsNote(rows: readonly Row[], { sameCheckpoint }: Pick<Evaluation, 'sameCheckpoint'>): string | null {
  if (sameCheckpoint === true)
    return 'Both sides are the very same files, byte for byte: is the candidate the one you meant?'
  // Equal grades do not tell of equal answers.
  const measured = rows.filter((row) => !row.replaced && row.graded === null)
  return measured.length > 0 && measured.every((row) => row.table?.sameEvidence)
    ? 'Both sides gave the very same answers everywhere: is the candidate the file you meant?'
    : null
}
