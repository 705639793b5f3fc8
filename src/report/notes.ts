import type { Comparison } from '../gate/comparison.ts'
import { advisoryNote } from '../gate/graded-rows.ts'
import { cut } from '../shared/escape.ts'
import { listed } from '../shared/shown.ts'

/** What metrics have to say about their figures, each once, with the tasks it is said of. Plain text, not escaped. */
export function namedNotes(rows: readonly Comparison[]): { name: string; note: string }[] {
  const byNote = new Map<string, Comparison[]>()
  for (const row of rows) {
    const note = unsaid(row)
    if (note !== '') byNote.set(note, [...(byNote.get(note) ?? []), row])
  }
  return [...byNote].map(([note, said]) => ({ name: nameOf(said, rows), note }))
}

/** The row's note, without what its broken rules say or what is of no matter where there is none. */
function unsaid({ note = '', graded, decision }: Comparison): string {
  if (!graded?.advisory || decision === 'pass') return note
  return note.replace(advisoryNote(graded.advisory), '').trim()
}

/** With the metric where it alone, of several on the task, says so. */
function nameOf(said: readonly Comparison[], rows: readonly Comparison[]): string {
  const [first] = said
  const isAlone = said.length === 1 && rows.some((row) => row.task === first!.task && row !== first)
  const tasks = [...new Set(said.map(({ task }) => cut(task, 40)))]
  return isAlone ? `${tasks[0]} · ${cut(first!.title, 60)}` : listed(tasks, 4)
}
