import { data, merge, type Progress, session } from './session.ts'

const name = `checkpoint-gate/${data.sheet}/${data.rater}`

/** Whether this browser keeps anything, which revision of the ratings, and since when. */
export const saved: { browser: boolean; revision: number; at: Date | null } = { browser: true, revision: 0, at: null }

/** Reads what this browser kept. Some browsers keep nothing for files, and private windows forget. */
export function restore(): void {
  const kept = read()
  if (kept === null) return
  session.progress = kept
  saved.revision = kept.revision
  saved.at = new Date()
}

/** Writes down what is rated, on top of what another window has written since. */
export function store(): void {
  catchUp()
  try {
    localStorage.setItem(name, JSON.stringify(session.progress))
    saved.browser = true
    saved.revision = session.progress.revision
    saved.at = new Date()
  } catch {
    saved.browser = false
  }
}

/**
 * Takes in what another window with the same sheet has written: neither may write over the other. Browsers do not tell windows of local
 * files of each other, so it is looked up.
 * @returns whether there was anything
 */
export function catchUp(): boolean {
  const other = read()
  if (other === null || other.revision === saved.revision) return false
  saved.revision = other.revision
  session.progress.filed = Math.max(session.progress.filed, other.filed)
  session.progress.revision = Math.max(session.progress.revision, other.revision)
  return merge(other.items) > 0
}

function read(): Progress | null {
  try {
    const text = localStorage.getItem(name)
    const progress = text === null ? null : (JSON.parse(text) as Progress)
    const isSound = progress !== null && typeof progress.items === 'object' && Number.isFinite(progress.revision)
    return isSound ? { ...progress, place: within(progress.place) } : null
  } catch {
    saved.browser = false
    return null
  }
}

function within(place: number): number {
  return Number.isInteger(place) && place >= 0 && place < data.items.length ? place : 0
}

/** Whether closing the window would lose something, or leave a finished sheet unsent. */
export function isUnsafe(isFinished: boolean): boolean {
  const { revision, filed } = session.progress
  return revision !== filed && (isFinished || !saved.browser || revision !== saved.revision)
}
