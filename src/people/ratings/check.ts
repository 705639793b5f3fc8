import { ratingProblem } from '../../shared/messages/people.ts'
import { type Asked, askedOf } from '../asked.ts'
import type { Place, Rating } from '../rating.ts'
import type { KeyItem, SheetKey } from '../sheet/key.ts'
import { alike } from '../sheet/texts.ts'
import type { FilledFile, FilledRow } from './filled.ts'
import { gradeIn } from './grade.ts'
import type { Problem, ProblemKind } from './problem.ts'

/** What the filled sheets of a key hold. */
export interface CheckedRatings {
  /** Each item of each rater at most once. */
  ratings: Rating[]
  problems: Problem[]
  /** Of every sheet that came back at least in part. */
  returned: string[]
}

/** A row of a sheet of the key, proven to be whole. */
interface Found {
  rater: string
  item: KeyItem
  row: FilledRow
  place: Place
  /** null: cannot be judged; absent: nothing is written. */
  grades?: Rating['grades']
}

type Say = (kind: ProblemKind, place: Place | null, said: string, left?: number) => void

/** Holds filled sheets against their key. Nothing is lost without being named, and nothing counts twice. Pure. */
export function checkRatings(key: SheetKey, files: readonly FilledFile[]): CheckedRatings {
  const problems: Problem[] = []
  const say: Say = (kind, place, said, left = 0) => problems.push({ kind, place, said, left })
  const asked = askedOf(key.compare, key.rubric)
  const items = new Map(key.raters.flatMap(({ rater, items: own }) => own.map((item) => [item.item, { rater, item }])))
  const seen = new Set<string>()
  const found = files.flatMap((file): Found[] => {
    const whole = { file: file.path, at: '' }
    for (const said of file.remarks) say('remark', whole, said)
    if (file.sheet !== null && file.sheet !== key.sheet) {
      say('foreign', whole, ratingProblem.foreignSheet(file.sheet, key.sheet), file.rows.length)
      return []
    }
    if (file.rows.length > 1 && !file.rows.some(({ item }) => items.has(item))) {
      say('foreign', whole, ratingProblem.foreignFile(file.rows.length), file.rows.length)
      return []
    }
    const skipped = file.rows.filter((row) => row.skipped).length
    if (skipped > 0) say('remark', whole, ratingProblem.skipped(skipped))
    return file.rows.flatMap((row) => {
      const place = { file: file.path, at: row.at }
      const own = items.get(row.item)
      if (own === undefined) say('foreign', place, ratingProblem.foreign(row.item), 1)
      else seen.add(row.item)
      const read = own && readRow(row, own.item, asked)
      if (read !== undefined && 'why' in read) say(read.why, place, read.said, 1)
      return read === undefined || 'why' in read ? [] : [{ ...own!, row, place, ...read }]
    })
  })
  const returned = key.raters.filter((each) => each.items.some(({ item }) => seen.has(item)))
  for (const { rater, items: own } of returned) {
    const lost = own.flatMap(({ item }) => (seen.has(item) ? [] : [item]))
    if (lost.length > 0) say('lost', null, ratingProblem.lost(rater, lost), lost.length)
  }
  return {
    ratings: onceEach(byPerson(found, say), say),
    problems,
    returned: returned.map(({ rater }) => rater),
  }
}

/** What a row says, or why it counts for nothing. Whoever wrote nothing lost nothing. */
function readRow(
  row: FilledRow,
  item: KeyItem,
  asked: readonly Asked[],
): { grades?: Rating['grades'] } | { why: ProblemKind; said: string } {
  const read = asked.map((question) => {
    const cell = row.grades[question.name]
    return { question, cell, says: gradeIn(cell, question, asked) }
  })
  const isCannot = row.cannot || read.some(({ says }) => 'cannot' in says)
  if (row.skipped || (!isCannot && read.every(({ says }) => 'open' in says))) return {}
  if (row.seal === null || row.seal === '') return { why: 'edited', said: ratingProblem.unsealed(row.item) }
  if (row.seal !== item.seal || (row.texts !== null && alike(row.texts) !== item.answers))
    return { why: 'edited', said: ratingProblem.edited(row.item) }
  if (isCannot) return { grades: null }
  const wrong = read.flatMap(({ question, cell, says }) =>
    'wrong' in says ? [ratingProblem.wrong(question.title, cell, says.wrong)] : [],
  )
  if (wrong.length > 0) return { why: 'wrong', said: wrong.join(' ') }
  const open = read.flatMap(({ question, says }) => ('open' in says ? [question.title] : []))
  if (open.length > 0) return { why: 'incomplete', said: ratingProblem.incomplete(open) }
  return {
    grades: Object.fromEntries(
      read.flatMap(({ question, says }) => ('grade' in says ? [[question.name, says.grade]] : [])),
    ),
  }
}

/** In Label Studio several people can fill in one sheet: each is a rater, and one who fills in several is not several. */
function byPerson(found: readonly Found[], say: Say): Found[] {
  const annotators = new Map<string, Set<string>>()
  const sheetsOf = new Map<string, Set<string>>()
  for (const { rater, row, place } of found) {
    if (row.annotator === null) continue
    annotators.set(rater, (annotators.get(rater) ?? new Set()).add(row.annotator))
    const person = JSON.stringify([place.file, row.annotator])
    sheetsOf.set(person, (sheetsOf.get(person) ?? new Set()).add(rater))
  }
  for (const [person, raters] of sheetsOf) {
    const [file] = JSON.parse(person) as [string]
    if (raters.size > 1) say('remark', { file, at: '' }, ratingProblem.onePerson([...raters]))
  }
  return found.map((one) => {
    const several = (annotators.get(one.rater)?.size ?? 0) > 1
    return several && one.row.annotator !== null ? { ...one, rater: `${one.rater} #${one.row.annotator}` } : one
  })
}

/** Of an item that somebody rated several times one rating: the one that all are, or the latest, or none. */
function onceEach(found: readonly Found[], say: Say): Rating[] {
  const groups = new Map<string, Found[]>()
  for (const one of found) {
    if (one.grades === undefined) continue
    const name = JSON.stringify([one.rater, one.item.item])
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group
    if (others.length === 0) return [ratingOf(first!)]
    const places = others.map(({ place }) => `${place.file} (${place.at})`)
    const { rater } = first!
    if (group.every(({ grades }) => JSON.stringify(grades) === JSON.stringify(first!.grades))) {
      say('repeated', first!.place, ratingProblem.repeated(rater, places))
      return [ratingOf(first!)]
    }
    const dated = group.map((one) => ({ one, time: Date.parse(one.row.changed ?? '') }))
    const [last, before] = dated.toSorted((a, b) => b.time - a.time)
    if (dated.some(({ time }) => Number.isNaN(time)) || last!.time === before!.time) {
      say('doubled', first!.place, ratingProblem.doubled(rater, places), 1)
      return []
    }
    const older = group.filter((one) => one !== last!.one).map(({ place }) => `${place.file} (${place.at})`)
    say('newer', last!.one.place, ratingProblem.newer(rater, older))
    return [ratingOf(last!.one)]
  })
}

function ratingOf({ rater, item, row, place, grades }: Found): Rating {
  const { sample, rated, again, words } = item
  return { rater, sample, rated, again, grades: grades ?? null, seconds: row.seconds, words, note: row.note, place }
}
