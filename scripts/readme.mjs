// Writes the tables of README.md that come from the code. Node 24: it imports TypeScript.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { families, metrics } from '../src/metrics/registry.ts'
import { aTask, keyOf, subjectOf } from '../src/suite/known.ts'

const file = new URL('../README.md', import.meta.url)

/** The README with its generated tables as the code has them now. */
export function refreshed(readme) {
  const { inputs } = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'))
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: usual }]) =>
      `| \`${name}\` | ${usual ? `\`${usual}\`` : ''} | ${cell(description)} |`,
  )
  return filled(
    filled(readme, 'metrics', [
      ...Object.entries(subjectOf).flatMap(([kind, subject]) => metricTable(`Of ${aTask(kind)}:`, subject)),
      ...Object.entries(keyOf).flatMap(([subject, key]) =>
        metricTable(`With the key \`${key}\` of a generate task, and not listed under \`metrics\`:`, subject),
      ),
    ]),
    'inputs',
    ['| input | default | |', '|---|---|---|', ...inputRows],
  )
}

const cell = (text) => String(text).replaceAll('|', '\\|')

/** The metrics that judge one thing; those of one method in many languages share a row. */
function metricTable(title, subject) {
  const own = families.map((family, i) => ({ ...family, ...metrics[i] })).filter(({ of }) => of === subject)
  const languages = own.filter(({ name }) => inLanguage.test(name))
  const [first] = languages
  const rows = own.flatMap((metric) => {
    if (!inLanguage.test(metric.name)) return [row([metric.name], metric)]
    if (metric.name !== first.name) return []
    const typical = languages.at(-1)
    const tells = typical.tells.replace(/[A-Z][a-z]+ words/, "the language's words")
    const equals = typical.equals.replace(/".*?"/, '"..."')
    return [
      row(
        languages.map(({ name }) => name),
        { ...typical, tells, equals },
      ),
    ]
  })
  return [title, '', '| name and options | what it tells | equal to | better |', '|---|---|---|---|', ...rows, '']
}

const inLanguage = /_[a-z]{2}$/

function row(names, { options, tells, equals, better }) {
  const code = (text) => `\`${text}\``
  const keys = Object.keys(options).map((key) => code(`:${key}`))
  const written = [names.map(code).join(' '), ...(keys.length > 0 ? [keys.join(' ')] : [])].join('<br>')
  return `| ${written} | ${cell(tells)} | ${cell(equals)} | ${better} |`
}

function filled(text, name, lines) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} ... ${end}`)
  return `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(file, refreshed(readFileSync(file, 'utf8')))
