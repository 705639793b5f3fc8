import type { PageFile, PageRating } from '../data.ts'
import { pauseClock } from './clock.ts'
import { data, isDone, itemAt, type Kept, keptAt, merge, places, session } from './session.ts'
import { store } from './storage.ts'

/** Names the sheet and the rater, so that files of several people can lie in one folder. */
export function fileName(ending: 'json' | 'csv'): string {
  return `ratings-${data.rater.replace(/[^\p{L}\p{N}_-]+/gu, '_')}-${data.sheet}.${ending}`
}

export function jsonText(): string {
  pauseClock()
  const file: PageFile = {
    format: 'checkpoint-gate ratings',
    version: 1,
    sheet: data.sheet,
    rater: data.rater,
    saved: new Date().toISOString(),
    items: places().map(ratingAt),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

function ratingAt(place: number): PageRating {
  const { item, seal } = itemAt(place)
  const { grades, cannot, note, milliseconds, changes, at } = keptAt(place)
  return { item, seal, grades, cannot, note, seconds: milliseconds / 1000, changes, at }
}

/** For people who want to look at their ratings in a spreadsheet. */
export function csvText(): string {
  pauseClock()
  const head = ['item', ...data.asked.map(({ column }) => column), 'note', 'seconds', 'seal']
  const rows = places().map((place) => {
    const { item, seal, grades, cannot, note, seconds } = ratingAt(place)
    return [
      item,
      ...data.asked.map(({ name }) => (cannot ? data.cannot.code : (grades[name] ?? ''))),
      note,
      seconds,
      seal,
    ]
  })
  const quoted = (cell: string | number) =>
    `"${String(cell)
      .replace(/^(?=[=+\-@\t\r＝＋－＠])/, "'")
      .replaceAll('"', '""')}"`
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`
}

export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The file that is sent back, or that goes on elsewhere. */
export function saveFile(): void {
  download(fileName('json'), 'application/json', jsonText())
  session.progress.filed = session.progress.revision
  store()
}

/** What came of it, for the reader, and how many items were newer than those that are here. */
export async function loadFile(file: File): Promise<{ said: string; taken: number }> {
  const none = (said: string) => ({ said, taken: 0 })
  let read: PageFile
  try {
    read = JSON.parse(await file.text()) as PageFile
  } catch {
    return none(`${file.name} is no file of saved ratings.`)
  }
  if (read?.format !== 'checkpoint-gate ratings' || !Array.isArray(read.items))
    return none(`${file.name} is no file of saved ratings.`)
  if (read.sheet !== data.sheet || read.rater !== data.rater) return none(`${file.name} belongs to another sheet.`)
  const items = Object.fromEntries(read.items.map((rating): [string, Kept] => [rating.item, keptOf(rating)]))
  const taken = merge(items)
  store()
  return { said: taken === 0 ? 'Nothing in it was newer than what is here.' : `Loaded: ${taken} items.`, taken }
}

function keptOf({ grades, cannot, note, seconds, changes, at }: PageRating): Kept {
  const known = data.asked.flatMap(({ name, options }) => {
    const code = grades?.[name]
    return options.some((option) => option.code === code) ? [[name, code]] : []
  })
  return {
    grades: Object.fromEntries(known),
    cannot: cannot === true,
    note: String(note ?? ''),
    milliseconds: Math.round(Number(seconds) * 1000) || 0,
    changes: Number(changes) || 0,
    at: typeof at === 'string' ? at : null,
  }
}

export const stateOf = (kept: Kept): 'rated' | 'cannot judge' | 'open' =>
  kept.cannot ? 'cannot judge' : isDone(kept) ? 'rated' : 'open'
