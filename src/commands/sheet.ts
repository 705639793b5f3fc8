import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { RunFolder } from '../evidence/run-folder.ts'
import type { RunRecord } from '../evidence/run-record.ts'
import { rubricFor } from '../people/read.ts'
import { csvSheet } from '../people/sheet/csv.ts'
import { guideText } from '../people/sheet/guide.ts'
import { htmlSheet } from '../people/sheet/html.ts'
import { keyText } from '../people/sheet/key-file.ts'
import { labelStudioConfig, labelStudioTasks } from '../people/sheet/label-studio.ts'
import { type Answers, planSheets, type Sheet } from '../people/sheet/plan.ts'
import { gateError } from '../shared/errors.ts'
import { sheetText } from '../shared/messages/people.ts'
import { answersIn, ratedTask } from './sheet/answers.ts'
import { choicesOf, type Form, fileSafe, type SheetOptions } from './sheet/options.ts'

/**
 * Writes the sheets on which people rate a run's answers, and the key that is kept from them.
 * @returns what to do with them, for the terminal
 * @throws GateError
 */
export function makeSheets(dir: string, options: SheetOptions): string {
  const folder = new RunFolder(resolve(dir))
  const record = folder.readRecord()
  if (record.shard !== undefined) throw gateError('sheet-of-shard', { folder: dir, ...record.shard })
  const task = ratedTask(record, dir, options.task ?? null)
  const choices = choicesOf(options, task.people?.samples ?? 50)
  const answers = answersIn(folder, task.name)
  const compare = choices.compare ?? task.people?.compare ?? task.judge?.compare ?? 'pairs'
  const { key, sheets } = planSheets(task, answers, { ...choices, compare, rubric: rubricFor(task) })
  if (key.population === 0) throw gateError('sheet-answers-none', { folder: dir, task: task.name })
  const out = resolve(options.out ?? join(dir, 'sheets', fileSafe(task.name)))
  // Beside the folder and not in it, so that the folder can be sent as it is.
  const keyPath = join(dirname(out), `${basename(out)}.key.json`)
  if (existsSync(keyPath)) throw gateError('sheet-exists', { key: shownPath(keyPath) })
  const made = sheets.map((sheet) => ({ ...sheet, files: filesOf(sheet, choices.forms) }))
  for (const { files } of made) write(out, files)
  write(dirname(out), { [basename(keyPath)]: keyText(key) })
  return sheetText({
    task: task.name,
    compare,
    drawn: key.samples.length,
    population: key.population,
    unanswered: answers.samples.length - key.population,
    same: key.samples.filter(({ baseline, candidate }) => baseline === candidate).length,
    naming: namingThemselves(
      record,
      answers,
      key.samples.map(({ id }) => id),
    ),
    raters: made.map(({ rater, items, files }) => ({ rater, items: items.length, files: Object.keys(files) })),
    out: shownPath(out),
    key: shownPath(keyPath),
    run: shownPath(folder.path),
  })
}

/** By their names. Several raters share a guide and a configuration. */
function filesOf(sheet: Sheet, forms: readonly Form[]): Record<string, string> {
  const name = `${fileSafe(sheet.rater)}-${sheet.sheet}`
  return {
    ...(forms.includes('html') && { [`${name}.html`]: htmlSheet(sheet) }),
    ...(forms.includes('csv') && { [`${name}.csv`]: csvSheet(sheet) }),
    ...(forms.includes('label-studio') && {
      [`${name}.label-studio.json`]: labelStudioTasks(sheet),
      'label-studio.xml': labelStudioConfig(sheet),
    }),
    ...(forms.some((form) => form !== 'html') && { 'guide.txt': guideText(sheet) }),
  }
}

function write(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    try {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text, { flag: name.endsWith('.key.json') ? 'wx' : 'w' })
    } catch (error) {
      throw gateError('sheet-not-writable', { path: shownPath(path), why: (error as Error).message }, error)
    }
  }
}

/** Drawn samples with an answer that names one of the two checkpoints: whoever reads it is not blind. */
function namingThemselves({ suite }: RunRecord, { baseline, candidate }: Answers, drawn: readonly string[]): string[] {
  const names = [suite.baseline, suite.candidate]
    .flatMap(({ path, server }) => [basename(path.replace(/@[^@/]*$/, '')), server?.model ?? ''])
    .map((name) => name.toLowerCase())
    // Shorter ones stand in other words.
    .filter((name) => name.length > 3)
  return drawn.filter((id) =>
    [baseline.get(id)!, candidate.get(id)!].some((text) => names.some((name) => text.toLowerCase().includes(name))),
  )
}

const shownPath = (path: string) => relative('', path) || '.'
