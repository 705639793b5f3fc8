// Writes the tables of README.md that come from the code. Node 24: it imports TypeScript.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { metrics } from '../src/metrics/registry.ts'

const file = new URL('../README.md', import.meta.url)

/** The README with its generated tables as the code has them now. */
export function refreshed(readme) {
  const { inputs } = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'))
  const cell = (text) => String(text).replaceAll('|', '\\|')
  const metricRows = metrics.map(
    ({ name, title, better, unit, equals }) => `| \`${name}\` | ${title} | ${better} | ${unit} | ${cell(equals)} |`,
  )
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: usual }]) =>
      `| \`${name}\` | ${usual ? `\`${usual}\`` : ''} | ${cell(description)} |`,
  )
  return filled(
    filled(readme, 'metrics', [
      '| name | title | better | unit of change | equals |',
      '|---|---|---|---|---|',
      ...metricRows,
    ]),
    'inputs',
    ['| input | default | |', '|---|---|---|', ...inputRows],
  )
}

function filled(text, name, lines) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} ... ${end}`)
  return `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(file, refreshed(readFileSync(file, 'utf8')))
