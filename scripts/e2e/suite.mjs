import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// The suites of the end-to-end runs: the same tasks and rules, however the checkpoints are opened.

const corpora = ['licences', 'pydoc']
const questions = ['clauses', 'families', 'parties']

/** How the columns of the data are called in a suite. */
const columns = {
  families: ({ expected, ...row }) => ({ ...row, label: expected.category }),
  parties: ({ expected, ...row }) => ({ ...row, entities: expected.entities }),
}

/** Copies the first rows of the data into the scratch folder. Throws where a file is not there. */
export function writeData(data, scratch, { texts, rows }) {
  for (const name of [...corpora, ...questions]) {
    const file = join(data, `${name}.jsonl`)
    if (!existsSync(file))
      throw new Error(
        `There is no ${file}. Name a folder with --data that holds licences.jsonl and pydoc.jsonl ({id, text}), clauses.jsonl ` +
          '({id, prompt, reference}), families.jsonl ({id, prompt, expected: {category}}) and parties.jsonl ({id, prompt, expected: {entities}}).',
      )
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    const kept = lines.slice(0, corpora.includes(name) ? texts : rows).map((line) => JSON.parse(line))
    const written = kept.map((row) => `${JSON.stringify((columns[name] ?? ((same) => same))(row))}\n`)
    writeFileSync(join(scratch, `${name}.jsonl`), written.join(''))
  }
}

const tasks = {
  licences: { kind: 'perplexity', role: 'domain', metrics: ['perplexity'] },
  pydoc: { kind: 'perplexity', role: 'general', metrics: ['perplexity'] },
  clauses: { kind: 'generate', role: 'domain', metrics: ['rougeL'], max_new_tokens: 32 },
  families: { kind: 'classify', role: 'domain', metrics: ['f1_macro', 'accuracy'], max_new_tokens: 32 },
  parties: { kind: 'entities', role: 'domain', metrics: ['entity_f1'], max_new_tokens: 160 },
}

const rules = [
  { role: 'general', metric: 'perplexity', max_rise: '2%' },
  { task: 'licences', metric: 'perplexity', must_improve: '3%' },
]

/** Writes a suite of the tasks that are named. JSON is YAML. @returns its file */
export function writeSuite(scratch, name, sides, names) {
  const file = join(scratch, `${name}.yml`)
  const chosen = Object.fromEntries(names.map((each) => [each, { ...tasks[each], data: `${each}.jsonl` }]))
  const has = ({ task, role }) =>
    names.some((each) => (task ? each === task : tasks[each].role === role && tasks[each].kind === 'perplexity'))
  writeFileSync(
    file,
    JSON.stringify({ name, ...sides, tasks: chosen, rules: rules.filter(has), inconclusive: 'info' }, null, 2),
  )
  return file
}

export const perplexityTasks = corpora
export const answeringTasks = questions
