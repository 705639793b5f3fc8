import { counted } from '../../shared/numbers.ts'
import { listed, shown } from '../../shared/shown.ts'
import type { Asked } from '../asked.ts'
import { sha256 } from '../sheet/chance.ts'
import { controlOf } from '../sheet/label-studio.ts'
import type { FilledRow } from './filled.ts'
import { isObject, numberIn, textIn } from './values.ts'

type Entry = Record<string, unknown>

/** An export of Label Studio, JSON or JSON-MIN: one row an annotation. */
export function labelStudioRows(
  tasks: readonly unknown[],
  asked: readonly Asked[],
): { sheet: string | null; rows: FilledRow[]; remarks: string[] } {
  const found = tasks.filter(isObject)
  const names = new Map(asked.flatMap(({ name }) => [controlOf(name), `cg_${name}`].map((control) => [control, name])))
  const unknown = new Set<string>()
  const rows = found.flatMap((task, i) =>
    isObject(task.data) ? fullRows(task, i, names, unknown) : [minRow(task, i, names)],
  )
  const drafts = found.reduce((total, { drafts: some }) => total + (Array.isArray(some) ? some.length : 0), 0)
  const data = found.map((task) => (isObject(task.data) ? task.data : task))
  return {
    sheet: data.map((each) => textIn(each.cg_sheet)).find((sheet) => sheet !== null) ?? null,
    rows,
    remarks: [
      ...(drafts === 0
        ? []
        : [`${counted(drafts, 'draft')} that nobody submitted ${drafts === 1 ? 'is' : 'are'} left out.`]),
      ...(unknown.size === 0
        ? []
        : [`Controls that the sheet does not have are left out: ${listed([...unknown].map(shown), 5)}.`]),
    ],
  }
}

/** The rows of a task of a full export: those of its annotations, or an open one. */
function fullRows(task: Entry, i: number, names: ReadonlyMap<string, string>, unknown: Set<string>): FilledRow[] {
  const data = task.data as Entry
  // Old versions called them completions.
  const annotations = [task.annotations, task.completions].flatMap((some) => (Array.isArray(some) ? some : []))
  const open = baseRow(data, `task ${idOf(task.id) ?? i + 1}`)
  if (annotations.length === 0) return [open]
  return annotations.filter(isObject).map((annotation): FilledRow => {
    const results = (Array.isArray(annotation.result) ? annotation.result : []).filter(isObject)
    const grades: Record<string, unknown> = {}
    let note = ''
    for (const { from_name: control, value } of results) {
      const name = names.get(String(control))
      if (control === 'cg_note') note = textsOf(value).join('\n')
      else if (name !== undefined) grades[name] = chosen(value)
      else unknown.add(String(control))
    }
    return {
      ...open,
      at: `${open.at}${annotations.length > 1 ? `, annotation ${idOf(annotation.id) ?? '?'}` : ''}`,
      grades,
      skipped: annotation.was_cancelled === true,
      note,
      seconds: numberIn(annotation.lead_time),
      changed: textIn(annotation.updated_at) ?? textIn(annotation.created_at),
      annotator: personOf(annotation.completed_by),
    }
  })
}

/** A row of a JSON-MIN export: one annotation, its controls beside the data. */
function minRow(row: Entry, i: number, names: ReadonlyMap<string, string>): FilledRow {
  const grades = [...names].flatMap(([control, name]) =>
    row[control] === undefined ? [] : [[name, chosen(row[control])]],
  )
  return {
    ...baseRow(row, `task ${idOf(row.id) ?? i + 1}`),
    grades: Object.fromEntries(grades),
    note: textsOf(row.cg_note).join('\n'),
    seconds: numberIn(row.lead_time),
    changed: textIn(row.updated_at) ?? textIn(row.created_at),
    annotator: personOf(row.annotator),
  }
}

function baseRow(data: Entry, at: string): FilledRow {
  const answers = [data.answer, data.answer_1, data.answer_2].filter((text) => typeof text === 'string')
  return {
    at,
    item: textIn(data.cg_item) ?? '',
    seal: textIn(data.cg_seal),
    texts: answers.length === 0 ? null : answers,
    grades: {},
    cannot: false,
    skipped: false,
    note: '',
    seconds: null,
    changed: null,
    annotator: null,
  }
}

/** `"tie"`, `{"choices": ["tie"]}`, `{"rating": 4}`, `{"number": 4}`, `4`; several choices are no grade. */
function chosen(value: unknown): unknown {
  const inner = isObject(value) ? (value.choices ?? value.rating ?? value.number ?? value.text) : value
  return Array.isArray(inner) && inner.length < 2 ? (inner[0] ?? null) : inner
}

function textsOf(value: unknown): string[] {
  const inner = isObject(value) ? value.text : value
  return (Array.isArray(inner) ? inner : [inner]).filter((text) => typeof text === 'string')
}

function idOf(id: unknown): string | null {
  return typeof id === 'number' || typeof id === 'string' ? String(id) : null
}

/** A number, a name or an object. Addresses of people stay out of everything that is shown. */
function personOf(person: unknown): string | null {
  if (isObject(person)) return personOf(person.id ?? person.email ?? person.username)
  const id = idOf(person)
  return id === null || !/[@\s]/.test(id) ? id : sha256(id).slice(0, 6)
}
