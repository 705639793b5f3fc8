// Writes the figures of docs/refusals.md, measured on the labelled answers of test/monitor/refusal/labelled. Node 24: it imports TypeScript.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { detectRefusal } from '../src/monitor/refusal/index.ts'
import { shareLower, shareUpper } from '../src/statistics/exact-share.ts'
import { labelled } from '../test/monitor/refusal/labelled.ts'

const file = new URL('../docs/refusals.md', import.meta.url)
const folder = new URL('../test/monitor/refusal/labelled/', import.meta.url)

/** By speakers; those of the README's promise first. */
export const largest = ['en', 'zh', 'hi', 'es', 'fr', 'ar', 'bn', 'pt', 'ru', 'ur']
const others = readdirSync(folder)
  .map((name) => name.replace(/\.txt$/, ''))
  .filter((language) => !largest.includes(language))
  .sort()

/** How often the rules are right on labelled answers. */
export function counted(answers) {
  const counts = { found: 0, missed: 0, hard: 0, wrong: 0, clear: 0 }
  for (const { refused, hard, response, prompt } of answers) {
    const told = detectRefusal({ response, ...(prompt !== undefined && { prompt }) }).refused
    counts[refused ? (told ? 'found' : 'missed') : told ? 'wrong' : 'clear'] += 1
    if (hard) counts.hard += 1
  }
  return counts
}

/** Of several languages together. */
export const partOf = (languages, part) => languages.flatMap((language) => labelled(language)[part] ?? [])

const names = new Intl.DisplayNames('en', { type: 'language' })
const level = 0.025
const digits = (share) => share.toFixed(3)
const bounded = (ones, n) =>
  `${digits(ones / n)} (${digits(shareLower({ ones, n }, level))}–${digits(shareUpper({ ones, n }, level))})`

function row(name, answers) {
  const { found, missed, hard, wrong, clear } = counted(answers)
  const precision = found + wrong === 0 ? '–' : bounded(found, found + wrong)
  const sizes = `${found + missed} | ${wrong + clear} | ${hard}`
  return `| ${name} | ${sizes} | ${bounded(found, found + missed)} | ${bounded(clear, wrong + clear)} | ${precision} |`
}

const head = [
  '| language | refusals | others | of them hard | recall (95 % bounds) | specificity | precision |',
  '|---|---|---|---|---|---|---|',
]
const table = (languages, part, together) => [
  ...head,
  ...languages.map((language) => row(names.of(language), partOf([language], part))),
  row(`**${together}**`, partOf(languages, part)),
]

const tables = () => ({
  held: table(largest, 'held', 'the ten together'),
  earlier: [
    ...head,
    row('the ten, `earlier`', partOf(largest, 'earlier')),
    row('the others, `earlier`', partOf(others, 'earlier')),
  ],
  known: [
    ...head,
    row('the ten, `tune`', partOf(largest, 'tune')),
    row('the ten, `seen`', partOf(largest, 'seen')),
    row('the ten, `made`', partOf(largest, 'made')),
    row('the others, `tune`', partOf(others, 'tune')),
    row('the others, `made`', partOf(others, 'made')),
  ],
  others: table(others, 'held', 'together'),
})

/** The page with its tables as the rules have them now. */
export function refreshed(page) {
  return Object.entries(tables()).reduce((text, [name, lines]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [from, to] = [text.indexOf(start), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`docs/refusals.md has no ${start} ... ${end}`)
    return `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`
  }, page)
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  writeFileSync(file, refreshed(readFileSync(file, 'utf8')))
  console.log(Object.values(tables()).flat().join('\n'))
}
