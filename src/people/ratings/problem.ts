import type { Place } from '../rating.ts'

/**
 * `foreign`: of no sheet of the key; `edited`: not the answers that the sheet showed, or a row torn apart; `wrong`: no grade of the scale;
 * `incomplete`: some criteria are open; `doubled`: rated twice, differently; `lost`: rows that the sheet had; `unreadable`: a whole file;
 * `stale`: rated with other answers than those at hand. The others only tell: `repeated`: the same twice; `newer`: the later of two
 * counts; `remark`: of a file.
 */
export type ProblemKind =
  | 'unreadable'
  | 'foreign'
  | 'edited'
  | 'wrong'
  | 'incomplete'
  | 'doubled'
  | 'lost'
  | 'stale'
  | 'repeated'
  | 'newer'
  | 'remark'

/** Something about a filled sheet that a reader must know. */
export interface Problem {
  kind: ProblemKind
  /** null: of no single file. */
  place: Place | null
  /** A sentence. */
  said: string
  /** Ratings that do not count because of it. */
  left: number
}

const telling: readonly ProblemKind[] = ['repeated', 'newer', 'remark']

/** Whether a rating was left out. */
export function isLoss({ kind }: Problem): boolean {
  return !telling.includes(kind)
}
