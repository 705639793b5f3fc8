import type { Option } from '../../../asked.ts'
import type { PageData } from '../data.ts'

/** What is known of one item. */
export interface Kept {
  grades: Record<string, string>
  cannot: boolean
  note: string
  milliseconds: number
  changes: number
  at: string | null
}

/** All that a reload must not lose. */
export interface Progress {
  items: Record<string, Kept>
  /** Number of the item shown, from 0. */
  place: number
  /** Grows with every change, so that the newer of two can be told. */
  revision: number
  /** The revision that was saved as a file last. */
  filed: number
}

export const data = JSON.parse(document.getElementById('data')!.textContent!) as PageData

export const session: { progress: Progress; undo: { place: number; before: Kept }[] } = {
  progress: { items: {}, place: 0, revision: 0, filed: 0 },
  undo: [],
}

const untouched = (): Kept => ({ grades: {}, cannot: false, note: '', milliseconds: 0, changes: 0, at: null })

export const itemAt = (place: number) => data.items[place]!

export function keptAt(place: number): Kept {
  const { items } = session.progress
  const { item } = itemAt(place)
  items[item] ??= untouched()
  return items[item]
}

/** Rated, or said to be beyond judging. */
export function isDone({ grades, cannot }: Kept): boolean {
  return cannot || data.asked.every(({ name }) => grades[name] !== undefined)
}

export const places = (): number[] => data.items.map((_, place) => place)
export const openPlaces = (): number[] => places().filter((place) => !isDone(keptAt(place)))
export const doneCount = (): number => data.items.length - openPlaces().length

export function choose(place: number, name: string, { code }: Option): void {
  changed(place, (kept) => {
    kept.cannot = false
    kept.grades[name] = code
  })
}

export function chooseCannot(place: number): void {
  changed(place, (kept) => {
    kept.cannot = !kept.cannot
    if (kept.cannot) kept.grades = {}
  })
}

/** Notes have the undoing of the text field. */
export function write(place: number, note: string): void {
  const kept = keptAt(place)
  kept.note = note
  touch(kept)
}

function changed(place: number, change: (kept: Kept) => void): void {
  const kept = keptAt(place)
  session.undo.push({ place, before: { ...kept, grades: { ...kept.grades } } })
  change(kept)
  kept.changes += 1
  touch(kept)
}

/** @returns the place of what was undone; null: there is nothing to undo */
export function undo(): number | null {
  const last = session.undo.pop()
  if (last === undefined) return null
  const kept = keptAt(last.place)
  kept.grades = last.before.grades
  kept.cannot = last.before.cannot
  touch(kept)
  return last.place
}

function touch(kept: Kept): void {
  kept.at = new Date().toISOString()
  session.progress.revision += 1
}

/** Takes in ratings of another file or window: of each item the one that was changed last. */
export function merge(items: Record<string, Kept>): number {
  let taken = 0
  for (const place of places()) {
    const { item } = itemAt(place)
    const [own, other] = [keptAt(place), items[item]]
    if (other?.at == null || (own.at !== null && own.at >= other.at)) continue
    session.progress.items[item] = { ...other, milliseconds: Math.max(own.milliseconds, other.milliseconds) }
    taken += 1
  }
  if (taken > 0) session.progress.revision += 1
  return taken
}
