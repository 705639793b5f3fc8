// Writes the tables of README.md that come from the code. Node 24: it imports TypeScript.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { families, metrics } from '../src/metrics/registry.ts'
import { kindFor } from '../src/suite/known.ts'

const file = new URL('../README.md', import.meta.url)

/** The README with its generated tables as the code has them now. */
export function refreshed(readme) {
  const { inputs } = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'))
  const cell = (text) => String(text).replaceAll('|', '\\|')
  const metricRows = families.map(({ name, options }, i) => {
    const { tells, better, equals, of } = metrics[i]
    const keys = Object.keys(options)
    const written = keys.length === 0 ? `\`${name}\`` : `\`${name}\`<br>${keys.map((key) => `\`:${key}\``).join(' ')}`
    return `| ${written} | ${cell(tells)} | ${cell(equals)} | ${better} | \`${kindFor(of)}\` |`
  })
  const inputRows = Object.entries(inputs).map(
    ([name, { description, default: usual }]) =>
      `| \`${name}\` | ${usual ? `\`${usual}\`` : ''} | ${cell(description)} |`,
  )
  return filled(
    filled(readme, 'metrics', [
      '| name and options | what it tells | equal to | better | of tasks |',
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
