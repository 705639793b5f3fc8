import type { Place } from './place.ts'

export type Path = readonly PropertyKey[]

/** Something in the suite that has to be put right. */
export interface Mistake {
  place: Place
  path: Path
  /** What was given, what is allowed. */
  text: string
}

/** `tasks.clauses.metrics[0]`, indexes from 0; keys that are not plain words are quoted. */
export function dotted(path: Path): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else text += (text === '' ? '' : '.') + word(String(step))
  }
  return text
}

function word(key: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(key) ? key : JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key)
}

/** In the order of the file; one text is said once per place and path. */
export function sorted(mistakes: readonly Mistake[]): Mistake[] {
  const byKey = new Map(mistakes.map((m) => [`${m.place.line}:${m.place.column}:${dotted(m.path)}:${m.text}`, m]))
  return [...byKey.values()].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}
